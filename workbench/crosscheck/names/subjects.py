"""The name that a sentence begins with, and what is said of it: Ford sold, Ana Prado won."""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from workbench.crosscheck.figures.exclusive import PARTIES
from workbench.crosscheck.figures.figure import ORDINAL, Figure
from workbench.crosscheck.lexicon.change_words import DOWN_VERBS, UP_VERBS
from workbench.crosscheck.lexicon.numerals import MAGNITUDES, TENS, UNITS
from workbench.crosscheck.lexicon.speech_words import SPEECH
from workbench.crosscheck.words.alignment import Word
from workbench.crosscheck.words.stems import is_generic, stem

_LONGEST = 3
"""Words of a name."""
_ARTICLES = frozenset("the el la los las".split())


class Subject(NamedTuple):
    """The bare words of a name at the beginning of a sentence, and the key of the word after it; or, where it `is_name`
    not, those of a common noun with what tells it from others (used car sales), which stands at `span`, and their
    keys."""

    name: tuple[str, ...]
    verb: str
    keys: tuple[str, ...] = ()
    span: tuple[int, int] = (0, 0)

    @property
    def is_name(self) -> bool:
        """Whether it names somebody or something."""
        return not self.keys

    @property
    def told(self) -> str:
        """The name as it is shown."""
        return " ".join(word.title() for word in self.name)


def subject_of(words: Sequence[Word], figures: Sequence[Figure]) -> Subject | None:
    """The subject of a passage: a name, else what its first figure is of; None where it begins with a figure."""
    return _named(words, figures) or _common(words, figures)


def _named(words: Sequence[Word], figures: Sequence[Figure]) -> Subject | None:
    """The name that a passage begins with; None where it begins with a figure, a common noun, or who said it."""
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


_MOST = 5
"""Words of a common subject."""
_OPENS_CLAUSE = frozenset("that after because when while que cuando porque mientras".split())
_BEFORE_FIGURES = frozenset(
    "by to at in for about a an the some from of un una el la los las de del en por unos unas".split()
)
_OBJECT = frozenset("its his her their the a su sus la el".split())
"""Behind a verb of change: raised its key rate; not the lower chamber."""
_OF = frozenset("of de del".split())
_BE = frozenset("is are was were be es son era eran fue fueron".split())
_HAVE = frozenset("has have had hold holds held seat seats seated tiene tienen tenia tenian".split())


def _common(words: Sequence[Word], figures: Sequence[Figure]) -> Subject | None:
    """What the first figure of a passage is of: "used car sales" of "used car sales rose 6%"; None where that is not
    told before it, or in many words."""
    first = min((one.start for one in figures if one.kind != ORDINAL), default=0)
    before = [word for word in words[: 3 * _MOST] if word.end <= first]
    if len(before) < 2 or any(word.opens for word in before[1:]) or before[0].bare in ("i", "we"):
        return None  # who says "I" may be the governor that the other names
    if before[0].bare in _SAYS_WHO:
        before = before[_past_comma(before) :]
    clause = max((at for at, word in enumerate(before) if word.bare in _OPENS_CLAUSE), default=-1)
    before = before[clause + 1 :]  # pictures show that the wildfire
    if not before:
        return None
    end = len(before)
    while end and before[end - 1].bare in _BEFORE_FIGURES:
        end -= 1
    is_of = any(word.bare in _OF for word in before[end:])
    if not end:
        return None
    changed = next((at for at in range(1, end - 1) if _is_change(before[at]) and before[at + 1].bare in _OBJECT), 0)
    if changed:
        is_of, end = False, changed + 1  # raised its key rate by
    verb = "of" if is_of else _verb(before[end - 1])
    told = [word for word in before[: end - (not is_of)] if _tells(word)]
    if not told or len(told) > _MOST:
        return None
    bares, keys = tuple(word.bare for word in told), tuple(word.key for word in told)
    return Subject(bares, verb, keys, (told[0].start, told[-1].end))


_SAYS_WHO = frozenset(("according", "segun"))


def _past_comma(words: Sequence[Word]) -> int:
    """Where the words go on behind the first comma: according to the county, the footbridge."""
    return next((at for at in range(1, len(words)) if words[at].start > words[at - 1].end + 1), len(words))


def _tells(word: Word) -> bool:
    return word.key != "#" and bool(word.key[0] == "@" or stem(word.bare) or word.bare in _CONTRASTING)


def _verb(word: Word) -> str:
    """What a verb is held against another by: those of change are one, whichever way."""
    if _is_change(word):
        return "change"
    return "be" if word.bare in _BE else "have" if word.bare in _HAVE else word.key


def _is_change(word: Word) -> bool:
    return word.bare in UP_VERBS or word.bare in DOWN_VERBS


def contrasted(mine: Subject, other: Subject, said: frozenset[str], theirs_said: frozenset[str]) -> bool:
    """Whether two common subjects are two of one sort: each has a word of its own beside a shared one, which the other
    passage does not say ("new car sales", "used car sales"), or all else is the same (diesel costs, petrol costs)."""
    if mine.is_name and other.is_name or mine.verb != other.verb:
        return False
    if not set(_keys(mine)) & set(_keys(other)) and _rest(mine, said) != _rest(other, theirs_said):
        return False
    own = _own(mine, other, theirs_said), _own(other, mine, said)
    return all(own) and not any(_alike(one, another) for one in own[0] for another in own[1])


def _keys(one: Subject) -> tuple[str, ...]:
    return one.keys or tuple(stem(bare) or bare for bare in one.name)


def _rest(one: Subject, said: frozenset[str]) -> frozenset[str]:
    """What a passage says but for its subject and its numbers."""
    return frozenset(word for word in said - _LITTLE if word not in one.name and not word[:1].isdigit())


def _own(one: Subject, other: Subject, said: frozenset[str]) -> list[str]:
    """The words of a subject that are none of the other's."""
    return [
        bare
        for bare, key in zip(one.name, _keys(one), strict=True)
        if key not in _keys(other)
        and bare not in said
        and (bare in _CONTRASTING or not is_generic(key))
    ]


def _alike(one: str, other: str) -> bool:
    return one[:3] == other[:3] and Indel.normalized_similarity(one, other) >= _ONE_WORD


_LITTLE = frozenset(MAGNITUDES) | frozenset(UNITS) | frozenset(TENS) | _ARTICLES
_CONTRASTING = frozenset("new first last state".split())
"""Words that say little elsewhere, and here which of two is meant: state schools, private schools."""
_ONE_WORD = 0.7
"""How alike two words are that may be one in two languages, or of one stem."""
