"""A query with what is worked out once for all its candidates."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workbench.matching import measures
from workbench.matching.features import LONGEST
from workbench.matching.figures import counted_things
from workbench.matching.pieces import Pieces
from workbench.matching.query import Query
from workbench.text.folding import fold_text
from workbench.text.words.chunks import Beginnings, beginnings_of
from workbench.text.words.terms import TermKind


@dataclass(frozen=True, slots=True)
class Asked:
    """By slot: `rarity`, that of `names` alone, that of what is `wordy` (no figure: those are alike by chance), and
    which are `asides`. `numbers` are the places of figures and years; `rarest` is how rare the rarest word is that
    stands in the library; `beginnings` tell how words begin that may answer.
    """

    query: Query
    words: tuple[str, ...]
    folded: str
    pieces: Pieces
    rarity: np.ndarray
    total: float
    wordy: np.ndarray
    rarest: float
    names: np.ndarray
    numbers: tuple[int, ...]
    asides: np.ndarray
    beginnings: Beginnings
    things: dict[int, frozenset[int]]

    @classmethod
    def of(cls, query: Query) -> "Asked":
        """Prepare a query."""
        slots = query.slots
        order = sorted((start, number) for number, slot in enumerate(slots) for start, _ in slot.spans)
        folded = fold_text(query.mended())[:LONGEST]
        rarity = np.array([slot.idf for slot in slots])
        wordy = _where(rarity, [slot.kind is not TermKind.NUMBER for slot in slots])
        return cls(
            query=query,
            words=tuple(measures.words(folded)),
            folded=folded,
            pieces=Pieces(folded),
            rarity=rarity,
            total=query.total or 1.0,
            wordy=wordy,
            rarest=float(_where(wordy, [slot.known for slot in slots]).max(initial=0.0)),
            names=_where(rarity, [slot.kind is TermKind.NAME for slot in slots]),
            numbers=tuple(n for n, slot in enumerate(slots) if slot.kind in (TermKind.NUMBER, TermKind.YEAR)),
            asides=np.array([slot.aside for slot in slots], bool),
            beginnings=beginnings_of(query.lookup),
            things=counted_things(query, [number for _, number in order]),
        )


def _where(values: np.ndarray, wanted: Sequence[bool]) -> np.ndarray:
    return np.where(wanted, values, 0.0)
