"""Documents and their text: what was imported, cut into passages, with nothing of the original lost.

All offsets are Unicode code points into the *source text*: the text as extracted, frozen at import. What the reader
shows (lines joined, hyphens undone) is a view over it, described by `Edit`s.
"""

from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.sources import SourceKind


class Role(StrEnum):
    """What a document is in a case."""

    SUBJECT = "subject"
    SOURCE = "source"


class PassageKind(StrEnum):
    TEXT = "text"
    HEADING = "heading"
    LIST = "list"
    CAPTION = "caption"
    FURNITURE = "furniture"

    @property
    def is_matched(self) -> bool:
        """Furniture is kept and shown grey, but never matched and never counted in coverage."""
        return self is not PassageKind.FURNITURE


class EditReason(StrEnum):
    """Why the view shows something else than the source text at a place."""

    LINE_JOINED = "line joined"
    HYPHEN_JOINED = "hyphen joined"
    PARAGRAPH = "paragraph"
    MARK_HIDDEN = "mark hidden"
    CONTROL_SHOWN = "control character shown"

    @property
    def can_be_taken_back(self) -> bool:
        """Characters that nobody sees stay shown: what they hide would be hidden again."""
        return self is not EditReason.CONTROL_SHOWN


class NoteKind(StrEnum):
    """What a file itself says of a stretch of its text: what somebody marked in it, and what is to be known of it."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    STRUCK_OUT = "struck out"
    COMMENT = "comment"
    HIDDEN = "hidden"
    UNCERTAIN = "uncertain"
    INSERTED = "inserted"
    DELETED = "deleted"

    @property
    def is_somebodys(self) -> bool:
        """Made by a person in another program, not found out by us."""
        return self not in (NoteKind.HIDDEN, NoteKind.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Edit:
    """The view shows `shown` in place of source text [start, end)."""

    start: int
    end: int
    shown: str
    reason: EditReason


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence-sized span of a document, the unit that is matched.

    `text` is what the reader shows for [start, end). `paragraph` counts the document's paragraphs from 0; passages of
    one paragraph share it. `page` counts from 1 and is None where the format has no pages. `speaker` is the label of
    who says it, None where the text does not tell; `attributed` that a sentence of prose names them (`"…," she said`)
    and not a turn's label. `stage` passages are stage directions, not speech. `why` says what decided the kind.
    """

    start: int
    end: int
    text: str
    kind: PassageKind = PassageKind.TEXT
    speaker: str | None = None
    page: int | None = None
    paragraph: int = 0
    stage: bool = False
    id: int | None = None
    why: str = ""
    attributed: bool = False


class ViewChoice(StrEnum):
    """What a checker decides about how a place of a document reads."""

    AS_WRITTEN = "as written"
    TEXT = "as text"
    FURNITURE = "as furniture"


@dataclass(frozen=True, slots=True)
class ViewChange:
    """A checker's choice over [start, end) of the source text. `why` is said where it was not made by hand."""

    start: int
    end: int
    what: ViewChoice
    why: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in a transcript. `label` is the name shown; `aliases` the labels the text uses for the same person."""

    label: str
    aliases: tuple[str, ...] = ()
    through_interpreter: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a paged document. `width` and `height` in points; `glyphs` is the packed character map or b"".

    `number` counts from 1, `label` is what is printed on it ("iv"). [start, end) is its span of the source text.
    """

    number: int
    label: str
    start: int
    end: int
    width: float
    height: float
    has_text: bool = True
    glyphs: bytes = b""


@dataclass(frozen=True, slots=True)
class Note:
    """Source text [start, end) as the file itself marks it; empty where a comment stands at a place without words.

    `words` is what the comment says, or why text is hidden; `author` and `made_at` (ISO 8601, whole or partial) as the
    file states them, "" where it does not.
    """

    start: int
    end: int
    kind: NoteKind
    words: str = ""
    author: str = ""
    made_at: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A page whose words were recognised in its picture. `confidence` in 0..100 is that of its usual character.

    `doubtful` are the words that may be wrong: start, end in the source text, and how sure the recognition is of them.
    """

    number: int
    confidence: float = 0.0
    doubtful: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of metadata that the text itself states: offered with its evidence, never filled in silently.

    `field` is one of title, author, publisher, published, url, language, place. `confidence` in 0..1.
    """

    field: str
    value: str
    evidence: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that a message brought with it: its bytes, or why it is not given (`error`, a sentence)."""
    name: str
    data: bytes = b""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of a file: values only, checked at the border of the worker process.

    `kind` is the format ("text", "markdown", "pdf", ...). `extractor` names reader and versions and is stored with the
    frozen text. `pages_without_text` are page numbers.
    """

    kind: str
    text: str
    edits: tuple[Edit, ...] = ()
    passages: tuple[Passage, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    pages: tuple[Page, ...] = ()
    found: tuple[Found, ...] = ()
    extractor: str = ""
    language: str = ""
    warnings: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    recognised: tuple[RecognisedPage, ...] = ()
    attached: tuple[Attached, ...] = ()

    @property
    def pages_without_text(self) -> tuple[int, ...]:
        return tuple(page.number for page in self.pages if not page.has_text)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a checker can correct about a document. Dates are ISO 8601, whole or partial ("2022-10"); "" is unknown."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    archived_url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Custody:
    """Where an original came from, when, and its SHA-256 (hex). `came_from` is a path, an address or "pasted"."""

    file: str
    came_from: str
    imported_at: str
    imported_by: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Document:
    """An imported document as lists show it. `role` is its role in the case asked about, None outside one;
    `source_kind` likewise."""

    id: int
    uid: str
    kind: str
    metadata: Metadata
    custody: Custody
    extractor: str
    characters: int
    passages: int
    pages: int
    pages_without_text: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    found: tuple[Found, ...] = ()
    role: Role | None = None
    confidential: bool = False  # reports can be asked not to name it
    source_kind: SourceKind = SourceKind.UNSAID

    @property
    def can_be_made_searchable(self) -> bool:
        """Whether it has pages without text that nobody has tried to read from their pictures."""
        return self.kind == "pdf" and bool(self.pages_without_text) and "Tesseract" not in self.extractor

    @property
    def name(self) -> str:
        """How to call it in a list: the title where there is one, else the file."""
        return self.metadata.title or self.custody.file


@dataclass(frozen=True, slots=True)
class DocumentText:
    """The frozen text of a document and all that is drawn over it. `changes` are a checker's, and applied already."""

    document: int
    text: str
    edits: tuple[Edit, ...]
    passages: tuple[Passage, ...]
    speakers: tuple[Speaker, ...] = ()
    pages: tuple[Page, ...] = ()
    changes: tuple[ViewChange, ...] = ()
    notes: tuple[Note, ...] = ()
    recognised: tuple[RecognisedPage, ...] = ()
