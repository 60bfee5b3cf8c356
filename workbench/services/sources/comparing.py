"""What two texts say of the same thing, outside any library."""

from workbench import crosscheck


def compare(ours: str, theirs: str, *, ours_date: str = "", theirs_date: str = "") -> crosscheck.Comparison:
    """Compare two texts: figures, dates, names, negations; conflicts first. The dates are the days on which they were
    written (ISO 8601), "" where unknown."""
    return crosscheck.compare(ours, theirs, ours_date=ours_date, theirs_date=theirs_date)
