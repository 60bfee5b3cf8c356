"""Make a document searchable whose pages are pictures: its words are recognised, and it is the same document as before.

`plan` and `recognise` may run on any thread and take their time; `keep` is the one act.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from workbench.domain.acts import Act
from workbench.domain.documents import Document, Metadata, Reading
from workbench.domain.errors import ActError, Stale
from workbench.readers.ocr import searchable as ocr
from workbench.readers.ocr import tesseract
from workbench.readers.ocr.weave import Woven
from workbench.readers.pdf import said as pdf_said
from workbench.services.intake.prepared import metadata_of
from workbench.services.reading.rereading import Carried, put_in_place
from workbench.store import documents as rows
from workbench.store.archive import Archive


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be made searchable: `reading` is how the document reads now, `pages` those without text."""

    document: int
    name: str
    sha256: str
    original: Path
    reading: Reading
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was made of a plan and is not kept yet."""

    plan: Plan
    woven: Woven


@dataclass(frozen=True, slots=True)
class MadeSearchable:
    """The document as it is now; the pages whose words were found, those without, how many words are doubtful, how sure
    the recognition is of the usual character (0..100), and what became of claims and evidence."""

    document: Document
    pages: tuple[int, ...]
    without_words: tuple[int, ...]
    doubtful: int
    confidence: float
    carried: Carried

    @property
    def sentence(self) -> str:
        """What was done, in words."""
        many = f"{len(self.pages)} page{'' if len(self.pages) == 1 else 's'}"
        words = f"{self.doubtful:,} doubtful word{' is' if self.doubtful == 1 else 's are'}"
        doubts = f" {words} underlined with dots." if self.doubtful else ""
        return f"“{self.document.name}” is searchable: {many} read from pictures.{doubts}"


def is_possible() -> bool:
    """Whether this machine can read words in pictures; cheap."""
    return tesseract.is_there()


def how_to_install() -> str:
    """What to do on this system so that it can."""
    return tesseract.how_to_install()


def languages() -> tuple[str, ...]:
    """The languages that can be read in pictures here, as Tesseract calls them; none where it is not installed."""
    return tesseract.find().languages if tesseract.is_there() else ()


def offer(document: Document) -> str:
    """Which pages of a document are pictures, in a sentence; "" where none are left."""
    if not document.can_be_made_searchable:
        return ""
    pages = document.pages_without_text
    if len(pages) == document.pages:
        return "The pages of this document are pictures: there is no text to read, search or mark yet."
    what = "is a picture" if len(pages) == 1 else "are pictures"
    return f"{pdf_said.page_numbers(pages, True)} {what}: there is no text to read, search or mark."


def plan(archive: Archive, document_id: int) -> Plan:
    """What there is to do for a document. ActError where every page has text, or where it has no pages."""
    with archive.read() as session:
        document = rows.get(session, document_id)
        reading = rows.frozen(session, document_id)
    pages = ocr.pages_to_read(reading) if document.kind == "pdf" else ()
    if not pages:
        raise ActError(f"“{document.name}” has no page that is only a picture.", "It is searchable as it is.")
    sha256 = document.custody.sha256
    return Plan(document_id, document.name, sha256, archive.originals.path(sha256), reading, pages)


def recognise(wanted: Plan, languages: Sequence[str] = (), progress: Callable[[int, int], None] | None = None,
              cancelled: Callable[[], bool] | None = None, *, password: str = "") -> Recognised:
    """Read the words in the pictures of the plan's pages. `progress` counts pages; `password` opens a locked document
    and is kept nowhere. Raises PasswordNeeded, OcrMissing with how to get
    what is missing, NoTextFound, OcrFailed, ReadingCancelled, or a ReadingError of the file."""
    woven = ocr.recognise(wanted.original, wanted.reading, name=wanted.name, sha256=wanted.sha256, pages=wanted.pages,
                          languages=languages, progress=progress, cancelled=cancelled, password=password)
    return Recognised(wanted, woven)


def recognise_document(archive: Archive, document_id: int, languages: Sequence[str] = (),
                       progress: Callable[[int, int], None] | None = None,
                       cancelled: Callable[[], bool] | None = None, *, password: str = "") -> Recognised:
    """Plan and recognise in one go, on whichever thread."""
    return recognise(plan(archive, document_id), languages, progress, cancelled, password=password)


def keep(archive: Archive, recognised: Recognised, *, origin: object = None) -> MadeSearchable:
    """Let the words that were found be the document's text. Claims and evidence keep their words. One act, undoable."""
    wanted, reading = recognised.plan, recognised.woven.reading
    with archive.act(Act.MAKE_SEARCHABLE, origin) as work:
        if rows.frozen(work.session, wanted.document) != wanted.reading:
            raise Stale(f"“{wanted.name}” was read anew meanwhile.", "Make it searchable again if it still is not.")
        carried = put_in_place(work, wanted.document, reading, recognised.woven.carried.place)
        document = rows.correct(work, wanted.document, _completed(rows.get(work.session, wanted.document), reading))
        made = _told(document, wanted, reading, carried)
        numbers = f"{len(made.pages)} page{'' if len(made.pages) == 1 else 's'}"
        work.say(f"Made “{document.name}” searchable: {numbers} read from pictures. {carried.sentence}".strip())
    return made


def make(archive: Archive, document_id: int, languages: Sequence[str] = (),
         progress: Callable[[int, int], None] | None = None,
         cancelled: Callable[[], bool] | None = None) -> MadeSearchable:
    """All of it at once, for where nobody waits at a window."""
    return keep(archive, recognise_document(archive, document_id, languages, progress, cancelled))


def _completed(document: Document, reading: Reading) -> Metadata:
    """What is known of the document, with what its words now state surely where nothing stood."""
    stated = asdict(metadata_of(reading))
    return replace(document.metadata, **{name: stated[name] for name, value in asdict(document.metadata).items()
                                         if not value and stated[name]})


def _told(document: Document, wanted: Plan, reading: Reading, carried: Carried) -> MadeSearchable:
    anew = [page for page in reading.recognised if page.number in wanted.pages]
    with_words = {page.number for page in reading.pages if page.has_text}
    sure = [page.confidence for page in anew if page.number in with_words]
    return MadeSearchable(
        document, tuple(page.number for page in anew if page.number in with_words),
        tuple(number for number in wanted.pages if number not in with_words),
        sum(len(page.doubtful) for page in anew), round(sum(sure) / len(sure), 1) if sure else 0.0, carried)
