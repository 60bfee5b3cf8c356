"""Qt's own words in the language of the window: buttons of its dialogs, menus of its fields, names of keys.

They come with Qt; ours are the names of keys, as they stand on a Spanish keyboard, and what Qt leaves in English.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

KEYS = {"es": {"Ctrl": "Ctrl", "Shift": "Mayús", "Del": "Supr", "Return": "Intro", "Enter": "Intro", "Esc": "Esc",
               "Tab": "Tab", "Backtab": "Mayús+Tab", "Backspace": "Retroceso", "PgUp": "Re Pág", "PgDown": "Av Pág"}}
OF_KEYS = "QShortcut"
"""The context in which Qt looks up the names of keys."""
LEFT = {"es": {("QFileDialog", "&Look in:"): "&Ver en:", ("QFileDialog", "Files of &type:"): "Ficheros de &tipo:",
               ("QAbstractFileIconProvider", "Folder"): "Carpeta", ("QAbstractFileIconProvider", "File"): "Fichero",
               ("QAbstractFileIconProvider", "%1 File"): "Fichero %1"}}
"""What Qt's own translation lacks of the dialog that chooses files, by context."""


class OwnWords(QTranslator):
    """The names of keys and what Qt leaves; of everything else it knows nothing, and Qt asks the one before."""

    def __init__(self, language: str, parent: QCoreApplication):
        super().__init__(parent)
        self._names = {(OF_KEYS, key): name for key, name in KEYS.get(language, {}).items()} | LEFT.get(language, {})

    def isEmpty(self) -> bool:
        """Qt passes over a translator that is empty."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """One of those words; None for anything else."""
        return self._names.get((context, source))


_installed: list[QTranslator] = []


def speak(language: str) -> None:
    """Qt's words in this language from now on; English is what it speaks by itself."""
    app = QCoreApplication.instance()
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if app is None or language not in KEYS:
        return
    of_qt = QTranslator(app)
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _installed.append(of_qt)
    _installed.append(OwnWords(language, app))
    for one in _installed:
        QCoreApplication.installTranslator(one)
