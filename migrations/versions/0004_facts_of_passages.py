"""What passages say that can be compared is kept passage by passage, so that a suggestion reads its own alone.

What was kept before, a row an extraction, is derived and found again.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

FACTS: tuple[str, ...] = (
    "DROP TABLE passage_facts",
    """CREATE TABLE passage_facts (
        extraction_id INTEGER NOT NULL,
        "key" BIGINT NOT NULL,
        counts BOOLEAN NOT NULL,
        facts BLOB NOT NULL,
        CONSTRAINT pk_passage_facts PRIMARY KEY (extraction_id, "key"),
        CONSTRAINT fk_passage_facts_extraction_id_extraction FOREIGN KEY(extraction_id) REFERENCES extraction (id)
    ) WITHOUT ROWID""",
    """CREATE TABLE facts_found (
        extraction_id INTEGER NOT NULL,
        made TEXT NOT NULL,
        upto INTEGER NOT NULL,
        done BOOLEAN NOT NULL,
        CONSTRAINT pk_facts_found PRIMARY KEY (extraction_id),
        CONSTRAINT fk_facts_found_extraction_id_extraction FOREIGN KEY(extraction_id) REFERENCES extraction (id)
    )""",
)


def upgrade() -> None:
    for statement in FACTS:
        op.get_bind().exec_driver_sql(statement)
