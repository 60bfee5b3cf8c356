"""Currencies by sign, code and word. "DOLLAR" and "PESO" stand for one not said which, "$" even for pesos."""

SIGNS = {
    "$": "$", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₫": "VND",
    "₦": "NGN", "₱": "PHP", "฿": "THB",
}
PREFIXES = {"us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "mx": "MXN", "r": "BRL", "hk": "HKD", "nz": "NZD",
            "s": "SGD", "nt": "TWD"}
"""Letters before a dollar sign."""

CODES = {
    code.lower(): code
    for code in "USD EUR GBP JPY CHF MXN ARS BRL CLP COP PEN CAD AUD NZD CNY RMB INR RUB KRW SEK NOK DKK PLN CZK HUF TRY ZAR UAH ILS HKD SGD".split()
} | {"rmb": "CNY"}

WORDS = {
    "dollar": "DOLLAR", "dollars": "DOLLAR", "dolar": "DOLLAR", "dolares": "DOLLAR", "buck": "DOLLAR", "bucks": "DOLLAR",
    "euro": "EUR", "euros": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rupees": "INR", "ruble": "RUB", "rubles": "RUB",
    "rouble": "RUB", "roubles": "RUB", "rublos": "RUB", "peso": "PESO", "pesos": "PESO", "franc": "FRANC", "francs": "FRANC", "francos": "FRANC", "lira": "TRY",
    "liras": "TRY", "reais": "BRL", "reales": "BRL", "rand": "ZAR", "zloty": "PLN", "shekel": "ILS", "shekels": "ILS", "krona": "SEK",
    "kronor": "SEK", "kroner": "NOK", "cent": "CENT", "cents": "CENT", "centavos": "CENT", "centimos": "CENT", "pence": "PENCE", "hryvnia": "UAH",
    "sterling": "GBP", "crown": "CROWN", "crowns": "CROWN", "corona": "CROWN", "coronas": "CROWN", "koruna": "CZK",
}
NAMED = {
    ("us", "dollars"): "USD", ("american", "dollars"): "USD", ("canadian", "dollars"): "CAD", ("australian", "dollars"): "AUD",
    ("mexican", "pesos"): "MXN", ("argentine", "pesos"): "ARS", ("colombian", "pesos"): "COP", ("chilean", "pesos"): "CLP",
    ("swiss", "francs"): "CHF", ("pounds", "sterling"): "GBP", ("hong", "dollars"): "HKD",
}
AFTER = {"estadounidenses": "USD", "americanos": "USD", "mexicanos": "MXN", "argentinos": "ARS", "colombianos": "COP", "chilenos": "CLP", "sterling": "GBP",
         "esterlinas": "GBP", "suizos": "CHF", "canadienses": "CAD"}

FAMILIES = {"$": {"DOLLAR", "PESO", "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "COP", "CLP", "CENT"},
            "DOLLAR": {"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"}, "PESO": {"MXN", "ARS", "COP", "CLP", "PHP"}, "FRANC": {"CHF"}, "CROWN": {"SEK", "NOK", "DKK", "CZK"},
            "CENT": {"USD", "EUR", "DOLLAR", "CAD", "AUD", "MXN"}, "PENCE": {"GBP"}}

SHOWN = {"$": "$", "DOLLAR": "$", "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "C$", "AUD": "A$", "INR": "₹", "BRL": "R$"}
"""How a sum is written where the currency has a sign of its own."""

NAMES = {"$": "dollars", "DOLLAR": "dollars", "USD": "US dollars", "EUR": "euros", "GBP": "pounds sterling", "JPY": "yen", "MXN": "Mexican pesos", "PESO": "pesos", "CNY": "yuan",
         "CAD": "Canadian dollars", "AUD": "Australian dollars", "CHF": "Swiss francs", "FRANC": "francs", "BRL": "reais", "INR": "rupees", "RUB": "roubles",
         "KRW": "won", "TRY": "lira", "CENT": "cents", "PENCE": "pence", "CROWN": "crowns"}


def may_be_same(one: str, other: str) -> bool:
    """Whether two currencies as written may be one: "$" and "US$" may, "US$" and "A$" may not."""
    return one == other or other in FAMILIES.get(one, ()) or one in FAMILIES.get(other, ())
