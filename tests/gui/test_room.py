"""A window that is small for its type folds panels, and gives them back."""

from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from workbench.gui.room import LOW, NARROW, Room


def test_panels_fold_where_there_is_no_room_and_come_back(theme, qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    parts = [QSplitter(around) for _part in range(3)]
    cases, reader, below = parts
    claim = QWidget(around)
    room = Room(around, cases, reader, below, claim)
    around.resize(NARROW + 100, LOW + 100)
    around.show()
    assert [part.isHidden() for part in parts] == [False, False, False]
    around.resize(NARROW - 10, LOW - 10)
    assert [part.isHidden() for part in parts] == [True, False, True] and room.folded == {"cases", "below"}
    below.show()
    room.asked("below")
    assert reader.isHidden(), "the tables and what is read take turns"
    room.read()
    assert below.isHidden() and not reader.isHidden()
    cases.show()
    room.asked("cases")
    around.resize(NARROW + 100, LOW + 100)
    assert [part.isHidden() for part in parts] == [False, False, False] and not room.folded
    theme.enlarge(2.0)
    assert cases.isHidden(), "large type takes room as a small window does"
    theme.enlarge(1.0)
    assert not cases.isHidden()
    claim.hide()
    room.follow("claim.rate:1")
    assert not claim.isHidden(), "nothing is decided about a claim out of sight"


def test_how_panels_stand_where_there_is_no_room_is_not_how_they_come_back(sample):
    sample.window.resize(1400, 900)
    QApplication.processEvents()
    stood = sample.workspace.remember()
    sample.workspace.resize(600, 250)  # until the window lays itself out again
    assert sample.workspace.room.is_tight
    now = sample.workspace.remember()
    assert (now["sides"], now["heights"]) == (stood["sides"], stood["heights"])
