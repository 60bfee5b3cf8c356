"""Everything people make goes along in a case bundle, or it is said here why it does not; and what differs is asked."""

from dataclasses import replace

import pytest

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.domain.merging import Settlement
from workbench.domain.sources import SourceKind
from workbench.services.colleagues import bundles
from workbench.services.colleagues.bundle_files import Opened
from workbench.services.deciding import calculations, claims, enquiries, evidence, second_checks, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases, history, libraries
from workbench.services.reading import documents, versions, view
from workbench.services.reporting import exporting
from workbench.services.sources import origins
from workbench.store.schema.tables import JOURNALLED

CARRIED = {
    "case": "case", "rating_scale": "scales", "rating": "scales", "document": "documents", "case_document": "documents",
    "claim": "claims", "evidence": "evidence", "dismissal": "dismissals", "verdict": "verdicts",
    "enquiry": "enquiries", "second_check": "second_checks", "view_change": "view_changes", "origin_group": "origins",
    "origin_member": "origins", "document_version": "versions", "carried_mark": "marks",
    "recalled_passage": "recalled", "calculation": "calculations",
}
"""Where the rows of a table stand in case.json."""
STAYS = {
    "known_line": "What a checker knows of a publisher's pages is the library's, not the case's.",
    "import_batch": "A table of articles is a way of bringing documents in: they go along one by one.",
    "merged_bundle": "What others brought is told by their own bundles.",
    "merge_difference": "It is decided in the library in which it came up.",
    "claim_filter": "How somebody looks at claims is theirs.",
}
"""Tables that do not go along, and why."""
OWN = {"id", "case_id", "extraction_id", "scale_id", "batch_id", "group_id", "version_id", "evidence_id", "document_id",
       "removed_at"}
"""Columns that go along under another name, or mean nothing elsewhere."""

STORY = "The ministry spent 32 million euros on the bridge last year. Nobody knows when the rest will come.\n"
AUDIT = "The court of auditors counted 34 million euros for the bridge. The bridge was shut in May.\n"
OTHER = "A newspaper wrote that 34 million euros were spent on the bridge.\n"


@pytest.fixture
def full(archive, case, bring):
    """A case with something in every table; its claim."""
    story, audit, other = bring("story.txt", STORY, Role.SUBJECT), bring("audit.txt", AUDIT), bring("other.txt", OTHER)
    documents.say_source_kind(archive, case.id, audit.id, SourceKind.PRIMARY)
    before = claims.make(archive, case.id, story.id, STORY.index("Nobody"), len(STORY) - 1)
    claim = claims.make(archive, case.id, story.id, 0, STORY.index(" on the bridge"))
    for one in (before, claim):
        evidence.link_span(archive, one.id, audit.id, 0, AUDIT.index(" The bridge was"), Stance.CONTRADICTS)
    calculations.keep(archive, claim.id, "b - a", calculations.figures(archive, claim.id), "Difference")
    asked = enquiries.ask(archive, claim.id, "the ministry", "How much?", since="2026-05-01")
    enquiries.answer(archive, asked.id, "32.", on="2026-05-02")
    rating = verdicts.scale(archive, case.id).ratings[0]
    verdicts.rate(archive, claim.id, rating.id)
    verdicts.rate(archive, before.id, rating.id)
    claims.make_part(archive, claim.id, as_checked="It was the ministry.")
    last = documents.text(archive, audit.id).passages[-1]
    view.sort_passages(archive, audit.id, last.start, last.end, view.ViewChoice.FURNITURE)
    origins.group(archive, case.id, [audit.id, other.id], name="The audit")
    second_checks.ask(archive, before.id)
    prepared = replace(importing.prepare_text(STORY.replace("32", "33")), file="story-2.txt")
    versions.replace_document(archive, case.id, story.id, prepared)
    return claim


@pytest.fixture
def theirs(other):
    return other


def test_every_table_of_what_people_make_goes_along_or_says_why_not():
    assert JOURNALLED.keys() == CARRIED.keys() | STAYS.keys()


@pytest.fixture
def rows(archive, case, full, tmp_path):
    with Opened(exporting.export(archive, case.id, "bundle", tmp_path / "full.zip")) as bundle:
        return bundle.json("case.json")


def test_every_column_goes_along(rows):
    missing = {table: sorted(left) for table, kind in CARRIED.items()
               if table not in ("case", "origin_member", "rating") for row in rows[kind][:1]
               if (left := {c.name for c in JOURNALLED[table].c} - OWN - row.keys())}
    assert missing == {}


def test_the_case_reads_the_same_over_there_and_again(archive, case, full, theirs, tmp_path):
    sent = exporting.export(archive, case.id, "bundle", tmp_path / "full.zip")
    merged = bundles.merge(theirs, sent)
    assert bundles.verify(sent)[1] == [] and merged.differences == 0
    kinds = {line.document.custody.file: line.document.source_kind for line in cases.documents(theirs, merged.case)}
    assert kinds["audit.txt"] is SourceKind.PRIMARY and kinds["other.txt"] is SourceKind.UNSAID
    assert not bundles.merge(theirs, sent).changed and not bundles.merge(archive, sent).changed
    back = exporting.export(theirs, merged.case, "bundle", tmp_path / "back.zip")
    assert not bundles.merge(archive, back).changed
    assert libraries.verify(theirs) == []


def test_what_is_decided_as_a_whole_is_asked_where_it_differs(archive, case, full, theirs, tmp_path):
    merged = bundles.merge(theirs, exporting.export(archive, case.id, "bundle", tmp_path / "full.zip"))
    there = next(claims.get(theirs, id) for id in claims.table(theirs, merged.case)
                 if claims.get(theirs, id).uid == full.uid)
    assert len(claims.table(theirs, merged.case)) == 3, "claims of an earlier version are listed over there too"
    (kept,) = calculations.of_claim(theirs, there.id)
    figures = calculations.figures(theirs, there.id)
    calculations.keep(theirs, there.id, "a - b", figures, "The other way", replaces=kept.id)
    audit = next(one for one in documents.all_documents(theirs) if one.custody.file == "audit.txt")
    documents.say_source_kind(theirs, merged.case, audit.id, SourceKind.SECONDARY)
    back = exporting.export(theirs, merged.case, "bundle", tmp_path / "back.zip")
    assert bundles.merge(archive, back).differences == 2
    told = {one.field: one for one in bundles.open_differences(archive, case.id)}
    assert (told["kind of source"].ours, told["kind of source"].theirs) == ("primary", "secondary")
    assert told["sum"].ours.startswith("Difference: ") and told["sum"].theirs.startswith("The other way: ")
    for one in told.values():
        bundles.settle(archive, one.id, Settlement.THEIRS)
    assert calculations.of_claim(archive, full.id)[0].name == "The other way"
    assert calculations.of_claim(archive, full.id)[0].made_by == "Ben"
    assert not bundles.merge(archive, back).changed
    history.undo(archive)
    history.undo(archive)
    assert len(bundles.open_differences(archive, case.id)) == 2
