"""Searching: from claim to twenty ranked suggestions (findings off) among ten thousand, a hundred thousand and a
million passages, beside the plain ways; import with the index; the index's size; the memory of a process that searches.

    python tests/benchmarks/bench_search.py [--quick] [--size N] [--keep FOLDER]

Times are CPU. The plain ways, in the same run over the same texts: FTS5's own bm25() over content words, bm25s (an
index of sparse rows in memory), rapidfuzz's token_set_ratio over every passage, and our own search without a budget
(every posting of every word). Texts are made up, words as common and as rare as words are. A table and a plot of cost
against size are written to build/bench/. `--quick` leaves the million out; `--keep` keeps the libraries, and takes
those that are there.
"""

import argparse
import gc
import hashlib
import json
import os
import platform
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE)]

SIZES = (10_000, 100_000, 1_000_000)
CLAIMS = 200
SCANS = 3
"""Claims that rapidfuzz is asked: it takes seconds for each."""
A_DOCUMENT = 1000
"""Passages of a document."""
CHECKED = ROOT.parent / "shared" / "data" / "claims"

OURS, MEMORY, UNPRUNED = "ours", "ours, lists in memory", "ours, every posting"
FTS5, BM25S, SCAN = "FTS5 bm25()", "bm25s", "rapidfuzz over all"
SCAN_OF_ONE = 0.0039
"""Milliseconds for each passage that the scan took where the numbers to reach were set: 3.9 s for a million."""
missed: list[str] = []


def main() -> int:
    given = argparse.ArgumentParser()
    given.add_argument("--quick", action="store_true")
    given.add_argument("--size", type=int, choices=SIZES, help="this size alone")
    given.add_argument("--keep", type=Path)
    given.add_argument("--memory-of", type=Path, help=argparse.SUPPRESS)
    options = given.parse_args()
    if options.memory_of:
        print(json.dumps(memory_of(options.memory_of)))
        return 0
    with tempfile.TemporaryDirectory(prefix="bench-search-") as made:
        folder = options.keep or Path(made)
        sizes = [options.size] if options.size else SIZES[: 2 if options.quick else 3]
        rows = [measured(folder, size) for size in sizes]
        if CHECKED.is_dir():
            checked_claims(Path(made))
    written = ROOT / "build" / "bench"
    written.mkdir(parents=True, exist_ok=True)
    table = table_of(rows)
    (written / "search.md").write_text(table, encoding="utf-8")
    (written / "search.svg").write_text(plot_of(rows), encoding="utf-8")
    print("\n" + table + f"\nWritten to {written}/search.md and search.svg.")
    if missed:
        print("MISSED: " + "; ".join(missed))
    return bool(missed)


def measured(folder: Path, size: int) -> dict:
    """All that is told of one size: {"size", "ms": {way: (p50, p95)}, "found": {way: share}, and more}."""
    from made_up import claim_about, sentences

    texts = list(sentences(size))
    row: dict = {"size": size, "ms": {}, "found": {}}
    library, row["rate"] = filled(folder / f"library-{size}", texts)
    row["index"] = index_size(library) / sum(len(text.encode()) for text in texts)
    chance = random.Random(4)
    wanted = chance.sample(range(size), CLAIMS)
    claims = [claim_about(texts[at], texts[chance.randrange(size)], chance) for at in wanted]
    for way, search in ways(library, texts, size):
        asked = claims[:SCANS] if way == SCAN else claims
        took, found = timed(search, asked, wanted)
        row["ms"][way] = took[len(took) // 2], took[int(len(took) * 0.95)]
        row["found"][way] = found if way != SCAN else None
        print(f"  {size:>9,}  {way:<24}p50 {row['ms'][way][0]:9.2f} ms   p95 {row['ms'][way][1]:9.2f} ms", flush=True)
    row["explained"] = explaining(library, claims[:50])
    if size >= 100_000:
        row["memory"] = json.loads(subprocess.run(
            [sys.executable, __file__, "--memory-of", str(library)], capture_output=True, text=True, check=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)}).stdout)
    judge(row)
    return row


def filled(folder: Path, texts: list[str]) -> tuple[Path, float | None]:
    """A library of these texts, and how many passages a second of CPU came in, as the texts of a folder do that were
    read; garbage is looked for as seldom as then. To make up the texts is not counted."""
    from workbench.cli.importing import rarely_collected
    from workbench.domain.acts import Act
    from workbench.domain.documents import Role
    from workbench.services.intake import batches
    from workbench.services.library import cases, libraries
    from workbench.store import batches as kept
    from workbench.store import view_changes

    if folder.is_dir():
        return folder, None
    spent, ids, known = 0.0, [], view_changes.KnownLines()
    with rarely_collected(), libraries.open_library(folder, checker="bench") as archive:
        case = cases.create(archive, "Bench").id
        for piece in batches.pieces(prepared(texts)):
            begun = time.process_time()
            ids += [id for id, _ in batches.stage(archive, piece, known)]
            spent += time.process_time() - begun
        begun = time.process_time()
        with archive.act(Act.IMPORT_DOCUMENT) as work:
            kept.put_into_case(work, case, Role.SOURCE, ids, file="bench", came_from="bench", sha256="")
        spent += time.process_time() - begun
    return folder, len(texts) / spent


def prepared(texts: list[str]):
    """Documents of so many passages, as a reader makes them of files."""
    from workbench.domain.documents import Metadata, Passage, Reading
    from workbench.services.intake.prepared import Prepared

    for first in range(0, len(texts), A_DOCUMENT):
        passages, at = [], 0
        for number, text in enumerate(texts[first : first + A_DOCUMENT]):
            passages.append(Passage(at, at + len(text), text, paragraph=number // 5))
            at += len(text) + 1
        reading = Reading("text", " ".join(one.text for one in passages), passages=tuple(passages),
                          extractor="bench 1", language="en")
        original = reading.text.encode()
        yield Prepared(f"{first}.txt", "bench", original, hashlib.sha256(original).hexdigest(), len(original), reading,
                       Metadata(language="en"))


def index_size(library: Path) -> int:
    """Bytes of the search index and its vocabulary."""
    with sqlite3.connect(library / "library.sqlite") as connection:
        return sum(connection.execute(query).fetchone()[0] for query in (
            "SELECT sum(length(block)) FROM search_index_data", "SELECT sum(length(word) + 4) FROM search_word"))


def ways(library: Path, texts: list[str], size: int):
    """(name, search) one after the other; a search takes a claim and answers the places of what it found."""
    from workbench import matching
    from workbench.services.library import libraries
    from workbench.store.searching.passage_index import PassageIndex

    def ours(archive, **how):
        def search(claim: str) -> list[int]:
            with archive.read() as session:
                found = matching.find(claim, PassageIndex(session, **how), language="en")
            return [one.passage_id - 1 for one in found]

        return search

    with libraries.open_library(library, checker="bench", read_only=True) as archive:
        yield OURS, ours(archive)
        yield UNPRUNED, ours(archive, budget=10**9)
        archive.keep_postings()
        archive._postings._large = 0
        ours(archive)("boat")
        archive._postings.wait()
        yield MEMORY, ours(archive)
    yield FTS5, plain_fts(texts)
    yield BM25S, sparse_rows(texts)
    yield SCAN, scan(texts)


def explaining(library: Path, claims: list[str]) -> float:
    """Milliseconds, as a median, in which twenty matches are explained and what they share is marked: that is worked
    out when it is asked for, and in no other time here."""
    from workbench import matching
    from workbench.services.library import libraries
    from workbench.store.searching.passage_index import PassageIndex

    took = []
    with libraries.open_library(library, checker="bench", read_only=True) as archive:
        for claim in claims:
            with archive.read() as session:
                found = matching.find(claim, PassageIndex(session), language="en")
            begun = time.process_time()
            for one in found:
                _ = one.reasons, one.shared, one.shared_in_claim
            took.append((time.process_time() - begun) * 1000)
    return sorted(took)[len(took) // 2]


def plain_fts(texts: list[str]):
    """What SQLite gives by itself: the content words, OR, ordered by bm25()."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE f USING fts5(t, content='', tokenize='porter unicode61')")
    connection.executemany("INSERT INTO f(rowid, t) VALUES (?, ?)", enumerate(texts, start=1))

    def search(claim: str) -> list[int]:
        match = " OR ".join(f'"{word}"' for word in sorted(content_words(claim)))
        query = "SELECT rowid FROM f WHERE f MATCH ? ORDER BY bm25(f), rowid LIMIT 20"
        return [row - 1 for (row,) in connection.execute(query, (match,))]

    return search


def sparse_rows(texts: list[str]):
    import bm25s

    index = bm25s.BM25()
    index.index(bm25s.tokenize(texts, stopwords="en", show_progress=False), show_progress=False)

    def search(claim: str) -> list[int]:
        tokens = bm25s.tokenize(claim, stopwords="en", show_progress=False)
        return index.retrieve(tokens, k=20, show_progress=False)[0][0].tolist()

    return search


def scan(texts: list[str]):
    from rapidfuzz import fuzz, process

    return lambda claim: [at for *_, at in process.extract(claim, texts, scorer=fuzz.token_set_ratio, limit=20)]


def content_words(claim: str) -> set[str]:
    from workbench.text.words.stopwords import STOP_WORDS

    return {word for word in re.findall(r"\w+", claim.lower()) if word not in STOP_WORDS["en"]}


def timed(search, claims: list[str], wanted: list[int]) -> tuple[list[float], float]:
    """Milliseconds of each claim, rising, and how often its sentence was among the first five."""
    took, hits = [], 0
    search("boat")
    gc.disable()  # as the window does, which collects between two searches (gui/garbage.py)
    for claim, at in zip(claims, wanted, strict=False):
        begun = time.process_time()
        found = search(claim)
        took.append((time.process_time() - begun) * 1000)
        hits += at in found[:5]
    gc.enable()
    return sorted(took), hits / len(claims)


def memory_of(library: Path) -> float:
    """Megabytes of a process that has searched with lists in memory."""
    from made_up import claim_about, sentences

    from workbench import matching
    from workbench.services.library import libraries
    from workbench.store.searching.passage_index import PassageIndex

    texts = list(sentences(40))
    with libraries.open_library(library, checker="bench", read_only=True) as archive:
        archive.keep_postings()
        for at in range(39):
            with archive.read() as session:
                matching.find(claim_about(texts[at], texts[at + 1], random.Random(at)), PassageIndex(session))
            archive._postings.wait()
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return 0.0


def checked_claims(scratch: Path) -> None:
    """Whether the budget costs recall on claims seen in the wild, among 14,231 checked ones."""
    from libraries import Shelf
    from sqlalchemy.orm import Session

    from workbench import matching
    from workbench.store.searching.passage_index import PassageIndex

    documents = [json.loads(line) for line in (CHECKED / "docs.jsonl").open()]
    place = {one["id"]: number for number, one in enumerate(documents, start=1)}
    queries = [json.loads(line) for line in (CHECKED / "dev.jsonl").open()]
    shelf = Shelf(scratch / "checked.sqlite")
    shelf.add_all([" ".join((one["text"], one["title"], one["subtitle"]))] for one in documents)
    shares = []
    with Session(shelf.engine) as session:
        for how in ({}, {"budget": 10**9}):
            hits = 0
            for query in queries:
                found = matching.find(query["text"], PassageIndex(session, **how), language="en", limit=5)
                hits += any(one.candidate.extraction in {place[id] for id in query["rel"]} for one in found)
            shares.append(hits / len(queries))
    print(f"  claims of the wild: recall@5 {shares[0]:.3f}, with every posting {shares[1]:.3f}")
    must("claims of the wild: recall@5 against every posting", shares[0], at_least=shares[1] - 0.01)


def slower(row: dict) -> float:
    """How much slower this machine is than the one for which milliseconds were set, by the scan over the same passages;
    1 for a faster one."""
    return max(1.0, row["ms"][SCAN][0] / (row["size"] * SCAN_OF_ONE))


def judge(row: dict) -> None:
    """Hold a size against what must be reached; milliseconds as they would be on the machine they were set for."""
    size, found = row["size"], row["found"]
    ms = {way: [one / slower(row) for one in both] for way, both in row["ms"].items()}
    if size == 10_000:
        must(f"{size:,}: p95", ms[OURS][1], at_most=10)
        must(f"{size:,}: p95 with lists in memory", ms[MEMORY][1], at_most=10)
    must(f"{size:,}: recall@5 against every posting", found[OURS], at_least=found[UNPRUNED] - 0.01)
    must(f"{size:,}: recall@5 with lists in memory against every posting", found[MEMORY],
         at_least=found[UNPRUNED] - 0.01)
    must(f"{size:,}: index beside the text", row["index"], at_most=0.6)
    if size == 1_000_000:
        must(f"{size:,}: p50", ms[OURS][0], at_most=20)
        must(f"{size:,}: p95", ms[OURS][1], at_most=40)
        must(f"{size:,}: p95 with lists in memory", ms[MEMORY][1], at_most=15)
        must(f"{size:,}: times as fast as the scan", ms[SCAN][0] / ms[OURS][0], at_least=80)
        must(f"{size:,}: MB of a searching process", row["memory"], at_most=300)
        must(f"{size:,}: passages in a second", row["rate"], at_least=25_000)


def must(name: str, value: float | None, *, at_most: float | None = None, at_least: float | None = None) -> None:
    """Note what is missed; a bound of None asks nothing, and neither does a value that was not measured."""
    if value is None:
        return
    if (at_most is not None and value > at_most) or (at_least is not None and value < at_least):
        missed.append(f"{name} {value:.4g} (reach {'≤' if at_most is not None else '≥'} {at_most or at_least:g})")


def table_of(rows: list[dict]) -> str:
    """The table: machine, versions, texts, medians, ratios."""
    names = ("numpy", "rapidfuzz", "SQLAlchemy", "bm25s")
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    told = [
        "# From claim to twenty ranked suggestions, milliseconds of CPU", "",
        f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}, SQLite "
        f"{sqlite3.sqlite_version}, {versions}. Made-up sentences of 5 to 20 words (a vocabulary of 60,000, Zipf), "
        f"documents of {A_DOCUMENT:,}; {CLAIMS} claims ({SCANS} for the scan), each sharing two words in three with a "
        "sentence. p50 / p95; found: its sentence is among the first five.", "",
        "| | " + " | ".join(f"{row['size']:,}" for row in rows) + " |", "|---" * (len(rows) + 1) + "|"]
    told[-2:-2] = ["The scan takes " + ", ".join(f"{slower(row):.2f}" for row in rows) + " times as long as where the "
                   "numbers to reach were set: they are held against so much less.", ""]
    for way in rows[0]["ms"]:
        cells = [f"{row['ms'][way][0]:.1f} / {row['ms'][way][1]:.1f}" + (
            f", found {row['found'][way]:.2f}" if row["found"][way] is not None else "") for row in rows]
        told.append(f"| {way} | " + " | ".join(cells) + " |")
    ratios = ((f"{way}: times as long as ours", lambda row, way=way: row["ms"][way][0] / row["ms"][OURS][0])
              for way in (FTS5, BM25S, SCAN))
    for name, value in (*ratios, ("passages imported in a second, with index", lambda row: row["rate"]),
                        ("ms more to explain twenty", lambda row: row["explained"]),
                        ("index beside the text", lambda row: row["index"]),
                        ("MB of a process that searches, lists in memory", lambda row: row.get("memory"))):
        told.append(f"| {name} | " + " | ".join("" if (got := value(row)) is None else f"{got:,.3g}" if got < 1000
                                                else f"{got:,.0f}" for row in rows) + " |")
    if len(rows) > 1:
        grown = rows[-1]["ms"][OURS][0] / rows[0]["ms"][OURS][0]
        told += ["", f"{rows[-1]['size'] // rows[0]['size']} times the passages cost {grown:.1f} times as much."]
        must("growth of cost beside growth of size", grown, at_most=rows[-1]["size"] / rows[0]["size"])
    return "\n".join(told) + "\n"


COLOURS = {OURS: "#0b6e4f", MEMORY: "#2f9e7e", UNPRUNED: "#8aa29e", FTS5: "#b5651d", BM25S: "#6a4c93", SCAN: "#b23a48"}


def plot_of(rows: list[dict]) -> str:
    """Cost against size, both by tens, as an SVG."""
    from math import log10

    def x(size: float) -> float:
        return 84 + 426 * (log10(size) - 4) / 2

    def y(ms: float) -> float:
        return 360 - 320 * log10(max(ms, 1)) / 4

    parts = ['<svg xmlns="http://www.w3.org/2000/svg" width="760" height="420" font-family="sans-serif"'
             ' font-size="13">',
             '<rect width="760" height="420" fill="white"/>',
             '<text x="84" y="24" font-weight="bold">A claim: median CPU time against passages</text>']
    for power in range(5):
        parts.append(f'<path d="M84 {y(10**power)}H510" stroke="#ddd"/><text x="78" y="{y(10**power) + 4}" '
                     f'text-anchor="end">{10**power:,} ms</text>')
    parts += [f'<text x="{x(size)}" y="385" text-anchor="middle">{size:,}</text>' for size in SIZES]
    ends = []
    for way, colour in COLOURS.items():
        points = [(x(row["size"]), y(row["ms"][way][0])) for row in rows]
        line = " ".join(f"{one:.1f},{other:.1f}" for one, other in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{one:.1f}" cy="{other:.1f}" r="3" fill="{colour}"/>' for one, other in points]
        ends.append([points[-1][1], way, colour])
    lowest = 1e9
    for end in sorted(ends, reverse=True):
        lowest = min(end[0], lowest - 16)
        parts.append(f'<text x="522" y="{lowest + 4:.1f}" fill="{end[2]}">{end[1]}</text>')
    return "\n".join([*parts, "</svg>\n"])


if __name__ == "__main__":
    sys.exit(main())
