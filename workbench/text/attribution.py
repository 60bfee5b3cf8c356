"""Who says a sentence of prose: `"…," Ebrard said`, `according to Garland`, `Rodriguez maintained that …`.

Precision comes first: a name must stand next to a verb of saying, be nobody's attribute ("a spokesman for Garland
said") and not one of two. A quotation that runs over sentences is one person's; `he said` is the person named just
before, where only one was. A surname is called by the full name that the text gives. The passage's `speaker` is that
name; `attributed` tells it from a turn's label.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.domain.documents import Passage, PassageKind, Speaker
from workbench.text.attribution_words import BETWEEN, NO_NAMES, PRONOUNS, SAYS_QUOTED, SAYS_THAT, TITLES
from workbench.text.folding import fold_text

_CAPITAL = r"(?:(?:Mc|Mac|O['’]|D['’]|[dl]['’])?[A-ZÀ-ÞŠŽİĞŞ][\w’'-]*\w|[A-Z]\.)"
_PARTICLE = r"(?:de la|de los|de las|del|de|da|dos|di|van der|van den|van|von der|von|al|bin|ibn|el|ben|la|le|y)"
_NAME = re.compile(rf"{_CAPITAL}(?:(?:\s{_PARTICLE})?\s{_CAPITAL}){{0,6}}")
_VERB = re.compile(r"[a-zà-ÿ]+", re.IGNORECASE)
_ACCORDING = re.compile(
    r"(?:according to|as told by|in the words of|según|de acuerdo (?:con|a)|conforme a|a decir de|en palabras de)"
    r"\s+(?P<rest>[^.;:!?\"“”]{2,160})",
    re.IGNORECASE,
)
_THAT = re.compile(r"\s+(?:\w+\s+){0,4}?(?:that|que)\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\s+(?:the|a|an|he|she|they|it|we|there|this|that|these|those|his|her|their|its|in|on|at|if|when|after|while|no|some|"
    r"many|more|most|both|all|one|two|such|“|\"|[A-ZÀ-Þ0-9])", 0)
_NOT_BEFORE = re.compile(
    r"(?:\b(?:for|of|from|by|to|with|like|than|about|against|on|in|at|over|and|or|nor|that|whom|who|which|behind|under|the|what|whatever|how|whether|"
    r"el|la|los|las|lo que|de|del|al|a|con|por|para|sobre|contra|entre|desde|y|e|o|ni|que|quien)|&)\s*$", re.IGNORECASE)
_ARTICLES = ("The ", "El ", "La ", "Los ", "Las ")
_LAST = re.compile(r"[\w’'.-]+$")
_OFFICE = re.compile(r"\b(?:[Tt]he|[Ee]l|[Ll]a)(?:\s[a-zà-ÿ-]+){1,5}$")
_OF_STATE = re.compile(r"\b[A-ZÀ-Þ]\w+\s(?:of|for|de|del)(?:\s(?:the|la|el))?\s*$")
"""`Secretary of` before `State Blinken`."""
_QUOTES = {"“": "”", "«": "»", "„": "“", "‘": "’"}
_STRAIGHT = '"'
_ENDLESS = frozenset("de del y la el al".split())
_MOST_APART = 2
"""Paragraphs after which "he" is nobody any more."""


@dataclass(frozen=True, slots=True)
class _Said:
    """An attribution in a passage: whom it names, "" for a pronoun, "the …" for an office, None for anybody else."""

    name: str | None


def attribute(passages: Sequence[Passage]) -> tuple[list[Passage], list[Speaker]]:
    """The passages with those who say them, where the prose tells, and these people."""
    names = _Names(passages)
    said = [_said(one) if _can_be_said(one) else None for one in passages]
    whose = _resolved(passages, said, names)
    quoted = _quotations(passages)
    for quotation in quoted:
        told = {whose[index] for index in quotation if whose[index]}
        if len(told) == 1:
            for index in quotation:
                whose[index] = whose[index] or next(iter(told))
    whose = _going_on(passages, whose)
    made = [replace(one, speaker=name, attributed=True) if name else one
            for one, name in zip(passages, whose, strict=True)]
    people = dict.fromkeys(name for name in whose if name)
    return made, [Speaker(name, names.aliases(name)) for name in people]


def _can_be_said(passage: Passage) -> bool:
    return (passage.kind in (PassageKind.TEXT, PassageKind.LIST) and passage.speaker is None and not passage.stage
            and len(passage.text) < 1200)


class _Names:
    """The people of a text: the full name for a surname, where only one has it, and for an office."""

    def __init__(self, passages: Sequence[Passage]):
        self._full: dict[str, Counter[str]] = {}
        self._offices: dict[str, set[str]] = {}
        self._said: dict[str, dict[str, None]] = {}
        for passage in passages:
            if passage.kind.is_matched:
                for match in _NAME.finditer(passage.text):
                    self._meet(passage.text, match)

    def _meet(self, text: str, match: re.Match) -> None:
        name = _stripped(match.group())
        words = name.split()
        if 2 <= len(words) <= 4:
            # of two surnames the first is the one that people go by
            for surname in {words[-1], words[-2] if len(words) > 2 else words[-1]}:
                self._full.setdefault(fold_text(surname), Counter())[name] += 1
        if name:
            before = text[max(0, match.start() - 60) : match.start()] + match.group()[: -len(name)]
            self._offices.setdefault(fold_text(words[-1]), set()).update(_office(before.split()))

    def full(self, name: str) -> str:
        """The name as the text gives it in full."""
        words = name.split()
        there = self._full.get(fold_text(words[-1]), {})
        if len(words) > 1:
            return self._known(name, name)
        given = {fold_text(full.split()[0]) for full in there}
        return self._known(name, max(there, key=len) if len(given) == 1 else name)

    def holder(self, office: str) -> str:
        """Whom `the foreign minister` means, where the text has one such; "" where it has none or two."""
        wanted = _office(office.split())
        found = [surname for surname, words in self._offices.items() if wanted and wanted <= words]
        if len(found) != 1 or found[0] not in self._full:
            return ""
        there = self._full[found[0]]
        return self._known(max(there, key=len), max(there, key=len))

    def others(self, text: str, name: str) -> bool:
        """Whether a text names anybody with a full name but `name`."""
        surname = fold_text(name.split()[-1])
        words = {fold_text(word) for match in _NAME.findall(text) for word in match.split()}
        return any(one in self._full and one != surname for one in words)

    def aliases(self, name: str) -> tuple[str, ...]:
        """What else the text calls this person where it says that they say something."""
        return tuple(alias for alias in self._said.get(name, ()) if alias != name)

    def _known(self, alias: str, full: str) -> str:
        self._said.setdefault(full, {})[alias] = None
        return full


def _office(words: Sequence[str]) -> set[str]:
    """The words of an office directly at the end of `words`: `… of the Secretary of State` has secretary and state."""
    found: set[str] = set()
    for word in reversed(words):
        plain = word.strip(",.").lower()
        if plain in TITLES:
            found.add(plain)
        elif plain not in ("of", "for", "the", "and", "de", "del", "la", "el", "y"):
            break
    return found


def _said(passage: Passage) -> _Said | None:
    """The attribution of a passage; `name` is None where it has one that names nobody."""
    text = passage.text
    quoted = _quoted_spans(text)
    for match in _ACCORDING.finditer(text):
        if not _inside(quoted, match.start()):
            return _Said(_described(match["rest"]) or None)
    nobody = None
    for name in _beside_verbs(text, quoted):
        if name is not None:
            return _Said(name)
        nobody = _Said(None)
    return nobody


def _beside_verbs(text: str, quoted: list[tuple[int, int]]) -> Iterator[str | None]:
    """Names, pronouns as "", offices as "the …", None for anybody else, beside each verb of saying that is outside
    quotations."""
    for verb in _VERB.finditer(text):
        word = verb.group()
        if word not in SAYS_QUOTED or _inside(quoted, verb.start()):
            continue
        beside = _is_beside(text, verb.start(), verb.end(), quoted)
        tells = word in SAYS_THAT and _CLAUSE.match(text, verb.end()) or _THAT.match(text, verb.end())
        ends = text[verb.end() :].strip(" .”\"") == ""
        if beside or tells or ends:
            before = _before(text[: verb.start()], quoted)
            yield before if before is not None else _described(text[verb.end() :][:160]) or None if beside else None


def _is_beside(text: str, start: int, end: int, quoted: list[tuple[int, int]]) -> bool:
    """Whether a quotation stands beside a verb, in the same clause."""
    return any(0 <= start - stop <= 90 and not re.search(r"[.!?;]\s", text[stop:start])
               or 0 <= begin - end <= 60 and not re.search(r"[.!?;]\s", text[end:begin]) for begin, stop in quoted)


def _before(text: str, quoted: list[tuple[int, int]]) -> str | None:
    """The name that ends directly before a verb, "" for a pronoun, None for anybody else."""
    head = text.rstrip()
    # "Ana Ruiz, the mayor of Vell, said": what stands between commas is hers
    if head.endswith(","):
        cut = head[:-1].rfind(",")
        apart = head[cut + 1 : -1].strip() if cut > 0 else ""
        if not apart or len(apart) > 110 or apart.lower().startswith(("who ", "which ", "and ", "but ", "que ", "y ")) \
                or _inside(quoted, cut):
            return None
        described = _NAME.fullmatch(apart)
        if described and (name := _stripped(apart)) and not _NOT_BEFORE.search(head[:cut]):
            return name
        head = head[:cut].rstrip()
    while (last := _LAST.search(head)) and last.group().lower() in BETWEEN:
        head = head[: last.start()].rstrip()
    if last and last.group().lower() in PRONOUNS:
        return "" if not _NOT_BEFORE.search(head[: last.start()]) else None
    office = _OFFICE.search(head)
    if office and _office(office.group().split()[1:]) and not _NOT_BEFORE.search(head[: office.start()]):
        return office.group()
    found = None
    for match in _NAME.finditer(head, max(0, len(head) - 120)):
        if match.end() == len(head):
            found = match
    if found is None or _inside(quoted, found.start()):
        return None
    name = _stripped(found.group())
    # "The Member States", "The Times": no person has an article
    if not name or found.group().startswith(_ARTICLES) or _NOT_BEFORE.search(_OF_STATE.sub("", head[: found.start()])):
        return None
    return name


def _described(text: str) -> str:
    """The name at the beginning of what follows a verb: `Ana Ruiz`, `the mayor, Ana Ruiz`, `el canciller Marcelo
    Ebrard`."""
    text = text.lstrip()
    described = re.match(
        rf"(?:(?:the|a|an|el|la|los|las|un|una)\s)?(?:(?:[a-zà-ÿ-]+|{_CAPITAL}),?\s){{0,7}}?(?={_CAPITAL})", text)
    start = described.end() if described else 0
    while match := _NAME.match(text, start):
        name = _stripped(match.group())
        before = text[:start].split()
        if not name:
            start = match.end() + len(text[match.end():]) - len(text[match.end():].lstrip(", "))
            if start == match.end():
                return ""
            continue
        if before and (before[-1].lower() in ("of", "for", "from", "de", "del", "in", "on", "at", "and", "y", "to")
                       or not {word.strip(",").lower() for word in before} & (TITLES | {"his", "her"})):
            return "" if before else name
        if re.match(r"\s(?:and|y|&|e)\s[A-ZÀ-Þ]", text[match.end() :]):
            return ""
        return name
    return ""


def _stripped(name: str) -> str:
    """A name without what is nobody's name: titles before it, the first word of a sentence."""
    words = name.replace("’s", "").replace("'s", "").split()
    titles = [index for index, word in enumerate(words[:-1]) if word.strip(".").lower() in TITLES]
    words = words[titles[-1] + 1 if titles else 0 :]
    while words and words[0].strip(".").lower() in NO_NAMES | TITLES:
        words.pop(0)
    while words and words[-1].lower() in _ENDLESS:
        words.pop()
    if not words or len(words) > 5 or len("".join(words)) < 3 or any(word.lower() in NO_NAMES - _ENDLESS for word in words):
        return ""
    return " ".join(words)


def _resolved(passages: Sequence[Passage], said: Sequence[_Said | None], names: _Names) -> list[str]:
    """Who says each passage: full names for surnames, the one named just before for a pronoun."""
    whose: list[str] = []
    last, since = "", 0
    for index, (passage, one) in enumerate(zip(passages, said, strict=True)):
        name = ""
        if one is not None:
            name = _meant(one, passages[since : index + 1], last, names)
            last = name
        if name:
            since = index
        whose.append(name)
    return whose


def _meant(one: _Said, between: Sequence[Passage], last: str, names: _Names) -> str:
    """Whom an attribution means. `he` is the `last` one, if nobody else was named `between` and it is not long ago."""
    if one.name is None:
        return ""
    if one.name.lower().startswith(("the ", "el ", "la ")):
        return names.holder(one.name)
    if one.name:
        return names.full(one.name)
    if not last or between[-1].paragraph - between[0].paragraph > _MOST_APART:
        return ""
    return "" if any(names.others(passage.text, last) for passage in between[1:]) else last


def _quotations(passages: Sequence[Passage]) -> list[list[int]]:
    """The passages that each quotation runs over, where it runs over more than one of a paragraph."""
    found, open_, closer = [], [], ""
    for index, passage in enumerate(passages):
        if open_ and passage.paragraph != passages[open_[-1]].paragraph:
            open_, closer = [], ""
        for character in passage.text:
            if closer and character == closer:
                if open_[-1] != index:
                    open_.append(index)
                found.append(open_)
                open_, closer = [], ""
            elif not closer and (character in "“«" or character == _STRAIGHT):
                open_, closer = [index], _QUOTES.get(character, _STRAIGHT)
        if closer and open_ and open_[-1] != index:
            open_.append(index)
    return [quotation for quotation in found if len(quotation) > 1]


def _going_on(passages: Sequence[Passage], whose: list[str]) -> list[str]:
    """`"We have no choice," she said. "The pier is rotten."`: what is nothing but a quotation goes on being said."""
    made = list(whose)
    for index, passage in enumerate(passages):
        before = index - 1
        if made[index] or before < 0 or not made[before] or passages[before].paragraph != passage.paragraph:
            continue
        if _can_be_said(passage) and _is_all_quoted(passage.text) and _quoted_spans(passages[before].text):
            made[index] = made[before]
    return made


def _is_all_quoted(text: str) -> bool:
    spans = _quoted_spans(text)
    return bool(spans) and spans[0][0] == 0 and spans[0][1] >= len(text.rstrip(" .,")) - 1


def _quoted_spans(text: str) -> list[tuple[int, int]]:
    """The direct quotations of a sentence; one that is open at its end goes to it, one that closes begins at 0."""
    spans, start, closer = [], -1, ""
    for index, character in enumerate(text):
        if start >= 0 and character == closer:
            spans.append((start, index + 1))
            start = -1
        elif start < 0 and (character in "“«" or character == _STRAIGHT):
            if character == _STRAIGHT and index and not text[index - 1].isspace() and text[index - 1] not in "([—–-":
                spans.append((0, index + 1))  # it began in a sentence before
                continue
            start, closer = index, _QUOTES.get(character, _STRAIGHT)
        elif start < 0 and character in "”»" and not spans:
            spans.append((0, index + 1))
    if start >= 0:
        spans.append((start, len(text)))
    return spans


def _inside(spans: list[tuple[int, int]], offset: int) -> bool:
    return any(start <= offset < end for start, end in spans)
