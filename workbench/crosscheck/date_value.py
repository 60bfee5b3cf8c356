"""A date as far as a text tells it, and how it is told again."""

from dataclasses import dataclass
from datetime import date

from workbench.crosscheck.calendar_words import MONTH_NAMES, WEEKDAY_NAMES


@dataclass(frozen=True, slots=True)
class Date:
    """A date as far as it is told: None where the text is silent.

    `weekday` counts from Monday 0. `other` is the second reading of 03/04/2020. `last` ends a span. `years` is the
    length of a decade. `since` says that it only begins a stretch. `fiscal` years are not calendar years. `relative` is
    the word of a date told from the day of writing.
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


def told(one: Date) -> str:
    """A date in English words: 4 October 2023."""
    if one.relative:
        return one.relative
    if one.years > 1:
        return f"the {one.year}s"
    parts = []
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
