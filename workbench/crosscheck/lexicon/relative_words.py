"""The words in which a date is told from the day of writing, English and Spanish. Data only."""

NUMBERS = {word: number for number, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
NUMBERS |= {word: number for number, word in enumerate("cero un dos tres cuatro cinco seis siete ocho nueve diez once doce".split())}
NUMBERS |= {"a": 1, "an": 1, "una": 1, "half a": 0.5, "medio": 0.5, "fifteen": 15, "twenty": 20, "thirty": 30, "quince": 15,
             "veinte": 20, "treinta": 30, "fifty": 50}
N = rf"(?:(?<![\d.,])\d{{1,3}}|{'|'.join(sorted((key.replace(' ', chr(92) + 's') for key in NUMBERS), key=len, reverse=True))})"
UNITS = {
    "day": "day", "night": "night", "week": "week", "fortnight": "fortnight", "month": "month", "quarter": "quarter",
    "year": "year", "decade": "decade", "century": "century", "centurie": "century", "día": "day", "noche": "night",
    "semana": "week", "mes": "month", "mese": "month", "trimestre": "quarter", "año": "year", "década": "decade",
    "siglo": "century",
}
U = r"(?:day|night|week|fortnight|month|quarter|year|decade|centurie|century|día|noche|semana|mes|mese|trimestre|año|década|siglo)s?"
DAY_WORDS = {
    "the day before yesterday": "the day before yesterday", "anteayer": "the day before yesterday",
    "yesterday": "yesterday", "ayer": "yesterday", "last night": "yesterday", "anoche": "yesterday", "today": "today",
    "hoy": "today", "tonight": "today", "this morning": "today", "this afternoon": "today", "this evening": "today",
    "esta mañana": "today", "esta tarde": "today", "esta noche": "today", "tomorrow": "tomorrow",
}
