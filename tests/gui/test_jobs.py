"""Long work runs elsewhere and answers on the GUI thread."""

import threading

import pytest

from workbench.domain.errors import FileEmpty
from workbench.gui.jobs import Jobs, JobState


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


def double(number: int) -> int:
    return number * 2


def test_the_answer_comes_on_the_gui_thread(jobs, qtbot):
    seen = []

    def work():
        return threading.current_thread()

    jobs.run(work, done=lambda worker: seen.append((worker, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert worker is not receiver
    assert receiver is threading.main_thread()


def test_progress_is_told_and_the_last_piece_always(jobs, qtbot):
    told, ended = [], []

    def work(progress):
        for piece in range(1000):
            progress(piece + 1, 1000)

    jobs.run(work, on_progress=lambda done, total: told.append((done, total)), done=ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    assert told[-1] == (1000, 1000)
    assert len(told) < 100, "a quick job does not flood the window"


def test_a_cancelled_job_stops_and_its_answer_is_thrown_away(jobs, qtbot):
    began, answers, finished = threading.Event(), [], []
    jobs.finished.connect(finished.append)

    def work(cancelled):
        began.set()
        while not cancelled():
            pass
        return "late"

    job = jobs.run(work, done=answers.append)
    assert began.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(finished))
    assert job.state is JobState.CANCELLED
    assert answers == []
    assert jobs.running == []


def test_an_error_that_can_be_told_goes_to_failed(jobs, qtbot):
    failed = []

    def work():
        raise FileEmpty("The file is empty.")

    job = jobs.run(work, failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].message == "The file is empty."
    assert job.state is JobState.FAILED


def test_a_bug_goes_to_the_one_place_for_bugs(jobs, qtbot):
    bugs, failed = [], []
    jobs.unexpected = bugs.append

    def work():
        raise ZeroDivisionError

    jobs.run(work, failed=failed.append)
    qtbot.waitUntil(lambda: bool(bugs))
    assert isinstance(bugs[0], ZeroDivisionError)
    assert failed == []


def test_inline_jobs_answer_at_once(qapp):
    answers = []
    Jobs(inline=True).run(double, 21, done=answers.append)
    assert answers == [42]


@pytest.mark.slow
def test_the_warm_process_answers_too(jobs, qtbot):
    answers = []
    jobs.run(abs, -42, process=True, title="Count", done=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert answers == [42]


def test_after_closing_nothing_is_delivered(qapp, qtbot):
    jobs, answers = Jobs(), []
    hold = threading.Event()
    jobs.run(hold.wait, 5, title="wait", done=answers.append)
    hold.set()
    jobs.close()
    qtbot.wait(1)
    assert answers == []


class Unstartable:
    """A work process that the system does not let begin."""

    def submit(self, *args, **kwargs):
        raise OSError("no more processes")


def test_a_job_that_cannot_begin_fails_and_nobody_waits_for_it(qapp, qtbot):
    seen, jobs = [], Jobs(process=Unstartable())
    jobs.unexpected = seen.append
    job = jobs.run(double, 4, process=True, done=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], OSError)
    assert job.state is JobState.FAILED and not jobs.running
    jobs.close()
