"""The first look teaches the job: what the sample holds, and that its mistakes are where its README says."""

import re
import shutil

import pytest

from workbench.domain.claims import ClaimState, Stance
from workbench.domain.documents import Role
from workbench.services.deciding import checking, claims, evidence, verdicts
from workbench.services.library import cases, libraries, sample
from workbench.services.reading import documents
from workbench.services.sources import matches


@pytest.fixture(scope="module")
def sampled(sample_library, tmp_path_factory):
    """(archive, case) with the sample in it; nothing here changes it."""
    folder = shutil.copytree(sample_library, tmp_path_factory.mktemp("sampled") / "library")
    with libraries.open_library(folder, checker="Ana") as archive:
        (case,) = cases.all_cases(archive)
        yield archive, cases.get(archive, case.id)


@pytest.fixture(scope="module")
def marked(sampled):
    archive, case = sampled
    return claims.rows(archive, claims.table(archive, case.id))


def test_it_has_an_article_and_five_sources_of_several_kinds(sampled):
    archive, case = sampled
    lines = cases.documents(archive, case.id)
    assert [line.document.role for line in lines] == [Role.SUBJECT] + [Role.SOURCE] * 5
    assert {line.document.kind for line in lines} >= {"text", "pdf", "markdown"}
    assert all(line.document.metadata.title and line.document.metadata.published for line in lines)
    assert next(line.document for line in lines if line.document.kind == "pdf").pages == 2


def test_three_claims_are_checked_one_is_signed_and_one_waits(marked):
    states = sorted(claim.state for claim in marked)
    assert states == sorted([ClaimState.SIGNED_OFF, ClaimState.RATED, ClaimState.RATED, ClaimState.OPEN])


def test_the_checked_claims_show_every_stance_and_their_sums(sampled, marked):
    archive, _ = sampled
    linked = [one for claim in marked for one in evidence.for_claim(archive, claim.id)]
    assert {one.stance for one in linked} == set(Stance)
    assert all(one.note for one in linked)
    rationales = [verdict.rationale for claim in marked for verdict in verdicts.versions(archive, claim.id)]
    assert len(rationales) == 3 and sum("÷" in rationale for rationale in rationales) == 2


def test_each_anchor_holds(sampled, marked):
    archive, _ = sampled
    for claim in marked:
        assert claim.anchor.holds_in(documents.text(archive, claim.document).text)
        for one in evidence.for_claim(archive, claim.id):
            assert one.anchor.holds_in(documents.text(archive, one.document).text)


def test_making_it_twice_is_making_it_once(sampled):
    archive, case = sampled
    assert sample.make(archive) == sample.make(archive, "es") == case, "in whatever language it was made"
    assert len(cases.all_cases(archive)) == 1


def test_the_claim_left_open_finds_its_contradiction_first(sampled, marked):
    archive, _ = sampled
    waiting = next(claim for claim in marked if claim.state is ClaimState.OPEN)
    best = matches.suggest(archive, waiting.id)[0]
    assert best.file in {"joint-communique.pdf", "wire-report.md"}


def test_every_mistake_that_the_readme_lists_stands_in_the_texts(sampled, root):
    archive, case = sampled
    texts = [" ".join(documents.text(archive, line.document.id).text.split())
             for line in cases.documents(archive, case.id)]
    readme = (root / "resources" / "sample" / "README.md").read_text(encoding="utf-8")
    table = readme.split("## What is wrong in the article")[1].split("##")[0]
    rows = [line.split("|")[1:4] for line in table.splitlines() if line.startswith("| ") and "sources" not in line]
    assert len(rows) >= 12
    for article, sources, _ in rows:
        for words in phrases(article):
            assert words in texts[0], words
        for words in phrases(sources):
            assert any(words in text for text in texts[1:]), words


def phrases(cell: str) -> list[str]:
    """The quoted phrases of a table's cell, an ellipsis cutting them."""
    parts = [part.strip(" ,") for quoted in re.findall("“([^”]+)”", cell) for part in quoted.split("…")]
    return [part for part in parts if part]


def test_most_of_the_article_is_still_to_be_looked_at(sampled):
    archive, case = sampled
    subject = cases.documents(archive, case.id)[0].document
    covered = checking.coverage(archive, case.id, subject.id)
    assert 0 < covered.looked_at < covered.checkable


def test_no_sentence_of_the_sample_is_taken_from_real_documents(sampled, seeds_dir):
    archive, case = sampled
    taken = set()
    for path in seeds_dir.glob("*.txt"):
        taken |= grams(path.read_text(encoding="utf-8"))
    for line in cases.documents(archive, case.id):
        assert not grams(documents.text(archive, line.document.id).text) & taken


def grams(text: str, length: int = 9) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[place:place + length]) for place in range(len(words) - length + 1)}
