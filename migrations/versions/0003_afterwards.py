"""New versions of documents, claims checked before, and sums: what goes on after a first check."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE document_version (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        case_id INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        before_id INTEGER NOT NULL,
        note TEXT NOT NULL,
        same INTEGER NOT NULL,
        made_by INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        CONSTRAINT uq_document_version_case_id_before_id UNIQUE (case_id, before_id),
        CONSTRAINT ck_document_version_another CHECK (document_id <> before_id),
        CONSTRAINT uq_document_version_uid UNIQUE (uid),
        CONSTRAINT fk_document_version_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_document_version_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
        CONSTRAINT fk_document_version_before_id_document FOREIGN KEY(before_id) REFERENCES document (id),
        CONSTRAINT fk_document_version_made_by_checker FOREIGN KEY(made_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_document_version_document_id ON document_version (document_id)",
    """CREATE TABLE carried_mark (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        version_id INTEGER NOT NULL,
        claim_id INTEGER NOT NULL,
        evidence_id INTEGER,
        document_id INTEGER NOT NULL,
        fate TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        words TEXT NOT NULL,
        sentence TEXT NOT NULL,
        new_start INTEGER,
        new_end INTEGER,
        new_words TEXT NOT NULL,
        new_sentence TEXT NOT NULL,
        decision TEXT NOT NULL,
        decided_by INTEGER,
        decided_at TEXT,
        CONSTRAINT ck_carried_mark_fate CHECK (fate IN ('as it was', 'other marks', 'moved elsewhere', 'other words',"""
    """ 'another sentence around', 'another speaker', 'said more than once', 'gone')),
        CONSTRAINT ck_carried_mark_decision CHECK (decision IN ('to be looked at', 'kept here', 'marked again',"""
    """ 'put aside', 'seen')),
        CONSTRAINT ck_carried_mark_span CHECK (start >= 0 AND "end" > start),
        CONSTRAINT ck_carried_mark_new_span CHECK ((new_start IS NULL) = (new_end IS NULL)),
        CONSTRAINT uq_carried_mark_uid UNIQUE (uid),
        CONSTRAINT fk_carried_mark_version_id_document_version FOREIGN KEY(version_id) REFERENCES document_version (id),
        CONSTRAINT fk_carried_mark_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_carried_mark_evidence_id_evidence FOREIGN KEY(evidence_id) REFERENCES evidence (id),
        CONSTRAINT fk_carried_mark_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
        CONSTRAINT fk_carried_mark_decided_by_checker FOREIGN KEY(decided_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_carried_mark_claim_id ON carried_mark (claim_id)",
    "CREATE INDEX ix_carried_mark_version_id ON carried_mark (version_id)",
    """CREATE TABLE recalled_passage (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        claim_id INTEGER NOT NULL,
        from_claim INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        made_by INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT ck_recalled_passage_span CHECK (start >= 0 AND "end" > start),
        CONSTRAINT uq_recalled_passage_uid UNIQUE (uid),
        CONSTRAINT fk_recalled_passage_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_recalled_passage_from_claim_claim FOREIGN KEY(from_claim) REFERENCES claim (id),
        CONSTRAINT fk_recalled_passage_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
        CONSTRAINT fk_recalled_passage_made_by_checker FOREIGN KEY(made_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_recalled_passage_claim_id ON recalled_passage (claim_id)",
    """CREATE TABLE calculation (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        claim_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        expression TEXT NOT NULL,
        inputs JSON NOT NULL,
        unit TEXT NOT NULL,
        result TEXT NOT NULL,
        made_by INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT ck_calculation_expression CHECK (expression <> ''),
        CONSTRAINT uq_calculation_uid UNIQUE (uid),
        CONSTRAINT fk_calculation_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_calculation_made_by_checker FOREIGN KEY(made_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_calculation_claim_id ON calculation (claim_id)",
    # The index of claims, filled when the library is opened; as workbench/store/searching/claim_memory.py asks for it.
    """CREATE VIRTUAL TABLE search_claim USING fts5(
        terms, detail=none, columnsize=0, tokenize="ascii tokenchars '.%#$&~=_'"
    )""",
    "CREATE VIRTUAL TABLE search_claim_vocabulary USING fts5vocab(search_claim, row)",
    "CREATE TABLE search_claim_analyser (analyser INTEGER NOT NULL PRIMARY KEY)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
