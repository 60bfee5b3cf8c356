"""What in a document is worth checking, and how much of it somebody has looked at."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from workbench.domain.documents import DocumentText, Passage
from workbench.store import claims
from workbench.store import documents as rows
from workbench.store.archive import Archive
from workbench.text.twins import twins, with_twins

if TYPE_CHECKING:
    from workbench.text.checkworthy import Reason

WORTH = 0.5
"""From this score on a passage counts as checkable: it is in the coverage, and key N stops at it."""

PIECE = 300
"""Passages scored in one go, some fifty milliseconds' worth: what waits behind a piece does not wait long."""

AT_ONCE = 2000
"""Up to so many spots a coverage is counted while somebody waits."""

Spans = Sequence[tuple[int, int]]
Twins = Sequence[Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class WorthChecking:
    """A passage, how much it asks to be checked (0..1), and why, strongest reason first."""

    document: int
    passage: Passage
    score: float
    reasons: "tuple[Reason, ...]"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many passages of a document are worth a look, and how many of them lie under a claim."""

    checkable: int
    looked_at: int


def worth_checking(archive: Archive, document_id: int, limit: int | None = None) -> list[WorthChecking]:
    """The passages of a document that ask to be checked, best first; equal ones by place."""
    with archive.read() as session:
        frozen = rows.text(session, document_id)
    found = sorted(scored(frozen), key=lambda worth: (-worth.score, worth.passage.start))
    return found[:limit]


def scored(frozen: DocumentText) -> list[WorthChecking]:
    """Every passage that is matched at all with its score, by place."""
    from workbench.text.checkworthy import score  # its rules are loaded when there is something to be scored

    return [WorthChecking(frozen.document, passage, *score(passage.text, passage.kind))
            for passage in frozen.passages if passage.kind.is_matched and not passage.stage]


def next_unlooked(archive: Archive, case_id: int, document_id: int, after: int = 0) -> WorthChecking | None:
    """The next passage worth checking that no claim touches, from `after` on and then from the top; None when done. A
    sentence said twice is checked once."""
    with archive.read() as session:
        frozen = rows.text(session, document_id)
        taken = _claimed(session, case_id, document_id, twins(frozen.passages))
    left = [worth for worth in scored(frozen)
            if worth.score >= WORTH and not _touched((worth.passage.start, worth.passage.end), taken)]
    return next((worth for worth in left if worth.passage.start >= after), left[0] if left else None)


@dataclass(frozen=True, slots=True)
class Spots:
    """The spans worth checking among some passages of a document: those before `done` of its `total`. `reads_as` tells
    the state of the text they were found in."""

    spans: tuple[tuple[int, int], ...]
    done: int
    total: int
    reads_as: object


def spots(archive: Archive, document_id: int, first: int = 0, most: int = 0) -> Spots:
    """Score `most` passages (PIECE if 0) of a document from the one numbered `first`: of long work a piece."""
    most = most or PIECE
    with archive.read() as session:
        state = rows.reads_as(session, document_id)
        text = _last_text(archive, session, document_id, state)
    if first + most >= len(text.passages):
        _TEXTS.pop(archive, None)
    some = replace(text, passages=text.passages[first : first + most])
    spans = tuple((one.passage.start, one.passage.end) for one in scored(some) if one.score >= WORTH)
    return Spots(spans, min(first + most, len(text.passages)), len(text.passages), state)


def known_spots(archive: Archive, document_id: int) -> Spans | None:
    """The spans worth checking in a document, by place, where they were found before and it reads as it did."""
    known = _CHECKABLE.get(archive, {}).get(document_id)
    if known is None:
        return None
    with archive.read() as session:
        return known[1] if known[0] == rows.reads_as(session, document_id) else None


def remember_spots(archive: Archive, document_id: int, reads_as: object, spans: Spans) -> None:
    """Keep what `spots` found piece by piece, perhaps elsewhere."""
    _CHECKABLE.setdefault(archive, {})[document_id] = reads_as, spans


def coverage(archive: Archive, case_id: int, document_id: int) -> Coverage:
    """How far the work on a subject has come."""
    with archive.read() as session:
        worth = _spots(archive, session, document_id)
        taken = _claimed(session, case_id, document_id, _twins(archive, session, document_id))
    return Coverage(len(worth), sum(_touched(spot, taken) for spot in worth))


def is_counted(archive: Archive, document_id: int) -> bool:
    """Whether `coverage` of a document can be told at once."""
    return len(_CHECKABLE.get(archive, {}).get(document_id, (None, range(AT_ONCE + 1)))[1]) <= AT_ONCE


_CHECKABLE: WeakKeyDictionary[Archive, dict[int, tuple[object, Spans]]] = WeakKeyDictionary()
"""The spans worth checking, by open library and document, each with the state of the text it was found in. Texts are
frozen, so what was found once stays true until a checker changes how the document reads."""

_SAID_TWICE: WeakKeyDictionary[Archive, dict[int, tuple[object, Twins]]] = WeakKeyDictionary()
"""The sentences said more than once, by open library and document."""

_TEXTS: WeakKeyDictionary[Archive, tuple[object, DocumentText]] = WeakKeyDictionary()
"""The text that was cut into pieces last, while there are pieces of it to come."""


def _last_text(archive: Archive, session, document_id: int, state: object) -> DocumentText:
    known = _TEXTS.get(archive)
    if known is None or known[0] != (document_id, state):
        known = _TEXTS[archive] = (document_id, state), rows.text(session, document_id)
    return known[1]


def _spots(archive: Archive, session, document_id: int) -> Spans:
    known, state = _CHECKABLE.setdefault(archive, {}), rows.reads_as(session, document_id)
    if document_id not in known or known[document_id][0] != state:
        worth = scored(rows.text(session, document_id))
        known[document_id] = state, [(one.passage.start, one.passage.end) for one in worth if one.score >= WORTH]
    return known[document_id][1]


def _twins(archive: Archive, session, document_id: int) -> Twins:
    """The sentences that a document says more than once, found once for each state of its text."""
    known, state = _SAID_TWICE.setdefault(archive, {}), rows.reads_as(session, document_id)
    if document_id not in known or known[document_id][0] != state:
        known[document_id] = state, twins(rows.text(session, document_id, glyphs=False).passages)
    return known[document_id][1]


def _claimed(session, case_id: int, document_id: int, said_twice: Twins) -> Spans:
    """The spans under claims, with those of the same sentence elsewhere, by place, those that overlap joined: so that
    each spot is one look-up."""
    joined: list[tuple[int, int]] = []
    for start, end in with_twins(claims.spans(session, case_id, document_id), said_twice):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _touched(spot: tuple[int, int], taken: Spans) -> bool:
    before = bisect_left(taken, (spot[1],))
    return before > 0 and taken[before - 1][1] > spot[0]
