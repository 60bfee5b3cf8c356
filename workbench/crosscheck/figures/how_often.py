"""How often something was done, and what: inspected four times, visited it twice, revisado una sola vez."""

import re

from workbench.crosscheck.figures.counted import IRREGULAR
from workbench.crosscheck.figures.figure import COUNT, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.words.stems import stem
from workbench.crosscheck.words.tokens import WORD

TIME = stem("times")
_OFTEN = frozenset(map(stem, "times vez veces occasions ocasiones".split()))
_DONE = re.compile(r"(?:ed|[ai]d[oa]s?|ó|aron|ieron)\Z")
_BACK = 8
"""Words before "twice" among which the verb stands."""


def tell_doing(walk: Walk, figure: Figure) -> None:
    """Count with the times what was done so often, so that what was tested twice is not held against what won twice."""
    if figure.kind != COUNT or figure.head not in _OFTEN or figure.per:
        return
    figure.head, figure.keys = TIME, frozenset((TIME, *_done(walk, figure)))
    figure.near |= figure.keys


def _done(walk: Walk, figure: Figure) -> set[str]:
    """The stems of what may have been done so often: visited the flooded district twice."""
    found = done_before(walk, figure.first, _BACK)
    if is_done(walk, figure.after):
        found.add(walk.words.stems[figure.after])
    return found - {""}


def done_before(walk: Walk, first: int, reach: int) -> set[str]:
    """The stems of what is told to have been done in the words right before token `first`."""
    found = set()
    for at in range(first - 1, max(-1, first - 1 - reach), -1):
        if walk.tokens[at].kind != WORD:
            break
        if is_done(walk, at):
            found.add(walk.words.stems[at])
    return found


def is_done(walk: Walk, at: int) -> bool:
    """Whether the word at a token tells what was done: inspected, sold, revisado, visitó."""
    bare = walk.word(at)
    return bare in IRREGULAR or len(bare) > 4 and bool(_DONE.search(walk.tokens[at].text))
