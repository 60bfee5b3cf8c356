"""Which claims the table shows, by how far they have come; it names the letters of the states at the same time."""

from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox

from workbench.domain.claims import ClaimState
from workbench.gui.language import tr
from workbench.gui.style import Theme, draw_letter
from workbench.gui.words import words

SIDE = 18
FEW = 6
"""Letters that are seen of what is chosen where there is little room."""


class StateFilter(QComboBox):
    """All claims, or those of one state. What is set aside is shown by its own state alone."""

    def __init__(self):
        super().__init__()
        self.setAccessibleName(tr("Which claims are shown"))
        self.addItem(tr("All claims"), None)
        for state in ClaimState:
            self.addItem(words(state), state.value)
        self.setToolTip(tr("Only claims in this state; those set aside are listed under their own state alone"))
        self.setMinimumContentsLength(FEW)
        self.draw_letters()

    @property
    def state(self) -> ClaimState | None:
        """The state that is asked for, None for all claims."""
        return ClaimState(self.currentData()) if self.currentData() else None

    def choose(self, state: str | None) -> None:
        """Show claims of this state, all for None and for what is no state."""
        self.setCurrentIndex(max(0, self.findData(state)))

    def draw_letters(self) -> None:
        """Each state with its letter on its colour, as in the table."""
        for at, state in enumerate(ClaimState, 1):
            self.setItemIcon(at, _letter(state))


def _letter(state: ClaimState) -> QIcon:
    theme = Theme.current()
    side, sharp = theme.px(SIDE), 2
    picture = QPixmap(side * sharp, side * sharp)
    picture.setDevicePixelRatio(sharp)
    picture.fill(QColor(0, 0, 0, 0))
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(QFont())
        draw_letter(painter, picture.rect().adjusted(0, 0, -side, -side), theme.colours.of_state(state))
    return QIcon(picture)
