"""For which stretch of time a sentence counts: the past year, an administration, from 2020 to 2022.

Two figures of the same thing for different stretches do not conflict. Where a sentence names several, none is believed.
"""

import re
from dataclasses import dataclass

_SMALL = {word: number for number, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve".split())}
_SMALL |= {"a": 1, "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
           "nueve": 9, "diez": 10, "once": 11, "doce": 12, "": 1}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(word for word in _SMALL if word)})?\s*"
_UNIT = (r"(?P<unit>days?|weeks?|months?|quarters?|years?|decades?"
         r"|días?|semanas?|mes(?:es)?|trimestres?|años?|décadas?)\b")
_MONTHS = {"day": 1 / 30, "día": 1 / 30, "week": 0.23, "semana": 0.23, "month": 1, "mes": 1, "quarter": 3, "half": 6,
           "trimestre": 3, "year": 12, "año": 12, "decade": 120, "década": 120}
_PAST = re.compile(
    r"\b(?:over|in|during|within|for|en|durante)\s+(?:the\s+|el\s+|la\s+|los\s+|las\s+)?(?:just\s+|only\s+)?"
    r"(?:past|last|previous|preceding|últim[oa]s?|pasad[oa]s?)\s+" + _COUNT + _UNIT + r"(?!\s+(?:of|del?)\s)",
    re.IGNORECASE)
_LONG = re.compile(r"\b(?:in|within|en)\s+(?:just\s+|only\s+|apenas\s+)?"
                   rf"(?P<count>\d{{1,3}}|{'|'.join(word for word in _SMALL if len(word) > 2)})\s+" + _UNIT,
                   re.IGNORECASE)
_NAMED = re.compile(r"\b(?:in|for|during|over)\s+the\s+(?:(?:first|second|third|fourth)\s+(?=quarter|half)|full\s+"
                    r"(?=year))(?P<count>)(?P<unit>quarter|half|year)\b(?!\s+(?:of|before|after|\d))", re.IGNORECASE)
_TO_DATE = re.compile(r"\b(?:in|over|en)\s+(?:the|los|el)\s+" + _COUNT + _UNIT
                      + r"(?=\s+(?:to|through|ending|ended|hasta|before|after|since|leading|prior"
                      r"|antes|anteriores|previos|siguientes)\b)", re.IGNORECASE)
_TENURE = re.compile(
    r"\b(?:(?:during|under|throughout)\s+(?:the\s+|this\s+|his\s+|her\s+)?(?:\w+\s+){0,2}?(?:(?:president|presidente)\s+"
    r"(?:[\w.]+\s+){1,4}?|[\w.]+(?:\s[\w.]+){0,3}['’]s?\s+)?(?:administration|presidency|government|tenure|term)\b(?!['’]s)"
    r"|since\s+(?:\w+\s+){1,4}(?:took|came\s+(?:in)?to)\s+(?:office|power)"
    r"|durante\s+(?:el\s+|la\s+|este\s+|esta\s+|su\s+)?(?:\w+\s+){0,2}?(?:administración|sexenio|gobierno|mandato)\b"
    r")", re.IGNORECASE)
_YEAR = r"(?:\w+\.?\s+(?:de\s+|of\s+)?(?:\d{1,2},?\s+)?)?((?:19|20)\d\d)"
_SPAN = re.compile(rf"\b(?:from|between|de|desde|entre)\s+{_YEAR}\s+(?:to|and|until|till|through|a|y|hasta)\s+"
                   rf"(?:the\s+end\s+of\s+)?{_YEAR}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch as written. `months` is its length, 0 for a term of office, which is long and of unknown length.
    `years` are its first and last year, or its months counted from the year 0."""

    text: str
    months: float
    years: tuple[int, int] = (0, 0)


def stretch_of(passage: str) -> Stretch | None:
    """The one stretch of time that a passage speaks of; None where it tells none, or several."""
    found = [Stretch(_clean(match), 0) for match in _TENURE.finditer(passage)]
    for pattern in (_PAST, _LONG, _NAMED, _TO_DATE):
        found += [Stretch(_clean(match), _months(match)) for match in pattern.finditer(passage)]
    found += [Stretch(_clean(match), 12.0 * (int(match[2]) - int(match[1]) + 1), (int(match[1]), int(match[2])))
              for match in _SPAN.finditer(passage)]
    return found[0] if len(found) == 1 else None


def differ(one: Stretch | None, other: Stretch | None) -> bool:
    """Whether two stretches are surely not the same: a term against months, a year against a month, other years."""
    if one is None or other is None:
        return False
    if not one.months or not other.months:
        return bool(one.months) != bool(other.months)
    if one.years != (0, 0) and other.years != (0, 0):
        return one.years != other.years
    short, long = sorted((one.months, other.months))
    return long >= 1.5 * short


def _months(match: re.Match) -> float:
    count = (match["count"] or "").lower()
    number = float(count) if count.isdigit() else float(_SMALL.get(count, 1))
    unit = match["unit"].lower()
    return number * next(months for name, months in _MONTHS.items() if unit.startswith(name))


def _clean(match: re.Match) -> str:
    return " ".join(match[0].split())
