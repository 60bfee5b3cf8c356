"""Libraries for benchmarks, filled through the store's own tables and index, without the rest of an import."""

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import create_engine, insert
from sqlalchemy.orm import Session

from workbench.readers import read_text
from workbench.store.schema import tables
from workbench.store.searching import search


class Shelf:
    """A database with documents, passages and their index; extractions count from 1, and passages too."""

    def __init__(self, path: Path | None = None):
        self.engine = create_engine(f"sqlite:///{path or ':memory:'}")
        self.count = 0
        with self.engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
            tables.Base.metadata.create_all(connection)
            for statement in search.SCHEMA:
                connection.exec_driver_sql(statement)

    def read(self, path: Path) -> str:
        """Add a text file as a reader structures it; answers its text."""
        return self.read_string(path.read_text(encoding="utf-8"))

    def read_string(self, text: str) -> str:
        """Add a text as a reader structures it; answers its text."""
        reading = read_text(text)
        with Session(self.engine) as session:
            self._add(
                session,
                [
                    {
                        "start": one.start,
                        "end": one.end,
                        "text": one.text,
                        "kind": one.kind.value,
                        "speaker": one.speaker,
                        "page": None,
                        "paragraph": one.paragraph,
                        "stage": one.stage,
                    }
                    for one in reading.passages
                ],
            )
            session.commit()
        return reading.text

    def add_all(self, documents: Iterable[list[str]], language: str = "en") -> None:
        """Add documents given as their sentences."""
        with Session(self.engine) as session:
            for number, sentences in enumerate(documents):
                self._add(
                    session,
                    [
                        {
                            "start": at * 1000,
                            "end": at * 1000 + len(text),
                            "text": text,
                            "kind": "text",
                            "speaker": None,
                            "page": None,
                            "paragraph": at,
                            "stage": False,
                        }
                        for at, text in enumerate(sentences)
                    ],
                    language,
                )
                if number % 200 == 199:
                    session.commit()
            session.commit()

    def _add(self, session: Session, passages: list[dict], language: str = "en") -> None:
        self.count += 1
        number = self.count
        session.execute(
            insert(tables.Extraction),
            [
                {
                    "id": number,
                    "sha256": str(number),
                    "kind": "text",
                    "extractor": "bench",
                    "digest": str(number),
                    "language": language,
                    "text": "",
                    "text_sha256": "",
                    "edits": [],
                    "warnings": [],
                    "found": [],
                    "characters": 0,
                    "passages": len(passages),
                    "pages": 0,
                    "pages_without_text": [],
                    "created_at": "",
                }
            ],
        )
        session.execute(
            insert(tables.Document),
            [
                {
                    "id": number,
                    "uid": str(number),
                    "extraction_id": number,
                    "sha256": str(number),
                    "size": 0,
                    "file": str(number),
                    "came_from": "bench",
                    "imported_at": "",
                    "imported_by": 1,
                }
            ],
        )
        session.execute(insert(tables.Passage), [{"extraction_id": number, **one} for one in passages])
        search.index(session, number)

    def index_size(self) -> int:
        """Bytes of the search index and its vocabulary."""
        with self.engine.connect() as connection:
            pages = "SELECT sum(length(block)) FROM search_index_data"
            words = "SELECT sum(length(word) + 4) FROM search_word"
            return connection.exec_driver_sql(pages).scalar() + connection.exec_driver_sql(words).scalar()
