"""What stands above the tabs of a claim, and how high it gets."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from workbench.gui.claim.headroom import SHARE, Headroom


class Restless(QVBoxLayout):
    """Whoever measures it hears at once that something in it came, as parts tell that a stylesheet is put on."""

    asked = 0

    def hasHeightForWidth(self) -> bool:
        self.asked += 1
        QApplication.sendEvent(self.parentWidget(), QEvent(QEvent.Type.LayoutRequest))
        return super().hasHeightForWidth()


def test_what_changes_while_it_is_measured_is_not_measured_for_ever(qtbot):
    panel, inner = QWidget(), QWidget()
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    layout = Restless(inner)
    for words in ("Said", "Claimed"):
        layout.addWidget(QLabel(words))
    room = Headroom(inner, panel)
    QVBoxLayout(panel).addWidget(room)
    panel.show()
    panel.resize(340, 400)
    QApplication.sendEvent(inner, QEvent(QEvent.Type.LayoutRequest))
    assert 0 < room.sizeHint().height() <= SHARE * 400
    assert 0 < layout.asked < 100


def test_what_is_seen_ends_between_two_lines(qtbot):
    panel, inner = QWidget(), QWidget()
    qtbot.addWidget(panel)
    rows, lines = QVBoxLayout(inner), [QLabel(f"Line {number}") for number in range(20)]
    for one in lines:
        rows.addWidget(one)
    room = Headroom(inner, panel)
    QVBoxLayout(panel).addWidget(room)
    panel.resize(300, 301)
    panel.show()

    def cut() -> list[QLabel]:
        end = room.verticalScrollBar().value() + room.viewport().height()
        return [one for one in lines if one.y() < end < one.y() + one.height()]

    assert room.height() < inner.height()
    for place in range(0, 40, 8):
        room.verticalScrollBar().setValue(place)
        qtbot.waitUntil(lambda: not cut())
