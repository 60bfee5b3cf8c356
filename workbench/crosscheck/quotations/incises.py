"""Words of the narrator inside quoted words: "« Nous irons, a-t-il dit, jusqu'au bout »", "—No iremos —dijo Juan—."

The French press prints who speaks between commas inside the marks; Spanish dialogue between dashes. Both are left out
of what was said, and tell the speaker.
"""

import re

_NAMED = r"(?:[\w’'.-]+\s){0,5}?[A-ZÀ-Ý][\w’'.-]+(?:\s(?:d[eu]\s|la\s|des\s)?[A-ZÀ-Ý][\w’'.-]+){0,3}"
_FRENCH = (
    r"dit|répond(?:it)?|lance|lança|explique|expliqua|ajoute|ajouta|affirme|affirma|assure|assura|confie|confia|déclare"
    r"|déclara|estime|estima|indique|insiste|martèle|poursuit|précise|précisa|prévient|raconte|raconta|reconnaît"
    r"|regrette|résume|souligne|souffle|soupire|s’exclame|s'exclame|demande|demanda|note|glisse|conclut|justifie|rappelle"
)
_PARTICIPLE = (
    r"dit|répondu|lancé|expliqué|ajouté|affirmé|assuré|confié|déclaré|estimé|indiqué|insisté|martelé|poursuivi|précisé"
    r"|prévenu|raconté|reconnu|regretté|souligné|demandé|noté|conclu|rappelé|écrit|promis|averti|commenté|résumé"
)
_FRENCH_INCISE = re.compile(
    rf",\s(?P<told>(?:a-t-(?:il|elle|on)|ont-(?:ils|elles)|avait-(?:il|elle))\s(?:\w+\s)?(?:{_PARTICIPLE})"
    rf"|(?:{_FRENCH})(?:-t)?-(?:il|elle|on|ils|elles)"
    rf"|(?:a|avait|ont)\s(?:\w+\s)?(?:{_PARTICIPLE})\s{_NAMED}|(?:{_FRENCH})\s{_NAMED})"
    rf"(?P<more>(?:\s(?:à|au|dans|devant|lors|sur|ce|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche)\s[^,.«»]{{1,60}})?)"
    r"(?=\s?[,.!?;:»]|\s*$)",
)
_SPANISH = (
    r"dijo|dice|afirmó|señaló|explicó|agregó|añadió|declaró|aseguró|contestó|respondió|preguntó|replicó|insistió|exclamó"
    r"|comentó|susurró|gritó|murmuró|contó|advirtió|sostuvo|pidió|continuó|prosiguió|repitió|admitió|reconoció|quiso|repuso"
    r"|concluyó|intervino|ordenó|pensó|recordó|reiteró|sentenció|confesó|indicó|interrumpió|protestó|rio|rió|sonrió"
)
_SPANISH_INCISE = re.compile(
    rf"\s?[—–―](?P<told>(?:(?:le|les|me|se|nos)\s)?(?:{_SPANISH})\b[^—–―\n]{{0,160}}?)(?:[—–―]|(?=\s*$))"
)

Incise = tuple[tuple[int, int], tuple[int, int]]
"""(What is left out of the words, where it says who speaks.)"""


def french_incises(text: str, start: int, end: int) -> list[Incise]:
    """Where French words in [start, end) are interrupted by who says them; commas go with it, a full stop stays."""
    found = []
    for match in _FRENCH_INCISE.finditer(text, start, end):
        after = match.end()
        if text[after : after + 1] == ",":
            after += 1
        found.append(((match.start(), after), match.span("told")))
    return found


def spanish_incises(text: str, start: int, end: int) -> list[Incise]:
    """Where Spanish dialogue in [start, end) is interrupted between dashes."""
    return [(match.span(), match.span("told")) for match in _SPANISH_INCISE.finditer(text, start, end)]
