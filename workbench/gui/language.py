"""The language of the window: every text a person sees goes through `tr`, with its English words as the key.

Texts in tables and constants are marked with `marked` where they stand and translated with `tr` when they are shown, so
that another language holds at once. Where one English word has two meanings, `about` tells them apart. The Spanish words
are in `resources/i18n/`, in the format of Qt Linguist; `make texts` writes new texts into it.
"""

from PySide6.QtCore import QLocale

from workbench import paths
from workbench.gui import qt_words

ENGLISH, SPANISH = "en", "es"
NAMES = {ENGLISH: "English", SPANISH: "Español"}
"""The languages of the window, each by its own name."""
LOCALES = {ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
           SPANISH: QLocale(QLocale.Language.Spanish, QLocale.Country.Spain)}


class _Spoken:
    """What is spoken now: the language and its words. English has none, it is the key itself."""

    code = ENGLISH
    texts: dict[tuple[str, str], str] = {}
    counted: dict[str, tuple[str, ...]] = {}
    sentences: dict[str, str] = {}


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """`text` in the language of the window, its `{names}` filled in with `values`. English where nobody translated it."""
    there = _Spoken.texts.get((text, about), text)
    return there.format(**values) if values else there


def tr_n(one: str, many: str, number: int, /, **values: object) -> str:
    """`one` or `many` by `number`, in the language of the window; `{number}` in them is the number as it is written."""
    forms = _Spoken.counted.get(many, (one, many))
    return forms[0 if number == 1 else -1].format(number=numeral(number), **values)


def marked(text: str, about: str = "") -> str:
    """Marks a text in a table or a constant, as it is: `tr` translates it, with the same `about`, when it is shown."""
    return text


def numeral(number: int) -> str:
    """A whole number: "32,000"; in Spanish with a narrow space, from five digits on, as no country misreads it."""
    if _Spoken.code == SPANISH:
        return f"{number:,}".replace(",", "\u202f") if abs(number) >= 10_000 else str(number)
    return f"{number:,}"


def language() -> str:
    """The code of the language that is spoken now."""
    return _Spoken.code


def sentences() -> dict[str, str]:
    """The patterns of what the rooms below say, and their translations."""
    return _Spoken.sentences


def locale() -> QLocale:
    """How dates are written in it."""
    return LOCALES[_Spoken.code]


def chosen(preferred: str) -> str:
    """The language for a preference: itself, or for "" the system's where the window speaks it, else English."""
    if preferred in NAMES:
        return preferred
    wanted = (QLocale(name).language() for name in QLocale.system().uiLanguages())
    known = {LOCALES[code].language(): code for code in NAMES}
    return next((known[one] for one in wanted if one in known), ENGLISH)


def speak(code: str) -> None:
    """From now on texts are told in this language; what is shown already stays until it is shown again."""
    texts, counted, below = ({}, {}, {}) if code == ENGLISH else _read(code)
    _Spoken.code, _Spoken.texts, _Spoken.counted, _Spoken.sentences = code, texts, counted, below
    qt_words.speak(code)


def _read(code: str) -> tuple[dict, dict, dict]:
    """The texts of a catalogue, its counted ones by their English plural, and the sentences of the rooms below."""
    from xml.etree import ElementTree  # not for English

    texts, counted, below = {}, {}, {}
    path = paths.resources() / "i18n" / f"workbench_{code}.ts"
    root = ElementTree.parse(path).getroot()
    of_below = set(root.iterfind("context[name='below']/message"))
    for message in root.iterfind("context/message"):
        source, there = message.findtext("source", ""), message.find("translation")
        if there is None or there.get("type"):
            continue
        if message in of_below:
            below[source] = there.text or ""
        elif message.get("numerus") == "yes":
            counted[source] = tuple(form.text or "" for form in there.iterfind("numerusform"))
        elif there.text:
            texts[source, message.findtext("comment", "")] = there.text
    return texts, counted, below
