"""The language of the window: every text a person sees goes through `tr`, with its English words as the key.

Texts in tables and constants are marked with `marked` where they stand and translated with `tr` when they are shown, so
that another language holds at once. Where one English word has two meanings, `about` tells them apart.
"""

from PySide6.QtCore import QLocale

from workbench.gui import qt_words
from workbench.languages import tongue
from workbench.languages.tongue import ENGLISH, NAMES, SPANISH, Tongue, marked

__all__ = ["ENGLISH", "NAMES", "SPANISH", "chosen", "language", "locale", "marked", "numeral", "speak", "tr", "tr_n"]
LOCALES = {ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
           SPANISH: QLocale(QLocale.Language.Spanish, QLocale.Country.Spain)}


class _Spoken:
    """What is spoken now."""

    tongue = Tongue()


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """`text` in the language of the window, its `{names}` filled in with `values`. English where nobody translated it."""
    return _Spoken.tongue.tr(text, about=about, **values)


def tr_n(one: str, many: str, number: int, /, **values: object) -> str:
    """`one` or `many` by `number`, in the language of the window; `{number}` in them is the number as it is written."""
    return _Spoken.tongue.tr_n(one, many, number, **values)


def numeral(number: int) -> str:
    """A whole number as the language writes it: "32,000", "32 000"."""
    return _Spoken.tongue.numeral(number)


def language() -> str:
    """The code of the language that is spoken now."""
    return _Spoken.tongue.code


def locale() -> QLocale:
    """How dates are written in it."""
    return LOCALES[_Spoken.tongue.code]


def chosen(preferred: str) -> str:
    """The language for a preference: itself, or for "" the system's where the window speaks it, else English."""
    if preferred in NAMES:
        return preferred
    wanted = (QLocale(name).language() for name in QLocale.system().uiLanguages())
    known = {LOCALES[code].language(): code for code in NAMES}
    return next((known[one] for one in wanted if one in known), ENGLISH)


def speak(code: str) -> None:
    """From now on texts are told in this language; what is shown already stays until it is shown again."""
    _Spoken.tongue = tongue.spoken(code, tongue.WINDOW)
    qt_words.speak(code)
