"""Every version that was shipped left a library here; today's program opens it and finds everything."""

import shutil
from pathlib import Path

import pytest

from workbench.domain.acts import Act
from workbench.domain.claims import ClaimState, Stance
from workbench.domain.documents import Role
from workbench.domain.second_checks import Decision
from workbench.domain.sources import SourceKind
from workbench.store import cases, claims, documents, enquiries, evidence, second_checks, verdicts
from workbench.store.acts import history
from workbench.store.archive import Archive
from workbench.store.library import upgrade
from workbench.store.library.verify import verify

LIBRARIES = Path(__file__).parent / "libraries"


@pytest.fixture(params=upgrade.known())
def archive(request, tmp_path):
    """A frozen library, opened as a person opens it."""
    folder = shutil.copytree(LIBRARIES / request.param, tmp_path / "library")
    with Archive.open(folder, checker="Ben") as archive:
        yield archive


def test_it_is_whole(archive):
    assert verify(archive) == []


def test_its_documents_are_read(archive):
    with archive.read() as session:
        case = cases.find(session, "The bridge")
        subject, source = (line.document for line in cases.documents(session, case.id))
        text, paged = documents.text(session, subject.id), documents.text(session, source.id)
    assert (subject.role, source.role) == (Role.SUBJECT, Role.SOURCE)
    assert (subject.custody.imported_by, subject.metadata.published) == ("Ann", "2024-05")
    assert [passage.text for passage in text.passages][1] == "It was built in 1931."
    assert text.edits[0].shown == " "
    assert paged.pages[0].glyphs == b"\x00glyphs"
    assert paged.speakers[0].label == paged.passages[0].speaker == "Ida Holm"
    assert archive.originals.read(source.custody.sha256).startswith(b"Engineer Ida Holm")


def test_its_claim_is_read_with_evidence_and_verdicts(archive):
    with archive.read() as session:
        case = cases.find(session, "The bridge")
        (claim,) = claims.by_ids(session, claims.table(session, case.id))
        (linked,) = evidence.for_claim(session, claim.id)
        first, second = verdicts.versions(session, claim.id)
        dismissed = evidence.dismissed_count(session, claim.id)
    assert (claim.claimant, claim.as_checked) == ("The Herald", "")
    assert (claim.state, claim.rating) == (ClaimState.RATED, "Wrong")
    assert (linked.stance, linked.score, linked.note) == (Stance.CONTRADICTS, 0.875, "Counted in May.")
    assert linked.findings[0].label == "12,000 ≠ 1,200 (×10)"
    assert (first.signed_by, second.correction, dismissed) == ("Ann", "A nought too many.", 1)


def test_its_history_goes_on(archive):
    assert archive.redoable().act is Act.REWORD_CLAIM
    while archive.undoable():
        archive.undo()
    with archive.read() as session:
        assert cases.all_cases(session) == []
        assert history.entries(session)[0].by == "Ben"
    while archive.redoable():
        archive.redo()
    assert verify(archive) == []


def test_what_was_asked_and_checked_again_is_read(archive, request):
    if request.node.callspec.params["archive"] < "0005":
        pytest.skip("there were no questions and second checks yet")
    with archive.read() as session:
        case = cases.find(session, "The bridge")
        (claim,) = claims.by_ids(session, claims.table(session, case.id))
        (asked,) = enquiries.of_claim(session, claim.id)
        (check,) = second_checks.of_claim(session, claim.id)
        (aside,) = claims.aside(session, case.id)
        first = verdicts.versions(session, claim.id)[0]
    assert (asked.whom, asked.answer, asked.answered) == ("The Herald", "Our reader.", "2024-05-03")
    assert (check.label, check.differs, check.decision) == ("Right", True, Decision.FIRST)
    assert (aside.aside_reason, aside.state) == ("Not in the second edition.", ClaimState.ASIDE)
    assert first.concerns[0].about == "Holm"


def test_what_kind_of_source_it_is_is_read(archive, request):
    with archive.read() as session:
        case = cases.find(session, "The bridge")
        _, source = (line.document for line in cases.documents(session, case.id))
    was_said = request.node.callspec.params["archive"] >= "0007"
    assert source.source_kind is (SourceKind.PRIMARY if was_said else SourceKind.UNSAID)
