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

PACKED = 8
"""Letters in a number; the first one weighs most, so that numbers of the same beginning lie side by side."""

_OTHER, _SPACE, _EDGE, _SMALL, _CAPITAL = range(5)
_EDGES_LOOKED_AT = 3
_WIDE_EDGES = [one for one in Glimpses.AROUND if ord(one) > 255]
_WIDE_SPACE = re.compile(r"[^\S\x00-\xff]")
_MASKS = np.array([(1 << 64) - (1 << 8 * (PACKED - count)) for count in range(PACKED + 1)], np.uint64)
_SECOND_Y = np.uint64(ord("y") << 48)
_SECOND = np.uint64(255 << 48)


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
    letters alone; `packed` their first letters; `breaks` are the places of what parts texts, `runs` those of words with
    a capital that stand right after others; `is_even` tells that there is one space everywhere."""

    lengths: np.ndarray
    packed: np.ndarray
    breaks: np.ndarray
    runs: np.ndarray
    is_even: bool


def cut(text: str) -> Cut:
    """Cut a text as `str.split` does."""
    has_wide_spaces = False
    text = text.replace("\ue000", "\x00")  # which stands in BETWEEN
    if not text.isascii():
        for edge in _WIDE_EDGES:
            text = text.replace(edge, '"')
        has_wide_spaces = bool(_WIDE_SPACE.search(text))
        text = _WIDE_SPACE.sub(" ", text) if has_wide_spaces else text
    letters = text.encode("latin-1", "replace") + b" "  # a byte for each character
    kinds = np.frombuffer(letters.translate(_KINDS), np.uint8)
    spaces = np.flatnonzero(kinds == _SPACE)
    starts, ends = np.concatenate(([0], spaces[:-1] + 1)), spaces
    if is_even := not has_wide_spaces and (starts < ends).all():
        is_even = letters.count(b" ") == len(spaces)
    else:
        starts, ends = starts[starts < ends], ends[starts < ends]
    firsts, lasts = starts.copy(), ends - 1
    for _ in range(_EDGES_LOOKED_AT):
        firsts += kinds[firsts] == _EDGE
        lasts -= kinds[lasts] == _EDGE
    lengths = _lengths(kinds, firsts, lasts)
    packed = _packed(letters, firsts) & _MASKS[np.minimum(lengths, PACKED)]
    is_break = np.frombuffer(letters, np.uint8)[starts] == 0
    goes_on = (kinds[ends[:-1] - 1] != _EDGE) & ~is_break[:-1]
    runs = np.flatnonzero(goes_on & (kinds[starts[1:]] == _CAPITAL)) + 1
    return Cut(lengths, packed, np.flatnonzero(is_break), runs, bool(is_even))


def _lengths(kinds: np.ndarray, firsts: np.ndarray, lasts: np.ndarray) -> np.ndarray:
    """Of words whose letters are small but for the first, which may be a capital."""
    small = np.cumsum(kinds == _SMALL, dtype=np.int32)
    lengths = lasts - firsts + 1
    plain = (kinds[firsts] >= _SMALL) & (lengths > 0)
    plain &= small[np.maximum(lasts, 0)] - small[firsts] == lengths - 1
    return np.where(plain, lengths, 0)


def _packed(letters: bytes, firsts: np.ndarray) -> np.ndarray:
    small = letters.lower() + bytes(PACKED)
    return np.ndarray((len(letters),), ">u8", small, strides=(1,))[firsts].astype(np.uint64)


def pack(word: str) -> int:
    """The number of a word's first letters."""
    return int.from_bytes(word[:PACKED].encode("ascii").ljust(PACKED, b"\0"))


class Known(NamedTuple):
    """Words of a language that are not to be taken by their beginnings, as numbers, rising; `silent` ones have no
    stem."""

    packed: np.ndarray
    silent: np.ndarray


@lru_cache(maxsize=64)
def known_to(language: str) -> Known | None:
    """None for a language whose stems may begin otherwise than its words."""
    lexicon = lexicon_for(language)
    if not lexicon.glimpses.keep:
        return None
    silent = {pack(word) for word in lexicon.glimpses.silent if len(word) <= PACKED}
    silent |= {pack(word) for word in lexicon.stop if _is_silent(word, lexicon.chunks)}
    packed = sorted(silent | {pack(word) for word in lexicon.glimpses.odd if word.isascii()})
    return Known(np.array(packed, np.uint64), np.array([one in silent for one in packed]))


def _is_silent(word: str, chunks: Mapping[str, tuple[str, ...] | None]) -> bool:
    """Whether a short stop word has no stem, however it is written, and goes on with no number."""
    return (word.isascii() and word.isalpha() and len(word) < 3 and word not in chunks.joins
            and chunks[word] == () == chunks[word.capitalize()])


def plain_and_silent(found: Cut, language: str) -> tuple[np.ndarray, np.ndarray]:
    """Which chunks are words whose stems begin as they do, and which have no stem."""
    known = known_to(language)
    if known is None:
        return np.zeros((2, len(found.lengths)), bool)
    plain = (found.lengths > 2) & (found.lengths <= LONGEST_WORD) & (found.packed & _SECOND != _SECOND_Y)
    at = np.minimum(np.searchsorted(known.packed, found.packed), len(known.packed) - 1)
    odd = known.packed[at] == found.packed
    return plain & ~odd, odd & known.silent[at] & (found.lengths <= PACKED)


class Ranges(NamedTuple):
    """The numbers of words that begin so: from each of `starts`, which rise, up to the last before its end."""

    starts: np.ndarray
    ends: np.ndarray

    def hold(self, packed: np.ndarray) -> np.ndarray:
        """Which of these numbers are among them."""
        if not len(self.starts):
            return np.zeros(len(packed), bool)
        at = np.searchsorted(self.starts, packed, "right") - 1
        return (at >= 0) & (packed <= self.ends[at])


def ranges_of(beginnings: Beginnings, language: str) -> Ranges:
    """The numbers of words that may have one of the stems whose beginnings these are."""
    sure = PACKED if base_language(language) == "en" else 2
    begun = {one[:sure] for some in beginnings.values() for one in some if one.isascii() and one.isalpha()}
    starts, ends = [], []
    for letters in sorted(begun):
        start = pack(letters)
        if not ends or start > ends[-1]:
            starts.append(start)
            ends.append(start + (1 << 8 * (PACKED - len(letters))) - 1)
    return Ranges(np.array(starts, np.uint64), np.array(ends, np.uint64))
