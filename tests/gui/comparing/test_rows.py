"""Rows of values, the filters over them, and the working beside them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.gui.comparing.filters import BESIDE, Filters
from workbench.gui.comparing.rows import ITEM, Column, Rows
from workbench.gui.comparing.working import Side, Working
from workbench.gui.style import row


def test_the_model_keeps_qts_rules(qtmodeltester, theme):
    model = Rows((Column("One", str), Column("", lambda value: f"<{value}>", str, "Two")))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show([3, 1, 2])
    qtmodeltester.check(model, force_py=True)
    model.show([3, 1, 2])
    model.show([1])
    assert model.index(0, 1).data() == "<1>"
    assert model.index(0, 0).data(ITEM) == 1
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == "Two"
    model.show([])
    assert model.rowCount() == 0


def test_filters_say_how_many_they_show_and_go_by_the_arrow_keys(qtbot, theme):
    filters = Filters("Show", (("all", "All", ""), ("few", "Few", ""), ("none", "None", "")))
    qtbot.addWidget(filters)
    heard = []
    filters.chosen.connect(heard.append)
    filters.count({"all": 1200, "few": 3})
    assert [made.text() for made in filters.buttons.values()] == ["All  1,200", "Few  3", "None  0"]
    qtbot.keyClick(filters, Qt.Key.Key_Right)
    qtbot.keyClick(filters, Qt.Key.Key_Right)
    assert heard == ["few", "all"], "what shows nothing is passed over"
    filters.buttons["few"].click()
    assert filters.current == heard[-1] == "few"
    filters.count(None)
    assert filters.buttons["few"].text() == "Few", "while it is not known how many"
    filters.choose("no such filter")
    assert filters.current == "few"


def test_the_working_shows_both_places_and_no_markup(qtbot, theme):
    working = Working()
    qtbot.addWidget(working)
    working.show()
    ours = Side("Our <b>text</b>", "", "It says <i>five</i> boats.", ((8, 19),))
    asked = []
    working.theirs_asked.connect(lambda: asked.append(True))
    working.show_working("Five is not six.", ("≠", "bad"), ("But it goes on.",), ours, Side("Theirs", "", "Six boats."))
    assert working.grab().width() > 0
    assert "Five is not six. But it goes on." in working._area.accessibleDescription()
    next(one for one in working.findChildren(QToolButton) if one.accessibleName() == "Open beside").click()
    assert asked
    working.clear()
    assert not working.insert.isEnabled()


def test_filters_show_their_numbers_where_there_is_room_and_never_clip_a_word(qtbot, theme):
    holder = QWidget()
    filters = Filters("Show", (("all", "All", "Everything"), ("few", "Conflicts", ""), ("none", "In a source", "")))
    beside = QWidget()
    beside.setFixedWidth(BESIDE)
    holder.setLayout(row(beside, filters, gap=0))
    qtbot.addWidget(holder)
    holder.resize(900, 60)
    holder.show()
    filters.count({"all": 1200, "few": 305, "none": 12})
    full = [made.text() for made in filters.buttons.values()]
    assert full == ["All  1,200", "Conflicts  305", "In a source  12"]
    for width in range(filters.sizeHint().width() + 10, filters.minimumSizeHint().width() - 1, -5):
        holder.resize(BESIDE + width, 60)
        assert all(made.width() >= made.sizeHint().width() for made in filters.buttons.values()), width
    holder.resize(BESIDE + filters.minimumSizeHint().width(), 60)
    assert [made.text() for made in filters.buttons.values()] == ["All", "Conflicts", "In a source"]
    assert filters.buttons["all"].toolTip() == "All  1,200\nEverything"
    assert filters.buttons["few"].accessibleName() == "Conflicts  305"
    holder.resize(900, 60)
    assert [made.text() for made in filters.buttons.values()] == full


def test_where_there_is_no_room_the_longest_names_of_filters_end_in_an_ellipsis(theme, qtbot):
    filters = Filters("Show", [("all", "All", ""), ("alone", "In no source at all", ""), ("agree", "Agreeing", "")])
    qtbot.addWidget(filters)
    filters.setFixedWidth(160)
    filters.show()
    said = {key: made.text() for key, made in filters.buttons.items()}
    assert said["all"] == "All" and said["alone"].endswith("…")
    assert sum(made.sizeHint().width() for made in filters.buttons.values()) <= filters.width(), "none is clipped"
    filters.setFixedWidth(600)
    assert filters.buttons["alone"].text() == "In no source at all"


def test_where_there_is_little_room_the_filter_that_is_on_opens_a_menu(theme, qtbot):
    head = QWidget()
    qtbot.addWidget(head)
    filters = Filters("Show", [("all", "All", ""), ("alone", "In no source at all", ""), ("agree", "Agreeing", "")])
    head.setLayout(row(filters))
    head.resize(900, 40)
    head.show()
    assert filters.menu.isHidden() and filters.buttons["alone"].isVisible()
    head.resize(220, 40)
    assert filters.menu.text() == "All" and not filters.buttons["alone"].isVisible()
    filters.choose("agree")
    assert filters.menu.text() == "Agreeing"
    head.resize(900, 40)
    assert filters.menu.isHidden() and filters.buttons["agree"].isChecked()
