"""What the window calls the values that nothing seen of a library at first has: acts, findings, decisions and the like.
The claims are seen sooner without what these are part of."""

from enum import Enum

from workbench.domain.acts import Act
from workbench.domain.enquiries import EnquiryKind
from workbench.domain.findings import Agreement, FindingKind, QuotationFinding, QuotationKind
from workbench.domain.matrix import Support
from workbench.domain.merging import Settlement
from workbench.domain.second_checks import Decision as SecondDecision
from workbench.domain.signing import ConcernKind
from workbench.domain.verdicts import Reopening
from workbench.domain.versions import Decision, Fate, HunkKind

FURTHER: dict[Enum, str] = {
    EnquiryKind.QUERY: "Query", EnquiryKind.CLAIMANT: "Claimant contacted",
    Reopening.CORRECTION: "Correction", Reopening.UPDATE: "Update",
    SecondDecision.FIRST: "The first stands", SecondDecision.SECOND: "The second stands", SecondDecision.NEITHER: "Neither stands",
    ConcernKind.ONE_SOURCE: "A single source", ConcernKind.ONE_ORIGIN: "Sources sharing an origin",
    ConcernKind.DIFFERENCE: "A difference not explained", ConcernKind.LATER: "Evidence dated after the claim",
    ConcernKind.QUERY: "A query without an answer", ConcernKind.SECOND_CHECK: "A second check not given",
    ConcernKind.SECOND_DIFFERS: "A second check not settled",
    ConcernKind.NEW_VERSION: "A new version not looked at", ConcernKind.SUM: "A sum that changed",
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
    Act.REMOVE_SCALE: "Retire scale", Act.IMPORT_DOCUMENT: "Import",
    Act.IMPORT_VERSION: "Import new version", Act.SETTLE_CARRIED: "Look at carried passage",
    Act.RECALL_EVIDENCE: "Recall evidence", Act.CALCULATE: "Calculate",
    Act.SORT_PASSAGES: "Text or not", Act.CHANGE_VIEW: "Change how it reads", Act.READ_AGAIN: "Read again",
    Act.CORRECT_METADATA: "Correct details", Act.CHANGE_ROLE: "Change role", Act.KEEP_CONFIDENTIAL: "Keep confidential",
    Act.SAY_SOURCE_KIND: "Primary or secondary", Act.MAKE_SEARCHABLE: "Make searchable",
    Act.SET_DOCUMENT_ASIDE: "Set document aside",
    Act.MAKE_CLAIM: "Make claim", Act.REWORD_CLAIM: "Reword claim", Act.NAME_CLAIMANT: "Name claimant",
    Act.SET_CLAIM_ASIDE: "Set claim aside", Act.TAKE_CLAIM_UP: "Take claim up again", Act.LOOK_AT_CLAIM: "Looked at",
    Act.TAG_CLAIMS: "Tag claims", Act.ASSIGN_CLAIMS: "Assign claims", Act.KEEP_FILTER: "Keep a filter",
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
    Act.MERGE_BUNDLE: "Merge a colleague’s case", Act.SETTLE_DIFFERENCE: "Settle a difference",
    Act.IMPORT_ANNOTATIONS: "Import annotations", Act.IMPORT_REVIEWS: "Import others’ reviews",
    Act.EMPTY_TRASH: "Empty trash",
    Act.GROUP_ORIGINS: "Same origin", Act.KEEP_ORIGINS_APART: "Different origins",
    Act.DISSOLVE_ORIGIN_GROUP: "Dissolve origin group",
    Act.MAKE_SAMPLE: "Sample case", Act.UNDO: "Undo", Act.REDO: "Redo",
}
