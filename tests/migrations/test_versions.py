"""The migrations: one line of versions, whose end is what the tables say."""

import ast
import importlib.util
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect

from workbench.store.library import layout, upgrade
from workbench.store.schema import tables
from workbench.store.searching import claim_memory, search

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"
VERSIONS = sorted((MIGRATIONS / "versions").glob("*.py"))


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    """An empty library made by all migrations."""
    path = tmp_path_factory.mktemp("made") / "library.sqlite"
    upgrade.create(path)
    return path


def described(engine, *, but: str) -> dict:
    """All that an inspector tells of a database's tables, in an order that does not matter."""
    look = inspect(engine)
    told = {}
    for table in look.get_table_names():
        if table.startswith(but) or table == "alembic_version":
            continue
        told[table] = {
            "columns": {c["name"]: (str(c["type"]), c["nullable"], c["default"]) for c in look.get_columns(table)},
            "key": look.get_pk_constraint(table)["constrained_columns"],
            "foreign keys": sorted(map(told_of, look.get_foreign_keys(table))),
            "unique": sorted(map(told_of, look.get_unique_constraints(table))),
            "checks": sorted(map(told_of, look.get_check_constraints(table))),
            "indexes": sorted(map(told_of, look.get_indexes(table))),
        }
    return told


def told_of(thing: dict) -> str:
    """An index or constraint in words; the condition of a partial index is an object that only str() tells."""
    options = {name: str(value) for name, value in thing.get("dialect_options", {}).items()}
    return repr(sorted((thing | {"dialect_options": options}).items(), key=lambda item: item[0]))


def test_there_is_one_line_of_versions_with_one_head():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [upgrade.head()]
    assert [revision.revision for revision in script.walk_revisions()][::-1] == list(upgrade.known())


def test_the_head_is_what_the_tables_say(database):
    migrated, declared = (create_engine(f"sqlite:///{database}"), create_engine("sqlite://"))
    tables.Base.metadata.create_all(declared)
    try:
        assert described(migrated, but="search_") == described(declared, but="search_")
    finally:
        migrated.dispose()
        declared.dispose()


def test_ids_are_never_used_twice_in_journalled_tables(database):
    with closing(sqlite3.connect(database)) as connection:
        made = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    assert [name for name in tables.JOURNALLED if "AUTOINCREMENT" not in made[name]] == []


def test_the_search_index_is_as_the_search_wants_it(database):
    with closing(sqlite3.connect(":memory:")) as wanted, closing(sqlite3.connect(database)) as made:
        for statement in (*search.SCHEMA, *claim_memory.SCHEMA):
            wanted.execute(statement)
        query = "SELECT name, sql FROM sqlite_master WHERE name LIKE 'search%' AND sql IS NOT NULL ORDER BY name"
        assert [squeezed(row) for row in made.execute(query)] == [squeezed(row) for row in wanted.execute(query)]


def squeezed(row):
    return row[0], " ".join(row[1].split())


def test_a_new_library_is_ours_and_of_the_newest_version(database):
    layout.check_header(database)
    with closing(sqlite3.connect(database)) as connection:
        assert upgrade.version_of(connection) == upgrade.head()
        assert connection.execute("SELECT id, format FROM library").fetchall() == [(1, upgrade.FORMAT)]
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize("path", [MIGRATIONS / "env.py", *VERSIONS], ids=lambda path: path.stem)
def test_migrations_stand_alone(path):
    """What a version did must not change with the program."""
    imported = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module.split(".")[0])
    assert imported <= {"alembic", "sqlalchemy", "json", "hashlib", "re"}


@pytest.mark.parametrize("path", VERSIONS, ids=lambda path: path.stem)
def test_a_version_is_named_like_its_file_and_only_goes_forward(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.revision == path.stem.split("_")[0]
    assert not hasattr(module, "downgrade")
