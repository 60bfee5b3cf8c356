"""What the passages of a document count and date: found when it is first asked for, kept, and read again."""

from collections.abc import Callable, Sequence

from workbench import crosscheck
from workbench.store import facts
from workbench.store.archive import Archive

OFTEN = 50
"""Passages between two looks at whether to go on."""


def of_passages(archive: Archive, extraction: int, text: str, passages: Sequence[str],
                cancelled: Callable[[], bool] | None = None) -> list[crosscheck.Countable] | None:
    """What each of these passages of an extraction counts; `text` is the whole of it, whose acronyms they use. None
    where it was cancelled: what was found until then is kept all the same."""
    with archive.read() as session:
        kept = facts.known(session, extraction, crosscheck.MADE)
    found, new, acronyms = [], {}, ()
    for at, passage in enumerate(passages):
        if at % OFTEN == 0 and cancelled is not None and cancelled():
            break
        key = facts.key_of(passage)
        if key in kept:
            found.append(crosscheck.unpacked(kept[key]))
            continue
        if not new:
            acronyms = tuple(crosscheck.acronyms(text).items())
        one = crosscheck.countable(passage, acronyms)
        new[key] = crosscheck.packed(one)
        found.append(one)
    if new and not archive.read_only:
        with archive.derive() as session:
            facts.keep(session, extraction, crosscheck.MADE, kept | new)
    return found if len(found) == len(passages) else None
