import threading

import pytest

from workbench.domain.errors import ReadingCancelled
from workbench.services.intake.ahead import begun_early, in_order


def test_answers_come_in_order_and_errors_in_their_place():
    def job(number):
        if number == 2:
            raise ValueError("two")
        return number * 10

    answers = list(in_order(((lambda n=n: job(n)) for n in range(6)), 3))
    assert [answer.result() for answer in answers if not answer.exception()] == [0, 10, 30, 40, 50]
    with pytest.raises(ValueError, match="two"):
        answers[2].result()


def test_jobs_run_side_by_side():
    meeting = threading.Barrier(2, timeout=30)
    assert [answer.result() for answer in in_order([meeting.wait, meeting.wait], 2)]


def test_no_more_is_begun_than_is_taken():
    begun = []
    taking = in_order(((lambda n=n: begun.append(n)) for n in range(100)), 2)
    next(taking)
    taking.close()
    assert len(begun) <= 5


def test_nothing_to_do():
    assert list(in_order([], 2)) == []


def test_values_are_made_ahead_and_come_in_their_order():
    fifth = threading.Event()

    def values():
        for number in range(50):
            if number == 4:
                fifth.set()
            yield number

    taken = begun_early(values(), 4)
    assert next(taken) == 0 and fifth.wait(30)
    assert list(taken) == list(range(1, 50))


def test_what_making_raises_comes_in_its_place():
    def values():
        yield 1
        raise ReadingCancelled("Stopped.")

    taken = begun_early(values(), 4)
    assert next(taken) == 1
    with pytest.raises(ReadingCancelled):
        next(taken)


def test_who_stops_taking_stops_the_making():
    closed = []

    def values():
        try:
            yield from range(10**9)
        finally:
            closed.append(True)

    taken = begun_early(values(), 4)
    assert next(taken) == 0
    taken.close()
    assert closed
