"""Votes, seats and games: on which side so many were. What was won is no part of what was lost."""

from workbench.crosscheck.figures.figure import COUNT, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.words.stems import stem

_VOTE = stem("vote")
_SIDES = frozenset(("supported", "opposed", "abstained"))
_OUTCOMES = {
    **dict.fromkeys("won win wins took takes secured gained gains gano ganaron ganado obtuvo".split(), "won"),
    **dict.fromkeys("lost lose loses perdio perdieron perdido".split(), "lost"),
}
_REACH = 4


def tell_contest(walk: Walk, figure: Figure) -> None:
    """Tell of a count that it is one of votes, or what became of the seats and of the part of the games it counts."""
    if figure.kind != COUNT:
        return
    if figure.matter in _SIDES and (_VOTE in figure.near or figure.matter == "abstained"):
        figure.near, figure.keys = figure.near | {_VOTE}, figure.keys | {_VOTE}
        figure.head = figure.head or _VOTE
    if "SEAT" in figure.keys or figure.whole and "GAME" in figure.keys:
        outcome = _outcome(walk, figure)
        figure.matter, figure.matter_word = outcome if outcome[0] else (figure.matter, figure.matter_word)


def _outcome(walk: Walk, figure: Figure) -> tuple[str, str]:
    """(won or lost, its word) before a figure; empty where nothing tells."""
    for at in range(figure.first - 1, max(-1, figure.first - 1 - _REACH), -1):
        if walk.word(at) in _OUTCOMES:
            return _OUTCOMES[walk.word(at)], walk.tokens[at].text
        if not walk.word(at):
            break
    return "", ""
