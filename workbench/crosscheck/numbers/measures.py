"""Units of measure as a table: importing pint costs a third of a second, reading this nothing.

`tests/crosscheck/test_measures.py` holds every factor against pint, which stays the authority. A unit may be written
in many ways; a ton may be three different tons.
"""

from dataclasses import dataclass
from functools import lru_cache

from workbench.crosscheck.words.stems import without_marks


@dataclass(frozen=True, slots=True)
class Unit:
    """`factors` are the sizes in the base unit of its dimension that the word may mean, the likeliest first."""

    name: str
    dimension: str
    factors: tuple[float, ...]
    symbol: str
    offset: float = 0.0
    pint_name: str = ""


_TABLE = """
gram      mass   0.001       g      g gram grams gramme grammes gramo gramos gr
milligram mass   1e-6        mg     mg milligram milligrams miligramo miligramos
microgram mass   1e-9        µg     µg mcg microgram micrograms microgramo microgramos
kilogram  mass   1           kg     kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramo kilogramos
pound     mass   0.45359237  lb     lb lbs pound pounds libra libras
ounce     mass   0.028349523125 oz  oz ounce ounces onza onzas
tonne     mass   1000        t      t tonne tonnes mt
metric_ton mass  1000        t      metric_ton metric_tons
gigatonne mass   1e12        Gt     gigatonne gigatonnes gigaton gigatons gigatonelada gigatoneladas
megatonne mass   1e9         Mt     megatonne megatonnes megaton megatons megatonelada megatoneladas
quintal   mass   100         q      quintal quintals quintales
carat     mass   0.0002      ct     carat carats quilate quilates
kiloton   mass   1e6         kt     kt kiloton kilotons kilotonne kilotonnes
ton       mass   1000,907.18474,1016.0469088 t  ton tons tonelada toneladas
metre     length 1           m      m metre metres meter meters metro metros
kilometre length 1000        km     km kms kilometre kilometres kilometer kilometers kilometro kilometros
centimetre length 0.01       cm     cm centimetre centimetres centimeter centimeters centimetro centimetros
millimetre length 0.001      mm     mm millimetre millimetres millimeter millimeters milimetro milimetros
mile      length 1609.344    mi     mi mile miles milla millas
nautical_mile length 1852    nmi    nmi nautical_mile nautical_miles milla_nautica millas_nauticas
foot      length 0.3048      ft     ft foot feet pie pies
inch      length 0.0254      in     inch inches pulgada pulgadas
yard      length 0.9144      yd     yd yard yards yarda yardas
square_metre area 1          m²     m² m2 sqm square_metre square_metres square_meter square_meters metro_cuadrado metros_cuadrados
square_kilometre area 1e6    km²    km² km2 sq_km square_kilometre square_kilometres square_kilometer square_kilometers kilometro_cuadrado kilometros_cuadrados
square_mile area 2589988.110336 mi² square_mile square_miles sq_mi sq_miles milla_cuadrada millas_cuadradas
square_foot area 0.09290304  ft²    square_foot square_feet sq_ft ft² ft2 pie_cuadrado pies_cuadrados
hectare   area   10000       ha     ha hectare hectares hectarea hectareas
acre      area   4046.8564224 ac    acre acres
litre     volume 1           l      l litre litres liter liters litro litros
millilitre volume 0.001      ml     ml millilitre millilitres milliliter milliliters mililitro mililitros
cubic_metre volume 1000      m³     m³ m3 cubic_metre cubic_metres cubic_meter cubic_meters metro_cubico metros_cubicos
gallon    volume 3.785411784,4.54609 gal gal gallon gallons galon galones
hectolitre volume 100        hl     hectolitre hectolitres hectoliter hectoliters hectolitro hectolitros
acre_foot volume 1233481.83754752 ac·ft acre_foot acre_feet
cubic_kilometre volume 1e12  km³    km³ km3 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers kilometro_cubico kilometros_cubicos
cubic_foot volume 28.316846592 ft³  cubic_foot cubic_feet ft³ ft3 pie_cubico pies_cubicos
cubic_centimetre volume 0.001 cm³   cm³ cm3 cc cubic_centimetre cubic_centimetres centimetro_cubico centimetros_cubicos
pint      volume 0.473176473,0.56826125 pt pint pints pinta pintas
bushel    volume 35.23907016688 bu  bushel bushels
barrel    volume 158.987294928 bbl  bbl bpd barrel barrels barril barriles
celsius   temperature 1      °C     °c ºc celsius centigrade centigrados degrees_celsius degree_celsius degrees_centigrade degrees_c grados_centigrados grados_celsius
fahrenheit temperature 0.5555555555555556 °F °f ºf fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f grados_fahrenheit
degree    temperature 1      °      degree degrees grado grados
kelvin    temperature 1      K      kelvin kelvins
joule     energy 1           J      joule joules julio_unidad
kilojoule energy 1000        kJ     kj kilojoule kilojoules
calorie   energy 4.184       cal    calorie_unit
kilowatt_hour energy 3.6e6   kWh    kwh kilowatt_hour kilowatt_hours kilowatt-hours
megawatt_hour energy 3.6e9   MWh    mwh megawatt_hour megawatt_hours
gigawatt_hour energy 3.6e12  GWh    gwh gigawatt_hour gigawatt_hours
terawatt_hour energy 3.6e15  TWh    twh terawatt_hour terawatt_hours
megajoule energy 1e6         MJ     mj megajoule megajoules
gigajoule energy 1e9         GJ     gj gigajoule gigajoules
terajoule energy 1e12        TJ     tj terajoule terajoules
petajoule energy 1e15        PJ     pj petajoule petajoules
watt      power  1           W      watt watts vatio vatios
kilowatt  power  1000        kW     kw kilowatt kilowatts kilovatio kilovatios
megawatt  power  1e6         MW     mw megawatt megawatts megavatio megavatios
gigawatt  power  1e9         GW     gw gigawatt gigawatts gigavatio gigavatios
terawatt  power  1e12        TW     tw terawatt terawatts teravatio teravatios
horsepower power 745.6998715822702 hp hp horsepower
kilometre_per_hour speed 0.2777777777777778 km/h kph kmh kmph km/h kilometres_per_hour kilometers_per_hour kilometros_por_hora
mile_per_hour speed 0.44704  mph    mph miles_per_hour mile_per_hour millas_por_hora
metre_per_second speed 1     m/s    m/s mps metres_per_second meters_per_second metros_por_segundo
knot      speed  0.5144444444444445 kn knot knots nudo nudos
kilometre_per_second speed 1000 km/s km/s kilometres_per_second kilometers_per_second kilometros_por_segundo
foot_per_second speed 0.3048 ft/s   ft/s feet_per_second
second    time   1           s      second seconds segundo segundos
minute    time   60          min    minute minutes min mins minuto minutos
hour      time   3600        h      hour hours hr hrs hora horas
day       time   86400       d      day days dia dias
week      time   604800      wk     week weeks semana semanas
month     time   2629800     mo     month months mes meses
year      time   31557600    yr     year years yr yrs ano anos
fortnight time   1209600     fn     fortnight fortnights quincena quincenas
decade    time   315576000   dec    decade decades decada decadas
century   time   3155760000  c      century centuries siglo siglos
byte      data   1           B      byte bytes
kilobyte  data   1e3         kB     kb kilobyte kilobytes
megabyte  data   1e6         MB     mb megabyte megabytes
gigabyte  data   1e9         GB     gb gigabyte gigabytes
terabyte  data   1e12        TB     tb terabyte terabytes
petabyte  data   1e15        PB     pb petabyte petabytes
square_centimetre area 0.0001 cm²   cm² cm2 square_centimetre square_centimetres square_centimeter square_centimeters centimetro_cuadrado centimetros_cuadrados
"""

OFFSETS = {"celsius": 273.15, "fahrenheit": 459.67 * 5 / 9, "kelvin": 0.0}


def _read() -> tuple[dict[str, Unit], dict[str, Unit]]:
    by_name, by_word = {}, {}
    for line in _TABLE.strip().splitlines():
        name, dimension, factors, symbol, *words = line.split()
        unit = Unit(name, dimension, tuple(float(factor) for factor in factors.split(",")), symbol, OFFSETS.get(name, 0.0))
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
