"""What the window calls things. Every value of every enum of the domain has its words here; a test sees to it."""

import re
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QDate

from workbench.domain.acts import Act
from workbench.domain.anchors import AnchorState
from workbench.domain.cases import Case
from workbench.domain.claims import Claim, ClaimState, Closeness, Stance
from workbench.domain.documents import EditReason, NoteKind, PassageKind, Role, ViewChoice
from workbench.domain.enquiries import EnquiryKind
from workbench.domain.findings import Agreement, FindingKind, QuotationFinding, QuotationKind
from workbench.domain.matrix import Support
from workbench.domain.merging import Settlement
from workbench.domain.second_checks import Decision as SecondDecision
from workbench.domain.signing import ConcernKind
from workbench.domain.sources import SourceKind
from workbench.domain.verdicts import Reopening
from workbench.domain.versions import Decision, Fate, HunkKind
from workbench.gui.language import locale, numeral, tr, tr_n

WORDS: dict[Enum, str] = {
    ClaimState.OPEN: "Open", ClaimState.LOOKED_AT: "Looked at", ClaimState.EVIDENCE: "Has evidence",
    ClaimState.QUERY: "Waits for an answer", ClaimState.RATED: "Rated", ClaimState.SIGNED_OFF: "Signed off",
    ClaimState.ASIDE: "Set aside",
    EnquiryKind.QUERY: "Query", EnquiryKind.CLAIMANT: "Claimant contacted",
    Reopening.CORRECTION: "Correction", Reopening.UPDATE: "Update",
    SecondDecision.FIRST: "The first stands", SecondDecision.SECOND: "The second stands", SecondDecision.NEITHER: "Neither stands",
    ConcernKind.ONE_SOURCE: "A single source", ConcernKind.ONE_ORIGIN: "Sources of one origin",
    ConcernKind.DIFFERENCE: "A difference not explained", ConcernKind.LATER: "Evidence dated after the claim",
    ConcernKind.QUERY: "A query without an answer", ConcernKind.SECOND_CHECK: "A second check not given",
    ConcernKind.SECOND_DIFFERS: "A second check not settled",
    ConcernKind.NEW_VERSION: "A new version not looked at", ConcernKind.SUM: "A sum that changed",
    Stance.SUPPORTS: "Supports", Stance.CONTRADICTS: "Contradicts", Stance.CONTEXT: "Context",
    Closeness.NEAR_VERBATIM: "Near-verbatim", Closeness.LIKELY: "Likely", Closeness.POSSIBLE: "Possible",
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
    Fate.SAME: "As it was", Fate.MARKS: "Other marks", Fate.MOVED: "Moved elsewhere", Fate.WORDS: "Other words",
    Fate.SENTENCE: "Another sentence around", Fate.SPEAKER: "Another speaker", Fate.REPEATED: "Said more than once",
    Fate.GONE: "Gone",
    Decision.OPEN: "To be looked at", Decision.KEPT: "Kept here", Decision.AGAIN: "Marked again",
    Decision.ASIDE: "Put aside", Decision.SEEN: "Seen",
    HunkKind.CHANGED: "Changed", HunkKind.ADDED: "Added", HunkKind.REMOVED: "Removed", HunkKind.MOVED: "Moved",
    HunkKind.MARKS: "Marks changed",
    Settlement.OPEN: "To be decided", Settlement.OURS: "Kept ours", Settlement.THEIRS: "Took theirs",
    Settlement.BOTH: "Kept both",
    Support.DIFFER: "Sources differ", Support.SINGLE: "Single source", Support.SEVERAL: "Several sources",
    Support.NONE: "No source",
    Agreement.AGREES: "Agrees", Agreement.CONFLICTS: "Conflicts", Agreement.NOT_COMPARABLE: "Not comparable",
    FindingKind.FIGURE: "Figure", FindingKind.DATE: "Date", FindingKind.QUOTATION: "Quotation",
    FindingKind.NAME: "Name",
    FindingKind.OFFICE: "Office", FindingKind.NEGATION: "Negation", FindingKind.HEDGE: "Hedge",
    FindingKind.DIRECTION: "Direction", FindingKind.QUANTIFIER: "Quantifier", FindingKind.SPEAKER: "Speaker",
    QuotationFinding.VERBATIM: "Verbatim", QuotationFinding.MARKED_EDITS: "Verbatim with marked edits",
    QuotationFinding.ALTERED: "Altered", QuotationFinding.STITCHED: "Stitched together",
    QuotationFinding.NOT_FOUND: "Not found",
    QuotationKind.STATEMENT: "Said", QuotationKind.TERM: "Term", QuotationKind.TITLE: "Title",
    Act.NAME_CHECKER: "Name", Act.CREATE_CASE: "New case", Act.RENAME_CASE: "Rename case",
    Act.CHOOSE_SCALE: "Choose scale", Act.ADD_SCALE: "Add scale", Act.CHANGE_SCALE: "Change scale",
    Act.REMOVE_SCALE: "Put scale away", Act.IMPORT_DOCUMENT: "Import",
    Act.IMPORT_VERSION: "Import new version", Act.SETTLE_CARRIED: "Look at carried passage",
    Act.RECALL_EVIDENCE: "Recall evidence", Act.CALCULATE: "Calculate",
    Act.SORT_PASSAGES: "Text or not", Act.CHANGE_VIEW: "Change how it reads", Act.READ_AGAIN: "Read again",
    Act.CORRECT_METADATA: "Correct details", Act.CHANGE_ROLE: "Change role", Act.KEEP_CONFIDENTIAL: "Keep confidential",
    Act.SAY_SOURCE_KIND: "Primary or secondary", Act.MAKE_SEARCHABLE: "Make searchable",
    Act.SET_DOCUMENT_ASIDE: "Set document aside",
    Act.MAKE_CLAIM: "Make claim", Act.REWORD_CLAIM: "Reword claim", Act.NAME_CLAIMANT: "Name claimant",
    Act.SET_CLAIM_ASIDE: "Set claim aside", Act.TAKE_CLAIM_UP: "Take claim up again", Act.LOOK_AT_CLAIM: "Looked at",
    Act.TAG_CLAIMS: "Tag claims", Act.ASSIGN_CLAIMS: "Give claims to somebody", Act.KEEP_FILTER: "Keep a filter",
    Act.REMOVE_FILTER: "Remove a filter",
    Act.MAKE_PART: "Make a part", Act.ASK: "Ask", Act.NOTE_ANSWER: "Note an answer",
    Act.WITHDRAW_QUESTION: "Withdraw a question", Act.SEARCHED_IN_VAIN: "No source found",
    Act.UPDATE_VERDICT: "Update verdict", Act.ASK_SECOND_CHECK: "Ask for a second check",
    Act.GIVE_SECOND_CHECK: "Second check", Act.WITHDRAW_SECOND_CHECK: "Withdraw a second check",
    Act.SETTLE_SECOND_CHECK: "Settle a second check",
    Act.LINK_EVIDENCE: "Link evidence", Act.CHANGE_STANCE: "Change stance",
    Act.UNLINK_EVIDENCE: "Unlink evidence", Act.NOTE_EVIDENCE: "Note on evidence",
    Act.DISMISS_SUGGESTION: "Dismiss passage", Act.RESTORE_SUGGESTION: "Bring passage back", Act.RATE: "Rate",
    Act.WRITE_RATIONALE: "Write rationale", Act.SIGN_OFF: "Sign off", Act.CORRECT_VERDICT: "Correct verdict",
    Act.MERGE_BUNDLE: "Merge a colleague's case", Act.SETTLE_DIFFERENCE: "Settle a difference",
    Act.IMPORT_ANNOTATIONS: "Import annotations", Act.IMPORT_REVIEWS: "Import reviews of others",
    Act.EMPTY_TRASH: "Empty trash",
    Act.GROUP_ORIGINS: "One origin", Act.KEEP_ORIGINS_APART: "Not one origin",
    Act.DISSOLVE_ORIGIN_GROUP: "Dissolve origin group",
    Act.MAKE_SAMPLE: "Sample case", Act.UNDO: "Undo", Act.REDO: "Redo",
}

DAY = "d MMM yyyy"
STAMP = re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:00)")

KINDS = {
    "text": "Text", "markdown": "Markdown", "html": "Web page", "pdf": "PDF", "docx": "Word", "odt": "OpenDocument",
    "rtf": "Rich text", "epub": "E-book", "email": "E-mail", "subtitles": "Subtitles", "table": "Table",
    "pasted": "Pasted text",
}
"""Formats of documents. One that is not here is called by its own name."""


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
    return tr(WORDS[value], about=type(value).__name__)


def kind(name: str) -> str:
    """What the window calls a format."""
    return tr(KINDS[name], about="format") if name in KINDS else name.upper()


def count(number: int, one: str, many: str | None = None) -> str:
    """"1 claim", "2 claims", "32,000 claims"."""
    return tr_n(f"{{number}} {one}", f"{{number}} {many or one + 's'}", number)


def rated(case: Case) -> str:
    """How far a case is."""
    return tr_n("{done} of {number} claim rated", "{done} of {number} claims rated", case.claims,
                done=numeral(case.claims_done))


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
