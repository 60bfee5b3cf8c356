"""What only one of two figures is told under: years ago, if something happens, as is expected, of another one."""

from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.figures.occasion import IF, MAY, WILL


def is_supposed(a: Figure, b: Figure) -> bool:
    """Whether only one of two figures stands in a clause with "if"."""
    return (a.tense == IF) != (b.tense == IF)


def may_be(a: Figure, b: Figure) -> bool:
    """Whether one of two figures is what is expected, and the other is what there is."""
    sides = (a, b), (b, a)
    return any(one.tense == MAY and other.tense not in (MAY, WILL) and not other.planned for one, other in sides)


def of_years_ago(a: Figure, b: Figure) -> bool:
    """Whether only one of two figures is told of years ago, of whatever time the other is."""
    return any(one.when.startswith("ago") and not other.when for one, other in ((a, b), (b, a)))


def of_another_one(a: Figure, b: Figure) -> bool:
    """Whether one is told of another fire than the one that the other's sentence tells of."""
    return any(one.another and one.another in other.context and not other.another for one, other in ((a, b), (b, a)))
