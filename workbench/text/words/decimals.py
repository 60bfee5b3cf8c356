"""Decimals in words, as `crosscheck.numbers.decimals` reads them: two point four million, dos coma cinco, 3 point 7."""

import re

from workbench.text.words import numerals
from workbench.text.words.lexicon import Lexicon

_SPACES = (" ", "\u00a0", "\n")
_WHOLE = re.compile(
    r"(?<!\w)(?<!\bat )(?:(one|uno)|zero|cero)[ \u00a0\n](?:point|punto|coma)[ \u00a0\n]\Z", re.IGNORECASE)
"""One and nought, which begin no number elsewhere; but not in "at one point two million people fled"."""

_REACH = 16
"""Characters before a number in which they are looked for."""


def decimals_after(text: str, tokens: list, after: int, end: int, lexicon: Lexicon) -> tuple[int, int, float]:
    """What is said after a number's whole, "point four" or "coma veinticinco": 0.4, 0.25; 0 where nothing is."""
    if after + 1 >= len(tokens):
        return after, end, 0.0
    start, stop, _ = tokens[after]
    if text[end:start] not in _SPACES or text[start:stop].lower() not in lexicon.points:
        return after, end, 0.0
    beyond, digits_end, digits = _digits(text, tokens, after + 1, stop)
    return (beyond, digits_end, float(f"0.{digits}")) if digits else (after, end, 0.0)


def whole_before(text: str, start: int) -> float | None:
    """The one or nought of which a number word that begins here tells the decimals."""
    if start < 4 or text[start - 2] not in "tToOaA":  # the last letter of "point", "punto", "coma"
        return None
    found = _WHOLE.search(text[max(0, start - _REACH) : start])
    return float(bool(found[1])) if found else None


def told_as_decimals(text: str, tokens: list, index: int) -> tuple[int, int, float]:
    """The decimals that the number words from a token on tell, after a whole."""
    after, end, digits = _digits(text, tokens, index, tokens[index][0])
    return after, end, float(f"0.{digits}")


def _digits(text: str, tokens: list, at: int, end: int) -> tuple[int, int, str]:
    """The digits that begin at a token: each a word of its own, two in a word (veinticinco), or written."""
    digits = ""
    while at < len(tokens) and len(digits) < numerals.MOST_DECIMALS:
        start, stop, piece = tokens[at]
        if text[end:start] not in ("", *_SPACES):
            break
        if getattr(piece, "figure", False):
            written = text[start:stop]
            return (at + 1, stop, written) if _may_follow(written, digits) else (at, end, digits)
        value = _value(text[start:stop].lower(), piece)
        if value is None or value >= 100 or value >= 10 and digits:
            break
        digits, at, end = f"{digits}{value:.0f}", at + 1, stop
        if value >= 10:
            break
    return at, end, digits


def _may_follow(written: str, digits: str) -> bool:
    return not digits and written.isdigit() and len(written) <= numerals.MOST_DECIMALS


def _value(word: str, piece) -> float | None:
    if word in numerals.ZEROS:
        return 0.0
    return 1.0 if word in ("one", "uno") else getattr(piece, "numeral", None)
