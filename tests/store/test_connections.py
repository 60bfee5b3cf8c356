"""Connections: writers wait their turn from the start, readers cannot write."""

import sqlite3
import threading
from contextlib import closing

import pytest

from workbench.store.library import connections


def test_a_path_with_odd_characters_is_opened(tmp_path):
    path = tmp_path / "100% #1? ü.sqlite"
    with closing(connections.connect(path, mode="rwc")) as connection:
        connection.execute("CREATE TABLE x (y)")
    assert path.exists()


def test_nothing_is_made_where_there_is_nothing(tmp_path):
    for mode in ("rw", "ro", "immutable"):
        with pytest.raises(sqlite3.OperationalError), closing(connections.connect(tmp_path / "none", mode=mode)) as c:
            c.execute("SELECT 1 FROM sqlite_master")
    assert list(tmp_path.iterdir()) == []


def test_two_writers_wait_for_each_other(folder):
    """With the driver's own transactions the second would fail in the middle."""
    database = folder / "library.sqlite"
    with closing(connections.connect(database)) as setup:
        setup.execute("CREATE TABLE counter (n INTEGER)")
        setup.execute("INSERT INTO counter VALUES (0)")

    def count():
        engine = connections.writing(database)
        for _ in range(20):
            with engine.begin() as connection:
                n = connection.exec_driver_sql("SELECT n FROM counter").scalar()
                connection.exec_driver_sql("UPDATE counter SET n = ?", (n + 1,))
        engine.dispose()

    threads = [threading.Thread(target=count) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with closing(connections.connect(database, mode="ro")) as look:
        assert look.execute("SELECT n FROM counter").fetchone() == (40,)
