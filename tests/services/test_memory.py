"""Memory: a claim that resembles one checked before, in any case, finds it; its evidence comes over as suggestions."""

import pytest

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.domain.errors import ActError
from workbench.services.deciding import checking, claims, evidence, memory, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases
from workbench.services.reading import documents
from workbench.services.sources import matches

OLD = ("The harbour of Lunden handled 32 million tonnes of freight in 2021, the port authority said. The ferry line to "
       "Marsk was closed for the whole winter.\n\nThe mayor will cut a ribbon on Sunday.\n")
NEW = ("In 2021, 23 million tonnes of freight went through the harbour of Lunden. A new museum of glass opens with 300 "
       "lamps in June."
       "\n\nIn 2021, 23 million tonnes of freight went through the harbour of Lunden.\n")
SOURCE = "Annual report of the port of Lunden. In 2021 the harbour handled 32.1 million tonnes of freight in all.\n"


@pytest.fixture
def bring_into(archive):
    def make(case, text: str, role: Role = Role.SUBJECT):
        return importing.keep(archive, case.id, role, importing.prepare_text(text)).document
    return make


@pytest.fixture
def mark(archive):
    def make(case, document, words: str):
        start = documents.text(archive, document.id).text.index(words)
        return claims.make(archive, case.id, document.id, start, start + len(words))
    return make


@pytest.fixture
def checked(archive, case, bring_into, mark):
    """A claim with evidence and a verdict, in a case of its own."""
    old, source = bring_into(case, OLD), bring_into(case, SOURCE, Role.SOURCE)
    claim = mark(case, old, "The harbour of Lunden handled 32 million tonnes of freight in 2021")
    start = SOURCE.index("In 2021 the harbour")
    evidence.link_span(archive, claim.id, source.id, start, start + 40, Stance.SUPPORTS)
    verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[0].id)
    mark(case, old, "The mayor will cut a ribbon on Sunday")
    return claim


@pytest.fixture
def other(archive):
    return cases.create(archive, "Another year")


def test_a_claim_of_another_case_is_found_and_the_figure_that_differs_is_told(archive, case, checked, other,
                                                                              bring_into, mark):
    new = mark(other, bring_into(other, NEW), "23 million tonnes of freight went through the harbour of Lunden")
    (found,) = memory.checked_before(archive, new.id)
    assert (found.claim.id, found.verdict.label, found.case_name, len(found.evidence)) == (
        checked.id, claims.get(archive, checked.id).rating, case.name, 1)
    assert any("32 million" in finding.label and "23 million" in finding.label for finding in found.differs)
    assert not found.is_same and not found.here


def test_claims_nobody_rated_and_claims_of_other_things_are_not_shown(archive, checked, other, bring_into, mark):
    document = bring_into(other, NEW)
    assert memory.checked_before(archive, mark(other, document, "A new museum of glass opens").id) == []


def test_a_reworded_claim_is_found_by_its_new_words_and_one_put_aside_by_none(archive, checked, other, bring_into,
                                                                              mark):
    new = mark(other, bring_into(other, NEW), "A new museum of glass opens")
    claims.reword(archive, new.id, "The harbour of Lunden handled 32 million tonnes of freight in 2021.")
    (found,) = memory.checked_before(archive, new.id)
    assert found.is_same
    claims.set_aside(archive, checked.id)
    assert memory.checked_before(archive, new.id) == []
    archive.undo()
    assert len(memory.checked_before(archive, new.id)) == 1


def test_its_evidence_is_suggested_and_decided_by_nobody(archive, checked, other, bring_into, mark):
    new = mark(other, bring_into(other, NEW), "23 million tonnes of freight went through the harbour of Lunden")
    assert memory.reuse(archive, new.id, checked.id) == 1
    assert memory.reuse(archive, new.id, checked.id) == 0
    first = matches.suggest(archive, new.id)[0]
    assert first.text.startswith("In 2021 the harbour")
    assert (first.stance, first.evidence) == (None, None)
    assert any("evidence of “The harbour" in reason for reason in first.reasons)
    assert evidence.for_claim(archive, new.id) == []
    assert claims.get(archive, new.id).rating == ""
    linked = evidence.link(archive, new.id, first, Stance.CONTRADICTS)
    assert matches.suggest(archive, new.id)[0].evidence == linked.id


def test_a_claim_without_evidence_has_none_to_lend(archive, case, other, bring_into, mark):
    old = mark(case, bring_into(case, OLD), "The harbour of Lunden handled 32 million tonnes")
    new = mark(other, bring_into(other, NEW), "23 million tonnes of freight went through the harbour")
    with pytest.raises(ActError, match="no evidence"):
        memory.reuse(archive, new.id, old.id)


def test_the_same_sentence_twice_is_checked_once(archive, other, bring_into, mark):
    document = bring_into(other, NEW)
    before = checking.coverage(archive, other.id, document.id)
    mark(other, document, "23 million tonnes of freight")
    after = checking.coverage(archive, other.id, document.id)
    assert (before.checkable, before.looked_at, after.looked_at) == (3, 0, 2)
    assert "museum" in checking.next_unlooked(archive, other.id, document.id).passage.text


def test_a_claim_said_before_in_the_same_document_comes_first(archive, other, bring_into, mark):
    document = bring_into(other, NEW)
    first = mark(other, document, "In 2021, 23 million tonnes of freight went through the harbour of Lunden.")
    verdicts.rate(archive, first.id, verdicts.scale(archive, other.id).ratings[0].id)
    start = documents.text(archive, document.id).text.rindex("In 2021, 23 million")
    again = claims.make(archive, other.id, document.id, start, start + len(first.anchor.quote))
    (found,) = memory.checked_before(archive, again.id)
    assert (found.claim.id, found.is_same, found.here) == (first.id, True, True)
