"""What a word counts as in its place: 2 GW is no name, "on board" no board, lives that were lost are dead."""

from workbench.crosscheck.lexicon import change_words as changewords
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.lexicon.country_words import OF_THE_US, OTHER_AMERICANS
from workbench.crosscheck.lexicon.currencies import WORDS as MONEY_WORDS
from workbench.crosscheck.lexicon.figure_words import NOISE
from workbench.crosscheck.numbers.measures import unit_of
from workbench.crosscheck.words.stems import stem, without_marks
from workbench.crosscheck.words.tokens import NUMBER, Token

ABOARD = "ABOARD"
"""What stands for "on board", and for passengers with their crew."""
_NO_BODIES = ("gdp", "pib")
"""In capitals, but no organisations."""
_ABOARD = (("on", "board"), ("a", "bordo"), ("a", "board"))


def stem_at(tokens: list[Token], at: int) -> str:
    """The stem of the word at a token, as the token before it tells: 2 GW is no name, "on board" no board."""
    token = tokens[at]
    before = tokens[at - 1] if at else token
    if before.kind == NUMBER and len(token.text) <= 3 and before.quantity and unit_of(token.text):
        return ""
    if (before.text, token.text) == ("in", "power") or token.text == "ruled" and _follows(tokens, at, "for"):
        return "OFFICE"
    if token.text in ("square", "cubic", "sq") and at + 1 < len(tokens) and unit_of(tokens[at + 1].text):
        return ""
    if before.text in ("square", "sq", "cubic") and unit_of(token.text):
        return ""
    if token.text in _SQUARED and unit_of(before.text) or _says_nothing(tokens, at):
        return ""
    if before.text in ("its", "their") and token.text in ("value", "worth"):
        return ""  # the thing itself
    if token.text == "won" and before.kind != NUMBER or token.text == "ganado" and before.text in _HAVE:
        return stem("win")
    if token.text in ("victimas", "víctimas") and _follows(tokens, at, "mortales"):
        return "DEAD"
    if token.text in LIVES and is_lost(tokens, at):
        return "DEAD"
    if token.text == "polls" and before.text == "the" and tokens[max(0, at - 2)].text in ("to", "at"):
        return "ELECTION"
    told = _TOLD_BY_TWO.get((before.text, token.text)) or _told_by_more(tokens, at)
    if told:
        return told
    if token.text in _HOMES and any(one.text in ("lost", "losing") for one in tokens[max(0, at - 3) : at]):
        return "HOMELESS"
    if token.text == "gas" and unit_of(tokens[max(0, at - 2)].text) is GALLON:
        return stem("gasoline")
    if token.text in OF_THE_US and before.text in OTHER_AMERICANS:
        return "american"
    if token.text == "aboard" or (before.text, token.text) in _ABOARD:
        return ABOARD
    return _stem_of(token)


_SQUARED = frozenset("cuadrado cuadrados cúbico cúbicos cubico cubicos".split())
_ENDS = frozenset("closed ended finished closes ends cerró cierra terminó acabó".split())
_ITS_TIME = frozenset("year quarter month week day session año trimestre mes semana".split())


def _says_nothing(tokens: list[Token], at: int) -> bool:
    """Whether a word does not tell what a figure is of: a pérdida, as a loss in English; closed the year at."""
    word = tokens[at].text
    if word in ("pérdida", "pérdidas"):
        return True
    if word not in _ENDS or at + 2 >= len(tokens):
        return False
    return tokens[at + 1].text in ("at", "en") or bool({tokens[at + 1].text, tokens[at + 2].text} & _ITS_TIME)


def _told_by_more(tokens: list[Token], at: int) -> str:
    """What a word counts as by several others: registered to vote, esperanza de vida, year on year."""
    word = tokens[at].text
    if word == "vote" and at > 1 and tokens[at - 1].text == "to" and tokens[at - 2].text in _MAY_VOTE:
        return "VOTER"
    if word == "proyecto" and [token.text for token in tokens[at + 1 : at + 3]] == ["de", "ley"]:
        return stem("bill")
    if word == "esperanza" and _follows(tokens, at, "de"):
        return stem("expectancy")
    return _on_itself(tokens, at) if word in _ON_ITSELF else ""


_ON_ITSELF = {"year": "ON_THE_YEAR", "quarter": "ON_THE_QUARTER", "month": "ON_THE_MONTH"}


def _on_itself(tokens: list[Token], at: int) -> str:
    """Since when a change is reckoned: year on year, month-over-month; "" where it is not that."""
    told = [token.text for token in tokens[at : at + 5] if token.text != "-"][:3]
    return _ON_ITSELF[told[0]] if len(told) == 3 and told[1] in ("on", "over") and told[0] == told[2] else ""


_HAVE = frozenset("ha han habia habian haber había habían".split())
_TOLD_BY_TWO = {
    ("behind", "bars"): "PRISON", ("tras", "rejas"): "PRISON", ("at", "large"): "FUGITIVE", ("the", "run"): "FUGITIVE",
    ("al", "exterior"): "EXPORT", ("let", "go"): stem("dismissed"),
    ("net", "income"): stem("profit"), ("second", "round"): "RUNOFF", ("segunda", "vuelta"): "RUNOFF",
    ("armed", "men"): "GUNMAN", ("hombres", "armados"): "GUNMAN", ("without", "power"): "ELECTRICITY",
    ("out", "power"): "ELECTRICITY", ("lost", "power"): "ELECTRICITY",
    ("key", "rate"): stem("interest"), ("benchmark", "rate"): stem("interest"), ("policy", "rate"): stem("interest"),
    ("interest", "rate"): stem("interest"), ("interest", "rates"): stem("interest"),
    ("de", "interés"): stem("interest"),
    ("carbon", "dioxide"): "@CO", ("de", "carbono"): "@CO",
    ("into", "force"): "EFFECT", ("into", "effect"): "EFFECT", ("takes", "effect"): "EFFECT",
    ("took", "effect"): "EFFECT", ("take", "effect"): "EFFECT", ("en", "vigor"): "EFFECT",
}
_MAY_VOTE = frozenset("registered eligible entitled allowed able".split())
_HOMES = frozenset("home homes house houses".split())
GALLON = unit_of("gallon")
LIVES = frozenset("life lives vida vidas".split())
_LOST = frozenset(
    "lost lose loses losing loss claimed claims claiming cost costs costing took taken perdieron perdio perdió perdido"
    " pierden cobro cobró cobraron cobrado costo costó costaron".split()
)
_COSTING = {"cost", "costs", "costing", "costo", "costó", "costaron"}


def is_lost(tokens: list[Token], at: int) -> bool:
    """Whether lives at a token are lost: so many dead. What one life costs is money."""
    about = {token.text for token in tokens[max(0, at - 3) : at + 4]}
    return not _LOST.isdisjoint(about - _COSTING if tokens[at].text in ("life", "vida") else about)


def _follows(tokens: list[Token], at: int, word: str) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].text == word


def _stem_of(token: Token) -> str:
    if token.name == "@GDP":
        return stem("gdp")
    if token.name and token.text not in _NO_BODIES:
        return "" if token.name == "-" else token.name
    bare = without_marks(token.text)
    if (
        bare in changewords.UP
        or bare in changewords.DOWN
        or bare in NOISE
        or bare in numerals.MAGNITUDES
        or bare in numerals.UNITS
    ):
        return ""
    if (
        bare in numerals.TENS
        or bare in numerals.TIMES
        or bare in MONEY_WORDS
        or bare in numerals.FRACTIONS
        and bare not in ("second",)
    ):
        return ""
    unit = unit_of(bare)
    if unit and len(bare) > 2 and unit.name not in ("second", "century", "decade"):
        return ""
    return stem(token.text)
