"""What a screen reader hears: what happens where the keys are not, what stands under the caret, what each part is."""

from PySide6.QtCore import QAbstractAnimation
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QProgressBar, QTabBar, QWidget

from workbench.gui.demo.hand import press, type_in
from workbench.gui.spoken import plays, speak, spoken
from workbench.gui.stillness import MOVING


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_parts_of_our_own_have_roles(sample):
    deck = sample.workspace.claim.matches.deck
    assert role(deck) is QAccessible.Role.List
    assert role(deck.cards[0]) is QAccessible.Role.ListItem
    assert role(sample.window.messages) is QAccessible.Role.AlertMessage
    tabs = sample.workspace.reader.main.tabs
    crosses = [tabs.tabButton(0, side) for side in QTabBar.ButtonPosition]
    assert [one.accessibleName() for one in crosses if one is not None] == ["Close document"]
    sample.run("case.rename")
    assert role(sample.window.sheet) is QAccessible.Role.Dialog
    assert role(sample.window.sheet.card) is not QAccessible.Role.Dialog


def test_a_part_may_come_and_go_while_a_screen_reader_listens(sample, qtbot):
    QAccessible.setActive(True)
    try:
        for number in range(30):
            made = QWidget()
            qtbot.addWidget(made)
            plays(made, QAccessible.Role.ListItem)
            made.setAccessibleName(str(number))
            assert QAccessible.queryAccessibleInterface(made).text(QAccessible.Text.Name) == str(number)
            speak(made, f"Number {number}", urgent=number % 2 == 0)
            made.deleteLater()
        sample.run("reader.next_spot")
    finally:
        QAccessible.setActive(False)
    assert spoken(sample.workspace.reader.main.front.view).startswith("Worth checking, ")


def test_the_next_spot_the_marks_and_the_work_on_a_claim_are_told(sample, qtbot):
    sample.window.activateWindow()
    view, panel = sample.workspace.reader.main.front.view, sample.workspace.claim
    press("N", view)
    assert spoken(view).startswith("Worth checking, ")
    assert view.content.text[view.caret():][:20] in spoken(view)
    press("J", view)
    sample.rest()  # the claim's passages are looked for
    view.setFocus()
    press("Left", view)
    press("Right", view)
    assert spoken(view).startswith("Claim – ")
    assert view.accessibleDescription() == spoken(view)
    press("Alt+1", sample.window)
    press("Right")
    card = panel.matches.deck.current
    assert spoken(card) and spoken(card) in card.accessibleDescription()
    press("X")
    assert spoken(panel.matches) == "Contradicts"
    press("2")
    assert spoken(panel.verdict.page).startswith("Rated: ")


def test_what_is_typed_over_tells_what_it_leads_to(sample):
    sample.window.activateWindow()
    press("Ctrl+F", sample.window)
    type_in("fentanyl")
    assert " of " in spoken(sample.workspace.reader.main.front.find_bar)
    press("Esc")
    press("Ctrl+K", sample.window)
    type_in("export")
    assert spoken(sample.window.sheet.field).startswith("Export report")
    press("Down")
    assert not spoken(sample.window.sheet.field).startswith("Export report,")
    press("Esc")
    sample.desk.say("Something went wrong.", "error", remedy="Try again.")
    assert spoken(sample.window.messages) == "Something went wrong. Try again."


def test_a_second_message_is_as_high_as_a_first_one(sample):
    sample.desk.say("Short.")
    first = sample.window.messages.height()
    sample.desk.say("Somewhat longer, with what can be done about it.", "error", remedy="Do this and that. " * 12)
    assert sample.window.messages.height() > first
    sample.desk.say("Short.")
    assert sample.window.messages.height() == first


def test_the_findings_of_evidence_are_gone_through_with_the_keys_and_told(sample, qtbot):
    sample.window.activateWindow()
    press("Alt+1", sample.window)
    press("X")
    press("Alt+2")
    item = sample.workspace.claim.evidence.items[0]
    before = item.chips.heightForWidth(300)
    press("Right")
    assert item.chips.chosen is not None
    assert spoken(item.chips) and item.chips.heightForWidth(300) > before, "its working stands below"
    with qtbot.waitSignal(sample.desk.rationale_asked) as asked:
        press("Shift+R")
    assert item.piece.document_name in asked.args[0]
    press("Alt+2", sample.window)
    press("Left")
    assert item.chips.chosen is None


def test_nothing_moves_by_itself(sample):
    assert not any(QApplication.isEffectEnabled(effect) for effect in MOVING)
    assert [one for one in sample.window.findChildren(QAbstractAnimation)
            if one.state() is QAbstractAnimation.State.Running] == []
    bars = [one for one in sample.window.findChildren(QProgressBar) if one.isVisible()]
    assert all(one.maximum() > 0 for one in bars), "of unknown length it would run to and fro"
