"""A real library in a folder of its own, with a small case that tests may work on."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.domain.documents import Role
from workbench.services.intake import importing
from workbench.services.library import cases, libraries

ARTICLE = """The bridge was closed for 40 days

The town council closed the old bridge for 40 days, the mayor said on Friday. Repairs cost 1.2 million euros.

“We had no other choice,” said Mayor Adele Vorst. Is it safe now?
"""
REPORT = """Report on the bridge

The bridge remained closed for 14 days in March. The repairs came to 1.2 million euros, paid by the district.

Nobody was hurt. The engineers found rust in two of the eight pillars.
"""


@pytest.fixture
def archive(new_library, tmp_path):
    """An open library."""
    shutil.copytree(new_library("Ada"), tmp_path / "library")
    with libraries.open_library(tmp_path / "library", checker="Ada") as opened:
        yield opened


@pytest.fixture
def other(new_library, tmp_path):
    """The open library of a colleague, with nothing in it."""
    shutil.copytree(new_library("Ben"), tmp_path / "other")
    with libraries.open_library(tmp_path / "other", checker="Ben") as opened:
        yield opened


@pytest.fixture
def case(archive):
    """A case without documents."""
    return cases.create(archive, "Bridge")


@pytest.fixture
def bring(archive, case, tmp_path):
    """Write a file and import it: bring("a.txt", "words", Role.SUBJECT) -> Document."""

    def write_and_import(name: str, text: str, role: Role = Role.SOURCE):
        path = Path(tmp_path / name)
        path.write_text(text, encoding="utf-8")
        # As pasted text it needs no worker process, which is most of the time such a test takes.
        prepared = replace(importing.prepare_text(text), file=name, came_from=str(path))
        return importing.keep(archive, case.id, role, prepared).document

    return write_and_import


@pytest.fixture
def article(bring):
    """The subject of the case."""
    return bring("article.txt", ARTICLE, Role.SUBJECT)


@pytest.fixture
def report(bring):
    """A source that contradicts the article in one figure and agrees in another."""
    return bring("report.txt", REPORT)
