"""The words that attribute what is said to somebody, in English and Spanish."""

SAYS_THAT = frozenset(
    "said says maintained maintains argued argues stated noted explained explains insisted insists claimed "
    "warned warns stressed emphasized emphasizes emphasised emphasises added adds asserted asserts "
    "affirmed affirms contended contends reiterated reiterates acknowledged acknowledges admitted admits remarked "
    "remarks predicted predicts alleged alleges told tells "
    "dijo dice señaló señala afirmó afirma aseguró asegura indicó indica explicó explica agregó agrega añadió añade "
    "sostuvo sostiene declaró declara comentó comenta apuntó apunta subrayó subraya recalcó recalca manifestó manifiesta "
    "expresó expresa precisó precisa advirtió advierte reiteró reitera puntualizó puntualiza mencionó aclaró aclara "
    "insistió insiste admitió admite reconoció reconoce enfatizó enfatiza refirió argumentó argumenta remarcó remarca "
    "detalló detalla adelantó consideró considera".split()
)
"""Verbs after which comes what somebody says, "that" or not."""

SAYS_QUOTED = SAYS_THAT | frozenset(
    "announced declared declares continued continues concluded concludes replied replies answered answers asked asks "
    "wrote writes recalled commented highlighted underlined underscored confirmed denied tweeted joked "
    "called described thanked praised accused denounced dismissed hailed "
    "observed promised suggested pointed posted quipped responded urged vowed "
    "respondió responde preguntó concluyó concluye escribió recordó recuerda destacó destaca informó informa expuso "
    "denunció lamentó sentenció planteó confirmó negó anunció prometió celebró criticó pidió exigió "
    # behind "ha", which BETWEEN lets through: "ha señalado"
    "dicho afirmado señalado explicado agregado añadido declarado asegurado sostenido indicado advertido insistido "
    "apuntado comentado manifestado subrayado reconocido anunciado admitido recordado reiterado aclarado lamentado "
    "denunciado destacado precisado concluido".split()
)
"""Verbs beside which a quotation is somebody's; with "that" they tell what somebody says too."""

TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister secretary general attorney "
    "ambassador senator sen representative rep congressman congresswoman governor gov mayor director chief chairman "
    "chairwoman chair judge justice officer commissioner commander colonel col captain capt lieutenant lt sergeant sgt "
    "gen admiral spokesman spokeswoman spokesperson foreign deputy assistant under acting former interim state security "
    "defense defence homeland interior health finance economy treasury trade councillor councilman councilwoman king "
    "queen prince princess pope bishop archbishop cardinal rabbi imam father sister coach analyst reporter sheriff "
    "affairs national federal press inspector superintendent head executive ceo cofounder founder editor author economist researcher "
    "presidente presidenta vicepresidente canciller ministro ministra secretario secretaria embajador embajadora senador "
    "senadora diputado diputada gobernador gobernadora alcalde alcaldesa fiscal procurador director directora general "
    "jefe jefa vocero vocera portavoz doctor doctora licenciado licenciada profesor profesora juez jueza comisionado "
    "master manager leader activist lawyer scientist organizer engineer farmer teacher chairperson undersecretary marshal "
    "constable detective rapporteur envoy advisor adviser aide treasurer curator historian specialist expert consultant "
    "agent dean principal owner premier chancellor speaker lawmaker assemblyman alderman trustee nurse "
    "abogado abogada activista líder experto experta académico académica economista periodista médico médica rector "
    "rectora dirigente legislador legisladora concejal regidor regidora intendente comandante capitán coronel teniente "
    "cardenal obispo papa sacerdote consejero consejera "
    "subsecretario subsecretaria titular mandatario mandataria don doña señor señora sr sra exterior relaciones "
    "exteriores coordinador coordinadora analista investigador investigadora".split()
)

NO_NAMES = frozenset(
    "the a an and but or so yet he she they it we i you this that these those there here his her their its our my in on "
    "at of for from to with by as if when while after before since although though because however meanwhile moreover "
    "still also then thus what who which where why how both all some many most no not one two three four five six seven "
    "eight nine ten other others another such today yesterday tomorrow last next first second third monday tuesday "
    "wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december officials authorities experts critics sources people police reports officers residents "
    "el la los las un una unos unas y o pero él ella ellos ellas esto eso esta este ese esa su sus en de del al con por "
    "para sin sobre como cuando mientras aunque según tras también además sin embargo hoy ayer mañana lunes martes "
    "miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre autoridades expertos fuentes quien que no se lo le ya así asimismo q&a".split()
)
"""Words with a capital that are nobody's name: what begins a sentence, days and months, people without a name."""

PRONOUNS = frozenset("he she".split())

BETWEEN = frozenset(
    "also then later further again once only simply recently publicly previously even repeatedly himself herself has had "
    "además también luego posteriormente igualmente asimismo incluso ha había".split()
)
"""What may stand between a name and its verb."""
