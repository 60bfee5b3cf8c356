"""The order of candidates, how likely each bears on the claim, and what that means in words.

All weights stand here, learned by tests/benchmarks/learn_weights.py from several kinds of texts (claims that people
saw and the checked claims they are about; checked claims and the lines under their headlines; claims of fact-checkers
about debates that were made up for it), so that no one kind is fitted.

Two sums, because two things are asked. Which passage of *these* is it? For that each feature is held against how much
it differs among the claim's own candidates (z-scores: a word that all of them have tells nothing); the weights are
those of a softmax over the candidates. And does *any* speak of it? That is told by what the best one shares with the
claim, and by how far it stands out; the others stand below it as the order says.
"""

from collections.abc import Sequence
from math import exp, log

import numpy as np

from workbench.domain.claims import Closeness
from workbench.matching.features import AT_A_GLANCE, NAMES, Common, Glance

ORDER: dict[str, float] = {
    "cover": 0.0,
    "bm25": 0.47,
    "window": 0.0,
    "rarest": 0.63,
    "focus": 0.45,
    "figures": 0.17,
    "exact": 0.17,
    "names": 0.1,
    "speaker": 0.34,
    "order": 0.01,
    "context": 0.23,
    "nearby": 0.46,
    "pieces": 0.46,
    "verbatim": 0.05,
}
"""What it adds to stand out in a feature by one standard deviation. None is negative: more in common never ranks lower,
and agreement is not asked for."""

CHANCE: dict[str, float] = {
    "cover": 0.0,
    "bm25": 0.0,
    "window": 0.0,
    "rarest": 3.03,
    "focus": 2.73,
    "figures": 0.02,
    "exact": 1.17,
    "names": 0.0,
    "speaker": 0.02,
    "order": 0.0,
    "context": 0.0,
    "nearby": 0.0,
    "pieces": 0.0,
    "verbatim": 0.71,
}
"""What a feature of the best candidate adds to the log-odds that it bears on the claim."""

AHEAD = 0.54
"""What it adds to them to stand out by one more than the tenth best."""

EVEN = 8.09
"""The sum of CHANCE and AHEAD from which the best is called likely; one in forty is where nothing speaks of it."""

USUAL: dict[str, tuple[float, float]] = {
    "cover": (0.179, 0.071),
    "bm25": (0.09, 0.034),
    "window": (0.175, 0.069),
    "rarest": (0.727, 0.129),
    "focus": (0.185, 0.08),
    "figures": (0.044, 0.062),
    "exact": (0.09, 0.131),
    "names": (0.161, 0.124),
    "speaker": (0.003, 0.003),
    "order": (0.043, 0.063),
    "context": (0.004, 0.007),
    "nearby": (0.106, 0.041),
    "pieces": (0.134, 0.068),
    "verbatim": (0.006, 0.024),
}
"""Mean and standard deviation of each feature among the candidates of a claim, as a rule."""

USUAL_COUNTS = 10
"""A claim's own candidates are held against so many usual ones besides: in a small library two or three tell little."""

SAME_DOCUMENT = 0.54
"""Taken off the log-odds inside the claim's own document: it is no independent source for itself."""

NEAR_VERBATIM = 0.88
"""From this share of the claim's words standing in one stretch, in order, a passage says the same words."""

LIKELY = 0.5
"""From this score on a passage is likely to bear on the claim."""

SAME_THING = 1.25
"""Added to the log-odds of a passage in which the cross-check finds a figure of the same thing as the claim's. It is
added whether they agree or not: the passage that says otherwise is the one a checker must not miss. It never makes a
passage likely that was not: figures of other things are alike too often for that."""

_RUNNER_UP = 10
_LEAST_SPREAD = 1e-3
_ORDER = np.array([ORDER[name] for name in NAMES])
_CHANCE = np.array([CHANCE[name] for name in NAMES])
_MEAN, _SPREAD = np.array([USUAL[name] for name in NAMES]).T


def promise(glances: Sequence[Glance]) -> list[float]:
    """How much a first look promises of each; only for putting candidates in order."""
    return standing([glance.values for glance in glances], _ORDER[: len(AT_A_GLANCE)]).tolist()


def standing(values: Sequence[Sequence[float]], weights: np.ndarray = _ORDER) -> np.ndarray:
    """How far each row of feature values stands out among all of them: the weighted sum of its z-scores."""
    return z_scores(values) @ weights if len(values) else np.zeros(0)


def z_scores(values: Sequence[Sequence[float]]) -> np.ndarray:
    """Each feature as so many standard deviations above its mean, both taken of these candidates and the usual ones."""
    table = np.asarray(values)
    usual, spread = _MEAN[: table.shape[1]], _SPREAD[: table.shape[1]]
    count = len(table) + USUAL_COUNTS
    mean = (table.sum(axis=0) + USUAL_COUNTS * usual) / count
    squares = ((table - mean) ** 2).sum(axis=0) + USUAL_COUNTS * (spread**2 + (usual - mean) ** 2)
    return (table - mean) / np.maximum(np.sqrt(squares / count), _LEAST_SPREAD)


def ahead(stands: np.ndarray) -> float:
    """How far the best stands out above the tenth best; where there are no ten, above what is usual."""
    high = np.sort(stands)[::-1]
    return float(high[0] - (high[_RUNNER_UP - 1] if len(high) >= _RUNNER_UP else 0.0))


def scores(found: Sequence[Common], same_document: Sequence[bool] = (), extra: Sequence[float] = ()) -> list[float]:
    """How likely it is of each candidate that it bears on the claim, 0..1. `same_document` says which stand in the
    claim's own; `extra` is added to how far each stands out."""
    if not found:
        return []
    values = np.array([common.values for common in found])
    stands = standing(values)
    for more in (extra, [-SAME_DOCUMENT * same for same in same_document]):
        stands = stands + np.array(more) if len(more) else stands
    best = int(np.argmax(stands))
    odds = values[best] @ _CHANCE + AHEAD * ahead(stands) - EVEN + stands - stands[best]
    return (1 / (1 + np.exp(-np.clip(odds, -30, 30)))).tolist()


def with_same_thing(score: float) -> float:
    """The score of a passage that tells a figure of the same thing as the claim."""
    odds = log(max(score, 1e-9) / max(1 - score, 1e-9))
    higher = 1 / (1 + exp(-odds - SAME_THING))
    return higher if score >= LIKELY else min(higher, LIKELY - 0.02 * (1 - score))


def closeness(common: Common, score: float) -> Closeness:
    """The score in words."""
    if common["verbatim"] >= NEAR_VERBATIM:
        return Closeness.NEAR_VERBATIM
    return Closeness.LIKELY if score >= LIKELY else Closeness.POSSIBLE
