"""A query with what is worked out once for all its candidates."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workbench.matching.asking.query import Query
from workbench.matching.looking import measures
from workbench.matching.looking.features import LONGEST
from workbench.matching.looking.figures import counted_things
from workbench.matching.looking.gleaned import Sought
from workbench.matching.looking.pieces import Pieces
from workbench.text.folding import fold_text
from workbench.text.words.terms import TermKind


@dataclass(frozen=True, slots=True)
class Asked:
    """By slot: `rarity`, that of `names` alone, that of what is `wordy` (no figure: those are alike by chance).
    `numbers` are the places of figures and years; `rarest` is how rare the rarest word is that stands in the library.
    Of each stem that is `sought`, by number: how well it answers each slot (`shares`), and whether one of them is no
    aside (`is_answer`).
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
    sought: Sought
    shares: np.ndarray
    is_answer: np.ndarray
    things: dict[int, frozenset[int]]

    @classmethod
    def of(cls, query: Query) -> "Asked":
        """Prepare a query."""
        slots = query.slots
        order = sorted((start, number) for number, slot in enumerate(slots) for start, _ in slot.spans)
        folded = fold_text(query.mended())[:LONGEST]
        rarity = np.array([slot.idf for slot in slots])
        wordy = _where(rarity, [slot.kind is not TermKind.NUMBER for slot in slots])
        shares, is_answer = np.zeros((len(query.lookup), len(slots))), np.zeros(len(query.lookup), bool)
        for stem, answers in enumerate(query.lookup.values()):
            for number, share in answers:
                shares[stem, number] = share
            is_answer[stem] = not all(slots[number].aside for number, _ in answers)
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
            sought=Sought(query.lookup),
            shares=shares,
            is_answer=is_answer,
            things=counted_things(query, [number for _, number in order]),
        )


def _where(values: np.ndarray, wanted: Sequence[bool]) -> np.ndarray:
    return np.where(wanted, values, 0.0)
