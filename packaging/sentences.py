"""Finds the sentences of the rooms below the window: errors, history, warnings, findings, reasons.

Those rooms know no language but English; the window translates what they said by its pattern. A pattern is the sentence
with `{0}`, `{1}`... for what was filled in. Sentences are found where they are said: what errors are made of, what goes
into the history, whatever ends like a sentence; and shorter phrases in the modules that are named here.
"""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

ROOMS = ("domain", "text", "crosscheck", "matching", "readers", "reports", "store", "services", "settings.py")
SILENT = re.compile(
    r"services/library/sample\.py|readers/(?:isolated/(?:checked|frames)|pdf/glyphs|web/html_article)\.py"
    r"|store/(?:acts/journal|schema/frozen)\.py"
    r"|reports/(?!target|__init__|claimreview).*|.*_words\.py|text/(?:words/(?:vocabulary|english)|speech/attribution)\.py|.*tables\.py")
"""Modules whose words nobody is told in the window: word lists, the sample's documents, reports, talk of processes."""
PHRASES = re.compile(
    r"crosscheck/(?:compare|weighing/(?:explain|explain_apart|arithmetic|derived|findings|wording)|dates/(?:findings|value)"
    r"|names/findings|polarity/(?:polarity|softening)|quotations/sentences)\.py|matching/(?:reasons|ranking)\.py"
    r"|text/(?:checkworthy|controls|layout/(?:chrome|furniture|headings|rows)|speech/(?:speakers|stage)"
    r"|stated/(?:found|published))\.py"
    r"|readers/(?:choose|markdown|text|pdf/(?:said|hidden|doubts|layout|asides|order|stated|page_images)"
    r"|office/(?:docx|odt|rtf|xlsx)|web/(?:address|epub|eml|html|html_stated|markup))\.py"
    r"|services/(?:sources/(?:matrix|origins|quotations)|intake/(?:batches|tables|web_annotations)"
    r"|reading/(?:carried_marks|rereading|searchable|versions|view)|deciding/evidence|colleagues/bundles"
    r"|reporting/(?:exporting|marked_pages))\.py"
    r"|store/(?:library/(?:summary|lock|verify)|colleagues/(?:differences|merging))\.py"
    r"|reports/(?:__init__|claimreview)\.py")
"""Modules in which a phrase counts that does not end like a sentence."""
WHOLE = {
    "crosscheck/polarity/polarity.py": ("“{0}” only in the text", "“{0}” only in the source"),
    "services/deciding/claims_at_once.py": ("{0} claims",),
    "services/deciding/evidence.py": ("Noted on evidence: nothing",),
    "services/deciding/verdicts.py": ("Signed off the verdict {0}.",),
    "domain/signing.py": ("A sum is not what it was: {0}",),
    "crosscheck/lexicon/calendar_words.py": (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "crosscheck/weighing/explain.py": ("{0} (truncated)", "{0} (rounded)"),
    "crosscheck/quotations/sentences.py": ("and {0} more change", "and {0} more changes"),
    "readers/pdf/said.py": ("page {0}", "pages {0}", "Page {0}", "Pages {0}"),
    "services/sources/matrix.py": (
        "Sources differ: {0} origin supports, {1} origin contradicts the claim.",
        "Sources differ: {0} origins support, {1} origin contradicts the claim.",
        "Sources differ: {0} origin supports, {1} origins contradict the claim.",
        "Sources differ: {0} origins support, {1} origins contradict the claim."),
    "services/colleagues/bundles.py": (
        "{0} new claims", "{0} new claim", "{0} new verdicts", "{0} new verdict", "{0} new dismissed passages",
        "{0} new dismissed passage", "{0} new documents", "{0} new document", "{0} new sources", "{0} new source",
        "{0} new rating scales", "{0} new rating scale", "{0} new piece of evidence")}
"""Sentences and words that a module puts together from pieces."""
SAYING = {"say", "Reason"}
"""Calls whose words a person reads, whatever they look like."""
CODE = {"compile", "text", "match", "search", "sub", "split", "execute", "startswith", "endswith", "get", "replace",
        "strftime", "partition", "removeprefix", "removesuffix"}
WORD = re.compile(r"[A-Za-z]{2,}")
SENTENCE = re.compile(r"[A-Z“{\s][^\n]*\s[^\n]*[.!?…:;]\s*", re.DOTALL)
PART = re.compile(r"[A-Za-z]{4,}")
PHRASE = re.compile(r"(?=.*\b[A-Za-z]{2,})[^\n\\\[\]|*<>=^$/_#]*\s[^\n\\\[\]|*<>=^$/_#]*")
PLAIN_LIST = re.compile(r"[\w’' -]{90,}|(?:[^,.:“]+,){5,}[^.“]*")
"""A list of words rather than words of a sentence."""
STATEMENT = re.compile(r"[A-Z]{4,} |.*\.(?:pdf|sqlite)$|microsoft |(?:markdown|email|text|subtitles|pdf) \S+, ?\S+$")
"""Statements for the database, names of files and of versions."""
ALONE = {
    "text/checkworthy.py": "figure date quotation attribution superlative comparison change cause denial question"
                           " opinion courtesy heading caption",
    "text/layout/chrome.py": "advertisement sharing comments subscription sign-off by-line",
    "readers/pdf/hidden.py": "transparent", "readers/pdf/said.py": "page pages",
    "services/library/cases.py": "subject source",
    "domain/findings.py": "figure date quotation name office negation hedge direction quantifier speaker",
    "services/colleagues/bundles.py": "claim verdict document source",
    "store/library/summary.py": "daily"}
"""Single words that are filled into the sentences of a module."""
MANY = 8
"""Ways in which a sentence may be put together; of what has more, the parts are left as they come."""
NAMED_GAP = re.compile(r"\{[a-z_]+\}")
GAP = "\0"
"""Where something is filled in."""


def patterns(workbench: Path) -> Iterator[tuple[str, str]]:
    """(pattern, module) of every sentence, some of them more than once."""
    errors = {node.name for node in ast.parse((workbench / "domain" / "errors.py").read_text(encoding="utf-8")).body
              if isinstance(node, ast.ClassDef)}
    for room in ROOMS:
        place = workbench / room
        for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
            module = path.relative_to(workbench).as_posix()
            yield from ((said, module) for said in (*ALONE.get(module, "").split(), *WHOLE.get(module, ())))
            if not SILENT.fullmatch(module):
                yield from ((pattern, module) for pattern in _Module(path, module, errors).patterns())


class _Module:
    """The sentences of one module."""

    def __init__(self, path: Path, module: str, errors: set[str]):
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        self._errors, self._in_phrases = errors, bool(PHRASES.fullmatch(module))
        self._above = {child: node for node in ast.walk(self._tree) for child in ast.iter_child_nodes(node)}
        self._named = {node.targets[0].id: node.value for node in self._tree.body
                       if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)}
        self._parts: list[str] = []
        self._open: set[str] = set()

    def patterns(self) -> Iterator[str]:
        """Each sentence and phrase that is said here, and the short words that are filled into them."""
        for node in ast.walk(self._tree):
            if not self._is_whole(node):
                continue
            self._parts.clear()
            for way in self._ways(node):
                if self._is_said(node, way):
                    yield from filter(None, (_numbered(way), *map(_numbered, self._parts)))

    def _is_whole(self, node: ast.AST) -> bool:
        """A text that is no part of another, no docstring, no key and no annotation."""
        above = self._above.get(node)
        if isinstance(above, ast.Expr | ast.JoinedStr | ast.Attribute):
            return False
        text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if not text and not isinstance(node, ast.JoinedStr | ast.BinOp):
            return False
        if isinstance(above, ast.BinOp) and isinstance(above.op, ast.Add) or isinstance(above, ast.FormattedValue):
            return False
        if isinstance(above, ast.Compare | ast.Subscript | ast.arg | ast.AnnAssign) or self._is_pattern(above):
            return False
        return not (isinstance(above, ast.Dict) and node in above.keys)

    def _is_pattern(self, node: ast.AST | None) -> bool:
        """Whether a text is given to what reads it as code: a regular expression, a statement, a log."""
        name = getattr(getattr(node, "func", None), "attr", "")
        return isinstance(node, ast.Call) and name in CODE

    def _is_said(self, node: ast.AST, way: str) -> bool:
        if not WORD.search(way.replace(GAP, " ")):
            return False
        above = self._above.get(node)
        while isinstance(above, ast.IfExp | ast.BoolOp | ast.keyword | ast.Starred):
            above = self._above[above]
        name = getattr(getattr(above, "func", None), "id", getattr(getattr(above, "func", None), "attr", ""))
        if isinstance(above, ast.Call) and (name in SAYING or name in self._errors):
            return True
        if isinstance(above, ast.Assign) and getattr(above.targets[0], "id", "") == "remedy":
            return True
        shown = way.replace(GAP, "{").strip()
        if PLAIN_LIST.fullmatch(shown) or STATEMENT.match(shown):
            return False
        return bool(SENTENCE.fullmatch(way.replace(GAP, "{"))) or self._in_phrases and bool(PHRASE.fullmatch(shown))

    def _ways(self, node: ast.AST) -> list[str]:
        """All that an expression can come to, with a gap for what is filled in."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [NAMED_GAP.sub(GAP, node.value)]
        if isinstance(node, ast.JoinedStr):
            return self._together(node.values)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self._together([node.left, node.right])
        if isinstance(node, ast.FormattedValue):
            return [GAP] if node.format_spec else self._ways(node.value)
        if isinstance(node, ast.IfExp):
            return [*self._ways(node.body), *self._ways(node.orelse)]
        if isinstance(node, ast.BoolOp):
            return [GAP, *(way for one in node.values[1:] for way in self._ways(one) if way != GAP)]
        if isinstance(node, ast.Name):
            return self._of_name(node)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            table = self._named.get(node.value.id)
            self._parts += [one.value for one in getattr(table, "values", []) if isinstance(table, ast.Dict)
                            and isinstance(getattr(one, "value", None), str) and PART.search(one.value)]
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in {"strip", "rstrip", "lstrip"}:
            return [way.strip() for way in self._ways(node.func.value)]
        return [GAP]

    def _of_name(self, node: ast.Name) -> list[str]:
        """A constant of the module is what it is; of a name within a function the words are parts of their own."""
        if isinstance(self._named.get(node.id), ast.Constant | ast.JoinedStr):
            return self._ways(self._named[node.id])
        if node.id not in self._open:
            self._open.add(node.id)
            for given in self._given(node):
                self._parts += [way for way in self._ways(given) if PART.search(way)]
            self._open.discard(node.id)
        return [GAP]

    def _given(self, node: ast.Name) -> Iterator[ast.AST]:
        """What a name is given within its function."""
        function: ast.AST | None = node
        while function is not None and not isinstance(function, ast.FunctionDef):
            function = self._above.get(function)
        for one in ast.walk(function) if function is not None else ():
            if isinstance(one, ast.Assign) and _is_text(one.value):
                target, value = one.targets[0], one.value
                if isinstance(target, ast.Name) and target.id == node.id:
                    yield value
                elif isinstance(target, ast.Tuple):
                    places = [place for place, name in enumerate(target.elts) if getattr(name, "id", "") == node.id]
                    sides = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
                    yield from (side.elts[place] for place in places for side in sides if isinstance(side, ast.Tuple))

    def _together(self, nodes: list[ast.AST]) -> list[str]:
        several = [self._ways(one) for one in nodes]
        number = 1
        for ways in several:
            number *= len(ways)
        if number > MANY:
            several = [ways if len(ways) == 1 else [GAP] for ways in several]
        return list(dict.fromkeys("".join(parts) for parts in product(*several)))


def _is_text(node: ast.AST) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_text(node.body) or _is_text(node.orelse)
    if isinstance(node, ast.Tuple):
        return any(map(_is_text, node.elts))
    return isinstance(node, ast.JoinedStr) or isinstance(node, ast.Constant) and isinstance(node.value, str)


def _numbered(way: str) -> str:
    """The gaps numbered from the left, those that touch as one, no white space around."""
    shown = re.sub(GAP + "+", GAP, way.replace("{", "{{").replace("}", "}}")).strip()
    for number in range(shown.count(GAP)):
        shown = shown.replace(GAP, f"{{{number}}}", 1)
    own = re.sub(r"\{\d+\}", "", shown)
    return shown if WORD.search(own) and (shown == own or len(own.replace(" ", "")) > 2) else ""
