"""Does the page show what the text says? A PDF may draw 1435 and hold 9435: figures are held against the picture."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.documents import Page
from workbench.domain.errors import ActError, NotFound
from workbench.readers.ocr import glance as ocr_glance
from workbench.readers.ocr import languages as ocr_languages
from workbench.readers.ocr import tesseract
from workbench.readers.ocr.glance import Glance
from workbench.readers.pdf import glyphs
from workbench.readers.pdf.glyphs import Quad
from workbench.readers.pdf.page_images import PageImages
from workbench.services.reading import pages as page_services
from workbench.store import documents as rows
from workbench.store.archive import Archive

MOST = 8
"""Figures looked at in one go."""
_FIGURE = re.compile(r"[€$£]?\d(?:[\d.,:/'’\u00a0\u202f\u2009-]*\d)?%?")
_FOLDED = {ord(one): other for ones, other in (("–—−‐‑", "-"), ("’‘`´", "'"), ("“”„", '"')) for one in ones}
_SURE, _VERY_SURE = 60.0, 85.0


class Seen(StrEnum):
    """What the picture shows of some words of the text."""

    SAME = "the same"
    OTHERWISE = "otherwise"
    NOTHING = "nothing"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Compared:
    """Words of the text and what the picture shows where they stand."""

    held: str
    shown: str
    seen: Seen

    @property
    def sentence(self) -> str:
        match self.seen:
            case Seen.SAME:
                return f"The picture shows the same: “{self.held}”."
            case Seen.OTHERWISE:
                return f"The picture shows “{self.shown}” where the text holds “{self.held}”."
            case Seen.NOTHING:
                return f"The picture shows nothing where the text holds “{self.held}”: it is hidden."
        maybe = f" It may show “{self.shown}”." if self.shown else ""
        return f"The picture could not be read for sure at “{self.held}”.{maybe}"


@dataclass(frozen=True, slots=True)
class Look:
    """What is to be looked at: the words, each with the boxes of its lines on `page`. `turned` lines run up or down."""

    images: Callable[[], PageImages]
    page: Page
    language: str
    words: tuple[tuple[str, tuple[Quad, ...]], ...]
    turned: bool = False


def plan(archive: Archive, document_id: int, start: int, end: int, password: str = "") -> Look:
    """The figures in [start, end) of a PDF's text (all its words where it has none), and where they stand. ActError
    where the document has no pictures or nobody knows where the words stand. `password` opens a locked one."""
    with archive.read() as session:
        document, text = rows.get(session, document_id), rows.source_text(session, document_id)
        number = next((one.page for one in rows.passages_touching(session, document_id, start, end) if one.page), None)
        page = rows.page(session, document_id, number) if number else None
    if not page_services.are_drawn(document):
        raise ActError("This document has no pages to look at.", "Only a PDF’s words can be held against its pages.")
    if page is None:
        raise NotFound("There are no words here.", "Go to a figure, or select its words.")
    start, end = max(start, page.start), min(end, page.end)
    spans = [match.span() for match in _FIGURE.finditer(text, start, end)][:MOST] or [(start, end)]
    there = glyphs.unpack(page.glyphs)
    words = tuple((text[first:last], tuple(there.quads(first - page.start, last - page.start)))
                  for first, last in spans if text[first:last].strip())
    if not words or not all(quads for _, quads in words):
        raise ActError("It is not known where these words stand on the page.", "Compare with the page yourself.")
    turned = any(run.sideways for run in there.runs if run.start <= spans[0][0] - page.start < run.end)
    return Look(lambda: page_services.images(archive, document_id, password), page, document.metadata.language, words,
                turned)


def compare(look: Look, cancelled: Callable[[], bool] | None = None) -> tuple[Compared, ...]:
    """Hold the words against the picture: a job. Raises OcrMissing, OcrFailed, or what drawing the page raises."""
    engine = tesseract.find()
    languages = ocr_languages.likely(engine, look.language)[:1]
    found = []
    with look.images() as images:
        everywhere = [quad for _, quads in look.words for quad in quads]
        grey, scale = ocr_glance.drawn(images, look.page, everywhere, look.turned, cancelled)
        for held, quads in look.words:
            seen = [ocr_glance.glance(grey, scale, quad, engine, languages, look.turned, cancelled) for quad in quads]
            found.append(judged(" ".join(held.split()), seen))
    return tuple(found)


def told(found: Sequence[Compared]) -> str:
    """All of it in a few words: what differs first; what is the same only together."""
    same = [one for one in found if one.seen is Seen.SAME]
    said = [one.sentence for one in found if one.seen is not Seen.SAME]
    if same:
        said.append("The picture shows the same: " + ", ".join(f"“{one.held}”" for one in same) + ".")
    return " ".join(said)


def judged(held: str, seen: Sequence[Glance]) -> Compared:
    """What glances at the lines of some words come to. Either reading may say that they are the same; that they are
    not takes both, or one that is very sure while the other is blind."""
    if not any(one.is_seen for one in seen):
        return Compared(held, "", Seen.NOTHING)
    around, alone = (" ".join(filter(None, words)) for words in zip(*((one.around, one.alone) for one in seen),
                                                                    strict=True))
    if folded(held) in (folded(around), folded(alone)):
        return Compared(held, held, Seen.SAME)
    sure_around, sure_alone = min(one.sure_around for one in seen), min(one.sure_alone for one in seen)
    if around and folded(around) == folded(alone) and max(sure_around, sure_alone) >= _SURE:
        return Compared(held, around, Seen.OTHERWISE)
    if bool(around) != bool(alone) and max(sure_around, sure_alone) >= _VERY_SURE:
        return Compared(held, around or alone, Seen.OTHERWISE)
    return Compared(held, around if sure_around >= sure_alone else alone, Seen.UNSURE)


def folded(words: str) -> str:
    """Words as they are compared: without white space, marks of one kind alike, punctuation around them gone."""
    plain = unicodedata.normalize("NFKC", words).translate(_FOLDED).casefold()
    return re.sub(r"^\W+(?=\w)|(?<=\w)[^\w%]+$", "", "".join(plain.split()))
