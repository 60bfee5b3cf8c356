"""What a word that no document has may be a slip of: a word of the library, or a month.

One letter dropped, doubled, changed, or two that changed places are one slip.
"""

from math import log

from rapidfuzz import process
from rapidfuzz.distance import OSA

from workbench.domain.searching import SearchIndex
from workbench.text.words.vocabulary import MONTHS

WORTH = 0.9
"""What a word that one is likely a slip of is worth beside the word itself, if they were alike in every letter."""

ALIKE = 0.7
"""The likeness from which a word may be a slip of another."""

SLIPS_OF = 12
COMMONER = 0.03
"""Of so many words that a word may be a slip of, the commoner are likelier: by so much for e times as many passages."""

MOST = 3
_MONTHS = tuple(name for name in MONTHS if len(name) > 4)


def of(stem: str, index: SearchIndex) -> dict[str, float]:
    """The words of the library that a stem may be a slip of, likeliest first, and what each is worth."""
    length = len(stem)
    # The first two letters may have changed places.
    words = [word for letter in dict.fromkeys(stem[:2]) for word in index.words(letter, length - 2, length + 2)]
    near = process.extract(stem, words, scorer=OSA.normalized_similarity, score_cutoff=ALIKE, limit=SLIPS_OF)
    counts = index.frequencies([word for word, _, _ in near]).counts
    likely = sorted(((score + COMMONER * log(counts.get(word, 1)), word) for word, score, _ in near), reverse=True)
    return {word: WORTH * min(1.0, score) for score, word in likely[:MOST]}


def month(word: str) -> tuple[str, float] | None:
    """The month, as terms write it, of whose name a word in small letters may be a slip, and what it is worth."""
    best = process.extractOne(word, _MONTHS, scorer=OSA.distance, score_cutoff=1)
    return (MONTHS[best[0]], WORTH) if best else None
