"""Frozen values as JSON and back: a dataclass is the list of its fields, without the last ones that are as they began.

What type a value has is told by the fields of the class that holds it, not by the JSON, which stays small for it.
"""

from collections.abc import Iterable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from workbench.crosscheck.numbers.measures import UNITS, Unit


def told(value: Any) -> Any:
    """A value as JSON has it."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return [told(one) for one in value]
    if kind is frozenset:
        return sorted(value)
    if kind is Unit:
        return value.name
    if kind is date:
        return value.isoformat()
    parts = [(getattr(value, name), default) for name, default in _fields(kind)]
    while parts and parts[-1][1] is not MISSING and parts[-1][0] == parts[-1][1]:
        parts.pop()
    return [told(part) for part, _ in parts]


_PLAIN = frozenset((str, int, float, bool, type(None)))


@cache
def _fields(kind: type) -> tuple[tuple[str, Any], ...]:
    return tuple((one.name, one.default) for one in fields(kind))


@cache
def reader(kind: Any):
    """How a value of a type is read from what `told` made of it: a function. It raises TypeError, KeyError, ValueError
    or AttributeError where that is something else."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        some = reader(next(one for one in inner if one is not type(None)))
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
    one = reader(inner[0])
    return tuple if inner[0] in (str, int, float) else lambda value: tuple(map(one, value))


def _read_fields(kind: type):
    """Fields whose JSON is their value are handed on; the types of the others are looked up when first met."""
    hints = get_type_hints(kind)
    readers: list[tuple[int, Any]] = []
    is_known = False

    def read(value: list) -> Any:
        nonlocal is_known
        if not is_known:
            told = [(at, hints[one.name]) for at, one in enumerate(fields(kind))]
            readers.extend((at, reader(hint)) for at, hint in told if hint not in (str, int, float, bool))
            is_known = True
        length = len(value)
        for at, one in readers:
            if at >= length:
                break
            value[at] = one(value[at])
        return kind(*value)

    return read


def shape(*kinds: Any) -> str:
    """The names of all fields that values of these types hold, in their order: what is kept by another shape is not
    read."""
    return ",".join(one.name for kind in _held(kinds) for one in fields(kind))


def _held(kinds: Iterable[Any]) -> list[type]:
    found: list[type] = []
    left = list(kinds)
    while left:
        one = left.pop()
        left += get_args(one)
        if is_dataclass(one) and one not in found and one is not Unit:
            found.append(one)
            left += get_type_hints(one).values()
    return found
