"""Persons of a text and their offices; who is the same person under another spelling."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel

from workbench.crosscheck.office_words import (
    FORMER,
    LINKS,
    NOT_PERSONS,
    PARTICLES,
    PORTFOLIOS,
    ROLES,
    SHORTENED,
    WITHIN_OFFICES,
)
from workbench.crosscheck.stems import without_marks
from workbench.crosscheck.tokens import SIGN, WORD, Token


@dataclass(frozen=True, slots=True)
class Person:
    """A person named at [start, end): the folded parts of the name, and the office as the text gives it."""

    start: int
    end: int
    text: str
    parts: tuple[str, ...]
    role: str = ""
    portfolio: frozenset[str] = frozenset()
    office: str = ""
    office_start: int = 0
    former: bool = False


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
        elif (
            token.kind == SIGN
            and token.text == "-"
            and parts
            and position + 1 < len(tokens)
            and tokens[position + 1].capital
            and tokens[position - 1].end == token.start
            and tokens[position + 1].start == token.end
            or bare in PARTICLES
            and parts
            and position + 1 < len(tokens)
            and tokens[position + 1].capital
            and _bare(tokens[position + 1]) not in NOT_PERSONS
        ):
            position += 1
        else:
            break
    if all(len(part) == 1 for part in parts):
        return at + 1, []
    return position, parts


def _person(text, tokens, at: int, after: int, parts: list[str]) -> Person | None:
    office_at, role, portfolio, former = _office_before(tokens, at)
    if not role:
        later = _office_after(tokens, after)
        if later:
            role, portfolio, former = later
    if len(parts) < 2 and not role or len(parts) > 5:
        return None
    if len(parts) >= 2 and not role and not _looks_personal(tokens, at, parts):
        return None
    start, end = tokens[at].start, tokens[after - 1].end
    office = " ".join(text[tokens[office_at].start : tokens[at].start].split()) if office_at < at else ""
    return Person(
        start,
        end,
        " ".join(text[start:end].split()),
        tuple(parts),
        role,
        portfolio,
        office,
        tokens[office_at].start,
        former,
    )


def _looks_personal(tokens, at: int, parts: list[str]) -> bool:
    """Capitals alone do not make a person: headlines, organisations in capitals, the first word of a sentence."""
    return not all(tokens[at].text.isupper() for _ in parts) and all(
        len(part) > 1 or index < len(parts) - 1 for index, part in enumerate(parts)
    )


def _office_before(tokens, at: int) -> tuple[int, str, frozenset[str], bool]:
    """The office right before a name: "Mexican Interior Minister", "Secretary of State", "the security minister"."""
    position, role, portfolio, former = at, "", set(), False
    while position > 0 and at - position < 7:
        token = tokens[position - 1]
        if _shortens(tokens, position - 1):
            position -= 1
            continue
        if token.kind != WORD:
            break
        bare = _bare(token)
        if bare in FORMER and (role or portfolio):
            former = True
        elif bare in PORTFOLIOS and (role or bare not in ROLES):
            portfolio.add(PORTFOLIOS[bare])
        elif bare in ROLES:
            role = role or ROLES[bare]
        elif not (role or portfolio) or bare not in LINKS and bare not in WITHIN_OFFICES:
            break
        position -= 1
    if not role:
        return at, "", frozenset(), False
    while position < at and (_bare(tokens[position]) in LINKS or tokens[position].kind != WORD):
        position += 1
    return position, role, _settled(portfolio), former


def _shortens(tokens, at: int) -> bool:
    """Whether a token is the full stop of "Mr.", "Gen." or of an initial."""
    if at < 1 or tokens[at].text != ".":
        return False
    return len(tokens[at - 1].text) == 1 or _bare(tokens[at - 1]) in SHORTENED


def _office_after(tokens, after: int) -> tuple[str, frozenset[str], bool] | None:
    """The office in apposition: "Ana Prado, the country's interior minister," """
    if after + 1 >= len(tokens) or tokens[after].text != ",":
        return None
    role, portfolio, former = "", set(), False
    for token in tokens[after + 1 : after + 9]:
        if token.kind != WORD:
            break
        bare = _bare(token)
        if bare in FORMER:
            former = True
        if bare in PORTFOLIOS:
            portfolio.add(PORTFOLIOS[bare])
        if bare in ROLES and ROLES[bare] != "title" and not role:
            role = ROLES[bare]
            if bare not in ("secretary", "minister", "secretario", "secretaria", "ministro", "ministra"):
                break
        if bare in ("who", "and", "said", "says", "told", "y", "que", "was", "is"):
            break
    return (role, _settled(portfolio), former) if role else None


def _settled(portfolio: set[str]) -> frozenset[str]:
    """Homeland security is not security."""
    if "homeland" in portfolio:
        portfolio = portfolio - {"security"}
    return frozenset(portfolio)


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
    return len(one) > 4 and len(other) > 4 and one[0] == other[0] and Indel.normalized_similarity(one, other) >= 0.85
