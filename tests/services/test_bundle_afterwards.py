"""Versions, what became of marked passages, and sums go along in a case bundle, and come in once."""

import json
from dataclasses import replace

import pytest

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.domain.errors import BundleRefused
from workbench.services import (
    bundles,
    calculations,
    claims,
    documents,
    evidence,
    exporting,
    importing,
    libraries,
    versions,
)
from workbench.services.bundle_files import Opened
from workbench.services.bundle_rows import check_rows

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
def theirs(tmp_path):
    with libraries.open_library(tmp_path / "theirs", checker="Ben") as opened:
        yield opened


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
