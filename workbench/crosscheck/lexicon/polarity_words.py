"""Words that turn the sense of a sentence, English and Spanish, without diacritics. Data only."""

NEGATORS = frozenset("""not no never none nobody nothing neither nor without cannot denied denies deny denying refused refuses refuse
nunca jamas ningun ninguno ninguna nadie sin nego negaron niega tampoco rechazo""".split())

DOUBTS = frozenset("false falsity falsely falsehood myth untrue doubt doubts doubted dispute disputes disputed rejects rejected whether if falso falsa mito duda si".split())
"""Words that deny or leave open the clause that follows."""

HEDGES = frozenset("""may might could reportedly allegedly apparently probably possibly perhaps likely supposedly purportedly seemingly presumably suspected alleged maybe
puede pueden podria podrian supuestamente presuntamente posiblemente quiza quizas probablemente aparentemente presunto presunta""".split())

HEDGE_PHRASES = (("said", "to"), ("believed", "to"), ("thought", "to"), ("appears", "to"), ("appear", "to"), ("seems", "to"), ("seem", "to"), ("alleged", "to"),
                 ("tal", "vez"), ("al", "parecer"), ("expected", "to"))

CAN = frozenset("can could will would should must shall".split())

QUANTIFIERS = {
    **dict.fromkeys("all every each everyone everybody entire whole always todos todas todo toda cada siempre".split(), "all"),
    **dict.fromkeys("some several many few certain somebody someone sometimes varios varias algunos algunas muchos muchas pocos pocas".split(), "some"),
    **dict.fromkeys("most mostly mayoria majority usually".split(), "most"),
    **dict.fromkeys("none nobody neither ninguno ninguna nadie".split(), "none"),
    **dict.fromkeys("half mitad".split(), "half"),
    **dict.fromkeys("only solo solamente unicamente".split(), "only"),
}
SAME_CLASS_MATTERS = frozenset((("many", "few"), ("few", "many"), ("muchos", "pocos"), ("pocos", "muchos"), ("several", "few")))

OPPOSITES = {
    frozenset(pair.split("/"))
    for pair in """more/less more/fewer higher/lower above/below before/after increased/decreased increase/decrease increases/decreases rose/fell rise/fall
    won/lost win/lose wins/loses gained/lost accepted/rejected accept/reject accepts/rejects supported/opposed support/oppose supports/opposes legal/illegal
    absent/present ausente/presente fail/pass fails/passes refuses/agrees backed/opposed back/oppose backs/opposes guilty/innocent for/against with/without first/last largest/smallest biggest/smallest best/worst imports/exports import/export imported/exported
    bought/sold buy/sell buys/sells opened/closed open/closed open/close approved/rejected approve/reject allowed/banned allow/ban allows/bans
    allowed/prohibited strong/weak stronger/weaker strengthened/weakened strengthen/weaken started/ended begin/end began/ended early/late earlier/later
    inside/outside north/south east/west northern/southern eastern/western high/low highest/lowest longest/shortest longer/shorter larger/smaller bigger/smaller
    older/younger richer/poorer better/worse faster/slower public/private true/false true/untrue safe/unsafe likely/unlikely male/female men/women
    confirmed/denied confirm/deny confirms/denies admitted/denied said/denied says/denies agreed/refused granted/refused granted/denied hired/fired
    mas/menos mayor/menor mejor/peor antes/despues subio/bajo subieron/bajaron aumento/disminuyo aumentaron/disminuyeron aprobo/rechazo gano/perdio
    ganaron/perdieron acepto/rechazo permitio/prohibio confirmo/nego afirmo/nego dijo/nego abrio/cerro legal/ilegal primero/ultimo norte/sur este/oeste
    reduction/increase decline/increase drop/rise decline/rise growth/decline fall/rise cut/increase increase/cut loss/growth
    reductions/increases declines/increases aumento/reduccion aumento/caida alza/caida alza/baja subida/bajada yes/no si/no favor/against favour/against raised/lowered raised/kept raised/held cut/kept cut/held lowered/kept raise/lower raises/lowers arrived/departed arrived/left entered/left appointed/dismissed convicted/acquitted extended/shortened
    expanded/reduced added/removed accelerated/slowed improved/worsened improve/worsen widened/narrowed succeeded/failed passed/failed passed/rejected passed/defeated approved/defeated approved/failed adopted/rejected passes/fails
    presence/absence majority/minority surplus/deficit profit/loss ally/enemy allies/enemies victory/defeat alive/dead hot/cold wet/dry full/empty
    upheld/overturned encouraged/discouraged required/prohibited mandatory/optional compulsory/voluntary permanent/temporary remembered/forgot
    tightened/loosened tightened/eased lent/borrowed joined/left victim/perpetrator first/final maximum/minimum most/fewest plaintiff/defendant
    exporter/importer creditor/debtor winner/loser buyer/seller increasing/decreasing rising/falling grew/shrank growing/shrinking grows/shrinks
    gain/loss up/down upward/downward rises/falls climbed/fell jumped/fell jumped/dropped climbed/dropped surged/plunged rose/dropped rose/declined increased/fell
    increased/declined increased/dropped ganancia/perdida aliado/enemigo victoria/derrota superavit/deficit aumenta/disminuye sube/baja construyo/destruyo
    condenado/absuelto abierto/cerrado confirmo/desmintio confirma/niega vivo/muerto mayoria/minoria publico/privado norte/sur suben/bajan crecio/cayo
    crecio/disminuyo aumento/cayo mejoro/empeoro entro/salio
    creciente/decreciente contra/favor con/sin alto/bajo""".split()
}
DIRECTIONS = frozenset("more less fewer higher lower above below increased decreased increase decrease increases decreases rose fell rise fall larger smaller bigger longer shorter mas menos"
                       " mayor menor subio bajo subieron bajaron aumento disminuyo aumentaron disminuyeron grew shrank"
                       " reduction decline drop growth cut reductions declines reduccion caida alza subida bajada climbed jumped dropped declined surged plunged sube baja suben bajan crecio cayo raised lowered rising falling increasing decreasing".split())

CONTRACTIONS = {"won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"), "shan't": ("shall", "not"), "ain't": ("is", "not"), "let's": ("let", "us"),
                "i'm": ("i", "am"), "del": ("de", "el"), "al": ("a", "el")}
ENDINGS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"}

UN_NEGATES = ("un",)
"""Before any word of five letters or more: unsafe, unpaid."""
IN_NEGATES = ("in", "im", "il", "ir")
IN_ENDINGS = ("able", "ible", "ent", "al", "ive", "ous", "ect", "ate", "ite", "id", "ar", "ant", "able", "ure", "cient", "ivo", "iva", "ible", "az", "ente", "to", "ta")
NOT_NEGATED = frozenset("immigrant import inform increase impress improve include involve indicate invest intent invent impart illustrate innate imposed".split())
DIS_NEGATED = frozenset("agree agrees agreed approve approved approves honest qualified satisfied like liked allow allowed allows prove proved continue continued obey obeyed "
                        "connected engaged loyal similar advantage appear appeared".split())
SYMMETRIC = frozenset("and y e with con met meet meets between entre married or o both agreed equals".split())
"""Words about which two others may change places without a change of sense."""
