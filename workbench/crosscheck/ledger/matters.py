"""Whether two sentences of one document speak of the same matter, so that their figures may contradict each other.

One text tells of many raids, years and boats; being silent costs less than a false contradiction. So two sentences must
share their telling words, and nothing may set them apart: other years, other names for dates, "the first" against "the
second", one noun in the place of another, parts against their sum.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from workbench.crosscheck.ledger.places import Placed
from workbench.crosscheck.lexicon.calendar_words import MONTHS, WEEKDAYS
from workbench.crosscheck.weighing.arithmetic import sums
from workbench.crosscheck.words.stems import is_generic, stem, without_marks
from workbench.domain.findings import FindingKind

SAME_MATTER = 0.4
"""Of the shorter passage's telling words, how many the other must share."""
SAME_EVENT = 0.6
"""The same for two dates."""
ALIKE = 0.55
"""How like the words of two sentences must be for one noun in another's place to set them apart."""

_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<=[\w,;”’'\"] )[A-ZÀ-Þ][\w’'-]+")
"""A word with a capital that begins no sentence."""
_CALENDAR = frozenset(word.capitalize() for word in (*MONTHS, *WEEKDAYS))
_ORDER = frozenset(
    "first second third fourth fifth last next previous initially originally now today currently another other others"
    " former latter further early final finally eventually updated revised expected forecast northern southern eastern"
    " western upper lower male female men women boys girls children adults primero primera segundo segunda tercero"
    " tercera otro otra otros otras anterior siguiente ahora inicialmente finalmente hombres mujeres ninos ninas"
    " proximo proxima pasado pasada previsto".split()
)
"""Words that tell one of several, or one moment from another."""


class Matters:
    """Which mentions of one document may be held against each other; of each two passages it is asked once whether they
    speak of the same."""

    def __init__(self):
        self._alike: dict[tuple[int, int, bool], bool] = {}

    def same(self, one: Placed, other: Placed) -> bool:
        """Whether two mentions may be held against each other."""
        is_date = one.mention.kind is FindingKind.DATE
        key = (one.offset, other.offset, is_date)
        alike = self._alike.get(key)
        if alike is None:
            alike = self._alike[key] = _speak_of_one(one, other, SAME_EVENT if is_date else SAME_MATTER)
        return alike and (_same_event(one, other) if is_date else _same_count(one, other))


def _speak_of_one(one: Placed, other: Placed, share: float) -> bool:
    """Whether the passages of two mentions share so much of their telling words, and nothing sets them apart."""
    a, b = one.known.telling, other.known.telling
    if not a or not b or len(a & b) / min(len(a), len(b)) < share:
        return False
    return not _set_apart(one.mention.passage, other.mention.passage)


def _same_event(one: Placed, other: Placed) -> bool:
    """Many things happen on different days: neither may name what the other does not, and much must be shared beside
    names."""
    mine, yours = (frozenset(_NAME.findall(mention.passage)) - _CALENDAR for mention in (one.mention, other.mention))
    if mine - yours and yours - mine:
        return False
    named = {stem(without_marks(name.lower())) for name in mine | yours}
    return len((one.known.telling & other.known.telling) - named) >= 3


def _same_count(one: Placed, other: Placed) -> bool:
    """Neither counted at another time, nor is one a part of the other."""
    if one.figure is None or other.figure is None:
        return True
    when, then = (frozenset(event.date.text.strip().lower() for event in place.known.events) for place in (one, other))
    if when and then and not when & then:
        return False
    years, others = one.figure.years, other.figure.years
    if years and others and not years & others:
        return False
    return not (sums(one.known.figures, [other.figure]) or sums(other.known.figures, [one.figure]))


@lru_cache(maxsize=4096)
def _words(passage: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of a passage, and those of them that tell one of several."""
    words = tuple(without_marks(word.lower()) for word in _WORD.findall(passage))
    return words, _ORDER.intersection(words)


@lru_cache(maxsize=16384)
def _set_apart(one: str, other: str) -> bool:
    """One of several in each, or sentences of one build with one noun in another's place. Asked once for each two
    figures of the two passages."""
    (mine, mine_order), (yours, yours_order) = _words(one), _words(other)
    if mine_order != yours_order:
        return True
    if Indel.normalized_similarity(mine, yours) < ALIKE:
        return False
    at = to = 0
    for op in (*(op for op in Indel.opcodes(mine, yours) if op.tag == "equal"), None):
        ends = (op.src_start, op.dest_start) if op else (len(mine), len(yours))
        if _telling(mine[at : ends[0]], yours) and _telling(yours[to : ends[1]], mine):
            return True
        at, to = (op.src_end, op.dest_end) if op else ends
    return False


def _telling(words: Sequence[str], elsewhere: Sequence[str]) -> bool:
    """Whether there is a noun, or another word that means something, which the other sentence has nowhere."""
    return any(
        len(word) > 2 and word not in elsewhere and word not in _UNITS and (key := stem(word)) and not is_generic(key)
        for word in words
    )


_UNITS = frozenset(
    "million millions billion billions thousand hundred millones mil millon percent dozen one two three four five six"
    " seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety uno dos tres cuatro"
    " cinco seis siete ocho nueve diez once doce".split()
)
