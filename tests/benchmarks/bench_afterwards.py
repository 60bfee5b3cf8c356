"""A second draft of a million characters, and what was checked before among many claims.

The comparison of two drafts is held against difflib over the same sentences; the look into the memory against rapidfuzz
over all claims.
"""

import random
import sys
import time

from rapidfuzz import fuzz, process

from workbench import matching, readers
from workbench.domain.documents import DocumentText
from workbench.text.anchoring.carrying import Carrier
from workbench.text.anchoring.drafts import hunks

CHARACTERS = 1_000_000
CLAIMS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000


def main() -> None:
    drafts()
    memory()


def drafts() -> None:
    """Four hundred changed words, a hundred sentences gone, fifty moved."""
    numbers = random.Random(1)
    sentences = _sentences(numbers, CHARACTERS)
    later = list(sentences)
    for _ in range(400):
        at = numbers.randrange(len(later))
        later[at] = later[at].replace(" ", " not ", 1)
    for _ in range(100):
        del later[numbers.randrange(len(later))]
    for _ in range(50):
        later.insert(numbers.randrange(len(later)), later.pop(numbers.randrange(len(later))))
    old, new = _read(sentences), _read(later)
    began = time.process_time()
    carrier = Carrier(old, new)
    aligned = time.process_time()
    found = hunks(carrier.drafts)
    told = time.process_time()
    landed = [carrier.land(one.start, one.end).fate for one in old.passages[::10]]
    ended = time.process_time()
    print(f"two drafts of {len(old.text):,} characters: put beside each other {aligned - began:.2f} s, {len(found):,} "
          f"differences {told - aligned:.2f} s, {len(landed):,} claims {ended - told:.2f} s CPU")


def memory() -> None:
    """Claims of made-up words, a twentieth of them asked for again with a word changed."""
    from sqlalchemy import create_engine, text
    from sqlalchemy.orm import Session

    from workbench.store.searching import claim_memory

    numbers = random.Random(2)
    claims = _sentences(numbers, CLAIMS * 130)[:CLAIMS]
    with Session(create_engine("sqlite://")) as session:
        for statement in (*claim_memory.SCHEMA, *_TABLES):
            session.execute(text(statement))
        session.execute(text("INSERT INTO document VALUES (1, 'en', 1)"))
        session.execute(text("INSERT INTO search_language VALUES ('en', 1)"))
        rows = [{"id": id, "quote": words} for id, words in enumerate(claims, start=1)]
        session.execute(text("INSERT INTO claim VALUES (:id, :quote, '', 1, 0, 10, NULL)"), rows)
        session.execute(text("INSERT INTO claim_line SELECT id FROM claim"))
        session.execute(text("INSERT INTO verdict SELECT id FROM claim"))
        began = time.process_time()
        claim_memory.rebuild_where_stale(session)
        built = time.process_time() - began
        asked = [claims[numbers.randrange(CLAIMS)].replace(" ", " also ", 1) for _ in range(100)]
        times, scan = [], []
        for words in asked:
            began = time.process_time()
            matching.find(words, claim_memory.ClaimIndex(session), language="en", limit=20)
            times.append((time.process_time() - began) * 1000)
        for words in asked[:3]:
            began = time.process_time()
            process.extract(words, claims, scorer=fuzz.token_set_ratio, limit=20)
            scan.append((time.process_time() - began) * 1000)
    times.sort()
    print(f"{CLAIMS:,} claims: indexed in {built:.1f} s; looked through in {times[50]:.0f} ms, p95 {times[95]:.0f} ms "
          f"CPU; rapidfuzz over all {min(scan):.0f} ms ({min(scan) / times[50]:.0f} ×)")


_TABLES = (
    "CREATE TABLE document (id INTEGER PRIMARY KEY, language TEXT, extraction_id INTEGER)",
    "CREATE TABLE claim (id INTEGER PRIMARY KEY, quote TEXT, as_checked TEXT, document_id INTEGER, start INTEGER,"
    ' "end" INTEGER, removed_at TEXT)',
    "CREATE TABLE claim_line (claim_id INTEGER PRIMARY KEY)",
    "CREATE TABLE verdict (claim_id INTEGER PRIMARY KEY)",
    "CREATE TABLE search_language (language TEXT PRIMARY KEY, passages INTEGER)",
    "CREATE TABLE search_word (word TEXT PRIMARY KEY) WITHOUT ROWID",
)


def _sentences(numbers: random.Random, characters: int) -> list[str]:
    """Sentences of made-up words, some common and most rare."""
    words = ["".join(numbers.choice("abcdefghijklmnoprstuvw") for _ in range(numbers.randrange(3, 10)))
             for _ in range(30_000)]
    found, length = [], 0
    while length < characters:
        count = numbers.randrange(6, 22)
        found.append(" ".join(words[int(len(words) * numbers.random() ** 3)] for _ in range(count)).capitalize() + ".")
        length += len(found[-1]) + 1
    return found


def _read(sentences: list[str]) -> DocumentText:
    text = "\n\n".join(" ".join(sentences[at:at + 4]) for at in range(0, len(sentences), 4))
    reading = readers.read_text(text)
    return DocumentText(1, reading.text, reading.edits, reading.passages)


if __name__ == "__main__":
    main()
