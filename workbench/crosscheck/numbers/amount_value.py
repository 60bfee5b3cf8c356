"""A number as it was written, and the word at a token."""

from dataclasses import dataclass

from workbench.crosscheck.words.stems import without_marks
from workbench.crosscheck.words.tokens import WORD, Token


@dataclass(slots=True)
class Amount:
    """A number as written in tokens [first, after): its value, last place, and other readings of the same signs."""

    value: float
    step: float
    first: int
    after: int
    others: tuple[float, ...] = ()
    doubtful: bool = False
    in_words: bool = False
    fraction: bool = False
    low: float | None = None
    high: float | None = None


def bare(tokens: list[Token], at: int) -> str:
    """The word at a token without diacritics; "" where there is none."""
    return without_marks(tokens[at].text) if at < len(tokens) and tokens[at].kind == WORD else ""


def place_of(value: float) -> float:
    """The size of the last magnitude word of a whole number in words: a million for seventeen million."""
    size = 1.0
    while value >= size * 1000 and value % (size * 1000) == 0:
        size *= 1000
    return size
