"""What a word that no document has may be a slip of: a word of the library, a month, a unit.

One letter dropped, doubled, changed, or two that changed places are one slip. The library's words are known by their
stems, and a slip may hide the stem too ("occupatino", "cloesly"): so a word is also compared without its ending, and
mended before it is cut.
"""

from collections.abc import Iterator
from functools import lru_cache
from math import log
from string import ascii_lowercase

from rapidfuzz import process
from rapidfuzz.distance import OSA

from workbench.domain.searching import SearchIndex
from workbench.matching.asking.associations import are_apart
from workbench.matching.asking.word_endings import ENDINGS
from workbench.text.words.terms import base_language, stem_of
from workbench.text.words.vocabulary import MONTHS, UNITS

WORTH = 0.9
"""What a word that one is likely a slip of is worth beside the word itself, if they were alike in every letter."""

ALIKE = 0.7
"""The likeness from which a word may be a slip of another."""

SLIPS_OF = 12
COMMONER = 0.03
"""Of so many words that a word may be a slip of, the commoner are likelier: by so much for e times as many passages."""

MOST = 3
SHORTEST, LONGEST = 4, 30
"""In a word of fewer letters one slip leaves too little; what has more is no word."""

LONG = 5
"""Names of so many letters are known though one is wrong; "Jane" is no June, nor a "tone" a tonne."""

_BY_MEANING = {name: stem for name, stem in (MONTHS | UNITS).items() if len(name) >= LONG and name.isalpha()}


def of(word: str, stem: str, language: str, index: SearchIndex) -> dict[str, float]:
    """The stems of the library that a word, whose own stem is `stem`, may be a slip of, likeliest first, and what each
    is worth."""
    alike = {other: likeness for other, likeness in _alike(word.lower(), stem, language, index).items()
             if not are_apart(stem, other)}
    counts = index.frequencies(alike).counts
    likely = [(likeness + COMMONER * log(counts.get(other, 1)), other) for other, likeness in alike.items()]
    return {other: WORTH * min(1.0, score) for score, other in sorted(likely, reverse=True)[:MOST]}


def _alike(word: str, stem: str, language: str, index: SearchIndex) -> dict[str, float]:
    """Stems of the library that are like a word's own, or one slip away from it: how much alike they are, 0..1."""
    bare = _bare(word, stem, language)
    shortest = min(map(len, (stem, *bare))) - 2
    # The first two letters may have changed places.
    words = [one for letter in dict.fromkeys(stem[:2]) for one in index.words(letter, shortest, len(stem) + 2)]
    found = process.extract(stem, words, scorer=OSA.normalized_similarity, score_cutoff=ALIKE, limit=SLIPS_OF)
    alike = {other: likeness for other, likeness, _ in found}
    one_slip = index.known(mended_stems(word, stem, language))
    for base in bare:
        near = process.extract(base, words, scorer=OSA.distance, score_cutoff=1, limit=SLIPS_OF)
        one_slip.update(other for other, _, _ in near)
    return alike | {other: max(alike.get(other, 0.0), 1 - 1 / len(word)) for other in one_slip}


def by_meaning(word: str) -> tuple[str, float] | None:
    """The month or unit, as terms write it, of whose name a word may be a slip, and what it is worth."""
    if len(word) < LONG:
        return None
    best = process.extractOne(word.lower(), _BY_MEANING.keys(), scorer=OSA.distance, score_cutoff=1)
    return (_BY_MEANING[best[0]], WORTH) if best else None


def _bare(word: str, stem: str, language: str) -> set[str]:
    """The word, and the word without each ending that it may have, where its stem may have kept one because of a
    slip."""
    if not SHORTEST <= len(word) <= LONGEST:
        return set()
    cut = {word[: -len(end)] for end in ENDINGS.get(base_language(language), ()) if word.endswith(end)}
    cut |= {one + "e" for one in cut}
    return {one for one in {word, *cut} if len(one) >= SHORTEST - 1} - {stem}


@lru_cache(maxsize=2048)
def mended_stems(word: str, stem: str, language: str) -> frozenset[str]:
    """The stems of the words of which this one is a slip by its first letter, by its ending, or by two letters that
    changed places or one too many."""
    if not (SHORTEST <= len(word) <= LONGEST and word.isascii() and word.isalpha()):
        return frozenset()
    words = {*_one_too_many_or_swapped(word), *_other_endings(word, language)}
    return frozenset(filter(None, (stem_of(one, language) for one in words))).union(
        *((letter + stem, letter + stem[1:]) for letter in ascii_lowercase)
    )


def _one_too_many_or_swapped(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _other_endings(word: str, language: str) -> Iterator[str]:
    for end in ENDINGS.get(base_language(language), ()):
        for length in (len(end) - 1, len(end), len(end) + 1) if len(end) > 1 else ():
            written = word[-length:]
            if written != end and OSA.distance(written, end, score_cutoff=1) <= 1:
                yield word[:-length] + end
