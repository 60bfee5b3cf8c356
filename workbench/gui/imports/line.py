"""Draws a line of the import list: how it fares as a picture, its name, a sentence, a bar while it is read."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.gui.imports.model import ITEM, said
from workbench.gui.imports.queue import ImportState, Item
from workbench.gui.language import tr
from workbench.gui.style import SPACE, TYPE, Theme, as_written, pixmap

PICTURES = {
    ImportState.WAITING: ("wait", "text_faint"), ImportState.READING: ("wait", "accent"),
    ImportState.KEEPING: ("wait", "accent"), ImportState.DONE: ("done", "good"),
    ImportState.ALREADY_HERE: ("info", "accent"), ImportState.FAILED: ("error", "bad"),
    ImportState.CANCELLED: ("dismiss", "text_faint"), ImportState.LEFT: ("retry", "warn"),
    ImportState.ASKING: ("table", "accent"), ImportState.NOT_A_DOCUMENT: ("dismiss", "text_faint"),
}
ELIDE = Qt.TextElideMode.ElideRight


FIELD = 220
"""Pixels of the field for a password."""


class ImportLine(QStyledItemDelegate):
    """The delegate. A locked file has a field for its password in its line.

    unlocked(Item, str)     a password was typed and Enter pressed
    """

    unlocked = Signal(object, str)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        """The field for a password."""
        item: Item = index.data(ITEM)
        field = QLineEdit(parent)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(tr("Password, then Enter"))
        field.setAccessibleName(tr("Password of {name}", name=item.name))
        field.returnPressed.connect(lambda: self.unlocked.emit(item, field.text()))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        wide, high = Theme.current().px(FIELD), editor.sizeHint().height()
        area = option.rect
        editor.setGeometry(area.right() - wide - SPACE.medium, area.center().y() - high // 2, wide, high)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """What is typed goes nowhere but to `unlocked`: Enter and leaving the field hand nothing to the model."""
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(200, Theme.current().px(48))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        item: Item = index.data(ITEM)
        theme, area = Theme.current(), option.rect
        painter.save()
        as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.colours.selected))
        is_odd = item.is_locked or item.state is ImportState.DONE and item.warnings and not item.without_text
        name, role = ("info", "warn") if is_odd else PICTURES[item.state]
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(area.left() + SPACE.medium, area.top() + SPACE.small, pixmap(name, role, theme.px(16),
                                                                                        ratio))
        taken = theme.px(FIELD) + SPACE.medium if item.is_locked else 0
        inside = area.adjusted(SPACE.medium + theme.px(16) + SPACE.small, SPACE.tight + 1, -SPACE.medium - taken,
                               -SPACE.tight)
        half = inside.height() // 2
        painter.setFont(theme.sans(TYPE.body, QFont.Weight.Medium))
        painter.setPen(QColor(theme.colours.text))
        first = QRect(inside.left(), inside.top(), inside.width(), half)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter,
                         painter.fontMetrics().elidedText(item.name, ELIDE, first.width()))
        painter.setFont(theme.sans(TYPE.small))
        is_bad = item.state is ImportState.FAILED and not item.is_locked
        painter.setPen(QColor(theme.colours.bad if is_bad else theme.colours.text_quiet))
        second = QRect(inside.left(), inside.top() + half, inside.width(), half)
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter,
                         painter.fontMetrics().elidedText(said(item), ELIDE, second.width()))
        if item.state is ImportState.READING and item.pieces[1]:
            self._bar(painter, QRectF(area.left(), area.bottom() - 1, area.width(), 2), item)
        painter.restore()

    @staticmethod
    def _bar(painter: QPainter, rail: QRectF, item: Item) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Theme.current().colours.accent))
        rail.setWidth(rail.width() * min(1.0, item.pieces[0] / item.pieces[1]))
        painter.drawRect(rail)
