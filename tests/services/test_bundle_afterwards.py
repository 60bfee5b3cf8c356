"""Versions, what became of marked passages, and sums go along in a case bundle, and come in once."""

import json
from dataclasses import replace

import pytest

from workbench.domain.claims import ClaimState, Stance
from workbench.domain.documents import Role
from workbench.domain.errors import BundleRefused
from workbench.domain.merging import Settlement
from workbench.services.colleagues import bundles
from workbench.services.colleagues.bundle_files import Opened
from workbench.services.colleagues.bundle_rows import check_rows
from workbench.services.deciding import calculations, claims, evidence
from workbench.services.intake import importing
from workbench.services.library import history, libraries
from workbench.services.reading import carried_marks, documents, versions
from workbench.services.reporting import exporting

STORY = "The ministry spent 32 million euros on the bridge last year. Nobody knows when the rest will come.\n"
AUDIT = "The court of auditors counted 34 million euros for the bridge.\n"


@pytest.fixture
def sent(archive, case, bring, tmp_path):
    """A case with a second draft of its article and a sum, as a bundle."""
    story, audit = bring("story.txt", STORY, Role.SUBJECT), bring("audit.txt", AUDIT)
    claim = claims.make(archive, case.id, story.id, 0, STORY.index(" on the bridge"))
    evidence.link_span(archive, claim.id, audit.id, 0, len(AUDIT) - 1, Stance.CONTRADICTS)
    calculations.keep(archive, claim.id, "b - a", calculations.figures(archive, claim.id), "Difference")
    prepared = replace(importing.prepare_text(STORY.replace("32", "33")), file="story-2.txt")
    versions.replace_document(archive, case.id, story.id, prepared, note="as printed")
    return exporting.export(archive, case.id, "bundle", tmp_path / "sent.zip")


@pytest.fixture
def theirs(other):
    return other


def test_they_stand_in_the_other_library_as_they_stood_here(archive, case, sent, theirs):
    merged = bundles.merge(theirs, sent)
    (version,) = versions.of_case(theirs, merged.case)
    assert (version.note, version.made_by, version.open) == ("as printed", "Ada", 1)
    (mark,) = versions.work_list(theirs, merged.case)
    assert (mark.words, mark.new_words) == (
        "The ministry spent 32 million euros", "The ministry spent 33 million euros")
    (kept,) = calculations.of_claim(theirs, mark.claim)
    assert kept.was == "€2,000,000"
    assert "reads otherwise in the new version" in kept.flags[0]
    assert not bundles.merge(theirs, sent).changed
    assert not bundles.merge(archive, sent).changed


def test_a_library_that_still_works_on_the_old_version_is_told(archive, case, bring, tmp_path, theirs):
    story = bring("story.txt", STORY, Role.SUBJECT)
    claims.make(archive, case.id, story.id, 0, 30)
    merged = bundles.merge(theirs, exporting.export(archive, case.id, "bundle", tmp_path / "first.zip"))
    versions.replace_document(archive, case.id, story.id,
                              replace(importing.prepare_text(STORY.replace("32", "33")), file="story-2.txt"))
    again = bundles.merge(theirs, exporting.export(archive, case.id, "bundle", tmp_path / "second.zip"))
    assert any("newer version there" in sentence for sentence in again.unplaced)
    assert versions.of_case(theirs, merged.case) == []


@pytest.mark.parametrize(("kind", "column", "value"), [
    ("versions", "before_id", "0" * 64), ("marks", "fate", "lost"), ("marks", "new_start", None),
    ("marks", "version", "0" * 32), ("calculations", "expression", "a / 0"), ("calculations", "inputs", [{}]),
    ("calculations", "claim_id", "0" * 32),
])
def test_rows_that_no_library_takes_are_refused(sent, kind, column, value):
    with Opened(sent) as bundle:
        rows = json.loads(json.dumps(bundle.json("case.json")))
    check_rows(rows)
    rows[kind][0][column] = value
    with pytest.raises(BundleRefused):
        check_rows(rows)


def test_a_bundle_of_an_older_program_is_without_them(sent):
    with Opened(sent) as bundle:
        rows = bundle.json("case.json")
    for kind in ("versions", "marks", "recalled", "calculations"):
        del rows[kind]
    check_rows(rows)
    assert rows["versions"] == []


def test_of_a_confidential_source_neither_versions_nor_sums_go_along(archive, case, sent, tmp_path):
    audit = next(one for one in documents.all_documents(archive) if one.name == "audit.txt")
    documents.keep_confidential(archive, audit.id)
    versions.replace_document(archive, case.id, audit.id,
                              replace(importing.prepare_text(AUDIT.replace("34", "35")), file="audit-secret.txt"))
    path = exporting.export(archive, case.id, "bundle", tmp_path / "covered.zip")
    with Opened(path) as bundle:
        text = bundle.read("case.json").decode()
    assert "audit-secret" not in text and "court of auditors" not in text
    assert json.loads(text)["calculations"] == []
    assert len(json.loads(text)["versions"]) == 1


def decided(archive, case_id):
    """What is asked about carried passages, and the claim it is about."""
    (one,) = (one for one in bundles.open_differences(archive, case_id) if one.field == "carried passage")
    return one, claims.get(archive, one.claim)


def test_a_carried_passage_that_is_decided_otherwise_there_is_asked(archive, case, sent, theirs, tmp_path):
    there = bundles.merge(theirs, sent).case
    carried_marks.keep(archive, versions.work_list(archive, case.id)[0].id)
    carried_marks.put_aside(theirs, versions.work_list(theirs, there)[0].id)
    ours = exporting.export(archive, case.id, "bundle", tmp_path / "ours.zip")
    back = exporting.export(theirs, there, "bundle", tmp_path / "back.zip")
    bundles.merge(archive, back)
    one, before = decided(archive, case.id)
    assert one.ours == "kept here: “The ministry spent 33 million euros” (Ada)" and one.theirs == "put aside (Ben)"
    bundles.settle(archive, one.id, Settlement.THEIRS)
    assert claims.table(archive, case.id) == [] and not bundles.merge(archive, back).changed
    history.undo(archive)
    assert claims.get(archive, before.id) == before

    bundles.merge(theirs, ours)
    one, aside = decided(theirs, there)
    assert aside.state is ClaimState.ASIDE
    bundles.settle(theirs, one.id, Settlement.THEIRS)
    now = claims.get(theirs, aside.id)
    assert now.anchor.quote == "The ministry spent 33 million euros" and now.state is not ClaimState.ASIDE
    assert libraries.verify(theirs) == [] and not bundles.merge(theirs, ours).changed


def test_one_that_stayed_with_the_earlier_version_there_goes_back_to_it(archive, case, sent, theirs, tmp_path):
    there = bundles.merge(theirs, sent).case
    carried_marks.keep(archive, versions.work_list(archive, case.id)[0].id)
    carried_marks.leave(theirs, versions.work_list(theirs, there)[0].id)
    bundles.merge(archive, exporting.export(theirs, there, "bundle", tmp_path / "back.zip"))
    one, _ = decided(archive, case.id)
    bundles.settle(archive, one.id, Settlement.THEIRS)
    assert claims.get(archive, one.claim).anchor.quote == "The ministry spent 32 million euros"
    assert libraries.verify(archive) == []


def test_who_has_not_decided_yet_says_nothing(archive, case, sent, theirs, tmp_path):
    there = bundles.merge(theirs, sent).case
    carried_marks.keep(archive, versions.work_list(archive, case.id)[0].id)
    assert not bundles.merge(archive, exporting.export(theirs, there, "bundle", tmp_path / "back.zip")).changed
