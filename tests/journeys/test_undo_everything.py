"""Dozens of acts by keys, all undone, all redone: after each one the window shows what the library holds."""

import random

import pytest
from PySide6.QtWidgets import QApplication

from workbench.gui.demo.hand import press, type_in
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.library import cases, history, libraries
from workbench.services.sources import matches

KEYS = ("S", "X", "T", "D", "1", "2", "3", "J", "Alt+Down", "Alt+Up", "Alt+1", "Alt+2", "Ctrl+Return")
ACTS = 40


class Person:
    """Does one thing after the other at random, and looks each time whether the window tells the truth."""

    def __init__(self, desktop, seed: int):
        self._desktop, self._choice = desktop, random.Random(seed)

    @property
    def _claim(self):
        return self._desktop.workspace.claim

    def act(self) -> None:
        does = self._choice.choice((self._key,) * 6 + (self._new_claim, self._reason, self._name, self._aside))
        does()
        self._settle()

    def turn(self, command: str) -> bool:
        """Undo or redo; whether there was something to."""
        if not self._desktop.window.bindings.actions[command].isEnabled():
            return False
        self._desktop.run(command)
        self._settle()
        return True

    def _settle(self) -> None:
        self._desktop.desk.flush.emit()
        self._desktop.rest()
        self._desktop.workspace.reader.setFocus()
        self.look()

    def _key(self) -> None:
        press(self._choice.choice(KEYS), self._desktop.workspace.reader.main.front.view)

    def _new_claim(self) -> None:
        press("N", self._desktop.workspace.reader.main.front.view)
        press("C")

    def _reason(self) -> None:
        if self._claim.claim is not None:
            press("R", self._desktop.window)
            type_in("Counted. ")

    def _name(self) -> None:
        if self._claim.claim is not None:
            field = self._choice.choice((self._claim.head.claimant, self._claim.head.as_checked))
            field.setFocus()
            type_in(self._choice.choice("abc"), field)

    def _aside(self) -> None:
        if self._claim.claim is not None and self._choice.random() < 0.3:
            self._desktop.run("life.set_aside")
            press("Return")

    # What the window shows against what the library holds

    def look(self) -> None:
        desk = self._desktop.desk
        if desk.case_id is None:
            assert not desk.read(cases.all_cases)
            return
        shelf = self._desktop.workspace
        assert shelf.claims.model.ids == desk.read(claims.table, desk.case_id)
        listed = [line.document.id for line in shelf.cases.model.lines if hasattr(line, "document")]
        assert sorted(listed) == sorted(line.document.id for line in desk.read(cases.documents, desk.case_id))
        for opened in shelf.reader.main.documents:
            assert opened.claims == desk.read(claims.in_document, desk.case_id, opened.document.id)
        if desk.claim_id is not None:
            self._look_at_claim(desk, desk.claim_id)

    def _look_at_claim(self, desk, claim_id: int) -> None:
        panel, claim = self._claim, desk.read(claims.get, claim_id)
        verdict = desk.read(verdicts.current, claim_id)
        assert panel.head.claimant.text() == claim.claimant
        assert panel.head.as_checked.toPlainText().split() == claim.as_checked.split()
        assert panel.verdict.rationale.toPlainText() == (verdict.rationale if verdict else "")
        marked = [one.rating.label for one in panel.verdict.ratings.buttons if one.isChecked()]
        assert marked == ([verdict.label] if verdict else [])
        linked = desk.read(evidence.for_claim, claim_id)
        assert sorted(item.piece.id for item in panel.evidence.items) == sorted(piece.id for piece in linked)
        shown = {(one.document, one.start): (one.stance, one.dismissed) for one in panel.matches.suggestions}
        assert shown == {(one.document, one.start): (one.stance, one.dismissed)
                         for one in desk.read(matches.suggest, claim_id)}


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_everything_is_undone_and_redone_and_the_window_knows(sample, qtbot, seed):
    sample.window.activateWindow()
    person = Person(sample, seed)
    for _ in range(ACTS):
        person.act()
    told = sample.desk.read(claims.table, sample.desk.case_id)
    back = 0
    while person.turn("undoing.undo"):
        back += 1
    assert back > 10
    assert sample.desk.read(history.undoable) is None
    assert sample.desk.case_id is None, "undone to the beginning there is no case"
    forth = 0
    while person.turn("undoing.redo"):
        forth += 1
    assert forth == back
    assert sample.desk.case_id is not None, "the case that was brought back is shown"
    assert sample.desk.read(claims.table, sample.desk.case_id) == told
    assert libraries.verify(sample.desk.archive) == []
    assert QApplication.activeModalWidget() is None
