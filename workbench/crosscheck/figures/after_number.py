"""What follows (or precedes) a number and says what it measures: percent, money, units, ages."""

from dataclasses import dataclass

from workbench.crosscheck.figures.figure import AGE, COUNT, MEASURE, MONEY, POINTS, SHARE
from workbench.crosscheck.lexicon import currencies
from workbench.crosscheck.lexicon.figure_words import AFTER_METRES
from workbench.crosscheck.lexicon.numerals import PLURALS
from workbench.crosscheck.numbers.measures import NEEDS_GLUE, UNITS, Unit, unit_of
from workbench.crosscheck.numbers.temperatures import is_warmth
from workbench.crosscheck.words.stems import without_marks
from workbench.crosscheck.words.tokens import NUMBER, RAISED, SIGN, WORD, Token


@dataclass(slots=True)
class Measured:
    """What a number measures; `factor` scales it (per mille, basis points, cents), `after` is the token behind it
    all."""

    kind: str
    after: int
    factor: float = 1.0
    unit: Unit | None = None
    currency: str = ""


_PERCENT = frozenset("percent pct procent percentage".split())
_SIZES = frozenset("mil millon millones billon billones".split())
_AHEAD = frozenset("ahead behind clear lead".split())
"""Points that polls and tables are told in: eight points ahead."""
_FREE_SHORT = AFTER_METRES | frozenset("of de and or y o per a at with del on to".split())


def measured(tokens: list[Token], first: int, after: int) -> Measured:
    """What the number in tokens [first, after) measures; a bare count where nothing tells."""
    share = _share(tokens, after)
    if share:
        return share
    money = currency_before(tokens, first)
    if money[0]:
        return Measured(MONEY, after, currency=money[0])
    return _money_after(tokens, after) or _unit(tokens, first, after) or Measured(COUNT, after)


def _word(tokens: list[Token], at: int) -> str:
    return without_marks(tokens[at].text) if 0 <= at < len(tokens) and tokens[at].kind == WORD else ""


def _share(tokens: list[Token], after: int) -> Measured | None:
    if after >= len(tokens):
        return None
    token = tokens[after]
    if token.text == "-" and _word(tokens, after + 1) in ("percent", "percentage", "point"):
        after += 1
        token = tokens[after]
    word, following = _word(tokens, after), _word(tokens, after + 1)
    if token.text == "%":
        points = following in ("points", "point", "puntos")
        return Measured(POINTS if points else SHARE, after + 1 + points)
    if token.text == "‰":
        return Measured(SHARE, after + 1, factor=0.1)
    if word in ("percentage", "percent") and following in ("point", "points"):
        return Measured(POINTS, after + 2)
    if word in ("point", "points", "puntos", "punto") and following in ("porcentuales", "porcentual"):
        return Measured(POINTS, after + 2)
    if word in ("point", "points", "puntos") and (following in _AHEAD or _of_a_poll(tokens, after)):
        return Measured(POINTS, after + 1)
    if word in ("pp", "pps"):
        return Measured(POINTS, after + 1)
    if word in ("basis",) and following in ("point", "points") or word in ("puntos",) and following == "basicos":
        return Measured(POINTS, after + 2, factor=0.01)
    if word in ("bps",):
        return Measured(POINTS, after + 1, factor=0.01)
    if word in _PERCENT and word != "percentage":
        return Measured(SHARE, after + 1)
    if (word, following) in (("per", "cent"), ("por", "ciento"), ("por", "cien")):
        points = _word(tokens, after + 2) in ("points", "point")
        return Measured(POINTS if points else SHARE, after + 2 + points)
    if (word, following) in (("per", "mille"), ("per", "mil"), ("per", "mill"), ("por", "mil")):
        return Measured(SHARE, after + 2, factor=0.1)
    return None


_POLLED = frozenset(
    "margin lead leads gap swing ventaja margen support approval rating ratings popularity turnout apoyo popularidad"
    " participacion".split()
)


def _of_a_poll(tokens: list[Token], after: int) -> bool:
    """Whether points are those of a lead, a gap, a margin of error."""
    return any(_word(tokens, at) in _POLLED for at in range(max(0, after - 10), after))


def currency_before(tokens: list[Token], first: int) -> tuple[str, int]:
    """The currency written before a number ($, US$, EUR, MX$) and the token where it begins."""
    if not first:
        return "", first
    token = tokens[first - 1]
    if token.kind == SIGN and token.text in currencies.SIGNS:
        if token.text == "$" and first > 1 and tokens[first - 2].kind == WORD and tokens[first - 2].end == token.start:
            prefix = currencies.PREFIXES.get(tokens[first - 2].text)
            if prefix:
                return prefix, first - 2
        if token.text == "$" and first > 4 and [t.text for t in tokens[first - 5 : first - 1]] == ["u", ".", "s", "."]:
            return "USD", first - 5
        return currencies.SIGNS[token.text], first - 1
    if token.kind == WORD and token.capital and token.text in currencies.CODES:
        return currencies.CODES[token.text], first - 1
    if token.kind == WORD and token.text == "rs" and token.capital:
        return "INR", first - 1
    return "", first


def _money_after(tokens: list[Token], after: int) -> Measured | None:
    short = {"mdp": "PESO", "mdd": "USD"}.get(tokens[after - 1].text)
    if short:
        return Measured(MONEY, after, currency=short)
    if after >= len(tokens):
        return None
    token = tokens[after]
    if token.kind == SIGN and token.text in currencies.SIGNS:
        return Measured(MONEY, after + 1, currency=currencies.SIGNS[token.text])
    at = after + 1 if _word(tokens, after) in ("de", "of") else after
    if at < len(tokens) and tokens[at].text == "-" and tokens[at].start == tokens[at - 1].end:
        at += 1
    word, following = _word(tokens, at), _word(tokens, at + 1)
    if (
        word in currencies.CODES
        and tokens[at].text == word
        and (tokens[at].capital or at == after and tokens[at].start == tokens[at - 1].end)
    ):
        return Measured(MONEY, at + 1, currency=currencies.CODES[word])
    named = currencies.NAMED.get((word, following))
    if named:
        return Measured(MONEY, at + 2, currency=named)
    if word == "u" and [token.text for token in tokens[at : at + 5]] == ["u", ".", "s", ".", "dollars"]:
        return Measured(MONEY, at + 5, currency="USD")
    currency = currencies.WORDS.get(word)
    if not currency:
        return None
    later = currencies.AFTER.get(following)
    small = 0.01 if currency in ("CENT", "PENCE") else 1.0
    return Measured(MONEY, at + (2 if later else 1), factor=small, currency=later or currency)


def _unit(tokens: list[Token], first: int, after: int) -> Measured | None:
    at = after
    hyphen = at < len(tokens) and tokens[at].text == "-" and tokens[at].start == tokens[at - 1].end
    if hyphen:
        at += 1
    elif _word(tokens, at) == "of" and _word(tokens, at - 1) in PLURALS:
        at += 1  # thousands of miles
    elif _word(tokens, at) == "de" and (tokens[first].kind == WORD or _word(tokens, at - 1) in _SIZES):
        at += 1  # un millón de toneladas
    unit, end = unit_at(tokens, at)
    if unit is None:
        return None
    word = tokens[at].text
    if end == at + 1 and word in NEEDS_GLUE and not hyphen and not _stands_alone(tokens, at):
        return None
    if unit.name == "degree" and not is_warmth(tokens, first, end):
        return None
    if unit.dimension == "time" and unit.name == "year":
        age_end = _age_end(tokens, end, hyphen)
        if age_end:
            return Measured(AGE, age_end, unit=unit)
    return Measured(MEASURE, end, unit=unit)


def unit_at(tokens: list[Token], at: int) -> tuple[Unit | None, int]:
    """The unit written at token `at`: one word, two words, km/h, m², °C, degrees Celsius."""
    if at >= len(tokens):
        return None, at
    token, word = tokens[at], _word(tokens, at)
    following = _word(tokens, at + 1)
    if token.text in ("°", "º") and following in ("c", "f"):
        return UNITS["celsius" if following == "c" else "fahrenheit"], at + 2
    if (
        token.capital
        and word in ("c", "f")
        and (at + 1 >= len(tokens) or tokens[at + 1].kind != WORD or not tokens[at + 1].capital)
    ):
        return UNITS["celsius" if word == "c" else "fahrenheit"], at + 1
    if not word or (token.capital and word in ("may", "mar")):
        return None, at
    raised = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].start == token.end else None
    if raised and (raised.kind == RAISED or raised.kind == NUMBER and word in ("m", "km", "ft")):
        return unit_of(word + raised.text), at + 2
    if at + 2 < len(tokens) and tokens[at + 1].text == "/":
        joined = unit_of(f"{word}/{_word(tokens, at + 2)}")
        if joined:
            return joined, at + 3
    if following in ("per", "por", "a", "an"):
        by = following if following == "por" else "per"
        joined = unit_of(f"{word}_{by}_{_word(tokens, at + 2)}")
        if joined:
            return joined, at + 3
    if at + 1 < len(tokens) and tokens[at + 1].text == "-":
        joined = unit_of(f"{word}_{_word(tokens, at + 2)}")
        if joined:
            return joined, at + 3
    pair = unit_of(f"{word}_{following}") if following else None
    if pair:
        return pair, at + 2
    return unit_of(word), at + 1


def _stands_alone(tokens: list[Token], at: int) -> bool:
    """A short unit is one when glued to its digits, or when what follows cannot be its own word."""
    token = tokens[at]
    if token.start == tokens[at - 1].end:
        return token.text != "in"
    if token.capital or token.text in ("in", "mi", "gr", "s", "d"):
        return False
    return at + 1 >= len(tokens) or tokens[at + 1].kind != WORD or _word(tokens, at + 1) in _FREE_SHORT


def _age_end(tokens: list[Token], after: int, hyphen: bool) -> int:
    """The end of an age after "years", 0 where it is a duration."""
    word, following = _word(tokens, after), _word(tokens, after + 1)
    if word == "old":
        return after + 1
    if word == "of" and following == "age":
        return after + 2
    if word == "de" and following == "edad":
        return after + 2
    if hyphen and after + 1 < len(tokens) and tokens[after].text == "-" and following in ("old", "olds"):
        return after + 2
    return 0
