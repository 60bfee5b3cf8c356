"""A passage's facts as bytes and back, so that they are found once and kept: finding them takes some 700 µs a passage,
reading them again some 40.

`MADE` names what they were found by: a newer program finds them anew where that differs.
"""

import json
import zlib
from functools import lru_cache, partial
from itertools import accumulate

from workbench.crosscheck.dates.findings import Event
from workbench.crosscheck.facts import Facts
from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.names.organisations import Organisations
from workbench.crosscheck.names.persons import Person
from workbench.crosscheck.packing import reader, shape, told
from workbench.crosscheck.words.alignment import Word, telling
from workbench.crosscheck.words.stems import stem, without_marks
from workbench.crosscheck.words.tokens import LONGEST

VERSION = 27
"""Raised whenever what is found in a passage, or how it is packed, changes."""

_MOST_BYTES = 4_000_000
_PARTS = (tuple[Figure, ...], tuple[Event, ...], tuple[Person, ...], Organisations)
_LIKELY = (
    b'"money","share","measure","count","level","change",false,null,null,"",0.0,0,-1,[],true,"million","percent",'
    b'"year","people","kilogram","USD","over","about","at least","",0.0,"",false,0.0,0.0,[["minister"],"","former"'
    b'],[],[[],[]],{}]["000000000000","3425638:3242<3629",[[0,1,"",2.0,2.0,1.0,"count",[],"",null,"","",0,0.0,"",'
    b'false,0.0,0.0,["'
)
"""What such JSON is mostly made of: told beforehand, a sentence's worth of it packs to half."""

MADE = f"{VERSION}:{zlib.crc32(shape(*_PARTS).encode() + _LIKELY):08x}"


def packed(known: Facts) -> bytes:
    """The facts as bytes, without the text, which is kept anyway; b"" where there is nothing to keep."""
    if not known.words and not known.figures:
        return b""
    parts = [known.figures, known.events, known.persons, known.organisations]
    kept = json.dumps([*_told_words(known), *map(told, parts)], ensure_ascii=False, separators=(",", ":"))
    packing = zlib.compressobj(6, zlib.DEFLATED, -15, zdict=_LIKELY)
    return packing.compress(kept.encode("utf-8", "surrogatepass")) + packing.flush()


def unpacked(kept: bytes, text: str) -> Facts | None:
    """What `packed` has made of the facts of this text; None where it is no such thing."""
    if not kept:
        return Facts(text, (), (), (), frozenset(), (), Organisations())
    try:
        opened = zlib.decompressobj(-15, zdict=_LIKELY).decompress(kept, _MOST_BYTES)
        places, flags, others, *parts = json.loads(opened.decode("utf-8", "surrogatepass"))
        words = _read_words(text, places, flags, others)
        read = [reader(kind)(part) for kind, part in zip(_PARTS, parts, strict=True)]
    except (zlib.error, ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None
    figures, events, persons, organisations = read
    return Facts(text, figures, events, words, telling(words), persons, organisations)


_NOUGHT = ord("0")
_BACK = 45_000
"""Added to a step that goes back; others are at most as long as what is looked at (tokens.LONGEST). Steps are written
as characters, "0" for none: all of these stand alone in UTF-8."""


def _told_words(known: Facts) -> tuple[str, str, dict[str, list[str]]]:
    """Where each word begins and ends after the one before, its two flags, and key and bare word where these are not
    what the text has there."""
    places, flags, others, at = [], [], {}, 0
    for number, word in enumerate(known.words):
        # What is written out of one word ("can't") stands at one place twice: the second begins before the first ends.
        places += (word.start - at + _BACK if word.start < at else word.start - at, word.end - word.start)
        flags.append("0123"[word.capital + 2 * word.opens])
        if (word.key, word.bare) != _plainly(known.text[word.start:word.end]):
            others[str(number)] = [word.key, word.bare]
        at = word.end
    return "".join(chr(_NOUGHT + place) for place in places), "".join(flags), others


def _read_words(text: str, places: str, flags: str, others: dict[str, list[str]]) -> tuple[Word, ...]:
    """All of it in few calls that take all words at once: this is most of what reading takes."""
    at = list(accumulate(map(_step, places)))
    starts, ends = at[::2], at[1::2]
    plain = list(map(_plainly, map(text.__getitem__, map(slice, starts, ends))))
    for number, pair in others.items():
        plain[int(number)] = tuple(pair)
    if not plain:
        return ()
    keys, bares = zip(*plain, strict=True)
    capitals, opens = map("13".__contains__, flags), map("23".__contains__, flags)
    return tuple(map(_word, zip(keys, bares, starts, ends, capitals, opens, strict=True)))


_word = partial(tuple.__new__, Word)


@lru_cache(maxsize=4096)
def _step(place: str) -> int:
    step = ord(place) - _NOUGHT
    return step if step <= LONGEST else step - _BACK


@lru_cache(maxsize=65536)
def _plainly(written: str) -> tuple[str, str]:
    if written[:1].isdecimal():
        return "#", written
    bare = without_marks(written.lower())
    return stem(bare) or bare, bare
