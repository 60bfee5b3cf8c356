"""The forms in which dates are written, English and Spanish, and how each is read."""

import re
from dataclasses import replace
from datetime import timedelta

from workbench.crosscheck.dates.parts import QUARTERS, SMALL, months_of, narrowed
from workbench.crosscheck.dates.relative import FIRST_WORDS, RELATIVE, read_relative
from workbench.crosscheck.dates.value import Date
from workbench.crosscheck.lexicon.calendar_words import CENTURIES, DECADES, MONTHS, NEED_CAPITAL, WEEKDAYS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY_NAME = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_CENTURY = "|".join(CENTURIES).replace(" ", "[ -]")
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_D = r"(?:3[01]|[12]\d|0?[1-9])"
_NTH = r"(?:st|nd|rd|th|º|°|ro)?"
_WEEK = rf"(?:(?:on\s)?\b(?P<w{{n}}>{_DAY_NAME})\b\.?,?\s(?:(?:the|el|dia|día)\s)?)?"
_JOIN = r"(?:\s?[-–—]\s?|\s(?:to|through|thru|until|and|al|a|y|hasta\sel|&)\s)"

DATE_FORMS = re.compile(
    "|".join(
        (
            rf"(?P<iso>\b(?P<y1>{_YEAR})-(?P<m1>0[1-9]|1[0-2])-(?P<d1>0[1-9]|[12]\d|3[01])\b)",
            rf"(?P<num>\b(?P<a2>{_D})(?P<sep>[/.])(?P<b2>{_D})(?P=sep)(?P<y2>{_YEAR}|\d\d)\b)",
            rf"(?P<mdy>{_WEEK.format(n=3)}\b(?P<m3>{_MONTH})\b\.?\s(?P<d3>{_D}){_NTH}(?!\d)(?:{_JOIN}(?:(?P<n3>{_MONTH})\.?\s)?(?P<e3>{_D}){_NTH}(?![\d%:]))?"
            rf"(?:,?\s(?:of\s)?(?P<y3>{_YEAR})(?![\d%]))?)",
            rf"(?P<dmy>{_WEEK.format(n=4)}(?<![\d.,$€£])(?P<d4>{_D}){_NTH}(?:{_JOIN}(?P<e4>{_D}){_NTH})?\s(?:(?:of|de)\s)?(?P<m4>{_MONTH})\b\.?"
            rf"(?:,?\s(?:(?:of|del?)\s)?(?P<y4>{_YEAR})(?![\d%]))?)",
            rf"(?P<months>\b(?:(?:between|from|entre|de)\s)?(?P<m14>{_MONTH})\b\.?{_JOIN}(?P<n14>{_MONTH})\b\.?,?\s(?:(?:of|del?)\s)?(?P<y14>{_YEAR})(?![\d%]))",
            rf"(?P<my>\b(?P<m5>{_MONTH})\b\.?,?\s(?:(?:of|del?)\s)?(?P<y5>{_YEAR})(?![\d%]))",
            rf"(?P<fiscal>\b(?:fiscal\syears?|fiscal|FY|año\sfiscal|ejercicio(?:\sfiscal)?)\s?(?:(?P<f6>{_YEAR})[-–/])?(?P<y6>{_YEAR}|\d\d)\b)",
            rf"(?P<span>(?<![\d.,$€£/-])(?P<y7>{_YEAR})(?:\s?[-–/]\s?|\s(?:to|through|until|and|a|y|al)\s)(?P<z7>{_YEAR}|\d\d)(?![\d.,%-]))",
            r"(?P<decade>(?<![\d.,$€£])(?P<y8>(?:1[5-9]|20)\d)0'?s\b|\blos\saños\s(?P<z8>[1-9])0\b(?!%|\s(?:por|mil))|\bthe\s[’']?(?P<t8>[2-9])0s\b"
            rf"|\b(?:década\sde\s(?:los\s)?|los\saños\s|the\s)(?P<n8>{'|'.join(DECADES)})\b|\bdécada\sde\s(?:los\s)?(?P<x8>(?:1[5-9]|20)\d|[1-9])0\b)",
            rf"(?P<century>\b(?:(?P<c13>\d\d?)(?:st|nd|rd|th)|(?P<n13>{_CENTURY}))[\s-]centur(?:y|ies)\b"
            rf"|\bsiglo\s(?P<r13>[ivxIVX]{{1,5}})\b)",
            r"(?P<year>(?:(?<![\d.,$€£/'-])|(?<=mid-)|(?<=[QHqh][1-4]-))(?P<y9>1[7-9]\d\d|20\d\d)(?![\w%€£°$/]|[.,']\d|-\w))",
            rf"(?P<month>\b(?:in|from|between|since|last|this|next|by|until|early|late|mid|en|desde|of|de|el|pasado|próximo|during|every)\s(?P<m10>{_MONTH})\b(?!\.?\s(?:del?\s|of\s)?\d))",
            rf"(?P<quarter>\b(?P<nq>{'|'.join(QUARTERS)})[\s-](?P<wq>quarter|half|trimestre|semestre)\b"
            rf"(?:\s(?:of\s|del?\s)?(?:the\s|año\s)?(?P<yq>{_YEAR})\b)?)",
            rf"(?P<opening>\b(?:(?:in|over|during|for)\sthe\s)?(?P<no>first|last|primeros|últimos)\s(?P<co>{'|'.join(SMALL)}|\d\d?)\s(?:months|meses)\s(?:of|del?)\s"
            rf"(?:(?P<yo>{_YEAR})\b|(?:the\s|this\s|last\s|este\s)?(?:year|año)\b)"
            rf"|\blos\s(?P<cp>{'|'.join(SMALL)}|\d\d?)\sprimeros\smeses\s(?:del?)\s(?:(?P<yp>{_YEAR})\b|(?:este\s)?año\b))",
            rf"(?P<weekday>\b(?P<w11>{_DAY_NAME})\b)",
            rf"(?P<relative>\b(?:{RELATIVE})\b)",
        )
    ),
    re.IGNORECASE,
)

OPENING = (
    frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(name.partition(" ")[0].partition("-")[0] for name in CENTURIES)
    | FIRST_WORDS | frozenset(QUARTERS) | frozenset(("primeros", "últimos"))
    | frozenset("on fiscal año ejercicio los the década siglo in from between since last this next by until early late"
                " mid en desde of de el pasado próximo during every".split())
)  # fmt: skip
"""With which words a date begins, if not with digits: others are not looked at."""

_COUNTED_AFTER_YEAR = re.compile(
    r"\s?(?:%|percent\b|per cent\b|kg|km|tons?\b|tonnes?\b|toneladas\b|million|billion|mil\b|millones|dollars|euros"
    r"|pesos|miles\b|people\b|hectares|(?P<plural>[a-zñáéíóú]{3,}s)\b)"
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|until|before|after|during|from|of|the|for|en|desde|hasta|de|del|late|early|mid|summer|winter|spring|autumn|year|año|around|and|y|a|to|between|through|through|for|back|as|again|than)\s|[(,]\s?|^)$",
    re.IGNORECASE,
)


def read_form(match: re.Match, text: str) -> Date | None:
    """The date that a match of DATE_FORMS in `text` stands for, with its place; None where it is none after all."""
    kind = match.lastgroup if match.lastgroup in _READERS else next(name for name in _READERS if match[name])
    one = _READERS[kind](match)
    if one is None or kind == "year" and not _is_year(match, text):
        return None
    since = text[max(0, match.start() - 7) : match.start()].lower().endswith(("since ", "desde "))
    if one.day and not one.last and text[max(0, match.start() - 18) : match.start()].lower().endswith(_WEEK_OF):
        one = replace(one, last=_days_later(one, 6))
    one = replace(one, start=match.start(), end=match.end(), text=match[0], since=since)
    return one if one.relative or since else narrowed(one, text)


_WEEK_OF = ("week of ", "week beginning ", "week starting ", "semana del ")


def _days_later(one: Date, days: int) -> Date | None:
    """The last day of the week that begins so, where its year is told."""
    day = one.whole
    if day is None:
        return None
    later = day + timedelta(days=days)
    return _blank(year=later.year, month=later.month, day=later.day)


def _month(name: str | None) -> int | None:
    if not name:
        return None
    low = name.lower()
    if low in NEED_CAPITAL and not name[0].isupper():
        return None
    return MONTHS[low]


def _weekday(name: str | None) -> int | None:
    if not name or name.lower() in NEED_CAPITAL and not name[0].isupper():
        return None
    return WEEKDAYS[name.lower()]


def _blank(**parts) -> Date:
    return Date(0, 0, "", **parts)


def _full_year(digits: str | None, near: int = 2000) -> int | None:
    if not digits:
        return None
    if len(digits) == 4:
        return int(digits)
    return near // 100 * 100 + int(digits)


def _iso(match: re.Match) -> Date:
    return _blank(year=int(match["y1"]), month=int(match["m1"]), day=int(match["d1"]))


def _numeric(match: re.Match) -> Date | None:
    first, second, year = int(match["a2"]), int(match["b2"]), _full_year(match["y2"])
    if len(match["y2"]) == 2 and match["sep"] == ".":
        return None
    if first > 12 and second > 12:
        return None
    if first > 12:
        return _blank(year=year, month=second, day=first)
    if second > 12:
        return _blank(year=year, month=first, day=second)
    if first == second:
        return _blank(year=year, month=first, day=first)
    return _blank(year=year, month=second, day=first, other=(first, second))


def _month_day(match: re.Match) -> Date | None:
    month = _month(match["m3"])
    if not month:
        return None
    year = _full_year(match["y3"])
    one = _blank(year=year, month=month, day=int(match["d3"]), weekday=_weekday(match["w3"]))
    if match["e3"]:
        last = _blank(year=year, month=_month(match["n3"]) or month, day=int(match["e3"]))
        return replace(one, last=last)
    return one


def _day_month(match: re.Match) -> Date | None:
    month = _month(match["m4"])
    if not month:
        return None
    year = _full_year(match["y4"])
    one = _blank(year=year, month=month, day=int(match["d4"]), weekday=_weekday(match["w4"]))
    if match["e4"]:
        return replace(one, last=_blank(year=year, month=month, day=int(match["e4"])))
    return one


def _months(match: re.Match) -> Date | None:
    """Between March and May 2020."""
    first, last, year = _month(match["m14"]), _month(match["n14"]), int(match["y14"])
    if not first or not last:
        return None
    return _blank(year=year - (first > last), month=first, last=_blank(year=year, month=last))


def _month_year(match: re.Match) -> Date | None:
    month = _month(match["m5"])
    return _blank(year=int(match["y5"]), month=month) if month else _blank(year=int(match["y5"]))


def _fiscal(match: re.Match) -> Date:
    return _blank(year=_full_year(match["y6"], int(match["f6"] or 2000)), fiscal=True)


def _year_span(match: re.Match) -> Date | None:
    first = int(match["y7"])
    last = _full_year(match["z7"], first)
    if last <= first:
        return None
    return _blank(year=first, last=_blank(year=last))


def _decade(match: re.Match) -> Date:
    if match["y8"] or match["x8"]:
        digits = match["y8"] or match["x8"]
        return _blank(year=int(digits) * 10 + (1900 if len(digits) == 1 else 0), years=10)
    short = match["z8"] or match["t8"]
    digit = int(short) if short else DECADES[match["n8"].lower()]
    return _blank(year=(1900 if digit > 1 else 2000) + digit * 10, years=10)


def _century(match: re.Match) -> Date | None:
    if match["r13"]:
        number = _roman(match["r13"].upper())
    else:
        number = int(match["c13"] or CENTURIES[" ".join(match["n13"].lower().replace("-", " ").split())])
    return _blank(year=(number - 1) * 100, years=100) if 2 <= number <= 22 else None


def _roman(letters: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in letters]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))


def _year(match: re.Match) -> Date:
    return _blank(year=int(match["y9"]))


def _month_alone(match: re.Match) -> Date | None:
    month = _month(match["m10"])
    return _blank(month=month) if month else None


def _weekday_alone(match: re.Match) -> Date | None:
    weekday = _weekday(match["w11"])
    return None if weekday is None or len(match["w11"]) < 5 else _blank(weekday=weekday)


def _relative(match: re.Match) -> Date:
    relative, count = read_relative(match["relative"])
    return _blank(relative=relative, count=count)


def _quarter(match: re.Match) -> Date | None:
    year = int(match["yq"]) if match["yq"] else None
    months = months_of(QUARTERS[match["nq"].lower()], match["wq"].lower() in ("half", "semestre"))
    return _blank(year=year, months=months) if months else None


def _opening(match: re.Match) -> Date | None:
    """The first nine months of 2023, the last two months of the year."""
    count, year = match["co"] or match["cp"], match["yo"] or match["yp"]
    number = int(count) if count.isdigit() else SMALL[count.lower()]
    if not 1 < number < 12:
        return None
    at_end = (match["no"] or "").lower() in ("last", "últimos")
    return _blank(year=int(year) if year else None, months=(13 - number, 12) if at_end else (1, number))


_READERS = {
    "opening": _opening,
    "quarter": _quarter,
    "iso": _iso,
    "num": _numeric,
    "mdy": _month_day,
    "dmy": _day_month,
    "months": _months,
    "my": _month_year,
    "fiscal": _fiscal,
    "span": _year_span,
    "decade": _decade,
    "century": _century,
    "year": _year,
    "month": _month_alone,
    "weekday": _weekday_alone,
    "relative": _relative,
}


def _is_year(match: re.Match, text: str) -> bool:
    """Four digits are a year unless they count what follows: 2019 soldiers, 1950 kg."""
    counted = _COUNTED_AFTER_YEAR.match(text, match.end(), match.end() + 40)
    if counted is None:
        return True
    return bool(counted["plural"]) and bool(_YEAR_BEFORE.search(text, max(0, match.start() - 14), match.start()))
