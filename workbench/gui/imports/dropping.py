"""Drop files anywhere: while they hang over the window, two halves say what they will become."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from workbench.domain.documents import Role
from workbench.gui.language import marked, tr
from workbench.gui.style import SPACE, TYPE, Theme, pixmap

HALVES = {Role.SUBJECT: ("subject", marked("Check this"), marked("The text whose claims are to be checked")),
          Role.SOURCE: ("source", marked("Check against this"), marked("Sources: what other documents say"))}


class DropVeil(QWidget):
    """Lies over the window while files are dragged. `does(paths, role)` is called when they fall."""

    def __init__(self, over: QWidget, does: Callable[[list[Path], Role], object]):
        super().__init__(over)
        self._over, self._does = over, does
        self._role = Role.SUBJECT
        self.enabled = True
        self.setAcceptDrops(True)
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files come over the window: the veil takes them from now on. (Qt hands up what the part below leaves.)"""
        if event.type() == QEvent.Type.DragEnter and self.enabled and local_files(event.mimeData()):
            self.setGeometry(self._over.rect())
            self.show()
            self.raise_()
            event.acceptProposedAction()
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._role = self._half(event.position().x())
        self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        event.acceptProposedAction()
        self._does(local_files(event.mimeData()), self._half(event.position().x()))

    def paintEvent(self, _event) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.colours.window)
        ground.setAlpha(235)
        painter.fillRect(self.rect(), ground)
        half = self.width() // 2
        for role, left in ((Role.SUBJECT, 0), (Role.SOURCE, half)):
            self._paint_half(painter, QRect(left, 0, half, self.height()).adjusted(*(SPACE.wide, SPACE.wide,
                                                                                     -SPACE.wide,
                                                                                 -SPACE.wide)), role)

    def _paint_half(self, painter: QPainter, area: QRect, role: Role) -> None:
        theme, chosen = Theme.current(), role is self._role
        icon, words, hint = HALVES[role][0], *map(tr, HALVES[role][1:])
        painter.setBrush(QColor(theme.colours.accent_wash if chosen else theme.colours.surface))
        painter.setPen(QPen(QColor(theme.colours.accent if chosen else theme.colours.border_strong), 2,
                            Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(area), 12, 12)
        middle = area.center()
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(middle.x() - 20, middle.y() - 70, pixmap(icon, "accent" if chosen else "text_quiet", 40,
                                                                    ratio))
        painter.setPen(QColor(theme.colours.text))
        painter.setFont(theme.sans(TYPE.title, QFont.Weight.DemiBold))
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(area.adjusted(0, area.height() // 2 - 12, 0, 0), centred, words)
        painter.setPen(QColor(theme.colours.text_quiet))
        painter.setFont(theme.sans())
        painter.drawText(area.adjusted(0, area.height() // 2 + 18, 0, 0), centred, hint)

    def _half(self, x: float) -> Role:
        return Role.SUBJECT if x < self.width() / 2 else Role.SOURCE


def local_files(data: QMimeData) -> list[Path]:
    """The files of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
