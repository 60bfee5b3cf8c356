"""A passage made ready for comparing, and kept: everything that is slow is found once, at import.

`pack` and `unpack` turn it into bytes and back. A packing of another VERSION is not read: prepare the passage again.
"""

import json
import zlib
from dataclasses import dataclass, fields

from workbench.crosscheck.alignment import Word, telling
from workbench.crosscheck.compare import Comparison, compare_facts
from workbench.crosscheck.date_findings import Event
from workbench.crosscheck.date_value import Date
from workbench.crosscheck.facts import Facts, facts
from workbench.crosscheck.figures import Figure
from workbench.crosscheck.measures import UNITS
from workbench.crosscheck.names import Person
from workbench.crosscheck.organisations import Acronyms, Organisations
from workbench.crosscheck.stretches import Stretch

VERSION = 2
"""Raised whenever what is found in a passage, or how it is packed, changes."""

_MOST_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Prepared:
    """A passage's facts with the day of its document (ISO 8601, "" where unknown)."""

    facts: Facts
    date: str = ""


def prepare(text: str, date: str = "", acronyms: Acronyms = ()) -> Prepared:
    """What can be compared of a passage. `acronyms` are those that its document defines (acronyms.acronyms)."""
    return Prepared(facts(text, acronyms), date)


def compare_prepared(ours: Prepared, theirs: Prepared) -> Comparison:
    """What two prepared passages say of the same thing."""
    return compare_facts(ours.facts, theirs.facts, ours_date=ours.date, theirs_date=theirs.date)


_KINDS = {kind.__name__: kind for kind in (Figure, Event, Date, Person, Stretch, Organisations)}
_PLAIN = {kind: tuple((field.name, field.default) for field in fields(kind)) for kind in _KINDS.values()}


def pack(prepared: Prepared) -> bytes:
    """The facts as bytes, without the text and the date, which are kept anyway."""
    known = prepared.facts
    words = [[word.key, word.bare, word.start, word.end, word.capital + 2 * word.opens] for word in known.words]
    parts = [_out(part) for part in (known.figures, known.events, known.persons, known.organisations)]
    packed = json.dumps([VERSION, words, *parts], ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(packed.encode("utf-8", "surrogatepass"), 6)


def unpack(packed: bytes, text: str, date: str = "") -> Prepared | None:
    """What `pack` has packed for this text; None where it is of another version, or no packing."""
    try:
        opened = zlib.decompressobj().decompress(packed, _MOST_BYTES)
        version, words, *parts = json.loads(opened.decode("utf-8", "surrogatepass"))
        if version != VERSION:
            return None
        read = tuple(Word(key, bare, start, end, bool(bits & 1), bits > 1) for key, bare, start, end, bits in words)
        figures, events, persons, organisations = (_in(part) for part in parts)
        return Prepared(Facts(text, figures, events, read, telling(read), persons, organisations), date)
    except (zlib.error, ValueError, TypeError, KeyError):
        return None


def _out(value):
    """A value as JSON: fields that are as they begin are left out; sets and units are marked."""
    kind = type(value)
    if kind in _PLAIN:
        kept = {}
        for name, default in _PLAIN[kind]:
            one = getattr(value, name)
            if one is not default and one != default:
                kept[name] = _UNIT_NAMES[id(one)] if name == "unit" else _out(one)
        return {"": kind.__name__, **kept}
    if kind is frozenset:
        return {"": "set", "of": sorted(value)}
    if kind is tuple:
        return [_out(one) for one in value]
    return value


_UNIT_NAMES = {id(unit): name for name, unit in UNITS.items()}


def _in(value):
    if isinstance(value, list):
        return tuple(_in(one) for one in value)
    if not isinstance(value, dict):
        return value
    name = value.pop("")
    if name == "set":
        return frozenset(value["of"])
    kept = {key: _in(one) for key, one in value.items()}
    if "unit" in kept:
        kept["unit"] = UNITS[kept["unit"]]
    return _KINDS[name](**kept)
