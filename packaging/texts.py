"""Gathers the texts of the window and of reports into `resources/i18n/`, for Qt Linguist: `make texts`.

New texts come in as unfinished, those that nothing shows any more go, translations stay. Texts are found where they
are marked: the literals given to `tr`, `tr_n`, `runs`, `marked` and `count` in `workbench/gui`, `workbench/languages`,
`workbench/reports` and its templates, and the tables of words and commands.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from jinja2 import Environment, nodes

sys.path.insert(0, str(Path(__file__).resolve().parent))
import sentences

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "i18n" / "workbench_es.ts"
WINDOW, TOLD, REPORTS, BELOW = "workbench", "told", "reports", "below"
"""The contexts: the window's texts, the words that sentences are filled with, the texts of reports, and the sentences
that the rooms below the window say, as patterns."""
ROOMS = {"gui": WINDOW, "languages": TOLD, "reports": REPORTS}
SAYING = {"tr", "marked", "runs"}
"""What is given a text, first of all."""
HANDING_ON = {"workbench/gui/words.py", "workbench/gui/language.py", "workbench/reports/wording.py",
              "workbench/reports/html.py"}
"""Where `tr_n` and `count` are made, of what they are given."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="es" sourcelanguage="en">\n'


@dataclass(frozen=True, order=True)
class Text:
    """A text to be translated. `about` tells two meanings of a word apart; `one` is the singular of a counted text."""

    context: str
    source: str
    about: str = ""
    one: str = ""
    places: tuple[str, ...] = field(default=(), compare=False)


class BareText(Exception):
    """A call that should name its text and does not."""


def texts() -> list[Text]:
    """All that there is to translate, each once, in order."""
    found: dict[Text, set[str]] = {}
    for text in (*marked_texts(), *template_texts(), *_tables(), *(Text(BELOW, said, places=(f"workbench/{module}",))
                                    for said, module in sentences.patterns(ROOT / "workbench"))):
        found.setdefault(text, set()).update(text.places)
    return sorted(Text(one.context, one.source, one.about, one.one, tuple(sorted(places)))
                  for one, places in found.items())


def marked_texts() -> Iterator[Text]:
    """The texts that are marked in the program, some of them more than once."""
    for room, context in ROOMS.items():
        for path in sorted((ROOT / "workbench" / room).rglob("*.py")):
            place = path.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    yield from _called(node, place, context)


def template_texts() -> Iterator[Text]:
    """The texts of the templates of reports: calls there are written as in the program."""
    for path in sorted((ROOT / "resources" / "templates").glob("*.html")):
        for call in template_calls(path.read_text(encoding="utf-8")):
            yield from _called(call, path.relative_to(ROOT).as_posix(), REPORTS)


def template_calls(template: str) -> Iterator[ast.Call]:
    """What a template calls by a name, as the program would."""
    for call in Environment().parse(template).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name):
            yield ast.Call(ast.Name(call.node.name), [_same(one) for one in call.args],
                           [ast.keyword(one.key, _same(one.value)) for one in call.kwargs])


def _same(node: nodes.Node) -> ast.expr:
    return ast.Constant(node.value) if isinstance(node, nodes.Const) else ast.Name("")


def _called(node: ast.Call, place: str, context: str) -> Iterator[Text]:
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    given = [_literal(one) for one in node.args]
    if name in SAYING and given and given[0] is not None:
        about = next((_literal(one.value) for one in node.keywords if one.arg == "about"),
                     given[1] if name == "marked" and len(given) > 1 else "")
        if given[0]:
            yield Text(context, given[0], about or "", places=(place,))
    elif name == "tr" and isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
        raise BareText(f"{place}:{node.lineno}: a text for `tr` has to stand there as it is")
    elif name == "tr_n" and place in HANDING_ON and given[0] is None:
        return
    elif name == "tr_n":
        if given[0] is None or given[1] is None:
            raise BareText(f"{place}:{node.lineno}: both texts for `tr_n` have to stand there as they are")
        yield Text(context, given[1], one=given[0], places=(place,))
    elif name == "count" and len(given) > 1 and given[1] is not None:
        many = given[2] if len(given) > 2 else f"{given[1]}s"
        yield Text(context, f"{{number}} {many}", one=f"{{number}} {given[1]}", places=(place,))


def _tables() -> Iterator[Text]:
    """The words of commands and of the values of the domain."""
    sys.path.insert(0, str(ROOT))
    from workbench.gui import actions, further_words, words
    from workbench.reports import sheets, wording

    for command in actions.COMMANDS:
        for told in filter(None, (command.words, command.hint)):
            yield Text(WINDOW, told, places=("workbench/gui/actions.py",))
    for menu in actions.MENUS:
        yield Text(WINDOW, menu, places=("workbench/gui/actions.py",))
    for values, place in ((words.WORDS, "words"), (further_words.FURTHER, "further_words")):
        for value, told in values.items():
            yield Text(WINDOW, told, type(value).__name__, places=(f"workbench/gui/{place}.py",))
    for told in words.KINDS.values():
        yield Text(WINDOW, told, "format", places=("workbench/gui/words.py",))
    for value, told in wording.SAID.items():
        yield Text(REPORTS, told, type(value).__name__, places=("workbench/reports/wording.py",))
    for value in (value for values in wording.IN_CELLS for value in values):
        yield Text(REPORTS, value.value, type(value).__name__, places=("workbench/reports/wording.py",))
    for name, columns in sheets.SHEETS.items():
        yield Text(REPORTS, name, "sheet", places=("workbench/reports/sheets.py",))
        for title, _width in columns:
            yield Text(REPORTS, title, "column", places=("workbench/reports/sheets.py",))


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def translations(path: Path = CATALOGUE) -> dict[Text, tuple[str, ...]]:
    """What is translated already: one translation, or the forms of a counted text; () where it is unfinished."""
    if not path.exists():
        return {}
    there = {}
    for context in ElementTree.parse(path).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            text = Text(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""),
                        message.findtext("extracomment", "") if message.get("numerus") else "")
            there[text] = _translated(message.find("translation"))
    return there


def _translated(node: ElementTree.Element) -> tuple[str, ...]:
    if node.get("type"):
        return ()
    forms = [form.text or "" for form in node.iterfind("numerusform")]
    return tuple(forms) or (node.text or "",)


def write(wanted: Iterable[Text], there: dict[Text, tuple[str, ...]], path: Path = CATALOGUE) -> None:
    """Write the catalogue anew: each text that is wanted, with its translation where there is one."""
    lines, context = [HEAD], ""
    for text in wanted:
        if text.context != context:
            lines += ["</context>\n"] if context else []
            lines.append(f"<context>\n    <name>{text.context}</name>\n")
            context = text.context
        lines.append(_message(text, there.get(text, ())))
    lines.append("</context>\n</TS>\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(lines), encoding="utf-8", newline="\n")


def _message(text: Text, forms: tuple[str, ...]) -> str:
    lines = ['    <message numerus="yes">' if text.one else "    <message>"]
    lines += [f'        <location filename="../../{place}"/>' for place in text.places]
    lines.append(f"        <source>{escape(text.source)}</source>")
    lines += [f"        <comment>{escape(text.about)}</comment>"] if text.about else []
    lines += [f"        <extracomment>{escape(text.one)}</extracomment>"] if text.one else []
    state = "" if any(forms) else ' type="unfinished"'
    if text.one:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms or ("", "")]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>")
    return "\n".join(lines) + "\n    </message>\n"


if __name__ == "__main__":
    wanted, there = texts(), translations()
    write(wanted, there)
    left = [text for text in wanted if not any(there.get(text, ()))]
    print(f"{len(wanted)} texts in {CATALOGUE.relative_to(ROOT)}, {len(left)} without translation.")
    for text in left:
        print(f"  {text.places[0] if text.places else ''}: {text.source!r}")
