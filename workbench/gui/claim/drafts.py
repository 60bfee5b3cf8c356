"""Corrections that are half written. They touch no verdict until they are saved, and are not lost until they are."""

from dataclasses import asdict, dataclass

from workbench.domain.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Draft:
    """A correction of version `version` as far as it has come; `rating` is None where none is chosen."""

    version: int
    rating: int | None
    rationale: str
    correction: str


class Drafts:
    """One draft a claim at most."""

    def __init__(self):
        self._drafts: dict[int, Draft] = {}

    def keep(self, claim_id: int, draft: Draft) -> None:
        """Put a draft aside."""
        self._drafts[claim_id] = draft

    def drop(self, claim_id: int) -> None:
        """The correction is saved, or given up."""
        self._drafts.pop(claim_id, None)

    def of(self, claim_id: int, verdict: Verdict | None) -> Draft | None:
        """The draft that corrects just this version; one of another version corrects nothing any more."""
        draft = self._drafts.get(claim_id)
        fits = draft is not None and verdict is not None and verdict.is_signed and verdict.version == draft.version
        return draft if fits else None

    def remember(self) -> dict:
        """All drafts, for the window's memory."""
        return {str(claim_id): asdict(draft) for claim_id, draft in self._drafts.items()}

    def recall(self, state: dict) -> None:
        """The drafts of the window's memory. What makes no sense raises, as everywhere in the memory."""
        self._drafts = {int(claim_id): Draft(int(kept["version"]), kept["rating"], str(kept["rationale"]),
                                             str(kept["correction"])) for claim_id, kept in state.items()}
