"""One score for a candidate, and what it means in words.

The weights are learned by tests/benchmarks/learn_weights.py, from claims that people saw and the checked claims they
are about, and from checked claims and the sentences under their headlines. Those texts say little with figures; what a
figure weighs is set by hand, at what a figure of the same thing is worth to a checker. All weights stand here, so that
a score can be explained.
"""

from math import exp

from workbench.domain.claims import Closeness
from workbench.matching.features import AT_A_GLANCE, NAMES, Common, Glance

WEIGHTS: dict[str, float] = {
    "cover": 11.0,
    "context": 3.0,
    "window": 10.0,
    "bm25": 6.0,
    "rarest": 5.5,
    "focus": 8.5,
    "figures": 4.0,
    "names": 0.7,
    "order": 3.0,
    "sorted": 1.0,
    "gram": 11.0,
    "verbatim": 0.5,
}
"""What each feature adds. None is negative: more in common never ranks lower, and agreement is not asked for."""

EVEN = 19.0
SCALE = 0.35
"""The sum at which a score is 0.5, and how fast it leaves it. Set so that among the best passages of libraries in which
nothing speaks of a claim one in thirty reaches 0.5 (see learn_weights.py)."""

SAME_DOCUMENT = 1.5
"""Taken off inside the claim's own document: it is no independent source for itself."""

NEAR_VERBATIM = 0.88
"""From this share of the claim's words standing in one stretch, in order, a passage says the same words."""

LIKELY = 0.5
"""From this score on a passage is likely to bear on the claim."""

_ROW = tuple(WEIGHTS[name] for name in NAMES)
_GLANCE = tuple(WEIGHTS[name] for name in AT_A_GLANCE)


def score(common: Common, *, same_document: bool = False) -> float:
    """How likely it is that the passage bears on the claim, 0..1: the same scale in every library."""
    total = sum(weight * value for weight, value in zip(_ROW, common.values, strict=True))
    return 1 / (1 + exp(SCALE * (EVEN + SAME_DOCUMENT * same_document - total)))


def promise(glance: Glance) -> float:
    """How much a first look promises; only for putting candidates in order."""
    return sum(weight * value for weight, value in zip(_GLANCE, glance.values, strict=True))


def closeness(common: Common, score: float) -> Closeness:
    """The score in words."""
    if common["verbatim"] >= NEAR_VERBATIM:
        return Closeness.NEAR_VERBATIM
    return Closeness.LIKELY if score >= LIKELY else Closeness.POSSIBLE
