"""The whole sample case from the first start to the report by the keyboard alone: each key goes where the keys are."""

from PySide6.QtWidgets import QApplication

from workbench.domain.claims import ClaimState, Stance
from workbench.gui.demo.hand import press, type_in
from workbench.services.deciding import claims, evidence, verdicts

GOAL = 8
"""Presses of highlight, link and verdict beyond the selection of the words."""
WHY = "As it stands there."


class Keyboard:
    """A person with ten fingers and no mouse; counts the presses."""

    def __init__(self, desktop):
        self._desktop, self.presses = desktop, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            press(key)
            self.presses += 1
            self._desktop.rest()

    def write(self, text: str) -> None:
        """Typing is not counted."""
        type_in(text)
        self._desktop.rest()


def begun(desktop, qtbot) -> Keyboard:
    """The first start; the sample is the button that has the keys."""
    desktop.start()
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    keyboard = Keyboard(desktop)
    keyboard.press("Return")
    qtbot.waitUntil(lambda: desktop.desk.document_id is not None, timeout=30_000)
    desktop.rest()
    return keyboard


def signed(desktop, keyboard: Keyboard) -> None:
    """Why, and the sign-off; with what there is to warn of, once more; without any evidence after saying where one
    searched, in the field that Tab goes to."""
    keyboard.press("R")
    keyboard.write(WHY)
    for _ in range(4):
        keyboard.press("Ctrl+Return")
        if desktop.desk.read(verdicts.current, desktop.desk.claim_id).is_signed:
            return
        if desktop.workspace.claim.verdict.foot.refusal.text():
            keyboard.press("Tab")
            keyboard.write("All five sources.")
    raise AssertionError(desktop.workspace.claim.verdict.foot.refusal.text())


def test_every_claim_of_the_sample_is_checked_signed_and_reported(desktop, qtbot, tmp_path):
    keyboard = begun(desktop, qtbot)
    desk, opened = desktop.desk, desktop.workspace.reader.main.front
    most = 0
    while opened.unlooked():
        left = len(opened.unlooked())
        keyboard.press("N")
        before = keyboard.presses
        keyboard.press("C", "X", "3")
        most = max(most, keyboard.presses - before)
        signed(desktop, keyboard)
        assert len(opened.unlooked()) < left
    for claim in opened.claims:  # those that were there already
        keyboard.press("J")
        verdict = desk.read(verdicts.current, desk.claim_id)
        if verdict is None:
            keyboard.press("S", "1")
        if verdict is None or not verdict.is_signed:
            signed(desktop, keyboard)
        assert desk.claim_id in [one.id for one in opened.claims], claim
    rows = [desk.read(claims.get, id) for id in desk.read(claims.table, desk.case_id)]
    assert {one.state for one in rows} == {ClaimState.SIGNED_OFF}
    assert len(rows) > 20
    assert most <= GOAL
    report = tmp_path / "report.html"
    keyboard.press("Ctrl+E")
    keyboard.press("Ctrl+A") if QApplication.focusWidget() is desktop.window.sheet.path else _to(
        desktop, keyboard, desktop.window.sheet.path)
    keyboard.write(str(report))
    keyboard.press("Return")
    assert all(one.words[:30] in report.read_text(encoding="utf-8") for one in rows)


def _to(desktop, keyboard: Keyboard, field) -> None:
    """Tab to a field; what is in it is chosen, as it always is."""
    while QApplication.focusWidget() is not field:
        keyboard.press("Tab")


def test_words_of_a_sentence_and_words_of_a_source_are_linked(desktop, qtbot):
    """Less than a sentence is chosen with Shift and the arrows; a source is opened from the case and searched."""
    keyboard = begun(desktop, qtbot)
    desk = desktop.desk
    keyboard.press("Ctrl+Home", "Ctrl+F")
    keyboard.write("185 tonnes of cocaine")
    keyboard.press("Return", "Esc", *["Ctrl+Shift+Right"] * 4, "C")
    claim = desk.read(claims.get, desk.claim_id)
    assert claim.anchor.quote == "185 tonnes of cocaine"
    keyboard.press("F6")
    while QApplication.focusWidget() is not desktop.workspace.cases.list:
        keyboard.press("F6")
    keyboard.press("Home", *["Down"] * 9)
    keyboard.press("Return")
    source = desk.document_id
    assert source != claim.document
    view = desktop.workspace.reader.main.front.view
    passage = next(one for one in view.content.passages if one.kind.is_matched and len(one.text) > 60)
    words = view.view.shown_of(passage.start, passage.end).split("\n")[0][:30]
    keyboard.press("Ctrl+F")
    keyboard.write(words)
    keyboard.press("Return", "Esc", *["Ctrl+Shift+Right"] * 3, "X")
    linked = desk.read(evidence.for_claim, claim.id)
    assert [(piece.document, piece.stance) for piece in linked] == [(source, Stance.CONTRADICTS)]
