"""Words of offices, English and Spanish, without diacritics. Data only."""

ROLES = {
    **dict.fromkeys("minister secretary ministro ministra secretario secretaria".split(), "minister"),
    **dict.fromkeys("president presidente presidenta".split(), "president"),
    **dict.fromkeys("governor gobernador gobernadora".split(), "governor"),
    **dict.fromkeys("mayor alcalde alcaldesa".split(), "mayor"),
    **dict.fromkeys("senator senador senadora".split(), "senator"),
    **dict.fromkeys("ambassador embajador embajadora".split(), "ambassador"),
    **dict.fromkeys("director directora".split(), "director"),
    **dict.fromkeys("judge juez jueza justice".split(), "judge"),
    **dict.fromkeys("general colonel captain admiral lieutenant major sergeant".split(), "officer"),
    **dict.fromkeys("chancellor canciller".split(), "chancellor"),
    **dict.fromkeys("prosecutor fiscal".split(), "prosecutor"),
    **dict.fromkeys("king queen prince princess rey reina".split(), "royal"),
    **dict.fromkeys("premier".split(), "prime minister"),
    **dict.fromkeys("congressman congresswoman representative deputy diputado diputada".split(), "deputy"),
    **dict.fromkeys("chairman chairwoman chair chief commissioner spokesman spokeswoman spokesperson advisor adviser professor".split(), "other"),
    **dict.fromkeys("mr mrs ms dr sr sra don dona sir lord lady miss".split(), "title"),
}
PORTFOLIOS = {
    "interior": "interior", "gobernacion": "interior", "home": "interior", "security": "security", "seguridad": "security", "homeland": "homeland",
    "foreign": "foreign", "exterior": "foreign", "exteriores": "foreign", "external": "foreign", "state": "foreign", "relaciones": "foreign",
    "finance": "finance", "treasury": "finance", "hacienda": "finance", "finanzas": "finance", "economy": "economy", "economia": "economy",
    "economic": "economy", "defence": "defence", "defense": "defence", "defensa": "defence", "health": "health", "salud": "health", "sanidad": "health",
    "education": "education", "educacion": "education", "justice": "justice", "justicia": "justice", "labor": "labour", "labour": "labour", "trabajo": "labour",
    "energy": "energy", "energia": "energy", "environment": "environment", "agriculture": "agriculture", "agricultura": "agriculture", "transport": "transport",
    "transportation": "transport", "trade": "trade", "commerce": "trade", "comercio": "trade", "culture": "culture", "cultura": "culture", "prime": "prime",
    "vice": "vice", "attorney": "attorney", "sports": "sports", "tourism": "tourism", "housing": "housing", "navy": "navy", "marina": "navy",
}
FORMER = frozenset("former ex then acting interim deputy late incoming outgoing anterior exministro expresidente".split())

SHORTENED = frozenset("mr mrs ms dr gen sen gov sr sra".split())
WITHIN_OFFICES = frozenset("affairs public general mexican u s us british french german spanish american chief".split())
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
