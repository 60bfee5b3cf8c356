"""Matches: cards, keys, and what becomes of a decision."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QApplication

from workbench.domain.claims import Closeness, Stance
from workbench.domain.documents import Role
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.gui.claim.suggested import chips
from workbench.gui.claim.suggested.glance import Glance
from workbench.gui.desk import Desk
from workbench.gui.jobs import Jobs
from workbench.gui.style import TYPE
from workbench.services.deciding import claims, evidence
from workbench.services.intake import importing
from workbench.services.library import history
from workbench.services.reading import documents
from workbench.settings import Settings


def linked(desk):
    return {(piece.document_name, piece.stance) for piece in evidence.for_claim(desk.archive, desk.claim_id)}


def test_the_passages_of_the_sources_stand_there(panel, deck):
    texts = [card.suggestion.text for card in deck.cards]
    assert any("214 fishing boats" in text for text in texts)
    assert any("412 fishing boats" in text for text in texts)
    assert deck.index == 0 and deck.cards[0].is_current
    assert panel.tabs.tabText(0) == f"Matches  {len(deck.cards)}"


def test_each_card_is_as_high_as_its_words_however_many_there_are(qtbot, panel, deck):
    panel.show_matches()
    deck.show_suggestions([card.suggestion for card in deck.cards] * 8)
    qtbot.waitUntil(lambda: all(card.height() == card.heightForWidth(card.width()) > 60 for card in deck.cards))


def test_keys_go_through_the_cards(qtbot, panel, deck):
    panel.show_matches()
    assert deck.cards[0].hasFocus()
    for key, index in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0), (Qt.Key.Key_J, 1), (Qt.Key.Key_K, 0),
                       (Qt.Key.Key_Up, 0), (Qt.Key.Key_End, len(deck.cards) - 1), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(deck.current, key)
        assert deck.index == index
        assert deck.current.hasFocus()


@pytest.mark.parametrize(("key", "stance"), [(Qt.Key.Key_S, Stance.SUPPORTS), (Qt.Key.Key_X, Stance.CONTRADICTS),
                                             (Qt.Key.Key_T, Stance.CONTEXT)])
def test_a_key_links_and_moves_on(qtbot, desk, panel, deck, key, stance):
    panel.show_matches()
    name = deck.cards[0].suggestion.document_name
    qtbot.keyClick(deck.cards[0], key)
    assert linked(desk) == {(name, stance)}
    assert deck.index == 1
    assert deck.cards[0].suggestion.stance is stance
    assert panel.tabs.tabText(1) == "Evidence  1"


def test_a_decision_is_changed_by_the_other_key(qtbot, desk, panel, deck):
    panel.show_matches()
    qtbot.keyClick(deck.cards[0], Qt.Key.Key_S)
    deck.choose(0)
    qtbot.keyClick(deck.cards[0], Qt.Key.Key_X)
    assert [stance for _, stance in linked(desk)] == [Stance.CONTRADICTS]


def test_a_dismissed_card_stays_and_comes_back(qtbot, desk, panel, deck):
    panel.show_matches()
    first = deck.cards[0].suggestion
    qtbot.keyClick(deck.cards[0], Qt.Key.Key_D)
    assert deck.cards[0].suggestion.dismissed and deck.index == 1
    deck.choose(0)
    qtbot.keyClick(deck.cards[0], Qt.Key.Key_D)
    assert deck.cards[0].suggestion == first


def test_undo_is_seen_on_the_card(desk, panel, deck):
    panel.supports()
    assert deck.cards[0].suggestion.stance is Stance.SUPPORTS
    desk.do(history.undo)
    assert deck.cards[0].suggestion.stance is None
    assert deck.index == 0  # the other key is pressed on the same card
    place = (deck.current.suggestion.document, deck.current.suggestion.start)
    panel.dismiss()
    desk.do(history.undo)
    now = next(one for one in panel.matches.suggestions if (one.document, one.start) == place)
    assert not now.dismissed
    assert (deck.current.suggestion.document, deck.current.suggestion.start) == place


def test_enter_opens_the_passage_beside(qtbot, desk, panel, deck):
    panel.show_matches()
    with qtbot.waitSignal(desk.place_asked) as asked:
        qtbot.keyClick(deck.current, Qt.Key.Key_Return)
    one, place = deck.current.suggestion, asked.args[0]
    assert (place.document, place.start, place.end, place.beside) == (one.document, one.start, one.end, True)


def test_own_words_are_searched_for_and_given_up(qtbot, panel, deck):
    panel.search_sources()
    qtbot.keyClicks(panel.matches.field, "storms port")
    qtbot.keyClick(panel.matches.field, Qt.Key.Key_Return)
    assert "Storms closed the port twice." in [card.suggestion.text for card in deck.cards]
    assert panel.matches._all.isVisible()
    panel.matches._all.click()
    assert any("412" in card.suggestion.text for card in deck.cards)
    assert panel.matches.field.text() == ""


def test_in_a_low_panel_the_cards_give_way_and_not_the_line_above_them(panel):
    tab = panel.matches
    tab._nothing.hint.setText("What is not shown asks for room too. " * 20)
    tab.setFixedHeight(tab.minimumSizeHint().height() + tab._said.sizeHint().height())
    panel.window().grab()
    assert tab._said.height() == tab._said.sizeHint().height()


def test_what_made_a_passage_be_shown_is_brought_into_sight(panel, deck):
    deck.choose(1)
    deck.setFixedHeight(deck.current.height() + 20)
    panel.window().grab()
    deck.explain()
    panel.window().grab()
    bottom = deck.current.mapTo(deck.viewport(), deck.current.rect().bottomLeft()).y()
    assert 0 < bottom <= deck.viewport().height()


def test_of_a_very_long_claim_it_is_said_how_far_it_was_searched_for(panel):
    panel.matches.field.setText("fishing boats " * 400)
    panel.matches.look()
    assert "thousand" not in panel.matches._said.text()
    panel.matches.field.setText("fishing boats " * 500)
    panel.matches.look()
    assert panel.matches._said.text().endswith("; only the first thousand words were searched for")


def test_words_that_nobody_uses_say_what_to_do(panel):
    panel.matches.field.setText("??")
    panel.matches.look()
    assert panel.matches._stack.currentWidget() is panel.matches._nothing


def test_a_case_without_sources_says_so(desk, panel):
    for line in documents.all_documents(desk.archive):
        if line.metadata.title != "Boats counted":
            desk.do(documents.change_role, desk.case_id, line.id, Role.SUBJECT)
            desk.do(documents.set_aside, line.id)
    assert panel.matches._stack.currentWidget() is panel.matches._no_sources


def test_an_answer_to_an_older_question_is_thrown_away(qtbot, desk, panel):
    """With real threads: two claims chosen one after the other, only the second one's passages are shown."""
    slow = Desk(desk.archive, Settings(), Jobs())
    slow.choose_case(desk.case_id)
    from workbench.gui.claim.panel import ClaimPanel

    other = ClaimPanel(slow)
    qtbot.addWidget(other)
    first, second = claims.table(desk.archive, desk.case_id)
    slow.choose_claim(first)
    slow.choose_claim(second)
    qtbot.waitUntil(lambda: bool(other.matches.suggestions), timeout=10_000)
    qtbot.waitUntil(lambda: not slow.jobs.running, timeout=10_000)
    words = claims.get(desk.archive, second).words
    assert other.matches._searched == words
    assert "herring" in other.matches.suggestions[0].text
    slow.close()


def finding(agreement, label, because="It says so."):
    return Finding(FindingKind.FIGURE, agreement, "412", "214", because, label)


def test_conflicts_come_first_and_say_why(deck):
    card = deck.cards[0]
    found = (finding(Agreement.AGREES, "38 = 38"), finding(Agreement.CONFLICTS, "412 ≠ 214", "412 − 214 = 198."))
    card.show_suggestion(replace(card.suggestion, findings=found))
    laid, _ = chips.lay(found, 300)
    assert [chip.text for chip in laid] == ["412 ≠ 214", "38 = 38"]
    assert card.accessibleDescription().startswith("Figure – conflicts: 412 − 214 = 198.")
    assert card.heightForWidth(400) > replace_height(card)


def replace_height(card):
    card.show_suggestion(replace(card.suggestion, findings=()))
    return card.heightForWidth(400)


def test_a_chip_reads_without_its_colour():
    texts = [chips.text_of(finding(agreement, "")) for agreement in Agreement]
    assert len({text[0] for text in texts}) == len(texts)


def test_chips_go_on_in_the_next_row(theme):
    laid, height = chips.lay([finding(Agreement.AGREES, f"figure number {n}") for n in range(9)], 300)
    assert all(chip.box.right() <= 300 for chip in laid)
    assert height > chips.HIGH * 2


def test_likeness_is_a_word_and_never_a_number(deck):
    card = deck.cards[0]
    for closeness in Closeness:
        card.show_suggestion(replace(card.suggestion, closeness=closeness, score=0.87))
        assert "87" not in card.accessibleName() and "%" not in card.accessibleName(), closeness
        card.grab()


def test_a_claim_set_aside_empties_the_panel(desk, panel):
    desk.do(claims.set_aside, desk.claim_id, "The author took it out.")
    assert desk.claim_id is None
    assert panel._stack.currentIndex() == 0


def test_cards_are_used_again(desk, panel, deck):
    kept = deck.cards[0]
    first, second = claims.table(desk.archive, desk.case_id)
    desk.choose_claim(second)
    desk.choose_claim(first)
    assert deck.cards[0].suggestion.text
    assert deck.cards.count(deck.cards[0]) == 1 and kept is not None


def test_long_passages_and_strange_names_fit(qtbot, deck):
    card = deck.cards[0]
    long = replace(card.suggestion, document_name="A very long name " * 12, text="word 😀 " * 300, before="b " * 400,
                   after="", shared=((0, 4), (7, 11)), findings=(finding(Agreement.CONFLICTS, "long label " * 30),))
    card.show_suggestion(long)
    assert card.heightForWidth(300) > card.heightForWidth(800)
    card.grab()


@pytest.mark.parametrize("width", [300, 400, 460])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_buttons_fit_whatever_the_room(qtbot, theme, panel, deck, width, scale):
    panel.supports()
    deck.choose(0)
    try:
        panel.resize(width, 800)
        theme.enlarge(scale)
        for choice in ("dark", "light"):
            theme.choose(choice)
            qtbot.waitUntil(lambda: deck.current.width() <= width)
            panel.show_matches()
            assert_whole(deck.ways, deck.current)
            panel.show_evidence()
            assert_whole(panel.evidence.items[0].ways, panel.evidence.items[0])
    finally:
        theme.enlarge(1.0)
        theme.choose("light")


def assert_whole(ways, holder):
    """Every button is there, as wide as it wants to be, within what holds it; theirs is the same look."""
    ways.grab()
    shown = [one for one in ways.buttons if one.isVisible()]
    assert len(shown) == len(ways.buttons)
    assert all(one.width() >= one.sizeHint().width() and one.accessibleName() for one in shown)
    assert shown[-1].mapTo(holder, shown[-1].rect().bottomRight()).x() <= holder.width()
    assert len({(bool(one.text()), one.icon().isNull()) for one in shown}) == 1


def test_arrows_go_through_the_chips_and_a_key_takes_the_working_into_the_rationale(qtbot, desk, panel, deck):
    panel.show_matches()
    card = next(card for card in deck.cards if len(card.suggestion.findings) > 0)
    deck.choose(deck.cards.index(card))
    first = chips.sorted_findings(card.suggestion.findings)[0]
    qtbot.keyClick(card, Qt.Key.Key_Right)
    assert card.finding is first
    assert first.because in card.accessibleDescription()
    qtbot.keyClick(card, Qt.Key.Key_Left)
    assert card.finding is None
    qtbot.keyClick(card, Qt.Key.Key_Right)
    qtbot.keyClick(card, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    panel.rate(1)
    put = panel.verdict.rationale.toPlainText()
    assert first.because.rstrip(".") in put
    assert card.suggestion.document_name in put


def test_a_click_on_a_chip_tells_why_it_agrees(qtbot, panel, deck):
    panel.show_matches()
    card = next(card for card in deck.cards if card.suggestion.findings)
    card.grab()  # painted: it knows where its chips are
    chip = card._chips[-1]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=(card._chips_at + chip.box.center()).toPoint())
    assert card.is_current
    assert card.finding is chip.finding


def reprinted(desk, title, text):
    return desk.do(importing.keep, desk.case_id, Role.SOURCE, importing.prepare_text(text, title)).document


SENTENCE = "The harbour office of Elsby counted 412 fishing boats last year, as the director said."


def test_the_same_words_elsewhere_are_one_card_that_unfolds(qtbot, desk, panel, deck):
    before = len(deck.cards)
    copies = {reprinted(desk, f"Herald {number}", f"Boats in the news\n\n{SENTENCE} {more}\n").id
              for number, more in enumerate(("It rained.", "It snowed."))}
    assert len([card for card in deck.cards if "412 fishing" in card.suggestion.text]) == 1
    at = next(at for at, card in enumerate(deck.cards) if "412 fishing" in card.suggestion.text)
    deck.choose(at)
    face = deck.current.suggestion
    assert {one.document for one in (face, *face.also)} >= copies and len(face.also) == 2
    assert "+2 the same elsewhere" in deck.current.accessibleName()
    qtbot.keyClick(deck.current, Qt.Key.Key_U)
    shown = [card.suggestion.document for card in deck.cards[at:at + 3]]
    assert shown == [face.document, *[one.document for one in face.also]]
    deck.choose(at + 1)
    chosen = deck.current.suggestion
    qtbot.keyClick(deck.current, Qt.Key.Key_S)
    assert [piece.document for piece in evidence.for_claim(desk.archive, desk.claim_id)] == [chosen.document]
    assert deck.cards[at].suggestion.stance is None and deck.cards[at + 1].suggestion.stance is Stance.SUPPORTS
    deck.choose(at)
    qtbot.keyClick(deck.current, Qt.Key.Key_U)
    assert before <= len(deck.cards) < before + 2


def test_a_key_tells_why_a_passage_is_shown(qtbot, panel, deck):
    panel.show_matches()
    card, low = deck.current, deck.current.heightForWidth(400)
    assert card.suggestion.reasons and not card.reasons()
    qtbot.keyClick(card, Qt.Key.Key_Y)
    assert any("fishing" in line for line in card.reasons())
    assert "fishing" in card.accessibleDescription()
    assert card.heightForWidth(400) > low
    qtbot.keyClick(card, Qt.Key.Key_Y)
    assert not card.reasons() and card.heightForWidth(400) == low


def test_a_new_source_refreshes_what_is_suggested(desk, panel, deck):
    chosen = deck.current.suggestion
    fresh = reprinted(desk, "Count", "In Elsby the harbour office counted as many as 512 fishing boats last year.\n")
    assert fresh.id in {card.suggestion.document for card in deck.cards}
    assert (deck.current.suggestion.document, deck.current.suggestion.start) == (chosen.document, chosen.start)
    desk.do(documents.set_aside, fresh.id)
    assert fresh.id not in {card.suggestion.document for card in deck.cards}


def test_a_model_that_is_gone_is_said_once_and_words_rank(desk, panel, deck, tmp_path):
    told = []
    desk.said.connect(told.append)
    desk.prefer(semantic_model=str(tmp_path / "gone"))
    for _ in range(2):
        panel.matches.look()
        assert any("412 fishing" in card.suggestion.text for card in deck.cards)
    assert len(told) == 1 and "no model for ranking by meaning" in str(told[0])


def test_chips_and_buttons_grow_with_the_type(theme, panel, deck):
    deck.choose(0)
    theme.enlarge(3.0)
    try:
        laid, high = chips.lay([finding(Agreement.CONFLICTS, "7,691 t ≠ 7,691 kg")], 900)
        assert laid[0].box.height() == high >= QFontMetricsF(theme.sans(TYPE.small)).height()
        ways = deck.ways.sizeHint().height()
        assert deck.current.actions_box().height() >= ways - 6
    finally:
        theme.enlarge(1.0)


def test_nothing_is_decided_about_a_passage_that_nobody_has_looked_at(qtbot, monkeypatch, desk, panel, deck):
    monkeypatch.setattr(Glance, "shortest", 0.01)
    said = []
    desk.said.connect(lambda message: said.append(message.text))
    other = claims.table(desk.archive, desk.case_id)[1]
    desk.choose_claim(other)
    panel.supports()
    assert "only just come into sight" in said.pop() and not linked(desk)
    qtbot.waitUntil(deck.current.glance.is_enough)
    panel.turn_to(2)
    panel.supports()
    assert "only just" in said.pop() and panel.tabs.currentIndex() == 0, "it was behind another tab"
    qtbot.waitUntil(deck.current.glance.is_enough)
    panel.supports()
    assert len(linked(desk)) == 1 and not said


def test_a_key_before_there_is_a_passage_says_why_nothing_happens(desk, panel, deck):
    said = []
    desk.said.connect(lambda message: said.append(message.text))
    panel.matches._blank()
    panel.contradicts()
    assert "still being searched" in said.pop()
    panel.matches._show([])
    panel.dismiss()
    assert "no passage stands here" in said.pop() and not linked(desk)


def test_a_key_that_is_held_down_decides_once(desk, panel, deck):
    panel.show_matches()
    kind, plain = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    for again in (False, True, True):
        QApplication.sendEvent(deck.current, QKeyEvent(kind, Qt.Key.Key_S, plain, "s", again))
    assert len(linked(desk)) == 1
