"""Which way a length runs, and measures that fall without becoming less: rain, and what falls in so many hours."""

from workbench.crosscheck.figures.figure import CHANGE, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.words.stems import stem

_FALLS = frozenset(map(stem, ("rain", "snow")))
_WITHIN = frozenset("in within during for over en durante".split())
_WAYS = {
    **dict.fromkeys("wide width across ancho anchura diameter diametro".split(), "WIDE"),
    **dict.fromkeys("deep depth underwater profundidad".split(), "DEEP"),
    **dict.fromkeys("tall high height altura alto altitude".split(), "HIGH"),
    **dict.fromkeys("long length largo longitud".split(), "LONG"),
}
WAYS = frozenset(_WAYS.values())


def way(walk: Walk, figure: Figure) -> frozenset[str]:
    """Which way a length runs: 100 metres deep, 40 km de largo."""
    after = figure.after
    if figure.unit is None or figure.unit.dimension != "length":
        return frozenset()
    after += walk.word(after) in ("in", "de") or walk.sign(after) == "-"
    found = _WAYS.get(walk.word(after))
    return frozenset((found,)) if found else frozenset()


def is_no_change(walk: Walk, figure: Figure) -> bool:
    """Whether what seems a fall is none: 40 mm of rain fell, it fell in eight hours."""
    if figure.unit is None or figure.role != CHANGE:
        return False
    if figure.unit.dimension == "time":
        return walk.word(figure.first - 1) in _WITHIN
    return figure.unit.dimension == "length" and (figure.near <= _FALLS or bool(figure.keys & _FALLS))
