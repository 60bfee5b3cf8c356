"""Words that are one word in different dress: units, months, well-known initials. Keys are folded."""

_UNIT_NAMES = {
    "%": ("%", "percent", "pct", "prozent", "procent", "per cent", "por ciento", "pour cent", "por cento", "per cento"),
    "ton": ("ton", "tons", "tonne", "tonnes", "tonelada", "toneladas", "tonnen", "tonnellata", "tonnellate"),
    "kg": ("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilogramo", "kilogramos",
           "quilo", "quilos", "kilogramm"),
    "gram": ("gram", "grams", "gramme", "grammes", "gramo", "gramos", "gramm"),
    "km": ("km", "kms", "kilometer", "kilometers", "kilometre", "kilometres", "kilometro", "kilometros", "quilometros",
           "kilometri"),
    "mile": ("mile", "miles", "milla", "millas", "meile", "meilen", "milha", "milhas"),
    "metre": ("meter", "meters", "metre", "metres", "metro", "metros"),
    "foot": ("foot", "feet", "ft"),
    "hectare": ("hectare", "hectares", "hectarea", "hectareas", "hektar", "ha"),
    "acre": ("acre", "acres"),
    "litre": ("liter", "liters", "litre", "litres", "litro", "litros"),
    "barrel": ("barrel", "barrels", "barril", "barriles"),
    "$": ("$", "dollar", "dollars", "usd", "dolar", "dolares"),
    "€": ("€", "euro", "euros", "eur"),
    "£": ("£", "gbp", "sterling"),
    "peso": ("peso", "pesos", "mxn"),
    "mw": ("mw", "megawatt", "megawatts"),
    "gw": ("gw", "gigawatt", "gigawatts"),
}
UNITS: dict[str, str] = {name: unit for unit, names in _UNIT_NAMES.items() for name in names}

MONTHS: dict[str, str] = {
    surface: f"month{number}"
    for number, surfaces in enumerate((
        "january jan enero janvier januar janeiro gennaio",
        "february feb febrero fevrier februar fevereiro febbraio",
        "march marzo marz marco",
        "april apr abril avril aprile",
        "may mayo mai maio maggio",
        "june jun junio juin juni junho giugno",
        "july jul julio juillet juli julho luglio",
        "august aug agosto aout",
        "september sep sept septiembre septembre setembro settembre",
        "october oct octubre octobre oktober outubro ottobre",
        "november nov noviembre novembre novembro",
        "december dec diciembre decembre dezember dezembro dicembre",
    ), start=1)
    for surface in surfaces.split()
}

ACRONYM_NAMES: dict[str, str] = {
    "united states": "us", "estados unidos": "us", "etats unis": "us", "vereinigte staaten": "us", "stati uniti": "us",
    "usa": "us", "eeuu": "us", "eua": "us",
    "united kingdom": "uk", "reino unido": "uk", "royaume uni": "uk", "great britain": "uk", "gb": "uk",
    "united nations": "un", "naciones unidas": "un", "nations unies": "un", "vereinte nationen": "un", "onu": "un",
    "nacoes unidas": "un", "nazioni unite": "un",
    "european union": "eu", "union europea": "eu", "union europeenne": "eu", "europaische union": "eu", "ue": "eu",
    "uniao europeia": "eu", "unione europea": "eu",
}
"""Names of two words, and initials of other languages, that are known by the same initials."""

SNOWBALL: dict[str, str] = {
    "en": "english", "es": "spanish", "fr": "french", "de": "german", "pt": "portuguese", "it": "italian", "nl": "dutch",
    "ca": "catalan", "da": "danish", "fi": "finnish", "sv": "swedish", "no": "norwegian", "nb": "norwegian",
    "ro": "romanian", "ru": "russian", "tr": "turkish", "hu": "hungarian", "ar": "arabic", "el": "greek", "hi": "hindi",
    "id": "indonesian", "lt": "lithuanian", "sr": "serbian", "ta": "tamil", "ga": "irish", "eu": "basque", "hy": "armenian",
    "ne": "nepali", "yi": "yiddish",
}
"""The Snowball algorithm of a language; words of other languages keep their endings."""
