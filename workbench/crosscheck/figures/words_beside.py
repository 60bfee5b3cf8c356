"""What the words beside a figure make of it, where none of them alone says so: those aboard, those who lose their work,
by how much something was won, how strong an earthquake was."""

from workbench.crosscheck.figures.contests import tell_contest
from workbench.crosscheck.figures.figure import (
    AGE,
    CHANGE,
    COUNT,
    LEVEL,
    MARGIN,
    NAMING,
    PART,
    POINTS,
    SCORE,
    SHARE,
    Figure,
)
from workbench.crosscheck.figures.how_often import tell_doing
from workbench.crosscheck.figures.lengths import is_no_change
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.figures.words_in_place import ABOARD
from workbench.crosscheck.words.stems import stem

_DEARER = frozenset(("PRICE", stem("consumer")))
"""Consumer prices that rise by so much are inflation of so much."""
_YOUNG = frozenset(map(stem, "boy boys girl girls toddler baby child".split()))
_TEMPERATURE = stem("temperature")
_HOW_STRONG = stem("magnitude")
_MAGNITUDE = frozenset((_HOW_STRONG,))
_VOTE = frozenset((stem("vote"),))
_ANYBODY = frozenset(("PERSON", "POPULATION"))
_INHABIT = frozenset(("LIVE", "PERSON"))


def read_words_beside(walk: Walk, figure: Figure, low: int, high: int) -> None:
    """Tell of a figure what the words in tokens [low, high) make of it; `near` is known."""
    _tell_what_is_near(walk, figure)
    if figure.base and figure.near - _ANYBODY:
        figure.near -= _ANYBODY
    if figure.kind == SHARE and walk.word(figure.first - 1) in _BEST_OFF:
        figure.role = NAMING
    _tell_turnout(figure)
    if figure.kind == SHARE and "VOTER" in figure.near and not (figure.keys | figure.near) & _TURNOUT:
        figure.near |= _VOTE
    if figure.kind == SHARE and figure.keys and figure.head in _EVERYBODY:
        for stand in sorted(_STANDS & figure.near)[:1]:
            _count(figure, stand)
    if figure.kind == COUNT and figure.head in _TIMES and figure.near & _WON:
        _count(figure, "TITLE")
    elif figure.kind == COUNT and figure.head in _WON and not _TIMES.isdisjoint(figure.counted):
        _count(figure, "TITLE")  # the 24-time champion
    elif figure.kind == COUNT and figure.head in _TIMES and figure.near & _SCORED:
        _count(figure, "GOAL")
    if figure.role in ("", LEVEL) and figure.kind in (COUNT, SHARE, POINTS) and _is_margin(walk, figure):
        figure.role = MARGIN
    tell_doing(walk, figure)
    if figure.low and not figure.role and not figure.whole and figure.kind == COUNT and _is_part(walk, figure.after):
        figure.role = PART
    tell_contest(walk, figure)
    if figure.kind == AGE and figure.near & _YOUNG:
        figure.near |= {"CHILD"}
        figure.keys = frozenset(("CHILD",)) if figure.keys <= _YOUNG else figure.keys
    if figure.kind == COUNT and figure.step < 1 and figure.low < 10 and "EARTHQUAKE" in figure.near:
        figure.near, figure.keys, figure.head = figure.near | _MAGNITUDE, _MAGNITUDE, _HOW_STRONG
    if figure.head in _JOB | _STAFF:
        _tell_jobs(walk, figure, low, high)
    if _counts_all_aboard(walk, figure) or _carries(walk, figure):
        figure.near |= {ABOARD}
        figure.keys |= {ABOARD}


def _tell_what_is_near(walk: Walk, figure: Figure) -> None:
    if figure.kind == SCORE:
        figure.near |= figure.keys | (_VOTE if "vot" in figure.text or "RULING" in figure.near else frozenset())
        figure.keys, figure.head = frozenset(), ""  # a 2-2 draw
        if figure.near & _WON_OR_BEAT:
            figure.near |= _WON_OR_BEAT
        if "PARTIDO" in figure.near:
            figure.near |= {"GAME"}  # a score is of no party
    if figure.unit is not None and figure.unit.dimension == "time" and figure.near & SENTENCED:
        figure.near |= SENTENCED
    if figure.unit is not None and figure.unit.dimension == "speed" and not figure.keys and "WIND" in figure.near:
        figure.keys, figure.head = frozenset(("WIND",)), "WIND"
    if figure.near >= _ROOM:
        figure.near |= {"CROWD"}
    if figure.near >= _INHABIT:
        figure.near |= {"POPULATION"}
    if figure.kind == SHARE and figure.role == CHANGE and figure.direction > 0 and figure.near >= _DEARER:
        figure.near |= {"INFLATION"}
    if figure.unit is not None and figure.unit.dimension == "temperature":
        figure.near |= {_TEMPERATURE}
    if is_no_change(walk, figure):
        figure.role, figure.direction = "", 0


_BEST_OFF = frozenset("top bottom richest poorest wealthiest highest lowest".split())
"""Before a share that names a group: what the top 1% own."""
_WON_OR_BEAT = frozenset(map(stem, ("win", "beat")))
"""City won 3-1; City beat United 3-1."""
SENTENCED = frozenset(("SENTENCE", "PRISON"))
"""A ten-year sentence, ten years in prison."""
_ROOM = frozenset(("STADIUM", "SEATS"))
"""A stadium with a capacity of 87,000 holds so many spectators."""
_TIMES = frozenset(map(stem, ("times", "veces")))
_WON = frozenset(map(stem, ("win", "champion")))
"""Who has won a cup four times has four titles."""
_SCORED = frozenset(map(stem, ("scored", "netted", "anoto", "marco")))
_EVERYBODY = frozenset(("VOTER", "PERSON", "CITIZEN", "RESPONDENT", stem("adults"), "mexico", "@US"))
_STANDS = frozenset(("APPROVE", "SUPPORT"))
"""Of all, so many approve of somebody: that is the approval."""
_CASTING = frozenset((stem("cast"), "ELECTION"))


def _count(figure: Figure, thing: str) -> None:
    """Say what a figure counts."""
    figure.near, figure.keys, figure.head = figure.near | {thing}, frozenset((thing,)), thing


def _tell_turnout(figure: Figure) -> None:
    """Voters who cast ballots or go to the polls are the turnout."""
    if figure.kind == SHARE and "VOTER" in figure.near | figure.keys and figure.near & _CASTING:
        figure.near, figure.keys, figure.head = figure.near | _TURNOUT, _TURNOUT, "FALLEN_SHARE"


_TURNOUT = frozenset(("FALLEN_SHARE",))
_AHEAD = frozenset(
    "won win wins winning lost lose losing victory defeat defeated beat beats beaten led leads lead ahead passed"
    " carried gano perdio vencio victoria ventaja".split()
)


def _is_part(walk: Walk, after: int) -> bool:
    """Whether a figure is a part of what others count whole: 41 of the deaths."""
    return walk.word(after) in ("of", "de") and walk.word(after + 1) in ("the", "those", "these", "los", "las", "esos")


_MARGINS = frozenset("margin lead margen ventaja".split())


def _is_margin(walk: Walk, figure: Figure) -> bool:
    """Whether a figure tells by how much something was won: by 27,000 votes, a margin of 3 points."""
    before = [walk.word(at) for at in range(max(0, figure.first - 7), figure.first)]
    if any(word in _MARGINS and not _is_metal(before, at) for at, word in enumerate(before)):
        return True
    if figure.kind == POINTS and walk.word(figure.after) in ("ahead", "clear") or _is_of_margin(walk, figure):
        return True
    before = before[-5:]
    return ("by" in before or "por" in before) and any(word in _AHEAD for word in before)


def _is_metal(words: list[str], at: int) -> bool:
    """Whether "lead" is what pipes are made of: levels of lead, more lead than, lead found in."""
    before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    return words[at] == "lead" and (before in _BEFORE_METAL or after in _AFTER_METAL)


_BEFORE_METAL = frozenset("of more less much no contain contains contained found with".split())
_AFTER_METAL = frozenset("found detected level levels poisoning contamination pipe pipes paint exposure".split())
_IS = frozenset("is was stands stood es era fue".split())
_OF_MARGIN = 16
"""Tokens before "is 412 votes" among which the margin between two is named."""


def _is_of_margin(walk: Walk, figure: Figure) -> bool:
    """The margin between the first and the second candidate is 412 votes."""
    said = [walk.word(at) for at in range(max(0, figure.first - _OF_MARGIN), figure.first)]
    stands = bool(said) and (said[-1] in _IS or figure.role == LEVEL)
    return stands and figure.kind == COUNT and not {"margin", "margen"}.isdisjoint(said)


_DISMISSED_HEAD = stem("dismissed")
_DISMISSED = frozenset((_DISMISSED_HEAD,))
_JOB = frozenset((stem("job"),))
_STAFF = frozenset(map(stem, "worker employee staff people workforce employees".split()))
_CUT = frozenset(
    "cut cuts cutting axe axed axes axing shed shedding slash slashed slashing eliminate eliminated eliminating lose"
    " loses lost losing losses loss scrap scrapped go recorto recortar recorta recortara recortaran suprimir suprimira"
    " suprimio elimino eliminara perdieron pierden perderan".split()
)
_CREATED = frozenset(
    "create creates created creating add adds added adding generate generates generated crear crea creo creara crearon"
    " genero generara".split()
)


def _tell_jobs(walk: Walk, figure: Figure, low: int, high: int) -> None:
    """Who loses work is counted in many words: 500 jobs cut, 500 workers laid off. What is cut was not created."""
    beside = {walk.word(at) for at in range(low, high)}
    if figure.near & _DISMISSED or figure.near & _JOB and beside & _CUT:
        figure.near |= _DISMISSED
        if figure.keys <= _JOB:
            figure.keys |= _DISMISSED
        else:
            figure.keys, figure.head = _DISMISSED, _DISMISSED_HEAD
        figure.direction = figure.direction or -1
    elif figure.keys <= _JOB and beside & _CREATED:
        figure.direction = figure.direction or 1


_CREW = frozenset("crew crewmembers tripulantes tripulacion".split())
_PASSENGERS = frozenset("passengers pasajeros".split())
_VESSELS = frozenset(
    map(stem, "plane aircraft flight jet airliner helicopter bus boat ship ferry vessel avion barco autobus".split())
)
_CARRY = frozenset("carrying carried carries transportaba llevaba".split())


def _carries(walk: Walk, figure: Figure) -> bool:
    """Whether it counts those in a plane or on a ship, which carried them."""
    carried = any(walk.word(at) in _CARRY for at in range(max(0, figure.first - 3), figure.first))
    return carried and "PERSON" in figure.keys and bool(figure.near & _VESSELS)


def _counts_all_aboard(walk: Walk, figure: Figure) -> bool:
    """Whether a figure counts passengers and crew together, who are the people on board."""
    at = figure.after
    return (
        walk.word(at) in _PASSENGERS
        and walk.word(at + 1) in ("and", "y")
        and any(walk.word(at + step) in _CREW for step in (2, 3))
    )
