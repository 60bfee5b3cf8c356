"""A long claim and a long passage beside each other are read in step."""

from workbench.domain.documents import Role
from workbench.services.deciding import claims
from workbench.services.intake import importing

DAYS = [f"On day {number} of the inquiry witness{number} spoke of grain{number} and of quay{number}."
        for number in range(120)]
OURS = "\n\n".join(DAYS)
THEIRS = "\n\n".join(f"Much else was said before that, at length, and nobody wrote it down.\n\n{day}" for day in DAYS)


def test_what_both_say_stays_at_one_height_while_one_is_read_on(qtbot, desk, pane):
    ours, theirs = (importing.keep(desk.archive, desk.case_id, role, importing.prepare_text(text, title)).document.id
                    for text, title, role in ((OURS, "Ours", Role.SUBJECT), (THEIRS, "Theirs", Role.SOURCE)))
    claim = claims.make(desk.archive, desk.case_id, ours, 0, len(OURS))
    desk.choose_claim(claim.id)
    desk.open_place(theirs, 0, len(THEIRS), beside=True)
    one, other = pane.main.front.view, pane.beside.front.view
    first = "inquiry witness0"
    qtbot.waitUntil(lambda: one.down(OURS.index(first)) == other.down(THEIRS.index(first)))
    for leading, following, text, beside in ((one, other, OURS, THEIRS), (other, one, THEIRS, OURS)):
        leading.verticalScrollBar().setValue(leading.verticalScrollBar().value() + 40)
        read = leading.offset_in_sight(leading.viewport().height() / 3)
        met = text[text.index("witness", read - 40):].split()[0]
        assert abs(leading.down(text.index(met)) - following.down(beside.index(met))) <= leading.viewport().height() / 6
    pane.close_beside()
    one.verticalScrollBar().setValue(0)
    assert one.verticalScrollBar().value() == 0
