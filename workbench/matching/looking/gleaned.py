"""The stems of many texts at once, as far as a claim asks for them: a glance at how each word begins, and a look at the
few that may have a stem which is asked for.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np

from workbench.matching.looking import letters
from workbench.text.words.chunks import BETWEEN, Beginnings, Chunks, beginnings_of
from workbench.text.words.quick_stems import stems_beginning
from workbench.text.words.terms import figures_among, lexicon_for, reaches_over_a_space
from workbench.text.words.tokens import CAPITALISED_RUN

_NO_WORD = "~="
_NOT_ASKED = -1


class Sought:
    """The stems that are asked for, by number, and what was found out of words on the way."""

    def __init__(self, stems: Iterable[str]):
        self.numbers = {stem: number for number, stem in enumerate(stems)}
        self._of: dict[str, tuple[letters.Ranges, _Asked]] = {}
        self._among: tuple[np.ndarray, np.ndarray] | None = None

    @cached_property
    def beginnings(self) -> Beginnings:
        """How words begin that may have one of them."""
        return beginnings_of(self.numbers)

    def places_in(self, numbers: np.ndarray, known: Mapping[str, int]) -> tuple[np.ndarray, np.ndarray]:
        """Where a stem that is asked for stands among stems given by their numbers in `known`, and its own number."""
        if self._among is None:
            wanted = sorted((known[stem], number) for stem, number in self.numbers.items() if stem in known)
            wanted.append((np.iinfo(numbers.dtype).max, _NOT_ASKED))  # so that for each a place is found
            self._among = np.array([one for one, _ in wanted], numbers.dtype), np.array([one for _, one in wanted])
        theirs, ours = self._among
        at = np.searchsorted(theirs, numbers)
        places = np.flatnonzero(theirs[at] == numbers)
        return places, ours[at[places]]

    def of(self, language: str) -> "tuple[letters.Ranges, _Asked]":
        """How words of a language begin that may be asked for; and of those the numbers of their stems."""
        if language not in self._of:
            ranges = letters.ranges_of(self.beginnings, language)
            self._of[language] = ranges, _Asked(self.numbers, lexicon_for(language).chunks)
        return self._of[language]


class _Asked(dict):
    """Plain words, as they are written, and the numbers of their stems."""

    def __init__(self, numbers: dict[str, int], chunks: Chunks):
        self._numbers, self._chunks = numbers, chunks

    def __missing__(self, chunk: str) -> int:
        (stem,) = self._chunks[chunk]
        found = self[chunk] = self._numbers.get(stem, _NOT_ASKED)
        return found


class Gleaned:
    """Of each text how many `stems` it has, how many of them are `words`; which texts have `figures`; and of each stem
    that is asked for, as often as it stands there, the text and its number, in `hits` and `hit_by`."""

    def __init__(self, texts: Sequence[str], language: str, sought: Sought):
        """The texts are all of one language."""
        self.stems = np.zeros(len(texts), int)
        self.figures: set[int] = set()
        self._taken: list[int] = []
        self._no_words: list[int] = []
        self._hits: list[int] = []
        self._hit_by: list[int] = []
        self._plain = self._plain_by = np.zeros(0, int)
        self._texts, self._language, self._sought = texts, language, sought
        self._lexicon = lexicon_for(language)
        whole = BETWEEN.join(texts)
        found = letters.cut(whole)
        # Where there are more breaks, one of the texts has what parts them.
        is_parted = np.count_nonzero(found.is_break) == len(texts) - 1
        for at in self._take_all(whole, found) if is_parted else range(len(texts)):
            self._take(at, stems_beginning(texts[at], language, sought.beginnings))
        self.stems += np.bincount(self._taken, minlength=len(texts))
        self.words = self.stems - np.bincount(self._no_words, minlength=len(texts))
        self.hits = np.concatenate((np.array(self._hits, int), self._plain))
        self.hit_by = np.concatenate((np.array(self._hit_by, int), self._plain_by))

    def _take_all(self, whole: str, found: letters.Cut) -> list[int]:
        """Take all texts but those that are to be read by themselves, which it answers."""
        chunks, owners = whole.split(), np.cumsum(found.is_break)
        plain, silent = letters.plain_and_silent(found, self._language)
        places = np.flatnonzero(~(plain | silent | found.is_break))
        texts, places = owners[places].tolist(), places.tolist()
        stems = [self._lexicon.chunks[chunks[at]] for at in places]
        depending = [at for at, one in zip(places, stems, strict=True) if one is None]
        alone = self._alone(whole, found, depending, owners)
        taken = set()
        for begun, end, some in figures_among(chunks, depending, self._lexicon):
            if (text := int(owners[begun])) not in alone:
                self._take(text, some)
            taken.update(range(begun, end))  # with what goes on with it
        for at, text, one in zip(places, texts, stems, strict=True):
            if one and at not in taken and text not in alone:
                self._take(text, one)
        plain[list(taken)] = False
        if alone:
            plain &= ~np.isin(owners, list(alone))
        self._take_plain(chunks, owners, plain, found)
        self._take_initials(set(owners[found.runs].tolist()) - alone)
        return sorted(alone)

    def _alone(self, whole: str, found: letters.Cut, depending: Sequence[int], owners: np.ndarray) -> set[int]:
        """Texts that must be read by themselves: spaces mean something in them."""
        alone: set[int] = set()
        if reaches_over_a_space(whole):
            alone |= {at for at, text in enumerate(self._texts) if reaches_over_a_space(text)}
        if not found.is_even:
            texts = set(owners[depending].tolist())
            alone |= {at for at in texts if " ".join(self._texts[at].split()) != self._texts[at]}
        return alone

    def _take(self, text: int, stems: Iterable[str]) -> None:
        for stem in stems:
            self._taken.append(text)
            if stem[0] in _NO_WORD:
                self._no_words.append(text)
            elif stem[0].isdigit():
                self.figures.add(text)
            if stem in self._sought.numbers:
                self._hits.append(text)
                self._hit_by.append(self._sought.numbers[stem])

    def _take_plain(self, chunks: Sequence[str], owners: np.ndarray, plain: np.ndarray, found: letters.Cut) -> None:
        self.stems += np.bincount(owners[plain], minlength=len(self._texts))
        ranges, asked = self._sought.of(self._language)
        places = ranges.places_in(found.packed)
        places = places[plain[places]]
        numbers = np.array(list(map(asked.__getitem__, [chunks[at] for at in places.tolist()])), int)
        wanted = numbers != _NOT_ASKED
        self._plain, self._plain_by = owners[places[wanted]], numbers[wanted]

    def _take_initials(self, texts: Iterable[int]) -> None:
        for at in sorted(texts):
            for run in CAPITALISED_RUN.findall(self._texts[at]):
                if initials := self._lexicon.initials_of(run):  # few have any
                    self._take(at, initials)
