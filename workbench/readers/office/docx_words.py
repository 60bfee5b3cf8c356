"""The words of a Word paragraph as they stand after all changes, and what the file says of places in them: what was
inserted and deleted under "track changes" and by whom, and where comments hang.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from workbench.domain.documents import Note, NoteKind
from workbench.readers.office.shared_xml import attribute, day, local

SKIPPED = frozenset("moveFrom instrText delText pPr rPr sectPr tblPr tblGrid trPr tcPr Fallback delInstrText".split())
_INSERTED = frozenset(("ins", "moveTo"))
_LONGEST = 900


@dataclass(slots=True)
class Words:
    """`text` with line breaks as they are; `notes` by its offsets. `comments` are the file's comments by id."""

    comments: Mapping[str, Note] = field(default_factory=dict)
    text: str = ""
    notes: list[Note] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _open: dict[str, int] = field(default_factory=dict)

    def of(self, element) -> "Words":
        """Read a paragraph or cell. The walk has a stack of its own: a hostile file nests as deep as it can."""
        waiting: list[object] = list(reversed(element))
        while waiting:
            one = waiting.pop()
            if isinstance(one, _Leaving):
                self._leave(one)
            else:
                self._enter(one, waiting)
        for id in list(self._open):
            self._close_comment(id)
        self.text = "".join(self._parts)
        return self

    def lines(self) -> list[tuple[str, list[Note]]]:
        """Line by line, the notes by the offsets of their line."""
        found, at = [], 0
        for line in self.text.split("\n"):
            end = at + len(line)
            mine = [replace(note, start=max(0, note.start - at), end=min(note.end, end) - at)
                    for note in self.notes if at <= note.start <= end]
            found.append((line, mine))
            at = end + 1
        return found

    def _enter(self, one, waiting: list) -> None:
        name = local(one)
        if name == "t":
            self._say(one.text or "")
        elif name in ("tab", "ptab"):
            self._say("\t")
        elif name in ("br", "cr"):
            self._say("\n")
        elif name == "noBreakHyphen":
            self._say("\u2011")
        elif name in ("footnoteReference", "endnoteReference"):
            self._say(f"[{attribute(one, 'id')}]")
        elif name == "del":
            self._delete(one)
        elif name == "commentRangeStart":
            self._open.setdefault(attribute(one, "id"), self._length)
        elif name == "commentRangeEnd":
            self._close_comment(attribute(one, "id"))
        elif name not in SKIPPED and name != "txbxContent" and not (name == "r" and _is_hidden(one)):
            if name in _INSERTED or name == "p":
                waiting.append(_Leaving(one, name, self._length))
            waiting += reversed(one)

    def _leave(self, left: "_Leaving") -> None:
        if left.name == "p":
            self._say(" ")
        elif self._length > left.start:
            self.notes.append(_changed(left.element, left.start, self._length, NoteKind.INSERTED))

    def _delete(self, element) -> None:
        words = "".join(one.text or "" for one in element.iter() if local(one) == "delText")
        if words.strip():
            self.notes.append(_changed(element, self._length, self._length, NoteKind.DELETED, words))

    def _close_comment(self, id: str) -> None:
        start = self._open.pop(id, None)
        if start is not None and id in self.comments:
            self.notes.append(replace(self.comments[id], start=start, end=self._length))

    def _say(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)


@dataclass(frozen=True, slots=True)
class _Leaving:
    """Stands on the stack behind what an element holds."""

    element: object
    name: str
    start: int


def comments_of(root) -> dict[str, Note]:
    """The comments of a document by id, in their order."""
    found = {}
    for comment in root if root is not None else ():
        words = " ".join(Words().of(comment).text.split())
        if local(comment) == "comment" and words:
            found[attribute(comment, "id")] = _changed(comment, 0, 0, NoteKind.COMMENT, words)
    return found


def _changed(element, start: int, end: int, kind: NoteKind, words: str = "") -> Note:
    author, when = attribute(element, "author")[:80], day(attribute(element, "date"))
    return Note(start, end, kind, " ".join(words.split())[:_LONGEST], " ".join(author.split()), when)


def _is_hidden(run) -> bool:
    """Whether the writer made a run's words invisible."""
    properties = next((child for child in run if local(child) == "rPr"), ())
    return any(local(one) == "vanish" and attribute(one, "val") not in ("0", "false") for one in properties)
