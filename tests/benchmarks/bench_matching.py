"""Matching: how good on the gold links and on claims seen in the wild, beside the plain way.

    python tests/benchmarks/bench_matching.py [--quick]

The plain way, in the same run: FTS5's own bm25() over content words. How fast it is, bench_search.py tells. Data lies
beside the project (../shared) and what is not there is left out.
"""

import argparse
import json
import random
import re
import sqlite3
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from libraries import Shelf  # noqa: E402
from sqlalchemy.orm import Session  # noqa: E402

from workbench import matching  # noqa: E402
from workbench.domain.searching import Own  # noqa: E402
from workbench.matching import score  # noqa: E402
from workbench.store.search import PassageIndex  # noqa: E402
from workbench.text.folding import fold  # noqa: E402
from workbench.text.stopwords import STOP_WORDS  # noqa: E402

SHARED = HERE.parents[2] / "shared"
missed: list[str] = []


def main() -> int:
    given = argparse.ArgumentParser()
    given.add_argument("--quick", action="store_true", help="leave out the claims of the wild")
    options = given.parse_args()
    if (SHARED / "gold" / "links.json").is_file():
        gold()
    if (SHARED / "data" / "claims").is_dir() and not options.quick:
        wild()
    return bool(missed)


def shown(name: str, value: float, reach: float | None = None, unit: str = "", least: bool = True) -> None:
    """Print a figure, and whether it is what it must be."""
    fails = reach is not None and (value < reach if least else value > reach)
    mark = "" if reach is None else f"reach {'≥' if least else '≤'} {reach:g}{'   MISSED' if fails else ''}"
    print(f"  {name:<58}{value:>9.3f} {unit:<5} {mark}", flush=True)
    if fails:
        missed.append(name)


def gold() -> None:
    """The gold links over the seeds: each claim against everything but its own passage."""
    shelf, texts = Shelf(), {}
    for number, path in enumerate(sorted((SHARED / "seeds").iterdir()), start=1):
        texts[path.name] = number, shelf.read(path)
    firsts, relations = [], {}
    with Session(shelf.engine) as session:
        for case in json.loads((SHARED / "gold" / "links.json").read_text()):
            extraction, text = texts[case["claim"]["document"]]
            start, end = place(text, case["claim"]["quote"])
            found = matching.find(
                text[start:end], PassageIndex(session), language="en", own=Own(extraction, start, end)
            )
            ranks = [rank_of(link, found, texts) for link in case["links"]]
            for link, rank in zip(case["links"], ranks, strict=True):
                relations.setdefault(link["relation"], []).append(rank)
            if ranks:
                firsts.append(min(ranks))
            elif found:
                shown(f"best score where nothing is linked ({case['id']})", found[0].score, score.LIKELY, least=False)
    shown("gold recall@1", share(firsts, 1), 0.55)
    shown("gold recall@5", share(firsts, 5), 0.90)
    shown("gold MRR", sum(1 / rank for rank in firsts) / len(firsts))
    for relation, ranks in sorted(relations.items()):
        shown(f"gold links that are {relation}: recall@5, @20", share(ranks, 5))
        shown("", share(ranks, 20))


def place(text: str, words: str) -> tuple[int, int]:
    folded, wanted = fold(text), fold(words).text.strip()
    start = folded.text.index(wanted)
    return folded.to_source(start, start + len(wanted))


def rank_of(link: dict, found: list, texts: dict) -> int:
    """The rank of the first match that overlaps at least half of a link's words."""
    extraction, text = texts[link["document"]]
    start, end = place(text, link["quote"])
    words = [start + match.start() for match in re.finditer(r"\S+", text[start:end])]
    for rank, one in enumerate(found, start=1):
        within = sum(one.candidate.start <= word < one.candidate.end for word in words)
        if one.candidate.extraction == extraction and within >= len(words) / 2:
            return rank
    return 1000


def share(ranks: list[int], most: int) -> float:
    return sum(rank <= most for rank in ranks) / max(1, len(ranks))


def wild() -> None:
    """Claims seen in the wild against 14,231 checked claims: mean average precision at 5."""
    folder = SHARED / "data" / "claims"
    documents = [json.loads(line) for line in (folder / "docs.jsonl").open()]
    queries = [json.loads(line) for line in (folder / "dev.jsonl").open()]
    whole = [" ".join((one["text"], one["title"], one["subtitle"])) for one in documents]
    shelf = Shelf()
    shelf.add_all([text] for text in whole)
    plain = PlainFts(whole)
    chance = random.Random(3)
    ours, misspelt, theirs = [], [], []
    with Session(shelf.engine) as session:
        for query in queries:
            wanted = {number for number, one in enumerate(documents, start=1) if one["id"] in query["rel"]}
            for scores, text in ((ours, query["text"]), (misspelt, with_slips(query["text"], chance))):
                found = matching.find(text, PassageIndex(session), language="en", limit=5)
                scores.append(precision([one.candidate.extraction for one in found], wanted))
            theirs.append(precision(plain.search(query["text"], 5), wanted))
    shown("claims in the wild, dev, MAP@5", sum(ours) / len(ours), 0.925)
    shown("  the same with a slip in three words of ten", sum(misspelt) / len(misspelt))
    shown("  FTS5 bm25() over content words", sum(theirs) / len(theirs))


def precision(found: list[int], wanted: set[int]) -> float:
    hits = total = 0.0
    for rank, one in enumerate(found[:5], start=1):
        if one in wanted:
            hits += 1
            total += hits / rank
    return total / min(5, len(wanted))


def with_slips(text: str, chance: random.Random) -> str:
    """Three words in ten with one letter dropped, doubled, changed or swapped."""
    out = []
    for word in text.split(" "):
        if len(word) > 3 and word.isalpha() and chance.random() < 0.3:
            at = chance.randrange(len(word) - 1)
            word = chance.choice(
                (
                    word[:at] + word[at + 1 :],
                    word[:at] + word[at] + word[at:],
                    word[:at] + chance.choice("aeiourstn") + word[at + 1 :],
                    word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                )
            )
        out.append(word)
    return " ".join(out)


class PlainFts:
    """What SQLite gives by itself: the content words, OR, ordered by bm25()."""

    def __init__(self, texts: list[str]):
        self.connection = sqlite3.connect(":memory:")
        self.connection.execute("CREATE VIRTUAL TABLE f USING fts5(t, content='', tokenize='porter unicode61')")
        self.connection.executemany("INSERT INTO f(rowid, t) VALUES (?, ?)", enumerate(texts, start=1))

    def search(self, text: str, limit: int) -> list[int]:
        words = {word for word in re.findall(r"\w+", text.lower()) if word not in STOP_WORDS["en"]}
        match = " OR ".join(f'"{word}"' for word in sorted(words))
        rows = self.connection.execute(
            "SELECT rowid FROM f WHERE f MATCH ? ORDER BY bm25(f), rowid LIMIT ?", (match, limit)
        )
        return [row for (row,) in rows]


if __name__ == "__main__":
    sys.exit(main())
