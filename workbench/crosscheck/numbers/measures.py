"""Units of measure: how texts write them here, their sizes from pint.

Importing pint and its registry costs most of a second, so its sizes are written down once (`make units`, into
lexicon/unit_sizes.py). A unit may be written in many ways; a ton may be three different tons.
"""

from dataclasses import dataclass
from functools import lru_cache

from workbench.crosscheck.lexicon.unit_sizes import OFFSETS, SIZES
from workbench.crosscheck.lexicon.unit_words import TABLE
from workbench.crosscheck.words.stems import without_marks


@dataclass(frozen=True, slots=True)
class Unit:
    """`factors` are the sizes in the base unit of its dimension that the word may mean, the likeliest first."""

    name: str
    dimension: str
    factors: tuple[float, ...]
    symbol: str
    offset: float = 0.0


def _read() -> tuple[dict[str, Unit], dict[str, Unit]]:
    by_name, by_word = {}, {}
    for line in TABLE.strip().splitlines():
        name, dimension, _, symbol, *words = line.split()
        unit = Unit(name, dimension, SIZES[name], symbol, OFFSETS.get(name, 0.0))
        by_name[name] = unit
        by_word.update(dict.fromkeys(words, unit))
    return by_name, by_word


UNITS, _BY_WORD = _read()

PER_SECONDS = {
    **dict.fromkeys("second seconds segundo".split(), 1.0), **dict.fromkeys("minute minutes minuto".split(), 60.0),
    **dict.fromkeys("hour hours hourly hora".split(), 3600.0), **dict.fromkeys("day days daily dia dias diarios diarias diario".split(), 86400.0),
    **dict.fromkeys("night nightly noche".split(), 86400.0),
    **dict.fromkeys("week weeks weekly semana semanas semanales semanal".split(), 604800.0),
    **dict.fromkeys("month months monthly mes meses mensuales mensual".split(), 2629800.0),
    **dict.fromkeys("year years yearly annually annual ano anos anuales anual annum".split(), 31557600.0),
    **dict.fromkeys("decade decada".split(), 315576000.0),
}
PERIOD_NAMES = {1.0: "second", 60.0: "minute", 3600.0: "hour", 86400.0: "day", 604800.0: "week", 2629800.0: "month", 31557600.0: "year",
                315576000.0: "decade"}

NEEDS_GLUE = {"t", "m", "l", "g", "s", "h", "d", "mt", "mb", "mi", "min", "gr", "in", "ft", "sec", "mps", "kt", "kb"}
"""Units of one or two letters that may be something else when a space stands before them and a word after."""


@lru_cache(maxsize=4096)
def unit_of(word: str) -> Unit | None:
    """The unit a lower-case word (or two joined by "_") names."""
    return _BY_WORD.get(word) or _BY_WORD.get(without_marks(word))
