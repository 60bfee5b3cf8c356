"""The same number of one thing in measures that can't be turned into each other: 3 million tonnes, 3 million sacks."""

from workbench.crosscheck.figures.figure import COUNT, MEASURE, Figure
from workbench.crosscheck.words.stems import is_generic, stem

_CONTAINERS = frozenset(
    stem(word)
    for word in (
        "sacks bags bales crates boxes containers barrels bottles cans jars truckloads loads pallets drums parcels"
        " sacos bolsas cajas contenedores botellas latas camiones fardos"
    ).split()
)
_AMOUNTS = frozenset(("mass", "volume", "length", "area"))


def same_number_of_other_measures(a: Figure, b: Figure) -> bool:
    """Whether two figures give one number of one thing in measures of which one must be wrong."""
    if a.low != b.low or a.low <= 1 or a.is_range or b.is_range or a.role != b.role:
        return False
    measured = [one for one in (a, b) if one.kind == MEASURE and one.dimension in _AMOUNTS]
    others = [one for one in (a, b) if one.kind == COUNT and one.head in _CONTAINERS]
    if len(measured) + len(others) < 2 or not measured:
        return False
    return any(not is_generic(key) and key not in _CONTAINERS for key in a.keys & b.keys)
