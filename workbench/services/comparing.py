"""What two texts say of the same thing, outside any library."""

from workbench import crosscheck


def compare(ours: str, theirs: str) -> crosscheck.Comparison:
    """Compare two texts: figures, dates, names, negations; conflicts first."""
    return crosscheck.compare(ours, theirs)
