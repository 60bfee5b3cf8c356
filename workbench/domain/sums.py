"""Work a small sum out: letters for figures, + − × ÷, brackets, percentages; exact, with its units, and nothing else.

No name is looked up and nothing is called: an expression is read letter by letter. Numbers are fractions, so that a
third stays a third; what is shown is rounded, and says so.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from workbench.domain.calculations import PickedFigure, Quantity, Sum
from workbench.domain.errors import SumRefused

LONGEST = 200
DEEPEST = 30
MOST_DIGITS = 40
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SIGNS = frozenset("$€£¥₹")
"""Currencies that are written before the number."""
DIGITS_SHOWN = 6
"""Significant digits of what has no end."""

_TOKEN = re.compile(r"\s*(?:(\d[\d,]*(?:\.\d+)?|\.\d+)|([A-Za-z]+)|([-+*/()%×÷−–·:]))")
_SIGNS = {"*": "×", "·": "×", "/": "÷", ":": "÷", "-": "−", "–": "−"}


def work_out(expression: str, figures: Sequence[PickedFigure]) -> Sum:
    """The sum of `expression`, its letters standing for `figures` (a is the first). SumRefused, in words, where it
    cannot be read or worked out."""
    tokens = _tokens(expression, len(figures))
    reader = _Reader(tokens, [one.quantity for one in figures])
    result = reader.sum()
    if tokens[reader.at:] == ["in", "%"]:
        result = _as_share(result)
    elif reader.at < len(tokens):
        raise SumRefused(f"“{tokens[reader.at]}” stands where the sum should end or go on with + − × ÷.")
    words = in_words(result)
    working = _working(tokens, [one.words for one in figures])
    return Sum(result, words, f"{working} {'=' if _is_exact(result.value) else '≈'} {words}", tuple(reader.notes))


def used(expression: str, count: int) -> list[int]:
    """The numbers of the figures that an expression uses, in the order in which they come."""
    return list(dict.fromkeys(LETTERS.index(one) for one in _tokens(expression, count) if one in LETTERS))


def written(expression: str, figures: Sequence[str]) -> str:
    """An expression with words of one's own for its figures. SumRefused where it cannot be read."""
    return _working(_tokens(expression, len(figures)), figures)


def in_words(quantity: Quantity) -> str:
    """A quantity as a report prints it: rounded where it has no end, with its unit."""
    number = _number(quantity.value)
    if quantity.divisor == 100:
        return f"{number} {quantity.unit or '%'}" if len(quantity.unit) > 1 else f"{number} %"
    if quantity.unit[-1:] in SIGNS:
        return f"−{quantity.unit}{number[1:]}" if number.startswith("−") else f"{quantity.unit}{number}"
    return f"{number} {quantity.unit}".strip()


def _tokens(expression: str, count: int) -> list[str]:
    if not expression.strip():
        raise SumRefused("There is no sum yet.", "Write it with the letters of the figures, such as (b − a) ÷ a in %.")
    if len(expression) > LONGEST:
        raise SumRefused("The sum is too long for anybody to read.", "Keep its parts as sums of their own.")
    found, at, text = [], 0, expression.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise SumRefused(f"“{text[at:].strip()[:1]}” cannot stand in a sum.")
        number, word, sign = match.groups()
        found.append(_digits(number) if number else _letter(word, count) if word else _SIGNS.get(sign, sign))
        at = match.end()
    return found


def _digits(number: str) -> str:
    if not re.fullmatch(r"\d+(?:\.\d+)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?", number) or len(number) > MOST_DIGITS:
        raise SumRefused(f"“{number[:40]}” is not a number.", "Write 1,000 or 1000, and 0.5 with a point.")
    return number.replace(",", "")


def _letter(word: str, count: int) -> str:
    word = word.lower()
    if word == "x" and count < 24:
        return "×"
    if word in ("in", "en"):
        return "in"
    if len(word) > 1 or LETTERS.index(word) >= count:
        there = f"a to {LETTERS[count - 1]}" if count > 1 else "a" if count else "none"
        raise SumRefused(f"No figure is called “{word}”.", f"The figures here: {there}.")
    return word


class _Reader:
    """Reads an expression from left to right, and works it out as it goes."""

    def __init__(self, tokens: Sequence[str], figures: Sequence[Quantity]):
        self.at = 0
        self.notes: list[str] = []
        self._tokens, self._figures, self._depth = tokens, figures, 0

    def sum(self) -> Quantity:
        """Parts with + and − between them."""
        total = self._product()
        while (sign := self._take("+", "−")) is not None:
            total = self._added(total, self._product(), 1 if sign == "+" else -1)
        return total

    def _product(self) -> Quantity:
        total = self._signed()
        while (sign := self._take("×", "÷")) is not None:
            other = self._signed()
            total = _times(total, other) if sign == "×" else _divided(total, other)
        return total

    def _signed(self) -> Quantity:
        if self._take("−") is None:
            return self._one()
        self._go_deeper()
        value = self._signed()
        self._depth -= 1
        return replace(value, value=-value.value)

    def _one(self) -> Quantity:
        if self._take("(") is not None:
            self._go_deeper()
            value = self.sum()
            self._depth -= 1
            if self._take(")") is None:
                raise SumRefused("A bracket is not closed.")
        else:
            value = self._number_or_figure()
        if self._take("%") is not None:
            value = replace(value, unit="%", divisor=100)
        return value

    def _number_or_figure(self) -> Quantity:
        token = self._tokens[self.at] if self.at < len(self._tokens) else ""
        self.at += 1
        if token[:1].isdigit() or token[:1] == ".":
            return Quantity(Fraction(token))
        if token in LETTERS and token:
            return self._figures[LETTERS.index(token)]
        where = f"before “{token}”" if token else "at the end"
        raise SumRefused(f"A figure or a number is missing {where}.")

    def _added(self, one: Quantity, other: Quantity, sign: int) -> Quantity:
        if one.is_share and other.is_share and one.divisor == other.divisor:
            points = "percentage points" if one.divisor == 100 and sign < 0 else one.unit
            return replace(one, value=one.value + sign * other.value, unit=points)
        if one.is_share or other.is_share:
            raise SumRefused("A share and a number cannot be added up or taken away from each other.",
                             "Take the share of something first: a × b.")
        if one.dimension and other.dimension and one.dimension == other.dimension and one.factor != other.factor:
            turned = replace(one, value=other.value * other.factor / one.factor)
            self.notes.append(f"{in_words(other)} is {in_words(turned)}")
            other = turned
        elif one.unit and other.unit and one.dimension != other.dimension:
            raise SumRefused(
                f"{in_words(one)} and {in_words(other)} count different things: they cannot be added up or taken away "
                "from each other.", "Pick figures that count the same, or divide one by the other.")
        kept = one if one.dimension or one.unit == other.unit or not other.unit else other
        kept = kept if kept is one or not one.unit else replace(one, unit="")
        return replace(kept, value=one.value + sign * other.value)

    def _take(self, *signs: str) -> str | None:
        if self.at < len(self._tokens) and self._tokens[self.at] in signs:
            self.at += 1
            return self._tokens[self.at - 1]
        return None

    def _go_deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise SumRefused("There are more brackets in it than anybody can follow.")


def _times(one: Quantity, other: Quantity) -> Quantity:
    if one.is_share and not other.is_share:
        one, other = other, one
    if other.is_share:
        return replace(one, value=one.value * other.value / other.divisor)
    if one.unit and other.unit:
        return Quantity(one.value * other.value, f"{one.unit} × {other.unit}")
    return replace(one if one.unit else other, value=one.value * other.value)


def _divided(one: Quantity, other: Quantity) -> Quantity:
    if other.value == 0:
        raise SumRefused("It divides by zero.", "Check whether the figure below the line is the right one.")
    if other.is_share and not one.is_share:
        return replace(one, value=one.value * other.divisor / other.value)
    if one.dimension and one.dimension == other.dimension:
        return Quantity(one.value * one.factor / (other.value * other.factor))
    if one.dimension == other.dimension or one.is_share and other.is_share:
        per = f"{one.unit} per {other.unit}" if one.unit and other.unit else one.unit
        return Quantity(one.value / other.value, "" if one.unit == other.unit else per)
    if not other.unit:
        return replace(one, value=one.value / other.value)
    return Quantity(one.value / other.value, f"{one.unit} per {other.unit}" if one.unit else f"per {other.unit}")


def _as_share(result: Quantity) -> Quantity:
    if result.is_share:
        return result
    if result.dimension:
        raise SumRefused(f"{in_words(result)} is not a share of anything: it cannot be given in %.",
                         "Divide it by the whole first.")
    return Quantity(result.value * 100, "%", divisor=100)


def _working(tokens: Sequence[str], words: Sequence[str]) -> str:
    """The expression with the figures in the place of their letters."""
    parts = [words[LETTERS.index(token)] if token in LETTERS else token for token in tokens
             if token not in ("in",)]
    if tokens[-2:] == ["in", "%"]:
        parts = parts[:-1]
    text = " ".join(_with_thousands(part) for part in parts)
    return re.sub(r"(?<=\d) %", " %", text.replace("( ", "(").replace(" )", ")"))


def _with_thousands(part: str) -> str:
    return f"{Decimal(part):,}" if re.fullmatch(r"\d+(\.\d+)?", part) else part


def _is_exact(value: Fraction) -> bool:
    """Whether its decimals end, and soon enough to be shown."""
    below = value.denominator
    for prime in (2, 5):
        while below % prime == 0:
            below //= prime
    return below == 1 and len(_plain(value).replace("-", "").replace(".", "").strip("0")) <= 12


def _number(value: Fraction) -> str:
    if _is_exact(value):
        return f"{Decimal(_plain(value)):,f}".replace("-", "−")
    size = len(str(abs(value.numerator) // value.denominator)) if abs(value) >= 1 else 0
    places = max(0, DIGITS_SHOWN - size)
    rounded = Decimal(round(value * 10 ** places)) / 10 ** places if places else Decimal(round(value))
    if rounded == 0:
        return f"{float(value):.3g}".replace("-", "−")
    return f"{rounded.normalize():,f}".replace("-", "−")


def _plain(value: Fraction) -> str:
    """The decimals of a fraction that ends; of another the first forty."""
    whole, places = value, 0
    while whole.denominator != 1 and places < MOST_DIGITS:
        whole, places = whole * 10, places + 1
    digits = str(abs(int(whole))).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}" if places else digits
    return ("-" if value < 0 else "") + text
