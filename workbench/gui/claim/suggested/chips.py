"""Findings as chips: conflicts strong, agreements quiet; why is told on hover and to screen readers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.domain.findings import Agreement, Finding
from workbench.gui import words
from workbench.gui.keys import Keys
from workbench.gui.language import tr
from workbench.gui.sentences import after_colon, translated
from workbench.gui.spoken import speak
from workbench.gui.style import TYPE, Theme, as_written

HIGH, GAP, PAD = 22, 5, 8
TURNS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
"""The keys that go through the chips."""
SIGNS = {Agreement.CONFLICTS: "≠", Agreement.AGREES: "=", Agreement.NOT_COMPARABLE: "?"}
"""What a chip begins with, so that it reads without its colour."""
ORDER = (Agreement.CONFLICTS, Agreement.AGREES, Agreement.NOT_COMPARABLE)


@dataclass(frozen=True, slots=True)
class Chip:
    """A finding and the box it is drawn in, relative to the first chip's corner."""

    finding: Finding
    box: QRectF
    text: str


def sorted_findings(findings: Sequence[Finding]) -> list[Finding]:
    """Conflicts first: they must not be overlooked."""
    return sorted(findings, key=lambda finding: ORDER.index(finding.agreement))


def told(finding: Finding) -> str:
    """The finding as a sentence for a tooltip or a screen reader."""
    return f"{words.words(finding.kind)} – {words.words(finding.agreement).lower()}: {after_colon(finding.because)}"


def text_of(finding: Finding) -> str:
    """What stands on the chip."""
    both = finding.ours if finding.ours == finding.theirs else f"{finding.ours} / {finding.theirs}"
    text = translated(finding.label) or both
    text = " ".join(text.split()) or words.words(finding.kind)
    has_sign = any(sign in text for sign in "≠=≈~∥")
    return text if has_sign else f"{SIGNS[finding.agreement]} {text}"


def lay(findings: Sequence[Finding], width: float) -> tuple[list[Chip], float]:
    """The chips in rows no wider than `width`, and the height they take."""
    chips: list[Chip] = []
    x, y, high = 0.0, 0.0, Theme.current().px(HIGH)
    for finding in sorted_findings(findings):
        metrics = QFontMetricsF(_font(finding))
        text = metrics.elidedText(text_of(finding), Qt.TextElideMode.ElideRight, width - 2 * PAD)
        wide = metrics.horizontalAdvance(text) + 2 * PAD
        if x and x + wide > width:
            x, y = 0.0, y + high + GAP
        chips.append(Chip(finding, QRectF(x, y, wide, high), text))
        x += wide + GAP
    return chips, y + high if chips else 0.0


def paint(painter: QPainter, chips: Sequence[Chip], at: QPointF, chosen: Finding | None = None) -> None:
    """Draw the chips with the first one's corner at `at`; the chosen one in a frame."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    as_written(painter)
    for chip in chips:
        ink, wash = Theme.current().colours.of_agreement(chip.finding.agreement)
        box = chip.box.translated(at).adjusted(0.5, 0.5, -0.5, -0.5)
        hard = chip.finding.is_hard
        painter.setPen(QPen(QColor(ink), 1.0) if hard else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(wash))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(ink))
        painter.setFont(_font(chip.finding))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip.text)
        if chip.finding is chosen:
            painter.setPen(QPen(QColor(Theme.current().colours.focus), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), box.height() / 2 + 2, box.height() / 2 + 2)


def turned(findings: Sequence[Finding], chosen: Finding | None, by: int) -> Finding | None:
    """The chip that is chosen a step further; None before the first, and behind the last that one stays."""
    known = sorted_findings(findings)
    at = next((at for at, one in enumerate(known) if one is chosen), -1) + by
    return known[min(at, len(known) - 1)] if known and at >= 0 else None


def sentence(finding: Finding, source: str) -> str:
    """The working as a sentence for the rationale, which names its source."""
    return f"{translated(finding.because.strip()).rstrip('.')} ({source})."


def is_insert(event: QKeyEvent) -> bool:
    """The key of the command that puts a finding into the rationale."""
    return Keys.current().means(event, ("workspace.insert_finding",)) is not None


def at(chips: Sequence[Chip], point: QPointF) -> Finding | None:
    """The finding whose chip lies under a point (relative to the first chip's corner)."""
    return next((chip.finding for chip in chips if chip.box.contains(point)), None)


def _font(finding: Finding) -> QFont:
    return Theme.current().sans(TYPE.small, QFont.Weight.DemiBold if finding.is_hard else QFont.Weight.Normal)


class Chips(QWidget):
    """The chips of some findings as a widget; below them the working of the one that is chosen with the keys."""

    def __init__(self, findings: Sequence[Finding]):
        super().__init__()
        self._findings = tuple(findings)
        self.chosen: Finding | None = None
        self._chips: list[Chip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Findings. ") + " ".join(told(one) for one in sorted_findings(findings)))

    def turn(self, by: int) -> None:
        """Choose the next chip or the one before, and tell its working."""
        self.chosen = turned(self._findings, self.chosen, by)
        speak(self, told(self.chosen) if self.chosen else "")
        self.updateGeometry()
        self.update()

    def insertion(self, source: str) -> str:
        """The working of the chosen chip, or of the first, as a sentence for the rationale."""
        return sentence(self.chosen or sorted_findings(self._findings)[0], source)

    def heightForWidth(self, width: int) -> int:
        """As many rows as are needed."""
        return round(lay(self._findings, width)[1] + self._why(width).height())

    def _why(self, width: float) -> QRectF:
        """The room that the working of the chosen chip takes."""
        if self.chosen is None:
            return QRectF()
        metrics = QFontMetricsF(Theme.current().sans(TYPE.small))
        room = QRectF(0, 0, width, 400)
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), told(self.chosen)).adjusted(0, 0, 0, GAP)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, event) -> None:
        """Every chip."""
        self._chips, high = lay(self._findings, self.width())
        with QPainter(self) as painter:
            paint(painter, self._chips, QPointF(0, 0), self.chosen)
            if self.chosen is not None:
                painter.setFont(Theme.current().sans(TYPE.small))
                painter.setPen(Theme.current().colour("text_quiet"))
                room = QRectF(0, high + GAP, self.width(), self.height() - high)
                painter.drawText(room, int(Qt.TextFlag.TextWordWrap), told(self.chosen))

    def event(self, event) -> bool:
        """The tooltip of a chip says why."""
        if event.type() is QEvent.Type.ToolTip:
            finding = at(self._chips, QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), told(finding) if finding else "", self)
            return True
        return super().event(event)
