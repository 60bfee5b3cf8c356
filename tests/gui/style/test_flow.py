"""Widgets in rows: as many in each as have room, within the margins."""

import pytest
from PySide6.QtWidgets import QWidget

from workbench.gui.style.flow import Flow


@pytest.fixture
def around(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def parts(around):
    """Three of 80 × 20, of which two have room beside each other."""
    made = [QWidget(around) for _ in range(3)]
    for part in made:
        part.setFixedSize(80, 20)
    return made


def places(around: QWidget, flow: Flow, parts: list[QWidget]) -> list[tuple[int, int]]:
    around.setLayout(flow)
    around.resize(200, 100)
    around.show()
    return [(part.x(), part.y()) for part in parts]


def test_rows_keep_to_the_margins(around, parts):
    flow = Flow(*parts, gap=5)
    flow.setContentsMargins(12, 4, 10, 6)
    assert places(around, flow, parts) == [(12, 4), (97, 4), (12, 29)]
    assert flow.heightForWidth(200) == 4 + 20 + 5 + 20 + 6
    assert flow.minimumSize().width() == 12 + 80 + 10


def test_rows_may_stand_at_the_end(around, parts):
    assert places(around, Flow(*parts, gap=5, all_to_end=True), parts) == [(35, 0), (120, 0), (120, 25)]
