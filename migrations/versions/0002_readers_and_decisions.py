"""What readers, matching, the cross-check and decisions came to need beyond the first form.

Columns are added, never rebuilt: a rebuilt parent table would delete its children.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

READERS: tuple[str, ...] = (
    """CREATE TABLE note (
        id INTEGER NOT NULL,
        extraction_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        kind TEXT NOT NULL,
        words TEXT NOT NULL,
        author TEXT NOT NULL,
        made_at TEXT NOT NULL,
        page INTEGER,
        CONSTRAINT pk_note PRIMARY KEY (id),
        CONSTRAINT ck_note_span CHECK (start >= 0 AND "end" >= start),
        CONSTRAINT fk_note_extraction_id_extraction FOREIGN KEY(extraction_id) REFERENCES extraction (id)
    )""",
    "CREATE INDEX ix_note_extraction_id_start ON note (extraction_id, start)",
    # What decided a passage's kind, and that its speaker is named by an attribution ("…," she said), not by a turn.
    "ALTER TABLE passage ADD COLUMN why TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE passage ADD COLUMN attributed BOOLEAN NOT NULL DEFAULT 0",
    # What a checker changed about how a document reads: an edit taken back, a passage made text or furniture.
    """CREATE TABLE view_change (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        document_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        what TEXT NOT NULL,
        why TEXT NOT NULL,
        made_by INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT ck_view_change_what CHECK (what IN ('as written', 'as text', 'as furniture')),
        CONSTRAINT ck_view_change_span CHECK (start >= 0 AND "end" > start),
        CONSTRAINT uq_view_change_uid UNIQUE (uid),
        CONSTRAINT fk_view_change_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
        CONSTRAINT fk_view_change_made_by_checker FOREIGN KEY(made_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_view_change_document_id ON view_change (document_id)",
    # Derived: the passages that those changes leave otherwise than they were frozen.
    """CREATE TABLE changed_passage (
        passage_id INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_changed_passage PRIMARY KEY (passage_id),
        CONSTRAINT fk_changed_passage_passage_id_passage FOREIGN KEY(passage_id) REFERENCES passage (id),
        CONSTRAINT fk_changed_passage_document_id_document FOREIGN KEY(document_id) REFERENCES document (id)
    )""",
    "CREATE INDEX ix_changed_passage_document_id ON changed_passage (document_id)",
    # Lines that a checker made text or furniture, remembered for the publisher.
    """CREATE TABLE known_line (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        publisher TEXT NOT NULL,
        line TEXT NOT NULL,
        what TEXT NOT NULL,
        seen_in TEXT NOT NULL,
        made_by INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT ck_known_line_what CHECK (what IN ('as text', 'as furniture')),
        CONSTRAINT uq_known_line_uid UNIQUE (uid),
        CONSTRAINT fk_known_line_made_by_checker FOREIGN KEY(made_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_known_line_publisher_line ON known_line (publisher, line)",
    # A table of articles comes in as one act: its rows' parts in the case come and go with this row.
    """CREATE TABLE import_batch (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        case_id INTEGER NOT NULL,
        role TEXT NOT NULL,
        file TEXT NOT NULL,
        came_from TEXT NOT NULL,
        sha256 VARCHAR(64) NOT NULL,
        documents INTEGER NOT NULL,
        imported_at TEXT NOT NULL,
        imported_by INTEGER NOT NULL,
        CONSTRAINT ck_import_batch_role CHECK (role IN ('subject', 'source')),
        CONSTRAINT uq_import_batch_uid UNIQUE (uid),
        CONSTRAINT fk_import_batch_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_import_batch_imported_by_checker FOREIGN KEY(imported_by) REFERENCES checker (id)
    )""",
    "ALTER TABLE case_document ADD COLUMN batch_id INTEGER",
    "CREATE INDEX ix_case_document_batch_id ON case_document (batch_id) WHERE batch_id IS NOT NULL",
    # A page whose words were recognised in its picture, and which of them may be wrong: [[start, end, confidence], ..].
    """CREATE TABLE recognised_page (
        id INTEGER NOT NULL,
        extraction_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        confidence FLOAT NOT NULL,
        doubtful JSON NOT NULL,
        CONSTRAINT pk_recognised_page PRIMARY KEY (id),
        CONSTRAINT uq_recognised_page_extraction_id_number UNIQUE (extraction_id, number),
        CONSTRAINT ck_recognised_page_confidence CHECK (confidence BETWEEN 0 AND 100),
        CONSTRAINT fk_recognised_page_extraction_id_extraction FOREIGN KEY(extraction_id) REFERENCES extraction (id)
    )""",
    # How an original was fetched from its address; by hash, as extractions are, so that undoing an import leaves it.
    """CREATE TABLE retrieval (
        id INTEGER NOT NULL,
        sha256 VARCHAR(64) NOT NULL,
        asked TEXT NOT NULL,
        address TEXT NOT NULL,
        status INTEGER NOT NULL,
        headers JSON NOT NULL,
        redirects JSON NOT NULL,
        peer TEXT NOT NULL,
        retrieved_at TEXT NOT NULL,
        CONSTRAINT pk_retrieval PRIMARY KEY (id)
    )""",
    "CREATE INDEX ix_retrieval_sha256 ON retrieval (sha256)",
)

SEARCH: tuple[str, ...] = (
    # Terms are gathered in so many bytes of memory before they are written: fewer pieces to merge later.
    "INSERT INTO search_index(search_index, rank) VALUES ('hashsize', 16777216)",
    # Which passages the index holds otherwise since a version of it, for those who keep posting lists in memory.
    "CREATE TABLE search_change (version INTEGER NOT NULL PRIMARY KEY, first_passage INTEGER, last_passage INTEGER)",
    # How many passages are indexed in each language: to add them up was dearer than the rest of many a search.
    "CREATE TABLE search_language (language VARCHAR NOT NULL PRIMARY KEY, passages INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO search_language SELECT language, sum(passages) FROM search_extraction GROUP BY language",
)

FACTS: tuple[str, ...] = (
    # What the passages of an extraction count and date, worked out when it is first compared; see store/facts.py.
    """CREATE TABLE passage_facts (
        extraction_id INTEGER NOT NULL,
        made TEXT NOT NULL,
        facts BLOB NOT NULL,
        CONSTRAINT pk_passage_facts PRIMARY KEY (extraction_id),
        CONSTRAINT fk_passage_facts_extraction_id_extraction FOREIGN KEY(extraction_id) REFERENCES extraction (id)
    )""",
)

DECISIONS: tuple[str, ...] = (
    # Sources that repeat one release, or only look so: what a checker decided, and about which.
    """CREATE TABLE origin_group (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        case_id INTEGER NOT NULL,
        decision TEXT NOT NULL,
        name TEXT NOT NULL,
        why TEXT NOT NULL,
        made_by INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        removed_at TEXT,
        CONSTRAINT ck_origin_group_decision CHECK (decision IN ('one', 'apart')),
        CONSTRAINT ck_origin_group_name CHECK (decision = 'apart' OR name <> ''),
        CONSTRAINT uq_origin_group_uid UNIQUE (uid),
        CONSTRAINT fk_origin_group_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_origin_group_made_by_checker FOREIGN KEY(made_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_origin_group_live ON origin_group (case_id) WHERE removed_at IS NULL",
    """CREATE TABLE origin_member (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        group_id INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        CONSTRAINT uq_origin_member_group_id_document_id UNIQUE (group_id, document_id),
        CONSTRAINT fk_origin_member_group_id_origin_group FOREIGN KEY(group_id) REFERENCES origin_group (id),
        CONSTRAINT fk_origin_member_document_id_document FOREIGN KEY(document_id) REFERENCES document (id)
    )""",
    "CREATE INDEX ix_origin_member_document_id ON origin_member (document_id)",
)

EXCHANGE: tuple[str, ...] = (
    # What is not named in a report that is asked to keep confidential sources.
    "ALTER TABLE document ADD COLUMN confidential BOOLEAN NOT NULL DEFAULT 0",
    # Case bundles of colleagues that brought something, and where they say otherwise; see store/merging.py.
    """CREATE TABLE merged_bundle (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid VARCHAR(32) NOT NULL,
        case_id INTEGER NOT NULL,
        sha256 VARCHAR(64) NOT NULL,
        library TEXT NOT NULL,
        made_by TEXT NOT NULL,
        made_at TEXT NOT NULL,
        history JSON NOT NULL,
        unplaced JSON NOT NULL,
        merged_by INTEGER NOT NULL,
        merged_at TEXT NOT NULL,
        CONSTRAINT uq_merged_bundle_uid UNIQUE (uid),
        CONSTRAINT fk_merged_bundle_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_merged_bundle_merged_by_checker FOREIGN KEY(merged_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_merged_bundle_case_id ON merged_bundle (case_id)",
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
        CONSTRAINT ck_merge_difference_what CHECK (what IN ('document', 'claim', 'evidence', 'verdict')),
        CONSTRAINT ck_merge_difference_settled CHECK (settled IN ('', 'ours', 'theirs', 'both')),
        CONSTRAINT uq_merge_difference_uid UNIQUE (uid),
        CONSTRAINT fk_merge_difference_case_id_case FOREIGN KEY(case_id) REFERENCES "case" (id),
        CONSTRAINT fk_merge_difference_claim_id_claim FOREIGN KEY(claim_id) REFERENCES claim (id),
        CONSTRAINT fk_merge_difference_settled_by_checker FOREIGN KEY(settled_by) REFERENCES checker (id)
    )""",
    "CREATE INDEX ix_merge_difference_case_id ON merge_difference (case_id, settled)",
)


def upgrade() -> None:
    for statement in READERS + SEARCH + FACTS + DECISIONS + EXCHANGE:
        op.get_bind().exec_driver_sql(statement)
