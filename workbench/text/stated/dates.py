"""Dates written out in a line, English and Spanish (months in French and German too), as ISO 8601."""

import datetime
import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero ene janvier januar",
            "february feb febrero février fevrier februar",
            "march mar marzo mars märz",
            "april apr abril abr avril",
            "may mayo mai",
            "june jun junio juin juni",
            "july jul julio juillet juli",
            "august aug agosto ago août aout",
            "september sept sep septiembre setiembre septembre",
            "october oct octubre octobre oktober",
            "november nov noviembre novembre",
            "december dec diciembre dic décembre decembre dezember",
        ),
        1,
    )
    for name in names.split()
}
MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
"""Every name of a month, for patterns; without regard to case."""
_NAME = rf"({MONTH})\.?"
_MONTH_FIRST = re.compile(rf"\b{_NAME}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|°|\.)?\s+(?:de\s+|of\s+)?{_NAME},?\s+(?:del?\s+)?((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_NUMERIC = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b")
_DAY_COMES_FIRST = re.compile(
    r"\b(?:publicad[oa]|actualizad[oa]|cread[oa]|fecha|publié|veröffentlicht|stand)\b", re.IGNORECASE
)
_MONTH_AND_YEAR = re.compile(rf"\b{_NAME},?\s+(?:del?\s+|of\s+)?((?:19|20)\d\d)\b", re.IGNORECASE)
WEEKDAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|lunes|martes|mi[eé]rcoles|jueves|"
    r"viernes|s[aá]bado|domingo)"
)
_AROUND = re.compile(
    rf"(?:(?:{WEEKDAY}|published|updated|last|posted|on|at|created|modified|publicado|actualizado|el|date|fecha|release|time|"
    r"for|immediate|[ap]\.?m|[a-z]{2,3}t|utc|gmt|hrs?|h|\d{1,2}[:.h]\d{2}|\d{1,3}\s?min(?:ute)?s?(?:\sread)?|lectura)(?![^\W\d_])|[,.:|•·–—()\-\s])*+",
    re.IGNORECASE,
)
_PLACES_BEFORE = re.compile(r"(?:[^\W\d_a-zß-ÿ][^\W\d_]*[.'’-]?[^\W\d_]*\.?,?\s+){1,5}(?:[-–—|·]\s*)?")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")


def find(text: str) -> tuple[str, int, int] | None:
    """The first whole date in `text` with its span; None without one, or when it may be read in two ways."""
    if not _may_name_year(text):
        return None
    found = []
    for pattern, order in ((_MONTH_FIRST, (3, 1, 2)), (_DAY_FIRST, (3, 2, 1)), (_ISO, (1, 2, 3)), (_NUMERIC, None)):
        match = pattern.search(text)
        if match and (iso := _iso(match, order)):
            found.append((match.start(), iso, match.end()))
    if not found:
        return None
    start, iso, end = min(found)
    return iso, start, end


def all_in(text: str) -> list[tuple[str, int, int]]:
    """Every whole date in `text` with its span, in order."""
    found = {}
    if not _may_name_year(text):
        return []
    for pattern, order in ((_MONTH_FIRST, (3, 1, 2)), (_DAY_FIRST, (3, 2, 1)), (_ISO, (1, 2, 3)), (_NUMERIC, None)):
        for match in pattern.finditer(text):
            if iso := _iso(match, order):
                found.setdefault(match.start(), (iso, match.start(), match.end()))
    return [found[start] for start in sorted(found)]


def months(text: str) -> list[tuple[int, int]]:
    """Every (year, month) that `text` names, with the day or without: `October 2022`, `4 de octubre de 2022`."""
    whole = [(int(iso[:4]), int(iso[5:7])) for iso, _, _ in all_in(text)]
    named = _MONTH_AND_YEAR.finditer(text) if _may_name_year(text) else ()
    return whole + [(int(match[2]), _MONTHS[match[1].lower()]) for match in named]


def is_bare(shown: str) -> str:
    """The date, when a line says nothing else than a date (weekday, time and "Published" allowed), else ""."""
    found = find(shown) if len(shown) <= 90 else None
    if not found:
        return ""
    iso, start, end = found
    before, after = _AROUND.fullmatch(shown[:start]), _AROUND.fullmatch(shown[end:])
    return iso if before and after else ""


def is_dateline(shown: str) -> bool:
    """Whether a line says nothing else than where and when: `Porto Alegre, 3 March 2020`."""
    found = find(shown) if len(shown) <= 90 else None
    return bool(found) and bool(_PLACES_BEFORE.fullmatch(shown[: found[1]])) and bool(is_bare(shown[found[1] :]))


def names_day(text: str, iso: str) -> bool:
    """Whether `text` names the day of a date, without its year: `June 3`, `3 de junio`."""
    day = str(int(iso[8:10]))
    months = "|".join(name for name, number in _MONTHS.items() if number == int(iso[5:7]))
    named = rf"\b(?:(?:{months})\.?\s+{day}|{day}\s+(?:de\s+|of\s+)?(?:{months}))\b"
    return re.search(named, text, re.IGNORECASE) is not None


def years(text: str) -> list[int]:
    """Every year from 1900 on that `text` names."""
    return [int(year) for year in _YEAR.findall(text)] if _may_name_year(text) else []


def _may_name_year(text: str) -> bool:
    """Whether a year can stand in `text`, and so a whole date: most lines are done with after this."""
    return ("19" in text or "20" in text) and _YEAR.search(text) is not None


def _iso(match: re.Match, order: tuple[int, int, int] | None) -> str:
    if order is None:
        first, second, year = int(match[1]), int(match[2]), int(match[3])
        is_plain = "." in match.group() or _DAY_COMES_FIRST.search(match.string[: match.start()][-40:])
        if first <= 12 and second <= 12 and first != second and not is_plain:
            return ""
        day, month = (first, second) if second <= 12 else (second, first)
    else:
        year, month, day = (match[index] for index in order)
        month = _MONTHS.get(month.lower(), 0) or int(month) if not month.isdigit() else int(month)
        year, day = int(year), int(day)
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return ""
