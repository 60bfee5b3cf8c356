"""Ranges and scores: 70 to 75, between 30 and 40, 6-3."""

from workbench.crosscheck.figures.figure import SCORE, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.lexicon.change_words import DOWN, UP
from workbench.crosscheck.lexicon.figure_words import VOTES
from workbench.crosscheck.numbers.identifiers import is_identifier
from workbench.crosscheck.numbers.numbers import Amount, read_amount
from workbench.crosscheck.words.tokens import NUMBER


def upper_end(walk: Walk, amount: Amount) -> tuple[Amount | None, int]:
    """The upper end where a range is written: 70 to 75, 20–25, between 30 and 40, $5-10 million, 5% to 8%."""
    tokens, at = walk.tokens, amount.after
    if amount.low is not None or amount.doubtful:
        return None, at
    shared = walk.sign(at) == "%" or walk.word(at) in ("percent",)
    at += shared
    joint, sign = walk.word(at), walk.sign(at)
    if at + 1 >= len(tokens) or not _joins(walk, amount, at):
        return None, at
    start = at + 1
    if walk.sign(start) in ("$", "€", "£"):
        if shared:
            return None, amount.after
        start += 1
    upper = read_amount(tokens, start, walk.spanish) if start < len(tokens) and tokens[start].quantity else None
    if upper is None or upper.low is not None:
        return None, at
    if shared and not _is_percent(walk, upper.after):
        return None, amount.after
    rises = _is_change(walk, amount.first)
    if rises and joint in ("to", "a"):
        return None, at
    if upper.value <= amount.value or joint == "or" and upper.value - amount.value > max(2, amount.value * 0.5):
        return None, at
    if sign == "-" and is_identifier(tokens, start, upper.after) and not tokens[start].text.isdigit():
        return None, at
    return upper, upper.after


def _is_percent(walk: Walk, at: int) -> bool:
    told = walk.sign(at) == "%" or walk.word(at) == "percent"
    return told or (walk.word(at), walk.word(at + 1)) in (("per", "cent"), ("por", "ciento"))


def _joins(walk: Walk, amount: Amount, at: int) -> bool:
    """Whether the word or sign at token `at` may join the two ends of a range."""
    tokens, joint = walk.tokens, walk.word(at)
    if joint in ("and", "y"):
        between = ("between", "entre")
        signed = walk.sign(amount.first - 1) and walk.word(amount.first - 2) in between
        return bool(walk.word(amount.first - 1) in between or signed)
    if joint in ("a", "o"):
        return walk.spanish and tokens[at + 1].kind == NUMBER
    if joint == "or":
        return tokens[amount.first].kind == tokens[at + 1].kind
    return joint == "to" or walk.sign(at) in ("-", "–") and tokens[at].start == tokens[at - 1].end


def _is_change(walk: Walk, first: int) -> bool:
    """Whether "from 900 to 600" tells a change and not a range."""
    first -= walk.sign(first - 1) in ("$", "€", "£")
    if walk.word(first - 1) not in ("from", "de", "desde"):
        return False
    return any(
        walk.word(at) in UP or walk.word(at) in DOWN or walk.word(at) in ("went", "paso", "pasaron", "goes", "moved")
        for at in range(max(0, first - 4), first - 1)
    )


def score(walk: Walk, amount: Amount) -> int:
    """6-3 and 5 to 4: two small numbers that fall, or that stand beside a vote or a match."""
    tokens, at = walk.tokens, amount.after
    named = walk.word(at) in ("votes", "votos")
    at += named
    joint = walk.sign(at) if at < len(tokens) and tokens[at].start == tokens[at - 1].end else walk.word(at)
    if (
        joint not in ("-", "–", "to", "a", "against", "contra")
        or named and joint in ("-", "–")
        or at + 1 >= len(tokens)
        or amount.value > 450
        or amount.step != 1
        or tokens[at + 1].kind != NUMBER
        and not named
    ):
        return 0
    other = read_amount(tokens, at + 1, walk.spanish)
    if (
        other is None
        or other.step != 1
        or other.value > amount.value
        or joint in ("to", "a")
        and not named
        and _is_change(walk, amount.first)
    ):
        return 0
    if joint in ("to", "a") and not _beside_vote(walk, at):
        return 0
    if amount.first and walk.word(amount.first - 1) in ("from", "de") and walk.word(amount.first - 2) not in _WAS:
        return 0
    walk.add(
        Figure(
            0, 0, "", amount.value, amount.value, 1.0, SCORE, whole=other.value, first=amount.first, after=other.after
        ),
        walk.counted(other.after),
    )
    return other.after


_WAS = frozenset("fue es era".split())
"""La votación fue de 178 a 172."""


def _beside_vote(walk: Walk, at: int) -> bool:
    return any(walk.word(position) in VOTES for position in range(max(0, at - 6), min(len(walk.tokens), at + 6)))
