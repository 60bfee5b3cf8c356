"""The head of the panel: what is typed is saved, and never lost."""

from PySide6.QtCore import Qt

from workbench.gui.claim import autosave
from workbench.services.deciding import claims
from workbench.services.library import history


def now(desk):
    return claims.get(desk.archive, desk.claim_id)


def write(qtbot, field, text):
    """Type in place of what stands there: the article says who claims it."""
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_who_the_article_says_it_is_stands_there_already(panel):
    assert panel.head.claimant.text() == "Paul Renner"


def test_it_shows_the_exact_words_and_where_they_stand(qtbot, desk, panel):
    assert "412 fishing boats last year" in panel.head.accessibleName()
    assert panel.head._place.text() == "Boats counted"
    with qtbot.waitSignal(desk.place_asked) as asked:
        panel.head._place.click()
    place = asked.args[0]
    assert (place.start, place.end) == (now(desk).anchor.start, now(desk).anchor.end)


def test_what_is_typed_is_saved_after_a_rest(qtbot, desk, panel):
    qtbot.keyClicks(panel.head.as_checked, "Elsby has 412 boats")
    assert now(desk).as_checked == ""
    qtbot.waitUntil(lambda: now(desk).as_checked == "Elsby has 412 boats", timeout=autosave.REST + 3000)


def test_leaving_the_field_saves(qtbot, desk, panel):
    panel.head.claimant.setFocus()
    write(qtbot, panel.head.claimant, "Ida Renner")
    panel.head.appearance.setFocus()
    qtbot.waitUntil(lambda: now(desk).claimant == "Ida Renner")


def test_choosing_another_claim_saves_what_was_half_typed_where_it_belongs(qtbot, desk, panel):
    first, second = claims.table(desk.archive, desk.case_id)
    qtbot.keyClicks(panel.head.appearance, "The Ledger")
    desk.choose_claim(second)
    assert claims.get(desk.archive, first).appearance == "The Ledger"
    assert claims.get(desk.archive, second).appearance == ""
    assert panel.head.appearance.text() == ""


def test_closing_the_desk_saves(qtbot, desk, panel):
    claim = desk.claim_id
    write(qtbot, panel.head.claimant, "Renner")
    desk.flush.emit()
    assert claims.get(desk.archive, claim).claimant == "Renner"


def test_one_saving_is_one_act(qtbot, desk, panel):
    before = len(history.entries(desk.archive))
    write(qtbot, panel.head.claimant, "Renner")
    desk.flush.emit()
    desk.flush.emit()
    assert len(history.entries(desk.archive)) == before + 1


def test_an_undo_of_the_window_is_seen_in_the_field(qtbot, desk, panel):
    write(qtbot, panel.head.claimant, "Renner")
    desk.flush.emit()
    desk.do(history.undo)
    assert panel.head.claimant.text() == "Paul Renner"


def test_a_space_typed_last_is_not_taken_away(qtbot, desk, panel):
    qtbot.keyClicks(panel.head.as_checked, "Elsby has ")
    desk.flush.emit()
    assert now(desk).as_checked == "Elsby has"
    assert panel.head.as_checked.text() == "Elsby has "


def test_ctrl_z_belongs_to_the_field_only_while_it_has_something_to_take_back(qtbot, panel):
    from PySide6.QtGui import QAction, QKeySequence

    heard = []
    undo = QAction(panel)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(lambda: heard.append("window"))
    panel.addAction(undo)
    panel.head.claimant.setFocus()
    write(qtbot, panel.head.claimant, "ab")
    qtbot.keyClick(panel.head.claimant, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (panel.head.claimant.text(), heard) == ("Paul Renner", [])
    qtbot.keyClick(panel.head.claimant, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["window"]


def test_a_reworded_claim_is_looked_up_again(qtbot, desk, panel):
    assert "412" in panel.matches._searched
    qtbot.keyClicks(panel.head.as_checked, "Storms closed the port twice")
    desk.flush.emit()
    assert panel.matches._searched == "Storms closed the port twice"
    assert "Storms closed the port twice." in [one.text for one in panel.matches.suggestions]


def test_the_head_marks_what_the_chosen_passage_shares_and_says_otherwise(desk, panel, deck):
    def marks():
        ranges = panel.head._words._set._ranges()
        return [panel.head._quoted.shown[one.start:one.start + one.length] for one in ranges]

    other = next(index for index, card in enumerate(deck.cards) if "214" in card.suggestion.text)
    deck.choose(other)
    assert "412" in " ".join(marks()) and any("fishing boats" in words for words in marks())
    desk.do(claims.reword, desk.claim_id, "Elsby has 412 boats")
    panel.matches.look()
    assert marks() == [], "the words compared are now those as checked"


def test_a_narrow_head_has_a_row_for_where_it_ran(qtbot, panel):
    head = panel.head
    assert head.appearance.y() == head.claimant.y()
    panel.resize(300, 700)
    qtbot.waitUntil(lambda: head.appearance.y() > head.claimant.y())
    assert head.claimant.width() > panel.width() / 2
    panel.resize(440, 900)
    qtbot.waitUntil(lambda: head.appearance.y() == head.claimant.y())
