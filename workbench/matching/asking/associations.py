"""English words that are near each other in meaning, learned from a model of meaning once and kept as a table.

The table (resources/related/english.txt) is written by tests/benchmarks/learn_related.py, which says from what. With it
"the boss resigned" finds "the chief executive is stepping down" where no model is at hand.
"""

from functools import lru_cache

from workbench import paths

STEPS = (0.75, 0.65, 0.55, 0.5, 0.45)
"""The likeness (a cosine) from which on a word stands in each part of a line."""

_WORTH = (0.5, 0.4, 0.3, 0.24, 0.2)
"""What a word of each part is worth for the one that the claim has."""


@lru_cache(maxsize=4096)
def near(stem: str, least: float) -> tuple[tuple[str, float], ...]:
    """The stems whose likeness to this one is at least so much, nearest first, and what each is worth for it."""
    parts = _lines().get(stem, "").split("\t")
    told = zip(STEPS, _WORTH, parts, strict=False)
    return tuple((other, worth) for step, worth, part in told if step >= least for other in part.split())


def are_apart(stem: str, other: str) -> bool:
    """Whether both are well-known words and not near each other, however alike they begin: `county` is no `count`."""
    if stem not in _lines() or other not in _lines():
        return False
    return not any((one, two) in ((stem, other), (other, stem))
                   for one in (stem, other) for two, _ in near(one, STEPS[-1]))


@lru_cache(maxsize=1)
def _lines() -> dict[str, str]:
    text = (paths.resources() / "related" / "english.txt").read_text(encoding="ascii")
    return {stem: rest for stem, _, rest in (line.partition("\t") for line in text.splitlines())}
