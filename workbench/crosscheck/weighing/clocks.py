"""Whether two times of day are told of one thing, so that one of them is wrong where they differ."""

from workbench.crosscheck.weighing.pairs import Pair
from workbench.crosscheck.weighing.tolerance import minutes_apart

_A_WHILE = 20.0
"""Minutes by which times must differ in long sentences: reporters round."""


def of_one_time(pair: Pair) -> bool:
    """Whether two times of day belong to one happening."""
    return _at_one_time(pair) or _of_one_happening(pair)


def _at_one_time(pair: Pair) -> bool:
    """The same in sentences that say no more: polls close at 8 pm, at 10 pm."""
    same = pair.same
    if not pair.ours.context and not pair.theirs.context:
        return True
    shared, smaller = _happened(pair)
    of_one = shared >= 0.75 * smaller and same.shared >= 2
    return of_one and same.context >= 0.65 and same.longer <= same.sentence + 1


def _of_one_happening(pair: Pair) -> bool:
    """The same in long sentences that tell of one thing right before the times, which lie some while apart: the
    explosion at the depot at 4 a.m., at 5.30 a.m."""
    same = pair.same
    if same.apart or same.context < 0.5 or same.common < 4 or same.shared < 3 or same.coefficient < 0.5:
        return False
    shared, smaller = _happened(pair)
    apart = abs(minutes_apart(pair.ours_value, pair.theirs_value))
    return shared >= 3 and shared >= 0.6 * smaller and apart >= _A_WHILE


def _happened(pair: Pair) -> tuple[int, int]:
    """How many words of what happened then are shared, and how many the side with fewer has."""
    ours, theirs = set(pair.ours.counted), set(pair.theirs.counted)
    return len(ours & theirs), min(len(ours), len(theirs))
