"""A case as CommonMark text, with GitHub's tables: for repositories, wikis and plain reading.

Every sign of the user's words that Markdown would act on is escaped, so a word can make no link, heading or tag.
"""

import re

from workbench.domain.reporting import CaseReport
from workbench.reports.blocks import Bar, Block, Facts, Heading, Paragraph, Run, Runs, Table
from workbench.reports.outline import outline
from workbench.reports.prose import cleaned, is_address
from workbench.reports.story import story
from workbench.reports.wording import Words

_ACTIVE = re.compile(r"([\\`*_{}\[\]<>#|~&$]|:(?=//)|(?<=www)\.)")
# What acts only where a line begins: the sign of a list, of a line under a heading, of a numbered item.
_FIRST = re.compile(r"^(\s*\d{0,9})([-+=]|(?<=\d)[.)](?=\s|$))")
_FENCE = {"strong": "**", "em": "*", "badge": "**", "mark": "**"}


def render(report: CaseReport) -> str:
    """The whole text. The same values give the same text."""
    plan = outline(report)
    drawn = list(story(report, plan))
    anchors = {one.anchor for one in drawn if isinstance(one, Heading) and one.anchor}
    return cleaned("\n\n".join(filter(None, (_block(one, anchors, plan.words) for one in drawn))) + "\n")


def escaped(words: str) -> str:
    """Words that Markdown takes as they are, line ends as blanks."""
    return _FIRST.sub(r"\1\\\2", _ACTIVE.sub(r"\\\1", " ".join(words.splitlines())))


def _block(one: Block, anchors: set[str], words: Words) -> str:
    match one:
        case Heading():
            mark = f'<a id="{one.anchor}"></a>\n\n' if one.anchor else ""
            said = _line(one.runs, anchors)
            return f"{mark}{'#' * one.level} {words.quoted(said) if one.quoted else said}"
        case Paragraph():
            return _paragraph(one, anchors)
        case Facts():
            return "\n".join(f"- **{escaped(name)}:** {_line(runs, anchors)}" for name, runs in one.rows)
        case Table():
            rows = [[_line(cell, anchors) for cell in row] for row in one.rows]
            rule = ["---:" if index in one.figures else "---" for index in range(len(one.head))]
            return "\n".join(f"| {' | '.join(row)} |" for row in ([escaped(name) for name in one.head], rule, *rows))
        case Bar():
            return escaped(one.says)


def _paragraph(one: Paragraph, anchors: set[str]) -> str:
    lines = [_line(line, anchors) for line in _lines(one.runs)]
    first, rest = {"item": ("- ", "  "), "number": ("1. ", "   "), "quote": ("> ", "> "), "notice": ("> ", "> "),
                   "finding": ("- ", "  ")}.get(one.kind, ("", ""))
    return "\\\n".join((rest if index else first) + line for index, line in enumerate(lines) if line)


def _lines(runs: Runs) -> list[list[Run]]:
    """The runs cut where their words have line ends."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        for index, words in enumerate(run.text.split("\n")):
            if index:
                lines.append([])
            lines[-1].append(run._replace(text=words))
    return lines


def _line(runs: Runs | list[Run], anchors: set[str]) -> str:
    return "".join(_run(run, anchors) for run in runs if run.text).strip()


def _run(run: Run, anchors: set[str]) -> str:
    if is_address(run.link):
        return f"<{run.link}>" if run.text == run.link else f"[{escaped(run.text)}](<{run.link}>)"
    if run.style == "code":
        return f"`{run.text.replace('`', '')}`"
    words = escaped(run.text)
    fence = _FENCE.get(run.style, "")
    if fence and words.strip():
        # Emphasis must touch its words, else it is no emphasis.
        kept = words.strip()
        start = words.index(kept)
        words = f"{words[:start]}{fence}{kept}{fence}{words[start + len(kept):]}"
    return f"[{words.strip()}]({run.link})" if run.link[1:] in anchors and run.link else words
