"""Word documents: paragraphs, headings, lists, tables, footnotes; changes and comments shown as what they are.

Read from the archive's own XML. What was deleted under "track changes" is left out and said; comments and notes come at
the end, each with its mark, so that no word of theirs is taken for the author's text.
"""

from collections.abc import Iterator

from workbench.domain.documents import Found, PassageKind
from workbench.readers.office import attribute, day, local, texts
from workbench.readers.paragraphs import Paragraphs, squeezed
from workbench.readers.raw import Raw, Report
from workbench.readers.zipped import Zipped

_BODY = "word/document.xml"
_SKIPPED = frozenset(
    "del moveFrom instrText delText pPr rPr sectPr tblPr tblGrid trPr tcPr Fallback delInstrText".split()
)
_NOTES = (("word/footnotes.xml", "footnote", "Note"), ("word/endnotes.xml", "endnote", "Endnote"))


def read(data: bytes, report: Report) -> Raw:
    """Read a Word document (.docx)."""
    report.progress(0, 1)
    zipped = Zipped(data)
    body = next((name for name in zipped.names if name.lower() == _BODY), _BODY)
    root = zipped.xml(body)
    reading = _Body(_headings(zipped.xml_if_there("word/styles.xml")))
    reading.over(root)
    _notes(zipped, reading.paragraphs)
    comments = _comments(zipped, reading.paragraphs)
    return reading.paragraphs.raw("docx", _stated(zipped), _warnings(root, comments))


class _Body:
    """Goes over the paragraphs in order, with a stack of its own: a hostile file nests as deep as it can."""

    def __init__(self, headings: frozenset[str]):
        self.paragraphs = Paragraphs()
        self._headings = headings

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
            elif name not in _SKIPPED:
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
        for index, line in enumerate(_words(paragraph).split("\n")):
            self.paragraphs.add(line, kind, why, close=index > 0)

    def _row(self, row) -> None:
        cells = [child for child in row.iter() if local(child) == "tc"]
        shown = " | ".join(" ".join(_words(cell).split()) for cell in cells if not _is_inside_another(cell, row))
        if shown.strip(" |"):
            self.paragraphs.add(shown, PassageKind.TEXT, "row of a table", close=_is_not_first(row))


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


def _words(element) -> str:
    """The words of a paragraph or cell as they stand after all changes: inserted ones in, deleted ones out."""
    return "".join(_runs(element))


def _runs(element) -> Iterator[str]:
    waiting = list(reversed(element))
    while waiting:
        one = waiting.pop()
        name = local(one)
        if name == "t":
            yield one.text or ""
        elif name in ("tab", "ptab"):
            yield "\t"
        elif name in ("br", "cr"):
            yield "\n"
        elif name == "noBreakHyphen":
            yield "\u2011"
        elif name in ("footnoteReference", "endnoteReference"):
            yield f"[{attribute(one, 'id')}]"
        elif name not in _SKIPPED and name != "txbxContent" and not (name == "r" and _is_hidden(one)):
            if name == "p":
                waiting.append(_PARAGRAPH_END)
            waiting += reversed(one)


def _is_hidden(run) -> bool:
    """Whether the writer made a run's words invisible."""
    properties = next((child for child in run if local(child) == "rPr"), ())
    return any(local(one) == "vanish" and attribute(one, "val") not in ("0", "false") for one in properties)


class _Mark:
    """Stands for the space between two paragraphs of one cell."""

    tag, text = "t", " "


_PARAGRAPH_END = _Mark()


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
                words = " ".join(_words(note).split())
                if words:
                    paragraphs.add(words, PassageKind.TEXT, "note", marker=f"{word} [{attribute(note, 'id')}]: ")


def _comments(zipped: Zipped, paragraphs: Paragraphs) -> int:
    root = zipped.xml_if_there("word/comments.xml")
    count = 0
    for comment in root if root is not None else ():
        words = " ".join(_words(comment).split())
        if local(comment) == "comment" and words:
            count += 1
            author = squeezed(attribute(comment, "author"), 80) or "somebody"
            paragraphs.add(f"Comment by {author}: {words}", PassageKind.FURNITURE, "comment in the document")
    return count


def _warnings(root, comments: int) -> list[str]:
    said = []
    names = [local(element) for element in root.iter()]
    deleted, inserted = names.count("del") + names.count("moveFrom"), names.count("ins") + names.count("moveTo")
    if deleted or inserted:
        said.append(
            f"The document has tracked changes ({inserted} inserted, {deleted} deleted): it is shown as if all were "
            "accepted. What was deleted is in the original only."
        )
    if "vanish" in names:
        said.append("The document has words that are made invisible; they are left out.")
    if comments:
        said.append(
            f"The document has {comments} comment{'s' if comments > 1 else ''}; they stand at the end, in grey."
        )
    return said


def _stated(zipped: Zipped) -> list[Found]:
    root = zipped.xml_if_there("docProps/core.xml")
    if root is None:
        return []
    found = []
    for field, name, confidence in (("title", "title", 0.6), ("author", "creator", 0.5)):
        found += [
            Found(field, squeezed(text), "the document's own properties", confidence) for text in texts(root, name)[:1]
        ]
    for text in texts(root, "created")[:1]:
        if day(text):
            found.append(Found("published", day(text), "the day the document was made", 0.25))
    return found
