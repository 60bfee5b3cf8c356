"""The stems of many texts at once, as far as a claim asks for them: a glance at how each word begins, and a look at the
few that may have a stem which is asked for.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from workbench.matching import letters
from workbench.text.words.chunks import BETWEEN, Beginnings
from workbench.text.words.quick_stems import stems_beginning
from workbench.text.words.terms import figures_among, lexicon_for, reaches_over_a_space
from workbench.text.words.tokens import CAPITALISED_RUN

_NO_WORD = "~="


class Gleaned:
    """Of each text how many `stems` it has, how many of them are `words`; which texts have `figures`; and (text, stem)
    of each stem that is asked for, as often as it stands there."""

    def __init__(self, texts: Sequence[str], language: str, wanted: Mapping, beginnings: Beginnings):
        """The texts are all of one language; `beginnings` are those of the `wanted` stems."""
        self.stems = np.zeros(len(texts), int)
        self.figures: set[int] = set()
        self.hits: list[tuple[int, str]] = []
        self._taken: list[int] = []
        self._no_words: list[int] = []
        self._texts, self._language, self._wanted, self._beginnings = texts, language, wanted, beginnings
        self._lexicon = lexicon_for(language)
        whole = BETWEEN.join(texts)
        found = letters.cut(whole)
        # Where there are more breaks, one of the texts has what parts them.
        alone = self._take_all(whole, found) if len(found.breaks) == len(texts) - 1 else range(len(texts))
        for at in alone:
            self._take(at, stems_beginning(texts[at], language, beginnings))
        self.stems += np.bincount(self._taken, minlength=len(texts))
        self.words = self.stems - np.bincount(self._no_words, minlength=len(texts))

    def _take_all(self, whole: str, found: letters.Cut) -> list[int]:
        """Take all texts but those that are to be read by themselves, which it answers."""
        chunks, count = whole.split(), len(found.lengths)
        owners = np.repeat(np.arange(len(self._texts)), np.diff(found.breaks, prepend=-1, append=count - 1))
        plain, silent = letters.plain_and_silent(found, self._language)
        read = ~(plain | silent)
        read[found.breaks] = False
        places = np.flatnonzero(read).tolist()
        stems = [self._lexicon.chunks[chunks[at]] for at in places]
        depending = [at for at, one in zip(places, stems, strict=True) if one is None]
        alone = self._alone(whole, found, set(owners[depending].tolist()))
        left = ~np.isin(owners, list(alone)) if alone else np.ones(count, bool)
        for begun, end, some in figures_among(chunks, depending, self._lexicon):
            if left[begun]:
                self._take(int(owners[begun]), some)
                left[begun:end] = False  # with what goes on with it
        for at, text, one in zip(places, owners[places].tolist(), stems, strict=True):
            if one and left[at]:
                self._take(text, one)
        self._take_plain(chunks, owners, plain & left, found)
        self._take_initials(set(owners[found.runs].tolist()) - alone)
        return sorted(alone)

    def _alone(self, whole: str, found: letters.Cut, depending: set[int]) -> set[int]:
        """Texts that must be read by themselves: spaces mean something in them."""
        alone: set[int] = set()
        if reaches_over_a_space(whole):
            alone |= {at for at, text in enumerate(self._texts) if reaches_over_a_space(text)}
        if not found.is_even:
            alone |= {at for at in depending if " ".join(self._texts[at].split()) != self._texts[at]}
        return alone

    def _take(self, text: int, stems: Iterable[str]) -> None:
        for stem in stems:
            self._taken.append(text)
            if stem[0] in _NO_WORD:
                self._no_words.append(text)
            elif stem[0].isdigit():
                self.figures.add(text)
            if stem in self._wanted:
                self.hits.append((text, stem))

    def _take_plain(self, chunks: Sequence[str], owners: np.ndarray, plain: np.ndarray, found: letters.Cut) -> None:
        self.stems += np.bincount(owners[plain], minlength=len(self._texts))
        may_be = letters.ranges_of(self._beginnings, self._language).hold(found.packed)
        known: dict[str, str] = {}
        places = np.flatnonzero(may_be & plain)
        for at, text in zip(places.tolist(), owners[places].tolist(), strict=True):
            chunk = chunks[at]
            stem = known.get(chunk)
            if stem is None:
                (one,) = self._lexicon.chunks[chunk]
                stem = known[chunk] = one if one in self._wanted else ""
            if stem:
                self.hits.append((text, stem))

    def _take_initials(self, texts: Iterable[int]) -> None:
        for at in sorted(texts):
            for run in CAPITALISED_RUN.findall(self._texts[at]):
                self._take(at, self._lexicon.initials_of(run))
