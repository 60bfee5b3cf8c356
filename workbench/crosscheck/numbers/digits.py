"""Read grouped digits: 1,435.6 · 1.435,6 · 1'435 · 1,00,000; what may be read in two ways keeps both."""

from functools import lru_cache

MOST_DIGITS = 21
"""No quantity of a text has more; a longer run is a code."""

Reading = tuple[float, float, tuple[float, ...], bool]


@lru_cache(maxsize=16384)
def read_digits(raw: str, spanish: bool) -> Reading | None:
    """(value, step, other readings, doubtful) of grouped digits; None for what is no number (1,2,3 or 3.11.2)."""
    if len(raw) > MOST_DIGITS + 8:
        return None
    marks = [character for character in raw if not character.isdigit()]
    if not marks:
        return (float(raw), 1.0, (), False) if len(raw) <= MOST_DIGITS else None
    kinds = set(marks)
    if len(kinds) == 1:
        return _one_mark(raw, marks[0], len(marks), spanish)
    last = marks[-1]
    whole, _, decimals = raw.rpartition(last)
    grouping = kinds - {last}
    if len(grouping) > 1 or marks.count(last) > 1 or last == "'":
        return None
    groups = whole.split(grouping.pop())
    if not _are_groups(groups):
        return None
    return float("".join(groups) + "." + decimals), 10.0 ** -len(decimals), (), False


def _one_mark(raw: str, mark: str, count: int, spanish: bool) -> Reading | None:
    groups = raw.split(mark)
    joined = float("".join(groups))
    if _are_groups(groups):
        if mark == "'" or count > 1:
            return joined, 1.0, (), False
        as_decimal = float(".".join(groups))
        if mark == ".":
            if groups[0] == "0":
                return as_decimal, 10.0 ** -len(groups[1]), (), False
            if groups[1] == "000":
                return joined, 1.0, (), False
            return (joined, 1.0, (as_decimal,), False) if spanish else (as_decimal, 0.001, (joined,), False)
        if groups[0] == "0":
            return as_decimal, 0.001, (), False
        return joined, 1.0, ((as_decimal,) if spanish else ()), False
    if mark == ",":
        if len(groups[-1]) == 4 and _are_groups([*groups[:-1], groups[-1][:3]]):
            # a footnote mark glued to the figure: 1,200 with note 3
            return float("".join(groups)[:-1]), 1.0, (), True
        if len(groups[-1]) == 3 and all(len(group) == 2 for group in groups[1:-1]) and len(groups[0]) <= 2:
            return joined, 1.0, (), False  # lakhs and crores
    if count == 1 and mark != "'":
        return float(".".join(groups)), 10.0 ** -len(groups[1]), (), False
    return None


def _are_groups(groups: list[str]) -> bool:
    return 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
