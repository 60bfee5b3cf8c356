"""Words of offices, English and Spanish, without diacritics. Data only."""

ROLES = {
    **dict.fromkeys("minister secretary ministro ministra secretario secretaria".split(), "minister"),
    **dict.fromkeys("president presidente presidenta".split(), "president"),
    **dict.fromkeys("expresidente expresidenta exministro exministra exgobernador exgobernadora exalcalde".split(), "former"),
    **dict.fromkeys("vicepresidente vicepresidenta".split(), "vice president"),
    **dict.fromkeys("governor gov gobernador gobernadora".split(), "governor"),
    **dict.fromkeys("mayor alcalde alcaldesa".split(), "mayor"),
    **dict.fromkeys("senator sen senador senadora".split(), "senator"),
    **dict.fromkeys("ambassador embajador embajadora".split(), "ambassador"),
    **dict.fromkeys("consul cónsul".split(), "consul"),
    **dict.fromkeys("director directora".split(), "director"),
    **dict.fromkeys("judge juez jueza justice magistrado magistrada".split(), "judge"),
    **dict.fromkeys("general gen".split(), "general"),
    **dict.fromkeys("colonel col coronel".split(), "colonel"),
    **dict.fromkeys("captain capt capitan".split(), "captain"),
    **dict.fromkeys("admiral adm almirante".split(), "admiral"),
    **dict.fromkeys("lieutenant lt teniente".split(), "lieutenant"),
    **dict.fromkeys("sergeant sgt sargento".split(), "sergeant"),
    **dict.fromkeys("major".split(), "major"),
    **dict.fromkeys("chancellor".split(), "chancellor"), **dict.fromkeys("canciller".split(), "canciller"),
    **dict.fromkeys("prosecutor fiscal".split(), "prosecutor"),
    **dict.fromkeys("king rey".split(), "king"), **dict.fromkeys("queen reina".split(), "queen"),
    **dict.fromkeys("prince principe".split(), "prince"), **dict.fromkeys("princess princesa".split(), "princess"), "pope": "pope", "papa": "pope",
    "bishop": "bishop", "archbishop": "archbishop", "cardinal": "cardinal",
    **dict.fromkeys("premier".split(), "prime minister"),
    **dict.fromkeys("congressman congresswoman representative rep diputado diputada lawmaker legislator mp".split(), "deputy"),
    **dict.fromkeys("spokesman spokeswoman spokesperson portavoz vocero vocera".split(), "spokesperson"),
    **dict.fromkeys("chairman chairwoman chairperson chair".split(), "chair"),
    **dict.fromkeys("ceo".split(), "chief executive"), **dict.fromkeys("cfo".split(), "finance chief"),
    **dict.fromkeys("commissioner comisionado comisionada".split(), "commissioner"),
    **dict.fromkeys("chief advisor adviser professor coach founder analyst lawyer attorney spokesmen asesor asesora profesor profesora".split(), "other"),
    **dict.fromkeys("mr mrs ms dr sr sra don dona sir lord lady miss".split(), "title"),
}
ROLE_PAIRS = {
    ("prime", "minister"): "prime minister", ("primer", "ministro"): "prime minister", ("primera", "ministra"): "prime minister",
    ("vice", "president"): "vice president", ("attorney", "general"): "attorney general", ("solicitor", "general"): "solicitor general",
    ("surgeon", "general"): "surgeon general", ("secretary", "general"): "secretary-general", ("general", "secretary"): "secretary-general",
    ("secretario", "general"): "secretary-general", ("secretaria", "general"): "secretary-general", ("director", "general"): "director-general",
    ("directora", "general"): "director-general", ("chief", "executive"): "chief executive", ("director", "ejecutivo"): "chief executive",
    ("directora", "ejecutiva"): "chief executive", ("chief", "justice"): "chief justice", ("police", "chief"): "police chief",
    ("jefe", "policia"): "police chief", ("press", "secretary"): "spokesperson", ("fiscal", "general"): "attorney general",
    ("jefe", "gobierno"): "head of government", ("lieutenant", "governor"): "lieutenant governor", ("deputy", "mayor"): "deputy mayor",
    ("deputy", "minister"): "deputy minister", ("deputy", "governor"): "deputy governor", ("deputy", "director"): "deputy director",
    ("deputy", "secretary"): "deputy minister", ("crown", "prince"): "crown prince", ("foreign", "spokesman"): "spokesperson",
    ("chief", "staff"): "chief of staff", ("supreme", "leader"): "supreme leader",
}
"""Offices of two words, which mean another thing than either."""

PORTFOLIOS = {
    "interior": "interior", "gobernacion": "interior", "home": "interior", "security": "security", "seguridad": "security", "homeland": "homeland",
    "foreign": "foreign", "exterior": "foreign", "exteriores": "foreign", "external": "foreign", "state": "foreign", "relaciones": "foreign",
    "finance": "finance", "treasury": "finance", "hacienda": "finance", "finanzas": "finance", "economy": "economy", "economia": "economy",
    "economic": "economy", "defence": "defence", "defense": "defence", "defensa": "defence", "health": "health", "salud": "health", "sanidad": "health",
    "education": "education", "educacion": "education", "justice": "justice", "justicia": "justice", "labor": "labour", "labour": "labour", "trabajo": "labour",
    "energy": "energy", "energia": "energy", "environment": "environment", "agriculture": "agriculture", "agricultura": "agriculture", "transport": "transport",
    "transportation": "transport", "trade": "trade", "commerce": "trade", "comercio": "trade", "culture": "culture", "cultura": "culture", "sports": "sports", "tourism": "tourism", "housing": "housing", "navy": "navy", "marina": "navy",
}
FORMER = frozenset("former ex then late outgoing anterior exministro expresidente".split())
ACTING = frozenset("acting interim interino interina caretaker".split())
SHADOW = frozenset(("shadow",))
INCOMING = frozenset("incoming designate elect designado electo electa".split())

SHORTENED = frozenset("mr mrs ms dr gen sen gov sr sra".split())
WITHIN_OFFICES = frozenset("executive officer company bank party state city affairs public general mexican u s us british french german spanish american chief".split())
LINKS = frozenset("of for de del the la el y and".split())
PARTICLES = frozenset("de del la las los van von der den bin ibn al el da dos di du le ter y".split())

NOT_PERSONS = frozenset("""united states america mexico mexican american british french german spanish russian chinese european department ministry office agency bureau federal national
international house senate congress parliament court supreme justice police army navy guard security council committee commission party republic democrats republicans
university college school institute hospital bank company corp inc group street avenue road city town county state new york washington london paris madrid berlin moscow beijing
north south east west central northern southern eastern western high level world global latin africa asia europe kingdom nations union monday tuesday wednesday thursday friday saturday
sunday january february march april may june july august september october november december times post news daily press journal cartel act law treaty framework dialogue
operation program project statement health safe communities public foreign home interior defence defense treasury homeland attorney general prime minister president secretary
the a an in on at of and for but this that these those it he she they we i his her their our my when while after before as if so there here with from by to yes no not what
who why how which one two three los las el la un una en de su sus este esta pero""".split())

COUNTRIES = {
    word: words.split()[0]
    for words in """mexico mexican mexicano mexicana;us american estados usa;britain british uk england english;france french francia frances francesa;
    germany german alemania aleman alemana;spain spanish espana espanol espanola;italy italian italia italiano italiana;russia russian rusia ruso rusa;
    china chinese chino;japan japanese japon japones;canada canadian canadiense;brazil brazilian brasil brasileno brasilena;argentina argentine argentino;
    chile chilean chileno chilena;colombia colombian colombiano colombiana;peru peruvian peruano peruana;venezuela venezuelan venezolano venezolana;
    ecuador ecuadorian ecuatoriano;bolivia bolivian boliviano;uruguay uruguayan uruguayo;paraguay paraguayan paraguayo;cuba cuban cubano;
    guatemala guatemalan guatemalteco;honduras honduran hondureno;salvador salvadoran salvadoreno;nicaragua nicaraguan;panama panamanian panameno;
    portugal portuguese portugues;netherlands dutch;belgium belgian belga;austria austrian austriaco;switzerland swiss suizo;poland polish polaco;
    ukraine ukrainian ucrania ucraniano;turkey turkish turquia turco;greece greek grecia griego;sweden swedish sueco;norway norwegian noruego;
    denmark danish danes;finland finnish finlandes;ireland irish irlandes;hungary hungarian hungria hungaro;romania romanian rumano;czech czechia checo;
    israel israeli;iran iranian irani;iraq iraqi;syria syrian siria;egypt egyptian egipto;india indian;pakistan pakistani;bangladesh bangladeshi;
    indonesia indonesian;australia australian australiano;zealand;nigeria nigerian;kenya kenyan;ethiopia ethiopian;sudan sudanese;
    philippines philippine filipino;vietnam vietnamese;thailand thai;korea korean;taiwan taiwanese;afghanistan afghan;serbia serbian;croatia croatian;
    lebanon lebanese;jordan jordanian;yemen yemeni;libya libyan;tunisia tunisian;morocco moroccan;algeria algerian;ghana ghanaian;senegal senegalese;
    slovakia slovak;slovenia slovenian;bulgaria bulgarian;albania albanian;estonia estonian;latvia latvian;lithuania lithuanian;belarus belarusian;
    georgia georgian;armenia armenian;azerbaijan azerbaijani;kazakhstan kazakh;haiti haitian;jamaica jamaican;malaysia malaysian;singapore;myanmar burmese;
    zimbabwe zimbabwean;uganda ugandan;rwanda rwandan;congo congolese;somalia somali;iceland icelandic""".replace("\n", "").split(";")
    for word in words.split()
}
"""Countries by their names and adjectives."""
