"""Many claims in hand: tags, who is to check them, and filters of the claims table that are kept by name."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

CLAIMS: tuple[str, ...] = (
    "ALTER TABLE claim ADD COLUMN tags TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE claim ADD COLUMN assigned TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE claim_line ADD COLUMN tags TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE claim_line ADD COLUMN assigned TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX ix_claim_line_tags ON claim_line (case_id, tags)",
    "CREATE INDEX ix_claim_line_assigned ON claim_line (case_id, assigned)",
)

FILTERS: tuple[str, ...] = (
    """CREATE TABLE claim_filter (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        name TEXT NOT NULL,
        shows JSON NOT NULL,
        made_by INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT ck_claim_filter_name CHECK (name <> ''),
        CONSTRAINT uq_claim_filter_uid UNIQUE (uid),
        CONSTRAINT fk_claim_filter_made_by_checker FOREIGN KEY(made_by) REFERENCES checker (id)
    )""",
)


def upgrade() -> None:
    for statement in (*CLAIMS, *FILTERS):
        op.get_bind().exec_driver_sql(statement)
