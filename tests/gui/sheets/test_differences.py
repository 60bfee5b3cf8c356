"""A colleague's bundle merged in the window, and what it says otherwise decided there."""

from pathlib import Path

import pytest

from workbench.domain.documents import Role
from workbench.services.colleagues import bundles
from workbench.services.deciding import claims, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases, libraries
from workbench.services.reading import documents

TEXT = "The ferry\n\nThe ferry carried 4,100 people last year, the harbour master said. It sails at dawn.\n"


@pytest.fixture
def sent(tmp_path) -> Path:
    """What Ben sends back: he rated the claim of Ada's case otherwise."""
    with libraries.open_library(tmp_path / "library", checker="Ana") as ours:
        case = cases.create(ours, "Ferry")
        read = importing.prepare_text(TEXT)
        document = importing.keep(ours, case.id, Role.SUBJECT, read).document
        at = documents.text(ours, document.id).text.index("carried 4,100")
        claim = claims.make(ours, case.id, document.id, at, at + 20)
        bundles.export(ours, case.id, tmp_path / "there.zip")
        _rate(ours, case.id, claim.id, "wrong")
    with libraries.open_library(tmp_path / "ben", checker="Ben") as theirs:
        there = bundles.merge(theirs, tmp_path / "there.zip").case
        _rate(theirs, there, claims.table(theirs, there)[0], "confirmed")
        return bundles.export(theirs, there, tmp_path / "back.zip")


def _rate(archive, case_id, claim_id, key):
    ratings = {rating.key: rating.id for rating in verdicts.scale(archive, case_id).ratings}
    verdicts.rate(archive, claim_id, ratings[key])


def test_both_verdicts_are_shown_and_one_is_taken(desktop, sent):
    from PySide6.QtWidgets import QLabel, QPushButton

    from workbench.gui.sheets.differences import DifferencesSheet

    program = desktop.start()
    program.view.exchange.take(sent)
    desktop.rest()
    program.window.bindings.actions["exchange.differences"].trigger()
    (sheet,) = program.window.findChildren(DifferencesSheet)
    shown = " | ".join(one.text() for one in sheet.findChildren(QLabel))
    assert "Wrong (Ana)" in shown and "Confirmed (Ben)" in shown
    (take,) = [one for one in sheet.findChildren(QPushButton) if one.text() == "Take theirs"]
    take.click()
    claim = claims.table(program.desk.archive, program.desk.case_id)[0]
    assert [one.label for one in verdicts.versions(program.desk.archive, claim)] == ["Wrong", "Confirmed"]
    program.view.undoing.undo()
    desktop.rest()
    assert verdicts.current(program.desk.archive, claim).label == "Wrong"
    sheet.close_sheet()
