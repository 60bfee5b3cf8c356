"""Find in a document."""

from PySide6.QtCore import Qt

from workbench.gui.reader import find_bar
from workbench.text.anchoring import lookup


def test_hits_as_you_type_and_round_the_end(qtbot, pane, article):
    pane.find()
    bar = article.find_bar
    qtbot.keyClicks(bar.field, "2022")
    assert bar._count.text() == "1 of 1 hit"
    bar.field.setText("fleet")
    assert bar._count.text() == "1 of 2 hits"
    first = article.view.textCursor().position()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert article.view.textCursor().position() > first
    pane.find_next()
    assert article.view.textCursor().position() == first
    pane.find_previous()
    assert bar._count.text() == "2 of 2 hits"
    bar.field.setText("nowhere at all")
    assert bar._count.text() == "Nothing found"


def test_escape_closes_and_gives_the_text_back(qtbot, pane, article):
    pane.find()
    article.find_bar.field.setText("herring")
    qtbot.keyClick(article.find_bar.field, Qt.Key.Key_Escape)
    assert article.find_bar.isHidden()
    assert article.view._hits == []
    assert article.view.content.text[article.view.caret():].startswith("herring")


def test_selected_words_are_looked_for(pane, article, select):
    select("herring")
    pane.find()
    assert article.find_bar.field.text() == "herring"


def test_hits_are_in_the_ribbon(pane, article):
    pane.find()
    article.find_bar.field.setText("fleet")
    assert len(article.ribbon._hits) == 2


def test_a_long_text_is_looked_through_from_where_it_is_read_without_holding_the_window_up(
        qtbot, pane, article, monkeypatch):
    monkeypatch.setattr(find_bar, "AT_ONCE", 0)
    monkeypatch.setattr(find_bar, "TURN", 0.0)
    monkeypatch.setattr(lookup, "_GROUP", 40)
    bar, view = article.find_bar, article.view
    short = lookup.Lookup(view.view.shown).find("the")
    view.go_to(view.content.passages[len(view.content.passages) // 2].start)
    here = view.textCursor().position()
    pane.find()
    bar.field.setText("the")
    assert bar.is_looking
    qtbot.waitUntil(lambda: bar._is_there)
    assert view.textCursor().position() >= here, "the first one ahead, however many come before it"
    there = view.textCursor().position()
    qtbot.waitUntil(lambda: not bar.is_looking)
    assert view.textCursor().position() == there
    assert [first for first, _ in bar._hits] == [view.border.position_of_shown(start) for start, _ in short]
    assert bar._count.text() == f"{bar._hits.index((there, there + 3)) + 1} of {len(short)} hits"
