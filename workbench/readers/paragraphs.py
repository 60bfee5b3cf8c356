"""Paragraphs that a format states, put together to the frozen source text: its words, block by block."""

import re

from workbench.domain.documents import Found, PassageKind
from workbench.readers.raw import VERSION, Raw
from workbench.text.blocks import Block
from workbench.text.lines import Line

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_CLOSE = frozenset((PassageKind.LIST,))


class Paragraphs:
    """Takes paragraphs in order. White space runs become one space, as every program shows them; NBSP stays."""

    def __init__(self):
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []

    def add(self, text: str, kind: PassageKind | None = None, why: str = "", *, marker: str = "", close: bool = False):
        """One paragraph. `marker` ("3. ", "• ") is shown before it and no part of its speech; `close` puts it on the
        line below the one before (a table's rows), not behind a blank line."""
        text = _SPACES.sub(" ", text).strip(" ")
        if not text:
            return
        if self._parts:
            before = self._blocks[-1]
            self._put("\n" if close or kind in _CLOSE and before.kind is kind else "\n\n")
        start, shown = self._length, marker + text
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
        )

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def squeezed(text: str, most: int = 300) -> str:
    """A stated value (a title, a name) as one line of a sane length."""
    return _SPACES.sub(" ", text).strip()[:most]
