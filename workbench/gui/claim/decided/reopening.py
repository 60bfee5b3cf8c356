"""A signed verdict that is being corrected or updated: why, and the rating that is right now."""

from PySide6.QtWidgets import QFrame, QLineEdit

from workbench.domain.verdicts import Rating, Reopening
from workbench.gui.claim.autosave import Autosave
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.style import SPACE, column, label


class ReopeningField(QFrame):
    """The field for the reader's sentence. Nothing of the signed version is touched until it is put down."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self.is_on, self.why = False, Reopening.CORRECTION
        self.rating: Rating | None = None
        self._head, self.field = label("", "section", wrap=True), QLineEdit()
        self.field.setAccessibleName(tr("What is corrected, and why – in one sentence for the reader"))
        self.saving = Autosave(self.field, lambda _text: self.drafted(), desk)
        self.setLayout(column(self._head, self.field, gap=SPACE.tight))
        self.hide()

    @property
    def put_down(self) -> str:
        """The word on the button that ends it."""
        return tr("Save the update") if self.why is Reopening.UPDATE else tr("Save the correction")

    def text(self) -> str:
        """What the reader is told."""
        return self.field.text()

    def begin(self, why: Reopening, rating: Rating | None) -> None:
        """Open it with the rating as it stands."""
        self.is_on, self.why, self.rating = True, why, rating
        update = why is Reopening.UPDATE
        self._head.setText(tr("Update: there are new facts") if update else tr("Correction: something was wrong"))
        hint = (tr("Which facts are new, and since when – in one sentence for the reader") if update
                else tr("What is corrected, and why – in one sentence for the reader"))
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.saving.replace("")
        self.show()

    def end(self) -> None:
        """It is put down, or given up."""
        self.is_on, self.rating = False, None
        self.hide()

    def drafted(self) -> bool:
        """Half-written words go to the window's memory."""
        self._desk.drafted.emit()
        return True
