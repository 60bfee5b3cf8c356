"""Surfaces and what they are: how a text is cut, and what each piece means whatever stands around it."""

import re
from enum import StrEnum
from functools import lru_cache
from itertools import chain, pairwise
from threading import RLock
from typing import TYPE_CHECKING, NamedTuple

from workbench.text.folding import fold_text
from workbench.text.words import numerals
from workbench.text.words.chunks import LONGEST_WORD, Chunks, Glimpses, Joined
from workbench.text.words.stemming import stemmer
from workbench.text.words.stopwords import STOP_WORDS
from workbench.text.words.tokens import CAPITALISED_RUN, NO_SPACES
from workbench.text.words.vocabulary import ACRONYM_NAMES, MONTHS, SNOWBALL, UNITS

if TYPE_CHECKING:
    from workbench.text.words.packed_stems import PackedStems


class TermKind(StrEnum):
    """What a term is. `NUMBER` is a figure's exact value, `LEADING` its first digits, `INITIALS` those of a name."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    YEAR = "year"
    LEADING = "leading"
    UNIT = "unit"
    INITIALS = "initials"


_ADDRESS = re.compile(r"https?://|www\.|pic\.twitter\.com/|[\w.+-]+@\w")
_CODE = re.compile(r"[A-Z]{1,7}-?\d")
_HASHTAG_PARTS = re.compile(r"[A-Z]?[^\W\dA-Z_]+|[A-Z]+(?![^\W\dA-Z_])|\d+")
_FIGURE = re.compile(r"\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*\Z")
_ONLY_NO_SPACES = re.compile(rf"[{NO_SPACES}]+\Z")
NO_TOKEN = re.compile("[\\x00-\\x1f !\"'()*+,/:;<>?@\\[\\\\\\]^`{|}\\x7f-]")
_SPACES = re.compile("[ \u00a0]")
_ORDINALS = frozenset(("st", "nd", "rd", "th"))


class Piece(NamedTuple):
    """What a surface is, whatever stands around it. `numeral` is a number word's value, `figure` marks digits.

    `depends` says that what it is can only be told with the text around it.
    """

    stems: tuple[str, ...] = ()
    kind: TermKind = TermKind.WORD
    figure: bool = False
    numeral: float | None = None
    suffix: float | None = None
    depends: bool = False


def base_language(language: str) -> str:
    """The two-letter language of a tag; English where it is not told, as most texts that do not tell are."""
    return language.split("-")[0].split("_")[0].lower() or "en"


class Lexicon(dict):
    """Surfaces of one language and what they are. Stems are dear (40 µs) and words come again: so they are kept."""

    LIMIT = 400_000

    def __init__(self, language: str):
        self.language = language
        self._lock = RLock()  # searches come from several threads
        self.stop = STOP_WORDS.get(language, frozenset())
        self.numerals = numerals.NUMERALS.get(language, numerals.NUMERALS["en"])
        self.points = numerals.POINTS.get(language, frozenset())
        self.meaning = {*UNITS, *MONTHS, *self.numerals, *numerals.SUFFIXES, *_ORDINALS}
        self._runs: dict[str, tuple[str, ...]] = {}
        self.chunks = Chunks(self, self.LIMIT)
        self.joined = Joined(self.chunks, self)
        self.glimpses = Glimpses(self)
        self.packed: PackedStems | None = None  # made when there are many texts
        self.figures: dict[str, tuple[str, ...]] = {}
        self.initials = Initials(self)
        self._stemmer = stemmer(SNOWBALL[language]) if language in SNOWBALL else None

    def __missing__(self, surface: str) -> "str | Piece":
        """A plain word is its stem ("" for a stop word), which keeps the common way short; all else is a piece."""
        if len(self) > self.LIMIT:
            with self._lock:
                self.clear()
                self._runs.clear()
                self.chunks.clear()
                self.joined.clear()
                self.glimpses.clear()
                self.figures.clear()
        if self.is_plain(surface):
            found = self[surface] = self._stem_of_plain(surface.lower())
        else:
            with self._lock:
                found = self[surface] = self._read(surface)
        return found

    def of_plain(self, surface: str) -> str:
        """What `lexicon[surface]` is, the short way for what `is_plain`."""
        found = self.get(surface)
        if found is None:
            lower = surface.lower()
            found = self.get(lower) if lower != surface else None
            if len(self) > self.LIMIT:
                return self[surface]
            self[surface] = found = self._stem_of_plain(lower) if found is None else found
        return found

    def is_plain(self, surface: str) -> bool:
        """Whether it is what most words of most texts are: letters a to z, at most the first a capital, no unit, number
        or month."""
        return (
            surface.isascii()
            and surface.isalpha()
            and (surface.islower() or surface[1:].islower())
            and 2 < len(surface) <= LONGEST_WORD
            and surface.lower() not in self.meaning
        )

    def _stem_of_plain(self, word: str) -> str:
        if word in self.stop:
            return ""
        stem = self._stemmer.stem(word) if self._stemmer else word
        return stem if stem.isascii() else NO_TOKEN.sub("", fold_text(stem))

    def stem(self, word: str) -> str:
        """The stem of a word without case, accents and ending; "" if it is a stop word."""
        with self._lock:
            return self._stem(word)

    def _stem(self, word: str) -> str:
        word = word.lower().replace("’", "'").replace("\u00ad", "")
        word = word.removesuffix("'s").removesuffix("'")
        if "'" in word:  # l'eau, d'or; but O'Brien
            head, _, tail = word.partition("'")
            elided = len(head) <= 2 and self.language in ("fr", "it", "ca")
            word = (tail if elided else word).replace("'", "")
        folded = word if word.isascii() else fold_text(word)
        if folded in self.stop or len(folded) > LONGEST_WORD:
            return "" if folded in self.stop else NO_TOKEN.sub("", folded)[:LONGEST_WORD]
        stem = self._stemmer.stem(word) if self._stemmer and len(word) > 2 else word
        return stem if stem.isascii() else NO_TOKEN.sub("", fold_text(stem))

    def _initials(self, letters: str) -> str:
        """Initials meet the same letters as a word ("fbi"), but never a stop word ("us", "who")."""
        letters = ACRONYM_NAMES.get(letters, letters)
        stem = self.stem(letters)
        return stem if stem and len(letters) > 2 else "=" + letters

    def initials_of(self, run: str) -> tuple[str, ...]:
        """The initials by which a run of capitalised words is known, if it is."""
        if run not in self._runs:
            words = [word for word in _SPACES.split(run) if word[0].isupper()]
            if self[words[0]] == "":
                words = words[1:]
            pairs = (fold_text(f"{one} {other}") for one, other in pairwise(words))
            known = {"=" + ACRONYM_NAMES[pair] for pair in pairs if pair in ACRONYM_NAMES}
            if not known and 3 <= len(words) <= 7:
                known = {self._initials("".join(word[0] for word in words).lower())}
            self._runs[run] = tuple(sorted(known))
        return self._runs[run]

    def _read(self, surface: str) -> "str | Piece":
        if _FIGURE.match(surface):
            return Piece(figure=True, depends=True)
        if _ADDRESS.match(surface):
            return ""
        if surface[0] in "#@":
            parts = [self.stem(part) for part in _HASHTAG_PARTS.findall(surface[1:])]
            whole = NO_TOKEN.sub("", fold_text(surface[1:]))
            return Piece(tuple(dict.fromkeys(part for part in (*parts, whole) if part)), TermKind.NAME)
        if _ONLY_NO_SPACES.match(surface):
            return Piece(suffix=numerals.SUFFIXES.get(surface[0]), depends=True)
        folded = fold_text(surface)
        if _CODE.match(surface):
            return self._code(folded)
        return self._word(surface, folded)

    def _code(self, folded: str) -> Piece:
        letters = re.match(r"[a-z]+", folded)[0]
        stems = [folded.replace("-", "")] + ([self.stem(letters)] if len(letters) > 2 else [])
        return Piece(tuple(filter(None, stems)), TermKind.NAME)

    def _word(self, surface: str, folded: str) -> "str | Piece":
        if folded in UNITS:
            return Piece((UNITS[folded],), TermKind.UNIT)
        if folded in self.numerals:
            return Piece((self.stem(surface),), numeral=self.numerals[folded], depends=True)
        if folded in MONTHS and (surface[0].isupper() or folded not in ("may", "march")):
            return Piece((MONTHS[folded],), TermKind.YEAR)
        letters = surface.replace(".", "")
        if len(letters) > 1 and letters.isupper() and len(letters) < 7:
            return Piece((self._initials(letters.lower()),), TermKind.NAME)
        stem = self.stem(surface)
        if folded in numerals.SUFFIXES or folded in _ORDINALS:
            alone = (stem,) if len(folded) > 1 and folded not in _ORDINALS and stem else ()
            return Piece(alone, suffix=numerals.SUFFIXES.get(folded, 1.0), depends=not alone)
        if len(folded) == 1 and folded.isascii() and not surface.isupper():
            return ""
        return stem


class Initials(dict):
    """The initials of all names in a few words, which come again."""

    LIMIT = 50_000

    def __init__(self, lexicon: Lexicon):
        self._lexicon = lexicon

    def __missing__(self, words: str) -> tuple[str, ...]:
        if len(self) > self.LIMIT:
            self.clear()
        runs = CAPITALISED_RUN.findall(words)
        found = self[words] = tuple(chain.from_iterable(map(self._lexicon.initials_of, runs)))
        return found


@lru_cache(maxsize=64)
def lexicon_of(language: str) -> Lexicon:
    return Lexicon(language)
