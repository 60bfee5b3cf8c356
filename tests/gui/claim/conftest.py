"""A library with a claim, sources that bear on it, and the claim panel over it."""

import shutil

import pytest

from workbench.domain.documents import Role
from workbench.gui.claim.panel import ClaimPanel
from workbench.gui.desk import Desk
from workbench.gui.jobs import Jobs
from workbench.gui.style import Theme
from workbench.services.deciding import claims
from workbench.services.intake import importing
from workbench.services.library import cases, libraries
from workbench.settings import Settings

ARTICLE = """Harbour town counts its boats

The harbour office of Elsby counted 412 fishing boats last year, Director Paul Renner said on Friday.

The fleet landed 7,600 tonnes of herring between January and June.
"""
SOURCES = (
    ("Briefing of the harbour office",
     "DIRECTOR RENNER: Good morning. The harbour office of Elsby counted 214 fishing boats last year. Thank you.\n"),
    ("Yearbook of the coast",
     "Boats and ports\n\nThe harbour office of Elsby counted 412 fishing boats last year, as the director said.\n\n"
     "The fleet landed herring worth nine million. Storms closed the port twice.\n"),
)


@pytest.fixture(scope="session")
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    """The library, made once: each test works in a copy of it."""
    folder = tmp_path_factory.mktemp("claim") / "library"
    archive = libraries.open_library(folder, checker="Ana")
    case = cases.create(archive, "Boats")
    subject = importing.keep(archive, case.id, Role.SUBJECT, importing.prepare_text(ARTICLE, "Boats counted"))
    for title, text in SOURCES:
        importing.keep(archive, case.id, Role.SOURCE, importing.prepare_text(text, title))
    for words in ("412 fishing boats last year", "7,600 tonnes of herring"):
        start = ARTICLE.index(words)
        claims.make(archive, case.id, subject.document.id, start, start + len(words))
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
def panel(qtbot, desk, theme):
    """The claim panel with the first claim chosen."""
    with theme.put_aside():  # as the window puts its panels together
        panel = ClaimPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(440, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    desk.choose_claim(claims.table(desk.archive, desk.case_id)[0])
    return panel


@pytest.fixture
def deck(panel):
    return panel.matches.deck
