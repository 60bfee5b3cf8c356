"""What stands before or after a date and narrows or widens it: early, mid, late, the summer of, the first quarter of,
before, last, next."""

import re
from dataclasses import replace

from workbench.crosscheck.dates.value import Date

QUARTERS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4,
          "last": 4, "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "ultimo": 4, "último": 4}  # fmt: skip
SMALL = {word: number for number, word in enumerate("two three four five six seven eight nine ten eleven".split(), 2)}
SMALL |= {word: number for number, word in enumerate(
    "dos tres cuatro cinco seis siete ocho nueve diez once".split(), 2)}
_SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "fall": (9, 12), "winter": (12, 15),
            "primavera": (3, 6), "verano": (6, 9), "otoño": (9, 12), "invierno": (12, 15)}  # fmt: skip
_PARTS = {
    "early": "early", "beginning of": "early", "start of": "early", "principios de": "early", "comienzos de": "early",
    "inicios de": "early", "mid": "mid", "middle of": "mid", "mediados de": "mid", "late": "late", "end of": "late",
    "finales de": "late", "fines de": "late",
}  # fmt: skip
_BOUNDS = {"before": "before", "prior to": "before", "antes de": "before", "after": "after", "después de": "after",
           "tras": "after"}  # fmt: skip
_THE = r"(?:the\s|el\s|la\s|los\s|l\s)?"
_OF = r"\s(?:of\s|de\s|del\s)?(?:the\s|año\s|los\s)?"
_BEFORE = re.compile(
    rf"(?:\b(?P<q>[QH1-4][1-4QTH])[\s/]?"
    rf"|\b(?P<season>{'|'.join(_SEASONS)}){_OF}"
    rf"|\b(?P<part>{'|'.join(key.replace(' ', chr(92) + 's') for key in _PARTS)})[\s-]{_THE}"
    rf"|\b(?P<bound>{'|'.join(key.replace(' ', chr(92) + 's') for key in _BOUNDS)})\s{_THE}"
    rf"|\b(?P<last>last|past|pasado|último)\s|\b(?P<next>next|próximo|coming)\s)$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s(?:(?P<last>pasado|último)|(?P<next>próximo|que\sviene))\b", re.IGNORECASE)
_LONGEST = 30


def narrowed(one: Date, text: str) -> Date:
    """A date with what the words about it in `text` make of it; it begins with them where they belong to it."""
    opening = one.text[:5].lower()
    if not one.year and opening in ("last ", "next "):
        return replace(one, toward=-1 if opening == "last " else 1)
    before = _BEFORE.search(text, max(0, one.start - _LONGEST), one.start)
    if before is None:
        after = _AFTER.match(text, one.end) if not one.year else None
        return replace(one, toward=-1 if after["last"] else 1) if after else one
    if before["last"] or before["next"]:
        return one if one.year else replace(one, toward=-1 if before["last"] else 1)
    if before["part"] and (one.year or one.month):
        part = _PARTS[" ".join(before["part"].lower().split())]
        return replace(_from(one, before.start("part"), text), part=part)
    if before["bound"]:
        return replace(one, bound=_BOUNDS[" ".join(before["bound"].lower().split())]) if one.year else one
    months = _months(before) if one.year and not one.month and one.years == 1 and one.last is None else None
    return replace(_from(one, before.start(), text), months=months) if months else one


def _months(before: re.Match) -> tuple[int, int] | None:
    """The months of a season, a quarter or a half."""
    if before["season"]:
        return _SEASONS[before["season"].lower()]
    name = before["q"].upper()
    digit = next((int(letter) for letter in name if letter.isdigit()), 0)
    return months_of(digit, "H" in name) if digit and not name.isdigit() else None


def months_of(digit: int, half: bool) -> tuple[int, int] | None:
    """The months of the nth quarter or half of a year; the last half is the second."""
    digit = 2 if half and digit == 4 else digit
    if half and digit > 2:
        return None
    size = 6 if half else 3
    return (digit - 1) * size + 1, digit * size


def _from(one: Date, start: int, text: str) -> Date:
    return replace(one, start=start, text=text[start : one.end])
