"""What may pass from a worker to its parent: frames of JSON and raw bytes, never pickles.

A frame is one byte of kind, the lengths of a JSON header and of raw bytes (four bytes each), then both. The parent
believes nothing: kind and lengths are checked before anything is read, the JSON before anything is made of it.
"""

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, BinaryIO

LARGEST = 32 * 1024 * 1024
_HEADER = struct.Struct("<BII")
_COPIED = 64 * 1024
"""Bytes up to which copying costs less than a second call."""


class Kind(IntEnum):
    """The six kinds of frames."""

    PROGRESS = 1
    TEXT = 2
    PAGE = 3
    MARKS = 4
    END = 5
    ATTACHED = 6


class FrameRefused(Exception):
    """What came is no frame of ours. Never shown: the parent says that the reader failed."""


@dataclass(frozen=True, slots=True)
class Frame:
    kind: Kind
    untrusted_head: dict[str, Any]
    untrusted_raw: bytes | memoryview


def write(stream: BinaryIO, kind: Kind, head: dict[str, Any] | None = None, raw: bytes = b"") -> None:
    """Send one frame."""
    encoded = json.dumps(head or {}, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    if len(encoded) + len(raw) > LARGEST:
        raise ValueError("a frame of more than 32 MB")
    start = _HEADER.pack(kind, len(encoded), len(raw)) + encoded
    if len(raw) > _COPIED:
        stream.write(start)
        stream.write(raw)
    else:
        stream.write(start + raw)
    stream.flush()


class Frames:
    """Cuts a stream of untrusted bytes, fed in pieces, into frames. What comes is joined once, when a frame is whole:
    a picture of a page is megabytes. With `views` the raw bytes of a frame are a view of what came, not a copy."""

    def __init__(self, *, views: bool = False):
        self._views = views
        self._held: list[bytes] = []
        self._length = 0
        self._needed = _HEADER.size

    def feed(self, untrusted: bytes) -> Iterator[Frame]:
        """The frames that are whole now. Raises FrameRefused at the first thing that is none."""
        if untrusted:
            self._held.append(untrusted)
            self._length += len(untrusted)
        if self._length < self._needed:
            return
        held, at = b"".join(self._held), 0
        while (end := self._end(held, at)) and end <= len(held):
            kind, head_length, _ = _HEADER.unpack_from(held, at)
            head = at + _HEADER.size
            raw, at = head + head_length, end
            whole = memoryview(held) if self._views else held
            yield Frame(Kind(kind), _parsed(held[head:raw]), whole[raw:end])
        self._held, self._length = [held[at:]], len(held) - at
        self._needed = end - at if end else _HEADER.size

    @staticmethod
    def _end(held: bytes, at: int) -> int:
        """Where the frame that begins at `at` ends; 0 while its header is not whole."""
        if len(held) - at < _HEADER.size:
            return 0
        kind, head_length, raw_length = _HEADER.unpack_from(held, at)
        if not 1 <= kind <= len(Kind) or head_length + raw_length > LARGEST:
            raise FrameRefused("kind or length")
        return at + _HEADER.size + head_length + raw_length

    @property
    def is_between(self) -> bool:
        """Whether the stream may end here without losing part of a frame."""
        return not self._length


def _parsed(head: bytes) -> dict[str, Any]:
    try:
        value = json.loads(head)
    except (ValueError, RecursionError) as error:
        raise FrameRefused("not JSON") from error
    if not isinstance(value, dict):
        raise FrameRefused("not an object")
    return value
