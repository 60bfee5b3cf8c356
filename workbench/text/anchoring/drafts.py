"""Two versions of a text, sentence by sentence: which sentence of the old one is which of the new one.

Sentences that stand once in each version and in the same order are the posts; between two posts the longest run of
equal sentences is looked for. What is said more than once, or in a few words only, is believed where its neighbours
are the same too. What is not sure is left open: nothing here guesses.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import LCSseq

from workbench.domain.documents import Passage
from workbench.domain.versions import Hunk, HunkKind
from workbench.text.folding import fold_text

SHORT = 24
"""Characters below which a sentence is like many others: "Yes." is no post."""
ALIKE_BETWEEN, ALIKE_ANYWHERE = 55, 72
"""From which likeness on (0..100) a sentence is taken for the other wording of one: between the same neighbours, and
anywhere in the text."""
LARGEST_GAP = 400_000_000
"""Sentences of one side times those of the other, beyond which a stretch between two posts is left unaligned."""
LOOKED_AT = 400
"""Sentences of a stretch among which another wording is looked for."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """`place[i]` is the sentence of the new version that sentence i of the old one is, None where none surely is;
    `moved` are those of them that stand elsewhere now; `repeated` those of the old one that stand several times and
    could be one or another. `old` and `new` are the sentences of the two versions."""

    old: tuple[Passage, ...]
    new: tuple[Passage, ...]
    old_keys: tuple[str, ...]
    new_keys: tuple[str, ...]
    place: tuple[int | None, ...]
    moved: frozenset[int]
    repeated: frozenset[int]

    def taken(self) -> frozenset[int]:
        """The sentences of the new version that are one of the old."""
        return frozenset(at for at in self.place if at is not None)


def key(words: str) -> str:
    """What makes two sentences the same: quotation marks, dashes, spaces and line ends do not count, letters do."""
    return fold_text(words, case=False, marks=False)


def align(old: Sequence[Passage], new: Sequence[Passage]) -> Drafts:
    """Put the sentences of two versions beside each other."""
    old, new = tuple(old), tuple(new)
    ours, theirs = tuple(key(one.text) for one in old), tuple(key(one.text) for one in new)
    place: list[int | None] = [None] * len(ours)
    for i, j in _in_order(ours, theirs):
        place[i] = j
    often = Counter(ours), Counter(theirs)
    repeated = {i for i, said in enumerate(ours) if said in often[1] and max(often[0][said], often[1][said]) > 1}
    _drop_doubtful(place, ours, theirs, often)
    moved = _moved(place, ours, theirs, often)
    moved |= _in_other_paragraphs(place, old, new)
    return Drafts(old, new, ours, theirs, tuple(place), frozenset(moved),
                  frozenset(i for i in repeated if place[i] is None))


def _in_order(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of equal sentences in the order of both texts."""
    i = j = 0
    for post_i, post_j in [*_posts(ours, theirs), (len(ours), len(theirs))]:
        gap = LCSseq.opcodes(ours[i:post_i], theirs[j:post_j]) if _is_small(post_i - i, post_j - j) else ()
        for same in gap:
            if same.tag == "equal":
                length = same.src_end - same.src_start
                yield from ((i + same.src_start + n, j + same.dest_start + n) for n in range(length))
        if post_i < len(ours) and post_j < len(theirs):
            yield post_i, post_j
        i, j = post_i + 1, post_j + 1


def _is_small(ours: int, theirs: int) -> bool:
    return 0 < ours * theirs <= LARGEST_GAP


def _posts(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """Sentences that stand once on each side, the most of them that are in the same order."""
    once = _once(theirs)
    pairs = [(i, once[said]) for said, i in _once(ours).items() if said in once]
    return _longest_rising(sorted(pairs))


def _once(said: Sequence[str]) -> dict[str, int]:
    often = Counter(said)
    return {words: at for at, words in enumerate(said) if often[words] == 1 and len(words) >= SHORT}


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose second numbers rise too."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = [None] * len(pairs)
    for index, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        before[index] = ends[at - 1] if at else None
        tails[at:at + 1] = [j]
        ends[at:at + 1] = [index]
    chain, index = [], ends[-1] if ends else None
    while index is not None:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _drop_doubtful(place: list[int | None], ours: Sequence[str], theirs: Sequence[str],
                   often: tuple[Counter[str], Counter[str]]) -> None:
    """Open again what is said more than once, or is short, and has not its neighbours with it."""
    sure = list(place)
    for i, j in enumerate(sure):
        if j is None or (often[0][ours[i]] == often[1][ours[i]] == 1 and len(ours[i]) >= SHORT):
            continue
        above = sure[i - 1] == j - 1 if i and j else not i and not j
        last = i == len(ours) - 1, j == len(theirs) - 1
        below = all(last) if any(last) else sure[i + 1] == j + 1
        as_often = often[0][ours[i]] == often[1][ours[i]]
        if not (above and below or as_often and (above or below)):
            place[i] = None


def _moved(place: list[int | None], ours: Sequence[str], theirs: Sequence[str],
           often: tuple[Counter[str], Counter[str]]) -> set[int]:
    """Sentences out of the order that stand once on each side and are long enough to be no other: found, elsewhere."""
    left = _once(theirs) if None in place else {}
    moved = set()
    for i, said in enumerate(ours):
        if place[i] is None and often[0][said] == 1 and said in left:
            place[i] = left[said]
            moved.add(i)
    return moved


def _in_other_paragraphs(place: Sequence[int | None], old: Sequence[Passage], new: Sequence[Passage]) -> set[int]:
    """Sentences in order that left all their companions and stand among those of another paragraph now."""
    was: dict[int, set[int]] = {}
    came: dict[int, set[int]] = {}
    for i, j in enumerate(place):
        if j is not None:
            was.setdefault(old[i].paragraph, set()).add(new[j].paragraph)
            came.setdefault(new[j].paragraph, set()).add(old[i].paragraph)
    count = Counter((old[i].paragraph, new[j].paragraph) for i, j in enumerate(place) if j is not None)
    found = set()
    for i, j in enumerate(place):
        if j is None or count[old[i].paragraph, new[j].paragraph] > 1:
            continue
        if len(was[old[i].paragraph]) > 1 and len(came[new[j].paragraph]) > 1:
            found.add(i)
    return found


class Counterparts:
    """The other wordings of sentences that the new version does not have as they were."""

    def __init__(self, drafts: Drafts):
        self._drafts = drafts
        taken = drafts.taken()
        self._free = [j for j in range(len(drafts.new)) if j not in taken]
        self._given: dict[int, int] = {}

    def of(self, i: int) -> int | None:
        """The sentence of the new version that is most likely what became of sentence i; None where none is like it."""
        drafts = self._drafts
        low, high = self.between(i)
        near = self._free[bisect_left(self._free, low):bisect_left(self._free, high)]
        found = self._best(drafts.old_keys[i], near[:LOOKED_AT], ALIKE_BETWEEN)
        if found is None:
            found = self._best(drafts.old_keys[i], self._free, ALIKE_ANYWHERE)
        return found

    def between(self, i: int) -> tuple[int, int]:
        """The stretch of the new version between what stands around sentence i."""
        drafts = self._drafts
        held = [(drafts.place[at], at) for at in (self._neighbour(i, -1), self._neighbour(i, 1)) if at is not None]
        before = [j for j, at in held if at < i]
        after = [j for j, at in held if at > i]
        low, high = before[0] + 1 if before else 0, after[0] if after else len(drafts.new)
        return (low, high) if low <= high else (0, 0)

    def _neighbour(self, i: int, step: int) -> int | None:
        at = i + step
        while 0 <= at < len(self._drafts.old):
            if self._drafts.place[at] is not None and at not in self._drafts.moved:
                return at
            at += step
        return None

    def _best(self, said: str, among: Sequence[int], cutoff: int) -> int | None:
        keys = [self._drafts.new_keys[j] for j in among]
        found = process.extractOne(said, keys, scorer=fuzz.ratio, score_cutoff=cutoff) if said else None
        return among[found[2]] if found else None


def hunks(drafts: Drafts) -> list[Hunk]:
    """What the two versions do not share as it is, in the order of the new one; what is gone where it stood."""
    found, counterparts, used = [], Counterparts(drafts), set()
    changed: dict[int, int] = {}
    for i, j in enumerate(drafts.place):
        if j is None:
            other = counterparts.of(i)
            if other is not None and other not in used:
                used.add(other)
                changed[i] = other
    taken = drafts.taken() | used
    for i, j in enumerate(drafts.place):
        at = j if j is not None else changed.get(i)
        kind = _kind(drafts, i, j, at)
        if kind is not None:
            found.append((at if at is not None else counterparts.between(i)[0] - 0.5, i,
                          _hunk(kind, drafts.old[i], drafts.new[at] if at is not None else None)))
    found += [(j, -1, _hunk(HunkKind.ADDED, None, drafts.new[j])) for j in range(len(drafts.new)) if j not in taken]
    return [hunk for _, _, hunk in sorted(found, key=lambda one: one[:2])]


def _kind(drafts: Drafts, i: int, j: int | None, at: int | None) -> HunkKind | None:
    if j is None:
        return HunkKind.REMOVED if at is None else HunkKind.CHANGED
    if i in drafts.moved:
        return HunkKind.MOVED
    return HunkKind.MARKS if drafts.old[i].text != drafts.new[j].text else None


def _hunk(kind: HunkKind, old: Passage | None, new: Passage | None) -> Hunk:
    return Hunk(kind, old.text if old else "", new.text if new else "", old.start if old else None,
                old.end if old else None, new.start if new else None, new.end if new else None)
