"""The page of a verdict: a rating, why, who stands for it; corrections and updates of what was signed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from workbench.domain.claims import Claim
from workbench.domain.findings import Finding
from workbench.domain.verdicts import Rating, Reopening, Verdict
from workbench.gui import words
from workbench.gui.attempt import attempt
from workbench.gui.claim.autosave import Autosave
from workbench.gui.claim.decided.ratings import Ratings
from workbench.gui.claim.decided.rationale import Rationale
from workbench.gui.claim.decided.reopening import ReopeningField
from workbench.gui.claim.decided.searched import SearchedField
from workbench.gui.claim.decided.second_view import SecondView
from workbench.gui.claim.decided.signing import SigningFoot
from workbench.gui.claim.decided.versions import SignedWords
from workbench.gui.claim.drafts import Draft, Drafts
from workbench.gui.claim.linked.findings_menu import findings_menu
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.sentences import translated
from workbench.gui.spoken import speak
from workbench.gui.style import SPACE, button, column, cut_label, label, row
from workbench.services.deciding import second_checks, verdicts


class VerdictPage(QFrame):
    """Rate, reason, sign off; correct or update what was signed. For everybody but a second checker. `opened(QWidget)`:
    something came into view that somebody wants to see."""

    opened = Signal(object)

    def __init__(self, desk: Desk, findings: Callable[[], list[Finding]]):
        super().__init__()
        self._desk, self._findings = desk, findings
        self._claim: Claim | None = None
        self._verdict: Verdict | None = None
        self._waiting: tuple[int, str] | None = None  # (claim, what goes into its rationale once it is rated)
        self._drafts = Drafts(desk)
        self.ratings, self.rationale = Ratings(), Rationale()
        self.reopening = ReopeningField(desk)
        self._saving = Autosave(self.rationale, self._write, desk)
        for no_more_true in (self._saving.touched, desk.unwritten.saved):
            no_more_true.connect(lambda: self.foot.tell(""))
        self.searched = SearchedField(desk, lambda sentence: self.foot.tell(sentence))
        self._insert = button(tr("Insert a finding"), self.choose_finding, kind="quiet", icon_name="figures",
                              tip=tr("Put the sums of a finding into the rationale"))
        self.foot = SigningFoot(self.sign_off, self.begin_correction, self.begin_update, self.give_up_correction)
        self.second = SecondView(lambda check, decision, why: self._try(second_checks.settle, check.id, decision, why),
                                 lambda check: self._try(second_checks.withdraw, check.id))
        self._signed, self._saved = SignedWords(), cut_label("", "faint")
        self._lay_out()
        self.ratings.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        self._saved.setMinimumWidth(1)  # in a narrow panel the button goes before it
        self._saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        tools = row(label(tr("Rationale"), "section"), self._saved, self._insert)
        self.setLayout(column(self._signed, self.ratings, self.reopening, tools, self.rationale, self.searched,
                              self.foot, self.second, gap=SPACE.small))

    # What is shown

    def show_claim(self, claim: Claim | None, found: Sequence[Verdict] = ()) -> None:
        """Show the verdict on this claim as it is now; `found` are its versions."""
        same = claim is not None and self._claim is not None and claim.id == self._claim.id
        if not same:
            self._drafts.keep(*self._written())
            self.foot.forget()
        self._claim, was_locked = claim, self._is_locked
        if claim is None:
            self.searched.show_verdict(None, None)
            return
        self._verdict = found[-1] if found else None
        if same and was_locked != self._is_locked:
            self.foot.tell("")  # what was said of the other state, before an undo, is not true any more
        scale = self._desk.read(verdicts.scale, claim.case)
        if scale is not None:
            self.ratings.show_scale(scale)
        if not same or (self.reopening.is_on and not self._is_locked):
            self.reopening.end()
        text = self._verdict.rationale if self._verdict else ""
        if not self.reopening.is_on:
            (self._saving.load if same else self._saving.replace)(text)
        self.searched.show_verdict(claim.id, self._verdict)
        if not same:
            self._take_draft()
        checks = self._desk.read(second_checks.of_claim, claim.id, default=[])
        self.second.show_checks(checks, found, not self._desk.archive.read_only)
        self._show_state()
        self._add_what_waits()

    def remember(self) -> dict:
        """What is written and kept by no act, for the window's memory."""
        searched = self.searched.remember()
        return self._drafts.remember(*self._written()) | ({"searched": searched} if searched else {})

    def recall(self, drafts: dict) -> None:
        """Go on with what the window's memory kept."""
        self.searched.recall(drafts.get("searched", {}))
        self._drafts.recall({claim: kept for claim, kept in drafts.items() if claim != "searched"})

    def _written(self) -> tuple[int, Draft | None]:
        """The claim that is shown, 0 without one, and what is written about it and kept by no act."""
        if self._claim is None or self._verdict is None:
            return 0, None
        version, draft, text = self._verdict.version, None, self.rationale.toPlainText()
        if self.reopening.is_on:
            rating = self.reopening.rating.id if self.reopening.rating else None
            draft = Draft(version, rating, text, self.reopening.text(), self.reopening.why.value)
        elif self._saving.is_dirty and not self._is_locked:
            draft = Draft(version, self._verdict.rating, text, saved=self._saving.both[0])
        return self._claim.id, draft

    def _take_draft(self) -> None:
        draft = self._drafts.of(self._claim.id, self._verdict)
        if draft is None:
            return
        if draft.correction is None:
            self._drafts.drop(self._claim.id)
        else:
            self._begin(draft.rating, Reopening(draft.reopening))
            self.reopening.saving.replace(draft.correction)
        self.rationale.setPlainText(draft.rationale)

    @property
    def correction(self) -> QLineEdit:
        """The field that says what was wrong, or what is new."""
        return self.reopening.field

    @property
    def _is_locked(self) -> bool:
        return self._verdict is not None and self._verdict.is_signed

    def _show_state(self) -> None:
        verdict, writable = self._verdict, not self._desk.archive.read_only
        reopened, locked = self.reopening.is_on, self._is_locked
        open_for_words = writable and (reopened or (verdict is not None and not locked))
        chosen = self.reopening.rating.label if self.reopening.rating else verdict.label if verdict else ""
        self.ratings.mark(chosen)
        self.ratings.set_enabled(writable and (not locked or reopened))
        self.rationale.setReadOnly(not open_for_words)
        self.rationale.setPlaceholderText(
            tr("Why – with the sums and the rounding. Say what could not be checked.") if verdict
            else tr("Choose a rating first: press its number."))
        self._insert.setVisible(open_for_words)
        self._signed.show_verdict(verdict if locked and not reopened else None)
        has_evidence = bool(self._claim.evidence_count or self._claim.parts)
        self.searched.setVisible(bool(verdict) and not reopened and (not has_evidence or bool(verdict.searched)))
        self.searched.setReadOnly(locked or not writable)
        self.foot.show_state(locked=locked, reopening=self.reopening.put_down if reopened else "", writable=writable,
                             rated=verdict is not None)
        is_ready = verdict is not None and not locked and verdict.rationale.strip()
        self.foot.warn(self._desk.read(verdicts.concerns, self._claim.id, default=[]) if is_ready else ())
        decided = f"{verdict.decided_by}, {words.moment(verdict.decided_at)}" if verdict and not locked else ""
        self._saved.setText(decided)

    # Acting

    def rate(self, number: int) -> None:
        """Give the claim the rating of a number key."""
        if (rating := self.ratings.rating(number)) is not None:
            self._choose(rating)

    def _choose(self, rating: Rating) -> None:
        if self._claim is None:
            return
        if self.reopening.is_on:
            self.reopening.rating = rating
            self._show_state()
            return
        self._saving.flush()
        if self._verdict is not None and self._verdict.label == rating.label and not self._is_locked:
            return
        if self._try(verdicts.rate, self._claim.id, rating.id) is not None:
            self.foot.tell("")
            speak(self, tr("Rated: {label}", label=rating.label))

    def _write(self, text: str):
        if self.reopening.is_on:
            return self.reopening.drafted()
        if self._claim is None or self._verdict is None or self._is_locked:
            return True
        return self._try(verdicts.write_rationale, self._claim.id, text, origin=self)

    def no_source(self) -> None:
        """Z: say where one searched and found no source."""
        if self._verdict is None or self._is_locked:
            self.foot.tell(tr("This verdict is signed off: press Correct… or Update… first.") if self._verdict else
                           tr("Choose a rating first: press its number."))
        else:
            self.searched.show()
            self.searched.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.opened.emit(self.searched)

    def sign_off(self) -> None:
        """Sign off; with warnings that were not seen yet, the second time. While reopening, put that down."""
        if self._claim is None:
            return
        if self.reopening.is_on:
            self._save_reopening()
            return
        self._saving.flush()
        self.searched.flush()
        if not self._saving.is_dirty and self._try(verdicts.sign_off, self._claim.id, seen=self.foot.seen) is not None:
            self.foot.forget()
            self.opened.emit(self._signed)

    def ask_second_check(self) -> None:
        """Ask for a second check."""
        if self._claim is not None:
            self._try(second_checks.ask, self._claim.id)

    def begin_correction(self) -> None:
        """Open a signed verdict for a correction: nothing of it is touched until that is saved."""
        self._reopen(Reopening.CORRECTION)

    def begin_update(self) -> None:
        """Open a signed verdict because there are new facts."""
        self._reopen(Reopening.UPDATE)

    def _reopen(self, why: Reopening) -> None:
        if self._is_locked and self._claim is not None and not self._desk.archive.read_only:
            self._begin(self._verdict.rating, why)
            self.foot.tell("")
            self._show_state()
            self.correction.setFocus(Qt.FocusReason.OtherFocusReason)
            self.opened.emit(self.reopening)
        elif self._claim is not None and not self._desk.archive.read_only:
            self.foot.tell(tr("This verdict is not signed off yet: change it as it stands.") if self._verdict else
                           tr("Choose a rating first: press its number."))

    def _begin(self, rating: int | None, why: Reopening) -> None:
        scale = self._desk.read(verdicts.scale, self._claim.case)
        chosen = next((one for one in scale.ratings if one.id == rating), None) if scale else None
        self.reopening.begin(why, chosen)

    def give_up_correction(self) -> None:
        """Leave the signed verdict as it is."""
        self._drafts.drop(self._claim.id)
        self.reopening.end()
        self._saving.replace(self._verdict.rationale if self._verdict else "")
        self.foot.tell("")
        self._show_state()

    def _save_reopening(self) -> None:
        if self.reopening.rating is None:
            self.foot.tell(tr("Choose the rating that is right."))
            return
        text = self.rationale.toPlainText()
        done = self._try(verdicts.correct, self._claim.id, self.reopening.rating.id, text, self.reopening.text(),
                         reopening=self.reopening.why, origin=self)
        if done is not None:
            self._drafts.drop(self._claim.id)
            self.reopening.end()
            self._saving.replace(text)
            self.foot.tell("")
            self.show_claim(self._claim)

    def _try(self, service, *args, **kwargs):
        return attempt(self._desk, self.foot.tell, service, *args, warned=self.foot.acknowledge, **kwargs)

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
            self.foot.tell(tr("This verdict is signed off. Press Correct… or Update…, then insert the finding again."))
        elif not self._desk.archive.read_only:
            self._waiting = (self._claim.id, sentence)
            self.foot.tell(tr("Choose a rating first: press its number. Your finding then goes into the rationale."))
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
