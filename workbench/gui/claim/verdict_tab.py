"""Verdict: a rating, why, and who stands for it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea

from workbench.domain.claims import Claim
from workbench.domain.errors import WorkbenchError
from workbench.domain.findings import Finding
from workbench.domain.verdicts import Rating, Verdict
from workbench.gui import words
from workbench.gui.claim.autosave import Autosave
from workbench.gui.claim.drafts import Draft, Drafts
from workbench.gui.claim.findings_menu import findings_menu
from workbench.gui.claim.ratings import Ratings
from workbench.gui.claim.rationale import Rationale
from workbench.gui.claim.versions import Versions
from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.sentences import of_error, translated
from workbench.gui.style import SPACE, button, column, label, row, surface
from workbench.services import verdicts

FIRST = marked("Choose a rating first: press its number.")
WAITS = marked("Choose a rating first: press its number. Your finding is put into the rationale then.")
SIGNED = marked("This verdict is signed off. Press Correct… to write a correction, then insert the finding again.")
WHY = marked("Why – with the sums and the rounding. Say what could not be checked.")


class VerdictTab(QFrame):
    """The verdict on one claim: rate, reason, sign off; correct what was signed."""

    def __init__(self, desk: Desk, findings: Callable[[], list[Finding]]):
        super().__init__()
        self._desk, self._findings = desk, findings
        self._claim: Claim | None = None
        self._verdict: Verdict | None = None
        self._correcting: Rating | None = None
        self._is_correcting = False
        self._waiting: tuple[int, str] | None = None  # (claim, what goes into its rationale once it is rated)
        self._drafts = Drafts()
        self.ratings, self.versions = Ratings(), Versions()
        self.rationale = Rationale()
        self._saving = Autosave(self.rationale, self._write, desk.flush)
        self._saving.touched.connect(lambda: self._told(""))
        self.correction = QLineEdit()
        self.correction.setPlaceholderText(tr("What is corrected, and why – in one sentence for the reader"))
        self.correction.setAccessibleName(tr("What is corrected, and why"))
        self._keeping = Autosave(self.correction, lambda _text: self._drafted(), desk.flush)
        self._insert = button(tr("Insert a finding"), self.choose_finding, kind="quiet", icon_name="figures",
                              tip=tr("Put the sums of a finding into the rationale"))
        self._sign = button(tr("Sign off"), self.sign_off, kind="primary", icon_name="sign-off",
                            tip=tr("Approve the verdict in your name  Ctrl+Enter"))
        self._correct = button(tr("Correct…"), self.begin_correction, icon_name="edit",
                               tip=tr("The signed version stays; yours is added to it"))
        self._give_up = button(tr("Leave it as it is"), self.give_up_correction, kind="quiet")
        self._refusal, self._signed = label("", "bad", wrap=True), label("", "good", wrap=True)
        self._saved = label("", "faint")
        self._lay_out()
        self.ratings.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        inner = surface("surface", column(
            self._signed, self.ratings, SPACE.tight, self.correction,
            row(label(tr("Rationale"), "section"), None, self._saved, self._insert), self.rationale, self._refusal,
            row(self._give_up, None, self._correct, self._sign), SPACE.small, self.versions, None,
            gap=SPACE.small, margins=(SPACE.medium, SPACE.medium, SPACE.medium, SPACE.medium)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(area, gap=0))

    # What is shown

    def show_claim(self, claim: Claim | None) -> None:
        """Show the verdict on this claim as it is now."""
        same = claim is not None and self._claim is not None and claim.id == self._claim.id
        if not same:
            self._keep_draft()
        self._claim = claim
        if claim is None:
            return
        found = self._desk.read(verdicts.versions, claim.id, default=[])
        self._verdict = found[-1] if found else None
        scale = self._desk.read(verdicts.scale, claim.case)
        if scale is not None:
            self.ratings.show_scale(scale)
        if not same or (self._is_correcting and not self._is_locked):
            self._stop_correcting()
        text = self._verdict.rationale if self._verdict else ""
        if not self._is_correcting:
            (self._saving.load if same else self._saving.replace)(text)
        if not same:
            self._told("")
            self._take_draft()
        self.versions.show_versions(found[:-1])
        self._show_state()
        self._add_what_waits()

    def remember(self) -> dict:
        """What is written and kept by no act, for the window's memory."""
        self._keep_draft()
        return self._drafts.remember()

    def recall(self, drafts: dict) -> None:
        """Go on with what the window's memory kept."""
        self._drafts.recall(drafts)

    def _keep_draft(self) -> None:
        if self._claim is None or self._verdict is None:
            return
        version, written = self._verdict.version, self.rationale.toPlainText()
        if self._is_correcting:
            rating = self._correcting.id if self._correcting else None
            self._drafts.keep(self._claim.id, Draft(version, rating, written, self.correction.text()))
        elif self._saving.is_dirty and not self._is_locked:
            self._drafts.keep(self._claim.id, Draft(version, self._verdict.rating, written))

    def _drafted(self) -> bool:
        self._desk.drafted.emit()
        return True

    def _take_draft(self) -> None:
        draft = self._drafts.of(self._claim.id, self._verdict)
        if draft is None:
            return
        if draft.correction is None:
            self._drafts.drop(self._claim.id)
        else:
            self._begin(draft.rating)
            self._keeping.replace(draft.correction)
        self.rationale.setPlainText(draft.rationale)

    @property
    def _is_locked(self) -> bool:
        return self._verdict is not None and self._verdict.is_signed

    def _show_state(self) -> None:
        verdict, writable = self._verdict, not self._desk.archive.read_only
        open_for_words = writable and (self._is_correcting or (verdict is not None and not verdict.is_signed))
        chosen = self._correcting.label if self._correcting else verdict.label if verdict else ""
        self.ratings.mark(chosen)
        self.ratings.set_enabled(writable and (not self._is_locked or self._is_correcting))
        self.rationale.setReadOnly(not open_for_words)
        self.rationale.setPlaceholderText(tr(WHY) if verdict else tr(FIRST))
        self._insert.setVisible(open_for_words)
        self._signed.setVisible(self._is_locked and not self._is_correcting)
        if self._is_locked:
            self._signed.setText(tr("Signed off by {signed_by}, {moment}.", signed_by=verdict.signed_by,
                                    moment=words.moment(verdict.signed_at))
                                 + (tr(" Correction: {correction}", correction=verdict.correction)
                                    if verdict.correction else ""))
        self.correction.setVisible(self._is_correcting)
        self._correct.setVisible(self._is_locked and not self._is_correcting and writable)
        self._give_up.setVisible(self._is_correcting)
        self._sign.setVisible(writable and (not self._is_locked or self._is_correcting))
        self._sign.setText(tr("Save the correction") if self._is_correcting else tr("Sign off"))
        decided = f"{verdict.decided_by}, {words.moment(verdict.decided_at)}" if verdict and not self._is_locked else ""
        self._saved.setText(decided)

    def _told(self, refusal: str) -> None:
        """What stood in the way, said where it happened."""
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))

    # Acting

    def rate(self, number: int) -> None:
        """Give the claim the rating of a number key."""
        rating = self.ratings.rating(number)
        if rating is not None:
            self._choose(rating)

    def _choose(self, rating: Rating) -> None:
        if self._claim is None:
            return
        if self._is_correcting:
            self._correcting = rating
            self._show_state()
            return
        self._saving.flush()
        if self._verdict is not None and self._verdict.label == rating.label and not self._is_locked:
            return
        if self._try(verdicts.rate, self._claim.id, rating.id) is not None:
            self._told("")

    def _write(self, text: str):
        if self._is_correcting:
            return self._drafted()
        if self._claim is None or self._verdict is None or self._is_locked:
            return True
        return self._try(verdicts.write_rationale, self._claim.id, text, origin=self)

    def sign_off(self) -> None:
        """Sign off; or, while correcting, put the correction down."""
        if self._claim is None:
            return
        if self._is_correcting:
            self._save_correction()
            return
        self._saving.flush()
        if not self._saving.is_dirty and self._try(verdicts.sign_off, self._claim.id) is not None:
            self._told("")

    def begin_correction(self) -> None:
        """Open a signed verdict for a correction: nothing of it is touched until that is saved."""
        if self._is_locked:
            self._begin(self._verdict.rating)
            self._show_state()
            self.correction.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, rating: int | None) -> None:
        scale = self._desk.read(verdicts.scale, self._claim.case)
        self._correcting = next((one for one in scale.ratings if one.id == rating), None) if scale else None
        self._is_correcting = True
        self._keeping.replace("")

    def give_up_correction(self) -> None:
        """Leave the signed verdict as it is."""
        self._drafts.drop(self._claim.id)
        self._stop_correcting()
        self._saving.replace(self._verdict.rationale if self._verdict else "")
        self._told("")
        self._show_state()

    def _stop_correcting(self) -> None:
        self._is_correcting, self._correcting = False, None

    def _save_correction(self) -> None:
        if self._correcting is None:
            self._told(tr("Choose the rating that is right."))
            return
        text, why = self.rationale.toPlainText(), self.correction.text()
        done = self._try(verdicts.correct, self._claim.id, self._correcting.id, text, why, origin=self)
        if done is not None:
            self._drafts.drop(self._claim.id)
            self._stop_correcting()
            self._saving.replace(text)
            self._told("")
            self.show_claim(self._claim)

    def _try(self, service, *args, **kwargs):
        """An act whose refusal is told here and not in the message bar."""
        def act(archive, *args, **kwargs):
            try:
                return service(archive, *args, **kwargs)
            except WorkbenchError as error:
                self._told(of_error(error))
                return None
        return self._desk.do(act, *args, **kwargs)

    def choose_finding(self) -> None:
        """Offer the findings whose sums can go into the rationale."""
        menu = findings_menu(self, self._findings(), self.insert)
        menu.popup(self._insert.mapToGlobal(QPoint(0, self._insert.height())))

    def add(self, sentence: str) -> None:
        """Put a sentence at the end of the rationale. It waits for the first rating; a signed verdict refuses it."""
        if self._claim is None:
            return
        self._waiting = None
        if not self.rationale.isReadOnly():
            self.rationale.put(sentence, at_end=True)
        elif self._is_locked:
            self._told(tr(SIGNED))
        elif self._claim is not None and not self._desk.archive.read_only:
            self._waiting = (self._claim.id, sentence)
            self._told(tr(WAITS))
            self.setFocus()

    def _add_what_waits(self) -> None:
        if self._waiting is not None and self._waiting[0] != self._claim.id:
            self._waiting = None
        elif self._waiting is not None and self._verdict is not None and not self._is_locked:
            self.add(self._waiting[1])

    def insert(self, finding: Finding) -> None:
        """Put a finding's sums where the caret stands."""
        self.rationale.put(translated(finding.because))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keys go to the chosen rating, else to the first."""
        buttons = self.ratings.buttons
        chosen = next((one for one in buttons if one.isChecked()), buttons[0] if buttons else None)
        (chosen or self.rationale).setFocus(reason)

    def write(self) -> None:
        """Go to the rationale."""
        self.rationale.setFocus(Qt.FocusReason.ShortcutFocusReason)
