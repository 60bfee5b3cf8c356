"""The reader over a real library: open, mark, go from spot to spot, look things up beside."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.gui.reader.pane import ReaderPane
from workbench.gui.reader.text import highlights
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.intake import importing
from workbench.services.library import history
from workbench.services.reading import documents


def claim_on(desk, document, words):
    start = documents.text(desk.archive, document).text.index(words)
    return claims.make(desk.archive, desk.case_id, document, start, start + len(words))


def test_opening_a_document_shows_it_and_tells_the_desk(desk, ids, pane, article):
    assert desk.document_id == ids[0]
    assert "412 fishing boats" in article.view.toPlainText()
    assert pane.main.tabs.tabText(0) == "Harbour town counts its boats"


def test_c_makes_a_claim_of_the_selection_in_whole_words(qtbot, desk, pane, article, select):
    select("arbour office of Elsby counted 412 fishing boat")
    qtbot.keyClick(article.view, Qt.Key.Key_C)
    made = claims.get(desk.archive, desk.claim_id)
    assert made.anchor.quote == "harbour office of Elsby counted 412 fishing boats"
    assert not article.view.textCursor().hasSelection()
    assert article.view.marks.get(("claim", made.id)) is not None


def test_c_without_a_selection_takes_the_sentence_under_the_caret(qtbot, desk, pane, article):
    article.go_to(article.view.content.text.index("Prices"))
    qtbot.keyClick(article.view, Qt.Key.Key_C)
    assert claims.get(desk.archive, desk.claim_id).anchor.quote == "Prices rose by 12 percent in the same months."


def test_the_same_words_are_one_claim(desk, pane, select):
    select("412 fishing boats")
    pane.make_claim()
    first = desk.claim_id
    desk.choose_claim(None)
    select("412 fishing boats")
    pane.make_claim()
    assert desk.claim_id == first
    assert len(claims.table(desk.archive, desk.case_id)) == 1


def test_words_behind_an_emoji_are_the_words_that_were_selected(desk, pane, select):
    select("for the town")
    pane.make_claim()
    assert claims.get(desk.archive, desk.claim_id).anchor.quote == "for the town"


def test_undo_takes_the_highlight_away(desk, pane, article, select):
    select("412 fishing boats")
    pane.make_claim()
    assert len(article.view.marks) == 1
    desk.do(history.undo)
    assert len(article.view.marks) == 0


def test_n_goes_through_what_nobody_has_looked_at(desk, pane, article):
    left = article.unlooked()
    assert left, "the article has figures that ask to be checked"
    article.go_to(0)
    pane.next_spot()
    assert article.view.caret() == next(start for start, _ in left if start > 0)
    pane.make_claim()
    assert len(article.unlooked()) < len(left)
    pane.previous_spot()
    assert article.view.caret() in [start for start, _ in article.unlooked()]


def test_when_nothing_is_left_it_says_so(qtbot, desk, pane, article):
    while article.unlooked():
        pane.next_spot()
        pane.make_claim()
    with qtbot.waitSignal(desk.said) as said:
        pane.next_spot()
    assert "Everything worth checking" in said.args[0].text


def test_overlapping_claims_are_each_reached_by_clicking_again(desk, ids, pane, article):
    whole = claim_on(desk, ids[0], "That was 38 more than in 2022, and the largest fleet since 1998.")
    part = claim_on(desk, ids[0], "the largest fleet since 1998")
    desk.choose_claim(None)
    article.refresh_marks()
    article.go_to(part.anchor.start + 3)
    keys = [mark.key for mark in article.view.marks.at(article.view.textCursor().position())]
    assert keys == [("claim", part.id), ("claim", whole.id)], "the shortest is first: it is the hardest to hit"
    article.view._press(keys)
    assert desk.claim_id == part.id
    article.view._press(keys)
    assert desk.claim_id == whole.id
    article.view._press(keys)
    assert desk.claim_id == part.id


def test_overlapping_claims_are_underlined_in_different_lanes(desk, ids, article):
    claim_on(desk, ids[0], "The fleet landed 7,600 tonnes of herring")
    claim_on(desk, ids[0], "7,600 tonnes of herring between January and June")
    block = article.view.document().findBlock(article.view.border.position(
        article.view.content.text.index("7,600"))).blockNumber()
    assert {placed.lane for placed in article.view.marks.in_block(block)} == {0, 1}


def test_enter_on_marked_words_chooses_their_claim(qtbot, desk, ids, pane, article):
    claim = claim_on(desk, ids[0], "412 fishing boats")
    article.go_to(claim.anchor.start + 2)
    qtbot.keyClick(article.view, Qt.Key.Key_Return)
    assert desk.claim_id == claim.id


def test_clicking_marked_words_chooses_their_claim(qtbot, desk, ids, pane, article):
    claim = claim_on(desk, ids[0], "412 fishing boats")
    desk.choose_claim(None)
    article.go_to(claim.anchor.start + 2)
    spot = article.view.cursorRect().center()
    qtbot.mouseClick(article.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.claim_id == claim.id


def test_the_letter_in_the_margin_chooses_its_claim(qtbot, desk, ids, pane, article):
    claim = claim_on(desk, ids[0], "412 fishing boats")
    article.view.grab()
    badge = article.view._badges[0]
    qtbot.mouseClick(article.view.viewport(), Qt.MouseButton.LeftButton, pos=badge.box.center().toPoint())
    assert desk.claim_id == claim.id


def test_a_source_opens_beside_and_the_claim_stays_in_sight(desk, ids, pane, article):
    claim = claim_on(desk, ids[0], "412 fishing boats")
    desk.choose_claim(claim.id)
    start = documents.text(desk.archive, ids[1]).text.index("214")
    desk.open_place(ids[1], start, start + 3, beside=True)
    assert pane.beside.isVisible() and pane.beside.front.document.id == ids[1]
    assert pane.main.isVisible() and pane.main.front.document.id == ids[0]
    assert pane.beside.front.view.caret() == start
    pane.close_beside()
    assert not pane.beside.isVisible()


def test_where_there_is_little_height_a_document_is_named_by_its_tab_alone(desk, ids, pane, article):
    desk.open_place(ids[1], 0, 3, beside=True)
    beside = pane.beside.front
    for height, named in ((60, False), (300, True)):
        article.setFixedHeight(height)
        beside.setFixedHeight(height)
        QApplication.processEvents()
        assert (article.header.isVisible(), beside.header.isVisible()) == (named, True), "there it is closed"


def test_a_claim_chosen_elsewhere_opens_its_document(desk, ids, pane):
    claim = claim_on(desk, ids[0], "7,600 tonnes")
    pane.close_tab()
    assert pane.main.front is None
    desk.choose_claim(claim.id)
    assert pane.main.front.document.id == ids[0]
    assert pane.main.front.view.caret() == claim.anchor.start


def test_words_of_a_source_are_linked_with_the_stance_key(qtbot, desk, ids, pane, article):
    claim = claim_on(desk, ids[0], "412 fishing boats")
    desk.choose_claim(claim.id)
    start = documents.text(desk.archive, ids[1]).text.index("214 fishing boats")
    desk.open_place(ids[1], start, start + 17, beside=True)
    source = pane.beside.front
    source.view.go_to(start, start + 17, select=True)
    assert source.selection.isVisible()
    qtbot.keyClick(source.view, Qt.Key.Key_X)
    linked = evidence.for_claim(desk.archive, claim.id)
    assert [(piece.text, piece.stance) for piece in linked] == [("214 fishing boats", Stance.CONTRADICTS)]
    assert source.view.marks.get(("evidence", linked[0].id)).role == "contradicts"


def test_j_and_k_go_from_claim_to_claim(desk, ids, pane, article):
    made = [claim_on(desk, ids[0], words).id for words in ("412 fishing boats", "since 1998", "12 percent")]
    article.go_to(0)
    reached = []
    for _ in range(4):
        pane.next_claim()
        reached.append(desk.claim_id)
    assert reached == [*made, made[0]]
    pane.previous_claim()
    assert desk.claim_id == made[2]


def test_sentences_are_walked_with_control_and_the_arrows(qtbot, article):
    article.go_to(article.view.content.text.index("That was"))
    qtbot.keyClick(article.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert article.view.content.text[article.view.caret():].startswith("Mr. Renner")
    qtbot.keyClick(article.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert article.view.content.text[article.view.caret():].startswith("That was")


def test_back_and_forward(desk, ids, pane, article):
    article.go_to(article.view.content.text.index("Prices"))
    desk.open_place(ids[1], 0, 5)
    assert pane.main.front.document.id == ids[1]
    pane.back()
    assert pane.main.front.document.id == ids[0]
    assert article.view.content.text[article.view.caret():].startswith("Prices")
    pane.forward()
    assert pane.main.front.document.id == ids[1]


def test_ctrl_wheel_and_commands_change_the_size_of_all_text(pane, article):
    before = article.view.document().defaultFont().pixelSize()
    pane.larger()
    pane.larger()
    assert article.view.document().defaultFont().pixelSize() == before + 2
    pane.usual_size()
    assert article.view.document().defaultFont().pixelSize() == before


def test_what_was_open_is_open_again(qtbot, desk, ids, pane, article):
    article.go_to(article.view.content.text.index("Prices"))
    desk.open_place(ids[1], 10, 14, beside=True)
    pane.larger()
    state = pane.remember()
    again = ReaderPane(desk)
    qtbot.addWidget(again)
    again.resize(1200, 800)
    again.show()
    again.recall(state)
    assert [opened.document.id for opened in again.main.documents] == [ids[0]]
    assert [opened.document.id for opened in again.beside.documents] == [ids[1]]
    assert again.main.front.view.content.text[again.main.front.view.caret():].startswith("Prices")
    assert again.remember()["size"] == state["size"]


def test_a_document_set_aside_closes_its_tab(desk, ids, pane):
    desk.do(documents.set_aside, ids[0])
    assert pane.main.front is None


def test_another_case_closes_everything(desk, pane):
    desk.choose_case(None)
    assert pane.main.documents == []


@pytest.mark.parametrize("room", [500, 1300])
def test_two_panes_share_what_room_there_is(desk, ids, pane, room):
    pane.resize(room, 800)
    desk.open_document(ids[1], beside=True)
    wanted = Qt.Orientation.Horizontal if room > 900 else Qt.Orientation.Vertical
    assert pane._split.orientation() is wanted


def test_every_control_has_a_name(pane, article):
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    article.find_bar.open()
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        for control in pane.findChildren(kind):
            if control.isVisible() and control.objectName() != "_q_qlineeditclearbutton":
                name = control.accessibleName() or getattr(control, "text", lambda: "")() or control.toolTip()
                assert name or control.metaObject().className() in ("CloseButton", "QToolButton"), control


def test_a_closed_document_is_freed(qtbot, pane, article):
    pane.close_tab()
    qtbot.waitUntil(lambda: not shiboken6.isValid(article))


def test_a_selection_belongs_to_the_document_in_front(desk, ids, pane, select):
    select("412 fishing boats")
    assert desk.has_selection
    desk.open_document(ids[1])
    assert not desk.has_selection
    pane.previous_tab()
    assert desk.has_selection


def test_claims_that_lost_their_place_are_counted_and_not_drawn(desk, ids, pane, article):
    claim = claim_on(desk, ids[0], "412 fishing boats")
    moved = replace(claim, anchor=replace(claim.anchor, quote="other words"))
    assert highlights.of_claims([moved, claim], article.view.content.text) == [highlights.of_claim(claim)]


def test_ratings_with_one_initial_have_letters_of_their_own(desk, ids, pane, article):
    claim = claim_on(desk, ids[0], "412 fishing boats")
    letters = []
    for rating in verdicts.scale(desk.archive, desk.case_id).ratings[:2]:
        desk.do(verdicts.rate, claim.id, rating.id)
        letters.append(highlights.of_claim(desk.read(claims.get, claim.id)).letter)
    assert letters == ["C", "CC"]


@pytest.mark.parametrize("size", [(760, 560), (760, 420), (1500, 420)])
def test_the_claim_is_in_sight_in_the_half_that_a_second_pane_leaves(qtbot, desk, ids, pane, article, size):
    pane.resize(*size)
    claim = claim_on(desk, ids[0], "Prices")
    desk.choose_claim(claim.id)
    desk.open_place(ids[1], 10, 14, beside=True)
    first, last = article.view.border.span(claim.anchor.start, claim.anchor.end)
    qtbot.waitUntil(lambda: article.view.height() < size[1])
    assert article.view._in_sight(first, last)


def test_the_sentence_at_the_caret_is_claimed_without_its_dateline(desk, pane, tmp_path):
    story = "ST. PETERSBURG, Fla., 3 May (Reuters) —  The harbour counted 412 boats 🚤 in 2023. It closed in June."
    document = importing.keep(desk.archive, desk.case_id, Role.SUBJECT, importing.prepare_text(story, "Wire")).document
    desk.open_document(document.id)
    pane.main.front.go_to(0)
    pane.make_claim()
    claim = claims.get(desk.archive, desk.claim_id).anchor
    assert story[claim.start:claim.end] == claim.quote == "The harbour counted 412 boats 🚤 in 2023."
