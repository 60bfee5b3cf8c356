"""Numbers as texts write them: "32,000", "32 thousand", "17 million", "seventeen million", "3.2bn".

Data and two small parsers; `terms` decides which words of a text belong together. Separators differ by language, so a
written figure can have two readings ("1.435" is 1435 in Madrid); both are given where the text does not tell.
"""

import re

_ENGLISH = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
}
_SPANISH = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11,
    "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18,
    "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiun": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
    "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300,
    "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600,
    "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800,
    "novecientos": 900, "novecientas": 900, "mil": 10**3, "millon": 10**6, "millones": 10**6, "billon": 10**12,
    "billones": 10**12,
}
_FRENCH = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "cent": 100, "cents": 100, "mille": 10**3, "million": 10**6, "millions": 10**6,
    "milliard": 10**9, "milliards": 10**9,
}
_GERMAN = {
    "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwolf": 12, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90, "hundert": 100, "tausend": 10**3, "million": 10**6, "millionen": 10**6,
    "milliarde": 10**9, "milliarden": 10**9, "mio": 10**6, "mrd": 10**9,
}
_PORTUGUESE = {
    "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9, "dez": 10,
    "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "cem": 100, "mil": 10**3, "milhao": 10**6,
    "milhoes": 10**6, "bilhao": 10**9, "bilhoes": 10**9,
}
_ITALIAN = {
    "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "venti": 20,
    "trenta": 30, "quaranta": 40, "cinquanta": 50, "cento": 100, "mille": 10**3, "mila": 10**3, "milione": 10**6,
    "milioni": 10**6, "miliardo": 10**9, "miliardi": 10**9,
}
NUMERALS = {"en": _ENGLISH, "es": _SPANISH, "fr": _FRENCH, "de": _GERMAN, "pt": _PORTUGUESE, "it": _ITALIAN}
"""Number words by language, folded. The words for one are left out: they are articles far more often."""

PARTS: dict[str, dict[int, tuple[str, ...]]] = {
    "en": {
        2: ("half",), 3: ("third",), 4: ("quarter", "fourth"), 5: ("fifth",), 6: ("sixth",), 7: ("seventh",),
        8: ("eighth",), 9: ("ninth",), 10: ("tenth",),
    },
    "es": {
        2: ("mitad",), 3: ("tercio", "tercera"), 4: ("cuarto", "cuarta"), 5: ("quinto", "quinta"), 6: ("sexto", "sexta"),
        7: ("septimo", "septima"), 8: ("octavo", "octava"), 9: ("noveno", "novena"), 10: ("decimo", "decima"),
    },
}
"""By language, how many parts make a whole and what each is called, folded. In Spanish "parte" follows the second."""

SUFFIXES = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mm": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9, "tn": 10**12,
    "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8,
}
"""What may stand glued to a figure: "5bn", "32K"."""

ONES = frozenset(("one", "uno", "un", "una", "eins", "um", "uma"))
"""One, where it ends a larger number: twenty-one."""

POINTS = {"en": frozenset(("point",)), "es": frozenset(("punto", "coma"))}
"""What is said before decimals, by language."""

ZEROS = frozenset(("zero", "cero"))
MOST_DECIMALS = 3

JOINERS = {"en": "and", "es": "y", "fr": "et", "de": "und", "pt": "e", "it": "e"}

_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?\Z")
_PARTS = re.compile(r"[^\d]+")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+\Z")
_LONGEST = 40
"""Characters of what is still a figure."""


def written(figure: str, language: str = "en") -> list[float]:
    """The readings of a figure in digits, likeliest first: ["32,000"] -> [32000]; "1.435" in Spanish -> [1435, 1.435]."""
    if len(figure) > _LONGEST:
        return []
    if figure.isdigit():  # most figures, and the next most: the short way
        return [float(figure)]
    if language == "en" and _THOUSANDS.match(figure):
        return [float(figure.replace(",", ""))]
    marks = [mark for mark in figure if not mark.isdigit()]
    parts = _PARTS.split(figure)
    groups = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3 and parts[0] != "0"
    joined = float("".join(parts))
    decimal = float("".join(parts[:-1]) + "." + parts[-1])
    if len(set(marks)) > 1:
        return [decimal] if marks.count(marks[-1]) == 1 else [joined]
    if len(marks) > 1 or marks[0] not in ".,":
        return [joined]
    if not groups:
        return [decimal]
    if language == "en":
        return [joined] if marks[0] == "," else [decimal]
    return [joined, decimal]


def spoken(values: list[float]) -> float:
    """The value of number words in a row: [2, 100, 40, 3, 1000] -> 243000."""
    total = current = 0.0
    for value in values:
        if value >= 1000:
            total += (current or 1) * value
            current = 0.0
        elif value == 100:
            current = (current or 1) * 100
        else:
            current += value
    return total + current


def goes_on(values: list[float], value: float, joined: bool = False) -> bool:
    """Whether a number word can follow others in one number: forty-three can; two three, two and three cannot."""
    before = values[-1]
    if value >= 1000:
        return not joined and (before < value or before == 1000)
    if value == 100:
        return before < 100 and not joined
    if before >= 100:
        return value < before
    return before >= 20 and before % 10 == 0 and value < 10


def plain(value: float) -> str:
    """One way to write a value: "32000", "9.2"."""
    return str(int(value)) if value == int(value) else f"{value:.6f}".rstrip("0").rstrip(".")


def leading(value: float) -> str:
    """The first two digits that count, "" for a number too small to have them: 7,691 and 7.6 both lead with 76."""
    digits = plain(value).replace(".", "").lstrip("0")
    if len(digits.rstrip("0")) < 2 and value < 1000:
        return ""
    return digits[:2]


def value_of(stem: str) -> float | None:
    """The value that `plain` wrote, None for anything else."""
    return float(stem) if _PLAIN.match(stem) else None
