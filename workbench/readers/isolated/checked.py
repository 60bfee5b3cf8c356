"""Make document values of a worker's frames, believing nothing.

Every offset must lie inside the text and go forward, every name must be one of ours, every number and string must have
a sane size. Anything else is refused: the worker is broken, or somebody else's.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from workbench.domain import errors
from workbench.domain.documents import (
    Attached,
    Edit,
    EditReason,
    Found,
    Note,
    NoteKind,
    Page,
    Passage,
    PassageKind,
    Reading,
    Speaker,
)
from workbench.domain.errors import ReaderFailed, ReadingError
from workbench.readers.isolated.frames import Frame, FrameRefused, Kind
from workbench.text.view import View

_MOST = 5_000_000
MOST_ATTACHED = 100
MOST_ATTACHED_BYTES = 200 * 1024 * 1024
_KINDS = frozenset("text markdown pdf html docx odt rtf epub email subtitles table".split())
_FIELDS = frozenset("title author publisher published url language place".split())
_ERRORS = {
    error.code: error
    for error in vars(errors).values()
    if isinstance(error, type) and issubclass(error, ReadingError) and error is not ReadingError
}


@dataclass(slots=True)
class Assembly:
    """A reading on its way: frames are added, and at the end checked as a whole. `arrived` is handed each page with the
    text that it adds, as soon as it is there."""

    name: str
    most_characters: int
    arrived: Callable[[Page, str], None] | None = None
    done: int = 0
    total: int = 0
    ended: bool = False
    characters: int = 0
    _text: list[str] = field(default_factory=list)
    _told: int = 0
    _pages: list[Page] = field(default_factory=list)
    _edits: list[Edit] = field(default_factory=list)
    _spans: list[tuple] = field(default_factory=list)
    _notes: list[Note] = field(default_factory=list)
    _attached: list[tuple[str, str, list[bytes]]] = field(default_factory=list)
    _attached_size: int = 0
    _end: dict[str, Any] = field(default_factory=dict)

    @property
    def pages_done(self) -> int:
        return len(self._pages)

    def add(self, frame: Frame) -> None:
        """Take in one frame. Raises FrameRefused, or the ReadingError that the worker reports."""
        if self.ended:
            raise FrameRefused("after the end")
        head = frame.untrusted_head
        if frame.kind is Kind.PROGRESS:
            self.done, self.total = _number(head.get("done"), _MOST), _number(head.get("total"), _MOST)
        elif frame.kind is Kind.TEXT:
            self._add_text(frame.untrusted_raw)
        elif frame.kind is Kind.PAGE:
            self._add_page(head, frame.untrusted_raw)
        elif frame.kind is Kind.MARKS:
            self._edits += [_edit(row) for row in _rows(head.get("edits", []), 4)]
            self._notes += [_note(row) for row in _rows(head.get("notes", []), 7)]
            self._spans += _rows(head.get("passages", []), 9)
        elif frame.kind is Kind.ATTACHED:
            self._add_attached(head, bytes(frame.untrusted_raw))
        else:
            self.ended = True
            if "error" in head:
                raise self._error(head)
            self._end = head

    def reading(self) -> Reading:
        """The whole reading, checked."""
        text, end = "".join(self._text), self._end
        self._text.clear()
        if _number(end.get("characters"), self.most_characters) != len(text):
            raise FrameRefused("characters missing")
        _check_order(self._edits, len(text))
        _check_order(self._pages, len(text))
        view = View(text, self._edits)
        passages = self._passages(view)
        _check_order(passages, len(text))
        if any(note.end > len(text) for note in self._notes):
            raise FrameRefused("notes")
        return Reading(
            _one_of(end.get("kind"), _KINDS),
            text,
            tuple(self._edits),
            tuple(passages),
            tuple(
                Speaker(_words(a, 200), tuple(_words(x, 500) for x in _list(b, 1000)), bool(c))
                for a, b, c in _rows(end.get("speakers"), 3)
            ),
            tuple(self._pages),
            tuple(
                Found(_one_of(a, _FIELDS), _words(b, 2000), _words(c, 2000), _share(d))
                for a, b, c, d in _rows(end.get("found"), 4)
            ),
            _words(end.get("extractor"), 200),
            _words(end.get("language"), 20),
            tuple(_words(warning, 1000) for warning in _list(end.get("warnings"), 1000)),
            tuple(self._notes),
            attached=tuple(Attached(name, b"".join(parts), error) for name, error, parts in self._attached),
        )

    def _passages(self, view: View) -> list[Passage]:
        """The passages, each in place of the row that it is made of: a long document has a hundred thousand."""
        rows, made = self._spans, []
        names: dict[str, str] = {}
        rows.reverse()
        while rows:
            row = rows.pop()
            for place in (3, 7):
                if isinstance(row[place], str):
                    row[place] = names.setdefault(row[place], row[place])
            made.append(_passage(row, view))
        return made

    def _add_text(self, untrusted: bytes) -> None:
        try:
            piece = untrusted.decode("utf-8")
        except UnicodeDecodeError as error:
            raise FrameRefused("not UTF-8") from error
        self.characters += len(piece)
        if self.characters > self.most_characters:
            raise FrameRefused("too much text")
        self._text.append(piece)

    def _add_page(self, head: dict[str, Any], glyphs: bytes) -> None:
        number = _number(head.get("number"), _MOST)
        if number != len(self._pages) + 1:
            raise FrameRefused("page out of turn")
        start, end = _span(head.get("start"), head.get("end"), self.characters)
        self._pages.append(
            Page(
                number,
                _words(head.get("label"), 60),
                start,
                end,
                _length(head.get("width")),
                _length(head.get("height")),
                head.get("has_text") is True,
                glyphs,
            )
        )
        if self.arrived is not None:
            self.arrived(self._pages[-1], "".join(self._text[self._told :]))
            self._told = len(self._text)

    def _add_attached(self, head: dict[str, Any], untrusted: bytes) -> None:
        number = _number(head.get("number"), MOST_ATTACHED)
        if number == len(self._attached):
            self._attached.append((_words(head.get("name"), 200), _words(head.get("error"), 600), []))
        elif number != len(self._attached) - 1:
            raise FrameRefused("attachment out of turn")
        self._attached_size += len(untrusted)
        if self._attached_size > MOST_ATTACHED_BYTES:
            raise FrameRefused("attachments too large")
        self._attached[-1][2].append(untrusted)

    def _error(self, head: dict[str, Any]) -> ReadingError:
        error = _ERRORS.get(_words(head.get("error"), 40), ReaderFailed)
        return error(f"{self.name}: {_words(head.get('message'), 600)}", _words(head.get("remedy"), 600) or None)


def _edit(row: list) -> Edit:
    start, end = _span(row[0], row[1], _MOST * 100)
    try:
        return Edit(start, end, _words(row[2], 40), EditReason(row[3]))
    except ValueError as error:
        raise FrameRefused("reason") from error


def _note(row: list) -> Note:
    start, end = _span(row[0], row[1], _MOST * 100)
    page = None if row[6] is None else _number(row[6], _MOST)
    try:
        return Note(start, end, NoteKind(row[2]), _words(row[3], 4000), _words(row[4], 400), _words(row[5], 40), page)
    except ValueError as error:
        raise FrameRefused("note kind") from error


def _passage(row: list, view: View) -> Passage:
    start, end = _span(row[0], row[1], len(view.text))
    page = None if row[4] is None else _number(row[4], _MOST)
    speaker = None if row[3] is None else _words(row[3], 200)
    try:
        kind = PassageKind(row[2])
    except ValueError as error:
        raise FrameRefused("passage kind") from error
    return Passage(
        start,
        end,
        view.shown_of(start, end),
        kind,
        speaker,
        page,
        _number(row[5], _MOST),
        bool(row[6]),
        why=_words(row[7], 200),
        attributed=bool(row[8]),
    )


def _check_order(values: list, length: int) -> None:
    """Spans go forward, do not overlap and stay inside the text."""
    reached = 0
    for value in values:
        if not reached <= value.start <= value.end <= length:
            raise FrameRefused("spans")
        reached = value.end


def _span(start: Any, end: Any, most: int) -> tuple[int, int]:
    start, end = _number(start, most), _number(end, most)
    if start > end:
        raise FrameRefused("span")
    return start, end


def _number(value: Any, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise FrameRefused("number")
    return value


def _length(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value) or not 0 <= value <= 1_000_000:
        raise FrameRefused("length")
    return float(value)


def _share(value: Any) -> float:
    return min(1.0, _length(value))


def _words(value: Any, most: int) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise FrameRefused("words")
    return value


def _one_of(value: Any, known: frozenset[str]) -> str:
    if not isinstance(value, str) or value not in known:
        raise FrameRefused("unknown name")
    return value


def _list(value: Any, most: int) -> list:
    if not isinstance(value, list) or len(value) > most:
        raise FrameRefused("list")
    return value


def _rows(value: Any, width: int) -> list[list]:
    rows = _list(value, _MOST)
    if any(not isinstance(row, list) or len(row) != width for row in rows):
        raise FrameRefused("rows")
    return rows
