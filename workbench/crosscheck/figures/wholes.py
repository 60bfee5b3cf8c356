"""The total of which a figure is a part: 15 of 2,741 municipalities."""

from workbench.crosscheck.figures.after_number import measured
from workbench.crosscheck.figures.counted import Counted
from workbench.crosscheck.figures.figure import COUNT, WHOLE, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.numbers.hedging import hedge_before
from workbench.crosscheck.numbers.identifiers import is_identifier
from workbench.crosscheck.numbers.numbers import Amount, read_amount
from workbench.crosscheck.words.tokens import NUMBER, WORD


def find_whole(walk: Walk, figure: Figure) -> Amount | None:
    """The total in "15 of Mexico's 2,741 municipalities", "50 municipalities of 2,441", "5 of the 9"."""
    if figure.kind != COUNT or figure.is_range:
        return None
    at = figure.after
    for _ in range(3):
        if walk.word(at) in ("of", "de", "out"):
            break
        if not walk.word(at) or walk.word(at) in ("and", "y", "in", "en"):
            return None
        at += 1
    else:
        return None
    at += 1 + (walk.word(at) == "out")
    for _ in range(4):
        if at >= len(walk.tokens):
            return None
        token = walk.tokens[at]
        if token.quantity and (token.kind == NUMBER or _is_total_in_words(walk, at)):
            amount = read_amount(walk.tokens, at, walk.spanish)
            if (
                amount is None
                or amount.value < figure.low
                or is_identifier(walk.tokens, at, amount.after)
                or walk.is_year(amount)
            ):
                return None
            counts_other = at > figure.after + 1 and measured(walk.tokens, at, amount.after).kind != COUNT
            return None if counts_other or measured(walk.tokens, at, amount.after).kind != COUNT else amount
        if token.kind != WORD:
            return None
        at += 1
    return None


def _is_total_in_words(walk: Walk, at: int) -> bool:
    """Whether the "nine" of "five of nine", "five of the nine" stands there."""
    word = walk.word(at)
    if word not in numerals.TENS and numerals.UNITS.get(word, 0) < 2:
        return False
    return walk.word(at - 1) in ("of", "de", "the", "los", "las", "its", "his", "her", "their", "sus")


def add_whole(walk: Walk, figure: Figure, whole: Amount) -> int:
    counted = walk.counted(whole.after)
    if not counted.stems:
        counted = Counted(figure.counted, figure.keys, figure.head, 0, whole.after)
    figure.whole = whole.value
    if figure.keys and walk.word(figure.after) not in ("of", "de", "out"):
        figure.keys |= counted.keys  # 412 votes out of 2.6 million cast are votes
    else:
        figure.counted, figure.keys, figure.head = counted.stems, counted.keys, counted.head
    hedge, first = hedge_before(walk.tokens, whole.first)
    walk.add(
        Figure(
            0,
            0,
            "",
            whole.value,
            whole.value,
            whole.step,
            COUNT,
            whole.others,
            hedge,
            role=WHOLE,
            first=first if hedge else whole.first,
            after=whole.after,
        ),
        counted,
    )
    return whole.after
