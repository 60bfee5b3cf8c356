"""How findings speak: numbers as a checker writes them, and what a figure is called."""

from workbench.crosscheck.figures.figure import AGE, FRACTION, MEASURE, MONEY, POINTS, RATIO, SHARE, Figure
from workbench.crosscheck.lexicon.currencies import NAMES, SHOWN

_SIZES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def number(value: float, digits: int = 6) -> str:
    """A value in plain digits: 32,000; 7.691; 1.23 billion from ten million on where it is round."""
    if digits <= 4 and 10**6 <= abs(value) < 10**15:
        size, name = next((size, name) for size, name in _SIZES if abs(value) >= size)
        return f"{value / size:.4g} {name}"
    if value == int(value) and abs(value) < 10**15:
        for size, name in _SIZES:
            if abs(value) >= size and (abs(value) / size * 1000) % 1 == 0:
                return f"{value / size:,.10g} {name}"
        return f"{int(value):,}"
    if abs(value) >= 1000:
        return f"{value:,.0f}" if abs(value) >= 10**5 else f"{value:,.1f}".rstrip("0").rstrip(".")
    return f"{value:.{digits}g}" if abs(value) >= 1e-4 else f"{value:.2e}"


def in_unit(value: float, figure: Figure, digits: int = 0) -> str:
    """A value in the unit of a figure: 7.691 t, 23.9 %, 5 million US dollars; to so many `digits`."""
    if not digits:
        digits = 3 if figure.hedge == FRACTION else 4 if figure.kind in (SHARE, POINTS) else 6
    text = number(value, digits)
    if figure.kind == MEASURE and figure.unit:
        symbol = figure.unit.symbol
        return f"{text} {_long_name(figure, value)}" if figure.unit.dimension == "time" else f"{text} {symbol}"
    if figure.kind == SHARE:
        return f"{text}%"
    if figure.kind == POINTS:
        return f"{text} percentage point{'' if abs(value) == 1 else 's'}"
    if figure.kind == MONEY:
        sign = SHOWN.get(figure.currency)
        return f"{sign}{text}" if sign else f"{text} {NAMES.get(figure.currency, figure.currency)}"
    if figure.kind == RATIO:
        return f"{text} times"
    if figure.kind == AGE:
        return f"{text} years"
    return text


def _long_name(figure: Figure, value: float) -> str:
    name = figure.unit.name
    plural = {"century": "centuries"}.get(name, name + "s")
    return name if abs(value) == 1 else plural


def quoted(figure: Figure) -> str:
    """The figure's own words with what it counts, in quotation marks."""
    text = " ".join(figure.text.split())
    return f"“{figure.phrase if figure.phrase and len(figure.phrase) < 70 else text}”"


def multiple(factor: float) -> str:
    """×1,000"""
    return f"×{factor:,.0f}"
