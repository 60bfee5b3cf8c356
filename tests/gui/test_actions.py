"""The one table of commands."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from workbench.gui.actions import BY_ID, COMMANDS, CONDITIONS, MENUS
from workbench.gui.bindings import tooltip
from workbench.gui.sheets.shortcuts import COLUMNS
from workbench.gui.style import icons


def test_no_two_commands_share_an_id_or_words():
    assert [id for id, times in Counter(command.id for command in COMMANDS).items() if times > 1] == []
    assert [words for words, times in Counter(command.words for command in COMMANDS).items() if times > 1] == []
    assert len(BY_ID) == len(COMMANDS)


def test_no_two_commands_share_a_key(qapp):
    keys = Counter(QKeySequence(key).toString()
                   for command in COMMANDS for key in (command.key, *command.more_keys) if key)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_is_one_that_qt_knows(qapp):
    wrong = [command.id for command in COMMANDS for key in (command.key, *command.more_keys)
             if key and not QKeySequence(key).toString()]
    assert wrong == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_a_command_has_words_a_place_and_what_it_needs(command):
    assert command.words.strip()
    assert command.menu in MENUS
    assert command.needs <= CONDITIONS
    assert command.panel
    assert command.method.isidentifier()
    assert not command.icon or command.icon in icons.names()
    assert not command.toolbar or command.icon, "a button of the toolbar shows an icon"
    assert command.words in tooltip(command)


def test_what_belongs_together_in_a_menu_stands_together():
    for menu in MENUS:
        groups = [command.group for command in COMMANDS if command.menu == menu]
        assert groups == sorted(groups), menu


def test_every_menu_is_on_the_page_of_shortcuts():
    for columns in COLUMNS:  # as many as there is room for
        assert sorted(menu for column in columns for menu in column) == sorted(MENUS)


def test_every_command_is_done_by_somebody(desktop):
    program = desktop.start()
    bindings = program.window.bindings
    assert [command.id for command in COMMANDS if bindings._doer(command) is None] == []
