"""Keep a list of passages worth reading: what says the same in the same words (reprints, a release sent to many) is one
thing to read, and one document does not fill the beginning.

What a checker must tell apart is never taken for the same: another figure, another name, a "not" more.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from math import log

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from workbench.text.folding import fold_text

ALIKE = 88
"""From this likeness (of 100) of two folded passages on their words are compared."""

MOST_IN_A_ROW = 5
"""So many passages of one document come one after the other where another's are nearly as good. With three, a passage
that was wanted fell out of the first five now and then."""

NEARLY = 0.7
"""How much lower the log-odds of a passage nearly as good may be."""

_WORD = re.compile(r"[^\W_]+(?:['’.,][^\W_]+)*|[$€£¥%]|(?<!\w)-(?=\d)")
_LOOSE = frozenset("a an the that and also this these those said says".split())
"""Words that an editor puts in or leaves out without saying anything else."""

Words = tuple[tuple[str, ...], str]


def same_words(texts: Sequence[str]) -> list[int]:
    """For each text the place of the first one that says the same in the same words; its own where none before does."""
    read = [_read(text) for text in texts]
    firsts: list[int] = []
    for at, one in enumerate(read):
        firsts.append(next((other for other in range(at) if firsts[other] == other and _same(read[other], one)), at))
    return firsts


def _read(text: str) -> Words:
    folded = fold_text(text)
    return tuple(_WORD.findall(folded)), folded


def _same(one: Words, other: Words) -> bool:
    if one[1] == other[1]:
        return True
    shorter, longer = sorted((len(one[1]), len(other[1])))
    if shorter < 0.8 * longer or fuzz.ratio(one[1], other[1], score_cutoff=ALIKE) == 0:
        return False
    return all(word in _LOOSE for word in _differing(one[0], other[0]))


def _differing(one: tuple[str, ...], other: tuple[str, ...]) -> list[str]:
    """The words of either that the other does not have in their place."""
    moves = LCSseq.opcodes(one, other)
    found: list[str] = []
    for move in moves:
        if move.tag != "equal":
            found += [*one[move.src_start : move.src_end], *other[move.dest_start : move.dest_end]]
    return found


def spread(documents: Sequence[int], scores: Sequence[float]) -> list[int]:
    """The places of passages, best first, in an order in which no document has more than a few in a row while another's
    are nearly as good."""
    left, order = list(range(len(documents))), []
    while left:
        last = [documents[at] for at in order[-MOST_IN_A_ROW:]]
        run = len(last) == MOST_IN_A_ROW and len(set(last)) == 1
        good = _odds(scores[left[0]]) - NEARLY
        near = takewhile(lambda at, good=good: _odds(scores[at]) >= good, left)
        chosen = next((at for at in near if not run or documents[at] != last[0]), left[0])
        left.remove(chosen)
        order.append(chosen)
    return order


def _odds(score: float) -> float:
    return log(max(score, 1e-9) / max(1 - score, 1e-9))
