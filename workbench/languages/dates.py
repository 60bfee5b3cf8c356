"""Dates that the rooms of the house tell in English, in another language: what findings say of two dates."""

import re

from workbench.languages.tongue import ENGLISH, MONTHS, WEEKDAYS, Tongue

NAMED = {name: number for names in (MONTHS[ENGLISH], WEEKDAYS[ENGLISH]) for number, name in enumerate(names)}
ALL_MONTHS, KNOWN = {*MONTHS[ENGLISH]}, {*NAMED, "to", "about"}
WORD = re.compile(r"[^\W\d_]+")
MONTH = "|".join(MONTHS[ENGLISH])
DATE = re.compile(rf"(?:(\d{{1,2}}) )?({MONTH})(?: to ({MONTH}))?(?: (\d{{4}}))?")
TO = re.compile(r"(?<=\w) to (?=\w)")
NEAR = re.compile(r"\babout(?= \w)")


def told(tongue: Tongue, text: str) -> str:
    """Dates, alone or beside each other ("January to September 2000 = 2000"); anything else stays as it is."""
    words = set(WORD.findall(text))
    if not words & ALL_MONTHS or words - KNOWN or not any(map(str.isdigit, text)):  # May alone is a person's name
        return text
    tr = tongue.tr
    text = NEAR.sub(lambda found: tr("about", about="dates"), text)
    text = TO.sub(lambda found: f" {tr('to', about='dates')} ", DATE.sub(lambda found: _date(tongue, found), text))
    return WORD.sub(lambda found: _weekday(tongue, found[0]), text)


def _date(tongue: Tongue, found: re.Match) -> str:
    tr, (day, first, last, year) = tongue.tr, found.groups()
    month = tongue.month(NAMED[first] + 1)
    if last:
        month = f"{month} {tr('to', about='dates')} {tongue.month(NAMED[last] + 1)}"
    if day:
        month = tr("{day} {month}", day=day, month=month)
    return tr("{month} {year}", month=month, year=year) if year else month


def _weekday(tongue: Tongue, name: str) -> str:
    return WEEKDAYS[tongue.code][NAMED[name]] if name in WEEKDAYS[ENGLISH] else name
