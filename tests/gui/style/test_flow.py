"""Widgets in rows: as many in each as have room, within the margins."""

from PySide6.QtWidgets import QWidget

from workbench.gui.style.flow import Flow


def test_rows_keep_to_the_margins(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(80, 20)
    flow = Flow(*parts, gap=5)
    flow.setContentsMargins(12, 4, 10, 6)
    around.setLayout(flow)
    around.resize(200, 100)
    around.show()
    assert [(part.x(), part.y()) for part in parts] == [(12, 4), (97, 4), (12, 29)]
    assert flow.heightForWidth(200) == 4 + 20 + 5 + 20 + 6
    assert flow.minimumSize().width() == 12 + 80 + 10


def test_rows_may_stand_at_the_end(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(80, 20)
    around.setLayout(Flow(*parts, gap=5, all_to_end=True))
    around.resize(200, 100)
    around.show()
    assert [(part.x(), part.y()) for part in parts] == [(35, 0), (120, 0), (120, 25)]
