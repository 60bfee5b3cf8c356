"""The store: opening, a verdict on the disk, an import, the claims table over 100,000 claims, and 200 kills."""

import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import made_up

ROOT = Path(__file__).resolve().parents[2]
CLAIMS = 100_000
PASSAGES = 200_000
IN_DOCUMENTS, A_DOCUMENT = 200_000, 1000


def main() -> int:
    folder = Path(tempfile.mkdtemp(prefix="bench-store-"))
    try:
        missed = [measure[0] for measure in measured(folder / "library") if not shown(*measure)]
        missed += [] if killed() else ["kills"]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return bool(missed)


def shown(name: str, value: float, most: float, unit: str) -> bool:
    reached = value <= most if unit == "ms" else value >= most
    print(f"  {name:<52}{value:>10.1f} {unit:<12} reach {'≤' if unit == 'ms' else '≥'} {most:g}"
          f"{'' if reached else '   MISSED'}", flush=True)
    return reached


def measured(folder: Path):
    """(name, value, to reach, unit) one after the other."""
    from workbench.store.archive import Archive

    with Archive.open(folder, checker="Ann") as archive:
        case, document, rating, seconds = filled(archive)
        yield "import with index", PASSAGES / seconds, 25_000, "passages/s"
        commits = list(verdicts_given(archive, rating))
        yield "a verdict on disk, median", statistics.median(commits), 15, "ms"
        yield "a verdict on disk, p95", statistics.quantiles(commits, n=20)[-1], 30, "ms"
        yield from table_times(archive, case)
    yield from in_documents(folder.parent / "documents")
    begun = time.perf_counter()
    Archive.open(folder, checker="Ann").close()
    yield f"open and close a library of {CLAIMS:,} claims", (time.perf_counter() - begun) * 1000, 300, "ms"


def filled(archive):
    """A case with one long document and many claims, a third rated, a third with evidence."""
    from sqlalchemy import insert

    from workbench.domain.acts import Act
    from workbench.domain.documents import Passage, Reading, Role
    from workbench.domain.verdicts import Rating, RatingScale
    from workbench.store import cases, claim_lines, documents, scales
    from workbench.store.schema import tables
    from workbench.store.searching import claim_memory

    with archive.act(Act.ADD_SCALE, undoable=False) as work:
        scale = scales.add(work, RatingScale(0, "s", "S", "", (
            Rating(0, "right", "Right", "", 0, "#1a7f37", "R"), Rating(0, "wrong", "Wrong", "", 1, "#cf222e", "W"))))
    with archive.act(Act.CREATE_CASE) as work:
        case = cases.create(work, "Bench", scale.id).id
    reading = sentences(PASSAGES)
    begun = time.perf_counter()
    sha256, size = archive.originals.keep(reading.text.encode())
    with archive.act(Act.IMPORT_DOCUMENT) as work:
        document = documents.add(work, reading, sha256=sha256, size=size, file="long.txt", came_from="bench")
        documents.put_into_case(work, case, document, Role.SUBJECT)
    seconds = time.perf_counter() - begun
    assert isinstance(reading, Reading) and isinstance(reading.passages[0], Passage)
    # Straight into the tables: a hundred thousand acts are not what is measured here.
    rows = [claim_row(number, case, document, reading) for number in range(CLAIMS)]
    with archive._writer.begin() as connection:
        connection.execute(insert(tables.Claim.__table__), rows)
        connection.execute(insert(tables.Evidence.__table__), [evidence_row(id, document) for id in
                                                              range(1, CLAIMS + 1, 3)])
        connection.execute(insert(tables.Verdict.__table__), [verdict_row(id, scale.ratings[id % 2]) for id in
                                                             range(2, CLAIMS + 1, 3)])
    from sqlalchemy.orm import Session

    with Session(archive._writer) as session, session.begin():  # what each act keeps beside its claims
        claim_lines.refresh(session, range(1, CLAIMS + 1))
        claim_memory.refresh(session, range(1, CLAIMS + 1))
    return case, document, scale.ratings[0].id, seconds


def in_documents(folder: Path):
    """The import of many documents of a thousand passages, each an act, beside SQLite's own index of the same texts."""
    from workbench.cli.importing import rarely_collected
    from workbench.domain.acts import Act
    from workbench.domain.documents import Role
    from workbench.services.library import cases, libraries
    from workbench.store import documents

    texts, clock, cpu = list(made_up.sentences(IN_DOCUMENTS)), 0.0, 0.0
    with rarely_collected(), libraries.open_library(folder, checker="Ann") as archive:
        case = cases.create(archive, "Bench").id
        for number in range(0, IN_DOCUMENTS, A_DOCUMENT):
            reading = reading_of(texts[number : number + A_DOCUMENT])
            begun, spent = time.perf_counter(), time.process_time()
            with archive.act(Act.IMPORT_DOCUMENT) as work:
                sha256, size = archive.originals.keep(reading.text.encode())
                document = documents.add(work, reading, sha256=sha256, size=size, file=f"{number}.txt",
                                         came_from="bench")
                documents.put_into_case(work, case, document, Role.SOURCE)
            clock, cpu = clock + time.perf_counter() - begun, cpu + time.process_time() - spent
    yield f"import in documents of {A_DOCUMENT:,}, by the clock", IN_DOCUMENTS / clock, 25_000, "passages/s"
    yield f"import in documents of {A_DOCUMENT:,}, CPU", IN_DOCUMENTS / cpu, 25_000, "passages/s"
    yield "beside it: FTS5's own index of the same, CPU", IN_DOCUMENTS / rebuilt(folder, texts), 0, "passages/s"


def rebuilt(folder: Path, texts: list[str]) -> float:
    """CPU-seconds in which SQLite alone makes its index of texts that it has already."""
    with sqlite3.connect(folder / "plain.sqlite") as connection:
        connection.execute("CREATE TABLE passage (id INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("CREATE VIRTUAL TABLE plain USING fts5(text, content='passage', content_rowid='id')")
        connection.executemany("INSERT INTO passage(text) VALUES (?)", zip(texts, strict=False))
        spent = time.process_time()
        connection.execute("INSERT INTO plain(plain) VALUES ('rebuild')")
        connection.commit()
        return time.process_time() - spent


def reading_of(texts: list[str]):
    """A text of these sentences, five a paragraph."""
    from workbench.domain.documents import Passage, Reading

    passages, at = [], 0
    for number, text in enumerate(texts):
        passages.append(Passage(at, at + len(text), text, paragraph=number // 5))
        at += len(text) + 1
    return Reading("text", " ".join(texts), passages=tuple(passages), extractor="bench 1", language="en")


def sentences(count: int):
    chance = random.Random(1)
    words = ["".join(chance.choices("abcdeilmnorstu", k=chance.randint(2, 9))) for _ in range(20_000)]
    weights = [1 / (rank + 5) for rank in range(len(words))]
    drawn = iter(chance.choices(words, weights, k=count * 14))
    return reading_of([" ".join(next(drawn) for _ in range(14)).capitalize() + "." for _ in range(count)])


def claim_row(number: int, case: int, document: int, reading) -> dict:
    passage = reading.passages[number]
    return {"uid": f"c{number}", "case_id": case, "document_id": document, "start": passage.start,
            "end": passage.end, "quote": passage.text, "prefix": "", "suffix": "", "as_checked": "",
            "claimant": f"Person {number % 97}", "appearance": "", "marked_by": 1,
            "marked_at": "2024-01-01T00:00:00.000Z", "updated_at": f"2024-01-01T00:00:{number % 60:02}.000Z"}


def evidence_row(claim: int, document: int) -> dict:
    return {"uid": f"e{claim}", "claim_id": claim, "document_id": document, "start": 0, "end": 5, "quote": "words",
            "prefix": "", "suffix": "", "text": "words", "stance": "context", "note": "", "findings": [],
            "linked_by": 1, "linked_at": "2024-01-01T00:00:00.000Z"}


def verdict_row(claim: int, rating) -> dict:
    return {"uid": f"v{claim}", "claim_id": claim, "version": 1, "rating_id": rating.id, "scale": "S",
            "label": rating.label, "definition": "", "colour": rating.colour, "letter": rating.letter,
            "rationale": "", "decided_by": 1, "decided_at": "2024-01-01T00:00:00.000Z", "correction": ""}


def verdicts_given(archive, rating: int):
    from workbench.domain.acts import Act
    from workbench.store import verdicts

    for claim in range(3, 603, 3):
        begun = time.perf_counter()
        with archive.act(Act.RATE) as work:
            verdicts.append(work, claim, rating)
            work.say("Rated it.", claim=claim)
        yield (time.perf_counter() - begun) * 1000


def table_times(archive, case: int):
    from workbench.store import claim_lines, claims

    for sort in claim_lines.SORTS:
        yield f"sort {CLAIMS:,} claims by {sort}", timed(archive, claims.table, case, anew=True, sort=sort), 120, "ms"
    for search in ("person 9", "sta", "no such words at all"):
        yield f"search “{search}”", timed(archive, claims.table, case, search=search), 120, "ms"
    with archive.read() as session:
        ids = claims.table(session, case)
    middle = ids[50_000:50_200]
    yield "a page of 200 rows", timed(archive, claims.by_ids, middle), 20, "ms"


def timed(archive, look, *args, anew: bool = False, **how) -> float:
    """Milliseconds of CPU, the median of nine: the machine may be busy with other things. `anew`, without the order
    that was asked for last, which is kept until the next act: each sort by something else makes its own."""
    times = []
    for _ in range(9):
        if anew:
            archive._kept["orders"].clear()
        with archive.read() as session:
            begun = time.process_time()
            look(session, *args, **how)
            times.append((time.process_time() - begun) * 1000)
    return statistics.median(times)


def killed() -> bool:
    kills = os.environ.get("WORKBENCH_KILLS", "200")
    begun = time.monotonic()
    run = subprocess.run([sys.executable, "-m", "pytest", "-q", "tests/store/test_killed.py"], cwd=ROOT, check=False,
                         env=os.environ | {"WORKBENCH_KILLS": kills}, capture_output=True, text=True)
    print(f"  killed {kills} times: {'nothing lost' if run.returncode == 0 else run.stdout[-2000:]}"
          f" ({time.monotonic() - begun:.0f} s)", flush=True)
    return run.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
