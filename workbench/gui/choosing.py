"""Which files to read: the system's dialog, in the folder where somebody chose last. Qt's own memory forgets a folder
that was typed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

FOLDER = "folder of the file chosen last"


def choose_files(over: QWidget, title: str) -> list[Path]:
    """Some files; none where nobody wants any."""
    chosen, _filter = QFileDialog.getOpenFileNames(over, title, _folder())
    return _remembered(chosen)


def choose_file(over: QWidget, title: str, kinds: str = "") -> Path | None:
    """One file of these kinds, as Qt writes them; None where nobody wants one."""
    chosen, _filter = QFileDialog.getOpenFileName(over, title, _folder(), kinds)
    return next(iter(_remembered([chosen] if chosen else [])), None)


def _folder() -> str:
    return QApplication.instance().property(FOLDER) or ""


def _remembered(chosen: Sequence[str]) -> list[Path]:
    paths = [Path(path) for path in chosen]
    if paths:
        QApplication.instance().setProperty(FOLDER, str(paths[0].parent))
    return paths
