"""OpenDocument texts: paragraphs, headings, lists, tables, notes; changes and comments noted at their places."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbench.domain.documents import Found, Note, NoteKind, PassageKind
from workbench.domain.errors import FileDamaged, PasswordNeeded
from workbench.readers.office.odt_lists import Level, list_styles
from workbench.readers.office.odt_lists import Listing as _List
from workbench.readers.office.shared_xml import attribute, day, local, texts
from workbench.readers.office.zipped import Zipped
from workbench.readers.paragraphs import Paragraphs, squeezed
from workbench.readers.raw import Raw, Report

_SKIPPED = frozenset("tracked-changes sequence-decls forms variable-decls user-field-decls table-of-content".split())


def read(data: bytes, report: Report) -> Raw:
    """Read an OpenDocument text (.odt)."""
    report.progress(0, 1)
    zipped = Zipped(data)
    manifest = zipped.xml_if_there("META-INF/manifest.xml")
    if manifest is not None and any(local(element) == "encryption-data" for element in manifest.iter()):
        raise PasswordNeeded("The document is locked with a password.")
    root = zipped.xml("content.xml")
    body = next((element for element in root.iter() if local(element) == "text" and "office" in element.tag), None)
    if body is None:
        raise FileDamaged("The document has no text in it.")
    styles = list_styles(root, zipped.xml_if_there("styles.xml"))
    reading = _Body(styles, _changes(body))
    reading.over(body)
    reading.add_apart()
    return reading.paragraphs.raw("odt", _stated(zipped), _warnings(body))


class _Body:
    """Goes over the document in order; footnotes and, once more, comments are kept for the end."""

    def __init__(self, styles: Mapping[str, dict[int, Level]], deleted: Mapping[str, Note]):
        self.paragraphs = Paragraphs()
        self._styles, self._deleted = styles, deleted
        self._notes: list[tuple[str, str]] = []
        self._comments: list[Note] = []

    def over(self, body) -> None:
        waiting: list[tuple[object, _List | None]] = [(body, None)]
        while waiting:
            element, inside = waiting.pop()
            if isinstance(element, _Begins):
                inside.begin(element.is_item)
                continue
            name = local(element)
            if name == "h":
                self._add(element, PassageKind.HEADING, "a heading of the document", "")
            elif name == "p":
                marker = inside.next_marker() if inside else ""
                kind, why = (PassageKind.LIST, "a list item of the document") if inside else (None, "")
                self._add(element, kind, why, marker)
            elif name == "table-row":
                self._row(element)
            elif name not in _SKIPPED:
                if name == "list":
                    inside = _List.of(element, inside, self._styles)
                waiting += [(child, inside) for child in reversed(element)]
                if inside and name in ("list-item", "list-header"):
                    waiting.append((_Begins(name == "list-item"), inside))

    def add_apart(self) -> None:
        for mark, words in self._notes:
            self.paragraphs.add(words, PassageKind.TEXT, "note", marker=f"Note [{mark}]: ")
        for note in self._comments:
            words = f"Comment by {note.author or 'somebody'}: {note.words}"
            self.paragraphs.add(words, PassageKind.FURNITURE, "comment in the document")

    def _add(self, element, kind: PassageKind | None, why: str, marker: str) -> None:
        text, notes = self._words(element)
        at = 0
        for index, line in enumerate(text.split("\n")):
            end = at + len(line)
            mine = [replace(note, start=note.start - at, end=min(note.end, end) - at)
                    for note in notes if at <= note.start <= end]
            self.paragraphs.add(line, kind, why, marker=marker, close=index > 0, notes=mine)
            marker, at = "" if line.strip() else marker, end + 1

    def _row(self, row) -> None:
        cells = [" ".join(self._words(cell)[0].split()) for cell in row if local(cell) == "table-cell"]
        if any(cells):
            before = row.getprevious()
            below = before is not None and local(before) == "table-row"
            self.paragraphs.add(" | ".join(cells), PassageKind.TEXT, "row of a table", close=below)

    def _words(self, element) -> tuple[str, list[Note]]:
        """The words of a paragraph or cell, and what the file notes in them; footnotes become marks."""
        parts, notes, open_ = [element.text or ""], [], {}
        waiting = list(reversed(element))
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                parts.append(one)
                continue
            name, at = local(one), sum(map(len, parts))
            waiting.append(one.tail or "")
            if name == "s":
                count = attribute(one, "c")
                parts.append(" " * (int(count) if count.isdigit() and len(count) < 4 else 1))
            elif name in ("tab", "line-break"):
                parts.append("\t" if name == "tab" else "\n")
            elif name == "note":
                parts.append(f"[{self._note(one)}]")
            elif name == "annotation":
                self._comments.append(replace(_comment(one), start=at, end=at))
                notes.append(self._comments[-1])
            elif name == "change" and attribute(one, "change-id") in self._deleted:
                notes.append(replace(self._deleted[attribute(one, "change-id")], start=at, end=at))
            elif name == "change-start":
                open_[attribute(one, "change-id")] = at
            elif name == "change-end" and (start := open_.pop(attribute(one, "change-id"), None)) is not None:
                author = self._deleted.get(attribute(one, "change-id"), _NOBODY)
                notes.append(Note(start, at, NoteKind.INSERTED, "", author.author, author.made_at))
            elif name not in _SKIPPED:
                waiting += [" "] * (name == "p") + list(reversed(one)) + [one.text or ""]
        return "".join(parts), notes

    def _note(self, note) -> str:
        mark = (texts(note, "note-citation") or [str(len(self._notes) + 1)])[0][:8]
        self._notes.append((mark, " ".join(" ".join(texts(note, "note-body")).split())))
        return mark


@dataclass(frozen=True, slots=True)
class _Begins:
    """Stands before what a list item holds."""

    is_item: bool


_NOBODY = Note(0, 0, NoteKind.INSERTED)


def _comment(annotation) -> Note:
    author = squeezed(" ".join(texts(annotation, "creator")), 80)
    words = " ".join(" ".join(texts(annotation, "p")).split())[:900]
    return Note(0, 0, NoteKind.COMMENT, words, author, next((day(one) for one in texts(annotation, "date")), ""))


def _changes(body) -> dict[str, Note]:
    """What tracked changes took away or put in, by the id that their places name; with who and when."""
    found = {}
    for region in body.iter():
        if local(region) == "changed-region":
            words = " ".join(" ".join(texts(one, "p", "h")) for one in region if local(one) == "deletion")
            author = squeezed(" ".join(texts(region, "creator")[:1]), 80)
            when = next((day(one) for one in texts(region, "date")), "")
            found[attribute(region, "id")] = Note(0, 0, NoteKind.DELETED, " ".join(words.split())[:900], author, when)
    return found


def _warnings(body) -> list[str]:
    names = [local(element) for element in body.iter()]
    said = []
    if names.count("changed-region"):
        said.append(
            f"The document has {names.count('changed-region')} tracked changes: it is shown as if all were accepted, "
            "with a mark where each was made."
        )
    if comments := names.count("annotation"):
        said.append(
            f"The document has {comments} comment{'s' if comments > 1 else ''}; they are marked where they belong, "
            "and stand at the end, in grey."
        )
    return said


def _stated(zipped: Zipped) -> list[Found]:
    root = zipped.xml_if_there("meta.xml")
    if root is None:
        return []
    where = "the document’s own properties"
    found = [Found("title", squeezed(text), where, 0.6) for text in texts(root, "title")[:1]]
    found += [Found("author", squeezed(text), where, 0.5) for text in texts(root, "initial-creator", "creator")[:1]]
    made = [day(text) for text in texts(root, "creation-date")[:1] if day(text)]
    return found + [Found("published", one, "the day the document was made", 0.25) for one in made]
