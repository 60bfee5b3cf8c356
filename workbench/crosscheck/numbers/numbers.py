"""Read one number: digits in any grouping, words of English and Spanish, magnitudes.

A reading carries the last place that the writer gave (`step`), so that "470" and "470,369" can agree.
"""

from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.numbers.amount_value import Amount, bare, place_of
from workbench.crosscheck.numbers.decimals import one_before_decimals, with_decimals
from workbench.crosscheck.numbers.digits import MOST_DIGITS, read_digits
from workbench.crosscheck.numbers.groups import fraction_of_magnitude, group
from workbench.crosscheck.words.tokens import NUMBER, RAISED, SIGN, WORD, Token

_SPANISH_MAGNITUDES = frozenset("mil millon millones billon billones".split())


def read_amount(tokens: list[Token], at: int, spanish: bool) -> Amount | None:
    """The number that begins at token `at`, with its magnitude, or None."""
    token = tokens[at]
    if token.kind == NUMBER:
        amount = _digits(tokens, at, spanish)
    elif token.kind == WORD:
        amount = _words(tokens, at)
    elif token.kind == RAISED and token.text in numerals.VULGAR:
        amount = Amount(numerals.VULGAR[token.text], 0.0, at, at + 1, fraction=True)
    else:
        return None
    return _with_magnitude(tokens, with_decimals(tokens, amount)) if amount else None


def _digits(tokens: list[Token], at: int, spanish: bool) -> Amount | None:
    token = tokens[at]
    raw, after = token.text, at + 1
    if len(raw) <= 3 and raw[0] != "0" and not _goes_on(tokens, at):
        while after < len(tokens) and len(raw) <= MOST_DIGITS and _is_space_group(tokens[after - 1], tokens[after]):
            raw += tokens[after].text.partition(",")[0].partition(".")[0]
            after += 1
        if len(raw) > MOST_DIGITS:
            return None
        if after > at + 1:
            tail = tokens[after - 1].text[3:]
            value = float(raw + tail.replace(",", "."))
            return Amount(value, 10.0 ** -(len(tail) - 1) if tail else 1.0, at, after)
    told = after < len(tokens) and bare(tokens, after) in _SPANISH_MAGNITUDES
    reading = read_digits(raw, spanish or told)
    if reading is None:
        return None
    value, step, others, doubtful = reading
    if told:
        others = ()  # 3.500 millones are no 3.5 million
    if len(raw) > 1 and raw[0] == "0" and raw.isdigit():
        return None
    amount = Amount(value, step, at, after, others, doubtful)
    if after < len(tokens) and tokens[after].kind == RAISED and tokens[after].text in numerals.VULGAR:
        amount.value, amount.after = value + numerals.VULGAR[tokens[after].text], after + 1
    return amount


def _goes_on(tokens: list[Token], at: int) -> bool:
    """Whether a number stands in a row of them, so that a space parts it from the next: 2021 310 420."""
    return at > 0 and tokens[at - 1].kind == NUMBER and tokens[at].start == tokens[at - 1].end + 1


def _is_space_group(previous: Token, token: Token) -> bool:
    """Whether a token goes on with a number grouped by spaces: 12 450."""
    return (
        token.kind == NUMBER
        and token.start == previous.end + 1
        and len(token.text.partition(",")[0].partition(".")[0]) == 3
        and token.text[3:].count(",") + token.text[3:].count(".") <= 1
        and "'" not in token.text
        and previous.text.isdigit()
    )


def _words(tokens: list[Token], at: int) -> Amount | None:
    """Number words: twenty-one, three hundred and five, treinta y cinco, half a million, a dozen."""
    special = fraction_of_magnitude(tokens, at) or group(tokens, at) or one_before_decimals(tokens, at)
    if special:
        return special
    value, after = _below_thousand(tokens, at)
    if value is None:
        return None
    total = 0.0
    while after < len(tokens):
        word = bare(tokens, after)
        size = numerals.MAGNITUDES.get(word, 0)
        if size < 1000 or word == "millions":
            break
        if bare(tokens, after + 1) == "millones" and word == "mil":
            size, after = 10**9, after + 1
        # dos mil quinientos millones: all of what went before are millions
        total, value = ((total + value) * size if 0 < total < size else total + value * size), 0
        after += 1
        more, end = _below_thousand(tokens, _skip_and(tokens, after))
        if more is None or (more < 1 and _skip_and(tokens, after) == after):
            break
        value, after = more, end
    amount = Amount(total + value, 1.0, at, after, in_words=True)
    if total == 1000 and not value and bare(tokens, after - 1) == "mil" and _has_hundreds(tokens, after):
        return Amount(1000 + float(tokens[after].text), 1.0, at, after + 1)  # mil 200
    if total and not value:
        amount.step = place_of(total)
    return _and_a_half(tokens, amount)


def _skip_and(tokens: list[Token], at: int) -> int:
    return at + 1 if bare(tokens, at) in ("and", "y") else at


def _below_thousand(tokens: list[Token], at: int) -> tuple[float | None, int]:
    word = bare(tokens, at)
    if word in ("a", "un", "una") and numerals.MAGNITUDES.get(bare(tokens, at + 1), 0) >= 100:
        word, value = "", 1.0
        at += 1
    elif word in numerals.HUNDREDS:
        return _add_tens(tokens, at + 1, float(numerals.HUNDREDS[word]))
    elif word == "mil" and (bare(tokens, at + 1) or at + 1 == len(tokens) or _has_hundreds(tokens, at + 1)):
        return 1.0, at
    else:
        value, at = _below_hundred(tokens, at)
        if value is None:
            return None, at
    if bare(tokens, at) == "hundred":
        return _add_tens(tokens, at + 1, value * 100)
    return value, at


def _add_tens(tokens: list[Token], at: int, value: float) -> tuple[float, int]:
    more, end = _below_hundred(tokens, _skip_and(tokens, at))
    return (value, at) if more is None else (value + more, end)


def _below_hundred(tokens: list[Token], at: int) -> tuple[float | None, int]:
    word = bare(tokens, at)
    if word in numerals.UNITS:
        return float(numerals.UNITS[word]), at + 1
    if word not in numerals.TENS:
        return None, at
    value = float(numerals.TENS[word])
    after = at + 1
    if after < len(tokens) and (tokens[after].text == "-" or bare(tokens, after) == "y"):
        after += 1
    unit = numerals.UNITS.get(bare(tokens, after)) or (
        1 if bare(tokens, after) in ("un", "uno", "una") and after > at + 1 else 0
    )
    return (value + unit, after + 1) if 0 < unit < 10 else (value, at + 1)


def _and_a_half(tokens: list[Token], amount: Amount) -> Amount:
    """Two and a half, un millón y medio: the half of what went before."""
    after = amount.after
    words = [bare(tokens, after + offset) for offset in range(3)]
    if words[0] == "and" and words[1] == "a" and words[2] in ("half", "quarter"):
        part, after = numerals.FRACTIONS[words[2]], after + 3
    elif words[0] == "y" and words[1] in ("medio", "media"):
        part, after = 0.5, after + 2
    else:
        return amount
    size = amount.step
    amount.value, amount.step, amount.after = amount.value + part * size, size / 10, after
    return amount


def _with_magnitude(tokens: list[Token], amount: Amount) -> Amount:
    """Take in million, bn, mil millones, k after a number."""
    after = amount.after
    if after >= len(tokens) or amount.low is not None:
        return amount
    token = tokens[after]
    glued = token.start == tokens[after - 1].end
    word = bare(tokens, after)
    if (
        token.kind == SIGN
        and token.text == "-"
        and glued
        and bare(tokens, after + 1) in ("million", "billion", "trillion", "thousand")
    ):
        after, word = after + 1, bare(tokens, after + 1)
    size = numerals.MAGNITUDES.get(word, 0) if word not in ("millions",) else 0
    if not size and not amount.in_words and not amount.fraction:
        size = numerals.SHORT_MAGNITUDES.get(word, 0)
        if word in ("m", "b", "mm", "k") and not glued and word != "k" and not _before_currency(tokens, after):
            size = 0
        if word == "mm":
            size = 0
    if size < 100 or (amount.in_words and amount.step < 1 and size == 100):
        return amount
    if word == "mil" and bare(tokens, after + 1) in ("millones", "millon"):
        size, after = 10**9, after + 1
    if word == "mil" and amount.step >= 1 and _has_hundreds(tokens, after + 1):
        amount.value, amount.step, amount.after = amount.value * size + float(tokens[after + 1].text), 1.0, after + 2
        return _with_magnitude(tokens, amount)
    amount.value *= size
    amount.step = (amount.step or 1.0) * size
    amount.others = tuple(other * size for other in amount.others)
    amount.after = after + 1
    _add_thousands(tokens, amount, size)
    if not amount.in_words:
        _and_a_half_after_magnitude(tokens, amount, size)
    return amount


def _add_thousands(tokens: list[Token], amount: Amount, size: float) -> None:
    """Take in what a million leaves over: 2 millones 300 mil, 1 million 200 thousand, 2 millones 300 mil 500."""
    at = amount.after
    if size != 10**6 or amount.step < size or not _has_hundreds(tokens, at) or bare(tokens, at + 1) not in _THOUSAND:
        return
    amount.value, amount.step, amount.after = amount.value + float(tokens[at].text) * 1000, 1000.0, at + 2
    if _has_hundreds(tokens, at + 2):
        amount.value, amount.step, amount.after = amount.value + float(tokens[at + 2].text), 1.0, at + 3


_THOUSAND = ("mil", "thousand")


def _before_currency(tokens: list[Token], at: int) -> bool:
    """Whether the "M" of "60 M€" stands there."""
    return at + 1 < len(tokens) and tokens[at + 1].text in "€$£" and tokens[at + 1].start == tokens[at].end


def _has_hundreds(tokens: list[Token], at: int) -> bool:
    """Whether the 200 of "8 mil 200 millones" stands there."""
    token = tokens[at] if at < len(tokens) else None
    return token is not None and token.kind == NUMBER and token.text.isdigit() and len(token.text) <= 3


def _and_a_half_after_magnitude(tokens: list[Token], amount: Amount, size: float) -> None:
    if bare(tokens, amount.after) == "y" and bare(tokens, amount.after + 1) in ("medio", "media"):
        amount.value, amount.step, amount.after = amount.value + size / 2, size / 10, amount.after + 2
