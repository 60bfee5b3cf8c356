import pytest

from workbench.domain.documents import Role
from workbench.domain.errors import ActError, NameTaken, NotFound
from workbench.services.deciding import checking, claims, verdicts
from workbench.services.library import cases, history
from workbench.services.reading import documents


def test_a_case_is_found_by_its_name_and_rated_on_the_line_check(archive, case):
    assert cases.find(archive, " Bridge ") == case
    assert verdicts.scale(archive, case.id).name == "Line check"
    assert cases.find(archive, "Tunnel") is None


@pytest.mark.parametrize("name", ["", "  \n"])
def test_a_case_needs_a_name(archive, name):
    with pytest.raises(ActError):
        cases.create(archive, name)


def test_two_cases_cannot_have_one_name(archive, case):
    with pytest.raises(NameTaken):
        cases.create(archive, "Bridge")


def test_renaming_and_another_scale_can_be_undone(archive, case):
    evidence_scale = verdicts.scales(archive)[2]
    cases.rename(archive, case.id, "Old bridge")
    cases.choose_scale(archive, case.id, evidence_scale.id)
    assert cases.get(archive, case.id).name == "Old bridge"
    assert verdicts.scale(archive, case.id) == evidence_scale
    history.undo(archive)
    history.undo(archive)
    assert cases.get(archive, case.id) == case


def test_a_case_that_is_not_there(archive):
    with pytest.raises(NotFound):
        cases.get(archive, 99)


def test_the_tree_lists_subjects_first_with_their_coverage(archive, case, report, article):
    lines = cases.documents(archive, case.id)
    assert [line.document.role for line in lines] == [Role.SUBJECT, Role.SOURCE]
    before = checking.coverage(archive, case.id, article.id)
    assert before.checkable >= 2 and before.looked_at == 0
    start = documents.text(archive, article.id).text.index("Repairs")
    claims.make(archive, case.id, article.id, start, start + 30)
    after = cases.documents(archive, case.id)[0]
    assert (after.claims, after.looked_at, after.checkable) == (1, 1, before.checkable)


def test_the_claim_changed_last_is_where_a_case_was_left(archive, case, article):
    assert cases.last_worked_on(archive, case.id) is None
    start = documents.text(archive, article.id).text.index("Repairs")
    first, second = (claims.make(archive, case.id, article.id, start, start + length) for length in (30, 40))
    assert cases.last_worked_on(archive, case.id) == second.id
    claims.reword(archive, first.id, "Repairs went on")
    assert cases.last_worked_on(archive, case.id) == first.id
