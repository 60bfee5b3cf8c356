"""Organisations and terms known by their letters, in English and Spanish. Data only."""

SAME_LETTERS = {
    "oms": "WHO", "onu": "UN", "fmi": "IMF", "otan": "NATO", "ue": "EU", "oea": "OAS", "pib": "GDP", "bce": "ECB", "eeuu": "US", "oim": "IOM",
    "oit": "ILO", "cpi": "ICC", "vih": "HIV", "omc": "WTO", "ocde": "OECD", "usa": "US", "acnur": "UNHCR", "bm": "WB", "ong": "NGO", "adn": "DNA",
    "tlcan": "NAFTA", "opep": "OPEC", "ia": "AI", "cidh": "IACHR",
}
"""Spanish letters, and others, of what has English ones."""

KNOWN = {
    "WHO": ("world health organization", "world health organisation", "organizacion mundial de la salud"),
    "UN": ("united nations", "naciones unidas"),
    "IMF": ("international monetary fund", "fondo monetario internacional"),
    "EU": ("european union", "union europea"),
    "US": ("united states of america", "united states", "estados unidos de america", "estados unidos"),
    "UK": ("united kingdom", "reino unido"),
    "BANXICO": ("banco de mexico", "bank of mexico"),
    "ECB": ("european central bank", "banco central europeo"),
    "NATO": ("north atlantic treaty organization", "north atlantic treaty organisation", "organizacion del tratado del atlantico norte"),
    "FDI": ("foreign direct investment", "inversion extranjera directa"),
    "GDP": ("gross domestic product", "producto interno bruto", "producto interior bruto"),
    "WTO": ("world trade organization", "world trade organisation", "organizacion mundial del comercio"),
    "OAS": ("organization of american states", "organizacion de los estados americanos"),
    "ILO": ("international labour organization", "international labor organization", "organizacion internacional del trabajo"),
    "IOM": ("international organization for migration", "organizacion internacional para las migraciones"),
    "ICC": ("international criminal court", "corte penal internacional"),
    "OECD": ("organisation for economic co-operation and development", "organization for economic cooperation and development"),
    "OPEC": ("organization of the petroleum exporting countries",),
    "AI": ("artificial intelligence", "inteligencia artificial"),
    "HIV": ("human immunodeficiency virus", "virus de inmunodeficiencia humana"),
    "NGO": ("non-governmental organization", "non governmental organization", "organizacion no gubernamental"),
    "UNHCR": ("united nations high commissioner for refugees", "un refugee agency"),
    "CDC": ("centers for disease control and prevention", "centers for disease control"),
    "DEA": ("drug enforcement administration",),
    "FDA": ("food and drug administration",),
    "EPA": ("environmental protection agency",),
    "DOJ": ("department of justice", "justice department"),
    "DHS": ("department of homeland security", "homeland security department"),
    "CPI": ("consumer price index",),
}
"""By their letters, the longer name first: folded words."""
