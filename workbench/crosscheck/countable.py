"""What of a passage can be counted and dated: all that the ledger needs of it. Found once, kept as text, read again.

Finding it takes some 500 µs a passage, reading it again some 20. `MADE` names what was kept by: a newer program finds
it anew where that differs.
"""

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from workbench.crosscheck.date_findings import Event
from workbench.crosscheck.facts import facts
from workbench.crosscheck.figures import Figure
from workbench.crosscheck.measures import UNITS, Unit
from workbench.crosscheck.prepared import VERSION


@dataclass(frozen=True, slots=True)
class Countable:
    """The figures of a passage, its dates with what happened then, and the words by which it is recognised."""

    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    telling: frozenset[str] = frozenset()


NOTHING = Countable()


def countable(text: str, acronyms: Sequence[tuple[str, str]] = ()) -> Countable:
    """What a passage counts and dates; `acronyms` are those that its document defines."""
    known = facts(text, tuple(acronyms))
    return Countable(known.figures, known.events, known.telling) if known.figures or known.events else NOTHING


def packed(one: Countable) -> str:
    """A Countable as JSON; "" for one without figures and dates."""
    return json.dumps(_told(one), ensure_ascii=False, separators=(",", ":")) if one != NOTHING else ""


def unpacked(kept: str) -> Countable:
    """A Countable from what `packed` made of it."""
    return _read(Countable)(json.loads(kept)) if kept else NOTHING


def _told(value: Any) -> Any:
    """Values as JSON has them: a dataclass as the list of its fields, without the last ones that are as they were."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return [_told(one) for one in value]
    if kind is frozenset:
        return sorted(value)
    if kind is Unit:
        return value.name
    if kind is date:
        return value.isoformat()
    parts = [(getattr(value, name), default) for name, default in _fields(kind)]
    while parts and parts[-1][1] is not MISSING and parts[-1][0] == parts[-1][1]:
        parts.pop()
    return [_told(part) for part, _ in parts]


_PLAIN = frozenset((str, int, float, bool, type(None)))


@cache
def _fields(kind: type) -> tuple[tuple[str, Any], ...]:
    return tuple((one.name, one.default) for one in fields(kind))


@cache
def _read(kind: Any):
    """How a value of a type is read from JSON."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        some = _read(next(one for one in inner if one is not type(None)))
        return lambda value: None if value is None else some(value)
    if origin is frozenset:
        return frozenset
    if origin is tuple:
        return _read_tuple(inner)
    if kind is Unit:
        return UNITS.__getitem__
    if kind is date:
        return date.fromisoformat
    if is_dataclass(kind):
        return _read_fields(kind)
    return lambda value: value


def _read_tuple(inner: tuple[Any, ...]):
    one = _read(inner[0])
    return tuple if inner[0] in (str, int, float) else lambda value: tuple(map(one, value))


def _read_fields(kind: type):
    """Fields whose JSON is their value are handed on; the types of the others are looked up when first met."""
    hints = get_type_hints(kind)
    readers: list = []

    def read(value: list) -> Any:
        if not readers:
            plain = (str, int, float, bool)
            readers.extend(None if hints[one.name] in plain else _read(hints[one.name]) for one in fields(kind))
        return kind(*(part if reader is None else reader(part) for reader, part in zip(readers, value, strict=False)))

    return read


def _shape() -> str:
    """A sign of the names of all that is kept, in their order."""
    names = ",".join(one.name for kind in _kinds(Countable) for one in fields(kind))
    return f"{zlib.crc32(names.encode()):08x}"


def _kinds(kind: Any) -> Iterable[type]:
    found: list[type] = []
    left = [kind]
    while left:
        one = left.pop()
        left += get_args(one)
        if is_dataclass(one) and one not in found and one is not Unit:
            found.append(one)
            left += get_type_hints(one).values()
    return found


MADE = f"{VERSION}:{_shape()}"
