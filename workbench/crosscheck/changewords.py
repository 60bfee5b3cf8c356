"""Words of change, hedges and bounds, English and Spanish, without diacritics. Data only."""

UP_VERBS = frozenset("""
rose rise rises risen rising increased increase increases increasing grew grow grows grown growing climbed climb climbs climbing jumped jump jumps
jumping surged surge surges surging soared soar soars soaring gained gain gains up advanced swelled widened widen widens
raised raise raises raising expanded expands accelerated spiked spike spikes added higher upturn
subio subieron sube suben subido aumento aumentaron aumenta aumentan aumentado crecio crecieron crece crecen crecido incremento incrementaron alza
""".split())
DOWN_VERBS = frozenset("""
fell fall falls fallen falling declined decline declines declining dropped drop drops dropping decreased decrease decreases decreasing
shrank shrink shrinks shrunk cut cuts cutting reduced reduce reduces reducing reduction slashed down lost lowered lower narrowed narrow
narrows plunged plunge plunges plummeted tumbled slumped slid sank dipped dip shed contracted slowed
bajo bajaron baja bajan bajado cayo cayeron cae caen caido disminuyo disminuyeron disminuye descendio descendieron redujo redujeron reduce reducido
retrocedio
""".split())
UP_NOUNS = frozenset("increase increases rise rises growth jump surge gain gains hike uptick spike upturn expansion warming calentamiento aumento incremento alza subida crecimiento".split())
DOWN_NOUNS = frozenset("""decline declines decrease decreases drop drops reduction reductions fall falls cut cuts loss dip plunge slump slide shrinkage contraction cooling enfriamiento
reduccion caida baja descenso disminucion recorte bajada""".split())
UP_COMPARED = frozenset("higher more greater larger bigger longer faster up mas superior".split())
DOWN_COMPARED = frozenset("lower less fewer smaller shorter slower down menos inferior".split())

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
AFTER_HEDGES = {("or", "more"): AT_LEAST, ("or", "so"): ABOUT, ("or", "fewer"): AT_MOST, ("or", "less"): AT_MOST, ("o", "mas"): AT_LEAST, ("plus",): AT_LEAST, ("+",): AT_LEAST}
