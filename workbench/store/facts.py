"""What passages say that can be compared, kept so that it need not be found again. Derived, not journalled.

A row a passage, packed by its finder, under a key of the passage's words, since people change how passages read. They
are found after an import, piece by piece: an import shall take in 25,000 passages a second, and finding takes some
500 µs each. `made` names the finder: what another one kept of an extraction is as if it were not there, and goes when
the first of the new is kept.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from sqlalchemy import bindparam, delete, insert, or_, select
from sqlalchemy.orm import Session

from workbench.domain.documents import PassageKind
from workbench.store.schema.frozen import Extraction, Passage
from workbench.store.schema.reading_tables import FactsFound, PassageFacts
from workbench.store.schema.tables import Document


@dataclass(frozen=True, slots=True)
class Kept:
    """The packed facts of a passage; `counts` where figures or dates are among them."""

    facts: bytes
    counts: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """An extraction whose facts are not all found: those of passages that begin at `upto` or later are still to be.
    `sha256` is that of its original."""

    extraction: int
    sha256: str
    upto: int


def key_of(passage: str) -> int:
    """Under what the facts of a passage of these words are kept: 64 bits, with a sign."""
    words = passage.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(words, digest_size=8).digest(), "big", signed=True)


def of_extraction(session: Session, extraction_id: int, made: str) -> dict[int, Kept]:
    """All that is kept of an extraction, by `key_of` its passages."""
    found = select(PassageFacts.key, PassageFacts.facts, PassageFacts.counts).join(
        FactsFound, FactsFound.extraction_id == PassageFacts.extraction_id)
    found = found.where(PassageFacts.extraction_id == extraction_id, FactsFound.made == made)
    return {key: Kept(facts, counts) for key, facts, counts in session.execute(found)}


def of_passages(session: Session, made: str, wanted: Collection[tuple[int, int]]) -> dict[tuple[int, int], bytes]:
    """The packed facts of passages here and there, by (extraction, `key_of` the passage); of some none are kept."""
    asked = {"extractions": list({one for one, _ in wanted}), "keys": list({key for _, key in wanted}), "made": made}
    found = session.execute(_HERE_AND_THERE, asked)
    return {(extraction, key): facts for extraction, key, facts in found if (extraction, key) in wanted}


_HERE_AND_THERE = (
    select(PassageFacts.extraction_id, PassageFacts.key, PassageFacts.facts)
    .join(FactsFound, FactsFound.extraction_id == PassageFacts.extraction_id)
    .where(PassageFacts.extraction_id.in_(bindparam("extractions", expanding=True)),
           PassageFacts.key.in_(bindparam("keys", expanding=True)), FactsFound.made == bindparam("made")))


def keep(session: Session, extraction_id: int, made: str, found: Mapping[int, Kept], *, upto: int | None = None,
         done: bool = False) -> None:
    """Keep the facts of passages of an extraction. `upto` is where the next piece begins; `done` says that there is
    none. Within `Archive.derive`."""
    table = PassageFacts.__table__
    state = session.get(FactsFound, extraction_id)
    if state is None:
        state = FactsFound(extraction_id=extraction_id, made=made, upto=0, done=False)
        session.add(state)
    elif state.made != made:
        session.execute(delete(table).where(table.c.extraction_id == extraction_id))
        state.made, state.upto, state.done = made, 0, False
    state.upto, state.done = state.upto if upto is None else upto, state.done or done
    rows = [{"extraction_id": extraction_id, "key": key, "counts": kept.counts, "facts": kept.facts}
            for key, kept in found.items()]
    if rows:
        session.flush()
        session.execute(delete(table).where(table.c.extraction_id == extraction_id, table.c.key.in_(list(found))))
        session.execute(insert(table), rows)


def waiting(session: Session, made: str, *, before: int | None = None, most: int = 20) -> list[Waiting]:
    """Extractions of documents whose facts are not all found, the newest first; those older than `before`."""
    found = (select(Document.extraction_id, Extraction.sha256, FactsFound.made, FactsFound.upto)
             .join(Extraction, Extraction.id == Document.extraction_id)
             .outerjoin(FactsFound, FactsFound.extraction_id == Document.extraction_id)
             .where(or_(FactsFound.made.is_(None), FactsFound.made != made, ~FactsFound.done)))
    if before is not None:
        found = found.where(Document.extraction_id < before)
    rows = session.execute(found.order_by(Document.extraction_id.desc()).limit(most))
    return [Waiting(extraction, sha256, upto if by == made else 0) for extraction, sha256, by, upto in rows]


def passages(session: Session, extraction_id: int, upto: int, most: int) -> list[tuple[int, str]]:
    """(start, words) of the passages of an extraction from `upto` on that are matched, as they were frozen."""
    found = select(Passage.start, Passage.text).where(
        Passage.extraction_id == extraction_id, Passage.start >= upto, Passage.kind != PassageKind.FURNITURE.value)
    return [(start, words) for start, words in session.execute(found.order_by(Passage.start).limit(most))]
