"""The sheet of rating scales: changed, added, removed, brought in; nothing is dropped at the first press."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from workbench.domain.claims import Stance
from workbench.gui.sheets.scales import ScalesSheet
from workbench.services.deciding import claims, evidence, scales, verdicts


@pytest.fixture
def sheet(sample):
    sample.run("case.edit_scales")
    assert isinstance(sample.window.sheet, ScalesSheet)
    return sample.window.sheet


def archive_of(sheet):
    return sheet._desk.archive


def labels(sheet):
    return [one.label for one in scales.all_scales(archive_of(sheet))[0].ratings]


def test_the_scale_of_the_case_is_shown_first(sheet):
    assert sheet.name.text() == "Line check" and len(sheet.rows) == 7
    assert sheet.came.isVisibleTo(sheet) and not sheet.away.isVisibleTo(sheet)


def test_a_rating_is_renamed_and_moved_and_signed_verdicts_stay(qtbot, sheet):
    before = labels(sheet)
    signed = [claim for claim in claims.rows(archive_of(sheet), claims.table(archive_of(sheet), sheet._desk.case_id))
              if claim.state.value == "signed off"]
    sheet.rows[2].label.setText("Not so")
    qtbot.keyClick(sheet.rows[2], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sheet.save()
    assert labels(sheet)[:3] == [before[0], "Not so", before[1]]
    assert [claims.get(archive_of(sheet), claim.id).rating for claim in signed] == [claim.rating for claim in signed]


def test_a_rating_in_use_asks_where_its_verdicts_go(sheet):
    at = labels(sheet).index("Confirmed")
    sheet._remove(sheet.rows[at])
    assert sheet.moves.isVisibleTo(sheet)
    choice = sheet.moves.choices["confirmed"]
    choice.setCurrentIndex(choice.findData("opinion"))
    assert sheet.save() and "Confirmed" not in labels(sheet)
    ratings = [claim.rating for claim in claims.rows(archive_of(sheet), claims.table(archive_of(sheet),
                                                                                     sheet._desk.case_id))]
    assert "Opinion" in ratings and "Confirmed" not in ratings
    assert not sheet.moves.isVisibleTo(sheet)


def test_it_comes_back_as_it_came(sheet):
    before = labels(sheet)
    sheet.rows[0].label.setText("Other")
    sheet.add_rating()
    sheet.rows[-1].label.setText("One more")
    sheet.rows[-1].letter.setText("M")
    assert sheet.save() and labels(sheet) != before
    sheet.as_it_came()
    assert sheet.save() and labels(sheet) == before


def test_what_cannot_be_is_told_and_nothing_is_lost(sheet):
    sheet.rows[0].letter.setText("")
    sheet._touched()
    assert not sheet.save() and "letters" in sheet.told.text()
    sheet.rows[0].letter.setText("C")
    sheet.rows[0].number.setText("five")
    assert not sheet.save() and "whole number" in sheet.told.text()
    sheet.close_sheet()
    assert not sheet.isHidden() and sheet.rows[0].number.text() == "five"


def test_a_new_scale_is_added_and_put_away(sheet):
    sheet.begin()
    sheet.name.setText("Two steps")
    for one, word in zip(sheet.rows, ("Yes", "No"), strict=True):
        one.label.setText(word)
        one.letter.setText(word[0])
    assert sheet.save() and sheet.choice.currentText() == "Two steps"
    assert sheet.away.isVisibleTo(sheet)
    sheet.put_away()
    assert "Two steps" not in [one.name for one in scales.all_scales(archive_of(sheet))]


def test_a_scale_goes_out_and_the_changed_file_is_looked_at_before_it_is_taken(sheet, tmp_path):
    path = scales.take_out(archive_of(sheet), sheet._scale.id, tmp_path / "line.toml")
    sheet.bring_in(path)
    assert not sheet._is_dirty
    path.write_text(path.read_text(encoding="utf-8").replace('label = "Wrong"', 'label = "False"'), encoding="utf-8")
    sheet.bring_in(path)
    assert "False" not in labels(sheet) and "takes the place" in sheet.told.text()
    assert sheet.save() and "False" in labels(sheet)
    path.write_text("no", encoding="utf-8")
    sheet.bring_in(path)
    assert "TOML" in sheet.told.text()


def test_preferences_lead_to_the_scales(sample):
    sample.run("program.preferences")
    (way,) = [one for one in sample.window.sheet.findChildren(QPushButton) if one.text() == "Rating scales…"]
    way.click()
    assert isinstance(sample.window.sheet, ScalesSheet)


def test_verdicts_that_may_stay_do(sheet):
    archive, case = archive_of(sheet), sheet._desk.case_id
    claim = next(one for one in claims.rows(archive, claims.table(archive, case)) if one.state.value == "open")
    wrong = next(one.id for one in verdicts.scale(archive, case).ratings if one.key == "wrong")
    evidence.link_span(archive, claim.id, claim.document, 0, 20, Stance.CONTEXT)
    verdicts.rate(archive, claim.id, wrong)
    sheet._remove(sheet.rows[labels(sheet).index("Wrong")])
    assert sheet.save()
    assert verdicts.current(archive, claim.id).label == "Wrong"
