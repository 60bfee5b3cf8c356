"""Units of measure as texts write them, English and Spanish, without diacritics, and what pint calls each. Data only."""

TABLE = """
gram mass gram g g gram grams gramme grammes gramo gramos gr
milligram mass milligram mg mg milligram milligrams miligramo miligramos
microgram mass microgram µg µg mcg microgram micrograms microgramo microgramos
kilogram mass kilogram kg kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramo kilogramos
pound mass pound lb lb lbs pound pounds libra libras
ounce mass ounce oz oz ounce ounces onza onzas
tonne mass tonne t t tonne tonnes mt
metric_ton mass tonne t metric_ton metric_tons
gigatonne mass 1e9*tonne Gt gigatonne gigatonnes gigaton gigatons gigatonelada gigatoneladas
megatonne mass 1e6*tonne Mt megatonne megatonnes megaton megatons megatonelada megatoneladas
quintal mass 100*kilogram q quintal quintals quintales
carat mass carat ct carat carats quilate quilates
kiloton mass kilotonne kt kt kiloton kilotons kilotonne kilotonnes
ton mass tonne,short_ton,long_ton t ton tons tonelada toneladas
metre length metre m m metre metres meter meters metro metros
kilometre length kilometre km km kms kilometre kilometres kilometer kilometers kilometro kilometros
centimetre length centimetre cm cm centimetre centimetres centimeter centimeters centimetro centimetros
millimetre length millimetre mm mm millimetre millimetres millimeter millimeters milimetro milimetros
mile length mile mi mi mile miles milla millas
nautical_mile length nautical_mile nmi nmi nautical_mile nautical_miles milla_nautica millas_nauticas
foot length foot ft ft foot feet pie pies
inch length inch in inch inches pulgada pulgadas
yard length yard yd yd yard yards yarda yardas
square_metre area metre**2 m² m² m2 sqm square_metre square_metres square_meter square_meters metro_cuadrado metros_cuadrados
square_kilometre area kilometre**2 km² km² km2 sq_km square_km square_kilometre square_kilometres square_kilometer square_kilometers kilometro_cuadrado kilometros_cuadrados
square_mile area mile**2 mi² square_mile square_miles sq_mi sq_miles milla_cuadrada millas_cuadradas
square_foot area foot**2 ft² square_foot square_feet sq_ft ft² ft2 pie_cuadrado pies_cuadrados
hectare area hectare ha ha hectare hectares hectarea hectareas
acre area acre ac acre acres
litre volume litre l l litre litres liter liters litro litros
millilitre volume millilitre ml ml millilitre millilitres milliliter milliliters mililitro mililitros
cubic_metre volume metre**3 m³ m³ m3 cubic_metre cubic_metres cubic_meter cubic_meters metro_cubico metros_cubicos
gallon volume gallon,imperial_gallon gal gal gallon gallons galon galones
hectolitre volume hectolitre hl hectolitre hectolitres hectoliter hectoliters hectolitro hectolitros
acre_foot volume acre_foot ac·ft acre_foot acre_feet
cubic_kilometre volume kilometre**3 km³ km³ km3 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers kilometro_cubico kilometros_cubicos
cubic_foot volume foot**3 ft³ cubic_foot cubic_feet ft³ ft3 pie_cubico pies_cubicos
cubic_centimetre volume centimetre**3 cm³ cm³ cm3 cc cubic_centimetre cubic_centimetres centimetro_cubico centimetros_cubicos
pint volume pint,imperial_pint pt pint pints pinta pintas
bushel volume bushel bu bushel bushels
barrel volume oil_barrel bbl bbl bpd barrel barrels barril barriles
celsius temperature delta_degC °C °c ºc celsius centigrade centigrados degrees_celsius degree_celsius degrees_centigrade degrees_c grados_centigrados grados_celsius
fahrenheit temperature delta_degF °F °f ºf fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f grados_fahrenheit
degree temperature delta_degC ° degree degrees grado grados
kelvin temperature kelvin K kelvin kelvins
joule energy joule J joule joules julio_unidad
kilojoule energy kilojoule kJ kj kilojoule kilojoules
calorie energy calorie cal calorie_unit
kilowatt_hour energy kilowatt*hour kWh kwh kilowatt_hour kilowatt_hours kilowatt-hours
megawatt_hour energy megawatt*hour MWh mwh megawatt_hour megawatt_hours
gigawatt_hour energy gigawatt*hour GWh gwh gigawatt_hour gigawatt_hours
terawatt_hour energy terawatt*hour TWh twh terawatt_hour terawatt_hours
megajoule energy megajoule MJ mj megajoule megajoules
gigajoule energy gigajoule GJ gj gigajoule gigajoules
terajoule energy terajoule TJ tj terajoule terajoules
petajoule energy petajoule PJ pj petajoule petajoules
watt power watt W watt watts vatio vatios
kilowatt power kilowatt kW kw kilowatt kilowatts kilovatio kilovatios
megawatt power megawatt MW mw megawatt megawatts megavatio megavatios
gigawatt power gigawatt GW gw gigawatt gigawatts gigavatio gigavatios
terawatt power terawatt TW tw terawatt terawatts teravatio teravatios
horsepower power horsepower hp hp horsepower
kilometre_per_hour speed kilometre/hour km/h kph kmh kmph km/h km_per_hour km_por_hora kilometre_per_hour kilometer_per_hour kilometres_per_hour kilometers_per_hour kilometros_por_hora
mile_per_hour speed mile/hour mph mph miles_per_hour mile_per_hour millas_por_hora
metre_per_second speed metre/second m/s m/s mps m_per_second metre_per_second meter_per_second metres_per_second meters_per_second metros_por_segundo
knot speed knot kn knot knots nudo nudos
kilometre_per_second speed kilometre/second km/s km/s km_per_second km_por_segundo kilometre_per_second kilometer_per_second kilometres_per_second kilometers_per_second kilometros_por_segundo
foot_per_second speed foot/second ft/s ft/s feet_per_second
second time second s second seconds segundo segundos
minute time minute min minute minutes min mins minuto minutos
hour time hour h hour hours hr hrs hora horas
day time day d day days dia dias
week time week wk week weeks semana semanas
month time julian_year/12 mo month months mes meses
year time julian_year yr year years yr yrs ano anos
fortnight time fortnight fn fortnight fortnights quincena quincenas
decade time 10*julian_year dec decade decades decada decadas
century time 100*julian_year c century centuries siglo siglos
byte data byte B byte bytes
kilobyte data kilobyte kB kb kilobyte kilobytes
megabyte data megabyte MB mb megabyte megabytes
gigabyte data gigabyte GB gb gigabyte gigabytes
terabyte data terabyte TB tb terabyte terabytes
petabyte data petabyte PB pb petabyte petabytes
square_centimetre area centimetre**2 cm² cm² cm2 square_centimetre square_centimetres square_centimeter square_centimeters centimetro_cuadrado centimetros_cuadrados
"""
"""Name, dimension, what pint calls it (the likeliest first where one word is several units), sign, and how it is
written."""
