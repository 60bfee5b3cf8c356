"""Acts of a person, and the news of them."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """Everything a person can do to a library. One act is one transaction, one history entry, one undo step."""

    NAME_CHECKER = "name checker"
    CREATE_CASE = "create case"
    RENAME_CASE = "rename case"
    CHOOSE_SCALE = "choose scale"
    ADD_SCALE = "add scale"
    CHANGE_SCALE = "change scale"
    REMOVE_SCALE = "remove scale"
    IMPORT_DOCUMENT = "import document"
    IMPORT_VERSION = "import new version"
    SETTLE_CARRIED = "look at carried passage"
    RECALL_EVIDENCE = "recall evidence"
    CALCULATE = "calculate"
    CORRECT_METADATA = "correct metadata"
    SORT_PASSAGES = "sort passages"
    CHANGE_VIEW = "change view"
    READ_AGAIN = "read again"
    MAKE_SEARCHABLE = "make searchable"
    CHANGE_ROLE = "change role"
    SAY_SOURCE_KIND = "say primary or secondary"
    KEEP_CONFIDENTIAL = "keep confidential"
    SET_DOCUMENT_ASIDE = "set document aside"
    MAKE_CLAIM = "make claim"
    REWORD_CLAIM = "reword claim"
    NAME_CLAIMANT = "name claimant"
    SET_CLAIM_ASIDE = "set claim aside"
    TAKE_CLAIM_UP = "take claim up again"
    LOOK_AT_CLAIM = "look at claim"
    TAG_CLAIMS = "tag claims"
    ASSIGN_CLAIMS = "give claims to"
    KEEP_FILTER = "keep filter"
    REMOVE_FILTER = "remove filter"
    MAKE_PART = "make part"
    ASK = "ask about claim"
    NOTE_ANSWER = "note answer"
    WITHDRAW_QUESTION = "withdraw question"
    LINK_EVIDENCE = "link evidence"
    CHANGE_STANCE = "change stance"
    UNLINK_EVIDENCE = "unlink evidence"
    NOTE_EVIDENCE = "note evidence"
    DISMISS_SUGGESTION = "dismiss suggestion"
    RESTORE_SUGGESTION = "restore suggestion"
    RATE = "rate"
    WRITE_RATIONALE = "write rationale"
    SIGN_OFF = "sign off"
    SEARCHED_IN_VAIN = "say what was searched in vain"
    CORRECT_VERDICT = "correct verdict"
    UPDATE_VERDICT = "update verdict"
    ASK_SECOND_CHECK = "ask for second check"
    GIVE_SECOND_CHECK = "give second check"
    WITHDRAW_SECOND_CHECK = "withdraw second check"
    SETTLE_SECOND_CHECK = "settle second check"
    MERGE_BUNDLE = "merge case bundle"
    SETTLE_DIFFERENCE = "settle difference"
    IMPORT_ANNOTATIONS = "import annotations"
    IMPORT_REVIEWS = "import reviews of others"
    EMPTY_TRASH = "empty trash"
    GROUP_ORIGINS = "group origins"
    KEEP_ORIGINS_APART = "keep origins apart"
    DISSOLVE_ORIGIN_GROUP = "dissolve origin group"
    MAKE_SAMPLE = "make sample case"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Change:
    """What an act touched: table names, and who caused it, so that a view can skip its own echo.

    `event` is the history entry; `claims` and `documents` are the ids that the rows touched are of or about.
    """

    act: Act
    tables: frozenset[str]
    origin: object = None
    event: int = 0
    undoes: Act | None = None
    claims: frozenset[int] = frozenset()
    documents: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One act as the history tells it. `sentence` is for people; `before` and `after` hold what changed, by table."""

    id: int
    at: str
    by: str
    act: Act
    sentence: str
    claim: int | None = None
    undone: bool = False
    hash: str = ""
