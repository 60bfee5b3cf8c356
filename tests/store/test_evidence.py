"""Evidence and dismissals."""

import pytest

from workbench.domain.acts import Act
from workbench.domain.claims import Stance
from workbench.domain.documents import Edit, EditReason, Passage, Reading, Role
from workbench.domain.errors import NotFound
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.store import claims, documents, evidence

FINDING = Finding(FindingKind.FIGURE, Agreement.CONFLICTS, "7,691 tons", "7.6 t", "7,691 t is not 7.6 t.",
                  "7,691 t ≠ 7.6 t (×1,000)", (0, 10), None)


@pytest.fixture
def source(archive, hand):
    return hand.document(hand.case("Sources"), "A source\nsays 7.6 t. It says more.", Role.SOURCE, "source.txt")


def of_claim(archive, claim):
    with archive.read() as session:
        return evidence.for_claim(session, claim.id)


def test_a_link_keeps_score_and_findings_as_they_stood(archive, hand, claim, source):
    linked = hand.link(claim.id, source, 0, 19, Stance.CONTRADICTS, score=0.75, findings=(FINDING,), speaker="ANN")
    assert of_claim(archive, claim) == [linked]
    assert (linked.findings, linked.score, linked.speaker) == ((FINDING,), 0.75, "ANN")
    assert (linked.linked_by, linked.document_name) == ("Ann", "source.txt")
    assert linked.anchor.quote == "A source\nsays 7.6 t"


def test_the_text_is_as_the_reader_shows_it(archive, hand, claim, sha256_of):
    text = "A hyphen-\nated source."
    reading = Reading("text", text, (Edit(8, 10, "", EditReason.HYPHEN_JOINED),), (Passage(0, 22, "x"),), extractor="t")
    with archive.act(Act.IMPORT_DOCUMENT) as work:
        id = documents.add(work, reading, sha256=sha256_of("h"), size=1, file="h.txt", came_from="h.txt")
    assert hand.link(claim.id, id, 2, 22).text == "hyphenated source."
    assert hand.link(claim.id, id, 0, 22, text="as suggested").text == "as suggested"


def test_linking_the_same_span_again_changes_its_stance(archive, hand, claim, source):
    first = hand.link(claim.id, source, 0, 8, Stance.SUPPORTS)
    again = hand.link(claim.id, source, 0, 8, Stance.CONTEXT)
    assert (again.id, again.stance) == (first.id, Stance.CONTEXT)
    assert len(of_claim(archive, claim)) == 1


def test_what_was_unlinked_can_be_linked_anew(archive, hand, claim, source):
    first = hand.link(claim.id, source, 0, 8)
    with archive.act(Act.UNLINK_EVIDENCE) as work:
        evidence.unlink(work, first.id)
    assert of_claim(archive, claim) == []
    second = hand.link(claim.id, source, 0, 8)
    assert [item.id for item in of_claim(archive, claim)] == [second.id] != [first.id]


def test_a_note_and_a_stance(archive, hand, claim, source):
    linked = hand.link(claim.id, source, 0, 8)
    with archive.act(Act.NOTE_EVIDENCE) as work:
        assert evidence.note(work, linked.id, "second-hand").note == "second-hand"
    with archive.act(Act.CHANGE_STANCE) as work:
        assert evidence.change_stance(work, linked.id, Stance.CONTEXT).stance is Stance.CONTEXT
    assert work.change.claims == {claim.id}
    with archive.act(Act.CHANGE_STANCE) as work:
        evidence.change_stance(work, linked.id, Stance.CONTEXT)
    assert work.change is None


def test_dismissed_and_brought_back(archive, hand, claim, source):
    for _ in range(2):
        with archive.act(Act.DISMISS_SUGGESTION) as work:
            evidence.dismiss(work, claim.id, source, 0, 8)
    with archive.read() as session:
        assert evidence.dismissed(session, claim.id) == {(source, 0, 8)}
        assert evidence.dismissed_count(session, claim.id) == 1
    with archive.act(Act.RESTORE_SUGGESTION) as work:
        evidence.restore(work, claim.id, source, 0, 8)
    with archive.read() as session:
        assert evidence.dismissed(session, claim.id) == set()


def test_linking_what_was_dismissed_lifts_the_dismissal_in_the_same_act(archive, hand, claim, source):
    with archive.act(Act.DISMISS_SUGGESTION) as work:
        evidence.dismiss(work, claim.id, source, 0, 8)
    hand.link(claim.id, source, 0, 8)
    with archive.read() as session:
        assert evidence.dismissed(session, claim.id) == set()
    archive.undo()
    with archive.read() as session:
        assert evidence.dismissed(session, claim.id) == {(source, 0, 8)}
        assert evidence.for_claim(session, claim.id) == []


def test_each_thing_done_to_evidence_makes_the_claim_newer(archive, hand, claim, source):
    linked = hand.link(claim.id, source, 0, 8)
    with archive.read() as session:
        assert claims.get(session, claim.id).updated_at == linked.linked_at >= claim.updated_at


def test_what_is_not_there_is_said(archive, claim):
    for do in (lambda work: evidence.unlink(work, 9), lambda work: evidence.note(work, 9, "x")):
        with pytest.raises(NotFound), archive.act(Act.NOTE_EVIDENCE) as work:
            do(work)
