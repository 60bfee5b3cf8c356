"""A sum in the window: worked out in its sheet, kept, put into the rationale, flagged when it is stale."""

import pytest
from PySide6.QtCore import Qt

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.gui import language
from workbench.gui.claim.linked.sum_sheet import SumSheet
from workbench.services.deciding import calculations, claims, evidence, verdicts
from workbench.services.intake import importing
from workbench.services.library import cases, libraries

ARTICLE = "The bridge cost 32 million euros, the mayor said.\n"
AUDIT = "After a long inquiry in the town hall the auditors counted 34 million euros for the bridge.\n"


@pytest.fixture
def panel(desktop, tmp_path):
    with libraries.open_library(tmp_path / "library", checker="Ana") as archive:
        case = cases.create(archive, "Bridge")
        article, audit = (importing.keep(archive, case.id, role, importing.prepare_text(text)).document
                          for role, text in ((Role.SUBJECT, ARTICLE), (Role.SOURCE, AUDIT)))
        claim = claims.make(archive, case.id, article.id, 0, 32)
        evidence.link_span(archive, claim.id, audit.id, 0, len(AUDIT) - 1, Stance.CONTRADICTS)
        verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[0].id)
    desktop.start()
    desktop.desk.choose_claim(claim.id)
    desktop.rest()
    return desktop.workspace.claim


def test_a_sum_is_worked_out_at_each_letter_kept_and_put_into_the_rationale(desktop, panel, qtbot):
    desktop.run("claim.calculate")
    (sheet,) = desktop.window.findChildren(SumSheet)
    assert [sheet.list.item(row).text()[:1] for row in range(sheet.list.count())] == ["a", "b"]
    assert "“…hall the auditors counted 34 million euros" in sheet.list.item(1).text()  # no word is cut in two
    sheet.sum.setText("b / (a - a)")
    assert sheet.out.text() == "It divides by zero." and not sheet.keep.isEnabled()
    sheet.sum.setText("(b - a) / a in %")
    assert sheet.out.text() == "(34 million euros − 32 million euros) ÷ 32 million euros = 6.25 %"
    sheet.name.setText("Rise")
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Rise: (34 million euros − 32 million euros)" in panel.verdict.rationale.toPlainText()
    assert [one.was for one in calculations.of_claim(desktop.desk.archive, panel.claim.id)] == ["6.25 %"]


def test_a_stale_sum_says_so_under_the_evidence(desktop, panel):
    archive = desktop.desk.archive
    desktop.desk.do(calculations.keep, panel.claim.id, "b - a", calculations.figures(archive, panel.claim.id))
    assert "34 million euros − 32 million euros = €2,000,000" in panel.sums.said()
    desktop.desk.do(evidence.unlink, evidence.for_claim(archive, panel.claim.id)[0].id)
    assert "no longer linked" in panel.sums.said()
    desktop.window.resize(desktop.window.width(), 1000)
    desktop.rest()
    assert panel.sums.height() == panel.sums.sizeHint().height(), "the rest of the room is for the tabs"


def test_in_spanish_a_sum_has_spanish_numbers_here_and_in_the_rationale(desktop, panel, qtbot):
    language.speak(language.SPANISH)
    try:
        desktop.run("claim.calculate")
        (sheet,) = desktop.window.findChildren(SumSheet)
        sheet.sum.setText("(b - a) / a in %")
        working = "(€34\u202f000\u202f000 − €32\u202f000\u202f000) ÷ €32\u202f000\u202f000 = 6,25 %"
        assert sheet.out.text() == working
        qtbot.keyClick(sheet.sum, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert working in panel.verdict.rationale.toPlainText() and working in panel.sums.said()
    finally:
        language.speak(language.ENGLISH)
