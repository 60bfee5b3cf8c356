"""Verify says in sentences what is not as it was saved."""

import pytest

from workbench.domain.acts import Act
from workbench.store import documents
from workbench.store.library import connections
from workbench.store.library.verify import verify


@pytest.fixture
def checked(archive, hand, claim):
    """A claim with evidence and a signed verdict."""
    hand.link(claim.id, claim.document, 40, 66)
    hand.sign(hand.rate(claim.id, hand.ratings()[0].id, "Because."))
    return claim


def tamper(archive, *statements):
    connection = connections.connect(archive.database)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_library_that_is_well_has_nothing_to_say(archive, checked):
    seen = []
    assert verify(archive, lambda done, total: seen.append((done, total))) == []
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1]


def test_an_original_changed_or_missing(archive, checked, hand):
    with archive.read() as session:
        path = archive.originals.path(documents.get(session, checked.document).custody.sha256)
    path.write_bytes(b"other")
    assert "is changed" in verify(archive)[0]
    path.unlink()
    (problem,) = verify(archive)
    assert problem.startswith("The original of “article.txt” is missing")


def test_an_original_without_a_document_is_tolerated(archive, checked):
    archive.originals.keep(b"an import that was cut off")
    assert verify(archive) == []


DROP = "DROP TRIGGER event_is_final", "DROP TRIGGER event_is_kept"


@pytest.mark.parametrize(("statements", "told"), [
    ((*DROP, "UPDATE event SET sentence = 'Did nothing.' WHERE id = 3"), "History entry 3 is not as it was written"),
    ((*DROP, "DELETE FROM event WHERE id = 3"), "History entry 4 is not as it was written"),
    ((*DROP, "UPDATE event SET changes = '[]' WHERE id = 4"), "History entry 4"),
    (("UPDATE claim SET quote = 'The reservoir held 32,000 tons'",), "Claim 1 does not stand"),
    (("UPDATE evidence SET start = start + 1",), "Evidence 1 does not stand"),
    (("UPDATE extraction SET text = replace(text, '7,691', '7,961')",), "The frozen text 1 is not as it was extracted"),
    (("UPDATE passage SET \"end\" = 10000 WHERE id = 2",), "Passage 2 reaches beyond"),
    (("UPDATE page SET \"end\" = 10000",), "Page 1 reaches beyond"),
    (("DELETE FROM passage WHERE id = 2",), "Passages of the frozen text 1 are missing"),
    (("PRAGMA foreign_keys=OFF", "DELETE FROM document"), "points to a row of document that is not there"),
    (("UPDATE claim_line SET state = 0",), "The table’s line of claim 1"),
    (("DELETE FROM claim_line",), "The table’s line of claim 1"),
    (("UPDATE verdict SET version = 2",), "A version of the verdict on claim 1 is missing"),
], ids=lambda value: value[-1][:40] if isinstance(value, tuple) else "")
def test_each_kind_of_tampering_is_found(archive, checked, statements, told):
    tamper(archive, *statements)
    problems = verify(archive)
    assert any(told in problem for problem in problems), problems


def test_the_history_cannot_be_changed_in_passing(archive, checked):
    import sqlite3

    for statement in ("UPDATE event SET sentence = 'x'", "DELETE FROM event"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
            tamper(archive, statement)


def test_many_problems_of_one_kind_are_counted(archive, hand):
    case = hand.case()
    document = hand.document(case)
    for start in range(25):
        hand.claim(case, document, start, start + 5)
    tamper(archive, "UPDATE claim SET prefix = '', quote = 'x'")
    problems = [problem for problem in verify(archive) if "line of claim" not in problem]
    assert len(problems) == 22
    assert problems[20] == "… and 5 more of this kind."


def test_an_act_after_a_verify_goes_on_as_before(archive, hand, checked):
    verify(archive)
    hand.reword(checked.id, "again")
    assert archive.undoable().act is Act.REWORD_CLAIM
