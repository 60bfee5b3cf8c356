"""Paragraphs that a format states, put together to the frozen source text: its words, block by block."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from workbench.domain.documents import Found, Note, PassageKind
from workbench.readers.raw import VERSION, Raw
from workbench.text.blocks import Block
from workbench.text.layout.lines import Line

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_CLOSE = frozenset((PassageKind.LIST,))


class Paragraphs:
    """Takes paragraphs in order. White space runs become one space, as every program shows them; NBSP stays."""

    def __init__(self):
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._notes: list[Note] = []

    def add(self, text: str, kind: PassageKind | None = None, why: str = "", *, marker: str = "", close: bool = False,
            notes: Sequence[Note] = ()):
        """One paragraph. `marker` ("3. ", "• ") is shown before it and no part of its speech; `close` puts it on the
        line below the one before (a table's rows), not behind a blank line. `notes` are what the file says of places
        of `text`."""
        given, text = text, _SPACES.sub(" ", text).strip(" ")
        if not text:
            return
        if self._parts:
            before = self._blocks[-1]
            self._put("\n" if close or kind in _CLOSE and before.kind is kind else "\n\n")
        start, shown = self._length, marker + text
        if notes:
            at = _squeezed_places(given, start + len(marker), len(text))
            self._notes += [replace(note, start=at(note.start), end=at(note.end)) for note in notes]
        self._put(shown)
        line = Line(start, self._length, shown)
        self._blocks.append(
            Block(start, self._length, shown, [line], kind, speech=start + len(marker), alone=not close, why=why)
        )

    def raw(
        self, kind: str, found: list[Found], warnings: list[str], *, library: str = "", from_a_site: bool = False
    ) -> Raw:
        """The document as its reader hands it on."""
        return Raw(
            kind,
            "".join(self._parts),
            f"{kind} {VERSION}" + (f", {library}" if library else ""),
            blocks=tuple(self._blocks),
            found=tuple(found),
            warnings=tuple(warnings),
            from_a_site=from_a_site,
            notes=tuple(sorted(self._notes, key=lambda note: (note.start, note.end))),
        )

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def _squeezed_places(given: str, base: int, length: int) -> Callable[[int], int]:
    """Where an offset into a paragraph as it was given lies, its white space squeezed, when it begins at `base`."""
    lead = len(given) - len(given.lstrip(" \t\r\n\f\v"))
    gone = [(match.start() + 1, match.end()) for match in _SPACES.finditer(given) if match.start() >= lead]

    def at(offset: int) -> int:
        lost = sum(max(0, min(offset, end) - start) for start, end in gone)
        return base + min(length, max(0, offset - lead - lost))

    return at


def squeezed(text: str, most: int = 300) -> str:
    """A stated value (a title, a name) as one line of a sane length."""
    return _SPACES.sub(" ", text).strip()[:most]
