"""Every factor of the table of units against pint."""

import pytest

from workbench.crosscheck.numbers.measures import OFFSETS, UNITS

pint = pytest.importorskip("pint")

BASES = {"mass": "kilogram", "length": "metre", "area": "metre**2", "volume": "litre", "temperature": "kelvin", "energy": "joule", "power": "watt",
         "speed": "metre/second", "time": "second", "data": "byte"}
NAMES = {
    "metric_ton": "tonne", "kiloton": "kilotonne", "square_metre": "metre**2", "square_kilometre": "kilometre**2", "square_mile": "mile**2", "square_foot": "foot**2",
    "cubic_metre": "metre**3", "barrel": "oil_barrel", "celsius": "delta_degC", "fahrenheit": "delta_degF", "kilowatt_hour": "kilowatt*hour",
    "megawatt_hour": "megawatt*hour", "gigawatt_hour": "gigawatt*hour", "terawatt_hour": "terawatt*hour", "kilometre_per_hour": "kilometre/hour",
    "mile_per_hour": "mile/hour", "metre_per_second": "metre/second", "decade": "10*julian_year", "month": "julian_year/12", "year": "julian_year",
    "century": "100*julian_year", "cubic_centimetre": "centimetre**3", "cubic_kilometre": "kilometre**3",
    "cubic_foot": "foot**3", "square_centimetre": "centimetre**2", "quintal": "100*kilogram", "megatonne": "1e6*tonne", "gigatonne": "1e9*tonne",
    "kilometre_per_second": "kilometre/second", "foot_per_second": "foot/second", "kilobyte": "kilobyte", "degree": "delta_degC",
}
SEVERAL = {"ton": ("tonne", "short_ton", "long_ton"), "gallon": ("gallon", "imperial_gallon"), "pint": ("pint", "imperial_pint")}


@pytest.fixture(scope="module")
def registry():
    return pint.UnitRegistry()


@pytest.mark.parametrize("name", sorted(UNITS))
def test_factor(registry, name):
    unit = UNITS[name]
    for written, factor in zip(SEVERAL.get(name, (NAMES.get(name, name),)), unit.factors, strict=True):
        size = registry.Quantity(1, "") * registry.parse_expression(written)
        assert size.to(BASES[unit.dimension]).magnitude == pytest.approx(factor, rel=1e-5)


@pytest.mark.parametrize(("name", "pint_name"), [("celsius", "degC"), ("fahrenheit", "degF")])
def test_offset(registry, name, pint_name):
    assert registry.Quantity(0, pint_name).to("kelvin").magnitude == pytest.approx(OFFSETS[name])
