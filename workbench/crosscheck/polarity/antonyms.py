"""Words that deny by themselves, so that "fails" is "does not pass", and "passes" is "does not fail": the same thing in
other words, no conflict."""

from workbench.crosscheck.lexicon.polarity_words import NEGATORS
from workbench.crosscheck.words.alignment import Difference, Word

_CONTRADICTORY = """
fail fails failed failing / pass passes passed passing succeed succeeds succeeded
reject rejects rejected rejecting / accept accepts accepted accepting approve approves approved
refuse refuses refused refusing declined declines decline / agree agrees agreed accept accepts accepted allow allowed
absent / present attend attended
illegal unlawful / legal lawful allowed
unable / able
ban bans banned prohibit prohibits prohibited forbid forbids forbade / allow allows allowed permit permits permitted
exclude excludes excluded / include includes included
lose loses lost / win wins won
false untrue / true
ignore ignores ignored / consider considers considered heed heeded
omit omits omitted / include includes included mention mentions mentioned
lack lacks lacked / have has had
rechazo rechazaron rechaza rechazan / acepto aceptaron acepta aceptan aprobo aprobaron aprueba aprueban
ilegal / legal
ausente / presente
prohibe prohibio prohiben prohibieron / permite permitio permiten permitieron
incapaz / capaz
fracaso fracasaron / logro lograron
falso falsa / cierto cierta verdadero
"""
_CONTRARY = """
deny denies denied denying / confirm confirms confirmed admit admits admitted
oppose opposes opposed opposing / support supports supported supporting back backs backed
nego negaron niega niegan / confirmo confirmaron confirma admitio admitieron
opone opuso oponen opusieron / apoyo apoyaron apoya apoyan
"""


def _read(table: str) -> dict[str, frozenset[str]]:
    denied: dict[str, frozenset[str]] = {}
    for line in table.strip().splitlines():
        left, _, right = line.partition(" / ")
        for word in left.split():
            denied[word] = denied.get(word, frozenset()) | frozenset(right.split())
        for word in right.split():
            denied[word] = denied.get(word, frozenset()) | frozenset(left.split())
    return denied


_SAME, _NEAR = _read(_CONTRADICTORY), _read(_CONTRARY)


def said_otherwise(difference: Difference) -> tuple[Word, Word, bool] | None:
    """(word of ours, word of theirs, whether they say just the same) where one side denies by its word what the other
    denies with "not"; None where they do not."""
    if max(len(difference.ours), len(difference.theirs)) > 5:
        return None
    if not any(word.bare in NEGATORS for word in difference.ours + difference.theirs):
        return None
    for mine, others, swapped in (
        (difference.ours, difference.theirs, False), (difference.theirs, difference.ours, True),
    ):  # fmt: skip
        for word in mine:
            wanted = _SAME.get(word.bare, frozenset()) | _NEAR.get(word.bare, frozenset())
            if any(one is not word and one.bare in NEGATORS for one in mine):
                continue
            found = next((other for other in others if other.bare in wanted), None)
            if found and any(one is not found and one.bare in NEGATORS for one in others):
                pair = (found, word) if swapped else (word, found)
                return *pair, found.bare in _SAME.get(word.bare, ())
    return None
