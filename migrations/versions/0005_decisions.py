"""Decisions that stand up: what a verdict was signed despite, queries, second checks, parts of claims, other scales.

Columns are added, never rebuilt: a rebuilt parent table would delete its children.
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SCALES: tuple[str, ...] = (
    # A rating or scale that is put away: verdicts given on it go on pointing to it.
    "ALTER TABLE rating_scale ADD COLUMN removed_at TEXT",
    "ALTER TABLE rating ADD COLUMN removed_at TEXT",
)

VERDICTS: tuple[str, ...] = (
    "ALTER TABLE verdict ADD COLUMN reopening TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE verdict ADD COLUMN searched TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE verdict ADD COLUMN concerns JSON NOT NULL DEFAULT '[]'",
    "ALTER TABLE verdict ADD COLUMN best INTEGER",
    "ALTER TABLE verdict ADD COLUMN worst INTEGER",
)

CLAIMS: tuple[str, ...] = (
    "ALTER TABLE claim ADD COLUMN looked_at TEXT",
    "ALTER TABLE claim ADD COLUMN aside_reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE claim ADD COLUMN part_of INTEGER",
    "CREATE INDEX ix_claim_part_of ON claim (part_of) WHERE part_of IS NOT NULL",
    # The lines of the claims table: parts stand below their whole, and two states came between the others.
    "ALTER TABLE claim_line ADD COLUMN whole INTEGER NOT NULL DEFAULT 0",
    """UPDATE claim_line SET whole = claim_id, state = CASE state WHEN 3 THEN 5 WHEN 2 THEN 4 WHEN 1 THEN 2 ELSE
        EXISTS (SELECT 1 FROM dismissal d WHERE d.claim_id = claim_line.claim_id AND d.removed_at IS NULL) END""",
    "DROP INDEX ix_claim_line_document_id_start_end",
    """CREATE INDEX ix_claim_line_document_id_start_end_whole
        ON claim_line (case_id, document_id, start, "end", whole)""",
)

ENQUIRIES: tuple[str, ...] = (
    """CREATE TABLE enquiry (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        claim_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        whom TEXT NOT NULL,
        question TEXT NOT NULL,
        since TEXT NOT NULL,
        asked_by INTEGER NOT NULL,
        asked_at TEXT NOT NULL,
        answer TEXT NOT NULL,
        answered TEXT NOT NULL,
        answered_by INTEGER,
        answered_at TEXT,
        removed_at TEXT,
        CONSTRAINT ck_enquiry_kind CHECK (kind IN ('query', 'claimant contacted')),
        CONSTRAINT ck_enquiry_whom CHECK (whom <> ''),
        CONSTRAINT ck_enquiry_answered CHECK ((answered = '') = (answered_by IS NULL)),
        CONSTRAINT uq_enquiry_uid UNIQUE (uid),
        CONSTRAINT fk_enquiry_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_enquiry_asked_by_checker FOREIGN KEY(asked_by) REFERENCES checker (id),
        CONSTRAINT fk_enquiry_answered_by_checker FOREIGN KEY(answered_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_enquiry_claim_id ON enquiry (claim_id)",
)

SECOND_CHECKS: tuple[str, ...] = (
    """CREATE TABLE second_check (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        claim_id INTEGER NOT NULL,
        asked_by INTEGER NOT NULL,
        asked_at TEXT NOT NULL,
        version INTEGER NOT NULL,
        rating_id INTEGER,
        scale TEXT NOT NULL,
        label TEXT NOT NULL,
        definition TEXT NOT NULL,
        colour TEXT NOT NULL,
        letter TEXT NOT NULL,
        number INTEGER,
        rationale TEXT NOT NULL,
        checked_by INTEGER,
        checked_at TEXT,
        outcome TEXT NOT NULL,
        decision TEXT NOT NULL,
        reason TEXT NOT NULL,
        settled_by INTEGER,
        settled_at TEXT,
        removed_at TEXT,
        CONSTRAINT ck_second_check_outcome CHECK (outcome IN ('', 'agrees', 'differs')),
        CONSTRAINT ck_second_check_decision CHECK (decision IN ('', 'first stands', 'second stands', 'neither stands')),
        CONSTRAINT ck_second_check_given CHECK ((outcome = '') = (checked_by IS NULL)),
        CONSTRAINT ck_second_check_label CHECK (checked_by IS NULL OR label <> ''),
        CONSTRAINT uq_second_check_uid UNIQUE (uid),
        CONSTRAINT fk_second_check_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_second_check_asked_by_checker FOREIGN KEY(asked_by) REFERENCES checker (id),
        CONSTRAINT fk_second_check_rating_id_rating FOREIGN KEY(rating_id) REFERENCES rating (id),
        CONSTRAINT fk_second_check_checked_by_checker FOREIGN KEY(checked_by) REFERENCES checker (id),
        CONSTRAINT fk_second_check_settled_by_checker FOREIGN KEY(settled_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_second_check_claim_id ON second_check (claim_id)",
)


def upgrade() -> None:
    for statement in SCALES + VERDICTS + CLAIMS + ENQUIRIES + SECOND_CHECKS:
        op.get_bind().exec_driver_sql(statement)
