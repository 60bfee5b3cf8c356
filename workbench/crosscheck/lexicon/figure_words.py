"""Words that stand beside figures and tell what they are, without diacritics. Data only."""

YEAR_BEFORE = frozenset(
    "in since by until before after during from of the to for en desde hasta de del and late early mid summer fiscal year around circa".split()
)
AFTER_METRES = frozenset(
    "tall high long wide deep above below of from away in sprint race hurdles freestyle and apart across diameter thick underwater".split()
)
NOT_AFTER_ONE = frozenset(
    "of day thing another more s side hand such time way can could would should might must who that which to or and is was has will may in at on by if"
    " example point reason kind more".split()
)
VOTES = frozenset(
    "vote votes voted voting ruled ruling score won win lost beat victory defeat match game decision split court votacion votaron voto gano perdio marcador".split()
)
AFTER_FRACTION = frozenset(
    "of de del to in en by more less from and or since over on for compared los las the a un than among were was have are who said do did had entre"
    " higher lower".split()
)
PLURALS = frozenset(
    "people men women children police staff troops dead injured wounded personas gente cattle sheep fish aircraft species feet homeless".split()
)
VERBS = frozenset(
    """died fell left fled lost won came went began rose grew took made found held met paid sent spent sold stood told cost live lives survive
survives face faces remain remains work works serve murieron llegaron huyeron have had enter enters entered smoke receive receives lack lacks own owns earn earns need needs want wants say think believe support
suffer suffers suffered go goes reach reaches cross drown visit visits use uses speak eat drink fear left hit struck slammed swept crashed killed injured wounded say says said broke collapsed voted votaron votan crossed joined sank burn burned escaped gone
ran fled flew drove threw drew broke spoke wrote rang swam sat saw knew met led fed fought burnt drank ate shook
lay lies contain contains contained exceed exceeds exceeded
under over during since after before while because against for with into at on by containing carrying holding including involving worth valued""".split()
)
NOISE = frozenset(
    """about around nearly almost over least approximately roughly estimated total number record
current former up down further additional extra long tall high wide deep old thick away apart distant record""".split()
)
DETERMINERS = frozenset(
    "the a an its their his her our his this that these those all other its el la los las sus su nuestros".split()
)
DEFINITE = frozenset("the our their these those both los las nuestros nuestras estos estas".split())
"""Before a small number: the two countries."""
NOT_BEFORE_ONE = frozenset("the no any this that every each another some which only point number".split())
