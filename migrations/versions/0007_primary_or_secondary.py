"""Whether a source is primary or secondary in a case; differences about sums, queries, second checks and new versions.

A constraint cannot be changed where it stands: the table of differences, to which nothing points, is written anew.
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

COLUMNS = ("id, uid, case_id, claim_id, what, row_uid, field, ours, theirs, from_whom, settled, settled_by, settled_at")

STATEMENTS: tuple[str, ...] = (
    """ALTER TABLE case_document ADD COLUMN source_kind TEXT NOT NULL DEFAULT ''
        CONSTRAINT ck_case_document_source_kind CHECK (source_kind IN ('', 'primary', 'secondary'))""",
    "DROP INDEX ix_merge_difference_case_id",
    "ALTER TABLE merge_difference RENAME TO merge_difference_before",
    """CREATE TABLE merge_difference (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        case_id INTEGER NOT NULL,
        claim_id INTEGER,
        what TEXT NOT NULL,
        row_uid TEXT NOT NULL,
        field TEXT NOT NULL,
        ours JSON NOT NULL,
        theirs JSON NOT NULL,
        from_whom TEXT NOT NULL,
        settled TEXT NOT NULL,
        settled_by INTEGER,
        settled_at TEXT,
        CONSTRAINT ck_merge_difference_what CHECK (what IN ('document', 'claim', 'evidence', 'verdict', 'sum',"""
    """ 'question', 'second check', 'carried passage')),
        CONSTRAINT ck_merge_difference_settled CHECK (settled IN ('', 'ours', 'theirs', 'both')),
        CONSTRAINT uq_merge_difference_uid UNIQUE (uid),
        CONSTRAINT fk_merge_difference_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_merge_difference_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_merge_difference_settled_by_checker FOREIGN KEY(settled_by) REFERENCES checker (id)
    )""",
    f"INSERT INTO merge_difference ({COLUMNS}) SELECT {COLUMNS} FROM merge_difference_before",
    # An id is never used twice, also where the row that had it is gone.
    """UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'merge_difference_before')
        WHERE name = 'merge_difference'""",
    "DROP TABLE merge_difference_before",
    "CREATE INDEX ix_merge_difference_case_id ON merge_difference (case_id, settled)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
