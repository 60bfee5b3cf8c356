"""Puts the tokens on: the palette, the fonts and one stylesheet. Follows the system's choice as it changes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.gui.style import icons, parts
from workbench.gui.style.tokens import DARK, LIGHT, SPACE, TYPE, Colours

SYSTEM, STYLE = "system", "Fusion"
CROSS = 20
"""Pixels of the cross of a tab with what is around it."""


class Theme(QObject):
    """What the window looks like now. `changed` comes after everything was put on."""

    changed = Signal()
    _current: "Theme | None" = None

    def __init__(self, app: QApplication, choice: str = SYSTEM, scale: float = 1.0):
        super().__init__(app)
        self._app, self.choice, self.scale = app, choice, scale
        self.colours: Colours = LIGHT
        # Asked for the system's scheme, Qt makes all its enumerations: the shell is painted by what the palette says.
        self._looks_dark = _is_dark(app.palette()) if Theme._current is None else None
        Theme._current = self
        if app.property("style") != STYLE:
            app.setStyle(STYLE)
            app.setProperty("style", STYLE)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.put_on()

    @classmethod
    def current(cls) -> "Theme":
        """The theme in force. There is one application, so there is one look."""
        assert cls._current is not None, "make a Theme before any widget that paints"
        return cls._current

    def choose(self, choice: str) -> None:
        """`light`, `dark` or `system`."""
        if choice != self.choice:
            self.choice = choice
            self.put_on()

    def enlarge(self, scale: float) -> None:
        """Set the size of all type of the window, 1.0 is as designed."""
        self.scale = max(0.8, min(scale, 3.0))
        self.put_on()

    def settle(self) -> None:
        """The shell is painted: ask the system itself which scheme it has, and follow it where it seemed another."""
        seemed, self._looks_dark = self._looks_dark, None
        if self.choice == SYSTEM and seemed is not None and seemed != self._system_is_dark():
            self.put_on()

    def _system_changed(self) -> None:
        self._looks_dark = None
        if self.choice == SYSTEM:
            self.put_on()

    def _system_is_dark(self) -> bool:
        if self._looks_dark is not None:
            return self._looks_dark
        return self._app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark

    def put_on(self) -> None:
        """Work out the colours and give them to palette, fonts, icons and stylesheet."""
        dark = self.choice == "dark" or (self.choice == SYSTEM and self._system_is_dark())
        self.colours = DARK if dark else LIGHT
        icons.recolour(self.colours, self.scale)
        sheet = stylesheet(self.colours, self.scale)
        is_worn = self._app.styleSheet() == sheet
        if not is_worn:
            # Without the old sheet first Qt works out every part's rules anew, child by child: five times as long.
            self._app.setStyleSheet("")
        self._app.setPalette(palette(self.colours))
        self._app.setFont(self.sans())
        if not is_worn:
            self._app.setStyleSheet(sheet)
        parts.refresh_icons(self._app.allWidgets(), self.px(16))
        self._tell_those_that_measured()
        self.changed.emit()

    def _tell_those_that_measured(self) -> None:
        """Rows of tabs at times keep the size that they had, and lists the lines' height without the stylesheet; they
        are asked to look again."""
        for one in self._app.allWidgets():
            if isinstance(one, QtWidgets.QTabBar):
                if one.font().pixelSize() != self.sans().pixelSize():
                    one.setFont(QFont())
                fit_crosses(one)
            elif isinstance(one, QtWidgets.QListWidget):
                one.doItemsLayout()

    @contextmanager
    def put_aside(self) -> Iterator[None]:
        """Until the block ends nothing wears the stylesheet. For where many parts are put into each other: Qt works out
        what it says of each part, and of all in it, each time one is put into another. What measures parts waits."""
        sheet = self._app.styleSheet()
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(sheet)

    def sans(self, pixels: int = TYPE.body, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The font of the window."""
        return font(TYPE.sans, round(pixels * self.scale), weight)

    def serif(self, pixels: int = TYPE.reading) -> QFont:
        """The font for long reading. Its size is the reader's own, so the window's scale does not touch it."""
        return font(TYPE.serif, pixels, QFont.Weight.Normal)

    def reading(self, family: str, pixels: int) -> QFont:
        """The font that somebody chose to read in, else the one for long reading."""
        return font((family,), pixels, QFont.Weight.Normal) if family else self.serif(pixels)

    def mono(self, pixels: int = TYPE.small) -> QFont:
        """For sums, hashes and paths."""
        return font(TYPE.mono, round(pixels * self.scale), QFont.Weight.Normal)

    def px(self, pixels: int) -> int:
        """A height or width of something that holds type or stands beside it: it grows with the type."""
        return round(pixels * max(1.0, self.scale))

    def colour(self, role: str) -> QColor:
        """A colour role as QColor, for paint code."""
        value = getattr(self.colours, role, None)  # paint code asks many times a frame
        return QColor(value if isinstance(value, str) else self.colours.flat()[role])


def fit_crosses(bar: "QtWidgets.QTabBar") -> None:
    """The crosses of tabs grow with the type, which Qt does not see to."""
    size = Theme.current().px(CROSS)
    for at in range(bar.count()):
        for side in (bar.ButtonPosition.LeftSide, bar.ButtonPosition.RightSide):
            cross = bar.tabButton(at, side)
            if cross is not None:
                cross.resize(size, size)


def _is_dark(given: QPalette) -> bool:
    return given.color(QPalette.ColorRole.Window).lightness() < 128


@cache
def present(families: tuple[str, ...]) -> list[str]:
    """Those of `families` that this machine has: asking Qt for absent ones costs time at every new font."""
    installed = set(QFontDatabase.families())
    return [family for family in families if family in installed] or list(families[-1:])


def font(families: tuple[str, ...], pixels: int, weight: QFont.Weight) -> QFont:
    """A font by the first family that is there."""
    made = QFont()
    made.setFamilies(present(families))
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def palette(colours: Colours) -> QPalette:
    """The palette for what the stylesheet does not reach: text layouts, placeholders, native parts."""
    roles = {
        QPalette.ColorRole.Window: colours.window, QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface, QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text, QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text, QPalette.ColorRole.BrightText: colours.bad,
        QPalette.ColorRole.PlaceholderText: colours.text_faint, QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text, QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.selection_text, QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent, QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Light: colours.raised, QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.border, QPalette.ColorRole.Dark: colours.border_strong,
        QPalette.ColorRole.Shadow: colours.shadow,
    }
    made = QPalette()
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.text_disabled))
    return made


def stylesheet(colours: Colours, scale: float) -> str:
    """The one stylesheet with the tokens put in: $text, $space_small, $type_body, $icon_chevron …"""
    values: dict[str, object] = dict(colours.flat())
    for name in SPACE._fields:
        values[f"space_{name}"] = f"{getattr(SPACE, name)}px"
    for name in ("tiny", "small", "body", "large", "title", "display"):
        values[f"type_{name}"] = f"{round(getattr(TYPE, name) * scale)}px"
    values["control_height"] = f"{round(SPACE.control * max(scale, 1.0)) - 10}px"
    for name, pixels in (("small", 12), ("box", 14), ("usual", 16), ("arrows", 52)):
        values[f"icon_{name}"] = f"{round(pixels * max(scale, 1.0))}px"
    values["icon_round"] = f"{round(14 * max(scale, 1.0)) // 2 + 1}px"  # more than half of it would be no rounding
    for name, role in icons.IN_STYLESHEET:
        values["icon_" + name.replace("-", "_")] = icons.coloured_file(name, role, colours)
    for name in icons.OFF_IN_STYLESHEET:
        values[f"icon_{name.replace('-', '_')}_off"] = icons.coloured_file(name, "text_disabled", colours)
    template = (paths.resources() / "style" / "workbench.qss").read_text(encoding="utf-8")
    return re.sub(r"\$([a-z_]+)", lambda found: str(values[found[1]]), template)
