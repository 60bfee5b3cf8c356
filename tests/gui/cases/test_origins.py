"""The sheet of origin groups: proposals with reasons, a decision each, shown in the case and undone."""

from PySide6.QtWidgets import QPushButton

from workbench.domain.documents import Role
from workbench.gui.cases.model import detail
from workbench.services.intake import importing
from workbench.services.library import history
from workbench.services.sources import origins

RELEASE = ("The island council will close the old lighthouse road to lorries from the first of May, because two of its "
           "three bridges no longer carry forty tons. Timber goes by sea until new beams are laid in autumn, and the "
           "ferry company adds a crossing every evening except Sunday.")


def keep(sample, file: str, text: str) -> int:
    prepared = importing.prepare_text(text, title=file)
    return importing.keep(sample.desk.archive, sample.desk.case_id, Role.SOURCE, prepared).document.id


def press(sheet, words: str) -> None:
    next(one for one in sheet.findChildren(QPushButton) if one.text() == words).click()


def line_of(sample, document: int):
    model = sample.workspace.cases.model
    return model.lines[model.row_of(document)]


def test_a_proposal_is_confirmed_shown_in_the_case_and_dissolved(sample, qtbot):
    one, other = keep(sample, "Gazette", RELEASE), keep(sample, "Courier", RELEASE + " Walkers may pass.")
    sample.run("cases.origins")
    sheet = sample.window.sheet
    qtbot.waitUntil(lambda: sheet.proposals is not None)
    ours = next(proposal for proposal in sheet.proposals if one in proposal.documents)
    assert set(ours.documents) == {one, other}
    for proposal in [proposal for proposal in sheet.proposals if proposal is not ours]:
        sheet._keep_apart(proposal)
    press(sheet, "Same origin")
    assert origins.origin_groups(sample.desk.archive, sample.desk.case_id)[0].documents == (one, other)
    assert line_of(sample, other).origin == "Gazette"
    assert detail(line_of(sample, other)).startswith("Origin: Gazette")
    press(sheet, "Dissolve")
    assert line_of(sample, other).origin == ""
    sample.rest()
    qtbot.waitUntil(lambda: len(sheet.proposals) == 1)
    sheet.close_sheet()
    history.undo(sample.desk.archive)
    assert line_of(sample, other).origin == "Gazette"


def test_closing_the_sheet_while_sources_are_compared_harms_nothing(sample):
    sample.run("cases.origins")
    sample.window.sheet.close_sheet()
    sample.rest()
    assert sample.window.sheet is None
