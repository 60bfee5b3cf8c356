"""The sizes of units are pint's: worked out again here, and held against what is written down."""

import importlib.util

import pytest

from workbench.crosscheck.lexicon.unit_sizes import OFFSETS, PINT, SIZES
from workbench.crosscheck.numbers.measures import UNITS

pint = pytest.importorskip("pint")


@pytest.fixture(scope="module")
def worked_out(root):
    spec = importlib.util.spec_from_file_location("unit_sizes", root / "packaging" / "unit_sizes.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script.worked_out()


def test_every_size_is_what_pint_makes_of_it(worked_out):
    sizes, _ = worked_out
    assert sizes == SIZES if pint.__version__ == PINT else sizes == {
        name: pytest.approx(size, rel=1e-5) for name, size in SIZES.items()}
    assert SIZES.keys() == UNITS.keys()


def test_temperatures_begin_where_pint_says(worked_out):
    assert worked_out[1] == pytest.approx(OFFSETS)


def test_a_ton_may_be_three_and_a_gallon_two():
    assert UNITS["ton"].factors == (1000.0, 907.18474, 1016.0469088)
    assert UNITS["gallon"].factors == pytest.approx((3.785411784, 4.54609))
