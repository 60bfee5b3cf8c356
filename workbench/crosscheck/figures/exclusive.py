"""Words that tell one kind of a thing from another, as stems: gold medals are no silver medals."""

from collections.abc import Iterable

from workbench.crosscheck.figures.figure import COUNT, Figure
from workbench.crosscheck.lexicon.country_words import LINES as COUNTRIES
from workbench.crosscheck.words.stems import is_generic, stem

_SETS = """
gold silver bronze platinum oro plata bronce
male female
men women children boys girls adults teenagers hombres mujeres niños adultos
urban rural urbano urbanos urbana urbanas rurales
northern southern eastern western
public private público públicos pública públicas privado privados privada privadas
primary secondary primaria secundaria
domestic foreign
steel aluminium aluminum copper iron acero aluminio cobre hierro
legal illegal legales ilegales
exports imports exportaciones importaciones
permanent temporary permanentes temporales
military civilian militares civiles
black white
winter summer spring autumn invierno verano primavera otoño
monthly weekly daily yearly annual
gross net
bruto neto bruta neta
nominal real
headline core general subyacente
youth adult
positive negative positivos negativos positivas negativas
confirmed suspected confirmados sospechosos confirmadas sospechosas
goals assists
voluntary compulsory
nuclear conventional solar wind coal renewable fossil hydro
nuclear renovables fosiles
operating net pre
wholesale retail
mayoristas minoristas
interanual mensual intermensual trimestral
elderly young
first second third fourth
cocaine heroin fentanyl cannabis marijuana methamphetamine opium
beef pork poultry chicken
opposition government
opposition president
opposition ruling
oposicion gobierno
oposicion presidente
wheat maize corn rice soy barley
"""
PARTIES = frozenset("republicans democrats conservatives liberals socialists greens tories labour".split())
"""Parties that a plural or a common word names: what is told of the one is not told of the other."""
_ALWAYS = (
    (*(line[0] for line in COUNTRIES), "@US"),
    tuple(map(stem, "cancer diabetes covid flu malaria measles dengue cholera tuberculosis aids ebola zika polio"
                    " pneumonia stroke suicide heart overdose homicide".split())),
    ("DEAD", "CASE"),
    tuple(map(stem, "profit revenue fine debt deficit loan bribe ransom bail save worth".split())),
    tuple(map(stem, "fully partially booster".split())),
    ("WIDE", "DEEP", "HIGH", "LONG"),
    ("ON_THE_YEAR", "ON_THE_QUARTER", "ON_THE_MONTH"),
)
"""Sets of which a word tells wherever it stands beside a figure: countries, what people die of, what money is,
how far vaccinated, which way
a length runs, since when a change is reckoned."""
CURRENCIES = frozenset("euro pound dollar dolar yen yuan rouble rupee peso lira rand franc libra".split())
"""Words of which some share is told: the euro lost 20%. As units of money they are no words beside a figure."""
_NARROW = """
youth juvenil core subyacente headline nominal gross net bruto neto bruta neta first-time initial female male feminino
women men mujeres hombres girls boys urban rural urbanos urbanas rurales civilian military civiles militares children
elderly foreign domestic overseas seasonal temporary temporal long-term adult adults adolescent teenage real reales
fully partially gold silver bronze oro plata bronce electric electrico electricos electricas semi semifinal primary
"""
NARROW = frozenset(stem(word) for word in _NARROW.split() if "-" not in word) | {"first"}
"""Words that make of a thing a part of it: unemployment, youth unemployment."""
_OF = {}
for _number, _line in enumerate((" ".join(CURRENCIES), " ".join(PARTIES), *_SETS.strip().splitlines())):
    for _word in _line.split():
        if stem(_word):
            _OF.setdefault(stem(_word), set()).add(_number)
for _number, _keys in enumerate(_ALWAYS):
    for _key in _keys:
        _OF.setdefault(_key, set()).add(-1 - _number)
_TOLD_ANYWHERE = frozenset().union(*_ALWAYS)


def kinds_among(counted: Iterable[str], near: Iterable[str]) -> frozenset[str]:
    """The words of a figure that tell its kind: of its noun phrase, else of the words beside it; and the countries."""
    told = _OF.keys() & counted
    found = frozenset(told) if told - _TOLD_ANYWHERE else frozenset(_OF.keys() & near | told)
    return found | _TOLD_ANYWHERE.intersection(near)


def exclude(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the kinds of two figures exclude one another."""
    if not one or not other or one == other:
        return False
    shared = set().union(*(_OF[word] for word in one & other))
    return any(_OF[mine] & _OF[yours] - shared for mine in one - other for yours in other - one)


_OWN_MONEY = frozenset(map(stem, "fine bribe ransom bail".split()))
"""What may be said of money that is paid by force: nothing else is that money."""


def _is_kind_of(one: Figure, other: Figure) -> bool:
    """Whether one counts fewer of a kind of what the other counts: 170 million American users, a billion users."""
    if one.head != other.head or not one.head or one.kind != other.kind or one.low * 2 > other.low:
        return False
    own = {stem for stem in one.counted if stem not in other.context and not is_generic(stem)}
    others = {stem for stem in other.counted if not is_generic(stem)}
    return bool(own) and others <= set(one.counted) and one.low > 0


_WORLD = frozenset(map(stem, "worldwide globally world mundial mundialmente".split()))


def of_the_world(one: Figure, other: Figure) -> bool:
    """Whether the greater of two counts is of all the world, which the other's sentence does not speak of: 1,700 dams
    worldwide, 17 dams of the kind in the state."""
    small, large = sorted((one, other), key=lambda figure: figure.low)
    return one.kind == COUNT and bool(_WORLD & large.near) and not _WORLD & small.context


_ALONE = stem("alone")


ALONE_IN = "in "
"""What the group of those begins with who are told to be in one place: in Porto 2,300 passengers."""


def _is_in_one_place(one: Figure, other: Figure) -> bool:
    """Whether one is told of a place or a subject right before it that the other's sentence does not name."""
    told = one.group.removeprefix(ALONE_IN)
    return told != one.group and not other.context.issuperset(told.split())


def narrower(one: Figure, other: Figure) -> bool:
    """Whether one of two figures is of a narrower group, by a word that the other's sentence lacks; or of people of
    other ages."""
    for mine, yours in ((one, other), (other, one)):
        if mine.low < yours.low and _ALONE in mine.near and _ALONE not in yours.context:
            return True  # 312 in that city alone
        if any(word in mine.near and word not in yours.context for word in NARROW):
            return True
        if _is_kind_of(mine, yours):
            return True
        if mine.kinds & _OWN_MONEY - yours.context and not mine.keys & yours.keys:
            return True
        if _is_in_one_place(mine, yours):
            return True
    return bool(one.group and other.group and one.group != other.group)
