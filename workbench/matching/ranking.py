"""Rank candidates for a claim: score each; explain it and mark what is shared where that is asked for."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from workbench.domain.claims import Closeness
from workbench.domain.documents import PassageKind
from workbench.domain.searching import Candidate, KnownStems, Own, SearchIndex
from workbench.matching import score
from workbench.matching.asking import query
from workbench.matching.asking.query import Query
from workbench.matching.looking import features
from workbench.matching.looking.found import Common
from workbench.matching.reasons import reasons
from workbench.matching.spans import in_claim, in_passage
from workbench.text.words.terms import Term, terms_among

CANDIDATES = 80
"""So many of the index's candidates are scored exactly."""

CLOSELY = 30
"""So many of those, the most promising ones, are compared in every way. Fewer (thirty of sixty) lost a
contradicting passage of the hand-made links."""

SHORT = 100
"""A passage of fewer characters means little to a model by itself ("That was in May."). With what leads up to it a
small model adds .037 to the MAP@5 of the debates and .043 to that of checked claims among others, where it added .008
and .024; of those among others that were kept out of the choice .070 for .041."""

NEXT_BEST = 0.999
SAID_AGAIN = 0.1
"""What is left of the score of a passage by which the claim's own document says it once more."""

BARE_HEADING = 0.2
"""What is left of the score of a heading without a figure: it names what is spoken of, and says nothing of it."""

_BARE = re.compile(
    r"(?:yes|no|nope|yeah|not yet|not really|not at all|partly|in part|maybe|perhaps|correct|right|exactly|absolutely"
    r"|of course|never|none|sí|todavía no|aún no|en parte|tal vez|claro|por supuesto|nunca|correcto|exacto)[.!,;]?",
    re.IGNORECASE)
"""An answer that tells nothing without its question."""
_AFTER_MARK = "\"'”’»›)]"

Span = tuple[int, int]
Likeness = Callable[[str, Sequence[str]], Sequence[float]]
"""How near in meaning a claim is to each of some passages; see `semantic`."""


@dataclass(frozen=True)
class Ranked:
    """A candidate with its score. What explains it is worked out when it is asked for: it takes a sixth of a search.
    `told` are reasons that others add.
    """

    candidate: Candidate
    score: float
    closeness: Closeness
    asked: Query | None = None
    common: Common | None = None
    told: tuple[str, ...] = ()

    @property
    def passage_id(self) -> int:
        return self.candidate.passage

    @cached_property
    def shared(self) -> tuple[Span, ...]:
        """The spans of the passage's text that the claim shares."""
        return in_passage(self.asked, self._terms, self._text) if self.asked else ()

    @cached_property
    def shared_in_claim(self) -> tuple[Span, ...]:
        """The spans of the claim's words that the passage shares."""
        return in_claim(self.asked, self.common) if self.asked else ()

    @cached_property
    def reasons(self) -> tuple[str, ...]:
        """What made the score, strongest first."""
        if not self.asked:
            return self.told
        written: dict[str, str] = {}
        for term in self._terms:
            written.setdefault(term.stem, self._text[term.start : term.end])
        return (*reasons(self.asked, self.common, written), *self.told)

    @property
    def features(self) -> tuple[tuple[str, float], ...]:
        """The numbers behind the score, by name."""
        return tuple(zip(features.NAMES, self.common.values, strict=True)) if self.common else ()

    @property
    def _text(self) -> str:
        return self.candidate.text[: features.LONGEST]

    @cached_property
    def _terms(self) -> list[Term]:
        wanted = {*self.asked.lookup, *(stem for _, stem in self.common.other_figures)}
        return terms_among(self._text, self.candidate.language, wanted)


def raised(ranked: Ranked, *, otherwise: bool = False) -> Ranked:
    """The same passage, once it is known to tell a figure of the same thing as the claim, the same or `otherwise`."""
    higher = score.with_same_thing(ranked.score, otherwise)
    return replace(ranked, score=higher, told=(*ranked.told, "tells of the same thing"))


def repeating(ranked: Ranked) -> Ranked:
    """A passage of the claim's own document that does not say otherwise: what is said again proves nothing, and stands
    behind what others say of it."""
    return replace(ranked, score=round(ranked.score * SAID_AGAIN, 4), closeness=Closeness.ITSELF,
                   told=("in the claim's own document, which is no source for itself", *ranked.told))


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
    sentence, before = (index.sentence(own), index.leading_up_to(own)) if own else ("", "")
    asked = query.read(text, index, language, sentence, before)
    weights = asked.weights()
    if not weights:
        return []
    candidates = index.candidates(weights, within=within, own=own, limit=max(CANDIDATES, limit))
    return rank(asked, candidates, limit, own=own, likeness=likeness, beside=index.beside,
                known=index.stems_of)


def rank(
    asked: Query,
    candidates: Sequence[Candidate],
    limit: int = 20,
    *,
    own: Own | None = None,
    likeness: Likeness | None = None,
    beside: Callable[[Sequence[Candidate]], Sequence[Candidate]] = list,
    known: Callable[[Sequence[int]], KnownStems | None] = lambda passages: None,
) -> list[Ranked]:
    """The best of the candidates, best first; ties by age. What shares nothing is left out. `beside` tells the texts
    before and after those that are compared closely; `known` the stems of passages, where they need not be read."""
    # Imported when first asked: numpy is a good part of what opening a library takes.
    from workbench.matching.looking.asked import Asked
    from workbench.matching.looking.looks import compare, glances

    prepared = Asked.of(asked)
    seen = glances(prepared, candidates, known)
    closely = len(seen.candidates) if likeness else max(CLOSELY, limit)
    seen = seen.chosen(_best_first(score.promise(seen.values), seen.candidates)[:closely])
    found = compare(prepared, seen, beside(seen.candidates), known)
    meant = likeness(asked.text, [meaning_of(one) for one in found.candidates]) if likeness else ()
    same = [own is not None and own.extraction == one.extraction for one in found.candidates]
    scores = [one * BARE_HEADING if _is_bare_heading(candidate) else one
              for one, candidate in zip(score.scores(found.values, same, meant), found.candidates, strict=True)]
    scores = _answers_first(scores, found.candidates)
    return [_ranked(asked, scores[at], Common(found, at)) for at in _best_first(scores, found.candidates)[:limit]]


def _answers_first(scores: Sequence[float], found: Sequence[Candidate]) -> list[float]:
    """An answer stands where its question would, which says nothing by itself; the question comes next. What goes on
    asking, or is only a stage direction, is none; behind a bare "Not yet." it is the sentence after it."""
    told = list(scores)
    places = {(one.extraction, one.passage): at for at, one in enumerate(found)}
    for at, one in enumerate(found):
        asked = places.get((one.extraction, one.passage - 1))
        if asked is None or told[asked] <= told[at] or not _is_answer(one):
            continue
        answer = places.get((one.extraction, one.passage + 1), at) if _BARE.fullmatch(one.text.strip()) else at
        best = max(told[asked], told[answer])
        told[answer], told[asked] = best, NEXT_BEST * best
        if answer != at:
            told[at] = NEXT_BEST * told[asked]
    return told


def meaning_of(candidate: Candidate) -> str:
    """What a model of meaning reads of a passage: one of a few words with what leads up to it."""
    text = candidate.text[: features.LONGEST]
    leads_up = (candidate.question or candidate.before)[-features.LONGEST :] if len(text) < SHORT else ""
    return f"{leads_up} {text}".lstrip()


def _is_bare_heading(candidate: Candidate) -> bool:
    return candidate.kind is PassageKind.HEADING and not any(map(str.isdigit, candidate.text))


def _is_answer(candidate: Candidate) -> bool:
    text = candidate.text.strip()
    is_first = bool(candidate.question) and not candidate.behind
    return is_first and not asks(text) and not (text.startswith("(") and text.endswith(")"))


def asks(text: str) -> bool:
    """Whether a passage is a question: it tells nothing, whatever words it shares with a claim."""
    return text.rstrip().rstrip(_AFTER_MARK).endswith("?")


def _best_first(values: Sequence[float], found: Sequence[Candidate]) -> list[int]:
    import numpy as np

    return np.lexsort(([one.passage for one in found], -np.asarray(values))).tolist()


def _ranked(asked: Query, value: float, common: Common) -> Ranked:
    return Ranked(common.candidate, round(value, 4), score.closeness(common, value), asked, common)
