"""A long claim and a long passage beside each other are read in step."""

import pytest
from PySide6.QtCore import QPoint

from tests.readers.conftest import column, make_pdf
from workbench.domain.documents import Role
from workbench.gui.reader.ways import Way
from workbench.services.deciding import claims
from workbench.services.intake import importing
from workbench.services.reading import documents

DAYS = [f"On day {number} of the inquiry witness{number} spoke of grain{number} and of quay{number}."
        for number in range(120)]
OURS = "\n\n".join(DAYS)
THEIRS = "\n\n".join(f"Much else was said before that, at length, and nobody wrote it down.\n\n{day}" for day in DAYS)


def height(view, offset):
    """Where on the screen a word stands."""
    return view.viewport().mapToGlobal(QPoint(0, round(view.down(offset)))).y()


def test_what_both_say_stays_at_one_height_while_one_is_read_on(qtbot, desk, pane):
    ours, theirs = (importing.keep(desk.archive, desk.case_id, role, importing.prepare_text(text, title)).document.id
                    for text, title, role in ((OURS, "Ours", Role.SUBJECT), (THEIRS, "Theirs", Role.SOURCE)))
    claim = claims.make(desk.archive, desk.case_id, ours, 0, len(OURS))
    desk.choose_claim(claim.id)
    desk.open_place(theirs, 0, len(THEIRS), beside=True)
    one, other = pane.main.front.view, pane.beside.front.view
    first = "inquiry witness0"
    line = one.fontMetrics().lineSpacing() * 1.5
    qtbot.waitUntil(lambda: bool(pane._aligned._bars))
    assert abs(height(one, OURS.index(first)) - height(other, THEIRS.index(first))) < line
    for leading, following, text, beside in ((one, other, OURS, THEIRS), (other, one, THEIRS, OURS)):
        leading.verticalScrollBar().setValue(leading.verticalScrollBar().value() + 40)
        read = leading.offset_in_sight(leading.viewport().height() / 3)
        met = text[text.index("witness", read - 40):].split()[0]
        assert abs(height(leading, text.index(met)) - height(following, beside.index(met))) <= leading.height() / 6
    pane.close_beside()
    one.verticalScrollBar().setValue(0)
    assert one.verticalScrollBar().value() == 0


@pytest.fixture
def papers(desk, tmp_path):
    """A text to check and a source on full pages: its text. The claim is chosen, its passage open."""
    told = [f"Much else was said before that, at length.\n\n{day}" for day in DAYS]
    (tmp_path / "theirs.pdf").write_bytes(make_pdf([column("\n\n".join(told[at:at + 19]), 60, 50)
                                                    for at in range(0, len(told), 19)]))
    ours = importing.keep(desk.archive, desk.case_id, Role.SUBJECT, importing.prepare_text(OURS, "Ours")).document.id
    pages = importing.prepare(tmp_path / "theirs.pdf")
    theirs = importing.keep(desk.archive, desk.case_id, Role.SOURCE, pages).document
    desk.choose_claim(claims.make(desk.archive, desk.case_id, ours, 0, len(OURS)).id)
    beside = documents.text(desk.archive, theirs.id).text
    desk.open_place(theirs.id, 0, len(beside), beside=True)
    return beside


@pytest.mark.parametrize("way", [Way.PAGE, Way.BOTH])
def test_pages_are_read_in_step_with_a_text_as_a_text_is(qtbot, pane, papers, way):
    held = pane.beside.front
    held.show_way(way)
    one, other = pane.main.front.view, held.ways.front
    first = "inquiry witness0"
    qtbot.waitUntil(lambda: other.verticalScrollBar() in pane._aligned._bars)
    assert abs(height(one, OURS.index(first)) - height(other, papers.index(first))) <= 30
    for leading, following, text, beside in ((one, other, OURS, papers), (other, one, papers, OURS)):
        for _ in range(3):
            bar = leading.verticalScrollBar()
            bar.setValue(bar.value() + (300 if leading is held.ways.pages else 20))
            read = leading.offset_in_sight(leading.viewport().height() / 3)
            met = text[text.index("witness", read - 60):].split()[0]
            apart = abs(height(leading, text.index(met)) - height(following, beside.index(met)))
            assert apart <= leading.viewport().height() / 5
    if way is Way.BOTH:
        assert 0 <= held.ways.pages.down(papers.index(met)) < held.ways.pages.viewport().height(), "they go along"
    held.show_way(Way.TEXT)
    qtbot.waitUntil(lambda: held.view.verticalScrollBar() in pane._aligned._bars)
    one.verticalScrollBar().setValue(one.verticalScrollBar().value() - 40)
    read = one.offset_in_sight(one.viewport().height() / 3)
    met = OURS[OURS.index("witness", read - 60):].split()[0]
    assert abs(height(one, OURS.index(met)) - height(held.view, papers.index(met))) <= one.viewport().height() / 5
