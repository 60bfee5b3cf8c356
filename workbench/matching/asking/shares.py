"""A share in the other ways of saying it: 20 percent, a fifth, one in five; una quinta parte, uno de cada cinco."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from math import gcd

from workbench.text.folding import Folded, fold
from workbench.text.words.numerals import NUMERALS, PARTS
from workbench.text.words.terms import base_language, stem_of

PART, OUT_OF = 0.7, 0.5
"""What the name of a part is worth for the percentage that it is; and each of the two numbers of "nine out of ten"."""

ROUNDED = 0.7
"""Two thirds are 67 percent, or 66."""

_ONE = {"en": {"a": 1, "an": 1, "one": 1}, "es": {"un": 1, "una": 1, "uno": 1, "la": 1}}
_NUMBERS = {
    language: one | {word: value for word, value in NUMERALS[language].items() if value <= 100}
    for language, one in _ONE.items()
}
_COUNT = {
    language: "|".join((r"\d{1,3}", *sorted(numbers, key=len, reverse=True))) for language, numbers in _NUMBERS.items()
}
_ALL = {language: {name: all_ for all_, names in parts.items() for name in names} for language, parts in PARTS.items()}
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d+)?) ?(?:%|per ?cent\b|pct\b|por ?ciento\b)", re.IGNORECASE)
_OUT_OF = {
    "en": re.compile(rf"\b({_COUNT['en']}) (?:in|out of|of)(?: every)? ({_COUNT['en']})\b"),
    "es": re.compile(rf"\b({_COUNT['es']}) de(?: cada)? ({_COUNT['es']})\b"),
}
_NAMED = {
    "en": re.compile(rf"\b({_COUNT['en']})[ -]({'|'.join(_ALL['en'])})s?\b|\b(half)\b"),
    "es": re.compile(
        rf"\b({_COUNT['es']}) ({'|'.join(_ALL['es'])})s?\b(?:(?<=o)|(?<=os)|(?= partes?\b))|\bla (mitad)\b"
    ),
}
"""What is found in a folded text: few of all, and how many of which part."""


def others(text: str, language: str = "en", also: Iterable[str] = ()) -> Iterator[tuple[int, Mapping[str, float]]]:
    """(where a number or the name of a part begins, stems that say the same share and what each is worth), in the
    text's language and in those of the sources."""
    language = base_language(language)
    languages = [known for known in dict.fromkeys((language, *also)) if known in PARTS]
    for match in _PERCENT.finditer(text):
        yield match.start(), _ways_of(float(match[1].replace(",", ".")), languages)
    if language in PARTS:
        yield from _said(fold(text), language, languages)


def _said(text: Folded, language: str, languages: Sequence[str]) -> Iterator[tuple[int, Mapping[str, float]]]:
    for match in _OUT_OF[language].finditer(text.text):
        few, all_ = (_number(word, language) for word in match.groups())
        if few < all_:
            yield text.offsets[match.start(2)], {f"{100 * few / all_:.0f}": PART} | _named(few, all_, languages)
    for match in _NAMED[language].finditer(text.text):
        few, name = _number(match[1] or "1", language), match[2] or match[3]
        all_ = _ALL[language][name]
        if few < all_:
            elsewhere = _named(few, all_, languages[1:])
            yield text.offsets[match.start(2 if match[2] else 3)], {f"{100 * few / all_:.0f}": PART} | elsewhere


def _ways_of(percent: float, languages: Sequence[str]) -> dict[str, float]:
    """The names of the parts that come to a percentage, and the numbers of "four in five" or "eight in ten"."""
    ways: dict[str, float] = {}
    for all_ in range(2, 11):
        few = round(percent * all_ / 100)
        if 0 < few < all_ and abs(percent - 100 * few / all_) <= ROUNDED and (all_ == 10 or gcd(few, all_) == 1):
            pair = (str(number) for number in (few, all_) if number > 2)  # one and two say little
            ways = dict.fromkeys(pair, OUT_OF) | ways | _named(few, all_, languages)
    return ways


def _named(few: int, all_: int, languages: Sequence[str]) -> dict[str, float]:
    """The name of the parts, if so few of them have no shorter one: two quarters are a half."""
    if gcd(few, all_) > 1:
        return {}
    return {stem: PART for language in languages for stem in _stems(all_, language)}


@cache
def _stems(all_: int, language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stem_of(name, language) for name in PARTS[language].get(all_, ())))


def _number(word: str, language: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[language][word]
