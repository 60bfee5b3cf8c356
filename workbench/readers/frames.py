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


class Kind(IntEnum):
    """The five kinds of frames."""

    PROGRESS = 1
    TEXT = 2
    PAGE = 3
    MARKS = 4
    END = 5


class FrameRefused(Exception):
    """What came is no frame of ours. Never shown: the parent says that the reader failed."""


@dataclass(frozen=True, slots=True)
class Frame:
    kind: Kind
    untrusted_head: dict[str, Any]
    untrusted_raw: bytes


def write(stream: BinaryIO, kind: Kind, head: dict[str, Any] | None = None, raw: bytes = b"") -> None:
    """Send one frame."""
    encoded = json.dumps(head or {}, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    if len(encoded) + len(raw) > LARGEST:
        raise ValueError("a frame of more than 32 MB")
    stream.write(_HEADER.pack(kind, len(encoded), len(raw)) + encoded + raw)
    stream.flush()


class Frames:
    """Cuts a stream of untrusted bytes, fed in pieces, into frames."""

    def __init__(self):
        self._held = bytearray()

    def feed(self, untrusted: bytes) -> Iterator[Frame]:
        """The frames that are whole now. Raises FrameRefused at the first thing that is none."""
        self._held += untrusted
        while len(self._held) >= _HEADER.size:
            kind, head_length, raw_length = _HEADER.unpack_from(self._held)
            if not 1 <= kind <= len(Kind) or head_length + raw_length > LARGEST:
                raise FrameRefused("kind or length")
            end = _HEADER.size + head_length + raw_length
            if len(self._held) < end:
                return
            head = bytes(self._held[_HEADER.size : _HEADER.size + head_length])
            raw = bytes(self._held[_HEADER.size + head_length : end])
            del self._held[:end]
            yield Frame(Kind(kind), _parsed(head), raw)

    @property
    def is_between(self) -> bool:
        """Whether the stream may end here without losing part of a frame."""
        return not self._held


def _parsed(head: bytes) -> dict[str, Any]:
    try:
        value = json.loads(head)
    except (ValueError, RecursionError) as error:
        raise FrameRefused("not JSON") from error
    if not isinstance(value, dict):
        raise FrameRefused("not an object")
    return value
