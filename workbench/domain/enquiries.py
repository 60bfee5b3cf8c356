"""Questions that went out about a claim, and what came back."""

from dataclasses import dataclass
from enum import StrEnum


class EnquiryKind(StrEnum):
    """Whom it went to: a query waits for whoever may know; the claimant is asked what they say to the check."""

    QUERY = "query"
    CLAIMANT = "claimant contacted"


@dataclass(frozen=True, slots=True)
class Enquiry:
    """`whom` was asked `question` on the day `since`; `answer` came on the day `answered`. Days are ISO 8601, "" where
    there is none. Who noted it, and when, is kept apart from when it happened."""

    id: int
    uid: str
    claim: int
    kind: EnquiryKind
    whom: str
    question: str
    since: str
    asked_by: str
    asked_at: str
    answer: str = ""
    answered: str = ""
    answered_by: str = ""
    answered_at: str = ""

    @property
    def is_open(self) -> bool:
        return not self.answered
