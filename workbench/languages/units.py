"""The units of figures in words, as findings tell them: each in another language."""

import re

from workbench.languages.tongue import Tongue, marked

UNITS = (
    marked("ton", "unit"), marked("tons", "unit"), marked("tonne", "unit"), marked("tonnes", "unit"),
    marked("pound", "unit"), marked("pounds", "unit"), marked("ounce", "unit"), marked("ounces", "unit"),
    marked("gram", "unit"), marked("grams", "unit"), marked("kilo", "unit"), marked("kilos", "unit"),
    marked("kilogram", "unit"), marked("kilograms", "unit"), marked("mile", "unit"), marked("miles", "unit"),
    marked("foot", "unit"), marked("feet", "unit"), marked("inch", "unit"), marked("inches", "unit"),
    marked("yard", "unit"), marked("yards", "unit"), marked("metre", "unit"), marked("metres", "unit"),
    marked("meter", "unit"), marked("meters", "unit"), marked("kilometre", "unit"), marked("kilometres", "unit"),
    marked("kilometer", "unit"), marked("kilometers", "unit"), marked("acre", "unit"), marked("acres", "unit"),
    marked("hectare", "unit"), marked("hectares", "unit"), marked("litre", "unit"), marked("litres", "unit"),
    marked("liter", "unit"), marked("liters", "unit"), marked("gallon", "unit"), marked("gallons", "unit"),
    marked("barrel", "unit"), marked("barrels", "unit"), marked("degree", "unit"), marked("degrees", "unit"),
    marked("second", "unit"), marked("seconds", "unit"), marked("minute", "unit"), marked("minutes", "unit"),
    marked("hour", "unit"), marked("hours", "unit"), marked("day", "unit"), marked("days", "unit"),
    marked("week", "unit"), marked("weeks", "unit"), marked("month", "unit"), marked("months", "unit"),
    marked("year", "unit"), marked("years", "unit"), marked("decade", "unit"), marked("decades", "unit"),
    marked("century", "unit"), marked("centuries", "unit"), marked("percent", "unit"), marked("dollars", "unit"),
    marked("euros", "unit"), marked("pesos", "unit"), marked("US dollars", "unit"), marked("pounds sterling", "unit"),
    marked("Mexican pesos", "unit"), marked("Canadian dollars", "unit"), marked("Australian dollars", "unit"),
    marked("Swiss francs", "unit"), marked("francs", "unit"), marked("rupees", "unit"), marked("roubles", "unit"),
    marked("per", "unit"), marked("percentage points", "unit"),
    marked("lira", "unit"), marked("cents", "unit"), marked("pence", "unit"), marked("crowns", "unit"),
)
"""Units as figures are written with, one and several: measures, times, currencies without a sign of their own."""
WRITTEN = re.compile(rf"(?<=[\w.,] )(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})\b")
WORDS = frozenset(word for unit in UNITS for word in unit.split())


def told(tongue: Tongue, figure: str) -> str:
    """A figure with its unit named in this language; a unit alone, too."""
    if figure in UNITS:
        return tongue.tr(figure, about="unit")
    return WRITTEN.sub(lambda found: tongue.tr(found[0], about="unit"), figure)
