"""Bringing a library up to date: backed up before, all or nothing, and no row lost to a rebuilt table."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from workbench import paths
from workbench.domain.errors import LibraryDamaged, LibraryReadOnly
from workbench.store.archive import Archive
from workbench.store.library import backup, upgrade
from workbench.store.library.summary import Kind
from workbench.store.library.verify import verify

HEAD = upgrade.head()
NEXT = f"{int(HEAD) + 1:04d}"
FROZEN = sorted((Path(__file__).parent / "libraries").glob("[0-9]*"))

REBUILDS_A_PARENT = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = {next!r}, {head!r}

def upgrade():
    with op.batch_alter_table("case", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.Text, nullable=False, server_default=""))
"""

FAILS_HALF_WAY = """
from alembic import op
revision, down_revision = {next!r}, {head!r}

def upgrade():
    op.execute("CREATE TABLE half_made (id INTEGER)")
    op.execute("UPDATE claim SET quote = 'spoilt'")
    raise OSError(28, "No space left on device")
"""

LOSES_A_PARENT = """
from alembic import op
revision, down_revision = {next!r}, {head!r}

def upgrade():
    op.execute("DELETE FROM document")
"""


@pytest.fixture
def library(tmp_path):
    """The newest frozen library, to be worked on."""
    return Path(shutil.copytree(FROZEN[-1], tmp_path / "library"))


@pytest.fixture
def with_next(tmp_path, monkeypatch):
    """The program of tomorrow: one more migration."""

    def added(source: str) -> None:
        folder = shutil.copytree(paths.migrations(), tmp_path / "migrations")
        (folder / "versions" / f"{NEXT}_tomorrow.py").write_text(source.format(next=NEXT, head=HEAD))
        monkeypatch.setattr(paths, "migrations", lambda: folder)

    return added


def rows(database: Path, table: str) -> list:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(f'SELECT id FROM "{table}" ORDER BY id').fetchall()


def test_an_older_library_is_backed_up_and_brought_up_to_date(library, with_next):
    before = {table: rows(library / "library.sqlite", table) for table in ("case", "case_document", "claim", "verdict")}
    with_next(REBUILDS_A_PARENT)
    with Archive.open(library, checker="Ann") as archive:
        assert verify(archive) == []
        (saved,) = backup.backups(library)
        assert (saved.kind, saved.version) == (Kind.UPGRADE, HEAD)
    after = {table: rows(library / "library.sqlite", table) for table in before}
    assert after == before
    with closing(sqlite3.connect(library / "library.sqlite")) as connection:
        assert connection.execute('SELECT colour FROM "case"').fetchall() == [("",)] * len(before["case"])
        assert upgrade.version_of(connection) == NEXT


def test_a_library_up_to_date_is_neither_backed_up_nor_migrated(library):
    Archive.open(library, checker="Ann").close()
    assert not (library / "backups").exists()


@pytest.mark.parametrize(("source", "error"), [(FAILS_HALF_WAY, "full"), (LOSES_A_PARENT, "point to nothing")])
def test_a_migration_that_fails_leaves_the_library_as_it_was(library, with_next, source, error):
    with closing(sqlite3.connect(library / "library.sqlite")) as connection:
        before = "\n".join(dump(connection))
    with_next(source)
    with pytest.raises(Exception, match=error):
        Archive.open(library, checker="Ann")
    with closing(sqlite3.connect(library / "library.sqlite")) as connection:
        assert "\n".join(dump(connection)) == before
    assert [one.kind for one in backup.backups(library)] == [Kind.UPGRADE]


def dump(connection):
    tables = [name for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name")]
    for table in tables:
        yield table
        yield from (repr(row) for row in connection.execute(f'SELECT * FROM "{table}"'))


def test_a_backup_from_before_the_upgrade_is_gone_back_to_and_upgraded_again(library, with_next):
    with_next(REBUILDS_A_PARENT)
    Archive.open(library, checker="Ann").close()
    backup.restore(library, backup.backups(library)[0].path)
    with Archive.open(library, checker="Ann") as archive:
        assert verify(archive) == []


def test_an_older_library_cannot_be_opened_for_reading_only(library, with_next):
    with_next(REBUILDS_A_PARENT)
    with pytest.raises(LibraryReadOnly, match="older form"):
        Archive.open(library, checker="Ann", read_only=True)


def test_a_library_that_does_not_tell_its_version_is_damaged(library):
    with closing(sqlite3.connect(library / "library.sqlite")) as connection:
        connection.execute("DROP TABLE alembic_version")
    with pytest.raises(LibraryDamaged, match="version"):
        Archive.open(library, checker="Ann")


def test_opening_a_library_that_is_up_to_date_does_not_import_alembic(library, root):
    code = ("import sys; from workbench.store.archive import Archive; "
            f"Archive.open({str(library)!r}, checker='Ann').close(); print('alembic' in sys.modules)")
    said = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert said.stdout == "False\n"
