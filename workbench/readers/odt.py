"""OpenDocument texts: paragraphs, headings, lists, tables, notes; what tracked changes deleted is left out."""

from workbench.domain.documents import Found, PassageKind
from workbench.domain.errors import FileDamaged, PasswordNeeded
from workbench.readers.office import attribute, day, local, texts
from workbench.readers.paragraphs import Paragraphs, squeezed
from workbench.readers.raw import Raw, Report
from workbench.readers.zipped import Zipped

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
    reading = _Body()
    reading.over(body)
    reading.add_apart()
    return reading.paragraphs.raw("odt", _stated(zipped), _warnings(body))


class _Body:
    """Goes over the document in order; notes and comments are kept for the end."""

    def __init__(self):
        self.paragraphs = Paragraphs()
        self._notes: list[tuple[str, str]] = []
        self._comments: list[str] = []

    def over(self, body) -> None:
        waiting = [(body, False)]
        while waiting:
            element, in_list = waiting.pop()
            name = local(element)
            if name == "h":
                self._add(element, PassageKind.HEADING, "a heading of the document")
            elif name == "p":
                self._add(
                    element, PassageKind.LIST if in_list else None, "a list item of the document" if in_list else ""
                )
            elif name == "table-row":
                self._row(element)
            elif name not in _SKIPPED:
                inside = in_list or name in ("list-item", "list-header")
                waiting += [(child, inside) for child in reversed(element)]

    def add_apart(self) -> None:
        for mark, words in self._notes:
            self.paragraphs.add(words, PassageKind.TEXT, "note", marker=f"Note [{mark}]: ")
        for words in self._comments:
            self.paragraphs.add(words, PassageKind.FURNITURE, "comment in the document")

    def _add(self, element, kind: PassageKind | None, why: str) -> None:
        for index, line in enumerate(self._words(element).split("\n")):
            self.paragraphs.add(line, kind, why, close=index > 0)

    def _row(self, row) -> None:
        cells = [" ".join(self._words(cell).split()) for cell in row if local(cell) == "table-cell"]
        if any(cells):
            before = row.getprevious()
            below = before is not None and local(before) == "table-row"
            self.paragraphs.add(" | ".join(cells), PassageKind.TEXT, "row of a table", close=below)

    def _words(self, element) -> str:
        """The words of a paragraph or cell; notes become marks, comments go."""
        parts = [element.text or ""]
        waiting = list(reversed(element))
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                parts.append(one)
                continue
            name = local(one)
            waiting.append(one.tail or "")
            if name == "s":
                count = attribute(one, "c")
                parts.append(" " * (int(count) if count.isdigit() and len(count) < 4 else 1))
            elif name in ("tab", "line-break"):
                parts.append("\t" if name == "tab" else "\n")
            elif name == "note":
                parts.append(f"[{self._note(one)}]")
            elif name == "annotation":
                self._comment(one)
            elif name not in _SKIPPED:
                waiting += [" "] * (name == "p") + list(reversed(one)) + [one.text or ""]
        return "".join(parts)

    def _note(self, note) -> str:
        mark = (texts(note, "note-citation") or [str(len(self._notes) + 1)])[0][:8]
        self._notes.append((mark, " ".join(" ".join(texts(note, "note-body")).split())))
        return mark

    def _comment(self, annotation) -> None:
        author = squeezed(" ".join(texts(annotation, "creator")), 80) or "somebody"
        words = " ".join(" ".join(texts(annotation, "p")).split())
        self._comments.append(f"Comment by {author}: {words}")


def _warnings(body) -> list[str]:
    names = [local(element) for element in body.iter()]
    said = []
    if names.count("changed-region"):
        said.append(
            f"The document has {names.count('changed-region')} tracked changes: it is shown as if all were accepted. "
            "What was deleted is in the original only."
        )
    if comments := names.count("annotation"):
        said.append(
            f"The document has {comments} comment{'s' if comments > 1 else ''}; they stand at the end, in grey."
        )
    return said


def _stated(zipped: Zipped) -> list[Found]:
    root = zipped.xml_if_there("meta.xml")
    if root is None:
        return []
    where = "the document's own properties"
    found = [Found("title", squeezed(text), where, 0.6) for text in texts(root, "title")[:1]]
    found += [Found("author", squeezed(text), where, 0.5) for text in texts(root, "initial-creator", "creator")[:1]]
    made = [day(text) for text in texts(root, "creation-date")[:1] if day(text)]
    return found + [Found("published", one, "the day the document was made", 0.25) for one in made]
