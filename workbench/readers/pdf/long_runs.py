"""Text that a page draws in one piece longer than PDFium reads: of a string it keeps the first 32,767 bytes, and says
nothing. No program that sets pages writes such strings; one that is made to do harm, or a dump of some data, does.

What such a page says is then taken from its content by pdfminer, without the places of its letters.
"""

import io
import logging
import time

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from workbench.readers.pdf import fallback

SECONDS = 6.0
"""By the clock, for all such pages of a document."""
MOST = 800_000
"""Characters, of all such pages: a file of four kilobytes can be made to hold two million."""
_SPACE = -200
"""Thousandths of the type size: what moves the pen further is a space between words."""

logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


class WholeTexts:
    """The pages of a document, each with all that it writes. Nothing in it raises: pdfminer raises whatever a broken
    file makes of its code."""

    def __init__(self, data: bytes, password: str = ""):
        self._data, self._password = data, password
        self._left = SECONDS
        self._room = MOST

    def page(self, index: int) -> tuple[str, bool] | None:
        """The text of page `index`, a line for each piece of it, and whether that is all; None where it cannot be had
        in time."""
        if self._left <= 0:
            return None
        began = time.monotonic()
        try:
            with fallback.within(self._left):
                text = self._text(index)
        except (MemoryError, RecursionError):
            raise
        except Exception:
            return None
        finally:
            self._left -= time.monotonic() - began
        if text is None:
            return None
        kept = text[: self._room]
        self._room -= len(kept)
        return kept, len(kept) == len(text)

    def _text(self, index: int) -> str | None:
        pages = PDFPage.get_pages(io.BytesIO(self._data), pagenos={index}, password=self._password)
        page = next(iter(pages), None)
        if page is None:
            return None
        resources = PDFResourceManager()
        pieces = _Pieces(resources)
        PDFPageInterpreter(resources, pieces).process_page(page)
        return "\n".join(line for line in map(str.strip, pieces.lines) if line)


class _Pieces(PDFTextDevice):
    """Takes down what is written, and nothing of where."""

    def __init__(self, resources: PDFResourceManager):
        super().__init__(resources)
        self.lines: list[str] = []

    def render_string(self, textstate, seq, ncs, graphicstate) -> None:
        font = textstate.font
        written = []
        for one in seq:
            if isinstance(one, (int, float)):
                written += [" "] if one < _SPACE else []
            else:
                written += (_letter(font, cid) for cid in font.decode(one))
        self.lines.append("".join(written))


def _letter(font, cid: int) -> str:
    try:
        return font.to_unichr(cid)
    except Exception:  # it has a kind of its own for a letter without a meaning, and others for a broken table
        return "\ufffd"
