"""Commands are single letters: whatever was done before, no letter meant as a command may land in a field."""

import itertools

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from workbench.gui.demo.hand import press
from workbench.services.deciding import evidence, verdicts
from workbench.services.library import history

COMMANDS = ("X", "2", "Alt+1", "Alt+2", "Alt+4", "J", "Ctrl+Z")


def types() -> bool:
    """Whether the next letter would be typed somewhere."""
    field = QApplication.focusWidget()
    return isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly()


@pytest.fixture
def at_a_claim(sample):
    sample.window.activateWindow()
    press("N", sample.workspace.reader.main.front.view)
    press("C")
    sample.rest()
    return sample


def test_no_command_leaves_the_keys_in_a_field(at_a_claim):
    """Each command after each other one, from wherever that left the keys."""
    for before, after in itertools.product(COMMANDS, repeat=2):
        for keys in (before, after):
            press(keys, QApplication.focusWidget() or at_a_claim.window)
            at_a_claim.rest()
            assert not types(), f"{keys} of {before}, {after} left the keys in {QApplication.focusWidget()}"
        if at_a_claim.desk.claim_id is None:
            press("J", at_a_claim.workspace.reader.main.front.view)
            at_a_claim.rest()


def test_a_rating_from_the_evidence_is_followed_by_the_rationale_without_a_stray_letter(at_a_claim):
    press("X")
    press("Alt+2")
    press("2")
    press("3")
    press("R")
    at_a_claim.rest()
    verdict = at_a_claim.desk.read(verdicts.current, at_a_claim.desk.claim_id)
    assert verdict.label == at_a_claim.workspace.claim.verdict.ratings.buttons[2].rating.label
    assert at_a_claim.workspace.claim.verdict.rationale.toPlainText() == ""
    assert types()


def test_a_stance_is_changed_twice_by_two_keys(at_a_claim):
    press("X")
    press("Alt+2")
    press("S")
    press("T")
    at_a_claim.rest()
    claim = at_a_claim.desk.claim_id
    assert [piece.stance.name for piece in at_a_claim.desk.read(evidence.for_claim, claim)] == ["CONTEXT"]
    said = [entry.sentence for entry in at_a_claim.desk.read(history.entries, claim=claim, limit=2)]
    assert all(sentence.startswith("Now takes") for sentence in said)
