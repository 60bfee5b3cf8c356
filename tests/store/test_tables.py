"""What the database itself refuses, whoever asks."""

import sqlite3

import pytest

from workbench.store.library import connections


@pytest.fixture
def database(archive, hand, claim):
    """A library with one of everything, open to plain SQL."""
    hand.link(claim.id, claim.document, 40, 66)
    hand.rate(claim.id, hand.ratings()[0].id, "Because.")
    connection = connections.connect(archive.database)
    connection.execute("PRAGMA foreign_keys=ON")
    yield connection
    connection.close()


@pytest.mark.parametrize(("statement", "told"), [
    ('UPDATE claim SET "end" = start', "ck_claim_span"),
    ("UPDATE claim SET start = -1", "ck_claim_span"),
    ("UPDATE claim SET quote = ''", "ck_claim_quote"),
    ("UPDATE claim SET document_id = 99", "FOREIGN KEY"),
    ("UPDATE evidence SET stance = 'proves'", "ck_evidence_stance"),
    ("UPDATE evidence SET score = 1.5", "ck_evidence_score"),
    ("UPDATE case_document SET role = 'witness'", "ck_case_document_role"),
    ("UPDATE passage SET kind = 'verse'", "ck_passage_kind"),
    ("UPDATE verdict SET version = 0", "ck_verdict_version"),
    ("UPDATE verdict SET label = ''", "ck_verdict_label"),
    ("UPDATE verdict SET signed_at = '2024'", "ck_verdict_signed"),
    ("UPDATE rating SET colour = 'green'", "ck_rating_colour"),
    ("UPDATE rating SET letter = 'abc'", "ck_rating_letter"),
    ("UPDATE \"case\" SET name = ''", "ck_case_name"),
    ("INSERT INTO library SELECT 2, 'x', 1, 'now'", "ck_library_single"),
    ("INSERT INTO checker (uid, name, created_at) SELECT 'x', name, created_at FROM checker", "checker.name"),
    ("DELETE FROM claim", "FOREIGN KEY"),
    ("DELETE FROM extraction", "FOREIGN KEY"),
])
def test_the_invariants_are_the_databases_own(database, statement, told):
    with pytest.raises(sqlite3.IntegrityError, match=told):
        database.execute(statement)


def test_a_span_is_linked_once_to_a_claim_while_it_is_live(database):
    again = ('INSERT INTO evidence (uid, claim_id, document_id, start, "end", quote, prefix, suffix, text, stance,'
             ' note, findings, linked_by, linked_at, removed_at) SELECT uid || ?, claim_id, document_id, start, "end",'
             ' quote, prefix, suffix, text, stance, note, findings, linked_by, linked_at, ? FROM evidence WHERE id = 1')
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        database.execute(again, ("x", None))
    database.execute(again, ("y", "2024-01-01T00:00:00.000Z"))
