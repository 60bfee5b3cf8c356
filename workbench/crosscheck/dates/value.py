"""A date as far as a text tells it, and how it is told again."""

from dataclasses import dataclass
from datetime import date

from workbench.crosscheck.lexicon.calendar_words import MONTH_NAMES, WEEKDAY_NAMES


@dataclass(frozen=True, slots=True)
class Date:
    """A date as far as it is told: None where the text is silent.

    `weekday` counts from Monday 0. `other` is the second reading of 03/04/2020. `last` ends a span. `years` is the
    length of a decade. `since` says that it only begins a stretch. `fiscal` years are not calendar years. `relative` is
    the word of a date told from the day of writing, `count` the two of "two years ago", `toward` -1 for "last Monday",
    +1 for "next"; `within` are the days it comes to once that day is known. `part` is early, mid or late, `months`
    those of a quarter or a season (the last may lie in the next year), `bound` before or after.
    """

    start: int
    end: int
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    other: tuple[int, int] | None = None
    last: "Date | None" = None
    years: int = 1
    fiscal: bool = False
    relative: str = ""
    since: bool = False
    part: str = ""
    months: tuple[int, int] | None = None
    bound: str = ""
    toward: int = 0
    count: float = 0.0
    within: tuple[date, date] | None = None

    @property
    def whole(self) -> date | None:
        """The calendar day, where the text tells one that exists."""
        return calendar_day(self.year, self.month, self.day)


def calendar_day(year: int | None, month: int | None, day: int | None) -> date | None:
    """The day, None where a part is missing or there is no such day."""
    if not (year and month and day):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


_MONTH_RANGES = {
    (1, 3): "first quarter", (4, 6): "second quarter", (7, 9): "third quarter", (10, 12): "fourth quarter",
    (1, 6): "first half", (7, 12): "second half", (3, 6): "spring", (6, 9): "summer", (9, 12): "autumn",
    (12, 15): "winter",
}


def _nth(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
    return f"{number}{ending}"


def _days(first: date, last: date) -> str:
    def day(one: date) -> str:
        return f"{one.day} {MONTH_NAMES[one.month]} {one.year}"

    length = (last - first).days
    if length > 1100:
        return f"{first.year} to {last.year}"
    if length > 60:
        middle = first + (last - first) / 2
        return f"about {MONTH_NAMES[middle.month]} {middle.year}"
    return day(first) if first == last else f"{day(first)} to {day(last)}"


def told(one: Date) -> str:
    """A date in English words: 4 October 2023."""
    if one.relative:
        return one.text.strip() if one.count else one.relative
    early = f"{one.part} " if one.part else f"{one.bound} " if one.bound else ""
    if one.years > 10:
        return f"the {early}{_nth(one.year // 100 + 1)} century"
    if one.years > 1:
        return f"the {early}{one.year}s"
    if one.within and not one.year:
        return _days(*one.within)
    parts = [early.strip()] if early else []
    if one.months:
        parts.append(_MONTH_RANGES.get(one.months) or f"{MONTH_NAMES[one.months[0]]} to {MONTH_NAMES[one.months[1]]}")
    if one.weekday is not None:
        parts.append(WEEKDAY_NAMES[one.weekday] + ("," if one.day else ""))
    if one.day:
        parts.append(str(one.day))
    if one.month:
        parts.append(MONTH_NAMES[one.month])
    if one.year:
        parts.append(f"fiscal year {one.year}" if one.fiscal else str(one.year))
    text = " ".join(parts)
    return f"{text} to {told(one.last)}" if one.last else text
