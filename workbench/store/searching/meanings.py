"""What passages mean to a model, kept in a file of its own beside the database: it can be lost without harm, and may be
written while the library is open for reading only. Where it cannot be written nothing is kept.
"""

import contextlib
import sqlite3
from collections.abc import Callable, Sequence
from hashlib import blake2b
from pathlib import Path

import numpy as np

FILE = "library.meaning.sqlite"
_TABLE = "CREATE TABLE IF NOT EXISTS vector (key BLOB NOT NULL PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"


class Meanings:
    """The vectors of a library's passages, by the model's name and the words."""

    def __init__(self, folder: Path):
        self._path = folder / FILE

    def of(self, name: str, texts: Sequence[str], embed: Callable[[Sequence[str]], np.ndarray]) -> np.ndarray:
        """A row for each text; `embed` is asked for those that are not kept."""
        keys = [_key(name, text) for text in texts]
        known = self._known(keys)
        missing = [at for at, key in enumerate(keys) if key not in known]
        if missing:
            fresh = embed([texts[at] for at in missing]).astype(np.float16)
            known |= {keys[at]: row for at, row in zip(missing, fresh, strict=True)}
            self._keep({keys[at]: known[keys[at]] for at in missing})
        return np.stack([known[key] for key in keys]).astype(np.float32) if keys else np.zeros((0, 1), np.float32)

    def _known(self, keys: Sequence[bytes]) -> dict[bytes, np.ndarray]:
        found: dict[bytes, np.ndarray] = {}
        if self._path.is_file():
            with contextlib.suppress(sqlite3.Error), contextlib.closing(self._connect()) as connection:
                for begin in range(0, len(keys), 500):
                    some = keys[begin : begin + 500]
                    marks = ",".join("?" * len(some))
                    rows = connection.execute(f"SELECT key, value FROM vector WHERE key IN ({marks})", some)
                    found |= {key: np.frombuffer(value, np.float16) for key, value in rows}
        return found

    def _keep(self, rows: dict[bytes, np.ndarray]) -> None:
        with contextlib.suppress(sqlite3.Error), contextlib.closing(self._connect()) as connection, connection:
            connection.execute(_TABLE)
            pairs = [(key, row.tobytes()) for key, row in rows.items()]
            connection.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?)", pairs)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=2)
        connection.execute("PRAGMA synchronous = OFF")
        return connection


def _key(name: str, text: str) -> bytes:
    return blake2b(f"{name}\0{text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
