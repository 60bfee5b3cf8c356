"""Where pages lie below each other."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.documents import Page
from workbench.gui.reader.paper.page_column import GAP, SIDE, PageColumn


def page(number, width=595.0, height=842.0):
    return Page(number, str(number), 0, 0, width, height)


sizes = st.lists(st.tuples(st.floats(0, 40_000), st.floats(0, 40_000)), min_size=1, max_size=20)


@given(sizes, st.floats(0.1, 8), st.integers(50, 3000))
def test_pages_stand_below_each_other_and_every_place_leads_back(found, zoom, room):
    column = PageColumn([page(number, *size) for number, size in enumerate(found, 1)])
    column.set(zoom, room)
    boxes = [column.box(index) for index in range(len(column))]
    for (_, y, _, height), (_, below, _, _) in zip(boxes, boxes[1:], strict=False):
        assert below == y + height + GAP
    assert column.height == boxes[-1][1] + boxes[-1][3] + GAP
    for index, (x, y, width, height) in enumerate(boxes):
        assert width >= 1 and height >= 1 and x >= 0
        assert column.at(y) == column.at(y + height - 1) == index
        assert index in column.between(y, y + 1) and index in column.between(0, column.height)
        points = column.point(index, x + width / 2, y + height / 2)
        assert abs(column.place(index, points[1]) - (y + height / 2)) < 0.01


def test_a_fold_out_of_ten_metres_takes_no_more_room_than_the_others():
    column = PageColumn([page(1), page(2, 28_346, 28_346), page(3)])
    column.set(column.zoom_to_fit(800), 800)
    assert column.box(1)[2] == column.box(0)[2] == 800 - 2 * SIDE
    assert PageColumn([page(1), page(2), page(3, 3, 14_400)]).size(2)[1] < 8 * 842 + 1


def test_pages_of_no_size_are_letters_and_no_pages_are_no_column():
    column = PageColumn([page(1, 0, 0)])
    assert column.size(0) == (612, 792)
    assert PageColumn([]).between(0, 100) == range(0)


def test_what_is_between_leaves_out_what_ended_above():
    column = PageColumn([page(number, 100, 100) for number in range(1, 6)])
    assert column.between(GAP + 100 + 1, GAP + 100 + GAP + 50) == range(1, 2)
    assert column.between(0, GAP + 100 + GAP) == range(2)


def test_five_thousand_pages():
    column = PageColumn([page(number) for number in range(1, 5001)])
    assert column.at(column.height) == 4999
