"""Words of change, hedges and bounds, English and Spanish, without diacritics. Data only."""

UP_VERBS = frozenset("""
rose rise rises risen rising increased increase increases increasing grew grow grows grown growing climbed climb climbs climbing jumped jump jumps
jumping surged surge surges surging soared soar soars soaring gained gain gains up advanced swelled widened widen widens
raised raise raises raising expanded expands accelerated spiked spike spikes added higher upturn
rallied rebounded rebound rebounds rebounding recovered recovers ballooned mushroomed skyrocketed rocketed boosted boost boosts hiked hikes
upped lifted lifts strengthened strengthens appreciated escalated inflated improved improves swell swells swelling advance advances
subio subira subiran subir subieron sube suben subido aumento aumentaron aumenta aumentan aumentado crecio crecieron crece crecen crecido incremento incrementaron incrementa incrementado alza repunto repuntaron repunta avanzo avanzaron ascendio ascendieron elevo elevaron encarecio
encarecieron dispararon mejoro mejoraron subir aumentar crecer aumentara aumentaran crecera creceran incrementara incrementaran elevara elevaran
""".split())
DOWN_VERBS = frozenset("""
fell fall falls fallen falling declined decline declines declining dropped drop drops dropping decreased decrease decreases decreasing
shrank shrink shrinks shrunk cut cuts cutting reduced reduce reduces reducing reduction slashed down lost lowered lower narrowed narrow
narrows eased ease eases easing slipped slip slips slipping dwindled dwindle dwindles waned diminished diminish diminishes weakened weakens depreciated sagged
retreated receded trimmed trim trims pared curbed cratered nosedived softened moderated decelerated shrinking slump slumps tumble tumbles plunged plunge plunges plummeted tumbled slumped slid sank dipped dip shed contracted slowed
bajo bajaron baja bajan bajado cayo cayeron cae caen caido disminuyo disminuyeron disminuye descendio descendieron redujo redujeron reduce reducido
retrocedio retrocedieron desplomo desplomaron hundio hundieron contrajo contrajeron recorto recortaron rebajo rebajaron abarato abarataron mermo mermaron bajar bajara bajaran caera caeran disminuira disminuiran reducir reducira reduciran recortara recortaran
""".split())
UP_NOUNS = frozenset("increase increases rise rises growth jump surge gain gains hike uptick spike upturn expansion warming rebound boost improvement advance raise escalation calentamiento repunte mejora avance ascenso encarecimiento aumento incremento alza subida crecimiento".split())
DOWN_NOUNS = frozenset("""decline declines decrease decreases drop drops reduction reductions fall falls cut cuts loss dip plunge slump slide shrinkage contraction downturn erosion cutback cutbacks cooling desplome retroceso merma rebaja contraccion abaratamiento recortes enfriamiento
reduccion caida baja descenso disminucion recorte bajada""".split())
UP_COMPARED = frozenset("dearer pricier costlier higher more greater larger bigger longer faster up mas superior".split())
DOWN_COMPARED = frozenset("cheaper lower less fewer smaller shorter slower down menos inferior".split())

UP = UP_VERBS | UP_NOUNS
DOWN = DOWN_VERBS | DOWN_NOUNS

BETWEEN = frozenset("""by to from at a an the of in for on about around roughly approximately nearly almost some over more less than least most fewer only just
another further sharply slightly steadily rapidly strongly significantly dramatically considerably even again another well under as much as up
un una el la al a de del en hasta desde por casi cerca unos unas mas menos aproximadamente""".split())
"""What may stand between a word of change and its figure."""

LEVEL_BEFORE = frozenset("to at hasta al".split())
STATES = frozenset("is was are were stands stood reached hit es fue era alcanzo".split())
"""Words after which a share is how things stand."""
FROM_BEFORE = frozenset("from desde".split())

ABOUT, NEARLY, JUST_OVER, OVER, UNDER, AT_LEAST, AT_MOST = "about", "nearly", "just over", "over", "under", "at least", "at most"

HEDGES = {
    ("about",): ABOUT, ("around",): ABOUT, ("roughly",): ABOUT, ("approximately",): ABOUT, ("approx",): ABOUT, ("some",): ABOUT, ("circa",): ABOUT,
    ("estimated",): ABOUT, ("an", "estimated"): ABOUT, ("or", "so"): ABOUT, ("~",): ABOUT, ("≈",): ABOUT, ("in", "the", "region", "of"): ABOUT,
    ("somewhere", "around"): ABOUT, ("on", "the", "order", "of"): ABOUT, ("more", "or", "less"): ABOUT,
    ("nearly",): NEARLY, ("almost",): NEARLY, ("close", "to"): ABOUT, ("just", "under"): NEARLY, ("just", "below"): NEARLY, ("just", "short", "of"): NEARLY,
    ("slightly", "less", "than"): NEARLY, ("a", "little", "under"): NEARLY, ("approaching",): NEARLY, ("not", "quite"): NEARLY,
    ("nearly", "all", "of"): NEARLY, ("almost", "all", "of"): NEARLY, ("nearly", "all"): NEARLY, ("almost", "all"): NEARLY,
    ("just", "shy", "of"): NEARLY, ("shy", "of"): NEARLY, ("a", "shade", "under"): NEARLY, ("a", "touch", "under"): NEARLY, ("short", "of"): NEARLY,
    ("a", "fraction", "under"): NEARLY, ("marginally", "under"): NEARLY, ("a", "bit", "less", "than"): NEARLY, ("little", "less", "than"): NEARLY,
    ("a", "shade", "over"): JUST_OVER, ("a", "touch", "over"): JUST_OVER, ("a", "bit", "more", "than"): JUST_OVER, ("little", "more", "than"): JUST_OVER,
    ("a", "bit", "over"): JUST_OVER, ("marginally", "over"): JUST_OVER, ("marginally", "more", "than"): JUST_OVER, ("barely", "over"): JUST_OVER,
    ("in", "the", "neighbourhood", "of"): ABOUT, ("in", "the", "neighborhood", "of"): ABOUT, ("in", "the", "vicinity", "of"): ABOUT, ("in", "the", "order", "of"): ABOUT,
    ("barely",): ABOUT, ("anywhere",): ABOUT, ("hovering", "around"): ABOUT, ("thereabouts",): ABOUT, ("an", "average", "of", "about"): ABOUT, ("of", "about"): ABOUT,
    ("north", "of"): OVER, ("surpassed",): OVER, ("surpasses",): OVER, ("surpassing",): OVER, ("topped",): OVER, ("tops",): OVER, ("topping",): OVER, ("exceed",): OVER,
    ("not", "exceeding",): AT_MOST, ("south", "of"): UNDER, ("well", "under"): UNDER, ("well", "below"): UNDER, ("well", "above"): OVER,
    ("a", "ceiling", "of"): AT_MOST, ("a", "cap", "of"): AT_MOST, ("capped", "at"): AT_MOST, ("no", "higher", "than"): AT_MOST, ("no", "lower", "than"): AT_LEAST,
    ("no", "later", "than"): AT_MOST, ("no", "longer", "than"): AT_MOST, ("no", "larger", "than"): AT_MOST, ("as", "few", "as"): AT_LEAST, ("as", "little", "as"): AT_LEAST,
    ("por", "encima", "de"): OVER, ("por", "debajo", "de"): UNDER, ("supera",): OVER, ("superan",): OVER, ("supero",): OVER, ("superaron",): OVER, ("superado",): OVER,
    ("rebasa",): OVER, ("rebasan",): OVER, ("rebaso",): OVER, ("mayor", "a"): OVER, ("menor", "a"): UNDER, ("mayor", "de"): OVER, ("menor", "de"): UNDER,
    ("algo", "mas", "de"): JUST_OVER, ("algo", "menos", "de"): NEARLY, ("un", "poco", "mas", "de"): JUST_OVER, ("un", "poco", "menos", "de"): NEARLY,
    ("practicamente",): NEARLY, ("ronda",): ABOUT, ("rondan",): ABOUT, ("rondaba",): ABOUT, ("roza",): NEARLY, ("rozan",): NEARLY, ("apenas",): ABOUT,
    ("cuando", "menos"): AT_LEAST, ("un", "minimo", "de"): AT_LEAST, ("un", "maximo", "de"): AT_MOST, ("mas", "o", "menos"): ABOUT, ("poco", "menos"): NEARLY,
    ("casi", "todos"): NEARLY, ("casi", "todas"): NEARLY, ("virtually",): NEARLY,
    ("slightly", "under"): NEARLY, ("a", "little", "less", "than"): NEARLY,
    ("just", "over"): JUST_OVER, ("just", "above"): JUST_OVER, ("slightly", "more", "than"): JUST_OVER, ("slightly", "over"): JUST_OVER,
    ("a", "little", "over"): JUST_OVER, ("a", "little", "more", "than"): JUST_OVER, ("just", "more", "than"): JUST_OVER,
    ("over",): OVER, ("more", "than"): OVER, ("above",): OVER, ("exceeding",): OVER, ("upwards", "of"): OVER, ("upward", "of"): OVER, ("in", "excess", "of"): OVER,
    ("well", "over"): OVER, ("greater", "than"): OVER, ("higher", "than"): OVER, (">",): OVER, ("exceeded",): OVER, ("exceeds",): OVER, ("beyond",): OVER,
    ("under",): UNDER, ("less", "than"): UNDER, ("fewer", "than"): UNDER, ("below",): UNDER, ("lower", "than"): UNDER, ("<",): UNDER, ("smaller", "than"): UNDER,
    ("at", "least"): AT_LEAST, ("no", "less", "than"): AT_LEAST, ("no", "fewer", "than"): AT_LEAST, ("a", "minimum", "of"): AT_LEAST,
    ("not", "less", "than"): AT_LEAST, ("minimum", "of"): AT_LEAST, ("≥",): AT_LEAST, ("a", "total", "of", "at", "least"): AT_LEAST,
    ("up", "to"): AT_MOST, ("at", "most"): AT_MOST, ("no", "more", "than"): AT_MOST, ("not", "more", "than"): AT_MOST, ("as", "many", "as"): AT_MOST,
    ("as", "much", "as"): AT_MOST, ("a", "maximum", "of"): AT_MOST, ("maximum", "of"): AT_MOST, ("≤",): AT_MOST,
    ("cerca", "de"): ABOUT, ("alrededor", "de"): ABOUT, ("unos",): ABOUT, ("unas",): ABOUT, ("aproximadamente",): ABOUT, ("en", "torno", "a"): ABOUT,
    ("casi",): NEARLY, ("mas", "de"): OVER, ("menos", "de"): UNDER, ("al", "menos"): AT_LEAST, ("por", "lo", "menos"): AT_LEAST,
    ("como", "minimo"): AT_LEAST, ("hasta",): AT_MOST, ("como", "maximo"): AT_MOST, ("no", "mas", "de"): AT_MOST, ("no", "menos", "de"): AT_LEAST,
    ("poco", "mas", "de"): JUST_OVER, ("poco", "menos", "de"): NEARLY, ("a", "lo", "sumo"): AT_MOST, ("superior", "a"): OVER, ("inferior", "a"): UNDER,
}
AFTER_HEDGES = {("or", "more"): AT_LEAST, ("or", "so"): ABOUT, ("or", "fewer"): AT_MOST, ("or", "less"): AT_MOST, ("o", "mas"): AT_LEAST, ("and", "over"): AT_LEAST, ("and", "above"): AT_LEAST, ("and", "up"): AT_LEAST, ("or", "thereabouts"): ABOUT, ("o", "menos"): AT_MOST, ("plus",): AT_LEAST, ("+",): AT_LEAST}
