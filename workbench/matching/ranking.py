"""Rank candidates for a claim: score each, explain it, mark what is shared."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from workbench.domain.claims import Closeness
from workbench.domain.searching import Candidate, Own, SearchIndex
from workbench.matching import features, query, score
from workbench.matching.features import Asked, Common
from workbench.matching.query import Query
from workbench.matching.reasons import reasons
from workbench.matching.spans import in_claim, in_passage
from workbench.text.terms import terms_among

CANDIDATES = 80
"""So many of the index's candidates are scored exactly."""

CLOSELY = 30
"""So many of those, the most promising ones, are compared in every way. Fewer (thirty of sixty) lost a
contradicting passage of the hand-made links."""

Span = tuple[int, int]
Likeness = Callable[[str, Sequence[str]], Sequence[float]]
"""How near in meaning a claim is to each of some passages; see `semantic`."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate with its score. `shared` are spans of its text that the claim shares, `shared_in_claim` those of the
    claim's words; `reasons` name what made the score, strongest first; `features` are its numbers by name.
    """

    candidate: Candidate
    score: float
    closeness: Closeness
    shared: tuple[Span, ...] = ()
    shared_in_claim: tuple[Span, ...] = ()
    reasons: tuple[str, ...] = ()
    features: tuple[tuple[str, float], ...] = ()

    @property
    def passage_id(self) -> int:
        return self.candidate.passage


def raised(ranked: Ranked) -> Ranked:
    """The same passage, once it is known to tell a figure of the same thing as the claim."""
    higher = score.with_same_thing(ranked.score)
    return replace(ranked, score=higher, reasons=(*ranked.reasons, "tells of the same thing"))


def find(
    text: str,
    index: SearchIndex,
    *,
    language: str = "",
    within: Collection[int] | None = None,
    own: Own | None = None,
    limit: int = 20,
    likeness: Likeness | None = None,
) -> list[Ranked]:
    """The passages of a library that bear on `text`, best first. `within` keeps to these extractions; `likeness` adds
    what a model of meaning says of them.

    A text without a single content word finds nothing; that is an answer, not an error.
    """
    asked = query.read(text, index, language, index.sentence(own) if own else "")
    weights = asked.weights()
    if not weights:
        return []
    candidates = index.candidates(weights, within=within, own=own, limit=max(CANDIDATES, limit))
    return rank(asked, candidates, limit, own=own, likeness=likeness, beside=index.beside)


def rank(
    asked: Query,
    candidates: Sequence[Candidate],
    limit: int = 20,
    *,
    own: Own | None = None,
    likeness: Likeness | None = None,
    beside: Callable[[Sequence[Candidate]], Sequence[Candidate]] = list,
) -> list[Ranked]:
    """The best of the candidates, best first; ties by age. What shares nothing is left out. `beside` tells the texts
    before and after those that are compared closely."""
    prepared = Asked.of(asked)
    glances = features.glances(prepared, candidates)
    closely = len(glances) if likeness else max(CLOSELY, limit)
    first = [glance for _, glance in _best_first(score.promise(glances), glances)[:closely]]
    whole = beside([glance.candidate for glance in first])
    found = [features.compare(prepared, *one) for one in zip(first, whole, strict=True)]
    meant = likeness(asked.text, [common.candidate.text[: features.LONGEST] for common in found]) if likeness else ()
    same = [own is not None and own.extraction == common.candidate.extraction for common in found]
    return [_ranked(asked, *one) for one in _best_first(score.scores(found, same, meant), found)[:limit]]


def _best_first(values: Sequence[float], found: Sequence) -> list[tuple]:
    return sorted(zip(values, found, strict=True), key=lambda one: (-one[0], one[1].candidate.passage))


def _ranked(asked: Query, value: float, common: Common) -> Ranked:
    candidate = common.candidate
    text = candidate.text[: features.LONGEST]
    wanted = {*asked.lookup, *(stem for _, stem in common.glance.other_figures)}
    found = terms_among(text, candidate.language, wanted)
    written = {term.stem: text[term.start : term.end] for term in reversed(found)}
    return Ranked(
        candidate=candidate,
        score=round(value, 4),
        closeness=score.closeness(common, value),
        shared=in_passage(asked, found, text),
        shared_in_claim=in_claim(asked, common),
        reasons=reasons(asked, common, lambda stem: written.get(stem, stem)),
        features=tuple(zip(features.NAMES, common.values, strict=True)),
    )
