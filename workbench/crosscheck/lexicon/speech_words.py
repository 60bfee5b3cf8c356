"""Verbs of speech, and words that are no names though they begin with a capital. English, Spanish, German, French."""

import re

SAYS = (
    r"(?:said|says|told|tells|added|adds|asked|explained|declared|stated|wrote|writes|noted|insisted|continued|concluded|argued|claimed|warned|replied|answered|recalled"
    r"|remarked|announced|asserted|expressed|condemned|called|described|pointed\sout|maintained|contended|highlighted|cited|suggested|testified|told\sreporters|stressed|acknowledged|admitted|observed|tweeted|posted|commented|responded|quipped|urged|boasted|joked"
    r"|dijo|dice|afirmó|señaló|explicó|agregó|añadió|declaró|aseguró|sostuvo|indicó|escribió|advirtió|insistió|apuntó|comentó|manifestó|subrayó|reconoció|preguntó|respondió|contó"
    r"|sagte|sagt|erklärte|fragte|schrieb|meinte|betonte|warnte|antwortete|a\sdit|a\sdéclaré|déclare|affirme|a\saffirmé|explique|a\sexpliqué|ajoute|a\sajouté|assure|estime|souligne|a\sécrit)"
)
NOT_NAMES = frozenset(
    """The A An In On At But And He She They It This That These Those When While After Before As If So There Here With From By To For His Her Our My We I Speaking
Monday Tuesday Wednesday Thursday Friday Saturday Sunday El La Los Las Un Una En""".split()
)
SPEECH = re.compile(
    r"\b(?:sa(?:id|ys)|told|add(?:ed|s)|asked|explained|declared|continued|insisted|noted|argued|warned|replied|wrote|concluded|stated|went on|observed|recalled"
    r"|dijo|dice|afirmó|señaló|explicó|agregó|añadió|declaró|aseguró|indicó|insistió|prosiguió|continuó|sagte|erklärte|betonte|meinte|fügte|a dit|a-t-il|a-t-elle|dit-il|déclaré|expliqué|ajouté|affirmé)\b",
    re.IGNORECASE,
)
