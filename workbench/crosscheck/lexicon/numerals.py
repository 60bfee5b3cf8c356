"""Number words of English and Spanish, sorted by what may follow what. Keys have no diacritics; data only."""

from workbench.text.words.numerals import NUMERALS
from workbench.text.words.numerals import PARTS as _PARTS

_BOTH = NUMERALS["en"] | NUMERALS["es"]

UNITS = {"zero": 0, "one": 1, "cero": 0} | {word: value for word, value in _BOTH.items() if value < 30 and value != 20}
TENS = {word: value for word, value in _BOTH.items() if 20 <= value < 100 and value % 10 == 0} | {"fourty": 40}
HUNDREDS = {word: value for word, value in NUMERALS["es"].items() if 100 <= value < 1000}
MAGNITUDES = {
    **{word: value for word, value in _BOTH.items() if value >= 1000},
    "hundred": 100, "millions": 10**6, "lakh": 10**5, "crore": 10**7,
}
SHORT_MAGNITUDES = {
    "mdp": 10**6, "mdd": 10**6, "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mm": 10**6, "bn": 10**9, "bln": 10**9, "b": 10**9, "tn": 10**12, "trn": 10**12,
}
"""Written after digits. "m" and "b" and "mm" may be something else; figures.py asks what follows."""

GROUPS = {"dozen": 12, "score": 20, "docena": 12, "veintena": 20, "centenar": 100, "decena": 10, "couple": 2, "pair": 2, "par": 2,
          "millar": 1000, "quincena": 15, "treintena": 30, "cuarentena": 40, "cincuentena": 50}
ROUND = {"veintena": 20, "centenar": 100, "decena": 10, "millar": 1000, "treintena": 30, "cuarentena": 40, "cincuentena": 50, "quincena": 15, "score": 20}
"""Groups that are said of about so many."""
SEVERAL = {"several": (3, 9), "few": (2, 9), "varios": (3, 9), "varias": (3, 9), "handful": (2, 12), "punado": (2, 12)}
SEVERAL_OF = {"cientos": 100, "miles": 1000, "centenares": 100, "decenas": 10, "docenas": 12, "hundreds": 100, "thousands": 1000, "dozens": 12, "millones": 10**6}
"""Several hundred, a few thousand, varios miles: from and to how many of these."""

PLURALS = {
    "tens": (20, 99), "dozens": (24, 99), "scores": (40, 200), "hundreds": (200, 999), "thousands": (2_000, 9_999),
    "millions": (2 * 10**6, 999 * 10**6), "billions": (2 * 10**9, 999 * 10**9), "decenas": (20, 99), "docenas": (24, 99),
    "cientos": (200, 999), "centenares": (200, 999), "miles": (2_000, 9_999), "millares": (2_000, 9_999),
    "millones": (2 * 10**6, 999 * 10**6),
}
"""Vague amounts before "of" or "de": what they may mean."""
PLURAL_SIZES = {"thousands": 1000, "millions": 10**6, "billions": 10**9, "miles": 1000, "millones": 10**6}

PARTS = {word: 1 / parts for parts, names in _PARTS["es"].items() for name in names[1:] for word in (name, name + "s")}
"""Before "parte": la tercera parte, dos terceras partes."""
FRACTIONS = {
    word: 1 / parts
    for language, names_of in _PARTS.items()
    for parts, names in names_of.items()
    for name in (names if language == "en" else names[:1])
    for word in (name, name + "s")
} | {"halves": 1 / 2}
VULGAR = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4,
    "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "septimo": 7, "septima": 7, "octavo": 8, "octava": 8, "noveno": 9,
    "novena": 9, "decimo": 10, "decima": 10,
    "undecimo": 11, "undecima": 11, "duodecimo": 12, "duodecima": 12, "decimotercer": 13, "decimotercero": 13,
    "decimotercera": 13, "decimocuarto": 14, "decimocuarta": 14, "decimoquinto": 15, "decimoquinta": 15,
    "decimosexto": 16, "decimosexta": 16, "decimoseptimo": 17, "decimoseptima": 17, "decimoctavo": 18,
    "decimoctava": 18, "decimonoveno": 19, "decimonovena": 19, "vigesimo": 20, "vigesima": 20,
}
TIMES = {
    "doubled": 2, "doubling": 2, "double": 2, "doubles": 2, "tripled": 3, "tripling": 3, "trebled": 3, "triples": 3, "quadrupled": 4,
    "quintupled": 5, "halved": 0.5, "halving": 0.5, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7,
    "eightfold": 8, "ninefold": 9, "tenfold": 10, "hundredfold": 100,
    "duplico": 2, "duplicaron": 2, "duplicado": 2, "triplico": 3, "triplicaron": 3, "triplicado": 3, "cuadruplico": 4, "cuadruplicaron": 4,
    "quintuplico": 5, "quintuplicaron": 5, "quintuplicado": 5, "decuplico": 10, "decuplicaron": 10, "quadrupling": 4, "trebling": 3, "duplicar": 2, "triplicar": 3,
}
"""Words that are a change by themselves: the factor of after to before."""
CHANGE_NOUNS = frozenset("increase rise jump growth surge hike aumento".split())
