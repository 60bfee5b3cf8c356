"""Claims of several kinds with the passages that bear on them, to learn from and to measure on.

    wild            claims as people spread them -> checked claims (../shared/data/claims, outside the project)
    claim to line, line to claim, headline to claim
                    a checked claim, the line under its headline, the headline (from the same)
    debates         claims of fact-checkers -> passages of debates; both made up for this (tests/benchmarks/debates)
    among others    the same, in all debates at once and among thousands of other lines
"""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from libraries import Shelf
from rapidfuzz import fuzz

from workbench.readers import read_text

HERE = Path(__file__).resolve().parent
CLAIMS = HERE.parents[2] / "shared" / "data" / "claims"
DEBATES = HERE / "debates"


@dataclass(frozen=True)
class Asked:
    """A claim, the passages (counted from 1) that bear on it, and whether the claim says otherwise than they do."""

    text: str
    wanted: frozenset[int]
    contradicts: bool = False


@dataclass(frozen=True)
class Kind:
    """A library and what is asked of it; `texts` are its passages. `others`: the wanted are asked for in none of it."""

    name: str
    shelf: Shelf
    texts: list[str]
    train: list[Asked] = field(default_factory=list)
    dev: list[Asked] = field(default_factory=list)


def checked_claims() -> list[dict]:
    """The checked claims, or none where they are not there."""
    path = CLAIMS / "docs.jsonl"
    return [json.loads(line) for line in path.open()] if path.is_file() else []


def wild(documents: list[dict]) -> Kind:
    """Claims of the wild, with their own split."""
    place = {one["id"]: number for number, one in enumerate(documents, start=1)}
    asked = {
        split: [
            Asked(one["text"], frozenset(place[id] for id in one["rel"]))
            for one in map(json.loads, (CLAIMS / f"{split}.jsonl").open())
        ]
        for split in ("train", "dev")
    }
    return _kind("wild", [" ".join((one["text"], one["title"], one["subtitle"])) for one in documents], **asked)


def parts(documents: list[dict]) -> Iterator[Kind]:
    """One part of a checked claim asked for by another, where they are not nearly the same words."""
    order = random.Random(7).sample(range(len(documents)), 4000)
    for name, ask, answer in (
        ("claim to line", "text", "subtitle"),
        ("line to claim", "subtitle", "text"),
        ("headline to claim", "title", "text"),
    ):
        usable = [at for at in order if _worth_asking(documents[at][ask], documents[at][answer])]
        asked = [Asked(documents[at][ask], frozenset({at + 1})) for at in usable]
        yield _kind(name, [one[answer] for one in documents], train=asked[:500], dev=asked[500:900])


def _worth_asking(ask: str, answer: str) -> bool:
    return min(len(ask), len(answer)) >= 20 and fuzz.token_set_ratio(ask, answer) <= 85


def _kind(name: str, texts: list[str], **asked: list[Asked]) -> Kind:
    shelf = Shelf()
    shelf.add_all([text] for text in texts)
    return Kind(name, shelf, texts, **asked)


def debates() -> list[Kind]:
    """Each debate with its claims, as a library of its own."""
    found = []
    for path in sorted(DEBATES.glob("*.txt")):
        body, claims = _debate(path)
        shelf = Shelf()
        shelf.read_string(body)
        texts = [passage.text for passage in read_text(body).passages]
        found.append(Kind(path.stem, shelf, texts, dev=[_asked(claim, texts) for claim in claims]))
    return found


def among_others(documents: list[dict]) -> Kind:
    """All debates in one library, with lines under the headlines of checked claims beside them."""
    lines = [one["subtitle"] for one in documents if len(one["subtitle"]) > 30]
    random.Random(5).shuffle(lines)
    lines = lines[:4000]
    shelf, texts, claims = Shelf(), [], []
    for path in sorted(DEBATES.glob("*.txt")):
        body, asked = _debate(path)
        shelf.read_string(body)
        texts += [passage.text for passage in read_text(body).passages]
        claims += asked
    shelf.add_all(lines[at : at + 40] for at in range(0, len(lines), 40))
    return Kind("among others", shelf, texts + lines, dev=[_asked(claim, texts) for claim in claims])


def _debate(path: Path) -> tuple[str, list[str]]:
    """The words of a debate, and its claims: "+ claim | words of its passage | of another", "-" if it contradicts."""
    paragraphs, _, claims = path.read_text(encoding="utf-8").partition("\n\n+ ")
    return paragraphs.split("\n\n", 1)[1], ("+ " + claims).strip().split("\n")


def _asked(line: str, texts: list[str]) -> Asked:
    claim, *marks = line[2:].split(" | ")
    wanted = frozenset(number for number, text in enumerate(texts, start=1) if any(mark in text for mark in marks))
    assert wanted, line
    return Asked(claim, wanted, contradicts=line[0] == "-")
