"""The first form of a library.

Written as the SQL that makes it, so that it stays what it was, whatever the program's tables become.
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

OURS = 0x46435742

TABLES = (
    """
    CREATE TABLE checker (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        name TEXT NOT NULL,
        created_at TEXT NOT NULL,
        CONSTRAINT ck_checker_name CHECK (name <> ''),
        CONSTRAINT uq_checker_uid UNIQUE (uid),
        CONSTRAINT uq_checker_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE extraction (
        id INTEGER NOT NULL,
        sha256 VARCHAR(64) NOT NULL,
        kind TEXT NOT NULL,
        extractor TEXT NOT NULL,
        digest VARCHAR(64) NOT NULL,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        text_sha256 VARCHAR(64) NOT NULL,
        edits JSON NOT NULL,
        warnings JSON NOT NULL,
        found JSON NOT NULL,
        characters INTEGER NOT NULL,
        passages INTEGER NOT NULL,
        pages INTEGER NOT NULL,
        pages_without_text JSON NOT NULL,
        created_at TEXT NOT NULL,
        CONSTRAINT pk_extraction PRIMARY KEY (id),
        CONSTRAINT uq_extraction_sha256_extractor_digest UNIQUE (sha256, extractor, digest)
    )
    """,
    """
    CREATE TABLE library (
        id INTEGER NOT NULL,
        uid VARCHAR(32) NOT NULL,
        format INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        CONSTRAINT pk_library PRIMARY KEY (id),
        CONSTRAINT ck_library_single CHECK (id = 1),
        CONSTRAINT uq_library_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE rating_scale (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        "key" TEXT NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        CONSTRAINT uq_rating_scale_uid UNIQUE (uid),
        CONSTRAINT uq_rating_scale_key UNIQUE ("key")
    )
    """,
    """
    CREATE TABLE "case" (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        name TEXT NOT NULL,
        scale_id INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        CONSTRAINT ck_case_name CHECK (name <> ''),
        CONSTRAINT uq_case_uid UNIQUE (uid),
        CONSTRAINT uq_case_name UNIQUE (name),
        CONSTRAINT fk_case_scale_id_rating_scale FOREIGN KEY(scale_id) REFERENCES rating_scale (id)
    )
    """,
    """
    CREATE TABLE document (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        extraction_id INTEGER NOT NULL,
        sha256 VARCHAR(64) NOT NULL,
        size INTEGER NOT NULL,
        file TEXT NOT NULL,
        came_from TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        imported_by INTEGER NOT NULL,
        title TEXT NOT NULL,
        author TEXT NOT NULL,
        publisher TEXT NOT NULL,
        published TEXT NOT NULL,
        url TEXT NOT NULL,
        archived_url TEXT NOT NULL,
        language TEXT NOT NULL,
        CONSTRAINT uq_document_uid UNIQUE (uid),
        CONSTRAINT fk_document_extraction_id_extraction FOREIGN KEY(extraction_id) REFERENCES extraction (id),
        CONSTRAINT uq_document_sha256 UNIQUE (sha256),
        CONSTRAINT fk_document_imported_by_checker FOREIGN KEY(imported_by) REFERENCES checker (id)
    )
    """,
    "CREATE INDEX ix_document_extraction_id ON document (extraction_id)",
    "CREATE INDEX ix_document_file ON document (file)",
    """
    CREATE TABLE event (
        id INTEGER NOT NULL,
        at TEXT NOT NULL,
        checker_id INTEGER NOT NULL,
        act TEXT NOT NULL,
        sentence TEXT NOT NULL,
        claim INTEGER,
        changes TEXT NOT NULL,
        step INTEGER,
        undoes INTEGER,
        origin TEXT NOT NULL,
        prev_hash VARCHAR(64) NOT NULL,
        hash VARCHAR(64) NOT NULL,
        CONSTRAINT pk_event PRIMARY KEY (id),
        CONSTRAINT fk_event_checker_id_checker FOREIGN KEY(checker_id) REFERENCES checker (id)
    )
    """,
    "CREATE INDEX ix_event_claim_id ON event (claim, id)",
    "CREATE INDEX ix_event_step ON event (step, id)",
    "CREATE INDEX ix_event_undoes ON event (undoes)",
    """
    CREATE TABLE page (
        id INTEGER NOT NULL,
        extraction_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        label TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        width FLOAT NOT NULL,
        height FLOAT NOT NULL,
        has_text BOOLEAN NOT NULL,
        glyphs BLOB NOT NULL,
        CONSTRAINT pk_page PRIMARY KEY (id),
        CONSTRAINT uq_page_extraction_id_number UNIQUE (extraction_id, number),
        CONSTRAINT ck_page_span CHECK ("end" >= start),
        CONSTRAINT fk_page_extraction_id_extraction FOREIGN KEY(extraction_id) REFERENCES extraction (id)
    )
    """,
    """
    CREATE TABLE passage (
        id INTEGER NOT NULL,
        extraction_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        text TEXT NOT NULL,
        kind TEXT NOT NULL,
        speaker TEXT,
        page INTEGER,
        paragraph INTEGER NOT NULL,
        stage BOOLEAN NOT NULL,
        CONSTRAINT pk_passage PRIMARY KEY (id),
        CONSTRAINT ck_passage_span CHECK (start >= 0 AND "end" >= start),
        CONSTRAINT ck_passage_kind CHECK (kind IN ('text', 'heading', 'list', 'caption', 'furniture')),
        CONSTRAINT fk_passage_extraction_id_extraction FOREIGN KEY(extraction_id) REFERENCES extraction (id)
    )
    """,
    "CREATE INDEX ix_passage_extraction_id_start ON passage (extraction_id, start)",
    """
    CREATE TABLE rating (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        scale_id INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        label TEXT NOT NULL,
        definition TEXT NOT NULL,
        position INTEGER NOT NULL,
        colour TEXT NOT NULL,
        letter TEXT NOT NULL,
        number INTEGER,
        CONSTRAINT uq_rating_scale_id_key UNIQUE (scale_id, "key"),
        CONSTRAINT ck_rating_colour CHECK (colour GLOB '#[0-9A-Fa-f]*' AND length(colour) = 7),
        CONSTRAINT ck_rating_letter CHECK (length(letter) BETWEEN 1 AND 2),
        CONSTRAINT fk_rating_scale_id_rating_scale FOREIGN KEY(scale_id) REFERENCES rating_scale (id)
    )
    """,
    """
    CREATE TABLE speaker (
        id INTEGER NOT NULL,
        extraction_id INTEGER NOT NULL,
        label TEXT NOT NULL,
        aliases JSON NOT NULL,
        through_interpreter BOOLEAN NOT NULL,
        CONSTRAINT pk_speaker PRIMARY KEY (id),
        CONSTRAINT uq_speaker_extraction_id_label UNIQUE (extraction_id, label),
        CONSTRAINT fk_speaker_extraction_id_extraction FOREIGN KEY(extraction_id) REFERENCES extraction (id)
    )
    """,
    """
    CREATE TABLE case_document (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        role TEXT NOT NULL,
        position INTEGER NOT NULL,
        removed_at TEXT,
        CONSTRAINT uq_case_document_case_id_document_id UNIQUE (case_id, document_id),
        CONSTRAINT ck_case_document_role CHECK (role IN ('subject', 'source')),
        CONSTRAINT fk_case_document_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_case_document_document_id_document FOREIGN KEY(document_id) REFERENCES document (id)
    )
    """,
    "CREATE INDEX ix_case_document_document_id ON case_document (document_id)",
    """
    CREATE TABLE claim (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        case_id INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        page INTEGER,
        as_checked TEXT NOT NULL,
        claimant TEXT NOT NULL,
        appearance TEXT NOT NULL,
        marked_by INTEGER NOT NULL,
        marked_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT ck_claim_span CHECK (start >= 0 AND "end" > start),
        CONSTRAINT ck_claim_quote CHECK (quote <> ''),
        CONSTRAINT uq_claim_uid UNIQUE (uid),
        CONSTRAINT fk_claim_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_claim_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
        CONSTRAINT fk_claim_marked_by_checker FOREIGN KEY(marked_by) REFERENCES checker (id)
    )
    """,
    "CREATE INDEX ix_claim_case_id_document_id ON claim (case_id, document_id)",
    "CREATE INDEX ix_claim_document_id ON claim (document_id)",
    """
    CREATE TABLE claim_line (
        claim_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        words TEXT NOT NULL,
        claimant TEXT NOT NULL,
        state INTEGER NOT NULL,
        rating TEXT NOT NULL,
        evidence INTEGER NOT NULL,
        updated TEXT NOT NULL,
        sought TEXT NOT NULL,
        CONSTRAINT pk_claim_line PRIMARY KEY (claim_id),
        CONSTRAINT fk_claim_line_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_claim_line_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_claim_line_document_id_document FOREIGN KEY(document_id) REFERENCES document (id)
    )
    """,
    "CREATE INDEX ix_claim_line_claimant ON claim_line (case_id, claimant)",
    'CREATE INDEX ix_claim_line_document_id_start_end ON claim_line (case_id, document_id, start, "end")',
    "CREATE INDEX ix_claim_line_evidence ON claim_line (case_id, evidence)",
    "CREATE INDEX ix_claim_line_rating ON claim_line (case_id, rating)",
    "CREATE INDEX ix_claim_line_sought ON claim_line (case_id, sought)",
    "CREATE INDEX ix_claim_line_state ON claim_line (case_id, state)",
    "CREATE INDEX ix_claim_line_updated ON claim_line (case_id, updated)",
    "CREATE INDEX ix_claim_line_words ON claim_line (case_id, words)",
    """
    CREATE TABLE dismissal (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        claim_id INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        dismissed_by INTEGER NOT NULL,
        dismissed_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT ck_dismissal_span CHECK (start >= 0 AND "end" > start),
        CONSTRAINT uq_dismissal_uid UNIQUE (uid),
        CONSTRAINT fk_dismissal_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_dismissal_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
        CONSTRAINT fk_dismissal_dismissed_by_checker FOREIGN KEY(dismissed_by) REFERENCES checker (id)
    )
    """,
    "CREATE INDEX ix_dismissal_claim_id ON dismissal (claim_id)",
    'CREATE UNIQUE INDEX uq_dismissal_live ON dismissal (claim_id, document_id, start, "end") WHERE removed_at IS NULL',
    """
    CREATE TABLE evidence (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        claim_id INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        page INTEGER,
        text TEXT NOT NULL,
        speaker TEXT,
        stance TEXT NOT NULL,
        note TEXT NOT NULL,
        score FLOAT,
        findings JSON NOT NULL,
        linked_by INTEGER NOT NULL,
        linked_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT ck_evidence_stance CHECK (stance IN ('supports', 'contradicts', 'context')),
        CONSTRAINT ck_evidence_span CHECK (start >= 0 AND "end" > start),
        CONSTRAINT ck_evidence_score CHECK (score IS NULL OR score BETWEEN 0 AND 1),
        CONSTRAINT uq_evidence_uid UNIQUE (uid),
        CONSTRAINT fk_evidence_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_evidence_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
        CONSTRAINT fk_evidence_linked_by_checker FOREIGN KEY(linked_by) REFERENCES checker (id)
    )
    """,
    "CREATE INDEX ix_evidence_claim_id ON evidence (claim_id)",
    "CREATE INDEX ix_evidence_document_id ON evidence (document_id)",
    'CREATE UNIQUE INDEX uq_evidence_live ON evidence (claim_id, document_id, start, "end") WHERE removed_at IS NULL',
    """
    CREATE TABLE verdict (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        claim_id INTEGER NOT NULL,
        version INTEGER NOT NULL,
        rating_id INTEGER,
        scale TEXT NOT NULL,
        label TEXT NOT NULL,
        definition TEXT NOT NULL,
        colour TEXT NOT NULL,
        letter TEXT NOT NULL,
        number INTEGER,
        rationale TEXT NOT NULL,
        decided_by INTEGER NOT NULL,
        decided_at TEXT NOT NULL,
        signed_by INTEGER,
        signed_at TEXT,
        correction TEXT NOT NULL,
        CONSTRAINT uq_verdict_claim_id_version UNIQUE (claim_id, version),
        CONSTRAINT ck_verdict_version CHECK (version >= 1),
        CONSTRAINT ck_verdict_signed CHECK ((signed_by IS NULL) = (signed_at IS NULL)),
        CONSTRAINT ck_verdict_label CHECK (label <> ''),
        CONSTRAINT uq_verdict_uid UNIQUE (uid),
        CONSTRAINT fk_verdict_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_verdict_rating_id_rating FOREIGN KEY(rating_id) REFERENCES rating (id),
        CONSTRAINT fk_verdict_decided_by_checker FOREIGN KEY(decided_by) REFERENCES checker (id),
        CONSTRAINT fk_verdict_signed_by_checker FOREIGN KEY(signed_by) REFERENCES checker (id)
    )
    """,
)

# The history is only ever added to.
TRIGGERS = (
    """
    CREATE TRIGGER event_is_kept BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'the history is only ever added to'); END
    """,
    """
    CREATE TRIGGER event_is_final BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'the history is only ever added to'); END
    """,
)

# The search index, as workbench/store/searching/search.py asks for it (tests/migrations compares the two).
SEARCH = (
    """CREATE VIRTUAL TABLE search_index USING fts5(
        terms, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '.%#$&~=_'"
    )""",
    """CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search_index, row)""",
    """CREATE TABLE search_extraction (
        extraction_id INTEGER NOT NULL PRIMARY KEY,
        language VARCHAR NOT NULL,
        analyser INTEGER NOT NULL,
        passages INTEGER NOT NULL,
        first_passage INTEGER,
        last_passage INTEGER
    )""",
    """CREATE TABLE search_word (word VARCHAR NOT NULL PRIMARY KEY) WITHOUT ROWID""",
)


def upgrade() -> None:
    op.execute(f"PRAGMA application_id = {OURS}")
    for statement in TABLES + TRIGGERS + SEARCH:
        op.get_bind().exec_driver_sql(statement)
