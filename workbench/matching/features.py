"""What a claim and a passage have in common, as numbers in 0..1 that mean the same in every library.

Two looks: a `glance` at each candidate, cheap, and a close comparison of those that it promises most of.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from operator import mul

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from workbench.domain.searching import Candidate
from workbench.matching.figures import counted, counted_things
from workbench.matching.query import Query
from workbench.text.folding import fold_text
from workbench.text.terms import TermKind, stems

NEXT_TO = 0.5
"""What a word in a neighbouring sentence or the title is worth beside one in the passage."""

LONGEST = 4000
"""Of a longer passage only the beginning is compared; the index knows all of it."""

AT_A_GLANCE = ("cover", "window", "bm25", "rarest", "focus", "figures", "names", "order")
NAMES = (*AT_A_GLANCE, "context", "sorted", "gram", "verbatim")
"""The features in order, as the table of weights names them."""

_WORD = re.compile(r"[^\W_]+")
_K1, _B, _USUAL_LENGTH = 1.2, 0.5, 12.0
_SHORT = 8
"""A passage of fewer words is not the better for it: a heading that is one word of the claim says nothing."""

_WINDOW = 10


def _damping(length: int) -> float:
    """BM25's: a word in a long passage says less of it."""
    return 1 + _K1 * (1 - _B + _B * max(length, _SHORT) / _USUAL_LENGTH)


_SHORTEST = _damping(0)


@dataclass(frozen=True, slots=True)
class Asked:
    """A query with what is worked out once for all its candidates. `pairs` are slots that follow each other in it, and
    their rarity; `names` the rarity of slots that are names, 0 for others; `rarest` that of the rarest known slot."""

    query: Query
    words: tuple[str, ...]
    folded: str
    grams: set[str]
    sorted_stems: str
    pairs: dict[tuple[int, int], float]
    pairs_total: float
    rarity: tuple[float, ...]
    rarest: float
    names: tuple[float, ...]
    names_total: float
    asides: frozenset[int]
    things: dict[int, frozenset[int]]

    @classmethod
    def of(cls, query: Query) -> "Asked":
        """Prepare a query."""
        slots = query.slots
        order = sorted((start, number) for number, slot in enumerate(slots) for start, _ in slot.spans)
        row = [number for _, number in order]
        folded = fold_text(query.text)[:LONGEST]
        together = list(zip(row, row[1:], strict=False))
        pairs = {pair: slots[pair[0]].idf + slots[pair[1]].idf for pair in together}
        names = tuple(slot.idf if slot.kind is TermKind.NAME else 0.0 for slot in slots)
        return cls(
            query=query,
            words=tuple(_words(folded)),
            folded=folded,
            grams=_grams(folded),
            sorted_stems=" ".join(sorted(slot.stem for slot in slots)),
            pairs={pair: rarity * together.count(pair) for pair, rarity in pairs.items()},
            pairs_total=sum(pairs[pair] for pair in together) or 1.0,
            rarity=tuple(slot.idf for slot in slots),
            rarest=max((slot.idf for slot in slots if slot.known), default=0.0),
            names=names,
            names_total=sum(names),
            asides=frozenset(number for number, slot in enumerate(slots) if slot.aside),
            things=counted_things(query, row),
        )


@dataclass(frozen=True, slots=True)
class Glance:
    """A first look at a candidate: its stems, how well they answer each slot (`worth`), and what that gives, `values`
    by AT_A_GLANCE. `other_figures` are (slot, stem): another number of the same thing."""

    candidate: Candidate
    values: tuple[float, ...]
    worth: tuple[float, ...]
    found: tuple[str, ...]
    other_figures: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Common:
    """All that was found. `values` by NAMES; `context` are the slots answered only beside the passage."""

    glance: Glance
    values: tuple[float, ...]
    context: frozenset[int]

    def __getitem__(self, name: str) -> float:
        return self.values[NAMES.index(name)]

    @property
    def worth(self) -> tuple[float, ...]:
        return self.glance.worth


def glance(asked: Asked, candidate: Candidate) -> Glance:
    """What can be told from the passage's stems alone."""
    query = asked.query
    found = _stems(candidate.text, candidate.language)
    worth, hits = _answers(query, found)
    total = query.total or 1.0
    shared = list(map(mul, asked.rarity, worth))
    cover = sum(shared) / total
    length = len(found) - sum(map(str.startswith, found, repeat(("~", "="))))
    share, other_figures = counted(query, asked.things, found)
    values = (
        cover,
        _window(asked.rarity, hits) / total,
        cover * _SHORTEST / _damping(length),
        max(shared, default=0.0) / asked.rarest if asked.rarest else 0.0,
        _focus(asked.asides, hits, length),
        share,
        sum(map(mul, asked.names, worth)) / asked.names_total if asked.names_total else 0.0,
        _order(asked, hits),
    )
    return Glance(candidate, values, tuple(worth), found, other_figures)


def compare(asked: Asked, glance: Glance) -> Common:
    """Everything that `asked` and a candidate have in common."""
    candidate = glance.candidate
    context, around = _context(asked.query, candidate, glance.worth)
    folded = fold_text(candidate.text[:LONGEST])
    values = (
        *glance.values,
        around / (asked.query.total or 1.0),
        fuzz.token_sort_ratio(asked.sorted_stems, " ".join(glance.found)) / 100,
        _dice(asked.grams, folded),
        _verbatim(asked, folded),
    )
    return Common(glance, values, context)


def _answers(query: Query, found: Sequence[str]) -> tuple[list[float], list[tuple[int, int, float]]]:
    """How well each slot is answered, and (place in the passage, slot, worth) of every answer."""
    worth = [0.0] * len(query.slots)
    hits: list[tuple[int, int, float]] = []
    lookup = query.lookup
    for place, stem in enumerate(found):
        if stem in lookup:
            for number, share in lookup[stem]:
                if share > worth[number]:
                    worth[number] = share
                hits.append((place, number, share))
    return worth, hits


def _context(query: Query, candidate: Candidate, worth: Sequence[float]) -> tuple[frozenset[int], float]:
    """Slots that only the neighbours or the title answer, and the idf that they add."""
    near = set()
    for text in (candidate.before, candidate.after, candidate.title):
        if text:
            near |= query.lookup.keys() & set(_stems(text, candidate.language))
    added: dict[int, float] = {}
    for stem in near:
        for number, share in query.lookup[stem]:
            if not worth[number]:
                added[number] = max(added.get(number, 0.0), share)
    return frozenset(added), NEXT_TO * sum(share * query.slots[number].idf for number, share in added.items())


@lru_cache(maxsize=4096)
def _stems(text: str, language: str) -> tuple[str, ...]:
    return tuple(stems(text[:LONGEST], language))


def _focus(asides: frozenset[int], hits: Sequence[tuple[int, int, float]], length: int) -> float:
    """The share of the passage's words that answer the claim."""
    answering = {place for place, number, _ in hits if number not in asides}
    return min(1.0, len(answering) / max(length, _SHORT))


def _window(rarity: Sequence[float], hits: Sequence[tuple[int, int, float]]) -> float:
    """The most idf that stands together: in a long sentence the words of one thought are near each other."""
    best = sum_ = 0.0
    inside: dict[int, list[float]] = {}
    first = 0
    for place, number, share in hits:
        while place - hits[first][0] >= _WINDOW:
            _, gone, lost = hits[first]
            first += 1
            before = max(inside[gone])
            inside[gone].remove(lost)
            sum_ -= rarity[gone] * (before - max(inside[gone], default=0.0))
        shares = inside.setdefault(number, [])
        sum_ += rarity[number] * max(0.0, share - max(shares, default=0.0))
        shares.append(share)
        best = max(best, sum_)
    return best


def _order(asked: Asked, hits: Sequence[tuple[int, int, float]]) -> float:
    """The share of the claim's neighbouring words that stand as close in the passage; turned around, a little less."""
    pairs = asked.pairs
    if not pairs or len(hits) < 2:
        return 0.0
    close = set()
    for at, (place, one, _) in enumerate(hits):
        for next_place, other, _ in hits[at + 1 : at + 6]:
            if 0 < next_place - place <= 3:
                close.add((one, other))
    turned = {(other, one) for one, other in close}
    straight = sum(pairs[pair] for pair in close & pairs.keys())
    return (straight + 0.7 * sum(pairs[pair] for pair in (turned - close) & pairs.keys())) / asked.pairs_total


def _words(folded: str) -> list[str]:
    return _WORD.findall(folded)


def _grams(folded: str) -> set[str]:
    return {folded[i : i + 4] for i in range(len(folded) - 3)}


def _dice(grams: set[str], folded: str) -> float:
    """How many four-letter pieces are in both, of those in either. To look for a claim's pieces in a passage is quicker
    by far than to cut up the passage; so a piece that it has twice counts twice among its own."""
    pieces = len(grams) + max(0, len(folded) - 3)
    return 2 * sum(map(folded.__contains__, grams)) / pieces if pieces else 0.0


def _verbatim(asked: Asked, folded: str) -> float:
    """How much of the claim stands word for word, in order and in one stretch, in the passage."""
    if not asked.words or not folded:
        return 0.0
    words = _words(folded)
    in_order = LCSseq.similarity(asked.words, words) / len(asked.words)
    if in_order < 0.5:
        return 0.0
    return in_order * fuzz.partial_ratio(asked.folded, folded) / 100 if len(folded) >= len(asked.folded) else in_order
