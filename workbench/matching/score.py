"""One score for a candidate, and what it means in words.

The weights are learned by tests/benchmarks/learn_weights.py; all of them stand here, so that a score can be explained.
"""

from math import exp

from workbench.domain.claims import Closeness
from workbench.matching.features import NAMES, Common

BIAS = -17.0
WEIGHTS: dict[str, float] = {
    "cover": 12.5,
    "context": 4.4,
    "window": 0.0,
    "bm25": 8.2,
    "rarest": 7.7,
    "focus": 9.0,
    "figures": 0.7,
    "names": 1.2,
    "order": 5.5,
    "sorted": 1.5,
    "gram": 14.4,
    "verbatim": 0.7,
}
"""What each feature adds to the log-odds that a passage bears on the claim. None is negative: more in common never
ranks lower."""

NEAR_VERBATIM = 0.88
"""From this share of the claim's words standing in one stretch, in order, a passage says the same words."""

LIKELY = 0.5
"""From this score on a passage is likely to bear on the claim."""

_ROW = tuple(WEIGHTS[name] for name in NAMES)


def score(common: Common) -> float:
    """How likely it is that the passage bears on the claim, 0..1: the same scale in every library."""
    return 1 / (1 + exp(-BIAS - sum(weight * value for weight, value in zip(_ROW, common.values, strict=True))))


def closeness(common: Common, score: float) -> Closeness:
    """The score in words."""
    if common["verbatim"] >= NEAR_VERBATIM:
        return Closeness.NEAR_VERBATIM
    return Closeness.LIKELY if score >= LIKELY else Closeness.POSSIBLE
