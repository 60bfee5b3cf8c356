"""Matching: how good on the gold links, on claims seen in the wild and on other kinds, beside the plain way; whether
what contradicts is found as well; how often something is likely where nothing speaks of a claim; other languages.

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

import kinds_of_claims  # noqa: E402
from contradictions import contraries  # noqa: E402
from libraries import Shelf  # noqa: E402
from sqlalchemy.orm import Session  # noqa: E402

from workbench import matching  # noqa: E402
from workbench.domain.claims import Closeness  # noqa: E402
from workbench.domain.searching import Own  # noqa: E402
from workbench.matching import score  # noqa: E402
from workbench.store.searching.search import PassageIndex  # noqa: E402
from workbench.text.folding import fold  # noqa: E402
from workbench.text.words.stopwords import STOP_WORDS  # noqa: E402

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
        kinds()
        contradicting()
    unrelated()
    languages()
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


def kinds() -> None:
    """Every kind of claims beside FTS5's order: nowhere may ours be below it."""
    documents = kinds_of_claims.checked_claims()
    found = [*(kinds_of_claims.parts(documents) if documents else ()), kinds_of_claims.among_others(documents)]
    for kind in found:
        compared(kind.name, [(kind, asked) for asked in kind.dev])
    compared("debates", [(kind, asked) for kind in kinds_of_claims.debates() for asked in kind.dev])


def compared(name: str, asked: list) -> None:
    ours, theirs, plain = [], [], {}
    for kind, one in asked:
        with Session(kind.shelf.engine) as session:
            found = [ranked.passage_id for ranked in matching.find(one.text, PassageIndex(session), language="en")]
        ours.append(first_of(found, one.wanted))
        if kind.name not in plain:
            plain[kind.name] = PlainFts(kind.texts)
        theirs.append(first_of(plain[kind.name].search(one.text, 20), one.wanted))
    shown(f"{name}: top 1 beside FTS5's {share(theirs, 1):.3f}", share(ours, 1), share(theirs, 1))
    shown(f"{name}: top 5 beside FTS5's {share(theirs, 5):.3f}", share(ours, 5), share(theirs, 5))


def first_of(found: list[int], wanted: frozenset[int]) -> int:
    return next((rank for rank, one in enumerate(found, start=1) if one in wanted), 1000)


def contradicting() -> None:
    """The same claims as they are and with a figure, date or name changed or a "not" put in: found as well?"""
    chance = random.Random(6)
    documents = kinds_of_claims.checked_claims()
    found = [*(kinds_of_claims.parts(documents) if documents else ()), *kinds_of_claims.debates()]
    as_it_is, changed = {}, {}
    for kind in found:
        with Session(kind.shelf.engine) as session:
            for one in kind.dev[:150]:
                for way, text in () if one.contradicts else contraries(one.text, chance):
                    for words, ranks in ((one.text, as_it_is), (text, changed)):
                        got = matching.find(words, PassageIndex(session), language="en")
                        ranks.setdefault(way, []).append(first_of([ranked.passage_id for ranked in got], one.wanted))
    for way, ranks in changed.items():
        shown(f"{way} changed ({len(ranks)}): recall@20 beside {share(as_it_is[way], 20):.3f}", share(ranks, 20))
    supporting, against = (sum(ranks.values(), []) for ranks in (as_it_is, changed))
    shown("whatever was changed: recall@20", share(against, 20), share(supporting, 20) - 0.05)


def unrelated() -> None:
    """Claims in libraries in which nothing speaks of them: how often something is called likely all the same."""
    debates = kinds_of_claims.debates()
    alarms = []
    for kind in debates:
        with Session(kind.shelf.engine) as session:
            for other in debates:
                for one in other.dev if other is not kind else ():
                    best = matching.find(one.text, PassageIndex(session), language="en", limit=1)
                    alarms.append(bool(best) and best[0].closeness is not Closeness.POSSIBLE)
    shown("claims of other debates called likely", sum(alarms) / len(alarms), 0.03, least=False)
    if not (SHARED / "data" / "claims").is_dir():
        return
    alarms = []
    for kind in debates:
        with Session(kind.shelf.engine) as session:
            for query in map(json.loads, (SHARED / "data" / "claims" / "dev.jsonl").open()):
                best = matching.find(query["text"], PassageIndex(session), language="en", limit=1)
                alarms.append(bool(best) and best[0].closeness is not Closeness.POSSIBLE)
    shown("claims of the wild in debates called likely", sum(alarms) / len(alarms), 0.03, least=False)


def languages() -> None:
    """English claims, and the sentences of other languages that speak of them, each among all."""
    pairs = [line.split(" | ") for line in (HERE / "languages.txt").read_text(encoding="utf-8").splitlines()[2:]]
    shelf = Shelf()
    for at, language in ((0, "es"), (12, "fr"), (19, "de")):
        until = {0: 12, 12: 19, 19: len(pairs)}[at]
        shelf.add_all([[theirs for _, theirs in pairs[at:until]]], language=language)
    with Session(shelf.engine) as session:
        ranks = [
            first_of([one.passage_id for one in matching.find(claim, PassageIndex(session), language="en")],
                     frozenset({number}))
            for number, (claim, _) in enumerate(pairs, start=1)
        ]
    shown("English claims, sources in Spanish, French, German: top 1", share(ranks, 1))
    shown("  top 5", share(ranks, 5), 0.9)


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
