"""The days that a date may mean, and what a date told from the day of writing comes to."""

import calendar
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from workbench.crosscheck.dates.value import Date, calendar_day
from workbench.crosscheck.figures.stretches import Stretch

_DAYS = {
    "day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.4, "quarter": 91.3, "year": 365.25,
    "decade": 3652.5, "century": 36525.0,
}  # fmt: skip
_PARTS = {"early": (0.0, 0.42), "mid": (0.28, 0.72), "late": (0.58, 1.0)}


def days_of(one: Date) -> tuple[date, date] | None:
    """The first and the last day that a date may mean; None where its year is not known."""
    if one.within:
        return one.within
    if not one.year or not 1 < one.year < 9000:
        return None
    first, last = _whole(one)
    if first is None or last is None:
        return None
    if one.last and (end := days_of(one.last)):
        last = max(last, end[1])
    if one.part:
        length = (last - first).days
        low, high = _PARTS[one.part]
        first, last = first + timedelta(days=int(low * length)), first + timedelta(days=int(high * length))
    return first, last


def part_of_year(dates: Sequence[Date]) -> Stretch | None:
    """The one stretch of a year that a passage counts for, where it tells one and no other date: the first half of
    2022, from January to June 2022."""
    if len(dates) != 1 or not dates[0].year:
        return None
    one = dates[0]
    if one.months and one.months[1] <= 12:
        first, last = one.months
    elif one.last and one.month and one.last.month and one.last.year == one.year and not one.day and not one.last.day:
        first, last = one.month, one.last.month
    else:
        return None
    return Stretch(one.text, last - first + 1, (one.year * 12 + first, one.year * 12 + last))


def _whole(one: Date) -> tuple[date | None, date | None]:
    year = one.year
    if one.day:
        day = calendar_day(year, one.month, one.day)
        return day, day
    if one.month:
        return date(year, one.month, 1), _month_end(year, one.month)
    if one.months:
        if one.months[1] > 12:  # the winter of 2014 may be either
            return date(year - 1, 12, 1), _month_end(year + 1, 3)
        return date(year, one.months[0], 1), _month_end(year, one.months[1])
    return date(year, 1, 1), date(year + one.years - (one.years < 100), 12, 31)


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def resolve(one: Date, written: date | None) -> Date:
    """A relative or partial date as seen from the day its document was written; unchanged where that day is unknown."""
    if written is None or one.year:
        return one
    if one.relative:
        return _resolved(one, written)
    if one.weekday is not None and not one.day:
        return _weekday(one, written)
    if one.month and one.day:
        return replace(one, year=_likeliest_year(one, written))
    if one.month and one.toward:
        return replace(one, year=_year_of_month(one, written))
    return one


def _resolved(one: Date, written: date) -> Date:
    name, count = one.relative, one.count
    if name in ("today", "yesterday", "tomorrow", "the day before yesterday"):
        day = written + timedelta(days={"today": 0, "yesterday": -1, "tomorrow": 1}.get(name, -2))
        return replace(one, year=day.year, month=day.month, day=day.day, relative="")
    which, _, unit = name.partition(" ")
    if which == "ago":
        return replace(one, within=_ago(written, count * _DAYS[unit], _DAYS[unit]), relative="")
    if which == "past":
        days = count * _DAYS[unit]
        return replace(one, within=(_shift(written, -days * 1.05 - 1), written), relative="")
    step = {"last": -1, "this": 0, "next": 1}.get(which)
    if step is None:
        return one
    if unit == "year":
        return replace(one, year=written.year + step, relative="")
    if unit == "month":
        month = written.month - 1 + step
        return replace(one, year=written.year + month // 12, month=month % 12 + 1, relative="")
    days = _DAYS.get(unit, 7.0)
    low, high = {-1: (-2 * days, -days / 7), 0: (-days, days), 1: (days / 7, 2 * days)}[step]
    return replace(one, within=(_shift(written, low), _shift(written, high)), relative="")


def _ago(written: date, days: float, unit: float) -> tuple[date, date]:
    """About so long ago: half a unit of slack, and a little more the longer it is."""
    slack = max(0.6 * unit, 0.05 * days) if unit > 1 else 1.0
    return _shift(written, -days - slack), _shift(written, -days + slack)


def _shift(day: date, days: float) -> date:
    try:
        return day + timedelta(days=round(days))
    except OverflowError:
        return date.min


def _weekday(one: Date, written: date) -> Date:
    """The weekday before the day of writing; "next Friday" the one after it."""
    back = (written.weekday() - one.weekday) % 7
    day = written + timedelta(days=7 - back if one.toward > 0 else -(back or 7 * (one.toward < 0)))
    return replace(one, year=day.year, month=day.month, day=day.day)


def _likeliest_year(one: Date, written: date) -> int:
    years = {-1: (written.year - 1, written.year), 1: (written.year, written.year + 1)}
    candidates = [
        day
        for year in years.get(one.toward, (written.year - 1, written.year, written.year + 1))
        if (day := calendar_day(year, one.month, one.day))
        if not one.toward or (day - written).days * one.toward >= 0
    ]
    return min(candidates, key=lambda day: abs((day - written).days)).year if candidates else written.year


def _year_of_month(one: Date, written: date) -> int:
    """Last October, next March."""
    if one.toward < 0:
        return written.year if one.month < written.month else written.year - 1
    return written.year if one.month > written.month else written.year + 1
