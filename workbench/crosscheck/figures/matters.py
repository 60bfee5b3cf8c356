"""What became of the things that a figure counts: seized or destroyed, applied for or granted, killed or hurt.

Two figures of the same noun with different verbs count different matters: they do not conflict.
"""

from collections.abc import Iterable

from workbench.crosscheck.figures.words_in_place import LIVES, is_lost
from workbench.crosscheck.lexicon.matter_words import (
    AKIN,
    COMPATIBLE,
    CONTRARY,
    LINKS,
    MATTER,
    ONLY_AFTER,
    PLANNED,
    STOPS,
    UNREAL,
)
from workbench.crosscheck.words.stems import without_marks
from workbench.crosscheck.words.tokens import NUMBER, SIGN, WORD, Token

_BACK, _AHEAD = 5, 5
NOT = "not "
"""Before a matter that is denied: those not vaccinated."""
_NOT = frozenset("not never nunca".split())
_SPANISH_BE = frozenset("esta estan ha han fue fueron son es estaba estaban habia habian".split())


def matter_beside(
    tokens: list[Token], first: int, after: int, phrase_end: int, by_so_many: bool = False
) -> tuple[str, str, bool]:
    """(matter, its word as written, whether only planned) of the figure in tokens [first, after), whose noun phrase
    ends before `phrase_end`; empty where nothing tells."""
    ahead = _search(tokens, range(phrase_end, min(len(tokens), phrase_end + _AHEAD)))
    first -= by_so_many and first > 0 and _bare(tokens[first - 1]) in ("by", "por")  # approved by 57%
    back = _search(tokens, range(first - 1, max(-1, first - 1 - _BACK), -1))
    within = _search(tokens, range(after, phrase_end))
    planned = _is_planned(tokens, first, phrase_end)
    if ahead and (not back or ahead[1] <= 2 or ahead[1] <= back[1]):
        found = ahead
    else:
        found = back or within
    unreal = _unreal_before(tokens, first)
    found = unreal or found
    return (*((found[0], found[2]) if found else ("", "")), planned)


def _unreal_before(tokens: list[Token], first: int) -> tuple[str, int, str] | None:
    """What tells before a figure that it has not come about: wants members to spend 2%."""
    for at in range(first - 1, max(-1, first - 1 - _BACK), -1):
        token = tokens[at]
        if token.kind != WORD or _bare(token) in STOPS:
            return None
        if MATTER.get(_bare(token)) in UNREAL:
            return MATTER[_bare(token)], 0, token.text
    return None


def _bare(token: Token) -> str:
    return without_marks(token.text) if token.kind == WORD else ""


def _search(tokens: list[Token], places: Iterable[int]) -> tuple[str, int, str] | None:
    """The first word of a matter among some tokens: (matter, how far off, word)."""
    distance = 0
    for at in places:
        token = tokens[at]
        if token.kind == NUMBER and token.quantity or token.kind == SIGN and token.text in ".;:!?,()—–":
            return None
        bare = _bare(token)
        if bare in STOPS:
            return None
        if bare in MATTER and not _means_otherwise(tokens, at, bare):
            denied = _denial_before(tokens, at)
            told = (NOT + MATTER[bare], f"{denied} {token.text}") if denied else (MATTER[bare], token.text)
            return told[0], distance, told[1]
        if bare in LIVES and is_lost(tokens, at):
            return "killed", distance, token.text
        if bare not in LINKS:
            distance += 1
    return None


def _denial_before(tokens: list[Token], at: int) -> str:
    """The word that denies the matter at a token: were not injured, no han sido vacunados; "" without one. "No deaths"
    counts none of them."""
    for place in range(max(0, at - 3), at):
        if tokens[place].kind == NUMBER:
            continue
        bare = _bare(tokens[place])
        following = _bare(tokens[place + 1])
        if (
            bare in _NOT
            or bare.endswith("n't")
            or bare == "no" and following in _SPANISH_BE
            or bare == "yet" and following == "to"
        ):
            return tokens[place].text
    return ""


def _means_otherwise(tokens: list[Token], at: int, bare: str) -> bool:
    """In favour of; laid down, knocked on, handed out; missiles that were fired; who pleaded guilty."""
    if bare in ("favour", "favor") and at > 1 and _bare(tokens[at - 1]) == "in":
        return _bare(tokens[at + 1] if at + 1 < len(tokens) else tokens[at]) == "of" and not _votes(tokens[at - 2])
    if bare in ONLY_AFTER and at > 0:
        before = "#" if tokens[at - 1].kind == NUMBER else _bare(tokens[at - 1])
        return before not in ONLY_AFTER[bare]
    if bare == "fired":
        return any(_bare(token) in _SHOTS for token in tokens[max(0, at - 5) : at + 5])
    if bare == "guilty":
        return any(_bare(token).startswith(("plead", "plea", "pled")) for token in tokens[max(0, at - 3) : at])
    follows = _ONLY_WITH.get(bare)
    return follows is not None and not any(_bare(token) == follows for token in tokens[at + 1 : at + 2])


def _votes(token: Token) -> bool:
    return token.kind == NUMBER or _bare(token) in ("vote", "votes", "voted", "voting", "are", "were")


_ONLY_WITH = {"laid": "off", "lay": "off", "laying": "off", "knocked": "out", "handed": "over", "goal": "of"}
"""Words that are a matter only with the next one."""
_SHOTS = frozenset(
    "missile missiles rocket rockets shot shots round rounds bullet bullets shell shells drone drones torpedo salvo"
    " projectile projectiles gun guns".split()
)
"""Nobody dismisses these when they are fired."""


def _is_planned(tokens: list[Token], first: int, phrase_end: int) -> bool:
    if any(_plans(tokens, at) for at in range(phrase_end, min(phrase_end + 3, len(tokens)))):
        return True
    for at in range(first - 1, max(-1, first - 6), -1):
        token = tokens[at]
        if token.kind == NUMBER or token.kind == SIGN and token.text in ".;:!?,":
            return False
        if _plans(tokens, at):
            return True
    return False


def _plans(tokens: list[Token], at: int) -> bool:
    """Whether a word tells of what is still to come: plans to spend; not "the plan was approved"."""
    bare = _bare(tokens[at])
    if bare not in ("plan", "plans"):
        return bare in PLANNED
    if at + 1 >= len(tokens) or tokens[at + 1].kind == SIGN and tokens[at + 1].text in ".;:!?,":
        return False
    return _bare(tokens[at + 1]) not in ("was", "were", "is", "are", "has", "had", "with", "by")




def contrary(one: str, other: str) -> bool:
    """Whether the same number of both would be a contradiction: nine in ten for it, nine in ten against it."""
    return {one, other} in CONTRARY or one.removeprefix(NOT) == other.removeprefix(NOT) != ""


def akin(one: str, other: str) -> bool:
    """Whether equal numbers of both are one thing told twice: cars sold, cars delivered."""
    return {one, other} in AKIN


def other_matters(one: str, other: str, one_planned: bool, other_planned: bool) -> bool:
    """Whether two figures of the same noun tell of different matters."""
    if one and other and one != other and {one, other} not in COMPATIBLE:
        return True
    if (one in UNREAL) != (other in UNREAL):
        return True
    return one_planned != other_planned and bool(other if one_planned else one)
