"""What stands beside each figure of a text: the words near it, those of its sentence, and what they come to."""

from workbench.crosscheck.figures.counted import ABOARD, near
from workbench.crosscheck.figures.exclusive import CURRENCIES, kinds_among
from workbench.crosscheck.figures.figure import AGE, CHANGE, COUNT, LEVEL, SCORE, SHARE, START, WHOLE, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.words.stems import stem
from workbench.crosscheck.words.tokens import NUMBER, SIGN

_CREW = frozenset("crew crewmembers tripulantes tripulacion".split())
_PASSENGERS = frozenset("passengers pasajeros".split())
_DEARER = frozenset(("PRICE", stem("consumer")))
"""Consumer prices that rise by so much are inflation of so much."""
_YOUNG = frozenset(map(stem, "boy boys girl girls toddler baby child".split()))
_TEMPERATURE = stem("temperature")
_HOW_STRONG = stem("magnitude")
_MAGNITUDE = frozenset((_HOW_STRONG,))
_VOTE = frozenset((stem("vote"),))
_INHABIT = frozenset(("LIVE", "PERSON"))


def add_neighbours(walk: Walk, years: frozenset[int]) -> None:
    """Fill in what stands near each figure, now that the neighbouring figures are known."""
    drafts, tokens, words = walk.drafts, walk.tokens, walk.words
    for index, figure in enumerate(drafts):
        low, high = _reach(walk, index)
        figure.near = near(tokens, words, figure.first, figure.after, low, high) or figure.keys
        if figure.kind == SCORE:
            figure.near |= figure.keys | (_VOTE if "vot" in figure.text else frozenset())
        if figure.near >= _INHABIT:
            figure.near |= {"POPULATION"}
        if figure.kind == SHARE and figure.role == CHANGE and figure.direction > 0 and figure.near >= _DEARER:
            figure.near |= {"INFLATION"}
        if figure.kind == AGE and figure.near & _YOUNG:
            figure.near |= {"CHILD"}
            figure.keys = frozenset(("CHILD",)) if figure.keys <= _YOUNG else figure.keys
        if figure.kind == COUNT and figure.step < 1 and figure.low < 10 and "EARTHQUAKE" in figure.near:
            figure.near, figure.keys, figure.head = figure.near | _MAGNITUDE, _MAGNITUDE, _HOW_STRONG
        if figure.role == CHANGE and figure.unit is not None and figure.unit.dimension == "temperature":
            figure.near |= {_TEMPERATURE}
        if figure.keys and figure.keys <= _JOB | _STAFF:
            _tell_jobs(walk, figure, low, high)
        if _counts_all_aboard(walk, figure) or _carries(walk, figure):
            figure.near |= {ABOARD}
            figure.keys |= {ABOARD}
        figure.kinds = kinds_among(figure.counted, figure.near)
        if figure.kind == AGE:
            figure.kinds -= {"CHILD"}
        if figure.kind == SHARE:
            figure.kinds |= {stem(walk.word(at)) for at in range(low, figure.first) if walk.word(at) in CURRENCIES}
        figure.group, age = _ages(walk, figure)
        if age and index + 1 < len(drafts) and drafts[index + 1].first <= age < drafts[index + 1].after:
            drafts[index + 1].doubtful = True
        sentence = words.sentence[figure.first]
        figure.context, figure.names, figure.years = words.contexts[sentence], words.names[sentence], years
        if figure.kind == AGE and "CHILD" in figure.near:
            figure.context |= {"CHILD"}


def _reach(walk: Walk, index: int) -> tuple[int, int]:
    """The tokens between which words belong to a figure: up to its neighbours, past the total that it is a part of."""
    drafts, figure = walk.drafts, walk.drafts[index]
    low = 0 if not index else drafts[index - 1].after
    if index and (drafts[index - 1].role == START or _follows_change(walk, drafts[index - 1], figure)):
        low = drafts[index - 2].after if index > 1 else 0
    following = index + 1
    if figure.whole and following < len(drafts) and drafts[following].role == WHOLE:
        following += 1
    high = drafts[following].first if following < len(drafts) else len(walk.tokens)
    if following < len(drafts):
        high = _turn_after(walk, figure.after, high)
    return _turn_before(walk, low, figure.first), high


_TURNS = frozenset("while whereas mientras but pero".split())
"""With these begins a clause that has a figure of its own: wages grew 3% while prices rose 5%."""


def _turn_before(walk: Walk, low: int, first: int) -> int:
    return next((at for at in range(first - 1, low, -1) if walk.word(at) in _TURNS), low)


def _turn_after(walk: Walk, after: int, high: int) -> int:
    return next((at for at in range(after, high) if walk.word(at) in _TURNS), high)


def _follows_change(walk: Walk, before: Figure, figure: Figure) -> bool:
    """Whether "to $52 billion" goes on after "exports rose 8 percent", so that it too tells of exports."""
    between = range(before.after, figure.first)
    told = before.role in (CHANGE, LEVEL) and figure.role in (CHANGE, LEVEL) and len(between) <= 4
    return told and not any(walk.words.stems[at] or walk.sign(at) in (",", ";") for at in between)


_BOUNDS = frozenset("under over aged age below above menores mayores".split())
_AGED = 8
"""Tokens behind a figure within which the ages of those it counts are told."""


def _ages(walk: Walk, figure: Figure) -> tuple[str, int]:
    """The ages of the people that a figure counts, and the token where the age stands: 12% of children under 5."""
    for at in range(figure.after, min(figure.after + _AGED, len(walk.tokens) - 1)):
        if walk.tokens[at].kind == SIGN and walk.tokens[at].text in ".;:":
            break
        if walk.word(at) in _BOUNDS:
            place = at + 1 + (walk.sign(at + 1) == "-" or walk.word(at + 1) in ("de", "the", "age"))
            place += walk.word(place) == "of"
            age = walk.tokens[place] if place < len(walk.tokens) else None
            if age and age.kind == NUMBER and len(age.text) <= 2 and walk.word(place + 1) in _AFTER_AGE:
                return f"{walk.word(at)} {age.text}", place
    return "", 0


_AFTER_AGE = frozenset(("", "s", "years", "anos", "are", "were", "and", "y", "in", "en", "who", "die", "died", "live"))


_DISMISSED_HEAD = stem("dismissed")
_DISMISSED = frozenset((_DISMISSED_HEAD,))
_JOB = frozenset((stem("job"),))
_STAFF = frozenset(map(stem, "worker employee staff people workforce employees".split()))
_CUT = frozenset(
    "cut cuts cutting axe axed axes axing shed shedding slash slashed slashing eliminate eliminated eliminating lose"
    " loses lost losing losses loss scrap scrapped go recorto recortar recorta suprimir suprimira suprimio elimino"
    " eliminara perdieron pierden perderan".split()
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
