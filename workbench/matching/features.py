"""What a claim and a passage have in common, as numbers in 0..1 that mean the same in every library.

Two looks: a glance at all candidates, cheap, and a close comparison of those that it promises most of.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from operator import mul

from workbench.domain.searching import Candidate
from workbench.matching import measures
from workbench.matching.figures import counted, counted_things
from workbench.matching.measures import Hit
from workbench.matching.query import Query
from workbench.text.folding import fold_text
from workbench.text.terms import TermKind, stems

NEXT_TO = 0.5
"""What a word in a neighbouring sentence or the title is worth beside one in the passage."""

LONGEST = 4000
"""Of a longer passage only the beginning is compared; the index knows all of it."""

AT_A_GLANCE = ("bm25", "rarest", "focus", "figures", "exact", "names", "speaker")
NAMES = (*AT_A_GLANCE, "context", "nearby", "pieces", "verbatim")
"""The features in order, as the table of weights names them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query with what is worked out once for all its candidates. `names` are the rarity of slots that are names, 0
    for others; `wordy` tells which are no figures (those are alike by chance), `rarest` how rare the rarest of them is.
    """

    query: Query
    words: tuple[str, ...]
    folded: str
    pieces: set[str]
    rarity: tuple[float, ...]
    total: float
    wordy: tuple[bool, ...]
    rarest: float
    names: tuple[float, ...]
    names_total: float
    numbers: tuple[int, ...]
    asides: frozenset[int]
    things: dict[int, frozenset[int]]

    @classmethod
    def of(cls, query: Query) -> "Asked":
        """Prepare a query."""
        slots = query.slots
        order = sorted((start, number) for number, slot in enumerate(slots) for start, _ in slot.spans)
        row = [number for _, number in order]
        folded = fold_text(query.mended())[:LONGEST]
        wordy = tuple(slot.kind is not TermKind.NUMBER for slot in slots)
        names = tuple(slot.idf if slot.kind is TermKind.NAME else 0.0 for slot in slots)
        return cls(
            query=query,
            words=tuple(measures.words(folded)),
            folded=folded,
            pieces=measures.pieces(folded),
            rarity=tuple(slot.idf for slot in slots),
            total=query.total or 1.0,
            wordy=wordy,
            rarest=max((slot.idf for slot, word in zip(slots, wordy, strict=True) if word and slot.known), default=0.0),
            names=names,
            names_total=sum(names),
            numbers=tuple(n for n, slot in enumerate(slots) if slot.kind in (TermKind.NUMBER, TermKind.YEAR)),
            asides=frozenset(number for number, slot in enumerate(slots) if slot.aside),
            things=counted_things(query, row),
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """A candidate's stems, how well they answer each slot (`worth`) and where, and how many stems are words."""

    candidate: Candidate
    found: tuple[str, ...]
    worth: tuple[float, ...]
    hits: tuple[Hit, ...]
    length: int


@dataclass(frozen=True, slots=True)
class Glance:
    """A first look at a candidate: `values` by AT_A_GLANCE. `usual` is the candidates' mean length in words;
    `other_figures` are (slot, stem): another number of the same thing."""

    answer: Answer
    values: tuple[float, ...]
    usual: float
    other_figures: tuple[tuple[int, str], ...]

    @property
    def candidate(self) -> Candidate:
        return self.answer.candidate


@dataclass(frozen=True, slots=True)
class Common:
    """All that was found. `values` by NAMES; `context` are the slots answered only beside the passage, `speaker` those
    that its speaker's name answers."""

    glance: Glance
    values: tuple[float, ...]
    context: frozenset[int]
    speaker: frozenset[int]

    def __getitem__(self, name: str) -> float:
        return self.values[NAMES.index(name)]

    @property
    def candidate(self) -> Candidate:
        return self.glance.candidate

    @property
    def worth(self) -> tuple[float, ...]:
        return self.glance.answer.worth


def glances(asked: Asked, candidates: Sequence[Candidate]) -> list[Glance]:
    """What can be told of each candidate from its own stems. What shares nothing with the claim is left out."""
    answers = [answer for candidate in candidates if any((answer := _answer(asked.query, candidate)).worth)]
    usual = sum(answer.length for answer in answers) / max(1, len(answers))
    return [_glance(asked, answer, usual) for answer in answers]


def _answer(query: Query, candidate: Candidate) -> Answer:
    found = _stems(candidate.text, candidate.language)
    worth = [0.0] * len(query.slots)
    hits: list[Hit] = []
    lookup = query.lookup
    for place, stem in enumerate(found):
        if stem in lookup:
            for number, share in lookup[stem]:
                if share > worth[number]:
                    worth[number] = share
                hits.append((place, number, share))
    length = len(found) - sum(map(str.startswith, found, repeat(("~", "="))))
    return Answer(candidate, found, tuple(worth), tuple(hits), length)


def _glance(asked: Asked, answer: Answer, usual: float) -> Glance:
    worth, hits, length = answer.worth, answer.hits, answer.length
    shared = list(map(mul, asked.rarity, worth))
    often = measures.counts((number, share) for _, number, share in hits)
    figures, other_figures = counted(asked.query, asked.things, answer.found)
    values = (
        measures.bm25(asked.rarity, often, length, usual) / asked.total,
        max(map(mul, shared, asked.wordy), default=0.0) / asked.rarest if asked.rarest else 0.0,
        measures.focus(asked.asides, hits, length),
        figures,
        sum(worth[number] == 1 for number in asked.numbers) / max(1, len(asked.numbers)),
        sum(map(mul, asked.names, worth)) / asked.names_total if asked.names_total else 0.0,
        sum(asked.rarity[number] for number in speaking(asked.query, answer.candidate)) / asked.total,
    )
    return Glance(answer, values, usual, other_figures)


def speaking(query: Query, candidate: Candidate) -> frozenset[int]:
    """The slots that the name of the passage's speaker answers: "Says Marlow" and a turn of Marlow's."""
    if not candidate.speaker:
        return frozenset()
    # In capitals a label's words would be read as initials.
    label = _stems(candidate.speaker.title(), candidate.language)
    return frozenset(number for stem in label for number, _ in query.lookup.get(stem, ()))


def compare(asked: Asked, glance: Glance) -> Common:
    """Everything that `asked` and a candidate have in common."""
    candidate, answer = glance.candidate, glance.answer
    context, around = _context(asked.query, candidate, answer.worth)
    folded = fold_text(candidate.text[:LONGEST])
    values = (
        *glance.values,
        around / asked.total,
        _nearby(asked, glance) / asked.total,
        measures.contained(asked.pieces, folded),
        measures.verbatim(asked.words, asked.folded, folded),
    )
    return Common(glance, values, context, speaking(asked.query, candidate))


def _context(query: Query, candidate: Candidate, worth: Sequence[float]) -> tuple[frozenset[int], float]:
    """Slots that only the neighbours or the title answer, and the idf that they add."""
    near = set()
    for text in (candidate.before, candidate.after, candidate.title):
        if text:
            near |= query.lookup.keys() & set(_stems(text, candidate.language))
    added: dict[int, float] = {}
    for stem in near:
        for number, share in query.lookup[stem]:
            if not worth[number]:
                added[number] = max(added.get(number, 0.0), share)
    return frozenset(added), NEXT_TO * sum(share * query.slots[number].idf for number, share in added.items())


def _nearby(asked: Asked, glance: Glance) -> float:
    """BM25 of the passage together with its neighbours, in which a word counts for less."""
    candidate, lookup = glance.candidate, asked.query.lookup
    around = (*_stems(candidate.before, candidate.language), *_stems(candidate.after, candidate.language))
    found = measures.counts((number, share) for _, number, share in glance.answer.hits)
    beside = measures.counts(answer for stem in around if stem in lookup for answer in lookup[stem])
    for number, often in beside.items():
        found[number] = found.get(number, 0.0) + NEXT_TO * often
    return measures.bm25(asked.rarity, found, glance.answer.length + NEXT_TO * len(around), 2 * glance.usual)


@lru_cache(maxsize=8192)
def _stems(text: str, language: str) -> tuple[str, ...]:
    return tuple(stems(text[:LONGEST], language))
