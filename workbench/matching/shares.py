"""A share in the other ways of saying it: 20 percent, a fifth, one in five."""

import re
from collections.abc import Iterator, Mapping
from math import gcd

from workbench.text.words.numerals import NUMERALS

PARTS: dict[int, tuple[str, ...]] = {
    2: ("half",), 3: ("third",), 4: ("quarter", "fourth"), 5: ("fifth",), 6: ("sixth",), 7: ("seventh",),
    8: ("eighth",), 9: ("ninth",), 10: ("tenth",),
}
"""How many make a whole, and what each is called, as stems."""

PART, OUT_OF = 0.7, 0.5
"""What the name of a part is worth for the percentage that it is; and each of the two numbers of "nine out of ten"."""

ROUNDED = 0.7
"""Two thirds are 67 percent, or 66."""

_NUMBERS = {"one": 1} | {
    word: NUMERALS["en"][word]
    for word in "two three four five six seven eight nine ten twelve twenty hundred".split()
}
_COUNT = rf"\d{{1,3}}|{'|'.join(_NUMBERS)}"
_OUT_OF = re.compile(rf"\b({_COUNT}) (?:in|out of|of)(?: every)? ({_COUNT})\b", re.IGNORECASE)
_NAMES = "|".join(name for names in PARTS.values() for name in names)
_NAMED = re.compile(rf"\b(an?|{_COUNT})[ -]({_NAMES})s?\b|\b(half)\b", re.IGNORECASE)
_PERCENT = re.compile(r"(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b|pct\b)", re.IGNORECASE)


def others(text: str) -> Iterator[tuple[int, Mapping[str, float]]]:
    """(where a number or the name of a part begins, stems that say the same share and what each is worth)."""
    for match in _PERCENT.finditer(text):
        yield match.start(), _ways_of(float(match[1]))
    for match in _OUT_OF.finditer(text):
        few, all_ = _number(match[1]), _number(match[2])
        if few < all_:
            yield match.start(2), {f"{100 * few / all_:.0f}": PART} | _named(few, all_)
    for match in _NAMED.finditer(text):
        few, name = _number(match[1] or "a"), (match[2] or match[3]).lower()
        all_ = next(count for count, names in PARTS.items() if name in names)
        if few < all_:
            yield match.start(2 if match[2] else 3), {f"{100 * few / all_:.0f}": PART}


def _ways_of(percent: float) -> dict[str, float]:
    """The names of the parts that come to a percentage, and the numbers of "four in five" or "eight in ten"."""
    ways: dict[str, float] = {}
    for all_ in PARTS:
        few = round(percent * all_ / 100)
        if 0 < few < all_ and abs(percent - 100 * few / all_) <= ROUNDED and (all_ == 10 or gcd(few, all_) == 1):
            pair = (str(number) for number in (few, all_) if number > 2)  # one and two say little
            ways = dict.fromkeys(pair, OUT_OF) | ways | _named(few, all_)
    return ways


def _named(few: int, all_: int) -> dict[str, float]:
    """The name of the parts, if so few of them have no shorter one: two quarters are a half."""
    return dict.fromkeys(PARTS.get(all_, ()), PART) if gcd(few, all_) == 1 else {}


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS.get(word.lower(), 1)
