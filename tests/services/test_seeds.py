"""The whole job on real documents, where they are there."""

import json
import re
from collections import Counter

import pytest

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases, libraries
from workbench.services.reading import documents, places
from workbench.services.reporting import exporting
from workbench.services.sources import matches
from workbench.text.folding import fold_text

FLOOR = 0.85
"""Below this something broke. What is to be reached (0.90) is measured by tests/benchmarks/bench_services.py."""


@pytest.fixture(scope="module")
def seeded(seeds_dir, tmp_path_factory):
    """(archive, case) with the seeds imported."""
    with libraries.open_library(tmp_path_factory.mktemp("seeds") / "library", checker="Ada") as archive:
        case = cases.create(archive, "Seeds")
        result = importing.import_paths(archive, [seeds_dir], case_id=case.id, role=Role.SUBJECT)
        assert len(result.documents) == 5 and not result.failed
        yield archive, case


def test_passages_lie_in_order_and_show_what_stands_there(seeded):
    archive, case = seeded
    for line in cases.documents(archive, case.id):
        frozen = documents.text(archive, line.document.id)
        for before, after in zip(frozen.passages, frozen.passages[1:], strict=False):
            assert before.end <= after.start
        for passage in frozen.passages:
            shown, source = fold_text(passage.text), fold_text(frozen.text[passage.start:passage.end])
            assert shown.replace(" ", "").replace("-", "") == source.replace(" ", "").replace("-", "")


def test_most_claims_find_a_passage_that_bears_on_them_among_the_first_five(seeded, gold_dir):
    archive, _ = seeded
    gold = [one for one in json.loads((gold_dir / "links.json").read_text(encoding="utf-8")) if one["links"]]
    found = 0
    for one in gold:
        own = documents.resolve(archive, one["claim"]["document"])
        best = matches.for_quote(archive, own, one["claim"]["quote"], limit=5)
        found += any(overlap(link["quote"], match.text) >= 0.5 and match.file == link["document"]
                     for link in one["links"] for match in best)
    assert found / len(gold) >= FLOOR


def overlap(wanted: str, text: str) -> float:
    """How many of the wanted words stand in the text."""
    words, there = (Counter(re.findall(r"\w+", fold_text(one))) for one in (wanted, text))
    return sum((words & there).values()) / sum(words.values())


def test_the_main_job_survives_reopening_and_reaches_the_report(seeded, gold_dir, tmp_path):
    archive, case = seeded
    for one in json.loads((gold_dir / "links.json").read_text(encoding="utf-8"))[:6]:
        own = documents.resolve(archive, one["claim"]["document"])
        start, end = places.find(documents.text(archive, own).text, one["claim"]["quote"])
        claim = claims.make(archive, case.id, own, start, end)
        evidence.link(archive, claim.id, matches.suggest(archive, claim.id)[0], Stance.CONTEXT)
        verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[0].id)
        verdicts.write_rationale(archive, claim.id, "As the source has it.")
        verdicts.sign_off(archive, claim.id)
    with libraries.open_library(archive.location, checker="Ben", read_only=True) as again:
        told = exporting.case_report(again, case.id)
        assert [one.verdict.signed_by for one in told.claims] == ["Ada"] * 6
        assert exporting.export(again, case.id, "html", tmp_path / "seeds.html").stat().st_size > 10_000
    assert libraries.verify(archive) == []
