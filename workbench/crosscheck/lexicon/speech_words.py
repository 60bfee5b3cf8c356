"""Verbs of speech, and words that are no names though they begin with a capital. English, Spanish, German, French."""

import re

SAYS = (
    r"(?:said|says|told|tells|added|adds|asked|explained|declared|stated|wrote|writes|noted|insisted|continued|concluded|argued|claimed|warned|replied|answered|recalled"
    r"|remarked|announced|asserted|expressed|condemned|called|described|pointed\sout|maintained|contended|highlighted|cited|suggested|testified|told\sreporters|stressed|acknowledged|admitted|observed|tweeted|posted|commented|responded|quipped|urged|boasted|joked"
    r"|promised|vowed|pledged|conceded|confirmed|denied|cautioned|retorted|recounted|lamented|complained|reiterated|repeated|predicted|confessed|went\son"
    r"|dijo|dice|afirmó|señaló|explicó|agregó|añadió|declaró|aseguró|sostuvo|indicó|escribió|advirtió|insistió|apuntó|comentó|manifestó|subrayó|reconoció|preguntó|respondió|contó"
    r"|anunció|prometió|admitió|recordó|reiteró|aclaró|confesó|lamentó|denunció|destacó|criticó|precisó|informó|exigió|contestó|replicó|concluyó|sentenció|pidió|prosiguió"
    r"|han?\s(?:dicho|afirmado|señalado|explicado|agregado|añadido|declarado|asegurado|sostenido|indicado|escrito|advertido|insistido|apuntado|comentado|manifestado"
    r"|subrayado|reconocido|respondido|contado|anunciado|admitido|recordado|reiterado|aclarado|lamentado|denunciado|destacado|criticado|precisado|concluido|sentenciado|pedido)"
    r"|sagte|sagt|erklärte|fragte|schrieb|meinte|betonte|warnte|antwortete|ergänzte|versprach|forderte|kündigte\san|a\sdit|a\sdéclaré|déclare|affirme|a\saffirmé|explique|a\sexpliqué|ajoute|a\sajouté|assure|estime|souligne|a\sécrit|a\saverti|a\spromis|a\sreconnu|a\srépondu|a\sinsisté|a\sprécisé)"
)
NOT_NAMES = frozenset(
    """The A An In On At But And He She They It This That These Those When While After Before As If So There Here With From By To For His Her Our My We I Speaking
Asked Pressed Questioned Confronted Meanwhile However Later Earlier Despite Under Over During Since Because Although Though Instead Still Then Also Even Only Yet Or Nor Not No Yes
Of About Against Among Amid Between Beyond Until Upon Within Without Above Around Back Out Up What Who Which Where Why How Once Now Today Yesterday Tomorrow Finally Again Moreover
Furthermore Nevertheless Perhaps Its Their Your You Both Each Every Some Many Most Other Others Another Such One Two Three Nobody Everybody Everyone Somebody Someone Nothing
Monday Tuesday Wednesday Thursday Friday Saturday Sunday El La Los Las Un Una En Con Sin Sobre Tras Ante Desde Hasta Durante Según Por Para Pero Y O Si Cuando Mientras Como
Este Esta Ese Esa Ayer Hoy Luego Después Antes Preguntado Preguntada Su Sus Él Ella Ellos Ellas Nadie Der Die Das Ein Eine Im Am Auf Mit Nach Vor Bei Und Aber Er Sie Es Wir Ich Les Une
Dans Sur Avec Après Avant Selon Mais Et Il Elle Ils Elles On Ce Cette Interrogé Interrogée Auch Doch Gefragt Laut""".split()
)
"""Words that begin a sentence with a capital and are nobody's name."""
OF = r"(?:of|for|from|by|to|with|about|against|than|in|at|on|like|and|or|de|del|por|para|con|sobre|y|e|o|von|vom|zu|mit|und|du|des|et|à)"
"""Words after which a name is not the one who speaks: "the mayor of Alta said", "a lawyer for Prado said"."""
ARTICLES = r"(?:the|a|an|one|another|his|her|their|its|our|el|la|los|las|un|una|su|der|die|das|ein|eine|sein|seine|ihr|ihre|le|les|une|son|sa|leur)"
SPEECH = re.compile(
    r"\b(?:sa(?:id|ys)|told|add(?:ed|s)|asked|explained|declared|continued|insisted|noted|argued|warned|replied|wrote|concluded|stated|went on|observed|recalled"
    r"|dijo|dice|afirmó|señaló|explicó|agregó|añadió|declaró|aseguró|indicó|insistió|prosiguió|continuó|sagte|erklärte|betonte|meinte|fügte|a dit|a-t-il|a-t-elle|dit-il|déclaré|expliqué|ajouté|affirmé)\b",
    re.IGNORECASE,
)
