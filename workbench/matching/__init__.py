"""Rank the passages of other documents that bear on a claim. `find` is the way in; `rank` takes candidates."""

from workbench.matching.asking.query import Query, beginning, read
from workbench.matching.ranking import Likeness, Ranked, asks, find, raised, rank, repeating
from workbench.matching.variety import same_words, spread

__all__ = ["Likeness", "Query", "Ranked", "asks", "beginning", "find", "raised", "rank", "read", "repeating",
           "same_words", "spread"]
