"""Find the clause that two otherwise different passages share, and lay it side by side."""

from dataclasses import replace

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
    starts = _with_denial(ours, window[0]), _with_denial(theirs, window[2])
    if starts != (window[0], window[2]):
        return _denied_once(ours, theirs, best, starts)
    if _size(best) < _DENSITY * max(window[1] - window[0], window[3] - window[2]):
        return None
    if _denied_about(ours, window[0], window[1]) or _denied_about(theirs, window[2], window[3]):
        return None
    found = inside(ours, theirs, best, window)
    same = telling(found.ours) & telling(found.theirs)
    said = {word.key for word in found.ours if not word.capital} & same
    return found if len(same) >= _LEAST_TELLING and len(said) >= 2 and len(found.differences) <= 3 else None


_LEAST_DENIED = 8
"""Words of a clause of which one passage denies the verb."""
_SUBJECT = 12
"""Words before a clause among which its subject stands."""
_NOT = frozenset("not never nunca jamas".split())
_BEFORE_VERB = _NOT | frozenset(
    "did do does had has have was were is are be been will would should could can to ha han habia habian fue fueron ser"
    .split()
)


def _with_denial(words: tuple[Word, ...], start: int) -> int:
    """Where a clause begins with the "did not" right before its verb; `start` where it is not denied there."""
    if start == 0 or words[start - 1].bare not in _NOT or words[start].capital or not telling(words[start : start + 1]):
        return start
    at = start
    while at and start - at < 3 and words[at - 1].bare in _BEFORE_VERB:
        at -= 1
    return at


def _denied_once(ours: tuple[Word, ...], theirs: tuple[Word, ...], best, starts: tuple[int, int]) -> Alignment | None:
    """The beginning of a clause of which only one passage denies the verb: did not consult them before, had consulted
    them before."""
    plain = 0 if starts[0] == best[0][0] else 1
    if starts[1 - plain] == best[0][2 * (1 - plain)] or _size(best) < _LEAST_DENIED:
        return None
    words, at = ((ours, best[0][0]), (theirs, best[0][2]))[plain]
    while at and words[at - 1].bare in _BEFORE_VERB - _NOT:
        at -= 1
    starts = (at, starts[1]) if plain == 0 else (starts[0], at)
    told = (telling(one[max(0, at - _SUBJECT) : at]) for one, at in zip((ours, theirs), starts, strict=True))
    if not frozenset.intersection(*told):
        return None
    if _denied_about(ours, starts[0], best[-1][1]) or _denied_about(theirs, starts[1], best[-1][3]):
        return None
    taken = next(number for number in range(1, len(best) + 1) if _size(best[:number]) >= _LEAST_WORDS)
    blocks = best[:taken]
    found = inside(ours, theirs, blocks, (starts[0], blocks[-1][1], starts[1], blocks[-1][3]))
    enough = len(telling(found.ours) & telling(found.theirs)) >= _LEAST_TELLING
    return replace(found, of_one=True) if enough else None


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
