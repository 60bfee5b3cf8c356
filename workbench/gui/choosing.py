"""Which files and folders are meant: the system's dialog, in the folder where somebody chose last. Qt's own memory
forgets a folder that was typed."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QLineEdit, QSplitter, QTreeView, QWidget

FOLDER = "folder of the file chosen last"
SIZE = QSize(860, 520)
"""Room for the columns of Qt's own dialog, where the system has none: sizes and dates were cut in less."""
PLACES = 140
"""Of that for the names of places, which were cut in Qt's own share."""


def last_folder() -> str:
    """Where somebody chose last; "" where nobody did yet."""
    return QApplication.instance().property(FOLDER) or ""


def begin_in(folder: object) -> None:
    """What is remembered of another day, unless it is gone or somebody has chosen since."""
    if not last_folder() and isinstance(folder, str) and Path(folder).is_dir():
        QApplication.instance().setProperty(FOLDER, folder)


def choose_files(over: QWidget, title: str) -> list[Path]:
    """Some files; none where nobody wants any."""
    return _remembered(_asked(_dialog(over, title, QFileDialog.FileMode.ExistingFiles)))


def choose_file(over: QWidget, title: str, kinds: str = "") -> Path | None:
    """One file of these kinds, as Qt writes them; None where nobody wants one."""
    return next(iter(_remembered(_asked(_dialog(over, title, QFileDialog.FileMode.ExistingFile, kinds)))), None)


def choose_folder(over: QWidget, title: str) -> Path | None:
    """A folder, which may be made there; None where nobody wants one."""
    dialog = _dialog(over, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_asked(dialog)), None)


def choose_target(over: QWidget, title: str, proposed: str, kinds: str = "") -> Path | None:
    """Where to write a file that may be there already; None where nobody wants to."""
    dialog = _dialog(over, title, QFileDialog.FileMode.AnyFile, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if (folder := Path(proposed).parent) != Path():
        dialog.setDirectory(str(folder))
    dialog.selectFile(Path(proposed).name)
    return next(iter(_asked(dialog)), None)


def _dialog(over: QWidget, title: str, mode: QFileDialog.FileMode, kinds: str = "") -> QFileDialog:
    dialog = QFileDialog(over, title, last_folder(), kinds)
    dialog.setFileMode(mode)
    dialog.resize(SIZE.boundedTo(over.screen().availableSize()))
    table = dialog.findChild(QTreeView)  # none where the system has a dialog of its own
    if table is not None:
        head = table.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        dialog.findChild(QLineEdit).completer().popup().setObjectName("completions")
        dialog.findChild(QSplitter).setSizes([PLACES, dialog.width() - PLACES])
    return dialog


def _asked(dialog: QFileDialog) -> list[Path]:
    try:
        return [Path(path) for path in dialog.selectedFiles()] if dialog.exec() else []
    finally:
        dialog.deleteLater()


def _remembered(paths: list[Path]) -> list[Path]:
    if paths:
        QApplication.instance().setProperty(FOLDER, str(paths[0].parent))
    return paths
