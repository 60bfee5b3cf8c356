"""Keys that were changed: one key does one command, the table's other keys stay, nothing damaged gets in."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from workbench import paths, settings
from workbench.gui.actions import COMMANDS
from workbench.gui.demo.hand import press
from workbench.gui.keys import Keys, key_of
from workbench.gui.sheets.export import ExportSheet
from workbench.services.deciding import evidence

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def keys(qapp):
    return Keys()


def event(key: Qt.Key, modifiers=NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


def test_without_choices_the_keys_are_those_of_the_table(keys):
    assert keys.first("claim.supports") == "S"
    assert keys.of("undoing.redo") == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert all(keys.is_usual(command.id) for command in COMMANDS)


def test_a_key_that_is_given_is_taken_from_whoever_had_it(keys):
    keys.give("claim.supports", "J")
    assert (keys.of("claim.supports"), keys.of("reader.next_claim")) == (("J",), ())
    assert keys.holder("J").id == "claim.supports"
    assert keys.holder("S") is None
    keys.reset("claim.supports")
    assert (keys.first("claim.supports"), keys.first("reader.next_claim")) == ("S", "J")


def test_two_commands_swap_their_keys(keys):
    keys.swap("claim.supports", "X")
    assert (keys.first("claim.supports"), keys.first("claim.contradicts")) == ("X", "S")
    keys.swap("claim.contradicts", "X")
    assert keys.chosen == {}


def test_a_command_can_have_no_key_and_get_it_back(keys):
    keys.give("claim.supports", "")
    assert keys.of("claim.supports") == ()
    keys.reset_all()
    assert keys.first("claim.supports") == "S"


def test_taking_back_a_key_leaves_no_command_without_any(keys):
    keys.swap("claim.supports", "X")
    keys.reset("claim.supports")
    assert (keys.first("claim.supports"), keys.first("claim.contradicts")) == ("S", "X")


@pytest.mark.parametrize("key", ["Down", "Shift+Tab", "Space", "Ctrl+C", "Return", "Alt+F"])
def test_keys_that_texts_lists_and_menus_need_are_refused_with_a_reason(keys, key):
    assert key.rpartition("+")[2] in keys.refusal(key)


@pytest.mark.parametrize("key", ["Ctrl+Down", "G", "Shift+G", "F9", "Alt+7", "Ctrl+Alt+Space", "?"])
def test_other_keys_are_free(keys, key):
    assert keys.refusal(key) == ""


def test_nonsense_in_the_preferences_costs_a_key_and_no_more(qapp):
    keys = Keys({"claim.supports": ("nonsense+", "X"), "no.such": ("Q",), "claim.dismiss": ("X",)})
    assert keys.of("claim.supports") == ("X",)
    assert keys.of("claim.dismiss") == ()
    assert keys.of("claim.contradicts") == ()
    assert keys.chosen["no.such"] == ("Q",)


def test_a_pressed_key_has_the_name_that_the_table_gives_it(qapp):
    assert key_of(event(Qt.Key.Key_Question, SHIFT, "?")) == "?"
    assert key_of(event(Qt.Key.Key_R, SHIFT, "R")) == "Shift+R"
    assert key_of(event(Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5")) == "5"
    assert key_of(event(Qt.Key.Key_Shift, SHIFT)) == ""


def test_a_key_is_changed_in_place_kept_and_followed_everywhere(sample, qtbot):
    sample.run("window.shortcuts")
    sheet = sample.window.sheet
    line = sheet.line_of("claim.supports")
    line.key.setFocus()
    qtbot.keyClick(line.key, Qt.Key.Key_Return)
    assert line.key.listens
    qtbot.keyClick(line.key, Qt.Key.Key_I)
    assert line.key.text() == "I"
    assert line.back.isVisible()
    sheet.close_sheet()
    action = sample.window.bindings.actions["claim.supports"]
    assert [one.toString() for one in action.shortcuts()] == ["I"]
    assert action.toolTip().splitlines()[0].endswith("I")
    assert sample.workspace.claim.matches.deck.ways.findChildren(type(line.key).__base__)[0].toolTip().endswith("I")
    sample.run("window.palette")
    assert next(one.key for one in sample.window.sheet.model.shown if one.words == action.text()) == "I"
    sample.window.sheet.close_sheet()
    kept, complaints = settings.load(paths.settings_file())
    assert (kept.keys, complaints) == ({"claim.supports": ("I",)}, ())
    claim = sample.desk.claim_id
    press("S", sample.workspace.claim.matches.deck.current)
    assert sample.desk.read(evidence.for_claim, claim) == []
    press("I", sample.workspace.claim.matches.deck.current)
    assert [piece.stance.name for piece in sample.desk.read(evidence.for_claim, claim)] == ["SUPPORTS"]


def test_a_conflict_is_said_and_can_be_swapped_or_left(sample, qtbot):
    sample.run("window.shortcuts")
    sheet = sample.window.sheet
    line = sheet.line_of("claim.supports")
    line.key.click()
    qtbot.keyClick(line.key, Qt.Key.Key_X)
    assert "Contradicts" in sheet.said.text()
    sheet.leave.click()
    assert line.key.text() == "S"
    line.key.click()
    qtbot.keyClick(line.key, Qt.Key.Key_X)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert (line.key.text(), sheet.line_of("claim.contradicts").key.text()) == ("X", "S")
    sheet.all.click()
    assert line.key.text() == "S"
    assert not sheet.all.isEnabled()


def test_a_key_that_cannot_be_is_said_and_escape_leaves_the_old_one(sample, qtbot):
    sample.run("window.shortcuts")
    sheet = sample.window.sheet
    line = sheet.line_of("reader.next_spot")
    line.key.click()
    qtbot.keyClick(line.key, Qt.Key.Key_Down)
    assert "moves about" in sheet.said.text()
    assert not sheet.swap.isVisible()
    line.key.click()
    qtbot.keyClick(line.key, Qt.Key.Key_Escape)
    assert line.key.text() == "N"
    assert sample.window.sheet is sheet


def test_the_page_finds_a_command_by_its_words_or_its_key(sample, qtbot):
    sample.run("window.shortcuts")
    sheet = sample.window.sheet
    qtbot.keyClicks(sheet.field, "sign off")
    assert [one.command.id for one in sheet.lines if one.key.isVisibleTo(sheet)] == ["claim.sign_off"]
    sheet.field.setText("ctrl+k")
    assert [one.command.id for one in sheet.lines if one.key.isVisibleTo(sheet)] == ["window.palette"]


def test_a_letter_that_is_a_command_is_typed_in_a_field(sample, qtbot):
    sample.program.keys.give("reader.next_claim", "G")
    sample.run("claims.search")
    field, before = sample.workspace.claims.field, sample.desk.claim_id
    qtbot.keyClicks(field, "Gg")
    assert (field.text(), sample.desk.claim_id) == ("Gg", before)
    assert sample.window.sheet is None
    qtbot.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(sample.window.sheet, ExportSheet), "on X11 the end of the line, in Qt's fields"
