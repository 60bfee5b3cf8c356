"""One score for a candidate, and what it means in words.

The weights are learned by tests/benchmarks/learn_weights.py, from claims that people saw and the checked claims they
are about, and from checked claims and the sentences under their headlines. Those texts say little with figures; what a
figure weighs is set by hand, at what a figure of the same thing is worth to a checker. All weights stand here, so that
a score can be explained.
"""

from math import exp, log

from workbench.domain.claims import Closeness
from workbench.matching.features import AT_A_GLANCE, NAMES, Common, Glance

WEIGHTS: dict[str, float] = {
    "cover": 10.0,
    "context": 2.5,
    "window": 8.0,
    "bm25": 7.0,
    "rarest": 5.0,
    "focus": 8.0,
    "figures": 3.5,
    "names": 1.2,
    "order": 2.5,
    "sorted": 2.4,
    "gram": 10.0,
    "verbatim": 0.5,
}
"""What each feature adds. None is negative: more in common never ranks lower, and agreement is not asked for."""

EVEN = 17.5
SCALE = 0.36
"""The sum at which a score is 0.5, and how fast it leaves it. Set so that among the best passages of libraries in which
nothing speaks of a claim one in forty reaches 0.5 (see learn_weights.py)."""

SAME_DOCUMENT = 1.5
"""Taken off inside the claim's own document: it is no independent source for itself."""

NEAR_VERBATIM = 0.88
"""From this share of the claim's words standing in one stretch, in order, a passage says the same words."""

LIKELY = 0.5
"""From this score on a passage is likely to bear on the claim."""

SAME_THING = 1.25
"""Added to the log-odds of a passage in which the cross-check finds a figure or date of the same thing as the claim's.
It is added whether they agree or not: the passage that says otherwise is the one a checker must not miss."""

_ROW = tuple(WEIGHTS[name] for name in NAMES)
_GLANCE = tuple(WEIGHTS[name] for name in AT_A_GLANCE)


def score(common: Common, *, same_document: bool = False) -> float:
    """How likely it is that the passage bears on the claim, 0..1: the same scale in every library."""
    total = sum(weight * value for weight, value in zip(_ROW, common.values, strict=True))
    return 1 / (1 + exp(SCALE * (EVEN + SAME_DOCUMENT * same_document - total)))


def promise(glance: Glance) -> float:
    """How much a first look promises; only for putting candidates in order."""
    return sum(weight * value for weight, value in zip(_GLANCE, glance.values, strict=True))


def with_same_thing(score: float) -> float:
    """The score of a passage that tells a figure or date of the same thing as the claim."""
    odds = log(max(score, 1e-9) / max(1 - score, 1e-9))
    return 1 / (1 + exp(-odds - SAME_THING))


def closeness(common: Common, score: float) -> Closeness:
    """The score in words."""
    if common["verbatim"] >= NEAR_VERBATIM:
        return Closeness.NEAR_VERBATIM
    return Closeness.LIKELY if score >= LIKELY else Closeness.POSSIBLE
