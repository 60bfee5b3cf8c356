"""Where somebody searched and found no source: what a verdict can rest on instead of evidence."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from workbench.domain.verdicts import Verdict
from workbench.gui.attempt import attempt
from workbench.gui.claim.autosave import Autosave
from workbench.gui.claim.drafts import Unsaved
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.services.deciding import verdicts


class SearchedField(QLineEdit):
    """Saves itself into the verdict on the claim that is shown. What could not be saved is put aside with its claim and
    tried again. `tell(sentence)` says why it could not."""

    def __init__(self, desk: Desk, tell: Callable[[str], None]):
        super().__init__()
        self._desk, self._tell = desk, tell
        self._claim: int | None = None
        self._verdict: Verdict | None = None
        self._unsaved = Unsaved()
        self.setPlaceholderText(tr("No source found? Say where you searched"))
        self.setAccessibleName(tr("No source found, searched"))
        self._saving = Autosave(self, self._save, desk)
        desk.unwritten.ask(self._unsaved.is_any, self._save_aside)

    def show_verdict(self, claim_id: int | None, verdict: Verdict | None) -> None:
        """Show what stands in this verdict on this claim."""
        same = claim_id == self._claim
        if not same:
            self._unsaved.keep(self._fields())
        self._claim, self._verdict = claim_id, verdict
        (self._saving.load if same else self._saving.replace)(verdict.searched if verdict else "")
        if not same and _is_open(verdict):
            self._unsaved.give_back(self._fields())

    def flush(self) -> None:
        """Save now what is not saved."""
        self._saving.flush()

    def remember(self) -> dict:
        """What is typed and kept by no act, for the window's memory."""
        return self._unsaved.remember(self._fields())

    def recall(self, state: dict) -> None:
        """Go on with what the window's memory kept."""
        self._unsaved.recall(state)

    def _fields(self) -> dict[str, Autosave]:
        return {str(self._claim): self._saving} if self._claim is not None else {}

    def _save(self, where: str):
        if not _is_open(self._verdict):
            return True
        return attempt(self._desk, self._tell, verdicts.search_in_vain, self._claim, where, origin=self)

    def _save_aside(self) -> None:
        self._unsaved.try_again(
            self._saved_now, lambda key, where: self._desk.do(verdicts.search_in_vain, int(key), where))

    def _saved_now(self, key: str) -> str | None:
        verdict = self._desk.read(verdicts.current, int(key))
        return verdict.searched if _is_open(verdict) else None


def _is_open(verdict: Verdict | None) -> bool:
    return verdict is not None and not verdict.is_signed
