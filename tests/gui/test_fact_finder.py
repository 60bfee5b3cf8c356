"""Facts of passages are found beside all other work, kept for good, and taken up again."""

import pytest

from workbench.domain.documents import Role
from workbench.gui.desk import Desk
from workbench.gui.fact_finder import FactFinder
from workbench.services.intake import importing
from workbench.services.library import cases
from workbench.services.sources import counted
from workbench.settings import Settings

REPORT = " ".join(f"In 2021 the harbour counted {number} boats in berth {number + 3}." for number in range(20, 60))


@pytest.fixture
def desk(qapp, archive):
    made = Desk(archive, Settings())
    yield made
    made.close()


@pytest.fixture
def finder(desk):
    made = FactFinder(desk)
    made._clock.setInterval(0)
    return made


def bring(archive, text: str = REPORT):
    case = cases.create(archive, text[:40])
    importing.keep(archive, case.id, Role.SOURCE, importing.prepare_text(text))


def all_found(archive) -> bool:
    return not counted.find_some(archive).more


@pytest.mark.parametrize("large", [0, 1_000_000], ids=["in the work process", "in a thread"])
def test_what_comes_in_is_found_without_anybody_asking(qtbot, desk, finder, archive, large):
    desk.large = large
    jobs = []
    desk.jobs.started.connect(jobs.append)
    bring(archive)
    qtbot.waitUntil(lambda: bool(jobs) and not finder.is_at_work, timeout=20_000)
    assert all_found(archive)
    assert all(job.quiet for job in jobs)


def test_what_was_left_is_taken_up_at_the_next_start(qtbot, desk, archive):
    bring(archive)
    left = counted.find_some(archive)
    assert left.more
    finder = FactFinder(desk)
    finder.start()
    qtbot.waitUntil(lambda: not finder.is_at_work, timeout=20_000)
    assert all_found(archive)


def test_it_stops_when_the_library_is_closed_and_loses_nothing(qtbot, desk, finder, archive):
    with qtbot.waitSignal(desk.jobs.started, timeout=20_000):  # it is soon over
        bring(archive)
    assert finder.is_at_work
    finder.stop()
    bring(archive, REPORT.replace("boats", "ships"))
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=20_000)
    assert not finder.is_at_work
    counted.find_all(archive)
    assert all_found(archive)
