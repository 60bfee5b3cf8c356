"""The features of candidates (`features`) in two looks, each at all its candidates at once."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from workbench.domain.searching import Candidate
from workbench.matching.looking import measures
from workbench.matching.looking.asked import Asked
from workbench.matching.looking.features import ANSWERING, AT_A_GLANCE, LONGEST, NEXT_TO
from workbench.matching.looking.figures import counted
from workbench.matching.looking.tallies import Tally, tally
from workbench.text.folding import fold_text
from workbench.text.words.quick_stems import stems_beginning

Figures = tuple[tuple[int, str], ...]


class Glances(NamedTuple):
    """A first look at candidates, a row for each: `values` by AT_A_GLANCE; by slot, how well each or the question that
    it answers does (`worth`), how well the `question` does better, whether the name of its `speaker` does.
    `other_figures` are (slot, stem): another number of the same thing; `usual` is their mean length in words."""

    candidates: Sequence[Candidate]
    values: np.ndarray
    tally: Tally
    worth: np.ndarray
    question: np.ndarray
    speaker: np.ndarray
    other_figures: Sequence[Figures]
    usual: float

    def chosen(self, rows: Sequence[int]) -> "Glances":
        """Those of these rows, in this order."""
        some = np.array(rows, int)
        values, worth, question, speaker = (
            one[some] for one in (self.values, self.worth, self.question, self.speaker))
        return Glances([self.candidates[at] for at in rows], values, Tally(*(one[some] for one in self.tally)), worth,
                       question, speaker, [self.other_figures[at] for at in rows], self.usual)


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
        self.texts = [text for text, _ in once]
        self.languages = [language for _, language in once]
        self.rows = [once[pair] for pair in all_]


def glances(asked: Asked, candidates: Sequence[Candidate]) -> Glances:
    """What can be told of each candidate from its own stems. What shares nothing with the claim is left out."""
    count, languages = len(candidates), [one.language for one in candidates]
    # In capitals a label's words would be read as initials.
    labels = _Once((one.speaker.title() if one.speaker else "", one.language) for one in candidates)
    texts = [*(one.text for one in candidates), *(one.question for one in candidates), *labels.texts]
    all_ = tally(asked, texts, [*languages, *languages, *labels.languages])
    own = Tally(*(one[:count] for one in all_))
    question = ANSWERING * all_.worth[count : 2 * count]
    question[question <= own.worth] = 0.0
    speaker = all_.worth[2 * count :][labels.rows] > 0
    worth = np.maximum(own.worth, question)
    rows = np.flatnonzero(worth.any(axis=1)).tolist()
    usual = float(own.words[rows].mean()) if rows else 0.0
    nothing = np.zeros((count, 0))
    return _valued(asked, Glances(candidates, nothing, own, worth, question, speaker, [()] * count, usual).chosen(rows))


def _valued(asked: Asked, found: Glances) -> Glances:
    own, worth = found.tally, found.worth
    often = np.where(found.question > 0, found.question, own.often)
    told = [_figures(asked, one, found.tally.figures[at]) for at, one in enumerate(found.candidates)]
    values = np.zeros((len(worth), len(AT_A_GLANCE)))
    values[:, 0] = measures.bm25(asked.rarity, often, own.words, found.usual) / asked.total
    if asked.rarest:
        values[:, 1] = (asked.wordy * worth).max(axis=1, initial=0.0) / asked.rarest
    values[:, 2] = measures.focus(own.answering, own.words)
    values[:, 3] = [figures for figures, _ in told]
    if asked.numbers:
        values[:, 4] = (worth[:, asked.numbers] == 1).sum(axis=1) / len(asked.numbers)
    if asked.names.any():
        values[:, 5] = (asked.names * worth).sum(axis=1) / asked.names.sum()
    if found.speaker.any():
        values[:, 6] = (asked.rarity * found.speaker).sum(axis=1) / asked.total
    return found._replace(values=values, other_figures=[others for _, others in told])


def _figures(asked: Asked, candidate: Candidate, has_figures: bool) -> tuple[float, Figures]:
    if not asked.things or not has_figures:
        return 0.0, ()
    found = stems_beginning(candidate.text[:LONGEST], candidate.language, asked.sought.beginnings)
    return counted(asked.query, asked.things, found)


def compare(asked: Asked, found: Glances, candidates: Sequence[Candidate]) -> Compared:
    """Everything that `asked` and the candidates of these glances, now with their neighbours, have in common."""
    count, own = len(candidates), found.tally
    languages = [one.language for one in candidates]
    titles = _Once((one.title, one.language) for one in candidates)
    texts = [*(one.before for one in candidates), *(one.after for one in candidates), *titles.texts]
    near = tally(asked, texts, [*languages, *languages, *titles.languages])
    title = near.worth[2 * count :][titles.rows]
    context = np.maximum(np.maximum(near.worth[:count], near.worth[count : 2 * count]), title)
    context[found.worth > 0] = 0.0
    often = own.often + NEXT_TO * (near.often[:count] + near.often[count : 2 * count])
    length = own.words + NEXT_TO * (near.stems[:count] + near.stems[count : 2 * count])
    folded = [fold_text(one.text[:LONGEST]) for one in candidates]
    columns = (
        NEXT_TO * (context * asked.rarity).sum(axis=1) / asked.total,
        measures.bm25(asked.rarity, often, length, 2 * found.usual) / asked.total,
        np.array(asked.pieces.shares_in(folded)),
        np.array([measures.verbatim(asked.words, asked.folded, one) for one in folded]),
    )
    return Compared(found, candidates, np.column_stack((found.values, *columns)), context)
