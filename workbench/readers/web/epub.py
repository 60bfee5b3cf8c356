"""E-books: the chapters in the order of the spine, each as markup that never runs."""

import posixpath
from urllib.parse import unquote, urlsplit

from workbench.domain.documents import Found
from workbench.domain.errors import FileDamaged, PasswordNeeded
from workbench.readers.office.shared_xml import attribute, day, local, texts
from workbench.readers.office.zipped import Zipped
from workbench.readers.paragraphs import Paragraphs, squeezed
from workbench.readers.raw import Raw, Report
from workbench.readers.web import markup, tags

_CONTAINER = "META-INF/container.xml"
_CHAPTER = ("xhtml", "html", "xml")
_FIELDS = (("title", "title", 0.9), ("author", "creator", 0.85), ("publisher", "publisher", 0.85))
_FONTS_ONLY = ("obfuscation", "adobe.com/pdf/enc#rc")


def read(data: bytes, report: Report) -> Raw:
    """Read an EPUB book."""
    zipped = Zipped(data)
    place, package = _package(zipped)
    _refuse_locked(zipped)
    chapters = _chapters(package, place)
    paragraphs, missing = Paragraphs(), 0
    for done, name in enumerate(chapters):
        report.progress(done, len(chapters))
        if name not in zipped:
            missing += 1
            continue
        _add_chapter(paragraphs, zipped.read(name))
    warnings = [f"{missing} of the book’s {len(chapters)} parts are missing in the file."] if missing else []
    return paragraphs.raw("epub", _stated(package), warnings)


def _package(zipped: Zipped) -> tuple[str, object]:
    """The folder and the root of the package document, which says what belongs to the book."""
    container = zipped.xml(_CONTAINER)
    path = next((attribute(one, "full-path") for one in container.iter() if local(one) == "rootfile"), "")
    if path not in zipped:
        raise FileDamaged("The book’s table of parts is missing.")
    return posixpath.dirname(path), zipped.xml(path)


def _refuse_locked(zipped: Zipped) -> None:
    """Fonts may be scrambled; a book whose text is has a lock of its seller on it."""
    encryption = zipped.xml_if_there("META-INF/encryption.xml")
    methods = [attribute(one, "Algorithm") for one in encryption.iter()] if encryption is not None else []
    if any(method and not any(font in method.lower() for font in _FONTS_ONLY) for method in methods):
        raise PasswordNeeded(
            "The book is locked by its seller (DRM).", "Get a copy without the lock from its publisher."
        )


def _chapters(package, folder: str) -> list[str]:
    """The names of the spine's parts inside the archive. A name that leads out of it is simply not there."""
    items = {}
    for item in package.iter():
        if local(item) == "item" and attribute(item, "media-type").rpartition("/")[2].rpartition("+")[0] in (
            *_CHAPTER,
            "",
        ):
            items[attribute(item, "id")] = (attribute(item, "href"), attribute(item, "properties"))
    spine = [attribute(one, "idref") for one in package.iter() if local(one) == "itemref"]
    names = []
    for one in spine:
        href, properties = items.get(one, ("", ""))
        if href and "nav" not in properties.split():
            names.append(posixpath.normpath(posixpath.join(folder, unquote(urlsplit(href).path))))
    return list(dict.fromkeys(names))


def _add_chapter(paragraphs: Paragraphs, data: bytes) -> None:
    text, _ = markup.decode(data)
    tree = markup.parse(text)
    if tree is None:
        for line in tags.words(text):
            paragraphs.add(line)
        return
    for piece in markup.pieces(tree):
        paragraphs.add(
            piece.text, piece.kind, "marked in the book" if piece.kind else "", marker=piece.marker, close=piece.close
        )


def _stated(package) -> list[Found]:
    where = "the book’s own data"
    found = []
    for field, name, confidence in _FIELDS:
        values = texts(package, name)[:10]
        value = ", ".join(dict.fromkeys(values)) if field == "author" else next(iter(values), "")
        found += [Found(field, squeezed(value), where, confidence)] if value else []
    dated = next((day(text) for text in texts(package, "date") if day(text)), "")
    found += [Found("published", dated, where, 0.7)] if dated else []
    code = next(iter(texts(package, "language")), "").lower().partition("-")[0]
    known = code.isascii() and code.isalpha() and 2 <= len(code) <= 3
    return found + ([Found("language", code, where, 0.85)] if known else [])
