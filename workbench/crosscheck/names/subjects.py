"""The name that a sentence begins with, and what is said of it: Ford sold, Ana Prado won."""

from collections.abc import Sequence
from typing import NamedTuple

from workbench.crosscheck.figures.exclusive import PARTIES
from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.lexicon.speech_words import SPEECH
from workbench.crosscheck.words.alignment import Word
from workbench.crosscheck.words.stems import stem

_LONGEST = 3
"""Words of a name."""
_ARTICLES = frozenset("the el la los las".split())


class Subject(NamedTuple):
    """The bare words of a name at the beginning of a sentence, and the key of the word after it."""

    name: tuple[str, ...]
    verb: str

    @property
    def told(self) -> str:
        """The name as it is shown."""
        return " ".join(word.title() for word in self.name)


def subject_of(words: Sequence[Word], figures: Sequence[Figure]) -> Subject | None:
    """The subject of a passage; None where it begins otherwise: with a figure, a common noun, or who said it."""
    at = 0
    if any(one.start == 0 for one in figures):
        return None  # four deaths
    name: list[Word] = []
    has_article = bool(words) and words[0].bare in _ARTICLES
    at += has_article
    while at < len(words) and len(name) < _LONGEST and words[at].capital and stem(words[at].bare):
        name.append(words[at])
        at += 1
    while at < len(words) and (words[at].key == "#" or words[at].bare in ("years", "old")):
        at += 1  # Ana Prado, 41, won
    if not name or at >= len(words) or words[at].capital or SPEECH.fullmatch(words[at].bare):
        return None
    is_name = has_article and not words[0].capital or _is_name(name, has_article)  # the Times sold
    return Subject(tuple(word.bare for word in name), words[at].key) if is_name else None


def _is_name(name: Sequence[Word], has_article: bool) -> bool:
    """Whether a capital at the beginning of a sentence is that of a name: not of "Police" or "The rescuers"."""
    if len(name) > 1:
        return True
    (word,) = name
    if word.key.isupper() and not word.key.startswith("@"):
        return False
    plural = word.bare.endswith("s") and not word.bare.endswith(("ss", "us", "is"))
    return word.bare in PARTIES or word.key.startswith("@") or not (has_article or plural)
