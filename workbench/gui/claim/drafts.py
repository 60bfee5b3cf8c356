"""Words that no act keeps yet: corrections half written, and what could not be saved on a full disk."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from workbench.domain.verdicts import Verdict
from workbench.gui.claim.autosave import Autosave


@dataclass(frozen=True, slots=True)
class Draft:
    """What was written about version `version`. With a `correction` it is one as far as it has come, its `rating` None
    where none is chosen, `reopening` whether it is one or an update; without, it is the rationale of an unsigned
    verdict."""

    version: int
    rating: int | None
    rationale: str
    correction: str | None = None
    reopening: str = "correction"


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
        """The draft about just this version: a correction only of a signed one, a rationale only of an unsigned one."""
        draft = self._drafts.get(claim_id)
        if draft is None or verdict is None or verdict.version != draft.version:
            return None
        return draft if verdict.is_signed == (draft.correction is not None) else None

    def has_unsaved(self) -> bool:
        """Whether one is no correction under way but a rationale that could not be saved."""
        return any(draft.correction is None for draft in self._drafts.values())

    def remember(self) -> dict:
        """All drafts, for the window's memory."""
        return {str(claim_id): asdict(draft) for claim_id, draft in self._drafts.items()}

    def recall(self, state: dict) -> None:
        """The drafts of the window's memory. What makes no sense raises, as everywhere in the memory."""
        self._drafts = {int(claim_id): Draft(int(kept["version"]), kept["rating"], str(kept["rationale"]),
                                             kept["correction"], str(kept.get("reopening", "correction")))
                        for claim_id, kept in state.items()}


class Unsaved:
    """What was typed into fields and refused, as by a full disk, until the field is shown again. Fields have keys."""

    def __init__(self):
        self._kept: dict[str, tuple[str, str]] = {}

    def keep(self, fields: Mapping[str, Autosave]) -> None:
        """Put aside what is not saved: other things will be shown in these fields."""
        self._kept |= {key: field.both for key, field in fields.items() if field.is_dirty}

    def is_any(self) -> bool:
        """Whether something is put aside."""
        return bool(self._kept)

    def give_back(self, fields: Mapping[str, Autosave]) -> None:
        """Type it in again, where what is saved is still what it was."""
        for key, field in fields.items():
            saved, typed = self._kept.pop(key, ("", ""))
            if typed != saved and saved == field.both[0]:
                field.type_in(typed)

    def remember(self, fields: Mapping[str, Autosave]) -> dict:
        """All that is put aside or not saved now, for the window's memory."""
        return {key: list(both) for key, both in self._kept.items()} | {
            key: list(field.both) for key, field in fields.items() if field.is_dirty}

    def recall(self, state: dict) -> None:
        """What the window's memory kept. What makes no sense raises, as everywhere in the memory."""
        self._kept = {str(key): (str(saved), str(typed)) for key, (saved, typed) in state.items()}
