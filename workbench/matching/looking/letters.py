"""How the words of a text begin, of all its words at once: numpy cuts it at its spaces and packs eight letters of each
word into a number. To look up each word takes longer: what is known of a language does not fit a processor's own
memory, and words that were never met would first have to be read.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from workbench.text.words.chunks import LONGEST_WORD, Beginnings, Glimpses
from workbench.text.words.terms import base_language, lexicon_for
from workbench.text.words.tokens import LINKS

PACKED = 8
"""Letters in a number; the first one weighs most, so that numbers of the same beginning lie side by side."""

_SPACE, _SMALL, _CAPITAL, _EDGE, _OTHER = range(5)
_BLANK = ord(" ")
_EDGES_LOOKED_AT = 3
_WIDE_EDGES = [one for one in Glimpses.AROUND if ord(one) > 255]
_WIDE_SPACE = re.compile(r"[^\S\x00-\xff]")
_MASKS = np.array([(1 << 64) - (1 << 8 * (PACKED - count)) for count in range(PACKED + 1)], np.uint64)
_SECOND_Y = np.uint64(ord("y") << 48)
_SECOND = np.uint64(255 << 48)
_TO_TWO = np.uint64(48)
_MOST_LINKS = 2
_SLOT_BITS = 16
_TO_SLOT = np.uint64(64 - _SLOT_BITS)


def _kind_of(code: int) -> int:
    character = chr(code)
    if character.isspace():
        return _SPACE
    if character in Glimpses.AROUND:
        return _EDGE
    if character.isascii() and character.isalpha():
        return _SMALL if character.islower() else _CAPITAL
    return _OTHER


_KINDS = bytes(map(_kind_of, range(256)))


class Cut(NamedTuple):
    """What stands between two spaces of a text, in order. `lengths` are those of the words, 0 for what is not of
    letters alone; `packed` their first letters; `is_break` tells what parts texts, and `owners` which text it stands
    in; `names` are spans of the text that may hold names of several words, with their owners; `is_even` tells that
    there is one space everywhere."""

    lengths: np.ndarray
    packed: np.ndarray
    is_break: np.ndarray
    owners: np.ndarray
    names: list[tuple[int, int, int]]
    is_even: bool


def cut(text: str) -> Cut:
    """Cut a text as `str.split` does."""
    has_wide_spaces = False
    if not text.isascii():
        for edge in _WIDE_EDGES:
            text = text.replace(edge, '"')
        if len(text.encode("latin-1", "ignore")) < len(text):
            has_wide_spaces = bool(_WIDE_SPACE.search(text))
            text = _WIDE_SPACE.sub(" ", text) if has_wide_spaces else text
    letters = text.encode("latin-1", "replace") + b" "  # a byte for each character
    kinds = np.frombuffer(letters.translate(_KINDS), np.uint8)
    spaces = np.flatnonzero(kinds == _SPACE)
    starts = np.empty_like(spaces)
    starts[0], ends = 0, spaces
    np.add(spaces[:-1], 1, out=starts[1:])
    codes = np.frombuffer(letters, np.uint8)
    if is_even := not has_wide_spaces and bool((starts < ends).all()):
        is_even = bool((codes[spaces] == _BLANK).all())
    else:
        starts, ends = starts[starts < ends], ends[starts < ends]
    firsts, lasts = _without_edges(kinds, starts, ends - 1)
    lengths = _lengths(kinds, firsts, lasts)
    packed = _packed(letters, firsts) & _MASKS[np.minimum(lengths, PACKED)]
    is_break = codes[starts] == 0
    owners = np.cumsum(is_break)
    small = np.where(kinds[firsts] == _SMALL, lengths, 0)
    first, last = _names(kinds, starts, ends, small, packed, is_break)
    names = list(zip(owners[last].tolist(), starts[first].tolist(), ends[last].tolist(), strict=True))
    return Cut(lengths, packed, is_break, owners, names, is_even)


def _without_edges(kinds: np.ndarray, starts: np.ndarray, lasts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The first and last letters of words without what stands around them; few have anything there."""
    firsts, lasts = starts.copy(), lasts.copy()
    for ends, step in ((firsts, 1), (lasts, -1)):
        some = np.flatnonzero(kinds[ends] == _EDGE)
        for _ in range(_EDGES_LOOKED_AT):
            if not len(some):
                break
            ends[some] += step
            some = some[kinds[ends[some]] == _EDGE]
    return firsts, lasts


def _lengths(kinds: np.ndarray, firsts: np.ndarray, lasts: np.ndarray) -> np.ndarray:
    """Of words whose letters are small but for the first, which may be a capital; 0 for those of too many letters."""
    lengths = lasts - firsts + 1
    plain = (kinds[firsts] <= _CAPITAL) & (lengths > 0) & (lengths <= LONGEST_WORD)
    others = np.flatnonzero(kinds >= _CAPITAL)  # few; a word in which one stands is not plain
    words = np.searchsorted(lasts, others)
    within = words < len(firsts)
    words, others = words[within], others[within]
    plain[words[others > firsts[words]]] = False
    return np.where(plain, lengths, 0)


def _packed(letters: bytes, firsts: np.ndarray) -> np.ndarray:
    small = letters.lower() + bytes(PACKED)
    return np.ndarray((len(letters),), ">u8", small, strides=(1,))[firsts].astype(np.uint64)




def pack(word: str) -> int:
    """The number of a word's first letters."""
    return int.from_bytes(word[:PACKED].encode("ascii").ljust(PACKED, b"\0"))


_LINKS = np.array(sorted(map(pack, LINKS)), np.uint64)


def _names(kinds: np.ndarray, starts: np.ndarray, ends: np.ndarray, small: np.ndarray, packed: np.ndarray,
           is_break: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The first and last words of what may be a name of several words, as `CAPITALISED_RUN` finds it there: each but
    the first begins with a capital, and before it stands no word in small letters (of so many, `small`) but a link."""
    before = np.flatnonzero(kinds[starts[1:]] == _CAPITAL)
    before = before[(kinds[ends[before] - 1] != _EDGE) & ~is_break[before]]
    goes_on = before + 1
    for _ in range(_MOST_LINKS if len(before) else 0):
        is_link = (packed[before][:, None] == _LINKS).any(axis=1) & (small[before] > 0)
        before = np.maximum(before - is_link, 0)
    is_name = (small[before] == 0) & ~is_break[before]
    goes_on, before = goes_on[is_name], before[is_name]
    begins = np.concatenate(([True], before[1:] > goes_on[:-1]))[: len(before)]
    ends_there = np.concatenate((begins[1:], [True]))[: len(before)]
    return before[begins], goes_on[ends_there]


class Known(NamedTuple):
    """Words of a language that are not to be taken by their beginnings, as numbers, rising; `silent` ones have no
    stem. `slots` lead to them, each to one, from the first bits of the product of a number and `factor`."""

    packed: np.ndarray
    silent: np.ndarray
    slots: np.ndarray
    factor: np.uint64

    def places(self, packed: np.ndarray) -> np.ndarray:
        """Where each of these numbers stands, if it is there; to search for them takes ten times as long."""
        return self.slots[packed * self.factor >> _TO_SLOT]


@lru_cache(maxsize=64)
def known_to(language: str) -> Known | None:
    """None for a language whose stems may begin otherwise than its words."""
    lexicon = lexicon_for(language)
    if not lexicon.glimpses.keep:
        return None
    silent = {pack(word) for word in lexicon.glimpses.silent if len(word) <= PACKED}
    silent |= {pack(word) for word in lexicon.stop if _is_silent(word, lexicon.chunks)}
    numbers = sorted(silent | {pack(word) for word in lexicon.glimpses.odd if word.isascii()})
    packed = np.array(numbers, np.uint64)
    return Known(packed, np.array([one in silent for one in numbers]), *_slots_of(packed))


def _slots_of(packed: np.ndarray) -> tuple[np.ndarray, np.uint64]:
    """Slots in which each number has its own, and the factor that leads there: one of some dozens by chance does."""
    slots, chance = np.zeros(1 << _SLOT_BITS, np.uint16), np.random.default_rng(1)
    while True:
        factor = chance.integers(1, 1 << 63, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
        own = packed * factor >> _TO_SLOT
        if len(np.unique(own)) == len(packed):
            slots[own] = np.arange(len(packed))
            return slots, factor


def _is_silent(word: str, chunks: Mapping[str, tuple[str, ...] | None]) -> bool:
    """Whether a short stop word has no stem, however it is written, and goes on with no number."""
    return (word.isascii() and word.isalpha() and len(word) < 3 and word not in chunks.joins
            and chunks[word] == () == chunks[word.capitalize()])


def plain_and_silent(found: Cut, language: str) -> tuple[np.ndarray, np.ndarray]:
    """Which chunks are words whose stems begin as they do, and which have no stem."""
    known = known_to(language)
    if known is None:
        return np.zeros((2, len(found.lengths)), bool)
    plain = (found.lengths > 2) & (found.packed & _SECOND != _SECOND_Y)
    for two in lexicon_for(language).glimpses.turned:
        plain &= found.packed >> _TO_TWO != np.uint64(pack(two) >> int(_TO_TWO))
    at = known.places(found.packed)
    odd = known.packed[at] == found.packed
    return plain & ~odd, odd & known.silent[at] & (found.lengths <= PACKED)


class Ranges(NamedTuple):
    """The numbers of words that begin so: from each of `starts`, which rise, up to the last before its end. `two` tells
    of two letters, as a number, whether any begins so."""

    starts: np.ndarray
    ends: np.ndarray
    two: np.ndarray

    def places_in(self, packed: np.ndarray) -> np.ndarray:
        """The places of those numbers that are among them."""
        some = np.flatnonzero(self.two[packed >> _TO_TWO])
        if not len(some):
            return some
        begun = packed[some]
        at = np.searchsorted(self.starts, begun, "right") - 1
        return some[(at >= 0) & (begun <= self.ends[at])]


def ranges_of(beginnings: Beginnings, language: str) -> Ranges:
    """The numbers of words that may have one of the stems whose beginnings these are."""
    sure = PACKED if base_language(language) == "en" else 2
    begun = {one[:sure] for some in beginnings.values() for one in some if one.isascii() and one.isalpha()}
    starts, ends, two = [], [], np.zeros(1 << 16, bool)
    for letters in sorted(begun):
        start = pack(letters)
        if not ends or start > ends[-1]:
            starts.append(start)
            ends.append(start + (1 << 8 * (PACKED - len(letters))) - 1)
            two[start >> 48 : (ends[-1] >> 48) + 1] = True
    return Ranges(np.array(starts, np.uint64), np.array(ends, np.uint64), two)
