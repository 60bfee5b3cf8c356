"""A PDF opened, and its pages as they are shown: what was filled in, stamped or written on a page becomes part of it.

Reading and drawing both go through here, so that a highlight in the text lies on the same words in the picture.
"""

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium

from workbench.domain.errors import FileDamaged, PasswordNeeded

MOST_PAGES = 100_000
_MOST_ANNOTATIONS = 20_000
_PASSWORD_ERRORS = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
_NOT_DRAWN = frozenset((pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP))
_MARKS = frozenset(
    (
        pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_UNDERLINE,
        pdfium.FPDF_ANNOT_SQUIGGLY,
        pdfium.FPDF_ANNOT_STRIKEOUT,
        pdfium.FPDF_ANNOT_TEXT,
    )
)
"""They lie on words and hold none themselves."""


def opened(data: bytes, password: str = "", *, forms: bool = True) -> tuple[pypdfium2.PdfDocument, int]:
    """The document and how many pages it has; without `forms` its fields are left as they are. Raises PasswordNeeded
    where `password` does not open it, FileDamaged where there are no pages, and pypdfium2.PdfiumError where PDFium
    makes nothing of it."""
    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        if error.err_code in _PASSWORD_ERRORS:
            raise wrong_password(password) from error
        raise
    if forms and document.get_formtype() != pdfium.FORMTYPE_NONE:
        # makes the appearance of fields that were filled in by a program that drew none
        document.init_forms()
    count = len(document)
    if not 0 < count <= MOST_PAGES:
        raise FileDamaged("The PDF has no pages that can be found.")
    return document, count


def wrong_password(password: str) -> PasswordNeeded:
    """The sentence for a document that is locked, with the password tried or without one."""
    return PasswordNeeded("The password is not right." if password else "The PDF is locked with a password.")


def flat(
    document: pypdfium2.PdfDocument, index: int, page: pypdfium2.PdfPage | None = None, *, marks: bool = True
) -> pypdfium2.PdfPage:
    """Page `index` (from 0) of `document`, in which fields and annotations are part of the page. The caller closes it.

    `page` is that page where it is loaded already; it is closed when another is given back. Without `marks` highlights
    and the like are left out: opaque ones would seem to cover the words they mark. The document is changed in memory
    alone. Raises pypdfium2.PdfiumError for a page that PDFium cannot load.
    """
    page = page or document[index]
    if not has_appearances(page, without=frozenset() if marks else _MARKS):
        return page
    done = pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
    if done != pdfium.FLATTEN_SUCCESS:
        return page
    # what was made part of it is text only after the page is loaded again
    page.close()
    return document[index]


def has_appearances(page: pypdfium2.PdfPage, *, without: frozenset[int] = frozenset()) -> bool:
    """Whether a page has annotations that draw something: nearly all only lead elsewhere. Those of the kinds `without`
    are hidden and do not count."""
    found = False
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if kind in without:
            pdfium.FPDFAnnot_SetFlags(annotation, pdfium.FPDF_ANNOT_FLAG_HIDDEN)
        pdfium.FPDFPage_CloseAnnot(annotation)
        found = found or kind not in _NOT_DRAWN and kind not in without
    return found


def handle(page: pypdfium2.PdfPage) -> int:
    """The address of a page, for functions that are called by `map`."""
    return ctypes.cast(page.raw, ctypes.c_void_p).value
