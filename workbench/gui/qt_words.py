"""Qt's own words in the language of the window: buttons of its dialogs, menus of its fields, names of keys.

They come with Qt; only the names of keys are ours, as they stand on a Spanish keyboard.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

KEYS = {"es": {"Ctrl": "Ctrl", "Shift": "Mayús", "Del": "Supr", "Return": "Intro", "Enter": "Intro", "Esc": "Esc",
               "Tab": "Tab", "Backtab": "Mayús+Tab", "Backspace": "Retroceso", "PgUp": "Re Pág", "PgDown": "Av Pág"}}
OF_KEYS = "QShortcut"
"""The context in which Qt looks up the names of keys."""


class KeyNames(QTranslator):
    """The names of keys; of everything else it knows nothing, and Qt asks the one before."""

    def __init__(self, language: str, parent: QCoreApplication):
        super().__init__(parent)
        self._names = KEYS.get(language, {})

    def isEmpty(self) -> bool:
        """Qt passes over a translator that is empty."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The name of a key; None for anything else."""
        return self._names.get(source) if context == OF_KEYS else None


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
    _installed.append(KeyNames(language, app))
    for one in _installed:
        QCoreApplication.installTranslator(one)
