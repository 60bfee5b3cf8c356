"""The claim panel: head, and below it Matches, Evidence, Verdict and History."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from workbench.domain.acts import Act, Change
from workbench.domain.calculations import Calculation
from workbench.domain.claims import Claim, ClaimState, Stance
from workbench.domain.errors import NotFound
from workbench.domain.findings import Finding
from workbench.gui.claim.before import Before
from workbench.gui.claim.decided.verdict_tab import VerdictTab
from workbench.gui.claim.head import ClaimHead
from workbench.gui.claim.headroom import Headroom
from workbench.gui.claim.history_tab import HistoryTab
from workbench.gui.claim.linked.evidence_tab import EvidenceTab
from workbench.gui.claim.linked.sum_sheet import SumSheet
from workbench.gui.claim.linked.sums import Sums
from workbench.gui.claim.notices import Notices
from workbench.gui.claim.suggested.matches import MatchesTab
from workbench.gui.desk import Desk
from workbench.gui.keys import follow, written
from workbench.gui.language import marked, tr
from workbench.gui.style import column, empty_place, line, surface
from workbench.gui.style.fitted_tabs import FittedTabs
from workbench.gui.style.fitting import Scrolled
from workbench.services.deciding import claims

MATCHES, EVIDENCE, VERDICT, HISTORY = range(4)
DONE = {ClaimState.RATED: "•", ClaimState.SIGNED_OFF: "✓"}
NAMES = (marked("Matches"), marked("Evidence"), marked("Verdict"), marked("History"))


class ClaimPanel(QFrame):
    """What is said about the chosen claim and what is decided. The window's commands come in by its methods."""

    def __init__(self, desk: Desk):
        super().__init__()
        self.desk = desk
        self.claim: Claim | None = None
        self.head = ClaimHead(desk)
        self.notices, self.before, self.sums = Notices(desk), Before(desk), Sums(desk)
        self.matches, self.evidence = MatchesTab(desk), EvidenceTab(desk)
        self.verdict, self.history = VerdictTab(desk, self._findings), HistoryTab(desk)
        self.tabs = FittedTabs()
        for tab, name in zip((self.matches, self.evidence, self.verdict, self.history), NAMES, strict=True):
            self.tabs.addTab(tab, tr(name))
        self._stack = QStackedWidget()
        none = empty_place("claim", tr("No claim is chosen"), "")
        follow(none, lambda: none.hint.setText(written(
            tr("Select words in a document and press {claim}, or press {next} for the next sentence worth "
               "checking. What the sources say about it will appear here."), claim="reader.make_claim",
            next="reader.next_spot")))
        self._stack.addWidget(none)
        above = Headroom(Scrolled("surface", column(self.head, self.notices, self.before, gap=0)), self)
        self.before.unfolded.connect(lambda: QTimer.singleShot(0, above, lambda: above.lead_to(self.before)))
        parts = column(above, line(), self.tabs, self.sums, gap=0)
        self._stack.addWidget(surface("surface", parts))
        self.setLayout(column(self._stack, gap=0))
        self.setAccessibleName(tr("Claim"))
        self._connect()

    def _connect(self) -> None:
        self.desk.claim_chosen.connect(self.choose)
        self.desk.changed.connect(self._changed)
        self.desk.preferred.connect(lambda: self.choose(self.desk.claim_id))  # another name may see other things
        self.tabs.tabBarClicked.connect(lambda tab: self.turn_to(tab) if tab >= 0 else None)
        self.desk.rationale_asked.connect(self._add_to_rationale)
        self.matches.turned_to.connect(self.head.mark)
        self.matches.deck.inserted.connect(self.desk.add_to_rationale)
        self.matches.counted.connect(lambda left: self._count(MATCHES, left))
        self.sums.changed.connect(self._work_out)
        self.evidence.counted.connect(lambda pieces: self._count(EVIDENCE, pieces))

    # What is shown

    def choose(self, claim_id: int | None) -> None:
        """Show this claim."""
        other = self.claim is None or claim_id != self.claim.id
        self.claim = self._read(claim_id)
        self._stack.setCurrentIndex(1 if self.claim else 0)
        if self.claim is not None:
            self.head.set_read_only(self.desk.archive.read_only)
            self.head.show_claim(self.claim)
        if other:
            self.turn_to(MATCHES)
        self._show()

    def _read(self, claim_id: int | None) -> Claim | None:
        if claim_id is None:
            return None

        def gently(archive, id: int) -> Claim | None:
            try:
                return claims.get(archive, id)
            except NotFound:
                return None
        return self.desk.read(gently, claim_id)

    def _show(self) -> None:
        chosen = self.claim.id if self.claim else None
        self.notices.show_claim(self.claim)
        self.before.show_claim(self.claim)
        self.sums.show_claim(self.claim)
        self.matches.show_claim(self.claim)
        self.evidence.show_claim(chosen)
        self.verdict.show_claim(self.claim)
        self.history.show_claim(chosen)
        state = self.claim.state if self.claim else None
        self.tabs.setTabText(VERDICT, f"{tr(NAMES[VERDICT])}  {DONE[state]}" if state in DONE else tr(NAMES[VERDICT]))

    def _changed(self, change: Change) -> None:
        if self.claim is None or not change.tables:
            return
        now = self._read(self.claim.id)
        went = now is not None and now.state is ClaimState.ASIDE and self.claim.state is not ClaimState.ASIDE
        if now is None or (went and change.act in (Act.SET_CLAIM_ASIDE, Act.UNDO, Act.REDO)):
            self.desk.choose_claim(None)
            return
        self.claim = now
        self.head.show_claim(now)
        self._show()
        self.matches.heard(change)

    def turn_to(self, tab: int) -> None:
        """Bring a tab to the front. Keys that were in the one before go to the bar: Qt would give them to the next
        field, and the next command's letter would be typed there."""
        had_keys = self.tabs.currentWidget().isAncestorOf(self.window().focusWidget())
        if had_keys and tab != self.tabs.currentIndex():
            self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)
        self.tabs.setCurrentIndex(tab)

    def _count(self, tab: int, number: int) -> None:
        self.tabs.setTabText(tab, f"{tr(NAMES[tab])}  {number}" if number else tr(NAMES[tab]))

    def _findings(self) -> list[Finding]:
        current = self.matches.deck.current
        return self.evidence.findings + (list(current.suggestion.findings) if current else [])

    def _add_to_rationale(self, sentence: str) -> None:
        self.turn_to(VERDICT)
        self.verdict.add(sentence)

    def remember(self) -> dict:
        """What is half written and in no act yet."""
        return {"corrections": self.verdict.remember(), "head": self.head.remember(),
                "notes": self.evidence.remember()}

    def recall(self, state: dict) -> None:
        """Go on where it was left; the claim itself is chosen afterwards."""
        self.verdict.recall(state["corrections"])
        self.head.recall(state.get("head", {}))
        self.evidence.recall(state.get("notes", {}))

    # Commands

    def supports(self) -> None:
        """S: the chosen passage supports the claim."""
        self._decide(Stance.SUPPORTS)

    def contradicts(self) -> None:
        """X: the chosen passage contradicts the claim."""
        self._decide(Stance.CONTRADICTS)

    def context(self) -> None:
        """T: the chosen passage gives context."""
        self._decide(Stance.CONTEXT)

    def dismiss(self) -> None:
        """D: the chosen passage does not bear on the claim; on a dismissed one, it does after all."""
        self._decide(None)

    def _decide(self, stance: Stance | None) -> None:
        if self.tabs.currentIndex() == EVIDENCE:
            self.evidence.decide(stance)
        else:
            self.turn_to(MATCHES)
            self.matches.decide(stance)

    def open_match(self) -> None:
        """Show the chosen passage in its document, beside the claim's."""
        (self.evidence if self.tabs.currentIndex() == EVIDENCE else self.matches).open()

    def next_match(self) -> None:
        """Choose the next passage."""
        self._step(1)

    def previous_match(self) -> None:
        """Choose the passage before."""
        self._step(-1)

    def explain_match(self) -> None:
        """Tell what made the chosen passage be shown, or no more."""
        self.turn_to(MATCHES)
        self.matches.deck.explain()

    def unfold_match(self) -> None:
        """Show the other places of the chosen passage's words, or no more."""
        self.turn_to(MATCHES)
        self.matches.unfold()

    def _step(self, by: int) -> None:
        if self.tabs.currentIndex() == EVIDENCE:
            self.evidence.step(by)
        else:
            self.turn_to(MATCHES)
            self.matches.deck.step(by)

    def search_sources(self) -> None:
        """Go to the field for the checker's own words."""
        self.turn_to(MATCHES)
        self.matches.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.matches.field.selectAll()

    def calculate(self) -> None:
        """Work a sum out over the figures of the claim and its evidence."""
        self._work_out(None)

    def _work_out(self, was: Calculation | None) -> None:
        if self.claim is not None:
            sheet = SumSheet(self.window(), self.desk, self.claim, self.desk.add_to_rationale, was)
            self.window().open_sheet(sheet, sheet.sum)

    def checked_before(self) -> None:
        """Open or close what was checked before and resembles the claim."""
        self.before.toggle()

    def reuse_evidence(self) -> None:
        """Suggest the evidence of the claim checked before that is most alike."""
        self.turn_to(MATCHES)
        self.before.reuse()

    def reword(self) -> None:
        """Go to the claim as checked; its words are there to begin with."""
        field = self.head.as_checked
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def rate(self, number: int) -> None:
        """1–9: give the claim the rating of that number."""
        self.turn_to(VERDICT)
        self.verdict.rate(number)

    def write_rationale(self) -> None:
        """Go to the rationale."""
        self.turn_to(VERDICT)
        self.verdict.write()

    def sign_off(self) -> None:
        """Approve the verdict in the checker's name."""
        self.turn_to(VERDICT)
        self.verdict.sign_off()

    def show_matches(self) -> None:
        """The Matches tab, its chosen card ready for keys."""
        self.turn_to(MATCHES)
        self.matches.deck.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_evidence(self) -> None:
        """The Evidence tab."""
        self.turn_to(EVIDENCE)
        self.evidence.step(0)

    def show_verdict(self) -> None:
        """The Verdict tab."""
        self.turn_to(VERDICT)
        self.verdict.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_history(self) -> None:
        """The History tab."""
        self.turn_to(HISTORY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a field, which saves it: letters are commands again."""
        if event.key() == Qt.Key.Key_Escape and self.claim is not None:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keys go to the chosen card."""
        if self.claim is not None:
            self.show_matches() if self.tabs.currentIndex() == MATCHES else self.tabs.setFocus(reason)
        else:
            super().setFocus(reason)
