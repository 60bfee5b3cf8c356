"""Lay two passages of nearly the same words side by side, and see which words differ."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Indel

from workbench.crosscheck.lexicon.polarity_words import CONTRACTIONS, ENDINGS
from workbench.crosscheck.words.stems import is_generic, stem, without_marks
from workbench.crosscheck.words.tokens import NUMBER, WORD, Token

LONGEST = 120
"""Words of a passage that are aligned."""
LEAST_SHARED = 0.6
"""Of the shorter passage's telling words, how many the other must have."""


class Word(NamedTuple):
    """One word for alignment: `key` is what is compared, `bare` the word without diacritics; one that `opens` begins a
    sentence."""

    key: str
    bare: str
    start: int
    end: int
    capital: bool
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of ours that stand otherwise in theirs; either side may be empty. `at` is where in both the place lies."""

    ours: tuple[Word, ...]
    theirs: tuple[Word, ...]
    ours_at: int
    theirs_at: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two passages side by side: the words of each, and where they differ. `by_figures`: short ones that were known
    again by their figures. `of_one`: clauses whose subject, which stands before them, is the same."""

    ours: tuple[Word, ...]
    theirs: tuple[Word, ...]
    differences: tuple[Difference, ...]
    by_figures: bool = False
    of_one: bool = False


def words_of(tokens: tuple[Token, ...]) -> tuple[Word, ...]:
    """The words of a passage with contractions written out."""
    found = []
    opens = False
    for token in tokens[: LONGEST * 3]:
        if token.kind == NUMBER:
            found.append(Word("#", token.text, token.start, token.end, False, opens))
        elif token.kind == WORD and token.name:
            if token.name != "-":
                found.append(Word(token.name, token.name[1:].lower(), token.start, token.end, True, opens))
            elif found:
                found[-1] = found[-1]._replace(end=token.end)
        elif token.kind == WORD:
            for part in _written_out(token.text):
                bare = without_marks(part.removesuffix("'s"))
                found.append(Word(stem(part) or bare, bare, token.start, token.end, token.capital, opens))
        opens = token.text in ".!?" or opens and token.kind not in (NUMBER, WORD)
        if len(found) >= LONGEST:
            break
    return tuple(found)


def _written_out(word: str) -> tuple[str, ...]:
    if "'" not in word:
        return CONTRACTIONS.get(word, (word,)) if word == "cannot" else (word,)
    if word in CONTRACTIONS:
        return CONTRACTIONS[word]
    for ending, full in ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return word.removesuffix(ending), full
    return (word,)


def telling(words: tuple[Word, ...]) -> frozenset[str]:
    """The stems by which two passages are recognised as the same sentence."""
    return frozenset([word[0] for word in words if _tells(word[0], word[1])])


@lru_cache(maxsize=65536)
def _tells(key: str, bare: str) -> bool:
    return len(key) > 2 and (key[0] == "@" or bool(stem(bare))) and not is_generic(key)


def align(
    ours: tuple[Word, ...], theirs: tuple[Word, ...], ours_telling: frozenset[str], theirs_telling: frozenset[str]
) -> Alignment | None:
    """The alignment of two passages that say nearly the same words; None for others."""
    smaller = min(len(ours_telling), len(theirs_telling))
    if not ours or not theirs:
        return None
    shared = len(ours_telling & theirs_telling)
    if smaller < 2 or shared < 2 or shared / smaller < LEAST_SHARED:
        return _short(ours, theirs)
    opcodes = Indel.opcodes([word.key for word in ours], [word.key for word in theirs])
    blocks = [(op.src_start, op.src_end, op.dest_start, op.dest_end) for op in opcodes if op.tag == "equal"]
    window = _window(blocks, ours, theirs)
    if window is None:
        return None
    return inside(ours, theirs, blocks, window)


_HEADING = 6
"""Fewer words are a name or a heading, known again in a longer passage by chance."""
_SHORT = 14
"""Words of a passage that is known again by all of its words."""


def _short(ours: tuple[Word, ...], theirs: tuple[Word, ...]) -> Alignment | None:
    """Short passages with few telling words: all but one place the same, or two words that have changed places."""
    short, long = sorted((len(ours), len(theirs)))
    if short < 3 or long > _SHORT or long - short > 3:
        return None
    one, other = [word.key for word in ours], [word.key for word in theirs]
    if not any(word.key == "#" or stem(word.bare) for word in ours if word.key in other):
        return None
    blocks = [
        (op.src_start, op.src_end, op.dest_start, op.dest_end)
        for op in Indel.opcodes(one, other)
        if op.tag == "equal"
    ]
    equal = sum(block[1] - block[0] for block in blocks)
    found = inside(ours, theirs, blocks, (0, len(ours), 0, len(theirs))) if equal else None
    if found is None or len(found.differences) > 2:
        return None
    in_one_place = len(found.differences) <= 1 and equal / short >= (0.7 if short > 3 else 0.6) and equal / long >= 0.6
    if "#" in one + other and not _same_numbers(ours, theirs):
        return None  # figures tell of themselves what a few words about them mean
    if not in_one_place and (len(one) < 5 or sorted(one) != sorted(other)):
        return None
    return replace(found, by_figures="#" in one)


def _same_numbers(ours: tuple[Word, ...], theirs: tuple[Word, ...]) -> bool:
    return [word.bare for word in ours if word.key == "#"] == [word.bare for word in theirs if word.key == "#"]


def _window(blocks, ours: tuple[Word, ...], theirs: tuple[Word, ...]):
    """The stretch of the longer passage that the shorter one covers; None where that is too loose for one sentence."""
    equal = sum(block[1] - block[0] for block in blocks)
    short, long = sorted((len(ours), len(theirs)))
    if short < _HEADING and long > 2 * short + 2:
        return None
    if not blocks or equal / min(len(ours), len(theirs)) < LEAST_SHARED:
        return None
    if len(ours) <= len(theirs):
        low, high = blocks[0][2] - blocks[0][0], blocks[-1][3] + len(ours) - blocks[-1][1]
        span = (0, len(ours), *_whole_sentence(theirs, low, high))
    else:
        low, high = blocks[0][0] - blocks[0][2], blocks[-1][1] + len(theirs) - blocks[-1][3]
        span = (*_whole_sentence(ours, low, high), 0, len(theirs))
    long, short = max(span[1] - span[0], span[3] - span[2]), min(span[1] - span[0], span[3] - span[2])
    return span if equal / long >= 0.5 and long <= short * 1.7 + 2 else None


def _whole_sentence(words: tuple[Word, ...], low: int, high: int) -> tuple[int, int]:
    """Take in a word or two at the edges when they belong to the same sentence: the "No" of "No soldiers"."""
    low, high = max(0, low), min(len(words), high)
    if low <= 2 and not any(word.opens for word in words[1 : low + 1]):
        low = 0
    if high >= len(words) - 2 and not any(word.opens for word in words[high:]):
        high = len(words)
    return low, high


def inside(ours: tuple[Word, ...], theirs: tuple[Word, ...], blocks, window) -> Alignment:
    """The alignment within a window (ours from, to, theirs from, to), from its equal blocks."""
    ours_at, ours_end, theirs_at, theirs_end = window
    differences = []
    for a_start, a_end, b_start, b_end in [*blocks, (ours_end, ours_end, theirs_end, theirs_end)]:
        if a_start > ours_at or b_start > theirs_at:
            differences.append(Difference(ours[ours_at:a_start], theirs[theirs_at:b_start], ours_at, theirs_at))
        ours_at, theirs_at = max(a_end, ours_at), max(b_end, theirs_at)
    return Alignment(ours[window[0] : ours_end], theirs[window[2] : theirs_end], tuple(differences))
