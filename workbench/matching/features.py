"""What a claim and a passage have in common, as numbers in 0..1 that mean the same in every library.

Two looks: a glance at all candidates, cheap, and a close comparison of those that it promises most of.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from operator import itemgetter, mul

from workbench.domain.searching import Candidate
from workbench.matching import measures
from workbench.matching.figures import counted, counted_things
from workbench.matching.measures import Hit
from workbench.matching.query import Query
from workbench.text.folding import fold_text
from workbench.text.words.quick_stems import stems_beginning
from workbench.text.words.terms import TermKind, stems

NEXT_TO = 0.5
"""What a word in a neighbouring sentence or the title is worth beside one in the passage."""

ANSWERING = 0.6
"""What a word of the question that a passage answers is worth beside one of its own."""

LONGEST = 4000
"""Of a longer passage only the beginning is compared; the index knows all of it."""

AT_A_GLANCE = ("bm25", "rarest", "focus", "figures", "exact", "names", "speaker")
_MET: dict[str, dict[str, tuple[str, ...] | None]] = {}
_MOST_MET = 16_000
_NO_WORDS, _FIRST = frozenset("~="), itemgetter(0)
NAMES = (*AT_A_GLANCE, "context", "nearby", "pieces", "verbatim")
"""The features in order, as the table of weights names them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query with what is worked out once for all its candidates. `names` are the rarity of slots that are names, 0
    for others; `wordy` tells which are no figures (those are alike by chance), `rarest` how rare the rarest of them is;
    `beginnings` are the first two letters of all that answers.
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
    beginnings: frozenset[str]
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
            beginnings=frozenset(stem[:2] for stem in query.lookup),
            things=counted_things(query, row),
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """A candidate's stems, how well they answer each slot (`worth`) and where, and how many stems are words. `question`
    are the slots that only the question before it answers, and how well."""

    candidate: Candidate
    found: Sequence[str]
    worth: tuple[float, ...]
    hits: tuple[Hit, ...]
    length: int
    question: dict[int, float]


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

    candidate: Candidate
    glance: Glance
    values: tuple[float, ...]
    context: frozenset[int]
    speaker: frozenset[int]

    def __getitem__(self, name: str) -> float:
        return self.values[NAMES.index(name)]

    @property
    def worth(self) -> tuple[float, ...]:
        return self.glance.answer.worth


def glances(asked: Asked, candidates: Sequence[Candidate]) -> list[Glance]:
    """What can be told of each candidate from its own stems. What shares nothing with the claim is left out."""
    answers = [answer for candidate in candidates if any((answer := _answer(asked, candidate)).worth)]
    usual = sum(answer.length for answer in answers) / max(1, len(answers))
    return [_glance(asked, answer, usual) for answer in answers]


def _answer(asked: Asked, candidate: Candidate) -> Answer:
    found, lookup = _stems(asked, candidate.text, candidate.language), asked.query.lookup
    hits = [(at, *answer) for at, stem in enumerate(found) if stem in lookup for answer in lookup[stem]]
    worth = [0.0] * len(asked.query.slots)
    for _, number, share in hits:
        if share > worth[number]:
            worth[number] = share
    length = len(found) - sum(map(_NO_WORDS.__contains__, map(_FIRST, found)))
    question = _answered(asked, candidate, worth) if candidate.question else {}
    for number, share in question.items():
        worth[number] = share
    return Answer(candidate, found, tuple(worth), tuple(hits), length, question)


def _answered(asked: Asked, candidate: Candidate, worth: Sequence[float]) -> dict[int, float]:
    """The slots that the question answers better than the passage itself."""
    best: dict[int, float] = {}
    for stem in _stems(asked, candidate.question, candidate.language):
        for number, share in asked.query.lookup.get(stem, ()):
            best[number] = max(best.get(number, 0.0), ANSWERING * share)
    return {number: share for number, share in best.items() if share > worth[number]}


def _glance(asked: Asked, answer: Answer, usual: float) -> Glance:
    worth, hits, length = answer.worth, answer.hits, answer.length
    shared = list(map(mul, asked.rarity, worth))
    often = measures.counts((number, share) for _, number, share in hits) | answer.question
    figures, other_figures = counted(asked.query, asked.things, answer.found)
    values = (
        measures.bm25(asked.rarity, often, length, usual) / asked.total,
        max(map(mul, shared, asked.wordy), default=0.0) / asked.rarest if asked.rarest else 0.0,
        measures.focus(asked.asides, hits, length),
        figures,
        sum(worth[number] == 1 for number in asked.numbers) / max(1, len(asked.numbers)),
        sum(map(mul, asked.names, worth)) / asked.names_total if asked.names_total else 0.0,
        sum(asked.rarity[number] for number in speaking(asked, answer.candidate)) / asked.total,
    )
    return Glance(answer, values, usual, other_figures)


def speaking(asked: Asked, candidate: Candidate) -> frozenset[int]:
    """The slots that the name of the passage's speaker answers: "Says Marlow" and a turn of Marlow's."""
    if not candidate.speaker:
        return frozenset()
    # In capitals a label's words would be read as initials.
    label = _stems(asked, candidate.speaker.title(), candidate.language)
    return frozenset(number for stem in label for number, _ in asked.query.lookup.get(stem, ()))


def compare(asked: Asked, glance: Glance, candidate: Candidate) -> Common:
    """Everything that `asked` and the candidate of a glance, now with its neighbours, have in common."""
    lookup = asked.query.lookup
    around = [*_stems(asked, candidate.before, candidate.language), *_stems(asked, candidate.after, candidate.language)]
    beside = [stem for stem in around if stem in lookup]
    title = [stem for stem in _stems(asked, candidate.title, candidate.language) if stem in lookup]
    context, more = _context(asked.query, {*beside, *title}, glance.answer.worth)
    folded = fold_text(candidate.text[:LONGEST])
    values = (
        *glance.values,
        more / asked.total,
        _nearby(asked, glance, beside, len(around)) / asked.total,
        measures.contained(asked.pieces, folded),
        measures.verbatim(asked.words, asked.folded, folded),
    )
    return Common(candidate, glance, values, context, speaking(asked, candidate))


def _context(query: Query, near: Set[str], worth: Sequence[float]) -> tuple[frozenset[int], float]:
    """Slots that only the neighbours or the title answer, and the idf that they add."""
    added: dict[int, float] = {}
    for stem in near:
        for number, share in query.lookup[stem]:
            if not worth[number]:
                added[number] = max(added.get(number, 0.0), share)
    return frozenset(added), NEXT_TO * sum(share * query.slots[number].idf for number, share in sorted(added.items()))


def _nearby(asked: Asked, glance: Glance, beside: Sequence[str], length: int) -> float:
    """BM25 of the passage together with its neighbours, of so many stems, in which a word counts for less."""
    found = measures.counts((number, share) for _, number, share in glance.answer.hits)
    for number, often in measures.counts(answer for stem in beside for answer in asked.query.lookup[stem]).items():
        found[number] = found.get(number, 0.0) + NEXT_TO * often
    return measures.bm25(asked.rarity, found, glance.answer.length + NEXT_TO * length, 2 * glance.usual)


def _stems(asked: Asked, text: str, language: str) -> Sequence[str]:
    """The stems of a text. Of one that is met for the first time only those that matter are cut; of one that is met
    again all, which are kept."""
    met = _MET.setdefault(language, {})
    found = met.get(text)
    if found is None:
        if text in met:
            found = met[text] = tuple(stems(text[:LONGEST], language))
        else:
            if len(met) > _MOST_MET:
                met.clear()
            met[text] = None
            found = stems_beginning(text[:LONGEST], language, asked.beginnings)
    return found
