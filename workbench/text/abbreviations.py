"""Abbreviations of English and Spanish prose that end in a full stop, by what may follow them."""

NEVER_ENDS = frozenset(
    # Latin and scholarly shorthand, Spanish titles that are written small: the sentence goes on
    "e.g i.e eg ie cf vs v viz approx p.ej ej esp aprox op cit ibid sr sra sras sres srta dra lic ing gral dña "
    "hon".split()
)
"""After these a sentence does not end, whatever follows."""

TITLES = frozenset(
    "mr mrs ms mx dr prof rev fr hon gen lt col maj capt cpt cmdr adm sgt cpl pvt sen sens rep reps gov govs pres amb "
    "atty supt insp det ft mt mts messrs mme mlle st ste sra sras sres srta dra lic ing arq cap cnel gral dip excmo "
    "excma ilmo mons pbro vol vols ch chap ed eds trans".split()
)
"""The same, when they begin with a capital: a name follows."""

BEFORE_NUMBER = frozenset(
    "no nos nr núm num nº p pp pág págs pag fig figs vol vols ch chap cap sec sect art arts para par cl eq tab "
    "jan feb mar apr jun jul aug sep sept oct nov dec ene abr".split()
)
"""After these a sentence does not end when a number follows."""

MAY_END = frozenset(
    "etc ee uu inc ltd corp bros llc plc univ assn dept hrs n.º al".split()
)
"""These may end a sentence: they do when a word follows that begins sentences, or where the space is wide."""

MAY_END_CAPITAL = frozenset(
    "co jr sr sa cv jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic mon tue tues wed thu thur thurs "
    "fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla "
    "ore pa penn tenn tex va vt wash wis wyo ave blvd rd hwy av avda col edo gob mpio dto tel ext ph.d".split()
)
"""The same, when they begin with a capital; written small most of them are words."""

STARTERS = frozenset(
    "the a an this that these those it its he she they we you i his her their our my your there here in on at by for "
    "from with without after before since until when while where why how what who which as if although though because "
    "but and or so yet nor not no yes now then thus hence however meanwhile moreover also still even some many most "
    "more all both each every several other another such one two three to during under over about between among "
    "according despite instead once only just let "
    "el la los las un una unos unas este esta estos estas ese esa esos esas eso esto lo le les se su sus en con sin "
    "por para de del desde hasta según sobre tras entre ante cuando donde mientras como si aunque porque pero "
    "y e o ni no "
    "sí ya también además así entonces hoy ayer ahora después antes él ella ellos ellas nosotros yo mi nuestro nuestra "
    "hay es son fue fueron al a".split()
)
"""Words that begin a sentence far more often than they follow an abbreviation."""

SAYING = frozenset(
    "said says say asked asks added adds told replied wrote writes argued explained warned noted insisted continued "
    "concluded recalled declared stated claimed remarked answered shouted cried admitted stressed "
    "dijo dice preguntó añadió agregó señaló afirmó explicó respondió aseguró indicó sostuvo comentó declaró insistió "
    "advirtió expresó apuntó recordó subrayó concluyó reconoció".split()
)
"""Verbs that give a quotation its speaker: `"Why now?" Ebrard asked` is one sentence."""
