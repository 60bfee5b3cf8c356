"""The gold over the seeds, where they are there; and silence on passages that have nothing to do with one another."""

import json
import random
import re
from pathlib import Path

import pytest

from workbench.crosscheck import QuotationSource, compare, find_quotations

SHARED = Path(__file__).resolve().parents[3] / "shared"
GOLD, SEEDS = SHARED / "gold", SHARED / "seeds"

pytestmark = pytest.mark.skipif(not GOLD.is_dir(), reason="the gold is not here")


def gold(name):
    return json.loads((GOLD / name).read_text(encoding="utf-8"))


def seed(name):
    return (SEEDS / name).read_text(encoding="utf-8")


def folded(text):
    return " ".join(text.split())


def test_figures():
    wrong = [pair for pair in gold("figures.json") if compare(pair["a"], pair["b"]).agreement != pair["finding"]]
    assert wrong == []


def test_quotations_are_found_and_judged():
    sources, wrong = {}, []
    for row in gold("quotations.json"):
        article = seed(row["article"])
        found = {folded(article[one.start:one.end]) for one in find_quotations(article)}
        source = sources.setdefault(row["source"], QuotationSource(seed(row["source"])))
        if folded(row["quotation"]) not in found or source.check(row["quotation"]).finding != row["finding"]:
            wrong.append(row["quotation"])
    assert wrong == []


def test_contradictions_that_lie_in_a_figure_show():
    for claim in gold("links.json"):
        for link in claim["links"]:
            if link["relation"] == "contradicts" and re.search(r"\d", claim["claim"]["quote"]):
                assert compare(claim["claim"]["quote"], link["quote"]).agreement == "conflicts"


@pytest.mark.parametrize("start", range(5))
def test_unrelated_passages_do_not_conflict(start):
    passages = []
    for path in sorted(SEEDS.glob("*.txt")):
        text = re.sub(r"(?<=[^\n])\n(?=[^\n])", " ", path.read_text(encoding="utf-8"))
        passages += [one.strip() for one in re.split(r"(?<=[.!?”\"])\s+|\n+", text) if len(one.strip()) > 25]
    chooser = random.Random(start)
    pairs = [chooser.sample(passages, 2) for _ in range(200)]
    assert sum(compare(a, b).agreement == "conflicts" for a, b in pairs) <= 2
