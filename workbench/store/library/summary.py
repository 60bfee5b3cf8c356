"""What a library or a backup holds, told in a few numbers: read from the file itself, so it cannot be out of step."""

import contextlib
import re
import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from workbench.store.library import connections, layout


class Kind(StrEnum):
    """Why a backup was made."""

    BY_HAND = "by hand"
    DAILY = "daily"
    UPGRADE = "before upgrade"
    RESTORE = "before restore"


@dataclass(frozen=True, slots=True)
class Summary:
    """A backup and what it holds. `made_at` is when it was made, `last_at` when the last act in it was done."""

    path: Path
    kind: Kind
    made_at: str
    size: int
    version: str
    cases: int
    documents: int
    claims: int
    verdicts: int
    events: int
    last_at: str = ""
    last_by: str = ""
    last_sentence: str = ""

    @classmethod
    def of(cls, connection: sqlite3.Connection, path: Path, size: int = 0) -> "Summary":
        """Read it from an open database; sqlite3.Error where that is no library."""
        made_at, kind = _told_by_name(path)
        version, *counts = connection.execute(COUNTS).fetchone()
        last = connection.execute(LAST).fetchone() or ("", "", "")
        return cls(path, kind, made_at, size, version, *counts, *last)

    def describe(self) -> str:
        """In words: when it was made, what it holds and what was done last in it."""
        counts = [_many(self.cases, "case"), _many(self.documents, "document"), _many(self.claims, "claim"),
                  _many(self.verdicts, "verdict")]
        made = f"{self.path.name}, made {self.kind.value} at {self.made_at}. It holds {', '.join(counts)}."
        return f"{made} Last in it, at {self.last_at}: {self.last_sentence}" if self.last_at else made


COUNTS = """SELECT (SELECT version_num FROM alembic_version), (SELECT count(*) FROM "case"),
    (SELECT count(*) FROM document), (SELECT count(*) FROM claim WHERE removed_at IS NULL),
    (SELECT count(*) FROM verdict), (SELECT count(*) FROM event)"""

LAST = """SELECT event.at, checker.name, event.sentence FROM event JOIN checker ON checker.id = event.checker_id
    ORDER BY event.id DESC LIMIT 1"""


def of_file(path: Path) -> Summary | None:
    """What a database file holds; None where it cannot be read as a library."""
    has_log = any(path.with_name(path.name + suffix).exists() for suffix in layout.LOGS)
    try:
        with contextlib.closing(connections.connect(path, mode="ro" if has_log else "immutable")) as connection:
            return Summary.of(connection, path, path.stat().st_size)
    except (sqlite3.Error, OSError):
        return None


def _told_by_name(path: Path) -> tuple[str, Kind]:
    """When and why, from a backup's file name; "" and by hand where it was named by somebody else."""
    found = re.match(r"(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z-]+?)(?:-\d+)?\.sqlite$", path.name)
    if not found:
        return "", Kind.BY_HAND
    day, hour, minute, second, words = found.groups()
    kind = next((kind for kind in Kind if kind.value == words.replace("-", " ")), Kind.BY_HAND)
    return f"{day}T{hour}:{minute}:{second}Z", kind


def _many(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
