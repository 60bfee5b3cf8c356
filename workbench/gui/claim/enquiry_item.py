"""One question that went out about a claim: to whom, since when, and the field for the answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from workbench.domain.enquiries import Enquiry, EnquiryKind
from workbench.gui import words
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.style import SPACE, column, icon_button, label, row


class EnquiryItem(QFrame):
    """Enter in the field notes the answer, with today's day or the one beside it.

    answered(Enquiry, text, day), withdrawn(Enquiry)
    """

    answered = Signal(object, str, str)
    withdrawn = Signal(object)

    def __init__(self, desk: Desk, asked: Enquiry):
        super().__init__()
        self.asked = asked
        writable = not desk.archive.read_only
        kind = tr("Query to the claimant") if asked.kind is EnquiryKind.CLAIMANT else tr("Query")
        head = label(tr("{kind}: {whom}, since {day}", kind=kind, whom=asked.whom, day=words.date(asked.since)),
                     "small", wrap=True)
        off = icon_button("close", tr("Remove the query from the claim"), lambda: self.withdrawn.emit(asked))
        top = row(head, *([off] if writable else ()))
        top.setStretch(0, 1)
        filling = column(top, gap=SPACE.tight, margins=(SPACE.small, SPACE.tight, SPACE.small, SPACE.small))
        if asked.question:
            filling.addWidget(label(asked.question, "", wrap=True, selectable=True))
        self.answer, self.day = QLineEdit(), QLineEdit()
        if asked.is_open:
            filling.addLayout(self._fields(writable))
        else:
            came = tr("Answer, {day}: {words}", day=words.date(asked.answered), words=asked.answer)
            none = tr("No answer by {day}.", day=words.date(asked.answered))
            filling.addWidget(label(came if asked.answer else none, "quiet", wrap=True, selectable=True))
        self.setProperty("surface", "card")
        self.setLayout(filling)

    def _fields(self, writable: bool):
        for field, hint in ((self.answer, tr("Answer (empty if none came)")), (self.day, tr("today"))):
            field.setPlaceholderText(hint)
            field.setReadOnly(not writable)
            field.returnPressed.connect(self._put_down)
        self.answer.setAccessibleName(tr("Answer of {whom}", whom=self.asked.whom))
        self.day.setAccessibleName(tr("The day the answer came, such as 2026-05-31"))
        self.day.setToolTip(self.day.accessibleName())
        fields = row(self.answer, self.day, gap=SPACE.tight)
        fields.setStretch(0, 3)
        fields.setStretch(1, 1)
        return fields

    def _put_down(self) -> None:
        self.answered.emit(self.asked, self.answer.text(), self.day.text())
