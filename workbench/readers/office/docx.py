"""Word documents: paragraphs, headings, lists, tables, footnotes; changes and comments shown as what they are.

Read from the archive's own XML. What was inserted and deleted under "track changes" is noted at its place, as comments
are; comments and footnotes come at the end, each with its mark, so that no word of theirs is taken for the author's.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from workbench.domain.documents import Found, Note, PassageKind
from workbench.readers.office.docx_numbers import Numbers
from workbench.readers.office.docx_words import SKIPPED, Words, comments_of
from workbench.readers.office.shared_xml import attribute, day, local, texts
from workbench.readers.office.zipped import Zipped
from workbench.readers.paragraphs import Paragraphs, squeezed
from workbench.readers.raw import Raw, Report

_BODY = "word/document.xml"
_NOTES = (("word/footnotes.xml", "footnote", "Note"), ("word/endnotes.xml", "endnote", "Endnote"))


def read(data: bytes, report: Report) -> Raw:
    """Read a Word document (.docx)."""
    report.progress(0, 1)
    zipped = Zipped(data)
    body = next((name for name in zipped.names if name.lower() == _BODY), _BODY)
    root = zipped.xml(body)
    styles, comments = zipped.xml_if_there("word/styles.xml"), comments_of(zipped.xml_if_there("word/comments.xml"))
    numbers = Numbers.read(zipped.xml_if_there("word/numbering.xml"), styles)
    reading = _Body(_headings(styles), numbers, comments)
    reading.over(root)
    _notes(zipped, reading.paragraphs)
    _add_comments(comments.values(), reading.paragraphs)
    return reading.paragraphs.raw("docx", _stated(zipped), _warnings(root, len(comments)))


class _Body:
    """Goes over the paragraphs in order, with a stack of its own: a hostile file nests as deep as it can."""

    def __init__(self, headings: frozenset[str], numbers: Numbers, comments: Mapping[str, Note]):
        self.paragraphs = Paragraphs()
        self._headings, self._numbers, self._comments = headings, numbers, comments

    def over(self, root) -> None:
        waiting = [root]
        while waiting:
            element = waiting.pop()
            name = local(element)
            if name == "p":
                self._paragraph(element)
                waiting += reversed(_boxes(element))
            elif name == "tr":
                self._row(element)
            elif name not in SKIPPED and name != "del":
                waiting += reversed(element)

    def _paragraph(self, paragraph) -> None:
        kind, why = None, ""
        style = _style(paragraph)
        properties = next((child for child in paragraph if local(child) == "pPr"), None)
        stated = {local(element) for element in properties.iter()} if properties is not None else set()
        if style in self._headings or "outlineLvl" in stated:
            kind, why = PassageKind.HEADING, "a heading of the document"
        elif style.lower().startswith("caption"):
            kind, why = PassageKind.CAPTION, "a caption of the document"
        elif "numPr" in stated or style.lower().startswith("list"):
            kind, why = PassageKind.LIST, "a list item of the document"
        lines = Words(self._comments).of(paragraph).lines()
        marker = self._numbers.of(paragraph, style) if any(line.strip() for line, _ in lines) else ""
        for index, (line, notes) in enumerate(lines):
            self.paragraphs.add(line, kind, why, marker=marker, close=index > 0, notes=notes)
            marker = "" if line.strip() else marker

    def _row(self, row) -> None:
        cells = [child for child in row.iter() if local(child) == "tc"]
        shown, notes = "", []
        for cell in cells:
            if not _is_inside_another(cell, row):
                words = Words(self._comments).of(cell)
                shown += " | " if shown else ""
                at = len(shown)
                notes += [replace(note, start=note.start + at, end=note.end + at) for note in words.notes]
                shown += words.text.replace("\n", " ") or " "
        if shown.strip(" |"):
            self.paragraphs.add(shown, PassageKind.TEXT, "row of a table", close=_is_not_first(row), notes=notes)


def _boxes(paragraph) -> list:
    """The text boxes that hang on a paragraph, none twice."""
    found, waiting = [], list(paragraph)
    while waiting:
        element = waiting.pop(0)
        if local(element) == "txbxContent":
            found.append(element)
        elif local(element) != "Fallback":
            waiting += element
    return found


def _is_inside_another(cell, row) -> bool:
    parent = cell.getparent()
    while parent is not None and parent is not row:
        if local(parent) == "tc":
            return True
        parent = parent.getparent()
    return False


def _is_not_first(row) -> bool:
    before = row.getprevious()
    return before is not None and local(before) == "tr"


def _style(paragraph) -> str:
    for properties in paragraph:
        if local(properties) == "pPr":
            return next((attribute(one, "val") for one in properties if local(one) == "pStyle"), "")
    return ""


def _headings(styles) -> frozenset[str]:
    """The ids of the styles that are headings: by their name, in Word's own English, or by their outline level."""
    known = {"Title", "Subtitle", *(f"Heading{level}" for level in range(1, 10))}
    for style in styles if styles is not None else ():
        name = next((attribute(one, "val") for one in style if local(one) == "name"), "").lower()
        if name.startswith(("heading", "title", "subtitle")) or any(local(one) == "outlineLvl" for one in style.iter()):
            known.add(attribute(style, "styleId"))
    return frozenset(known)


def _notes(zipped: Zipped, paragraphs: Paragraphs) -> None:
    for name, tag, word in _NOTES:
        root = zipped.xml_if_there(name)
        for note in root if root is not None else ():
            if local(note) == tag and attribute(note, "type") not in ("separator", "continuationSeparator"):
                words = " ".join(Words().of(note).text.split())
                if words:
                    paragraphs.add(words, PassageKind.TEXT, "note", marker=f"{word} [{attribute(note, 'id')}]: ")


def _add_comments(comments: Iterable[Note], paragraphs: Paragraphs) -> None:
    """All comments once more at the end, in grey: what hangs on no words is read there."""
    for note in comments:
        who = note.author or "somebody"
        paragraphs.add(f"Comment by {who}: {note.words}", PassageKind.FURNITURE, "comment in the document")


def _warnings(root, comments: int) -> list[str]:
    said = []
    names = [local(element) for element in root.iter()]
    deleted, inserted = names.count("del") + names.count("moveFrom"), names.count("ins") + names.count("moveTo")
    if deleted or inserted:
        said.append(
            f"The document has tracked changes ({inserted} inserted, {deleted} deleted): it is shown as if all were "
            "accepted, with a mark where each was made."
        )
    if "vanish" in names:
        said.append("The document has words that are made invisible; they are left out.")
    if comments:
        said.append(
            f"The document has {comments} comment{'s' if comments > 1 else ''}; they are marked where they belong, "
            "and stand at the end, in grey."
        )
    return said


def _stated(zipped: Zipped) -> list[Found]:
    root = zipped.xml_if_there("docProps/core.xml")
    if root is None:
        return []
    found = []
    for field, name, confidence in (("title", "title", 0.6), ("author", "creator", 0.5)):
        found += [
            Found(field, squeezed(text), "the document’s own properties", confidence) for text in texts(root, name)[:1]
        ]
    for text in texts(root, "created")[:1]:
        if day(text):
            found.append(Found("published", day(text), "the day the document was made", 0.25))
    return found
