"""The words of many texts as numbers: a hash of each, by arithmetic over all their bytes at once."""

import secrets

import numpy as np

LONGEST = 64
"""Bytes of a word beyond which its hash does not tell it from others; such are rare."""

_PACKED = 8
"""Bytes that are taken together."""

_SPACE = ord(" ")
_MASKS = np.array([(1 << 8 * count) - 1 for count in range(_PACKED + 1)], np.uint64)
_BY_PLACE = np.frombuffer(secrets.token_bytes(4 * LONGEST), np.uint64).reshape(4, -1) | np.uint64(1)
"""By chance, so that nobody can make up words that are taken for others."""
_BY_LENGTH = np.uint64(int.from_bytes(secrets.token_bytes(8)) | 1)
_HALF, _THIRD = np.uint64(32), np.uint64(23)


class Words:
    """The words of a text with one space between: of each a hash of its bytes, and each as a string, by place. `is_long`
    marks those that their hashes do not tell apart; no hash is 0."""

    def __init__(self, text: str):
        self._data = f"{text} ".encode()
        ends = np.flatnonzero(np.frombuffer(self._data, np.uint8) == _SPACE)
        starts = np.zeros_like(ends)
        starts[1:] = ends[:-1] + 1
        self._starts, self._ends = starts, ends
        lengths = ends - starts
        self.hashes = _hashes(self._data, starts, lengths)
        self.is_long = lengths >= LONGEST

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, place: int | slice) -> str | list[str]:
        if place.__class__ is slice:
            return [self[at] for at in range(*place.indices(len(self)))]
        return self._data[self._starts[place] : self._ends[place]].decode()


def _hashes(data: bytes, starts: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    packed = np.ndarray((len(data),), "<u8", data + bytes(_PACKED), strides=(1,))
    hashes = _mixed(packed[starts] & _MASKS[np.minimum(lengths, _PACKED)], 0)
    hashes += lengths.astype(np.uint64) * _BY_LENGTH
    longer = np.flatnonzero(lengths > _PACKED)
    for piece in range(1, LONGEST // _PACKED):
        if not len(longer):
            break
        begun, left = starts[longer] + _PACKED * piece, lengths[longer] - _PACKED * piece
        hashes[longer] += _mixed(packed[begun] & _MASKS[np.minimum(left, _PACKED)], piece)
        longer = longer[left > _PACKED]
    hashes[hashes == 0] = 1
    return hashes


def _mixed(packed: np.ndarray, piece: int) -> np.ndarray:
    """Other numbers for other numbers, in which each bit has to do with all bits before."""
    packed ^= _BY_PLACE[0, piece]
    for turn, shift in ((1, _HALF), (2, _THIRD)):
        packed *= _BY_PLACE[turn, piece]
        packed ^= packed >> shift
    packed *= _BY_PLACE[3, piece]
    return packed
