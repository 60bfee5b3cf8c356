"""Where a document asks to be checked is found piece by piece."""

import pytest

from workbench.domain.documents import Role
from workbench.gui.desk import Desk
from workbench.gui.jobs import Jobs
from workbench.services.deciding import checking
from workbench.services.intake import importing
from workbench.services.library import cases
from workbench.settings import Settings

TEXT = "\n\n".join(f"The ferry of line {n} carried {n * 7 + 100:,} passengers in 2019. It is blue." for n in range(60))


@pytest.fixture
def subject(archive) -> int:
    case = cases.create(archive, "Ferries")
    return importing.keep(archive, case.id, Role.SUBJECT, importing.prepare_text(TEXT)).document.id


@pytest.fixture
def desk(archive, qapp):
    made = Desk(archive, Settings(), Jobs())
    yield made
    made.close()


def expected(archive, document_id: int) -> list[tuple[int, int]]:
    worth = checking.worth_checking(archive, document_id)
    return sorted((one.passage.start, one.passage.end) for one in worth if one.score >= checking.WORTH)


def test_the_pieces_make_up_the_whole(archive, desk, subject, qtbot, monkeypatch):
    monkeypatch.setattr(checking, "PIECE", 7)
    told = []
    desk.spots.find(subject, told.append)
    desk.spots.find(subject, told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] == told[1] == expected(archive, subject)
    assert len(told[0]) >= 60


def test_what_is_known_is_told_at_once(desk, subject, qtbot):
    first, again = [], []
    desk.spots.find(subject, first.append)
    qtbot.waitUntil(lambda: bool(first))
    desk.spots.find(subject, again.append)
    assert again == first


def test_after_stopping_nobody_is_told(desk, subject, qtbot):
    told = []
    desk.spots.find(subject, told.append)
    desk.spots.stop()
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert told == []
    desk.spots.find(subject, told.append)
    qtbot.waitUntil(lambda: bool(told))


@pytest.mark.slow
def test_a_large_library_is_asked_in_the_work_process(archive, desk, subject, qtbot):
    desk.large = 1
    told = []
    desk.spots.find(subject, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told[0] == expected(archive, subject)
    assert desk.jobs._process._pool is not None
