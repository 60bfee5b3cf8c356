"""Words of any length take the room there is: they break or are cut, and keep what they say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from workbench.gui.style import column, label, name_button
from workbench.gui.style.fitted_tabs import FittedTabs
from workbench.gui.style.fitting import (
    CutField,
    EvenLabel,
    Scrolled,
    WrappedLabel,
    breakable,
    isolated,
    led,
    on_a_line,
)

ENDLESS = "Donaudampfschifffahrtsgesellschaft" * 9


@pytest.mark.parametrize(("name", "pieces"), [
    ("Operation Southbound", ["Operation Southbound"]), ("000_b523-48.txt", ["000_", "b523-", "48.", "txt"]),
    ("n" * 30, ["n" * 12, "n" * 12, "n" * 6]), ("", [""]), ("a_ b", ["a_ b"])])
def test_a_name_can_be_broken_where_there_is_little_room(name, pieces):
    assert breakable(name).split("\u200b") == pieces


def test_no_word_makes_a_panel_wider_than_it_is(theme, qtbot):
    panel, field = QWidget(), CutField(ENDLESS)
    qtbot.addWidget(panel)
    said, name = label(ENDLESS, wrap=True), name_button(ENDLESS, panel.close)
    panel.setLayout(column(said, name, field))
    assert panel.minimumSizeHint().width() <= 240
    panel.resize(300, 400)
    panel.show()
    assert not panel.grab().isNull()
    assert (said.text(), name.text(), field.text()) == (ENDLESS,) * 3, "all of it is there for who asks"
    assert said.height() > 4 * said.fontMetrics().lineSpacing()


def test_a_cut_name_ends_where_its_own_words_end(qapp):
    assert isolated("Register…") == "Register…"
    assert isolated("تقرير…") == "\u2068تقرير…\u2069"
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert isolated("Register…") == "\u2068Register…\u2069"
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_of_several_things_on_a_line_the_longest_is_cut(qapp):
    metrics = QFontMetrics(QFont())
    parts = ["The Harbour Authority of Ashby and Brandholm", "5 Oct 2023", "p. 7"]
    whole = metrics.horizontalAdvance(" · ".join(parts))
    assert on_a_line(parts, " · ", metrics, whole) == " · ".join(parts)
    cut = on_a_line(parts, " · ", metrics, whole - 60)
    assert cut.endswith("… · 5 Oct 2023 · p. 7") and metrics.horizontalAdvance(cut) <= whole - 60
    assert on_a_line(parts, " · ", metrics, 40).endswith("…") and on_a_line([], " · ", metrics, 40) == ""
    publisher, room = "Border Questions", metrics.horizontalAdvance("Border Questions · 1…")
    assert on_a_line([publisher, "10 Oct 2023"], " · ", metrics, room) == publisher, "half a date says nothing"


def test_every_tab_is_in_sight_where_there_is_little_room(theme, qtbot):
    tabs = FittedTabs()
    qtbot.addWidget(tabs)
    for name in ("Afirmaciones", "Cifras", "Citas", "Matriz", "Importación", "Historial", "Buscar"):
        tabs.addTab(QWidget(), name)
    usual = tabs.tabBar().sizeHint().width()
    tabs.resize(usual + 40, 200)
    tabs.show()
    assert not tabs.tabBar().styleSheet()
    tabs.resize(usual - 30, 200)
    bar = tabs.tabBar()
    assert bar.styleSheet() and bar.tabRect(tabs.count() - 1).right() <= tabs.width()
    close = bar.styleSheet()
    tabs.resize(sum(bar.fontMetrics().horizontalAdvance(tabs.tabText(at)) + 13 for at in range(7)), 200)
    assert bar.styleSheet() not in ("", close), "closer still before the end of a name, a count perhaps, is cut"
    tabs.setTabText(1, "Cifras  33333")
    assert bar.tabRect(tabs.count() - 1).right() <= tabs.width()
    assert "…" in bar.tabText(0) and bar.tabText(1) == "Cifras  33333", "the longest names are cut, no count"
    tabs.setTabText(1, "Cifras  " + "3" * 40)
    assert tabs.usesScrollButtons() and tabs.tabText(0) == bar.tabText(0), "nothing could be read of what were cut"


def test_a_field_shows_the_beginning_and_a_sentence_of_ours_runs_as_the_window_does(qapp):
    assert CutField(ENDLESS).cursorPosition() == 0
    assert led("“Register” repeats it.") == "“Register” repeats it."
    assert led("“تقرير” repeats it.") == "\u200e“تقرير” repeats it."


def test_what_scrolls_is_as_high_as_its_words_at_the_width_they_have(qtbot, theme):
    area, many = QScrollArea(), WrappedLabel("a few words " * 12)
    area.setWidgetResizable(True)
    area.setWidget(Scrolled("surface", column(many, None)))
    qtbot.addWidget(area)
    area.resize(600, many.heightForWidth(580) + 40)
    area.show()
    assert many.height() < many.heightForWidth(area.widget().minimumSizeHint().width())
    assert not area.verticalScrollBar().isVisible()


def test_a_line_in_the_middle_leaves_no_word_alone(qtbot, theme):
    words = EvenLabel("Or press this for a text to check, that for sources, and the third to paste")
    qtbot.addWidget(words)
    words.resize(words.fontMetrics().horizontalAdvance(words.text()) - 10, 60)
    assert words._least_width() < 0.6 * words.width()
    words.setText("aword" * 60)
    words.resize(40, 60)
    assert words._least_width() <= 40
