"""Say the contrary of a claim: another figure, another date, another name, a "not"; for measuring whether passages that
contradict are found as well as those that support."""

import random
import re
from collections.abc import Iterator

_FIGURE = re.compile(r"(?<![\w.,-])(\d[\d,]*(?:\.\d+)?)(?![\w-])")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTHS)})\b")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")
_VERB = re.compile(r"\b(is|are|was|were|has|have|had|will|can|could|would)\b")
NAMES = "Aldridge Bramwell Castellan Dunmore Ellery Fairbank Greaves Holloway".split()


def contraries(claim: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    """(what was changed, the claim that says otherwise) for each way in which the claim can be changed."""
    if year := _YEAR.search(claim):
        yield "year", _put(claim, year, str(int(year[0]) - chance.randint(2, 15)))
    figures = [match for match in _FIGURE.finditer(claim) if not _YEAR.fullmatch(match[1])]
    if figures:
        yield "figure", _put(claim, figures[0], _other(figures[0][1], chance))
    if month := _MONTH.search(claim):
        yield "month", _put(claim, month, chance.choice([one for one in _MONTHS if one != month[0]]))
    if name := _NAME.search(claim):
        yield "name", _put(claim, name, chance.choice(NAMES))
    if verb := _VERB.search(claim):
        yield "not", _put(claim, verb, f"{verb[0]} not")


def _put(claim: str, match: re.Match, words: str) -> str:
    return claim[: match.start()] + words + claim[match.end() :]


def _other(figure: str, chance: random.Random) -> str:
    """Another number, written as this one is: digits in another order, ten times as much, or one of the same size."""
    value = float(figure.replace(",", ""))
    other = chance.choice((value * 10, value * 1000, value * chance.uniform(1.3, 3), value / chance.uniform(1.3, 3)))
    return f"{other:,.0f}" if other >= 10 else f"{other:.1f}"
