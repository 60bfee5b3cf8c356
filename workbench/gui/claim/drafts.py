"""Words that no act keeps yet: corrections half written, and what could not be saved on a full disk."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass

from workbench.domain.verdicts import Verdict
from workbench.gui.claim.autosave import Autosave
from workbench.gui.desk import Desk
from workbench.services.deciding import verdicts


@dataclass(frozen=True, slots=True)
class Draft:
    """What was written about version `version`. With a `correction` it is one as far as it has come, its `rating` None
    where none is chosen, `reopening` whether it is one or an update; without, it is the rationale of an unsigned
    verdict, of which `saved` was saved then."""

    version: int
    rating: int | None
    rationale: str
    correction: str | None = None
    reopening: str = "correction"
    saved: str | None = None


class Drafts:
    """One draft a claim at most. A rationale that could not be saved is tried again from here, once another claim is
    shown."""

    def __init__(self, desk: Desk):
        self._desk = desk
        self._drafts: dict[int, Draft] = {}
        desk.unwritten.ask(self.has_unsaved, self.try_again)

    def keep(self, claim_id: int, draft: Draft | None) -> None:
        """Put a draft aside, if there is one."""
        if draft is not None:
            self._drafts[claim_id] = draft

    def drop(self, claim_id: int) -> None:
        """The correction is saved, or given up."""
        self._drafts.pop(claim_id, None)

    def of(self, claim_id: int, verdict: Verdict | None) -> Draft | None:
        """The draft about just this version: a correction only of a signed one, a rationale only of an unsigned one
        of which nothing was saved since."""
        draft = self._drafts.get(claim_id)
        if draft is None or verdict is None or verdict.version != draft.version:
            return None
        if _is_past(draft, verdict):
            self.drop(claim_id)
            return None
        return draft if verdict.is_signed == (draft.correction is not None) else None

    def has_unsaved(self) -> bool:
        """Whether one is no correction under way but a rationale that could not be saved."""
        return any(draft.correction is None for draft in self._drafts.values())

    def try_again(self) -> None:
        """Save the rationales that could not be saved when their claims were left."""
        for claim_id, draft in list(self._drafts.items()):
            if draft.correction is None and self._is_current(claim_id) \
                    and self._desk.do(verdicts.write_rationale, claim_id, draft.rationale) is not None:
                self.drop(claim_id)

    def _is_current(self, claim_id: int) -> bool:
        return self.of(claim_id, self._desk.read(verdicts.current, claim_id)) is not None

    def remember(self, claim_id: int, draft: Draft | None) -> dict:
        """All drafts and that of the claim that is shown, for the window's memory."""
        drafts = self._drafts | ({claim_id: draft} if draft is not None else {})
        return {str(claim): asdict(one) for claim, one in drafts.items()}

    def recall(self, state: dict) -> None:
        """The drafts of the window's memory, without those of which more was saved before the program ended. What makes
        no sense raises, as everywhere in the memory."""
        self._drafts = {int(claim_id): Draft(int(kept["version"]), kept["rating"], str(kept["rationale"]),
                                             kept["correction"], str(kept.get("reopening", "correction")),
                                             kept.get("saved"))
                        for claim_id, kept in state.items()}
        for claim_id in list(self._drafts):
            self._is_current(claim_id)
        self._desk.unwritten.look()


def _is_past(draft: Draft, verdict: Verdict) -> bool:
    """Whether a rationale was half typed when it was put aside, and more of it is saved by now."""
    return draft.correction is None and draft.saved not in (None, verdict.rationale)


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

    def try_again(self, now: Callable[[str], str | None], save: Callable[[str, str], object]) -> None:
        """Save what is put aside: `now(key)` is what is saved, None where nothing can be; `save(key, text)` returns
        None where it can't be done."""
        for key, (saved, typed) in list(self._kept.items()):
            if now(key) == saved and save(key, typed) is not None:
                del self._kept[key]

    def remember(self, fields: Mapping[str, Autosave]) -> dict:
        """All that is put aside or not saved now, for the window's memory."""
        return {key: list(both) for key, both in self._kept.items()} | {
            key: list(field.both) for key, field in fields.items() if field.is_dirty}

    def recall(self, state: dict) -> None:
        """What the window's memory kept. What makes no sense raises, as everywhere in the memory."""
        self._kept = {str(key): (str(saved), str(typed)) for key, (saved, typed) in state.items()}
