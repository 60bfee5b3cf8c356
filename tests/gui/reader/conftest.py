"""A library with an article and its sources, and the reader open over it."""

import shutil

import pytest

from workbench.domain.documents import Role
from workbench.gui.desk import Desk
from workbench.gui.jobs import Jobs
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.style import Theme
from workbench.services.intake import importing
from workbench.services.library import cases, libraries
from workbench.settings import Settings

ARTICLE = """Harbour town counts its boats

By Mara Linde

The harbour office of Elsby counted 412 fishing boats last year, Director Paul Renner said on Friday. That was 38 more \
than in 2022, and the largest fleet since 1998. Mr. Renner called it “a good year” 🚤 for the town.

The fleet landed 7,600 tonnes of herring between January and June. Prices rose by 12 percent in the same months.

Nobody likes to talk about the storms of the winter, but everyone remembers them.
"""
BRIEFING = """DIRECTOR RENNER: Good morning. We counted 214 fishing boats last year, which is 38 more than in 2022.

QUESTION: And the catch?

DIRECTOR RENNER: The fleet landed 7,600 tonnes of herring in the first half of the year.
"""


@pytest.fixture(scope="session")
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    """The library, made once: each test works in a copy of it."""
    folder = tmp_path_factory.mktemp("reader") / "library"
    archive = libraries.open_library(folder, checker="Ana")
    case = cases.create(archive, "Boats")
    for text, title, role in ((ARTICLE, "Harbour town counts its boats", Role.SUBJECT),
                              (BRIEFING, "Briefing of the harbour office", Role.SOURCE)):
        importing.keep(archive, case.id, role, importing.prepare_text(text, title))
    archive.close()
    return folder


@pytest.fixture
def desk(tmp_path, prepared, theme):
    archive = libraries.open_library(shutil.copytree(prepared, tmp_path / "library"), checker="Ana")
    case = cases.find(archive, "Boats")
    desk = Desk(archive, Settings(), Jobs(inline=True))
    desk.choose_case(case.id)
    yield desk
    desk.close()
    archive.close()


@pytest.fixture
def ids(desk):
    """The ids of the article and of the briefing."""
    return [line.document.id for line in cases.documents(desk.archive, desk.case_id)]


@pytest.fixture
def pane(qtbot, desk, ids, theme):
    """The reader with the article open."""
    with theme.put_aside():  # as the window puts its panels together
        pane = ReaderPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1200, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    desk.open_document(ids[0])
    return pane


@pytest.fixture
def article(pane):
    return pane.main.front


@pytest.fixture
def select(article):
    """Select these words of the article, as a mouse would."""
    def chosen(words, view=article.view):
        start = view.content.text.index(words)
        view.go_to(start, start + len(words), select=True)
        return start, start + len(words)
    return chosen
