"""The pages of a document as they look: where its letters stand on them, and pictures of them."""

from workbench.domain.documents import Document, Page
from workbench.domain.errors import NotFound
from workbench.readers.pdf.glyphs import GlyphMap, Quad, unpack
from workbench.readers.pdf.page_images import MOST_PIXELS, PageImage, PageImages, size_in_pixels
from workbench.store import documents as rows
from workbench.store.archive import Archive

__all__ = ["MOST_PIXELS", "GlyphMap", "PageImage", "PageImages", "Quad", "are_drawn", "glyphs_of", "images", "letters",
           "size_in_pixels"]


def are_drawn(document: Document) -> bool:
    """Whether there are pictures of its pages to be had."""
    return document.kind == "pdf" and document.pages > 0


def letters(archive: Archive, document_id: int, number: int) -> GlyphMap:
    """Where the letters of page `number` stand, by offsets into the page's own text and in points from its top left
    corner; an empty map where that is not known. `NotFound` where there is no such page."""
    with archive.read() as session:
        page = rows.page(session, document_id, number)
    if page is None:
        raise NotFound(f"There is no page {number} in this document.")
    return glyphs_of(page)


def glyphs_of(page: Page) -> GlyphMap:
    """Where the letters of a page stand; an empty map where that is not known."""
    try:
        return unpack(page.glyphs)
    except Exception:  # whatever a damaged map makes of the unpacking: the text is there all the same
        return GlyphMap([])


def images(archive: Archive, document_id: int, password: str = "") -> PageImages:
    """Pictures of the document's pages, drawn by a process of their own from its original: `close` it when done."""
    with archive.read() as session:
        document = rows.get(session, document_id)
    custody = document.custody
    return PageImages(archive.originals.path(custody.sha256), document.name, password=password, sha256=custody.sha256)
