"""Takes pictures of the window: light and dark, for a plain screen and for a sharp one."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from workbench.gui.demo.hand import GivenUp, picture
from workbench.gui.style import Theme
from workbench.gui.window import Window

QUICK = 80
"""How far a picture is packed (100 is not at all): twice the size of the smallest, in a quarter of the time."""
BEHIND = 8
"""Pictures that may wait to be written."""


class Camera:
    """Numbers the pictures of one window as it takes them, and writes them into `folder` in a thread."""

    def __init__(self, window: Window, folder: Path):
        self._window, self._folder = window, folder
        self._taken = 0
        self._writers, self._written = ThreadPoolExecutor(1), []

    def take(self, name: str, of: QWidget | None = None) -> None:
        """Pictures of how it stands, in both themes; it goes on in the second one, as putting one on takes a while.
        `of` is another window than the first."""
        self._taken += 1
        for theme in (Theme.current().choice, "dark" if Theme.current().choice == "light" else "light"):
            self.wear(theme)
            if isinstance(of, QMenu):
                of.resize(of.sizeHint())  # it has the size that its words had while no stylesheet was on
            for ratio, sharp in ((1, ""), (2, "@2x")):
                self._keep(picture(of or self._window, ratio), f"{self._taken:02}-{name}-{theme}{sharp}.png")

    def take_part(self, part: QWidget, name: str) -> None:
        """A picture of one panel by day, as the guide shows it."""
        self.wear("light")
        self._keep(picture(part, 1), f"part-{name}-light.png")

    def wear(self, theme: str) -> None:
        """Put a theme on, where it is not on."""
        if Theme.current().choice != theme:
            self._window.theme(theme)
            QApplication.processEvents()

    def finish(self) -> None:
        """Leave it in the light, once all pictures are written."""
        self.wear("light")
        for written in self._written:
            if not written.result():
                raise GivenUp("A picture could not be written.")

    def _keep(self, image: QImage, name: str) -> None:
        """Write a picture, in a thread: packing takes longer than drawing."""
        self._folder.mkdir(parents=True, exist_ok=True)
        if len(self._written) >= BEHIND:
            self._written[-BEHIND].result()  # else pictures would pile up in memory
        self._written.append(self._writers.submit(image.save, str(self._folder / name), "PNG", QUICK))
