"""Dates that the rooms below the window tell in English, in the window's language: what findings say of two dates."""

import re

from workbench.gui.language import locale, tr

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ALL_MONTHS, KNOWN = {*MONTHS}, {*MONTHS, *WEEKDAYS, "to", "about"}
WORD = re.compile(r"[^\W\d_]+")
MONTH = "|".join(MONTHS)
DATE = re.compile(rf"(?:(\d{{1,2}}) )?({MONTH})(?: to ({MONTH}))?(?: (\d{{4}}))?")
TO = re.compile(r"(?<=\w) to (?=\w)")
NEAR = re.compile(r"\babout(?= \w)")


def told(text: str) -> str:
    """Dates, alone or beside each other ("January to September 2000 = 2000"); anything else stays as it is."""
    words = set(WORD.findall(text))
    if not words & ALL_MONTHS or words - KNOWN or not any(map(str.isdigit, text)):  # May alone is a person's name
        return text
    text = NEAR.sub(lambda found: tr("about", about="dates"), text)
    text = TO.sub(lambda found: f" {tr('to', about='dates')} ", DATE.sub(_date, text))
    return WORD.sub(lambda found: _weekday(found[0]), text)


def _date(found: re.Match) -> str:
    day, first, last, year = found.groups()
    month = f"{_month(first)} {tr('to', about='dates')} {_month(last)}" if last else _month(first)
    if day:
        month = tr("{day} {month}", day=day, month=month)
    return tr("{month} {year}", month=month, year=year) if year else month


def _month(name: str) -> str:
    return locale().standaloneMonthName(MONTHS.index(name) + 1)


def _weekday(name: str) -> str:
    return locale().standaloneDayName(WEEKDAYS.index(name) + 1) if name in WEEKDAYS else name
