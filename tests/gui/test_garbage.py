"""Garbage is collected in small helpings, and big loads are put aside."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from workbench.gui import garbage
from workbench.gui.garbage import Garbage


class Knot:
    def __init__(self):
        self.me = self


@pytest.fixture
def collecting(qapp):
    was = gc.isenabled()
    made = Garbage()
    yield made
    made.let_go()
    assert gc.isenabled() is was


def knots() -> int:
    return sum(type(one) is Knot for one in gc.get_objects())


def test_python_does_not_collect_by_itself_meanwhile(collecting):
    assert not gc.isenabled()


def test_a_helping_takes_what_is_left_over(collecting):
    collecting.collect()
    Knot()
    assert knots() == 1
    collecting.collect()
    assert knots() == 0


def test_a_big_load_is_put_aside(collecting, monkeypatch):
    monkeypatch.setattr(garbage, "MANY", 100)
    before = gc.get_freeze_count()
    load = [[number] for number in range(1000)]
    collecting.collect()
    assert gc.get_freeze_count() - before >= len(load)


@pytest.mark.parametrize(("old", "is_put_aside"), [(10**9, False), (0, True)])
def test_a_round_over_very_many_older_objects_is_not_made(collecting, monkeypatch, old, is_put_aside):
    monkeypatch.setattr(garbage, "FULL_ROUND", 1)
    monkeypatch.setattr(garbage, "OLD", old)
    before = gc.get_freeze_count()
    collecting.collect()
    assert (gc.get_freeze_count() > before) is is_put_aside


def test_what_was_put_aside_is_searched_while_the_person_is_elsewhere(collecting, monkeypatch):
    monkeypatch.setattr(garbage, "MANY", 0)
    Knot()
    collecting.collect()
    gc.unfreeze()
    assert knots() == 1
    gc.freeze()

    collecting.at_leisure()
    gc.unfreeze()
    assert knots() == 1  # the last round was a moment ago

    gc.freeze()
    monkeypatch.setattr(garbage, "LEISURE", 0)
    collecting.at_leisure()
    gc.unfreeze()
    assert knots() == 0


def test_who_comes_back_at_once_waits_for_nothing(collecting):
    app = QGuiApplication.instance()
    collecting.collect()  # it listens since its first helping
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert collecting._away.isActive()
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not collecting._away.isActive()


def test_let_go_brings_back_what_was_put_aside(qapp, monkeypatch):
    monkeypatch.setattr(garbage, "MANY", 0)
    made = Garbage()
    made.collect()
    made.let_go()
    assert gc.get_freeze_count() == 0
