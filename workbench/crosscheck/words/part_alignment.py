"""Find the clause that two otherwise different passages share, and lay it side by side."""

from rapidfuzz.distance import Indel

from workbench.crosscheck.lexicon.polarity_words import DOUBTS, NEGATORS
from workbench.crosscheck.words.alignment import Alignment, Word, inside, telling

_GAP = 3
"""Words that may differ in one place of the clause, on either side."""
_LEAST_WORDS, _LEAST_TELLING = 6, 3
_ABOUT = 6
"""Words before the clause that may turn its sense."""
_DENSITY = 0.65
"""Of the words of the clause, how many must be the same."""


def align_part(
    ours: tuple[Word, ...], theirs: tuple[Word, ...], ours_telling: frozenset[str], theirs_telling: frozenset[str]
) -> Alignment | None:
    """The longest clause of nearly the same words in both; None where there is none worth comparing."""
    if len(ours_telling & theirs_telling) < _LEAST_TELLING:
        return None
    opcodes = Indel.opcodes([word.key for word in ours], [word.key for word in theirs])
    blocks = [(op.src_start, op.src_end, op.dest_start, op.dest_end) for op in opcodes if op.tag == "equal"]
    best = max(_clusters(blocks), key=_size, default=None)
    if best is None or _size(best) < _LEAST_WORDS:
        return None
    window = best[0][0], best[-1][1], best[0][2], best[-1][3]
    if _size(best) < _DENSITY * max(window[1] - window[0], window[3] - window[2]):
        return None
    if _denied_about(ours, window[0], window[1]) or _denied_about(theirs, window[2], window[3]):
        return None
    found = inside(ours, theirs, best, window)
    same = telling(found.ours) & telling(found.theirs)
    said = {word.key for word in found.ours if not word.capital} & same
    return found if len(same) >= _LEAST_TELLING and len(said) >= 2 and len(found.differences) <= 3 else None


def _denied_about(words: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether the clause is denied from outside of it: "denied that …", "it is false that …"."""
    about = (*words[max(0, start - _ABOUT) : start], *words[end : end + 2])
    return any(word.bare in NEGATORS or word.bare in DOUBTS for word in about)


def _size(cluster: list[tuple[int, int, int, int]]) -> int:
    return sum(block[1] - block[0] for block in cluster)


def _clusters(blocks: list[tuple[int, int, int, int]]) -> list[list[tuple[int, int, int, int]]]:
    """Runs of equal stretches with no more than a few words between them."""
    clusters: list[list[tuple[int, int, int, int]]] = []
    for block in blocks:
        last = clusters[-1][-1] if clusters else None
        if last and block[0] - last[1] <= _GAP and block[2] - last[3] <= _GAP:
            clusters[-1].append(block)
        else:
            clusters.append([block])
    return clusters
