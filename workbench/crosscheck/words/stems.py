"""What a word counts as: its stem, or the class of words that name the same thing; "" for words that say nothing."""

import re
import unicodedata
from functools import lru_cache

from workbench.crosscheck.lexicon.bilingual_words import same_things
from workbench.crosscheck.lexicon.country_words import LINES, OF_THE_US
from workbench.crosscheck.lexicon.stopwords import STOP
from workbench.crosscheck.lexicon.synonym_words import CLASSES, GENERIC
from workbench.text.words.stemming import stemmer

_ENGLISH = stemmer("english")
_SPANISH = stemmer("spanish")
_MARKS = re.compile("[\u0300-\u036f]")
_SPANISH_ENDING = re.compile(
    r"(?:ci[oó]n|ciones|dad|dades|mente|ados?|adas?|idos?|idas?|os|as|ó|ía|ales|ores|eros?|ante[s]?)$"
)


def without_marks(word: str) -> str:
    """A word without its diacritics."""
    if word.isascii():
        return word
    return _MARKS.sub("", unicodedata.normalize("NFD", word))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a lower-case word, or the name of its class of synonyms (in capitals); "" for a stop word."""
    bare = without_marks(word.removesuffix("'s").removesuffix("'"))
    if bare in STOP or len(bare) < 2:
        return ""
    return _CLASS_OF.get(bare) or _CLASS_OF.get(_stemmed(bare)) or _stemmed(bare)


def is_generic(stemmed: str) -> bool:
    """Whether a stem says so little that sharing it shows nothing: people, year, number."""
    return stemmed in _GENERIC


@lru_cache(maxsize=65536)
def _stemmed(bare: str) -> str:
    if _SPANISH_ENDING.search(bare) and not bare.endswith(("ss", "us", "was", "has")):
        english = _ENGLISH.stem(bare)
        shorter = min(_SPANISH.stem(bare), english, key=len)
        return shorter if len(shorter) > 2 else english
    return _ENGLISH.stem(bare)


_ENGLISH_TOO = frozenset("play poll call band demand rule clock camp replic".split())
"""What is left of a word that is another word: a playa is no play, what was ruled no rule."""
_CLASS_OF: dict[str, str] = {}
_WRITTEN = frozenset(without_marks(word) for words in CLASSES.values() for word in words.split())
for _name, _words in CLASSES.items():
    for _word in _words.split():
        _bare = without_marks(_word)
        _CLASS_OF[_bare] = _name
        if len(_stemmed(_bare)) >= min(5, len(_bare) - 1) and _stemmed(_bare) not in _ENGLISH_TOO:
            # "partido" is no "part"
            _CLASS_OF.setdefault(_stemmed(_bare), _name)
for _things in same_things():
    # By its own word alone: "refugio" is no refugee, the plural "calles" no call.
    _name = _CLASS_OF.get(_things[0], "") if _things[0] in _WRITTEN else _things[0].upper()
    for _word in _things:
        if _word not in STOP:
            _CLASS_OF.setdefault(_word, _name)
            # A reporter is no report, and yet what attacked is an attack.
            _cut = _stemmed(_word)
            _is_doer = _word.endswith(("er", "or", "ers", "ors"))
            if len(_word) > 4 and not _is_doer and len(_cut) >= len(_word) - 2 and _cut not in _ENGLISH_TOO:
                _CLASS_OF.setdefault(_cut, _name)
for _line in LINES:
    # By the written word alone: a turk is from Turkey, a polish is none.
    _CLASS_OF.update(dict.fromkeys(_line, _line[0]))
_CLASS_OF.update(dict.fromkeys(OF_THE_US, "@US"))
_GENERIC = {stem(word) for word in GENERIC.split()} - {""}
