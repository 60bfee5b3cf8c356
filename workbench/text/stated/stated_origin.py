"""Where a text says that it comes from: the place-line of a news agency, a line "Source: …", a credit at the end."""

import re
from collections.abc import Sequence

from workbench.domain.documents import Passage

AGENCIES = {
    "Reuters": ("Reuters", "REUTERS"), "Associated Press": ("Associated Press", "AP"),
    "AFP": ("Agence France-Presse", "Agence France Presse", "AFP"), "dpa": ("dpa", "DPA"),
    "EFE": ("EFE", "Agencia EFE", "efe"), "Europa Press": ("Europa Press", "EUROPA PRESS"), "ANSA": ("ANSA",),
    "TASS": ("TASS", "ITAR-TASS"), "Interfax": ("Interfax",), "Xinhua": ("Xinhua",), "PTI": ("PTI",), "UPI": ("UPI",),
    "PA Media": ("PA Media", "Press Association"), "AAP": ("AAP",), "Kyodo": ("Kyodo", "Kyodo News"),
    "Yonhap": ("Yonhap",), "Anadolu": ("Anadolu", "Anadolu Agency", "AA"), "ANP": ("ANP",), "Belga": ("Belga",),
    "APA": ("APA",), "Keystone-SDA": ("Keystone-SDA", "sda"), "Ritzau": ("Ritzau",), "NTB": ("NTB",), "TT": ("TT",),
    "Lusa": ("Lusa",), "MTI": ("MTI",), "PAP": ("PAP",), "ČTK": ("ČTK", "CTK"), "Ukrinform": ("Ukrinform",),
    "Canadian Press": ("Canadian Press", "The Canadian Press"), "Notimex": ("Notimex",), "Télam": ("Télam",),
}
"""News agencies and how texts write them."""

ENDS = 5
"""Passages at either end of a text in which its origin is stated; in between a source is one of a figure or picture."""

_KNOWN = {written: name for name, ways in AGENCIES.items() for written in ways}
_NAMES = "|".join(re.escape(one) for one in sorted(_KNOWN, key=len, reverse=True))
_PLACE_LINE = re.compile(rf"^[^()]{{0,80}}\((?:The )?({_NAMES})\)\s*\.?\s*[-–—]")
_SOURCE_LINE = re.compile(r"^\W{0,3}(?:Source|Quelle|Fuente|Fonte|Bron)\s*:\s*([^:.;]{2,60}?)\s*\.?\W{0,2}$", re.I)
_CREDIT = re.compile(r"\b(?i:with (?:material|files|reporting|information) from|material from|reporting by|"
                     rf"con información de|mit material (?:der|von)|avec)\s+(?:the |la |le |l['’])?({_NAMES})\b")


def stated_origin(passages: Sequence[Passage], author: str = "") -> tuple[str, str]:
    """(who the text says that it comes from, the words that say so), both "" where it does not say."""
    if (name := _KNOWN.get(author.strip().removeprefix("The "))) is not None:
        return name, author.strip()
    ends = passages if len(passages) <= 2 * ENDS else [*passages[:ENDS], *passages[-ENDS:]]
    for passage in ends:
        for rule in (_PLACE_LINE, _SOURCE_LINE, _CREDIT):
            if found := rule.search(passage.text):
                who = " ".join(found[1].split())
                return _KNOWN.get(who.removeprefix("The "), who), " ".join(found[0].split())
    return "", ""


def is_agency(name: str) -> bool:
    """Whether this is a news agency that is known here."""
    return name in AGENCIES
