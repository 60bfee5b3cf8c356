"""The features of candidates (`features`) in two looks, each at all its candidates at once."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np

from workbench.domain.searching import Candidate, KnownStems
from workbench.matching.looking import measures
from workbench.matching.looking.asked import Asked
from workbench.matching.looking.features import ANSWERING, AT_A_GLANCE, FOLLOWING, LONGEST, NEXT_TO
from workbench.matching.looking.figures import counted
from workbench.matching.looking.tallies import Tally, tally, worth_of
from workbench.text.folding import fold_text

Figures = tuple[float, tuple[tuple[int, str], ...]]
"""How far figures of the claim's things are told, and (slot, stem) of other numbers of the same thing."""

Known = Callable[[Sequence[int]], KnownStems | None]
"""Tells the stems of passages, where they need not be read."""


def _nothing(passages: Sequence[int]) -> None:
    """No passage is known."""


class Glances(NamedTuple):
    """A first look at candidates, a row for each: `values` by AT_A_GLANCE; by slot, how well each or the question that
    it answers does (`worth`), how well the `question` does better, whether the name of its `speaker` does.
    `usual` is their mean length in words."""

    candidates: Sequence[Candidate]
    values: np.ndarray
    tally: Tally
    worth: np.ndarray
    question: np.ndarray
    speaker: np.ndarray
    figures: Sequence[Figures]
    usual: float

    def chosen(self, rows: Sequence[int]) -> "Glances":
        """Those of these rows, in this order."""
        if rows == list(range(len(self.candidates))):
            return self
        some = np.array(rows, int)
        values, worth, question, speaker = (
            one[some] for one in (self.values, self.worth, self.question, self.speaker))
        return Glances([self.candidates[at] for at in rows], values, Tally(*(one[some] for one in self.tally)), worth,
                       question, speaker, [self.figures[at] for at in rows], self.usual)


class Compared(NamedTuple):
    """A close look: `values` by NAMES; `context` is, by slot, how well only what stands beside it answers."""

    glances: Glances
    candidates: Sequence[Candidate]
    values: np.ndarray
    context: np.ndarray


class _Once:
    """Texts that many candidates share, each once, with their languages; and for each candidate the row of its own."""

    def __init__(self, pairs: Iterable[tuple[str, str]]):
        all_ = list(pairs)
        once = {pair: row for row, pair in enumerate(dict.fromkeys(all_))}
        self.pairs = list(once)
        self.rows = [once[pair] for pair in all_]

    def worth(self, asked: Asked) -> np.ndarray:
        """How well each candidate's own answers each slot."""
        return worth_of(asked, self.pairs)[self.rows]


def glances(asked: Asked, candidates: Sequence[Candidate], known: Known = _nothing) -> Glances:
    """What can be told of each candidate from its own stems. What shares nothing with the claim is left out."""
    languages = [one.language for one in candidates]
    stems = known([one.passage for one in candidates])
    own = tally(asked, [one.text for one in candidates], languages, stems)
    question = np.zeros_like(own.worth)
    if any(questions := [one.question for one in candidates]):
        reach = np.array([FOLLOWING**one.behind for one in candidates])
        question = ANSWERING * reach[:, None] * tally(asked, questions, languages).worth
        question[question <= own.worth] = 0.0
    speaker = np.zeros_like(own.worth, bool)
    if any(speakers := [one.speaker for one in candidates]):
        # In capitals a label's words would be read as initials.
        labels = [one.title() if one else "" for one in speakers]
        speaker = _Once(zip(labels, languages, strict=True)).worth(asked) > 0
    worth = np.maximum(own.worth, question)
    rows = np.flatnonzero(worth.any(axis=1)).tolist()
    usual = float(own.words[rows].mean()) if rows else 0.0
    told = _figures(asked, own)
    nothing = np.zeros((len(candidates), 0))
    return _valued(asked, Glances(candidates, nothing, own, worth, question, speaker, told, usual).chosen(rows))


def _valued(asked: Asked, found: Glances) -> Glances:
    own, worth = found.tally, found.worth
    often = np.where(found.question > 0, found.question, own.often)
    values = np.zeros((len(worth), len(AT_A_GLANCE)))
    values[:, 0] = measures.bm25(asked.rarity, often, own.words, found.usual) / asked.total
    if asked.rarest:
        values[:, 1] = (asked.wordy * worth).max(axis=1, initial=0.0) / asked.rarest
    values[:, 2] = measures.focus(own.answering, own.words)
    values[:, 3] = [figures for figures, _ in found.figures]
    if asked.numbers:
        values[:, 4] = (worth[:, asked.numbers] == 1).sum(axis=1) / len(asked.numbers)
    if asked.names.any():
        values[:, 5] = (asked.names * worth).sum(axis=1) / asked.names.sum()
    if found.speaker.any():
        values[:, 6] = (asked.rarity * found.speaker).sum(axis=1) / asked.total
    return found._replace(values=values)


def _figures(asked: Asked, own: Tally) -> list[Figures]:
    """What each says of the things that the claim counts."""
    told: list[Figures] = [(0.0, ())] * len(own.figures)
    for at, in_order in enumerate(own.figures) if asked.things else ():
        if in_order is not None:
            told[at] = counted(asked.query, asked.things, in_order())
    return told


def compare(asked: Asked, found: Glances, candidates: Sequence[Candidate], known: Known = _nothing) -> Compared:
    """Everything that `asked` and the candidates of these glances, now with their neighbours, have in common."""
    count, own = len(candidates), found.tally
    languages = [one.language for one in candidates]
    texts = [*(one.before for one in candidates), *(one.after for one in candidates)]
    stems = known([one.passage + step for step in (-1, 1) for one in candidates])
    near = tally(asked, texts, [*languages, *languages], stems)
    title = _Once((one.title, one.language) for one in candidates).worth(asked)
    context = np.maximum(np.maximum(near.worth[:count], near.worth[count:]), title)
    context[found.worth > 0] = 0.0
    often = own.often + NEXT_TO * (near.often[:count] + near.often[count:])
    length = own.words + NEXT_TO * (near.stems[:count] + near.stems[count:])
    folded = [fold_text(one.text[:LONGEST]) for one in candidates]
    columns = (
        NEXT_TO * (context * asked.rarity).sum(axis=1) / asked.total,
        measures.bm25(asked.rarity, often, length, 2 * found.usual) / asked.total,
        np.array(asked.pieces.shares_in(folded)),
        np.array([measures.verbatim(asked.words, asked.folded, one) for one in folded]),
    )
    return Compared(found, candidates, np.column_stack((found.values, *columns)), context)
