"""What a claim and a passage have in common, as numbers in 0..1 that mean the same in every library.

Two looks: a glance at all candidates, cheap, and a close comparison of those that it promises most of.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from workbench.domain.searching import Candidate
from workbench.matching import measures
from workbench.matching.figures import counted, counted_things
from workbench.matching.measures import Hit
from workbench.matching.query import Query
from workbench.text.folding import fold_text
from workbench.text.words.chunks import Beginnings, beginnings_of
from workbench.text.words.quick_stems import stems_beginning
from workbench.text.words.terms import TermKind, stems

if TYPE_CHECKING:
    from workbench.matching.pieces import Pieces

NEXT_TO = 0.5
"""What a word in a neighbouring sentence or the title is worth beside one in the passage."""

ANSWERING = 0.6
"""What a word of the question that a passage answers is worth beside one of its own."""

LONGEST = 4000
"""Of a longer passage only the beginning is compared; the index knows all of it."""

AT_A_GLANCE = ("bm25", "rarest", "focus", "figures", "exact", "names", "speaker")
OFTEN = 3
"""After so many times a text is kept with its stems: a claim that is worked on is searched for again and again."""

_MET: dict[str, dict[str, tuple[str, ...] | int]] = {}
_MOST_MET = 16_000
_NO_WORDS = frozenset("~=")
NAMES = (*AT_A_GLANCE, "context", "nearby", "pieces", "verbatim")
"""The features in order, as the table of weights names them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query with what is worked out once for all its candidates. `names` are the rarity of slots that are names, 0
    for others; `wordy` tells which are no figures (those are alike by chance), `rarest` how rare the rarest of them is;
    `beginnings` tell how words begin that may answer.
    """

    query: Query
    words: tuple[str, ...]
    folded: str
    pieces: "Pieces"
    rarity: tuple[float, ...]
    total: float
    wordy: tuple[bool, ...]
    rarest: float
    names: tuple[float, ...]
    names_total: float
    numbers: tuple[int, ...]
    asides: frozenset[int]
    beginnings: Beginnings
    things: dict[int, frozenset[int]]

    @classmethod
    def of(cls, query: Query) -> "Asked":
        """Prepare a query."""
        # Imported when first asked: numpy is a good part of what opening a library takes.
        from workbench.matching.pieces import Pieces

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
            pieces=Pieces(folded),
            rarity=tuple(slot.idf for slot in slots),
            total=query.total or 1.0,
            wordy=wordy,
            rarest=max((slot.idf for slot, word in zip(slots, wordy, strict=True) if word and slot.known), default=0.0),
            names=names,
            names_total=sum(names),
            numbers=tuple(n for n, slot in enumerate(slots) if slot.kind in (TermKind.NUMBER, TermKind.YEAR)),
            asides=frozenset(number for number, slot in enumerate(slots) if slot.aside),
            beginnings=beginnings_of(query.lookup),
            things=counted_things(query, row),
        )


class Answer(NamedTuple):
    """A candidate's stems, which slots they answer and how well (`worth`), where, how often in all, and how many stems
    are words. `question` are the slots that only the question before it answers, and how well."""

    candidate: Candidate
    found: Sequence[str]
    worth: Mapping[int, float]
    hits: Sequence[Hit]
    often: Mapping[int, float]
    length: int
    question: Mapping[int, float]


class Glance(NamedTuple):
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

    def worth(self, number: int) -> float:
        """How well the passage, or the question that it answers, answers a slot."""
        return self.glance.answer.worth.get(number, 0.0)


def glances(asked: Asked, candidates: Sequence[Candidate]) -> list[Glance]:
    """What can be told of each candidate from its own stems. What shares nothing with the claim is left out."""
    answers = [answer for candidate in candidates if (answer := _answer(asked, candidate)).worth]
    usual = sum(answer.length for answer in answers) / max(1, len(answers))
    return [_glance(asked, answer, usual) for answer in answers]


def _answer(asked: Asked, candidate: Candidate) -> Answer:
    found, lookup = _stems(asked, candidate.text, candidate.language), asked.query.lookup
    hits = [(at, *answer) for at, stem in enumerate(found) if stem in lookup for answer in lookup[stem]]
    worth: dict[int, float] = {}
    often: dict[int, float] = {}
    for _, number, share in hits:
        often[number] = often.get(number, 0.0) + share
        if share > worth.get(number, 0.0):
            worth[number] = share
    length = len(found) - len([stem for stem in found if stem[0] in _NO_WORDS])
    question = _answered(asked, candidate, worth) if candidate.question else {}
    return Answer(candidate, found, worth | question if question else worth, hits, often, length, question)


def _answered(asked: Asked, candidate: Candidate, worth: Mapping[int, float]) -> dict[int, float]:
    """The slots that the question answers better than the passage itself."""
    best: dict[int, float] = {}
    for stem in _stems(asked, candidate.question, candidate.language):
        for number, share in asked.query.lookup.get(stem, ()):
            best[number] = max(best.get(number, 0.0), ANSWERING * share)
    return {number: share for number, share in best.items() if share > worth.get(number, 0.0)}


def _glance(asked: Asked, answer: Answer, usual: float) -> Glance:
    worth, rarity = answer.worth, asked.rarity
    often = answer.often | answer.question if answer.question else answer.often
    figures, other_figures = counted(asked.query, asked.things, answer.found) if asked.things else (0.0, ())
    rarest = max([rarity[number] * share for number, share in worth.items() if asked.wordy[number]], default=0.0)
    values = (
        measures.bm25(rarity, often, answer.length, usual) / asked.total,
        rarest / asked.rarest if asked.rarest else 0.0,
        measures.focus(asked.asides, answer.hits, answer.length),
        figures,
        sum(worth.get(number) == 1 for number in asked.numbers) / len(asked.numbers) if asked.numbers else 0.0,
        sum([asked.names[n] * share for n, share in worth.items()]) / asked.names_total if asked.names_total else 0.0,
        sum([rarity[n] for n in speaking(asked, answer.candidate)]) / asked.total if answer.candidate.speaker else 0.0,
    )
    return Glance(answer, values, usual, other_figures)


def speaking(asked: Asked, candidate: Candidate) -> frozenset[int]:
    """The slots that the name of the passage's speaker answers: "Says Marlow" and a turn of Marlow's."""
    if not candidate.speaker:
        return frozenset()
    # In capitals a label's words would be read as initials.
    label = _stems(asked, candidate.speaker.title(), candidate.language)
    return frozenset(number for stem in label for number, _ in asked.query.lookup.get(stem, ()))


def compare(asked: Asked, found: Sequence[Glance], candidates: Sequence[Candidate]) -> list[Common]:
    """Everything that `asked` and the candidates of these glances, now with their neighbours, have in common."""
    folded = [fold_text(one.text[:LONGEST]) for one in candidates]
    pieces = asked.pieces.shares_in(folded)
    return [_compare(asked, *one) for one in zip(found, candidates, folded, pieces, strict=True)]


def _compare(asked: Asked, glance: Glance, candidate: Candidate, folded: str, pieces: float) -> Common:
    lookup, language = asked.query.lookup, candidate.language
    around = [*_stems(asked, candidate.before, language), *_stems(asked, candidate.after, language)]
    beside = [answer for stem in around if stem in lookup for answer in lookup[stem]]
    title = [answer for stem in _stems(asked, candidate.title, language) if stem in lookup for answer in lookup[stem]]
    context, more = _context(asked.query, (*beside, *title), glance.answer.worth)
    values = (
        *glance.values,
        more / asked.total,
        _nearby(asked, glance, beside, len(around)) / asked.total,
        pieces,
        measures.verbatim(asked.words, asked.folded, folded),
    )
    return Common(candidate, glance, values, context, speaking(asked, candidate))


def _context(
    query: Query, near: Sequence[tuple[int, float]], worth: Mapping[int, float]
) -> tuple[frozenset[int], float]:
    """Slots that only the neighbours or the title answer, and the idf that they add."""
    added: dict[int, float] = {}
    for number, share in near:
        if number not in worth and share > added.get(number, 0.0):
            added[number] = share
    return frozenset(added), NEXT_TO * sum(share * query.slots[number].idf for number, share in sorted(added.items()))


def _nearby(asked: Asked, glance: Glance, beside: Sequence[tuple[int, float]], length: int) -> float:
    """BM25 of the passage together with its neighbours, of so many stems, in which a word counts for less."""
    found = dict(glance.answer.often)
    for number, often in measures.counts(beside).items():
        found[number] = found.get(number, 0.0) + NEXT_TO * often
    return measures.bm25(asked.rarity, found, glance.answer.length + NEXT_TO * length, 2 * glance.usual)


def _stems(asked: Asked, text: str, language: str) -> Sequence[str]:
    """The stems of a text: those that matter, or all of them, which are kept, of one that is met again and again."""
    if not text:
        return ()
    met = _MET.setdefault(language, {})
    known = met.get(text, 0)
    if known.__class__ is not int:
        return known
    if known == OFTEN:
        found = met[text] = tuple(stems(text[:LONGEST], language))
        return found
    if len(met) > _MOST_MET:
        met.clear()
    met[text] = known + 1
    return stems_beginning(text[:LONGEST], language, asked.beginnings)
