"""The order of candidates, how likely each bears on the claim, and what that means in words.

All weights stand here, learned by tests/benchmarks/learn_weights.py from several kinds of texts (claims that people
saw and the checked claims they are about; checked claims and the lines under their headlines; claims of fact-checkers
about debates that were made up for it), so that no one kind is fitted.

Two sums, because two things are asked. Which passage of *these* is it? For that each feature is held against how much
it differs among the claim's own candidates (z-scores: a word that all of them have tells nothing); the weights are
those of a softmax over the candidates. And does it speak of the claim at all? That is told by what it shares with the
claim, and by how far it stands out; learned from the best ones, it holds for the others too, which never rank above.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import exp, log
from math import sqrt as root
from typing import TYPE_CHECKING

from workbench.domain.claims import Closeness
from workbench.matching.looking.features import AT_A_GLANCE, NAMES
from workbench.matching.looking.found import Common

if TYPE_CHECKING:
    from numpy import ndarray as Rows

ORDER: dict[str, float] = {
    "bm25": 0.5,
    "rarest": 0.63,
    "focus": 0.43,
    "figures": 0.29,
    "exact": 0.25,
    "names": 0.07,
    "speaker": 0.31,
    "context": 0.29,
    "nearby": 0.45,
    "pieces": 0.46,
    "verbatim": 0.06,
}
"""What it adds to stand out in a feature by one standard deviation. None is negative: more in common never ranks lower,
and agreement is not asked for."""

CHANCE: dict[str, float] = {
    "bm25": 0.0,
    "rarest": 1.9,
    "focus": 2.54,
    "figures": 0.11,
    "exact": 1.09,
    "names": 0.0,
    "speaker": 0.0,
    "context": 0.0,
    "nearby": 0.0,
    "pieces": 0.0,
    "verbatim": 0.74,
}
"""What a feature of a candidate adds to the log-odds that it bears on the claim."""

AHEAD = 0.57
"""What it adds to them to stand out by one more than the tenth best."""

EVEN = 7.16
"""The sum of CHANCE and AHEAD from which the best is called likely; one in forty is where nothing speaks of it."""

USUAL: dict[str, tuple[float, float]] = {
    "bm25": (0.092, 0.035),
    "rarest": (0.705, 0.146),
    "focus": (0.196, 0.081),
    "figures": (0.037, 0.059),
    "exact": (0.073, 0.122),
    "names": (0.162, 0.124),
    "speaker": (0.003, 0.003),
    "context": (0.004, 0.007),
    "nearby": (0.109, 0.042),
    "pieces": (0.132, 0.068),
    "verbatim": (0.006, 0.024),
}
"""Mean and standard deviation of each feature among the candidates of a claim, as a rule."""

USUAL_COUNTS = 10
"""A claim's own candidates are held against so many usual ones besides: in a small library two or three tell little."""

SAME_DOCUMENT = 1.5
"""Taken off the log-odds inside the claim's own document: it is no independent source for itself. Chosen, not learned:
what a document says against itself still comes first where nothing else speaks of it."""

MEANING = 0.75
"""What to stand out in meaning by one standard deviation adds, beside one of what the words say. Measured on six public
sets with a small model: three to five points more."""

NEAR_VERBATIM = 0.88
"""From this share of the claim's words standing in one stretch, in order, a passage says the same words."""

LIKELY = 0.5
"""From this score on a passage is likely to bear on the claim."""

SAME_THING = 1.25
"""Added to the log-odds of a passage in which the cross-check finds a figure of the same thing as the claim's. It is
added whether they agree or not: the passage that says otherwise is the one a checker must not miss. It never makes a
passage likely that was not: figures of other things are alike too often for that."""

OTHERWISE = 2.5
"""The same where they conflict, for the other figure is no word that the two share. With 1.25 for both, over the
hand-made links of nine events, a contradicting passage stood first for .540 of the claims, so for .554. Chosen."""

_RUNNER_UP = 10
_LEAST_SPREAD = 1e-3
_STEP = 0.01
_ORDER = tuple(ORDER[name] for name in NAMES)
_CHANCE = tuple(CHANCE[name] for name in NAMES)
_USUAL = tuple(USUAL[name] for name in NAMES)


def promise(values: "Rows") -> "Rows":
    """How much a first look (rows by AT_A_GLANCE) promises of each; only for putting candidates in order."""
    return standing(values, _ORDER[: len(AT_A_GLANCE)])


def standing(values: "Rows", weights: Sequence[float] = _ORDER) -> "Rows":
    """How far each row of feature values stands out among all of them: the weighted sum of its z-scores."""
    return (z_scores(values) * weights).sum(axis=1)


def z_scores(values: "Rows") -> "Rows":
    """Each feature as so many standard deviations above its mean, both taken of these candidates and the usual ones."""
    import numpy as np  # a claim is read, and told its score, where numpy was never loaded

    sums, squares = _usual(values.shape[1])
    count = len(values) + USUAL_COUNTS
    mean = (values.sum(axis=0) + sums) / count
    variance = ((values * values).sum(axis=0) + squares) / count - mean * mean
    return (values - mean) / np.maximum(np.sqrt(np.maximum(variance, 0.0)), _LEAST_SPREAD)


@lru_cache(maxsize=2)
def _usual(features: int) -> "tuple[Rows, Rows]":
    """The sums of the first features, and of their squares, over the usual candidates."""
    from numpy import array

    usual = _USUAL[:features]
    return (array([USUAL_COUNTS * middle for middle, _ in usual]),
            array([USUAL_COUNTS * (middle**2 + spread**2) for middle, spread in usual]))


def _deviation(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return root(sum((value - mean) ** 2 for value in values) / len(values))


def ahead(stands: Iterable[float]) -> float:
    """How far the best stands out above the tenth best; where there are no ten, above what is usual."""
    high = sorted(stands, reverse=True)
    return high[0] - _tenth(high)


def _tenth(high: Sequence[float]) -> float:
    return high[_RUNNER_UP - 1] if len(high) >= _RUNNER_UP else 0.0


def scores(values: "Rows", same_document: Sequence[bool] = (), meant: Sequence[float] = ()) -> list[float]:
    """How likely it is of each candidate, a row of feature values for each, that it bears on the claim, 0..1.
    `same_document` says which stand in the claim's own; `meant` is how near in meaning a model finds them."""
    if not len(values):
        return []
    stands = standing(values).tolist()
    if meant:
        weight = MEANING * _deviation(stands) / max(_deviation(meant), _LEAST_SPREAD)
        mean = sum(meant) / len(meant)
        stands = [one + weight * (other - mean) for one, other in zip(stands, meant, strict=True)]
    if same_document:
        stands = [one - SAME_DOCUMENT * same for one, same in zip(stands, same_document, strict=True)]
    floor = EVEN + AHEAD * _tenth(sorted(stands, reverse=True))
    told = (values * _CHANCE).sum(axis=1).tolist()
    return _falling(stands, [one + AHEAD * stand - floor for one, stand in zip(told, stands, strict=True)])


def _falling(stands: Sequence[float], odds: Sequence[float]) -> list[float]:
    """The odds as chances, none above that of a candidate that stands out more."""
    lowest, before = 30.0, max(stands)
    found = [0.0] * len(stands)
    for at in sorted(range(len(stands)), key=lambda at: -stands[at]):
        lowest = max(-30.0, min(odds[at], lowest - _STEP * (before - stands[at])))
        before = stands[at]
        found[at] = 1 / (1 + exp(-lowest))
    return found


def with_same_thing(score: float, otherwise: bool = False) -> float:
    """The score of a passage that tells a figure of the same thing as the claim, or tells it `otherwise`."""
    odds = log(max(score, 1e-9) / max(1 - score, 1e-9))
    higher = 1 / (1 + exp(-odds - (OTHERWISE if otherwise else SAME_THING)))
    return higher if score >= LIKELY else min(higher, LIKELY - 0.02 * (1 - score))


def closeness(common: Common, score: float) -> Closeness:
    """The score in words."""
    if common["verbatim"] >= NEAR_VERBATIM:
        return Closeness.NEAR_VERBATIM
    return Closeness.LIKELY if score >= LIKELY else Closeness.POSSIBLE
