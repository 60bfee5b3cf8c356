"""The packed map of characters: what goes in comes out."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.readers.pdf import glyphs
from workbench.readers.pdf.glyphs import Run


@st.composite
def pages(draw):
    runs, at = [], 0
    for row in range(draw(st.integers(0, 6))):
        widths = draw(st.lists(st.integers(1, 300), min_size=1, max_size=30))
        places = array("i", [draw(st.integers(0, 2000))])
        for width in widths:
            places.append(places[-1] + width)
        runs.append(Run(at, places, row * 150, row * 150 + 120, draw(st.booleans()) and row == 0))
        at += len(widths) + 1
    return runs


@given(pages())
def test_runs_come_back_as_they_were(runs):
    there = glyphs.unpack(glyphs.pack(runs))
    assert there.runs == runs


@given(pages(), st.data())
def test_boxes_of_upright_text_lead_back(runs, data):
    runs = [run for run in runs if not run.sideways]
    if not runs:
        return
    there = glyphs.unpack(glyphs.pack(runs))
    run = data.draw(st.sampled_from(runs))
    other = data.draw(st.sampled_from(runs))
    start = data.draw(st.integers(min(run.start, other.start), min(run.end, other.end) - 1))
    end = data.draw(st.integers(max(start + 1, max(run.start, other.start) + 1), max(run.end, other.end)))
    if any(r.start <= start < r.end for r in runs) and any(r.start < end <= r.end for r in runs):
        assert there.span(there.quads(start, end)) == (start, end)


@given(st.binary(max_size=80))
def test_damaged_maps_are_refused(data):
    with pytest.raises(Exception) as caught:
        glyphs.unpack(b"G1" + data)
    assert not isinstance(caught.value, MemoryError)


def test_no_characters_no_boxes():
    empty = glyphs.unpack(glyphs.pack([]))
    assert empty.quads(0, 10) == [] and empty.span([(0, 0, 10, 10)]) is None and empty.offset_at(1, 1) is None


def test_the_letter_under_a_point():
    down = Run(4, array("i", [100, 160, 200]), 50, 80, True)
    there = glyphs.unpack(glyphs.pack([Run(0, array("i", [300, 250, 100]), 10, 40), down]))
    assert [there.under(27, 2), there.under(20, 2), there.under(6, 12), there.under(6, 17)] == [0, 1, 4, 5]
    assert there.under(9, 2) is None and there.under(27, 5) is None
