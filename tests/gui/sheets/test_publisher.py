"""The check of what a ClaimReview needs, in the export sheet."""

import json

from workbench.gui.sheets.export import ExportSheet
from workbench.services.deciding import claims, verdicts
from workbench.services.library import cases


def test_what_is_missing_is_said_before_the_file_is_written(desktop, tmp_path):
    program = desktop.start()
    program.view.errands.open_sample()
    desktop.rest()
    case = cases.get(program.desk.archive, program.desk.case_id)
    sheet = ExportSheet(program.window, program.desk, case)
    program.window.open_sheet(sheet)
    assert sheet.publisher.isHidden()
    sheet.format.setCurrentIndex(sheet.format.findData("claimreview"))
    desktop.rest()
    assert not sheet.publisher.isHidden() and "Required: the name" in sheet.publisher.missing.text()
    typed = ("The Desk", "https://desk.example", "https://desk.example/1")
    for field, said in zip(sheet.publisher.fields.values(), typed, strict=True):
        field.setText(said)
        field.editingFinished.emit()
    desktop.rest()
    assert "Required" not in sheet.publisher.missing.text() and program.desk.settings.publisher == "The Desk"
    sheet.path.setText(str(tmp_path / "out.jsonld"))
    sheet.meant.click()
    desktop.rest()
    desktop.rest()
    rated = [id for id in claims.table(program.desk.archive, case.id) if verdicts.current(program.desk.archive, id)]
    graph = json.loads((tmp_path / "out.jsonld").read_text(encoding="utf-8"))["@graph"]
    reviews = [one for one in graph if one["@type"] == "ClaimReview"]
    assert len(reviews) == len(rated) and reviews[0]["author"]["name"] == "The Desk"
