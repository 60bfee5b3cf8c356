"""What language a report is written in, where the window exports it."""

from workbench.gui.sheets import report_language
from workbench.gui.sheets.export import ExportSheet
from workbench.services.library import cases


def exported(sample, path, chosen: str = "") -> str:
    """The report as the sheet writes it, after a language was chosen there."""
    desk = sample.desk
    sheet = ExportSheet(sample.window, desk, cases.get(desk.archive, desk.case_id))
    sample.window.open_sheet(sheet)
    sheet.format.setCurrentIndex(sheet.format.findData("md"))
    if chosen:
        sheet.language.setCurrentIndex(sheet.language.findData(chosen))
    sheet.path.setText(str(path))
    sheet.meant.click()
    for _ in range(3):  # gathered, made, put there
        sample.rest()
    return path.read_text(encoding="utf-8")


def test_a_report_is_in_the_windows_language_or_in_the_one_that_was_chosen(sample, monkeypatch, tmp_path):
    assert "## At a glance" in exported(sample, tmp_path / "1.md")
    assert "## De un vistazo" in exported(sample, tmp_path / "2.md", "es")
    assert sample.desk.settings.report_language == "es"
    spanish = exported(sample, tmp_path / "3.md")
    assert "## De un vistazo" in spanish, "it is remembered"
    assert "W · Wrong (Incorrecto)" in spanish and "**W Wrong**" in spanish, "a verdict's label stands as it stood"
    monkeypatch.setattr(report_language, "language", lambda: "es")
    exported(sample, tmp_path / "4.md", "es")
    assert sample.desk.settings.report_language == "", "what the window speaks need not be remembered"


def test_what_has_no_language_asks_for_none(sample):
    sheet = ExportSheet(sample.window, sample.desk, cases.get(sample.desk.archive, sample.desk.case_id))
    sample.window.open_sheet(sheet)
    for format, asked in (("bundle", False), ("annotations", False), ("claimreview", True), ("annotated-pdf", True)):
        sheet.format.setCurrentIndex(sheet.format.findData(format))
        assert sheet.language.isEnabled() is asked
