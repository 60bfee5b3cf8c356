import pytest

from workbench.services.deciding import checking, claims
from workbench.services.reading import documents

TEXT = """Why the ferry was late

Thank you all for coming to this meeting of the harbour board.

The ferry carried 1,240 passengers in 2019, more than ever before. Is that enough for us? I think it is a lovely boat.

The engine failed because of salt in the fuel, said Captain Oda Lind. It is blue.
"""


@pytest.fixture
def ferry(bring):
    return bring("ferry.txt", TEXT)


def test_what_is_worth_checking_comes_first_with_its_reasons(archive, ferry):
    found = checking.worth_checking(archive, ferry.id)
    assert found[0].passage.text.startswith("The ferry carried 1,240 passengers")
    names = {reason.name for reason in found[0].reasons}
    assert {"figure", "comparison"} <= names
    order = [worth.passage.text for worth in found]
    for dull in ("Thank you all", "Is that enough", "I think it is"):
        place = next(index for index, text in enumerate(order) if text.startswith(dull))
        assert place > next(index for index, text in enumerate(order) if text.startswith("The engine failed"))
        assert found[place].score < checking.WORTH
    assert [worth.score for worth in found] == sorted((worth.score for worth in found), reverse=True)
    assert len(checking.worth_checking(archive, ferry.id, limit=2)) == 2


def test_the_next_one_nobody_has_looked_at_goes_round_and_ends(archive, case, ferry):
    first = checking.next_unlooked(archive, case.id, ferry.id)
    again = checking.next_unlooked(archive, case.id, ferry.id, after=len(TEXT))
    assert again == first
    while (worth := checking.next_unlooked(archive, case.id, ferry.id)) is not None:
        claims.make(archive, case.id, ferry.id, worth.passage.start, worth.passage.end)
    covered = checking.coverage(archive, case.id, ferry.id)
    assert covered.checkable == covered.looked_at > 0


def test_a_claim_on_part_of_a_sentence_counts_as_looked_at(archive, case, ferry):
    start = documents.text(archive, ferry.id).text.index("1,240")
    claims.make(archive, case.id, ferry.id, start, start + 5)
    assert checking.coverage(archive, case.id, ferry.id).looked_at == 1
