"""Markdown: the source text stays the Markdown source, character for character; marks are hidden by edits.

Blocks are cut by our own line rules (headings, lists, quotes, fences, tables, paragraphs); what a mark states is
believed, the rest is decided as for any text.
"""

import re

from workbench.domain.documents import Edit, EditReason, PassageKind
from workbench.readers.raw import VERSION, Raw, Report
from workbench.readers.text import decode
from workbench.text.blocks import Block
from workbench.text.layout import lines as line_cutter
from workbench.text.layout.lines import Line

_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_CLOSING = re.compile(r"[ \t]+#{1,6}$")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,})$")
_RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r"(?:`{3,}|~{3,})")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_TABLE_RULE = re.compile(r"\|?[ \t:|-]*-{3}[ \t:|-]*$")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,400}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_\n]{1,400}?)(?<=[^\s*_])\1(?![\w*_])")
_CODE = re.compile(r"(?<!`)`([^`\n]{1,400})`(?!`)")
_LINK = re.compile(r"(!?\[)([^\[\]\n]{0,400})(\]\([^()\s]{0,800}(?:[ \t]+\"[^\"\n]{0,200}\")?\))")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_AUTOLINK = re.compile(r"<(?=https?://[^\s<>]{1,800}>)|(?<=[^\s<>])>")
_FRONT = re.compile(r"---[ \t]*\r?\n(?:[^\n]{0,400}\n){0,40}?---[ \t]*(?:\r?\n|$)")


def read(data: bytes, report: Report) -> Raw:
    """Read a Markdown file."""
    report.progress(0, 1)
    text, encoding, warnings = decode(data, report.encoding)
    front = _FRONT.match(text)
    marks = _Marks(text, front.end() if front else 0)
    blocks, edits = marks.read()
    return Raw(
        "markdown", text, f"markdown {VERSION}, {encoding}", blocks=tuple(blocks), edits=tuple(edits), warnings=warnings
    )


class _Marks:
    """One pass over the lines; blocks and the edits that hide their marks."""

    def __init__(self, text: str, start: int):
        self._text = text
        self._lines = [line for line in line_cutter.split(text) if line.start >= start]
        self._open: list[Line] = []
        self._kind: PassageKind | None = None
        self._blocks: list[Block] = []
        self._edits: list[Edit] = []
        if start:
            self._hide(0, start)

    def read(self) -> tuple[list[Block], list[Edit]]:
        fenced = ""
        for index, line in enumerate(self._lines):
            fence = _FENCE.match(line.text)
            if fence and (not fenced or line.text.startswith(fenced)):
                self._close()
                self._hide(line.start, line.end)
                fenced = "" if fenced else fence.group()
            elif fenced:
                self._alone(line)
            else:
                self._line(line, index)
        self._close()
        return self._blocks, sorted(self._edits, key=lambda edit: (edit.start, edit.end))

    def _line(self, line: Line, index: int) -> None:
        quote = _QUOTE.match(line.text)
        if quote:
            self._hide(line.start, line.start + quote.end())
            line = Line(line.start + quote.end(), line.end, line.text[quote.end() :], line.indent)
        if not line.text:
            self._close()
        elif _UNDERLINE.match(line.text) and self._open:
            self._hide(self._open[-1].end, line.end)
            self._kind = PassageKind.HEADING
            self._close()
        elif _RULE.match(line.text) or _TABLE_RULE.match(line.text) and "|" in line.text:
            self._close()
            self._hide(line.start, line.end)
        elif heading := _HEADING.match(line.text):
            self._close()
            closing = _CLOSING.search(line.text)
            end = line.start + (closing.start() if closing else len(line.text))
            self._hide(line.start, line.start + heading.end())
            self._hide(end, line.end)
            self._open, self._kind = (
                [Line(line.start + heading.end(), end, line.text[heading.end() : end - line.start])],
                PassageKind.HEADING,
            )
            self._close()
        elif line.text.startswith("|"):
            self._alone(line)
        elif item := _ITEM.match(line.text):
            self._close()
            self._open, self._kind = (
                [Line(line.start + item.end(), line.end, line.text[item.end() :], line.indent)],
                PassageKind.LIST,
            )
        else:
            self._open.append(line)

    def _alone(self, line: Line) -> None:
        """A line that joins no other: code, a table's row."""
        self._close()
        if line.text:
            self._blocks.append(Block(line.start, line.end, " ".join(line.text.split()), [line], PassageKind.TEXT))

    def _close(self) -> None:
        if self._open:
            joined = self._open
            for before, line in zip(joined, joined[1:], strict=False):
                self._edits.append(Edit(before.end, line.start, " ", EditReason.LINE_JOINED))
            for line in joined:
                self._inline(line.start, line.end)
            shown = " ".join(" ".join(_plain(line.text).split()) for line in joined)
            self._blocks.append(
                Block(
                    joined[0].start,
                    joined[-1].end,
                    shown,
                    joined,
                    self._kind,
                    alone=True,
                    why="marked in the text" if self._kind else "",
                )
            )
        self._open, self._kind = [], None

    def _inline(self, start: int, end: int) -> None:
        """Hide emphasis, code and link marks of [start, end); an edit never overlaps another."""
        taken: list[tuple[int, int]] = []
        for pattern, groups in ((_CODE, None), (_LINK, (1, 3)), (_STRONG, None), (_EMPHASIS, None)):
            for match in pattern.finditer(self._text, start, end):
                inner = match.span(1) if pattern is _CODE else match.span(2)
                if any(
                    a < match.end() and match.start() < b
                    for a, b in taken
                    if groups or (a, b) != (match.start(), match.end())
                ):
                    continue
                self._hide(match.start(), inner[0])
                self._hide(inner[1], match.end())
                taken += [(match.start(), inner[0]), (inner[1], match.end())]
                if pattern is _CODE:
                    taken.append(inner)
        for match in _ESCAPE.finditer(self._text, start, end):
            if not any(a <= match.start() < b for a, b in taken):
                self._hide(match.start(), match.end())

    def _hide(self, start: int, end: int) -> None:
        if start < end:
            self._edits.append(Edit(start, end, "", EditReason.MARK_HIDDEN))


def _plain(text: str) -> str:
    """A line without its marks, for the rules that look at what is shown."""
    for pattern, kept in ((_LINK, r"\2"), (_CODE, r"\1"), (_STRONG, r"\2"), (_EMPHASIS, r"\2")):
        text = pattern.sub(kept, text)
    return text
