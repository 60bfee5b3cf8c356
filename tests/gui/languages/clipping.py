"""Looks at what a window shows, as a person does: which texts there are, and which of them have too little room."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMenu,
    QRadioButton,
    QStackedLayout,
    QTabBar,
    QToolButton,
    QWidget,
)

ARROW = 24
SLACK = 2
"""Pixels that a style may round by."""


def shown(window: QWidget) -> list[QWidget]:
    """Everything in the window that can be seen now."""
    return [one for one in window.findChildren(QWidget) if one.isVisible() and not one.visibleRegion().isEmpty()]


def texts(widget: QWidget) -> Iterator[str]:
    """What a widget says, tooltips and words for screen readers too."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(item) for item in range(widget.count()))
    if isinstance(widget, QHeaderView):
        yield from (_section(widget, section) for section in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())


def clipped(widget: QWidget) -> Iterator[str]:
    """The texts of a widget that have too little room."""
    if isinstance(widget, QLabel):
        yield from _clipped_label(widget)
    elif isinstance(widget, QCheckBox | QRadioButton):
        if widget.sizeHint().width() > widget.width() + SLACK:
            yield widget.text()
    elif isinstance(widget, QAbstractButton) and widget.text() and not _is_icon(widget):
        icon = 0 if widget.icon().isNull() else widget.iconSize().width()
        if widget.fontMetrics().horizontalAdvance(widget.text().replace("&", "")) + icon > widget.width():
            yield widget.text()
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            if widget.tabSizeHint(tab).width() > widget.tabRect(tab).width() + SLACK:
                yield widget.tabText(tab)
        last = widget.count() - 1
        if widget.usesScrollButtons() and last >= 0 and widget.tabRect(last).right() > widget.width():
            yield widget.tabText(last)
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        for section in range(widget.count()):
            words = _section(widget, section)
            room = widget.sectionSize(section)
            if words and not widget.isSectionHidden(section) and widget.fontMetrics().horizontalAdvance(words) > room:
                yield words
    elif isinstance(widget, QComboBox) and (
            widget.fontMetrics().horizontalAdvance(widget.currentText()) > widget.width() - ARROW):
        yield widget.currentText()


def _is_icon(button: QAbstractButton) -> bool:
    return isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _clipped_label(label: QLabel) -> Iterator[str]:
    words = label.text()
    if not words or label.textFormat() == Qt.TextFormat.RichText:
        return
    room = label.contentsRect()
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + SLACK:
            yield words
    elif max(map(label.fontMetrics().horizontalAdvance, words.split("\n"))) > room.width() + SLACK:
        yield words


def over_another(window: QWidget) -> Iterator[tuple[str, str]]:
    """Widgets that a layout has put over one another."""
    for parent in (window, *shown(window)):
        there = [one for one in _laid_out(parent.layout()) if one.isVisible()]
        for place, one in enumerate(there):
            for other in there[place + 1:]:
                both = one.geometry() & other.geometry()
                if both.width() > SLACK and both.height() > SLACK:
                    yield _called(one), _called(other)


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None and not isinstance(layout, QStackedLayout) else 0):
        item = layout.itemAt(place)
        if item.widget() is not None:
            yield item.widget()
        yield from _laid_out(item.layout())


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName() or getattr(widget, 'text', str)()}"


def _section(header: QHeaderView, section: int) -> str:
    told = header.model().headerData(section, header.orientation(), Qt.ItemDataRole.DisplayRole)
    return told if isinstance(told, str) else ""
