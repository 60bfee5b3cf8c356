"""The whole job at the real window with keys and mouse only; then closed, opened again, and everything is there."""

import pytest
from PySide6.QtWidgets import QApplication

from workbench.domain.claims import ClaimState, Stance
from workbench.domain.documents import Role
from workbench.gui.demo.hand import drag_in, drag_over, press, type_in
from workbench.services.deciding import claims, evidence, verdicts

ARTICLE = """The ferry to Skerry Island

By Oda Lind

The new ferry carried 48,000 passengers in its first summer, the harbour office said 🚢. It cost 12 million crowns and
runs on Tuesdays, too.

“We had hoped for half as many,” said the harbour master, Tor Vik.
"""
REGISTER = """Harbour register of Skerry

In its first summer the new ferry carried 4,800 passengers between June and August. The ferry cost 12 million crowns.
"""
LETTER = """Letter to the editor

Sir, I travelled with the new ferry and found it empty. The harbour office counts every passenger twice.
"""
WORDS = "The new ferry carried 48,000 passengers in its first summer"
WHY = "The register counts 4,800: ten times fewer. Sums: 48,000 / 4,800 = 10."


def documents(desktop) -> dict[Role, list]:
    found: dict[Role, list] = {role: [] for role in Role}
    for line in desktop.workspace.cases.model.lines:
        if hasattr(line, "document"):
            found[line.document.role].append(line.document)
    return found


def settle(desktop, qtbot):
    queue = desktop.workspace.imports.queue
    qtbot.waitUntil(lambda: bool(queue.items) and not queue.under_way and not desktop.desk.jobs.running, timeout=30_000)


def select(desktop, qtbot, words: str):
    """Select words in the text that is in front, with the mouse."""
    view = desktop.workspace.reader.main.front.view
    start = view.content.text.index(words)
    qtbot.waitUntil(view.isVisible)
    drag_over(view, *view.border.span(start, start + len(words)))
    assert view.selected() == (start, start + len(words))
    return view


def test_the_whole_job_by_hand_and_everything_is_there_tomorrow(desktop, qtbot, tmp_path):
    texts = {"ferry.txt": ARTICLE, "register.txt": REGISTER, "letter.txt": LETTER}
    paths = {}
    for name, text in texts.items():
        paths[name] = tmp_path / name
        paths[name].write_text(text, encoding="utf-8")
    desktop.start(is_first=True)
    window = desktop.window
    window.resize(1440, 900)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    press("Ctrl+N", window)
    type_in("The ferry")
    press("Return")
    assert "The ferry" in window.windowTitle()

    veil = desktop.program.view.veil
    drag_in(window, veil, [paths["ferry.txt"]], 0.25)
    settle(desktop, qtbot)
    drag_in(window, veil, [paths["register.txt"], paths["letter.txt"]], 0.75)
    settle(desktop, qtbot)
    assert {role: len(found) for role, found in documents(desktop).items()} == {Role.SUBJECT: 1, Role.SOURCE: 2}

    subject = documents(desktop)[Role.SUBJECT][0]
    qtbot.waitUntil(lambda: desktop.desk.document_id == subject.id)
    view = select(desktop, qtbot, WORDS)
    press("C", view)
    qtbot.waitUntil(lambda: desktop.desk.claim_id is not None)
    desktop.rest()
    claim = desktop.desk.claim_id
    assert desktop.desk.read(claims.get, claim).anchor.quote == WORDS

    press("X")
    desktop.rest()
    linked = desktop.desk.read(evidence.for_claim, claim)
    assert [piece.stance for piece in linked] == [Stance.CONTRADICTS]
    assert "4,800" in linked[0].text

    press("3")
    press("R")
    type_in(WHY)
    press("Ctrl+Return")
    assert "single source" in desktop.workspace.claim.verdict.foot.warnings.text()
    press("Ctrl+Return")  # the sixth key after the selection: C, X, 3, R, and this twice
    desktop.rest()
    verdict = desktop.desk.read(verdicts.current, claim)
    assert (verdict.label, verdict.rationale, verdict.signed_by) == ("Wrong", WHY, "Ana")

    press("Ctrl+Z", window)
    assert not desktop.desk.read(verdicts.current, claim).is_signed
    press("Ctrl+Shift+Z", window)
    assert desktop.desk.read(verdicts.current, claim).is_signed

    report = tmp_path / "report.html"
    press("Ctrl+E", window)
    window.sheet.path.selectAll()
    type_in(str(report), window.sheet.path)
    press("Return", window.sheet.path)
    desktop.rest()
    told = report.read_text(encoding="utf-8")
    assert WORDS in told
    assert "ten times fewer" in told

    desktop.close()
    desktop.start(is_first=True)
    assert desktop.desk.document_id == subject.id
    assert desktop.desk.claim_id == claim
    again = desktop.desk.read(claims.get, claim)
    assert (again.state, again.rating, again.evidence_count) == (ClaimState.SIGNED_OFF, "Wrong", 1)
    assert desktop.desk.read(verdicts.current, claim) == verdict or desktop.desk.read(verdicts.current, claim).is_signed


def test_letters_typed_into_a_field_are_no_commands(sample, qtbot):
    sample.desk.choose_claim(sample.workspace.claims.model.ids[0])
    sample.rest()
    before = len(sample.desk.read(evidence.for_claim, sample.desk.claim_id))
    sample.window.activateWindow()
    press("/", sample.window)
    type_in("sxtd123", QApplication.focusWidget())
    sample.rest()
    assert sample.workspace.claim.matches.field.text() == "sxtd123"
    assert len(sample.desk.read(evidence.for_claim, sample.desk.claim_id)) == before


@pytest.mark.slow
def test_real_documents_go_through_the_window(desktop, qtbot, seeds_dir):
    """The five real documents: imported, read, the first sentence worth checking claimed by key, matches found."""
    desktop.start(is_first=True)
    window = desktop.window
    window.activateWindow()
    press("Ctrl+N", window)
    type_in("Real documents")
    press("Return")
    seeds = sorted(seeds_dir.glob("*.txt"))
    veil = desktop.program.view.veil
    drag_in(window, veil, seeds[:1], 0.25)
    settle(desktop, qtbot)
    drag_in(window, veil, seeds[1:], 0.75)
    settle(desktop, qtbot)
    assert not desktop.workspace.imports.queue.failed
    assert len(documents(desktop)[Role.SOURCE]) == len(seeds) - 1
    view = desktop.workspace.reader.main.front.view
    press("N", view)
    press("C", view)
    qtbot.waitUntil(lambda: desktop.desk.claim_id is not None, timeout=30_000)
    desktop.rest()
    assert desktop.workspace.claims.model.ids == [desktop.desk.claim_id]
    press("Ctrl+Z", window)
    assert desktop.workspace.claims.model.ids == []


def test_the_place_that_was_read_is_there_tomorrow_though_the_claim_is_elsewhere(sample, qtbot):
    sample.window.resize(900, 600)
    reader = sample.workspace.reader
    press("J", reader.main.front.view)
    view = reader.main.front.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    place, claim = view.first_in_sight(), sample.desk.claim_id
    sample.close()
    sample.start()
    assert sample.desk.claim_id == claim
    assert sample.workspace.reader.main.front.view.first_in_sight() == place
