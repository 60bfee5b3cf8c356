"""Our own icons: SVG files in `resources/icons`, drawn with `currentColor` and recoloured as they are loaded.

Each icon is drawn when it is first shown, at the size of the screen that shows it, so it is crisp on every one.
"""

import re
import zlib
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench import paths
from workbench.gui.style.tokens import LIGHT, Colours

SIZE = 16
IN_STYLESHEET = (("chevron-down", "text_quiet"), ("chevron-left", "text_quiet"), ("chevron-right", "text_quiet"),
                 ("chevron-up", "text_quiet"), ("check", "accent_text"), ("check-menu", "accent"),
                 ("close", "text_quiet"), ("dot", "accent_text"))
"""Icons the stylesheet itself shows (arrows of trees and boxes), by name and colour role."""
OFF_IN_STYLESHEET = ("chevron-left", "chevron-right")
"""Those that it also shows where nothing can be done with them: `$icon_chevron_left_off`."""

UNQUOTED = re.compile(r'["\\\n]')
"""What no path in a stylesheet may hold."""

_colours: Colours = LIGHT
_scale = 1.0


def recolour(colours: Colours, scale: float = 1.0) -> None:
    """Icons made from now on take these colours, and are meant for type of this scale."""
    global _colours, _scale
    _colours, _scale = colours, scale
    icon.cache_clear()
    pixmap.cache_clear()


def scale() -> float:
    """The scale of the type that icons stand beside."""
    return _scale


@cache
def _lie() -> Path:
    """Where all lie."""
    return paths.resources() / "icons"


@cache
def _svg(name: str) -> str:
    return (_lie() / f"{name}.svg").read_text(encoding="utf-8")


def names() -> list[str]:
    """All icons there are."""
    return sorted(path.stem for path in _lie().glob("*.svg"))


def _draw(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """One icon as a pixmap of `size` logical pixels."""
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    side = max(1, round(size * ratio))  # in very little room Qt asks for icons of no size
    made = QPixmap(QSize(side, side))
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=512)
def icon(name: str, role: str = "text_quiet", active: str = "text") -> QIcon:
    """The icon in the colour of `role`; hovered and checked in that of `active`. Ask again after the theme changed."""
    return QIcon(_Drawn(name, _colours, role, active))


class _Drawn(QIconEngine):
    """Draws an icon when it is asked for: most buttons of a window are never seen in all their states."""

    def __init__(self, name: str, colours: Colours, role: str, active: str):
        super().__init__()
        self._about = name, colours, role, active

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon at this size, which is in the screen's own pixels."""
        name, colours, role, active = self._about
        if mode is QIcon.Mode.Disabled:
            role = "text_disabled"
        elif state is QIcon.State.On:
            role = "accent"
        elif mode is QIcon.Mode.Active:
            role = active
        return _drawn(name, colours.flat()[role], min(size.width(), size.height()))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """The same for who paints it himself."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))

    def clone(self) -> QIconEngine:
        """Another one of the same."""
        return _Drawn(*self._about)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, pixels: int) -> QPixmap:
    return _draw(name, colour, pixels, 1.0)


@lru_cache(maxsize=512)
def pixmap(name: str, role: str = "text_quiet", size: int = 16, ratio: float = 0.0) -> QPixmap:
    """The icon as one pixmap for paint code, in a role's colour or in a colour given as #rrggbb; without a `ratio` as
    sharp as the sharpest screen."""
    ratio = ratio or max(2.0, QGuiApplication.instance().devicePixelRatio())
    colour = role if role.startswith("#") else _colours.flat()[role]
    return _draw(name, QColor(colour).name(), size, ratio)


_lying: dict[str, Path] = {}
"""Where those lie that this run has used before."""


def coloured_file(name: str, role: str, colours: Colours) -> str:
    """The path of a recoloured SVG, as a stylesheet's url() takes it. It takes pictures by path only, so the few that
    it shows lie in the state folder, from one start to the next."""
    drawn = _svg(name).replace("currentColor", colours.flat()[role])
    file = f"{name}-{zlib.crc32(drawn.encode()):08x}.svg"
    if file in _lying and _lying[file].exists():
        return _lying[file].as_posix()
    target = paths.state_dir() / "style" / file
    if UNQUOTED.search(target.as_posix()) or not target.exists() and not _write(target, drawn):
        target = _folder() / file
        target.write_text(drawn, encoding="utf-8")
    _lying[file] = target
    return target.as_posix()


def _write(target: Path, drawn: str) -> bool:
    """Whether the picture is there now; another start may write the same one."""
    from workbench.atomic import write_whole

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, drawn.encode())
    except OSError:
        return False
    return True


@cache
def _folder() -> Path:
    """A folder of this run alone, where nothing can be written to the state folder."""
    import tempfile

    made = tempfile.TemporaryDirectory(prefix="workbench-style-")
    _folder.keep = made  # removed when the program ends
    return Path(made.name)
