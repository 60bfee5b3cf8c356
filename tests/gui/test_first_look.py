"""What is seen of a library before it is open is what is seen of it afterwards."""

import shutil

import pytest
from PySide6.QtCore import Qt

from workbench.gui.cases.line import DocumentLine
from workbench.gui.cases.model import detail
from workbench.gui.first_look import FirstLookPage
from workbench.gui.opening_page import left_to_do
from workbench.services.deciding import claims, second_checks, verdicts
from workbench.services.library import cases, first_look, libraries


@pytest.fixture
def folder(sample_library, tmp_path):
    shutil.copytree(sample_library, tmp_path / "library")
    return tmp_path / "library"


def test_it_shows_what_the_services_say(folder):
    with libraries.open_library(folder, checker="Ana", read_only=True) as archive:
        case = cases.all_cases(archive)[0]
        listed = cases.documents(archive, case.id)
        table = claims.rows(archive, claims.table(archive, case.id))
    look = first_look.at(folder)
    assert look.case == case
    assert list(look.claims) == table

    def seen(lines):
        return [(line.document.name, line.document.role, detail(line), DocumentLine._count(line)) for line in lines]

    assert seen(look.documents) == seen(listed)
    assert len(listed) > 2 and len(table) > 2


def test_the_case_that_was_seen_last_is_shown_else_the_one_last_worked_on(folder):
    with libraries.open_library(folder, checker="Ana") as archive:
        other = cases.create(archive, "Another")
        sample = next(case.id for case in cases.all_cases(archive) if case.id != other.id)
    assert first_look.at(folder, sample).case.id == sample
    assert first_look.at(folder, 999).case == first_look.at(folder).case


def test_a_rating_that_may_be_kept_from_somebody_is_not_seen(folder):
    with libraries.open_library(folder, checker="Ana") as archive:
        case = cases.all_cases(archive)[0].id
        rated = next(claim for claim in claims.rows(archive, claims.table(archive, case)) if claim.rating)
        assert verdicts.versions(archive, rated.id)
        second_checks.ask(archive, rated.id)
    shown = next(claim for claim in first_look.at(folder).claims if claim.id == rated.id)
    assert (shown.rating, shown.rating_letter, shown.rating_colour) == ("", "", "")


@pytest.mark.parametrize("content", [None, b"", b"a letter to my aunt", b"SQLite format 3\x00" + b"\x99" * 5000])
def test_what_is_no_library_is_left_to_be_told_when_it_is_opened(tmp_path, content):
    if content is not None:
        (tmp_path / "library.sqlite").write_bytes(content)
    assert first_look.at(tmp_path) is None
    assert first_look.at(tmp_path / "missing") is None


def test_a_claim_that_is_clicked_too_early_is_shown_when_the_panels_are_there(sample, qtbot):
    look = first_look.at(sample.folder / "library", sample.desk.case_id)
    page = FirstLookPage(look, {"sides": "broken", "panel.claims": {"sort": "place"}})
    qtbot.addWidget(page)
    page.resize(1400, 800)
    page.show()
    wanted = look.claims[-1]
    page.table.scrollTo(page.model.index(page.model.row_of(wanted.id), 1))
    at = page.table.visualRect(page.model.index(page.model.row_of(wanted.id), 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    left_to_do(page)(sample.desk, sample.window)
    assert sample.desk.claim_id == wanted.id


def test_claims_in_another_order_are_not_shown_in_the_usual_one(sample, qtbot):
    look = first_look.at(sample.folder / "library", sample.desk.case_id)
    for state in ({"panel.claims": {"sort": "rating"}}, {"panel.claims": {"search": "boats"}}, {"below": 3}):
        page = FirstLookPage(look, state)
        qtbot.addWidget(page)
        assert page.table is None
