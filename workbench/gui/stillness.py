"""Nothing in the window moves by itself: whoever asked the system for reduced motion has it, and everybody else too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

MOVING = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
          Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip)
"""What some systems let slide or fade in."""


def be_still() -> None:
    """From now on menus, lists and tooltips are there at once."""
    for effect in MOVING:
        QApplication.setEffectEnabled(effect, False)
