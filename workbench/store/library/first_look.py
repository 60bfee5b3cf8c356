"""The first screen of a library, read with SQLite alone: what the window shows while the archive is still on its way.

Loading the database's own library takes three times as long as painting the window. So a case, its documents and the
first of its claims are read here once, as they are shown by `cases`, `documents` and `claims` a moment later; a test
holds the two against each other. Nothing is touched, and what cannot be read at once is left out.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench import paths
from workbench.domain.anchors import Anchor
from workbench.domain.cases import Case, CaseDocument
from workbench.domain.claims import Claim, ClaimState
from workbench.domain.documents import Custody, Document, Metadata, Role
from workbench.domain.sources import SourceKind

DATABASE = "library.sqlite"
ROWS = 60
"""Claims that are read: a screen holds fewer."""
COUNTED = 5000
"""Claims of a case up to which those of each document are counted."""
DOCUMENTS = 1000
"""A case of more documents is not listed at first sight."""
LISTED = 500
"""Rows up to which a table of articles stands in the case's list."""
STATES = list(ClaimState)
FAULTS = (sqlite3.Error, OSError, ValueError)
"""What goes wrong with a library that cannot be read at once."""

_CASES = """
SELECT id, uid, name, scale_id, created_at,
  (SELECT count(*) FROM case_document p WHERE p.case_id = c.id AND removed_at IS NULL AND role = 'subject'),
  (SELECT count(*) FROM case_document p WHERE p.case_id = c.id AND removed_at IS NULL AND role = 'source'),
  (SELECT count(*) FROM claim_line l WHERE l.case_id = c.id),
  (SELECT count(*) FROM claim_line l WHERE l.case_id = c.id AND rating > '')
FROM "case" c"""
_LAST = """
SELECT id FROM "case" c
ORDER BY coalesce((SELECT max(updated) FROM claim_line l WHERE l.case_id = c.id), created_at) DESC, id DESC LIMIT 1"""
_DOCUMENTS = """
SELECT d.*, p.role, p.source_kind, e.kind, e.characters, e.passages, e.pages
FROM case_document p JOIN document d ON d.id = p.document_id JOIN extraction e ON e.id = d.extraction_id
WHERE p.case_id = ? AND p.removed_at IS NULL
  AND (p.batch_id IS NULL OR (SELECT documents FROM import_batch b WHERE b.id = p.batch_id) <= ?)
ORDER BY p.role DESC, p.position LIMIT ?"""
PLACES = "SELECT document_id FROM case_document WHERE case_id = ? ORDER BY position, document_id"
CLAIMS = """
SELECT c.*, l.state, l.evidence, m.name AS marker, d.title, d.file, v.label, v.colour, v.letter,
  EXISTS (SELECT 1 FROM second_check s WHERE s.claim_id = c.id AND checked_by IS NULL AND removed_at IS NULL) AS veiled,
  (SELECT count(*) FROM claim o WHERE o.part_of = c.id AND o.removed_at IS NULL) AS parts
FROM claim_line l JOIN claim c ON c.id = l.claim_id JOIN checker m ON m.id = c.marked_by
  JOIN document d ON d.id = c.document_id
  LEFT JOIN verdict v ON v.claim_id = c.id AND version = (SELECT max(version) FROM verdict w WHERE w.claim_id = c.id)"""
_OF_DOCUMENT = f"""{CLAIMS}
WHERE l.case_id = ? AND l.document_id = ? ORDER BY l.start, l."end", l.whole, l.claim_id LIMIT ?"""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """A case as it is seen at first: its documents, and the first of its claims in the order of the text. Ratings that
    may have to be kept from somebody are left out."""

    case: Case
    documents: tuple[CaseDocument, ...]
    claims: tuple[Claim, ...]


def read(folder: Path, case_id: int | None = None) -> FirstLook | None:
    """The first look at a case, at the one last worked on if it is None or gone. None where there is none, or where the
    library is not there, not whole or not of this version: that is for the archive to say."""
    try:
        with connected(folder) as connection:
            return _look(connection, case_id)
    except FAULTS:
        return None


@contextlib.contextmanager
def connected(folder: Path) -> Iterator[sqlite3.Connection]:
    """A library read with SQLite alone, at one moment: `FAULTS` where that cannot be."""
    uri = f"{(Path(folder) / DATABASE).absolute().as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("BEGIN")
        yield connection


def _look(connection: sqlite3.Connection, case_id: int | None) -> FirstLook | None:
    if connection.execute("SELECT version_num FROM alembic_version").fetchone()[0] != _version():
        return None
    row = connection.execute(f"{_CASES} WHERE id = ?", (case_id,)).fetchone()
    row = row or connection.execute(f"{_CASES} WHERE id = ({_LAST})").fetchone()
    if row is None:
        return None
    case = Case(*row)
    return FirstLook(case, tuple(_documents(connection, case)), tuple(_claims(connection, case.id)))


def _version() -> str:
    """The version of this program's tables."""
    return max(path.name[:4] for path in (paths.migrations() / "versions").glob("[0-9]*_*.py"))


def _documents(connection: sqlite3.Connection, case: Case) -> Iterator[CaseDocument]:
    if case.subjects + case.sources > DOCUMENTS:
        return
    made, done, links = _counts(connection, case) if case.claims <= COUNTED else ({}, {}, {})
    for row in connection.execute(_DOCUMENTS, (case.id, LISTED, DOCUMENTS)).fetchall():
        yield CaseDocument(_document(row), made.get(row["id"], 0), done.get(row["id"], 0), links.get(row["id"], 0))


def _counts(connection: sqlite3.Connection, case: Case) -> Iterator[dict[int, int]]:
    of_case = "SELECT document_id, count(*) FROM claim_line WHERE case_id = ?"
    linked = ("SELECT e.document_id, count(*) FROM claim_line l JOIN evidence e ON e.claim_id = l.claim_id"
              " WHERE l.case_id = ? AND e.removed_at IS NULL")
    for query in (of_case, f"{of_case} AND rating > ''", linked):
        yield dict(connection.execute(f"{query} GROUP BY 1", (case.id,)))


def _document(row: sqlite3.Row) -> Document:
    metadata = Metadata(*(row[name] for name in Metadata.__slots__))
    custody = Custody(row["file"], row["came_from"], row["imported_at"], "", row["sha256"], row["size"])
    return Document(row["id"], row["uid"], row["kind"], metadata, custody, "", row["characters"], row["passages"],
                    row["pages"], role=Role(row["role"]), confidential=bool(row["confidential"]),
                    source_kind=SourceKind(row["source_kind"] or SourceKind.UNSAID))


def _claims(connection: sqlite3.Connection, case_id: int) -> Iterator[Claim]:
    left = ROWS
    for (document,) in connection.execute(PLACES, (case_id,)).fetchall():
        rows = connection.execute(_OF_DOCUMENT, (case_id, document, left)).fetchall()
        yield from map(claim, rows)
        left -= len(rows)
        if left <= 0:
            return


def claim(row: sqlite3.Row) -> Claim:
    """A claim from a row of `CLAIMS`."""
    rating = ("", "", "") if row["veiled"] else (row["label"] or "", row["colour"] or "", row["letter"] or "")
    return Claim(
        row["id"], row["uid"], row["case_id"], row["document_id"],
        Anchor(row["start"], row["end"], row["quote"], row["prefix"], row["suffix"], row["page"]), row["as_checked"],
        row["claimant"], row["appearance"], STATES[row["state"]], *rating, row["evidence"], row["marker"],
        row["marked_at"], row["updated_at"], row["title"] or row["file"], row["part_of"], row["parts"],
        row["aside_reason"], False, tuple(row["tags"].splitlines()), row["assigned"])
