"""What may happen to a claim beside its verdict: asked about, looked at, cut into parts, set aside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget
from shiboken6 import isValid

from workbench.domain.claims import Claim, ClaimState
from workbench.domain.enquiries import Enquiry
from workbench.gui.actions import BY_ID
from workbench.gui.attempt import attempt
from workbench.gui.bindings import tooltip
from workbench.gui.claim.enquiry_item import EnquiryItem
from workbench.gui.claim.inline_form import InlineForm
from workbench.gui.desk import Desk
from workbench.gui.keys import follow
from workbench.gui.language import tr
from workbench.gui.style import SPACE, button, column, icon, label, row
from workbench.gui.style.flow import Flow
from workbench.services.deciding import claims, enquiries


class LifeSection(QFrame):
    """Shows what was asked about the claim, a form while one is filled in, and one quiet line for all that is rare.

    opened(QWidget) something came into view that somebody wants to see
    """

    opened = Signal(object)

    def __init__(self, desk: Desk, second_check, searched):
        super().__init__()
        self._desk = desk
        self.claim: Claim | None = None
        self._asked: list[Enquiry] | None = None
        self.items: list[EnquiryItem] = []
        self.form: InlineForm | None = None
        self._before: QWidget | None = None  # what had the keys before the form
        self._refusal, self.aside = label("", "bad", wrap=True), label("", "warn", wrap=True, selectable=True)
        self._list, self._place = QFrame(), QFrame()
        self._list.setLayout(column(gap=SPACE.tight))
        self._place.setLayout(column(gap=0))
        self.more = button(tr("More about the claim"), self.unfold, kind="quiet", icon_name="chevron-right",
                           tip=tr("Query, claimant contacted, parts, second check, no source found, set aside"))
        self.more.setStyleSheet("padding-left: 0")  # its arrow stands where the words above begin
        self.ways = self._make_ways(second_check, searched)
        self.setLayout(column(self.aside, self._list, self._place, self._refusal, row(self.more, None), self.ways,
                              gap=SPACE.tight))
        for one in (self.aside, self._list, self._place, self._refusal, self.ways):
            one.hide()

    def _make_ways(self, second_check, searched) -> QFrame:
        """One button for each rare act, with its key in the tooltip."""
        made = QFrame()
        self.look_button = _way("", self.looked_at, "looked_at")
        self.aside_button = _way("", self.set_aside, "set_aside")
        second = _way(tr("Second check"), second_check, "second_check")
        nothing = _way(tr("No source found…"), searched, "no_source")
        self._of_the_verdict = (second, nothing)
        self.writing = [
            _way(tr("Query…"), self.ask, "ask"), _way(tr("Claimant contacted…"), self.contact, "contact"),
            _way(tr("Part…"), self.make_part, "make_part"), second, nothing, self.look_button, self.aside_button]
        made.setLayout(Flow(*self.writing, gap=2))
        return made

    def show_claim(self, claim: Claim | None) -> None:
        """What was asked about this claim, and which of the acts make sense now."""
        if claim is None or self.claim is None or claim.id != self.claim.id:
            self._close_form()
            self._tell("")
        self.claim = claim
        if claim is None:
            return
        aside = claim.state is ClaimState.ASIDE
        self.aside.setVisible(aside)
        self.aside.setText(tr("This claim is set aside: {reason}", reason=claim.aside_reason) if claim.aside_reason
                           else tr("This claim is set aside, as marked by mistake."))
        self.aside_button.setText(tr("Take up again") if aside else tr("Set aside…"))
        self.look_button.setText(tr("Not looked at") if claim.state is ClaimState.LOOKED_AT else tr("Looked at"))
        self.look_button.setVisible(claim.state in (ClaimState.OPEN, ClaimState.LOOKED_AT))
        for one in self._of_the_verdict:
            one.setVisible(not claim.is_blind)
        for one in self.writing:
            one.setEnabled(not self._desk.archive.read_only)
        self._fill(self._desk.read(enquiries.of_claim, claim.id, default=[]))

    def _fill(self, asked: Sequence[Enquiry]) -> None:
        if asked == self._asked:
            return
        self._asked = list(asked)
        for item in self.items:
            self._list.layout().removeWidget(item)
            item.hide()
            item.deleteLater()
        self.items = [EnquiryItem(self._desk, one) for one in asked]
        for item in self.items:
            item.answered.connect(self._answer)
            item.withdrawn.connect(lambda one: self._try(enquiries.withdraw, one.id))
            self._list.layout().addWidget(item)
        self._list.setVisible(bool(asked))

    # Acts

    def ask(self) -> None:
        """Q: note a query."""
        self._open(tr("A query: the claim waits for the answer"),
                   [(tr("To whom"), ""), (tr("What was asked"), ""),
                    (tr("Since: today, or a day such as 2026-05-31"), "")],
                   tr("Note the query"), lambda whom, what, day: self._try(enquiries.ask, self.claim.id, whom, what,
                                                                           since=day))

    def contact(self) -> None:
        """H: note that the claimant was contacted."""
        self._open(tr("The claimant was contacted"),
                   [(tr("Whom"), self.claim.claimant if self.claim else ""), (tr("What was asked"), ""),
                    (tr("When: today, or a day such as 2026-05-31"), "")],
                   tr("Note it"), lambda whom, what, day: self._try(enquiries.contact_claimant, self.claim.id, whom,
                                                                    what, since=day))

    def set_aside(self) -> None:
        """A: set the claim aside with a reason; one that is aside is taken up again."""
        if self.claim is not None and self.claim.state is ClaimState.ASIDE:
            self._try(claims.take_up, self.claim.id)
            return
        self._open(tr("Set the claim aside"),
                   [(tr("Why (the report says it; leave it empty if it was marked by mistake)"), "")], tr("Set aside"),
                   lambda why: self._try(claims.set_aside, self.claim.id, why))

    def looked_at(self) -> None:
        """E: it was looked at, though nothing is linked yet; again takes that back."""
        if self.claim is not None:
            self._try(claims.look_at, self.claim.id, self.claim.state is not ClaimState.LOOKED_AT)

    def make_part(self, span: tuple[int, int] | None = None) -> None:
        """P: a part of the words that are selected, else of what is written."""
        if self.claim is None:
            return
        if span is not None:
            self._choose(self._try(claims.make_part, self.claim.id, start=span[0], end=span[1]))
            return
        self._open(tr("A part of the claim, with a verdict of its own"), [(tr("What the part says"), "")],
                   tr("Make the part"),
                   lambda text: self._choose(self._try(claims.make_part, self.claim.id, as_checked=text)))

    def _choose(self, part: Claim | None) -> bool:
        """Go to the part that was made."""
        if part is not None:
            self._desk.choose_claim(part.id)
        return part is not None

    def _answer(self, asked: Enquiry, text: str, day: str) -> None:
        self._try(enquiries.answer, asked.id, text, on=day)

    # Forms

    def _open(self, heading: str, fields: Sequence[tuple[str, str]], meant: str, done) -> None:
        self._close_form()
        if self.claim is None or self._desk.archive.read_only:
            return
        self._before = QApplication.focusWidget()
        self.form = InlineForm(lambda *texts: self._put_down(done, *texts), self._close_form)
        self._place.layout().addWidget(self.form)
        self._place.show()
        self.form.show_fields(heading, fields, meant)
        self.opened.emit(self.form)

    def _put_down(self, done: Callable, *texts: str) -> bool:
        """What it did may have shown another claim, or none: the form is gone then, and the keys with it."""
        taken = done(*texts) not in (None, False)
        if taken:
            self._give_keys_back()
        return taken

    def _give_keys_back(self) -> None:
        is_there = self._before is not None and isValid(self._before) and self._before.isVisible()
        (self._before if is_there else self.more).setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        """Also where the form itself is gone already: another claim is shown by what it did."""
        form, self.form = self.form, None
        had_keys = form is not None and form.isAncestorOf(self.window().focusWidget())  # before Qt gives them on
        self._place.hide()
        if form is not None:
            self._place.layout().removeWidget(form)
            form.hide()
            form.deleteLater()
            self._tell("")
            if had_keys:
                self._give_keys_back()

    def unfold(self) -> None:
        """Show what is rare, or fold it away again."""
        self.ways.setVisible(self.ways.isHidden())
        name = "chevron-right" if self.ways.isHidden() else "chevron-down"
        self.more.setProperty("icon_name", name)
        self.more.setIcon(icon(name, "text_quiet"))
        if not self.ways.isHidden():
            self.opened.emit(self.ways)

    def _tell(self, refusal: str) -> None:
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))

    def _try(self, service, *args, **kwargs):
        done = attempt(self._desk, self._tell, service, *args, **kwargs)
        if done is not None:
            self._tell("")
        return done


def _way(words: str, does: Callable[[], None], command: str) -> QPushButton:
    made = button(words, does, kind="quiet")
    follow(made, lambda: made.setToolTip(tooltip(BY_ID[f"life.{command}"])))
    return made
