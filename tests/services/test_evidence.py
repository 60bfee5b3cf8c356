import pytest

from workbench.domain.claims import ClaimState, Closeness, Stance, Suggestion
from workbench.domain.errors import EmptySelection, NotFound
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.services.deciding import claims, evidence
from workbench.services.library import history
from workbench.services.reading import documents

FINDING = Finding(FindingKind.FIGURE, Agreement.CONFLICTS, "40 days", "14 days", "40 is not 14.", "40 ≠ 14",
                  (0, 7), (8, 15))


@pytest.fixture
def claim(archive, case, article):
    text = documents.text(archive, article.id).text
    start = text.index("closed the old bridge for 40 days")
    return claims.make(archive, case.id, article.id, start, start + 33)


@pytest.fixture
def suggestion(archive, report):
    passage = next(one for one in documents.text(archive, report.id).passages if "14 days" in one.text)
    return Suggestion(report.id, report.name, "report.txt", passage.start, passage.end, passage.text, 0.8,
                      Closeness.LIKELY, findings=(FINDING,))


def test_a_suggestion_becomes_evidence_as_it_stands(archive, claim, suggestion):
    linked = evidence.link(archive, claim.id, suggestion, Stance.CONTRADICTS)
    assert (linked.text, linked.score, linked.findings) == (suggestion.text, 0.8, (FINDING,))
    assert evidence.for_claim(archive, claim.id) == [linked]
    assert claims.get(archive, claim.id).state is ClaimState.EVIDENCE


def test_linking_again_changes_the_stance(archive, claim, suggestion):
    first = evidence.link(archive, claim.id, suggestion, Stance.SUPPORTS)
    again = evidence.link(archive, claim.id, suggestion, Stance.CONTEXT)
    assert (again.id, again.stance) == (first.id, Stance.CONTEXT)


def test_stance_note_and_unlinking_can_each_be_undone(archive, claim, suggestion):
    linked = evidence.link(archive, claim.id, suggestion, Stance.SUPPORTS)
    assert evidence.change_stance(archive, linked.id, Stance.CONTRADICTS).stance is Stance.CONTRADICTS
    assert evidence.note(archive, linked.id, " From the engineers. ").note == "From the engineers."
    evidence.unlink(archive, linked.id)
    assert evidence.for_claim(archive, claim.id) == []
    for expected in ((Stance.CONTRADICTS, "From the engineers."), (Stance.CONTRADICTS, ""), (Stance.SUPPORTS, "")):
        history.undo(archive)
        left = evidence.for_claim(archive, claim.id)[0]
        assert (left.stance, left.note) == expected


def test_words_found_by_a_person_are_linked_without_a_score(archive, claim, report):
    text = documents.text(archive, report.id).text
    start = text.index(" remained closed")
    linked = evidence.link_span(archive, claim.id, report.id, start, start + 16, Stance.CONTEXT)
    assert (linked.anchor.quote, linked.score) == ("remained closed", None)
    with pytest.raises(EmptySelection):
        evidence.link_span(archive, claim.id, report.id, start, start + 1, Stance.CONTEXT)


def test_dismissing_and_restoring_leave_sentences(archive, claim, suggestion):
    evidence.dismiss(archive, claim.id, suggestion)
    evidence.restore(archive, claim.id, suggestion)
    assert [entry.sentence.split(" ")[0] for entry in history.entries(archive, claim=claim.id)][:2] == ["Brought",
                                                                                                       "Dismissed"]


def test_evidence_for_a_claim_that_is_not_there(archive, suggestion):
    with pytest.raises(NotFound):
        evidence.link(archive, 99, suggestion, Stance.SUPPORTS)
