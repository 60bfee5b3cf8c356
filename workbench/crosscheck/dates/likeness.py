"""Can two dates be one? Parts against parts, stretches against stretches."""

from dataclasses import replace

from workbench.crosscheck.dates.spans import days_of
from workbench.crosscheck.dates.value import Date


def depth(one: Date) -> tuple[int | bool, ...]:
    """Which parts of a date are told."""
    return bool(one.year), bool(one.month), bool(one.day), one.years, one.last is not None, one.months is not None


def comparable_depth(a: Date, b: Date) -> bool:
    """A span and a single day inside or outside of it are left alone; years against years are not."""
    return (a.last is None) == (b.last is None)


def compatible(a: Date, b: Date) -> bool | None:
    """Whether two dates can be one; None when they share nothing that could tell."""
    if is_loose(a) or is_loose(b):
        return _overlap(a, b)
    answers = [
        _same_parts((a.year, month_a, day_a), (b.year, month_b, day_b))
        for month_a, day_a in _readings(a)
        for month_b, day_b in _readings(b)
    ]
    answer = True if True in answers else answers[0]
    if answer is None and a.weekday is not None and b.weekday is not None:
        return a.weekday == b.weekday
    if answer and a.last and b.last:
        end = _same_parts((a.last.year, a.last.month, a.last.day), (b.last.year, b.last.month, b.last.day))
        return answer and end is not False
    if answer and (a.last or b.last) and not (a.day or b.day):
        return None
    return answer


def _overlap(a: Date, b: Date) -> bool | None:
    """The same for dates of which one is a stretch, or is told to lie before or after."""
    if a.bound or b.bound:
        same = compatible(replace(a, bound=""), replace(b, bound=""))
        return a.bound == b.bound if same and a.bound and b.bound else None
    if not (a.year and b.year) and (a.months or b.months):
        return _months_overlap(a, b)
    ours, theirs = days_of(a), days_of(b)
    if ours is None or theirs is None:
        return None
    overlap = ours[0] <= theirs[1] and theirs[0] <= ours[1]
    if a.years == b.years > 1:
        overlap = a.year == b.year
    if overlap and a.part and b.part and a.part != b.part or overlap and a.months and b.months and a.months != b.months:
        return None
    return overlap


def _months_overlap(a: Date, b: Date) -> bool | None:
    """The same for a quarter or a half whose year is not told."""
    ours, theirs = (one.months or (one.month and (one.month, one.month)) for one in (a, b))
    if not ours or not theirs or a.part or b.part:
        return None
    if a.months and b.months and a.months != b.months and ours[0] <= theirs[1] and theirs[0] <= ours[1]:
        return None
    return ours[0] <= theirs[1] and theirs[0] <= ours[1]


def _readings(one: Date) -> list[tuple[int | None, int | None]]:
    return [(one.month, one.day)] + ([one.other] if one.other else [])


def _same_parts(one, other) -> bool | None:
    known = [(x, y) for x, y in zip(one, other, strict=True) if x and y]
    if not known:
        return None
    return all(x == y for x, y in known)


def is_loose(one: Date) -> bool:
    """Whether a date means a stretch of time, not a day, month or year."""
    return bool(one.within or one.part or one.months or one.years > 1 or one.bound)


def opens_stretch(one: Date) -> bool:
    """Since 2020 and in 2023 tell of different stretches."""
    return one.text.lower().startswith(("since ", "desde ")) or one.since


def is_slip(a: Date, b: Date) -> bool:
    """Whether two whole dates differ in one part alone: 7 July 2022, 7 July 2023."""
    if a.whole is None or b.whole is None or a.last or b.last:
        return False
    return sum((a.year != b.year, a.month != b.month, a.day != b.day)) == 1
