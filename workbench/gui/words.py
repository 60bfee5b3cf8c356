"""What the window calls things. Every value of every enum of the domain has its words, here or in `further_words`; a
test sees to it."""

import re
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QDate

from workbench.domain.anchors import AnchorState
from workbench.domain.claims import Claim, ClaimState, Closeness, Stance
from workbench.domain.documents import EditReason, NoteKind, PassageKind, Role, ViewChoice
from workbench.domain.sources import SourceKind
from workbench.gui.language import locale, marked, numeral, tr, tr_n

WORDS: dict[Enum, str] = {
    ClaimState.OPEN: "Open", ClaimState.LOOKED_AT: "Looked at", ClaimState.EVIDENCE: "Has evidence",
    ClaimState.QUERY: "Waits for an answer", ClaimState.RATED: "Rated", ClaimState.SIGNED_OFF: "Signed off",
    ClaimState.ASIDE: "Set aside",
    Stance.SUPPORTS: "Supports", Stance.CONTRADICTS: "Contradicts", Stance.CONTEXT: "Context",
    Closeness.NEAR_VERBATIM: "Near-verbatim", Closeness.LIKELY: "Likely", Closeness.POSSIBLE: "Possible",
    Closeness.ITSELF: "The document itself",
    Role.SUBJECT: "To check", Role.SOURCE: "Source",
    SourceKind.UNSAID: "Not said", SourceKind.PRIMARY: "Primary source", SourceKind.SECONDARY: "Secondary source",
    PassageKind.TEXT: "Text", PassageKind.HEADING: "Heading", PassageKind.LIST: "List", PassageKind.CAPTION: "Caption",
    PassageKind.FURNITURE: "Not part of the article",
    ViewChoice.AS_WRITTEN: "As it is written", ViewChoice.TEXT: "Made text", ViewChoice.FURNITURE: "Set apart",
    EditReason.LINE_JOINED: "Lines joined", EditReason.HYPHEN_JOINED: "Hyphen joined",
    EditReason.PARAGRAPH: "Paragraph",
    EditReason.MARK_HIDDEN: "Mark of the format hidden", EditReason.CONTROL_SHOWN: "Control character shown",
    NoteKind.HIGHLIGHT: "Highlighted in the file", NoteKind.UNDERLINE: "Underlined in the file",
    NoteKind.STRUCK_OUT: "Struck out in the file", NoteKind.COMMENT: "Comment in the file",
    NoteKind.INSERTED: "Inserted as a tracked change", NoteKind.DELETED: "Deleted as a tracked change",
    NoteKind.HIDDEN: "Not seen on the page", NoteKind.UNCERTAIN: "Order of reading uncertain",
    AnchorState.EXACT: "Where it was set", AnchorState.MOVED: "Moved with its words",
    AnchorState.NEEDS_REVIEW: "Look again", AnchorState.LOST: "Lost",
}
"""Of claims and documents: what is seen of a library at first."""

DAY = "d MMM yyyy"
STAMP = re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:00)")

KINDS = {
    "text": "Text", "markdown": "Markdown", "html": "Web page", "pdf": "PDF", "docx": "Word", "odt": "OpenDocument",
    "rtf": "Rich text", "epub": "E-book", "email": "E-mail", "subtitles": "Subtitles", "table": "Table",
    "pasted": "Pasted text",
}
"""Formats of documents. One that is not here is called by its own name."""
CAME_FROM = {"sample case: ": marked("sample case: {rest}"), "attachment of ": marked("attachment of {rest}"),
             "stayed with ": marked("stayed with {rest}")}
"""Where originals came from that have neither a path nor an address, by how the library writes it."""


def short(text: str, longest: int) -> str:
    """On one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def short_by_words(text: str, longest: int) -> str:
    """On one line, cut between two words where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[:longest].rsplit(" ", 1)[0] + " …"


def quoted(text: str) -> str:
    """Somebody's own words, in the quotation marks of the window's language."""
    return tr("“{words}”", words=text)


def words(value: Enum) -> str:
    """What the window calls this value."""
    told = WORDS.get(value)
    if told is None:
        from workbench.gui.further_words import FURTHER

        told = FURTHER[value]
    return tr(told, about=type(value).__name__)


def kind(name: str) -> str:
    """What the window calls a format."""
    return tr(KINDS[name], about="format") if name in KINDS else name.upper()


def came_from(told: str) -> str:
    """Where an original came from; paths and addresses as they are."""
    if told == "pasted":
        return kind(told)
    for begins, said in CAME_FROM.items():
        if told.startswith(begins):
            return tr(said, rest=came_from(told.removeprefix(begins)))
    return told


def count(number: int, one: str, many: str | None = None) -> str:
    """"1 claim", "2 claims", "32,000 claims"."""
    return tr_n(f"{{number}} {one}", f"{{number}} {many or one + 's'}", number)


def rated(done: int, claims: int) -> str:
    """How far a case is, or a document of it."""
    return tr_n("{done} of {number} claim rated", "{done} of {number} claims rated", claims, done=numeral(done))


def standing(claim: Claim) -> str:
    """How a claim stands: "Rated, Wrong"."""
    return f"{words(claim.state)}, {claim.rating}" if claim.rating else words(claim.state)


def date(iso: str) -> str:
    """An ISO date, whole or partial, as people write it: "4 Oct 2023", "2023". What is none stays as it is."""
    parts = iso[:10].split("-")
    if len(parts) > 3 or len(parts[0]) != 4 or not all(part.isdecimal() for part in parts):
        return iso
    try:  # by hand: what Python reads dates with takes ten milliseconds to load, when the first document is opened
        return _told(datetime(*map(int, (*parts, 1, 1)[:3])), ("yyyy", "MMM yyyy", DAY)[len(parts) - 1])
    except ValueError:
        return iso


def moment(iso: str, now: datetime | None = None) -> str:
    """A UTC time as the person's clock shows it: today only the hour, else the day too."""
    try:
        at = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    today = (now or datetime.now().astimezone()).date()
    return f"{at:%H:%M}" if at.date() == today else f"{_told(at, DAY)}, {at:%H:%M}"


def readable(text: str) -> str:
    """A sentence with the UTC stamps in it as the person's clock shows them."""
    return STAMP.sub(lambda found: moment(found[0].replace("Z", "+00:00")), text)


def _told(at: datetime, form: str) -> str:
    """A day in the language of the window, whatever the system's is."""
    return locale().toString(QDate(at.year, at.month, at.day), form)


def size(number: int) -> str:
    """A file's size: "812 B", "14 kB", "3.2 MB"."""
    if number < 1000:
        return f"{number} B"
    if number < 1_000_000:
        return f"{number / 1000:.0f} kB"
    return f"{locale().toString(number / 1_000_000, 'f', 1)} MB"
