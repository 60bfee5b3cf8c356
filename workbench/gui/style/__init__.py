"""The look of everything, in one place: colours, spacing, type, icons.

`Theme.current()` is what the window shows now: paint code takes its colours from there.
"""

from workbench.gui.style.fitting import as_written
from workbench.gui.style.icons import icon, pixmap
from workbench.gui.style.parts import (
    Progress,
    ScrollCap,
    button,
    column,
    cut_label,
    empty_place,
    icon_button,
    label,
    line,
    name_button,
    picture,
    plain_tip,
    row,
    surface,
)
from workbench.gui.style.signs import StateSign, draw_letter, readable_on, within
from workbench.gui.style.theme import Theme
from workbench.gui.style.tokens import DARK, LIGHT, SPACE, TYPE, Colours, Mark, Underline

__all__ = ["DARK", "LIGHT", "SPACE", "TYPE", "Colours", "Mark", "Progress", "ScrollCap", "StateSign", "Theme",
           "Underline", "as_written", "button", "column", "cut_label", "draw_letter", "empty_place", "icon",
           "icon_button", "label", "line", "name_button", "picture", "pixmap", "plain_tip", "readable_on",
           "row", "surface", "within"]
