"""What passages say that can be compared: found piece by piece after an import, kept, and read again.

Whoever needs what is not found yet finds it for himself; the ledger keeps that too.
"""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from workbench import crosscheck
from workbench.services.sources import letters
from workbench.store import facts
from workbench.store.archive import Archive

OFTEN = 50
"""Passages between two looks at whether to go on."""
PIECE = 0.05
"""Seconds that a piece takes: so long a question may have to wait that comes in meanwhile."""
AT_ONCE = 25
"""Passages that are read at a time while a piece is found."""


@dataclass(slots=True)
class Found:
    """The facts of passages of one extraction, by their keys; the next piece begins at `upto`, unless it is `done`."""

    extraction: int
    upto: int
    done: bool = False
    passages: dict[int, facts.Kept] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Piece:
    """What was found in one go. The next one takes up extractions older than `before`, of which there are `more`, as
    far as is known."""

    found: tuple[Found, ...]
    before: int | None
    more: bool


def of_passages(archive: Archive, extraction: int, text: str, passages: Sequence[str],
                cancelled: Callable[[], bool] | None = None) -> list[crosscheck.Countable] | None:
    """What each of these passages of an extraction counts; `text` is the whole of it, whose acronyms they use. None
    where it was cancelled: what was found until then is kept all the same."""
    with archive.read() as session:
        kept = facts.of_extraction(session, extraction, crosscheck.MADE)
    found, new, acronyms = [], {}, ()
    for at, passage in enumerate(passages):
        if at % OFTEN == 0 and cancelled is not None and cancelled():
            break
        key = facts.key_of(passage)
        known = kept.get(key)
        if known is not None and not known.counts:
            found.append(crosscheck.NOTHING)
            continue
        one = crosscheck.unpacked(known.facts, passage) if known is not None else None
        if one is None:
            acronyms = acronyms if new else tuple(crosscheck.acronyms(text).items())
            one = crosscheck.facts(passage, acronyms)
            new[key] = _kept(one)
        found.append(crosscheck.counted_in(one))
    if new and not archive.read_only:
        with archive.derive() as session:
            facts.keep(session, extraction, crosscheck.MADE, new)
    return found if len(found) == len(passages) else None


def known(session, passages: Collection[tuple[int, str]]) -> dict[tuple[int, str], crosscheck.Facts]:
    """The facts of those of these passages, each (extraction, words), of which they are kept."""
    asked = {(extraction, facts.key_of(words)): (extraction, words) for extraction, words in passages}
    kept = facts.of_passages(session, crosscheck.MADE, asked)
    read = {asked[place]: crosscheck.unpacked(packed, asked[place][1]) for place, packed in kept.items()}
    return {place: one for place, one in read.items() if one is not None}


def find_some(archive: Archive, before: int | None = None) -> Piece:
    """Facts of passages that came in and have none yet, as many as a piece takes, the newest documents first. They are
    handed over for whoever may write to `keep` them."""
    until = time.monotonic() + PIECE
    found: list[Found] = []
    with archive.read() as session:
        waiting = facts.waiting(session, crosscheck.MADE, before=before)
        for one in waiting:
            if found and time.monotonic() >= until:
                break
            found.append(_find(session, one, until))
    finished = [one.extraction for one in found if one.done]
    return Piece(tuple(found), finished[-1] if finished else before, bool(found))


def keep(archive: Archive, piece: Piece) -> None:
    """Keep what `find_some` found."""
    if piece.found:
        with archive.derive() as session:
            for one in piece.found:
                facts.keep(session, one.extraction, crosscheck.MADE, one.passages, upto=one.upto, done=one.done)


def find_all(archive: Archive, cancelled: Callable[[], bool] | None = None) -> None:
    """Find and keep what is not found yet, here and now."""
    piece = find_some(archive)
    while piece.more and not (cancelled is not None and cancelled()):
        keep(archive, piece)
        piece = find_some(archive, piece.before)


def _find(session, waiting: facts.Waiting, until: float) -> Found:
    found = Found(waiting.extraction, waiting.upto)
    used = letters.of_text(session, waiting.extraction, waiting.sha256)
    while not found.done and (not found.passages or time.monotonic() < until):
        passages = facts.passages(session, waiting.extraction, found.upto, AT_ONCE)
        for start, words in passages:
            found.passages[facts.key_of(words)] = _kept(crosscheck.facts(words, used))
            found.upto = start + 1
        found.done = len(passages) < AT_ONCE
    return found


def _kept(one: crosscheck.Facts) -> facts.Kept:
    return facts.Kept(crosscheck.packed(one), bool(one.figures or one.events))
