"""Posting lists added up by weight: which passages have most of what a claim asks for."""

from collections.abc import Sequence

import numpy as np

from workbench.store.searching.postings import NONE, Ids

NEIGHBOUR = 0.3
"""What a word in the next sentence weighs beside one in the sentence itself, when candidates are chosen."""

ENOUGH = 8
"""So many times as many as are wanted are looked at with their neighbours and with common words."""

DENSE = 4
"""Up to so many passages of the library for each one in the lists, sums are kept for all."""

Weighed = tuple[float, Ids]
"""What a stem weighs, and the passages in which it stands."""


def highest(lists: Sequence[Weighed], common: Sequence[Weighed], mine: Sequence[int], most: int) -> Ids:
    """The passages whose weights, and shares of their neighbours', add up highest; best first, ties by age. What is
    `common` adds to the best of them."""
    if not lists:
        return NONE
    passages, sums = added_up(lists)
    is_mine = np.flatnonzero(np.isin(passages, mine)) if mine else NONE
    sums[is_mine] = 0.0
    at = np.flatnonzero(sums >= _least_of(sums, ENOUGH * most))
    best = passages[at]
    for weight, ids in common:
        sums[at[_is_among(best, ids)]] += weight
    sums[is_mine] = 0.0
    # At the ends of a document the next id is another's; the exact score of `matching` knows, here it does no harm.
    before, after = np.maximum(at - 1, 0), np.minimum(at + 1, len(passages) - 1)
    beside = sums[before] * (passages[before] == best - 1) + sums[after] * (passages[after] == best + 1)
    nearest = sums[at] + NEIGHBOUR * beside
    if mine:
        nearest[np.isin(best, mine)] = 0.0
    found = (nearest > 0.0) & (nearest >= _least_of(nearest, most))
    best, nearest = best[found], nearest[found]
    return best[np.lexsort((best, -nearest))][:most]


def added_up(lists: Sequence[Weighed]) -> tuple[np.ndarray, np.ndarray]:
    """The passages of all lists, rising, and what the weights of each add up to. In a large library the lists are put
    into order together, each passage with the number of its list: sums by passage would lie so far apart that a
    processor waits for each."""
    last = max(int(ids[-1]) for _, ids in lists)
    if last < DENSE * sum(len(ids) for _, ids in lists):
        by_passage = np.zeros(last + 1, np.float32)
        for weight, ids in lists:
            by_passage[ids] += weight
        passages = np.flatnonzero(by_passage)
        return passages, by_passage[passages]
    bits = len(lists).bit_length()
    kind = np.int32 if last + 1 << bits < 1 << 31 else np.int64  # the shorter ones are sorted in half the time
    places = np.concatenate([ids for _, ids in lists], dtype=kind) << bits
    places |= np.repeat(np.arange(len(lists), dtype=kind), [len(ids) for _, ids in lists])
    places.sort()
    passages = places >> bits
    is_first = np.ones(len(passages), bool)
    np.not_equal(passages[1:], passages[:-1], out=is_first[1:])
    firsts, more = np.flatnonzero(is_first), np.flatnonzero(~is_first)
    weights, last = np.array([weight for weight, _ in lists], np.float32), (1 << bits) - 1
    sums = weights[places[firsts] & last]
    np.add.at(sums, more - np.arange(1, len(more) + 1), weights[places[more] & last])
    return passages[firsts], sums


def _is_among(some: Ids, ids: Ids) -> np.ndarray:
    """Which of `some` are in `ids`; both rise."""
    at = np.searchsorted(ids, some)
    at[at == len(ids)] = 0
    return ids[at] == some


def _least_of(values: np.ndarray, most: int) -> float:
    """The least of the `most` highest values; 0 where there are no more."""
    return np.partition(values, len(values) - most)[len(values) - most] if len(values) > most else 0.0
