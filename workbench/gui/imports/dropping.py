"""Drop files anywhere: while they hang over the window, two halves say what they will become."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from workbench.domain.documents import Role
from workbench.gui.language import marked, tr
from workbench.gui.style import SPACE, TYPE, Theme, pixmap

Target = tuple[QRect, int, str]

HALVES = {Role.SUBJECT: ("subject", marked("Check this"), marked("The text whose claims are to be checked")),
          Role.SOURCE: ("source", marked("Check against this"), marked("Sources: what other documents say"))}


class DropVeil(QWidget):
    """Lies over the window while files are dragged. `does(paths, role)` is called when they fall.

    One file can fall on a document too: it is a new version of it, and `renews(path, document)` is called. `documents`
    tells where they stand: (rectangle on the screen, id, name).
    """

    def __init__(self, over: QWidget, does: Callable[[list[Path], Role], object],
                 renews: Callable[[Path, int], object] | None = None,
                 documents: Callable[[], Sequence[Target]] = tuple):
        super().__init__(over)
        self._over, self._does, self._renews, self._documents = over, does, renews, documents
        self._role = Role.SUBJECT
        self._targets: Sequence[Target] = ()
        self._target: Target | None = None
        self.enabled = True
        self.setAcceptDrops(True)
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files come over the window: the veil takes them from now on. (Qt hands up what the part below leaves.)"""
        if event.type() == QEvent.Type.DragEnter and self.enabled and local_files(event.mimeData()):
            self.setGeometry(self._over.rect())
            one = self._renews is not None and len(local_files(event.mimeData())) == 1
            self._targets = [(QRect(self.mapFromGlobal(area.topLeft()), area.size()), id, name)
                             for area, id, name in self._documents()] if one else ()
            self._target = None
            self.show()
            self.raise_()
            event.acceptProposedAction()
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._role = self._half(event.position().x())
        self._target = self._under(event.position().toPoint())
        self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        event.acceptProposedAction()
        files, target = local_files(event.mimeData()), self._under(event.position().toPoint())
        if target is not None:
            self._renews(files[0], target[1])
        else:
            self._does(files, self._half(event.position().x()))

    def paintEvent(self, _event) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.colours.window)
        ground.setAlpha(235)
        seen = QRegion(self.rect())
        for area, _id, _name in self._targets:  # documents are seen through it: a new version falls on them
            seen -= QRegion(area)
        painter.setClipRegion(seen)
        painter.fillRect(self.rect(), ground)
        half = self.width() // 2
        for role, left in ((Role.SUBJECT, 0), (Role.SOURCE, half)):
            self._paint_half(painter, QRect(left, 0, half, self.height()).adjusted(*(SPACE.wide, SPACE.wide,
                                                                                     -SPACE.wide,
                                                                                 -SPACE.wide)), role)

        painter.setClipping(False)
        if self._target is not None:
            self._paint_target(painter, *self._target)

    def _paint_target(self, painter: QPainter, area: QRect, _id: int, name: str) -> None:
        """The document under the file, and what it means to let go there."""
        theme = Theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.colours.accent), 2))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)
        said = tr("New version of “{name}”", name=name if len(name) <= 60 else name[:59] + "…")
        painter.setFont(theme.sans(TYPE.body, QFont.Weight.DemiBold))
        wide = painter.fontMetrics().horizontalAdvance(said) + 2 * SPACE.medium
        box = QRect(min(area.left(), self.width() - wide - SPACE.small), area.bottom() + SPACE.tight, wide, 32)
        painter.setBrush(QColor(theme.colours.accent))
        painter.drawRoundedRect(QRectF(box), 6, 6)
        painter.setPen(QColor(theme.colours.accent_text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)

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

    def _under(self, at: QPoint) -> Target | None:
        return next((target for target in self._targets if target[0].contains(at)), None)

    def _half(self, x: float) -> Role:
        return Role.SUBJECT if x < self.width() / 2 else Role.SOURCE


def local_files(data: QMimeData) -> list[Path]:
    """The files of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
