"""One claim from its words to its verdict by keys alone, and every control has a name for who does not see it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from workbench.gui.demo.hand import press
from workbench.services.deciding import claims, evidence, verdicts

GOAL = 8
"""Presses beyond the selection of the words."""


def test_a_claim_is_marked_linked_and_rated_in_few_presses(sample):
    view = sample.workspace.reader.main.front.view
    taken = [(claim.anchor.start, claim.anchor.end) for claim in sample.workspace.reader.main.front.claims]
    free = next(one for one in view.content.passages if one.kind.is_matched and len(one.text) > 60
                and not any(start < one.end and one.start < end for start, end in taken))
    view.setFocus()
    view.select_span(free.start, free.end)
    presses = 0
    for key in ("C", "X", "3"):
        press(key)
        presses += 1
        sample.rest()
    claim = sample.desk.read(claims.get, sample.desk.claim_id)
    assert (claim.anchor.start, claim.anchor.end) == (free.start, free.end)
    assert [piece.stance.name for piece in sample.desk.read(evidence.for_claim, claim.id)] == ["CONTRADICTS"]
    assert sample.desk.read(verdicts.current, claim.id) is not None
    assert presses <= GOAL


def named(one: QWidget) -> str:
    return one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")


def nameless(window: QWidget) -> list[str]:
    """What can be reached by Tab and seen now, and says nothing of itself. Qt's own parts are Qt's."""
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
    return [f"{type(one).__name__} in {type(one.parentWidget()).__name__}" for one in window.findChildren(QWidget)
            if isinstance(one, kinds) and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(window)
            and not one.objectName().startswith("qt_") and not named(one)]


def test_every_control_that_takes_the_keys_has_a_name(sample):
    for tabs in (sample.workspace.below, sample.workspace.claim.tabs):
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            assert nameless(sample.window) == [], tabs.tabText(at)
