"""One rating of a scale on its way to be changed: colour, letter, name, number, what it means."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QToolButton

from workbench.domain.verdicts import Rating
from workbench.gui.language import tr
from workbench.gui.style import SPACE, Theme, column, icon_button, row
from workbench.gui.style.fitting import CutField

PALETTE = ("#2e8b57", "#5f8a1f", "#8a9a1b", "#b5791b", "#d97a1f", "#d0453e", "#8f1d1d", "#b04a8c", "#7b6fc4", "#3a80c2",
           "#1d6f86", "#7d838c")
"""Colours to choose from; any other is typed as #rrggbb."""


class RatingFields(QFrame):
    """Fields over one rating.

    changed()        something was typed
    moved(by)        it is to stand one place up (-1) or down (1); Alt+Up and Alt+Down
    removed()        it is to go
    """

    changed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, rating: Rating):
        super().__init__()
        self.rating = rating
        self._colour = rating.colour
        self.letter, self.label, self.number = QLineEdit(rating.letter), QLineEdit(rating.label), QLineEdit()
        self.number.setText("" if rating.number is None else str(rating.number))
        self.definition = CutField(rating.definition)
        self.swatch = QToolButton()
        self.swatch.clicked.connect(self._offer_colours)
        self.swatch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for field, hint in ((self.letter, tr("Letters")), (self.label, tr("Name of the rating")),
                            (self.number, tr("No.")), (self.definition, tr("What it means"))):
            field.setPlaceholderText(hint)
            field.setAccessibleName(hint)
            field.textEdited.connect(self.changed)
            field.setCursorPosition(0)
        self.letter.setMaxLength(2)
        self.number.setToolTip(tr("A number for ClaimReview, higher is truer; empty where it has none"))
        px = Theme.current().px
        self.letter.setFixedWidth(px(44))
        self.number.setFixedWidth(px(60))
        first = row(self.swatch, self.letter, self.label, self.number,
                    icon_button("chevron-up", tr("Up"), lambda: self.moved.emit(-1), key="Alt+↑"),
                    icon_button("chevron-down", tr("Down"), lambda: self.moved.emit(1), key="Alt+↓"),
                    icon_button("trash", tr("Remove the rating"), self.removed.emit), gap=SPACE.tight)
        first.setStretch(2, 1)
        self.setLayout(column(first, self.definition, gap=SPACE.hair, margins=(0, 0, 0, SPACE.small)))
        self._paint()

    def value(self, key: str) -> Rating:
        """The rating as it is typed. ValueError where the number is none."""
        number = self.number.text().strip()
        return Rating(self.rating.id, key, self.label.text(), self.definition.text(), 0, self._colour,
                      self.letter.text(), int(number) if number else None)

    def typed(self) -> Rating:
        """The rating as it is typed; a number that is none stays what it was."""
        try:
            return self.value(self.rating.key)
        except ValueError:
            return replace(self.rating, label=self.label.text(), definition=self.definition.text(),
                           colour=self._colour, letter=self.letter.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move it."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _offer_colours(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for colour in PALETTE:
            menu.addAction(_icon(colour), colour, lambda colour=colour: self.choose_colour(colour))
        menu.popup(self.swatch.mapToGlobal(QPoint(0, self.swatch.height())))

    def choose_colour(self, colour: str) -> None:
        """Show it in another colour."""
        if colour != self._colour:
            self._colour = colour
            self._paint()
            self.changed.emit()

    def _paint(self) -> None:
        self.swatch.setIcon(_icon(self._colour))
        side = Theme.current().px(18)
        self.swatch.setIconSize(QSize(side, side))
        self.swatch.setAccessibleName(tr("Colour {colour}", colour=self._colour))
        self.swatch.setToolTip(self.swatch.accessibleName())


def _icon(colour: str) -> QIcon:
    picture = QPixmap(32, 32)
    picture.fill(QColor(colour))
    return QIcon(picture)
