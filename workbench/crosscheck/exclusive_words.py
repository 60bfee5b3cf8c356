"""Words that tell one kind of a thing from another, as stems: gold medals are no silver medals."""

from collections.abc import Iterable

from workbench.crosscheck.stems import stem

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
positive negative positivos negativos positivas negativas
confirmed suspected confirmados sospechosos confirmadas sospechosas
goals assists
voluntary compulsory
nuclear conventional solar wind coal
elderly young
first second third fourth
cocaine heroin fentanyl cannabis marijuana methamphetamine opium
beef pork poultry chicken
wheat maize corn rice soy barley
"""
_OF = {}
for _number, _line in enumerate(_SETS.strip().splitlines()):
    for _word in _line.split():
        if stem(_word):
            _OF.setdefault(stem(_word), set()).add(_number)


def kinds_among(counted: Iterable[str], near: Iterable[str]) -> frozenset[str]:
    """The words of a figure that tell its kind: of its noun phrase, else of the words beside it."""
    return frozenset(_OF.keys() & counted) or frozenset(_OF.keys() & near)


def exclude(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the kinds of two figures exclude one another."""
    if not one or not other or one == other:
        return False
    shared = set().union(*(_OF[word] for word in one & other))
    return any(_OF[mine] & _OF[yours] - shared for mine in one - other for yours in other - one)
