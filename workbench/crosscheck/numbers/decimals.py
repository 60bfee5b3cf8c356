"""Decimals in words, as people say them: one point two million, dos coma cinco por ciento, 3 point 7."""

from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.numbers.amount_value import Amount, bare
from workbench.crosscheck.words.tokens import NUMBER, Token

_MARKS = ("point", "punto", "coma")
_MOST_DIGITS = 3


def with_decimals(tokens: list[Token], amount: Amount) -> Amount:
    """The number with the digits that are said after it, if some are."""
    after = amount.after
    if bare(tokens, after) not in _MARKS or amount.step != 1 or amount.value >= 1000 or _is_time(tokens, amount):
        return amount
    digits, after = _digits(tokens, after + 1)
    if digits:
        amount.value += float(f"0.{digits}")
        amount.step, amount.after = 10.0 ** -len(digits), after
    return amount


def one_before_decimals(tokens: list[Token], at: int) -> Amount | None:
    """The "uno" of "uno coma dos", which is no number elsewhere."""
    is_one = bare(tokens, at) == "uno" and bare(tokens, at + 1) in _MARKS
    return Amount(1.0, 1.0, at, at + 1, in_words=True) if is_one else None


def _is_time(tokens: list[Token], amount: Amount) -> bool:
    """Whether it is the one of "at one point two million people fled"."""
    return amount.value == 1 and amount.first > 0 and bare(tokens, amount.first - 1) == "at"


def _digits(tokens: list[Token], at: int) -> tuple[str, int]:
    """The digits that begin at a token: each a word of its own, two in a word (veinticinco), or written."""
    token = tokens[at] if at < len(tokens) else None
    if token is not None and token.kind == NUMBER:
        return (token.text, at + 1) if token.text.isdigit() and len(token.text) <= _MOST_DIGITS else ("", at)
    digits = ""
    while len(digits) < _MOST_DIGITS:
        word = bare(tokens, at)
        value = numerals.UNITS.get(word, 1 if word == "uno" else None)
        if value is None or value >= 10 and digits:
            break
        digits, at = f"{digits}{value}", at + 1
        if value >= 10:
            break
    if not digits and bare(tokens, at) in numerals.TENS:
        digits, at = f"{numerals.TENS[bare(tokens, at)]}", at + 1
    return digits, at
