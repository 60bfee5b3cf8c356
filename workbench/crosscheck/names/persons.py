"""Persons of a text and their offices; who is the same person under another spelling."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel

from workbench.crosscheck.lexicon.office_words import NOT_PERSONS, PARTICLES, ROLES
from workbench.crosscheck.names.offices import office_after, office_before
from workbench.crosscheck.words.stems import without_marks
from workbench.crosscheck.words.tokens import SIGN, WORD, Token


@dataclass(frozen=True, slots=True)
class Person:
    """A person named at [start, end): the folded parts of the name, and the office as the text gives it (see
    offices.py)."""

    start: int
    end: int
    text: str
    parts: tuple[str, ...]
    role: str = ""
    portfolio: frozenset[str] = frozenset()
    office: str = ""
    office_start: int = 0
    office_end: int = 0
    status: str = ""
    country: str = ""
    places: frozenset[str] = frozenset()

    @property
    def former(self) -> bool:
        """Whether the office is told to be held no more."""
        return self.status == "former"

    @property
    def span(self) -> tuple[int, int]:
        """The name with its office."""
        return min(self.start, self.office_start), max(self.end, self.office_end)


def persons(text: str, tokens: tuple[Token, ...]) -> tuple[Person, ...]:
    """The persons that a text names: two names or more, or one after an office."""
    found, at = [], 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind != WORD or not token.capital or not token.quantity:
            at += 1
            continue
        after, parts = _name(tokens, at)
        if not parts:
            at += 1
            continue
        person = _person(text, tokens, at, after, parts)
        if person:
            found.append(person)
        at = after
    return tuple(found)


def _bare(token: Token) -> str:
    return without_marks(token.text.removesuffix("'s"))


def _name(tokens, at: int) -> tuple[int, list[str]]:
    """The run of name words that begins at `at`: (token behind it, parts); no parts where it is no name."""
    parts, position = [], at
    while position < len(tokens):
        token = tokens[position]
        bare = _bare(token) if token.kind == WORD else ""
        if (
            token.kind == WORD
            and token.capital
            and token.quantity
            and bare not in ROLES
            and (bare not in NOT_PERSONS or len(bare) == 1 and parts)
        ):
            parts.append(bare)
            position += 1
            if position < len(tokens) and tokens[position].text == "." and len(bare) == 1:
                position += 1
            if token.text.endswith("'s"):
                break
        elif parts and _joins(tokens, position):
            position += 1
        elif bare in _PREFIXED and parts and _is_prefixed(tokens, position):
            position += 2
        else:
            break
    if all(len(part) == 1 for part in parts):
        return at + 1, []
    return position, parts


def _joins(tokens, at: int) -> bool:
    """A hyphen or a particle within a name: Pérez-Reverte, Ludwig van Beethoven."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.capital:
        return False
    if tokens[at].kind == SIGN:
        return tokens[at].text == "-" and tokens[at - 1].end == tokens[at].start and following.start == tokens[at].end
    return _bare(tokens[at]) in PARTICLES and _bare(following) not in NOT_PERSONS


_PREFIXED = frozenset("al el as ad ar an ash abd ul bin".split())


def _is_prefixed(tokens, at: int) -> bool:
    """The "al-" of al-Rashid."""
    if at + 2 >= len(tokens) or tokens[at + 1].text != "-":
        return False
    return tokens[at + 2].kind == WORD and tokens[at + 2].capital


def _person(text, tokens, at: int, after: int, parts: list[str]) -> Person | None:
    office = office_before(tokens, at)
    beside = office
    if office.role in ("", "title"):
        beside = office_after(tokens, after)
        office = beside if beside.role else office
    role = office.role
    if len(parts) < 2 and not role or len(parts) > 5:
        return None
    if len(parts) >= 2 and not role and not _looks_personal(tokens, at, parts):
        return None
    start, end = tokens[at].start, tokens[after - 1].end
    words = text[tokens[office.first].start : tokens[office.after - 1].end] if office.after else ""
    return Person(
        start,
        end,
        " ".join(text[start:end].split()),
        tuple(parts),
        role,
        office.portfolio,
        " ".join(words.split()),
        tokens[office.first].start if office.after else start,
        tokens[office.after - 1].end if office.after else end,
        office.status,
        office.country,
        office.places,
    )


def _looks_personal(tokens, at: int, parts: list[str]) -> bool:
    """Capitals alone do not make a person: headlines, organisations in capitals, the first word of a sentence."""
    return not all(tokens[at].text.isupper() for _ in parts) and all(
        len(part) > 1 or index < len(parts) - 1 for index, part in enumerate(parts)
    )


@lru_cache(maxsize=16384)
def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names can be one person's: missing middle names, initials, diacritics and transliteration count for
    nothing."""
    short, long = sorted((one, other), key=len)
    if (
        not short
        or not _same_part(short[-1], long[-1])
        and not (len(long) > 2 and any(_same_part(short[-1], part) for part in long[1:]))
    ):
        return False
    at = 0
    full = 0
    for part in short:
        while at < len(long) and not _same_part(part, long[at]):
            at += 1
        if at == len(long):
            return False
        full += len(part) > 1 and len(long[at]) > 1
        at += 1
    return full > 0


@lru_cache(maxsize=65536)
def _same_part(one: str, other: str) -> bool:
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    if len(one) <= 4 or len(other) <= 4 or one[0] != other[0]:
        return False
    likeness = Indel.normalized_similarity(one, other)
    return likeness >= 0.85 or likeness >= 0.58 and _skeleton(one) == _skeleton(other)


@lru_cache(maxsize=16384)
def _skeleton(part: str) -> str:
    """The consonants of a name, doubles once, as far as they tell: Mohammed and Muhammad, Volodymyr and Vladimir."""
    bones = part.replace("kh", "h").replace("ph", "f").replace("w", "v").replace("q", "k").replace("c", "k")
    kept = [letter for letter in bones if letter not in "aeiouy"]
    once = "".join(letter for letter, before in zip(kept, ["", *kept], strict=False) if letter != before)
    return once if len(once) >= 4 else part
