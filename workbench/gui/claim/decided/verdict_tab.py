"""Verdict: the page of it, or that of a second checker; below it what else may happen to a claim, older versions."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workbench.domain.claims import Claim
from workbench.domain.findings import Finding
from workbench.gui.claim.decided.blind_page import BlindPage
from workbench.gui.claim.decided.verdict_page import VerdictPage
from workbench.gui.claim.decided.versions import Versions
from workbench.gui.claim.life import LifeSection
from workbench.gui.desk import Desk
from workbench.gui.style import SPACE, column
from workbench.gui.style.fitting import Scrolled
from workbench.services.deciding import verdicts


class VerdictTab(QFrame):
    """The verdict on one claim, as whoever looks at it may see it."""

    def __init__(self, desk: Desk, findings: Callable[[], list[Finding]]):
        super().__init__()
        self._desk = desk
        self._claim: Claim | None = None
        self.page = VerdictPage(desk, findings)
        self.blind = BlindPage(desk, lambda: self._bring(self.page.second))
        self.life, self.versions = LifeSection(desk, self.second_check, self.no_source), Versions()
        self.ratings, self.rationale, self.foot = self.page.ratings, self.page.rationale, self.page.foot
        inner = Scrolled("surface", column(self.page, self.blind, self.life, self.versions, None, gap=SPACE.small,
                                           margins=(SPACE.medium,) * 4))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(area, gap=0))
        self._area = area
        for part in (self.life, self.page):
            part.opened.connect(self._bring)
        self.foot.spoke.connect(lambda: self._bring(self.foot))
        self.blind.hide()

    def _bring(self, widget: QWidget) -> None:
        """Scroll to what was just opened, once it has its place."""
        def scroll() -> None:
            self._area.widget().layout().activate()
            QCoreApplication.sendEvent(self._area, QEvent(QEvent.Type.LayoutRequest))  # it is as high as all of it now
            self._area.ensureWidgetVisible(widget, 0, SPACE.medium)
        QTimer.singleShot(0, widget, scroll)

    @property
    def _is_blind(self) -> bool:
        return self._claim is not None and self._claim.is_blind

    def show_claim(self, claim: Claim | None) -> None:
        """Show the verdict on this claim as it is now; of one that is to be checked blind nothing but the claim."""
        if claim is None or self._claim is None or claim.id != self._claim.id:
            self._area.verticalScrollBar().setValue(0)
        self._claim = claim
        found = self._desk.read(verdicts.versions, claim.id, default=[]) if claim is not None else []
        self.page.setVisible(not self._is_blind)
        self.blind.setVisible(self._is_blind)
        self.blind.show_claim(claim if self._is_blind else None)
        self.page.show_claim(None if self._is_blind else claim, found)
        self.life.show_claim(claim)
        self.versions.show_versions(found[:-1])

    def remember(self) -> dict:
        """What is written and kept by no act, for the window's memory."""
        blind = self.blind.remember()
        return self.page.remember() | ({"blind": blind} if blind else {})

    def recall(self, drafts: dict) -> None:
        """Go on with what the window's memory kept."""
        self.blind.recall(drafts.get("blind", {}))
        self.page.recall({claim: kept for claim, kept in drafts.items() if claim != "blind"})

    # Commands

    def rate(self, number: int) -> None:
        """Give the claim the rating of a number key."""
        (self.blind if self._is_blind else self.page).rate(number)

    def write(self) -> None:
        """Go to the rationale."""
        rationale = (self.blind if self._is_blind else self.page).rationale
        rationale.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bring(rationale)

    def sign_off(self) -> None:
        """Sign off; a second checker gives the second rating."""
        self.blind.give() if self._is_blind else self.page.sign_off()

    def no_source(self) -> None:
        """Say where one searched and found no source."""
        if not self._is_blind:
            self.page.no_source()

    def second_check(self) -> None:
        """Ask for a second check; for a second checker, go to the ratings."""
        if self._is_blind:
            self.blind.setFocus()
        else:
            self.page.ask_second_check()
            self._bring(self.page.second)

    def add(self, sentence: str) -> None:
        """Put a sentence at the end of the rationale."""
        if self._is_blind:
            self.blind.rationale.put(sentence, at_end=True)
        else:
            self.page.add(sentence)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keys go to the ratings."""
        (self.blind if self._is_blind else self.page).setFocus(reason)
