"""What passages count and date, kept so that it need not be found again. Derived, not journalled.

One packed row an extraction. It is not written at import: finding takes some 500 µs a passage, and 25,000 passages a
second are to be imported; it is found when an extraction is first compared as a whole, by the ledger. Kept are texts
that their finder understands, each under a key of the passage's words, since people change how passages read; `made`
names the finder, and what another one kept is as if it were not there.
"""

import json
import zlib
from collections.abc import Mapping
from hashlib import blake2b

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from workbench.store.tables import PassageFacts

LARGEST = 64 * 1024 * 1024
"""Bytes that a row is unpacked to; a larger one was not written by us."""


def key_of(passage: str) -> str:
    """Under what the facts of a passage of these words are kept."""
    return blake2b(passage.encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()


def known(session: Session, extraction_id: int, made: str) -> dict[str, str]:
    """The facts of an extraction by `key_of` their passages, "" for one that has none; empty where none are kept."""
    kept = session.scalar(select(PassageFacts.facts)
                          .where(PassageFacts.extraction_id == extraction_id, PassageFacts.made == made))
    return _unpacked(kept) if kept is not None else {}


def keep(session: Session, extraction_id: int, made: str, facts: Mapping[str, str]) -> None:
    """Keep the facts of an extraction in the place of those before. Within `Archive.derive`."""
    table = PassageFacts.__table__
    packed = zlib.compress(json.dumps(dict(facts), ensure_ascii=False).encode("utf-8", "surrogatepass"), 6)
    session.execute(delete(table).where(table.c.extraction_id == extraction_id))
    session.execute(insert(table), {"extraction_id": extraction_id, "made": made, "facts": packed})


def _unpacked(kept: bytes) -> dict[str, str]:
    """A damaged row counts as none: what it held can be found again."""
    try:
        found = json.loads(zlib.decompressobj().decompress(kept, LARGEST).decode("utf-8", "surrogatepass"))
    except (zlib.error, ValueError):
        return {}
    return found if isinstance(found, dict) and all(isinstance(one, str) for one in found.values()) else {}
