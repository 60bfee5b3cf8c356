"""Which languages a page's picture is read in: those asked for, the document's own, or what its first page turns out
to be in."""

from collections.abc import Sequence

from workbench.domain.errors import OcrMissing
from workbench.readers.ocr.tesseract import Engine, how_to_install
from workbench.text import language

CODES = {
    "af": "afr", "ar": "ara", "az": "aze", "be": "bel", "bg": "bul", "bn": "ben", "bs": "bos", "ca": "cat", "cs": "ces",
    "cy": "cym", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "eo": "epo", "es": "spa", "et": "est", "eu": "eus",
    "fa": "fas", "fi": "fin", "fr": "fra", "ga": "gle", "gl": "glg", "he": "heb", "hi": "hin", "hr": "hrv", "hu": "hun",
    "hy": "hye", "id": "ind", "is": "isl", "it": "ita", "ja": "jpn", "ka": "kat", "kk": "kaz", "ko": "kor", "lt": "lit",
    "lv": "lav", "mk": "mkd", "ms": "msa", "mt": "mlt", "nb": "nor", "nl": "nld", "nn": "nor", "no": "nor", "pl": "pol",
    "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv", "sq": "sqi", "sr": "srp", "sv": "swe", "ta": "tam",
    "th": "tha", "tr": "tur", "uk": "ukr", "ur": "urd", "vi": "vie", "zh": "chi_sim",
}
"""Tesseract's name for each language."""
AT_ONCE = 3
"""Languages tried together on a page nobody knows the language of; each makes it slower."""


def named(engine: Engine, wanted: Sequence[str]) -> tuple[str, ...]:
    """Languages that were asked for ("es", "spa") as Tesseract calls them. OcrMissing where one is not installed."""
    found = tuple(dict.fromkeys(CODES.get(name.strip(), name.strip()) for name in wanted if name.strip()))
    missing = [name for name in found if name not in engine.languages]
    if missing:
        there = ", ".join(engine.languages)
        raise OcrMissing(f"Tesseract cannot read “{missing[0][:40]}” here; it has {there}.", how_to_install(*missing))
    return found


def likely(engine: Engine, document: str) -> tuple[str, ...]:
    """The languages to begin with where nobody said any: the document's own (its code, "" unknown), else the few that
    are installed, English first."""
    known = CODES.get(document.lower().partition("-")[0], "")
    if known in engine.languages:
        return (known,)
    return tuple(sorted(engine.languages, key=lambda name: (name != "eng", name))[:AT_ONCE])


def settled(begun: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The languages to go on with once `text` was read in those of `begun`: the one it plainly is in, else the same."""
    code, confidence = language.guess(text) if len(begun) > 1 else ("", 0.0)
    known = CODES.get(code, "")
    return (known,) if known in begun and confidence >= 0.6 else begun
