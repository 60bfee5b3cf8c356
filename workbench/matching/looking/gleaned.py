"""The stems of many texts at once, as far as a claim asks for them: a glance at how each word begins, and a look at the
few that may have a stem which is asked for.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np

from workbench.matching.looking import letters
from workbench.text.words.chunks import BETWEEN, Beginnings, Chunks, beginnings_of
from workbench.text.words.quick_stems import OTHER, stems_beginning
from workbench.text.words.terms import figures_among, lexicon_for, reaches_over_a_space

_NO_WORD = "~="
_NOT_ASKED = -1
_NONE = np.zeros(0, int)


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
        self._texts, self._language, self._sought = texts, language, sought
        self._lexicon = lexicon_for(language)
        self._odd: dict[int, Sequence[str]] = {}
        self._initials: list[tuple[int, Sequence[str]]] = []
        whole = BETWEEN.join(texts)
        found = letters.cut(whole)
        self._owners, self._is_plain = found.owners, np.zeros(len(found.owners), bool)
        self._places = self._numbers = _NONE
        alone: Iterable[int] = range(len(texts))
        # Where there are more breaks, one of the texts has what parts them.
        if np.count_nonzero(found.is_break) == len(texts) - 1:
            chunks = whole.split()
            alone = self._take_odd(whole, chunks, found)
            self._ask(chunks, found)
        self._alone = {at: stems_beginning(texts[at], language, sought.beginnings) for at in alone}
        self._add_up()

    def in_order(self, text: int) -> list[str]:
        """The stems of a text in order, `OTHER` for a word that is not asked for."""
        if text in self._alone:
            return self._alone[text]
        found: list[str] = []
        first, end = np.searchsorted(self._owners, (text, text + 1)).tolist()
        for at, is_plain in enumerate(self._is_plain[first:end].tolist(), first):
            if is_plain:
                found.append(self._asked_for.get(at, OTHER))
            elif at in self._odd:
                found += self._odd[at]
        return found + [stem for of, initials in self._initials if of == text for stem in initials]

    @cached_property
    def _asked_for(self) -> dict[int, str]:
        stems = list(self._sought.numbers)
        return {at: stems[number] for at, number in zip(self._places.tolist(), self._numbers.tolist(), strict=True)}

    def _take_odd(self, whole: str, chunks: Sequence[str], found: letters.Cut) -> set[int]:
        """Take what is no plain word, and note what is; answers the texts that are to be read by themselves, of which
        nothing is taken."""
        plain, silent = letters.plain_and_silent(found, self._language)
        places = np.flatnonzero(~(plain | silent | found.is_break)).tolist()
        stems = list(map(self._lexicon.chunks.__getitem__, [chunks[at] for at in places]))
        depending, goes_on = [at for at, one in zip(places, stems, strict=True) if one is None], set()
        for begun, end, some in figures_among(chunks, depending, self._lexicon):
            self._odd[begun] = some
            goes_on.update(range(begun, end))
        self._odd.update((at, one) for at, one in zip(places, stems, strict=True) if one and at not in goes_on)
        known = self._lexicon.initials
        self._initials = [(at, initials) for at, start, end in found.names
                          if (initials := known[whole[start:end]])]  # few have any
        plain[list(goes_on)] = False
        self._is_plain = plain
        alone = self._to_be_read_alone(whole, found, depending)
        if alone:
            plain &= ~np.isin(found.owners, list(alone))
            self._odd = {at: some for at, some in self._odd.items() if found.owners[at] not in alone}
            self._initials = [one for one in self._initials if one[0] not in alone]
        return alone

    def _to_be_read_alone(self, whole: str, found: letters.Cut, depending: Sequence[int]) -> set[int]:
        """Texts in which spaces mean something."""
        alone: set[int] = set()
        if reaches_over_a_space(whole):
            alone |= {at for at, text in enumerate(self._texts) if reaches_over_a_space(text)}
        if not found.is_even:
            texts = set(found.owners[depending].tolist())
            alone |= {at for at in texts if " ".join(self._texts[at].split()) != self._texts[at]}
        return alone

    def _ask(self, chunks: Sequence[str], found: letters.Cut) -> None:
        """Find the plain words whose stems are asked for."""
        ranges, asked = self._sought.of(self._language)
        places = ranges.places_in(found.packed)
        places = places[self._is_plain[places]]
        numbers = np.array(list(map(asked.__getitem__, [chunks[at] for at in places.tolist()])), int)
        wanted = numbers != _NOT_ASKED
        self._places, self._numbers = places[wanted], numbers[wanted]

    def _add_up(self) -> None:
        count, plain = len(self._texts), self._owners[self._is_plain]
        odd = self._owners[list(self._odd)].tolist() if self._odd else ()
        taken = [*zip(odd, self._odd.values(), strict=True), *self._initials, *sorted(self._alone.items())]
        stems = [stem for _, some in taken for stem in some]
        texts = np.array([at for at, some in taken for _ in some], int)
        numbers = np.array([self._sought.numbers.get(stem, _NOT_ASKED) for stem in stems], int)
        asked = numbers != _NOT_ASKED
        is_figure = np.array([stem[0].isdigit() for stem in stems], bool)
        no_word = np.array([stem[0] in _NO_WORD for stem in stems], bool)
        self.stems = np.bincount(texts, minlength=count) + np.bincount(plain, minlength=count)
        self.words = self.stems - np.bincount(texts[no_word], minlength=count)
        self.figures = set(texts[is_figure].tolist())
        self.hits = np.concatenate((texts[asked], self._owners[self._places]))
        self.hit_by = np.concatenate((numbers[asked], self._numbers))
