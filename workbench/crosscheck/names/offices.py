"""The office beside a name: its role, portfolio and country, whether former or acting."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.crosscheck.lexicon.office_words import (
    ACTING,
    COUNTRIES,
    FORMER,
    INCOMING,
    LINKS,
    NOT_PERSONS,
    PORTFOLIOS,
    ROLE_PAIRS,
    ROLES,
    SHADOW,
    SHORTENED,
    WITHIN_OFFICES,
)
from workbench.crosscheck.lexicon.stopwords import STOP
from workbench.crosscheck.words.stems import without_marks
from workbench.crosscheck.words.tokens import WORD, Token

_LONGEST = 9
_STOPS = frozenset("who and said says told y que was is were dijo when after as whose with".split())


@dataclass(frozen=True, slots=True)
class Office:
    """`role` as office_words.py calls it ("" for none), the stems of its `portfolio`, its country, and the places named
    with it. `status` is "former", "acting" or "incoming". It stands in tokens [first, after)."""

    role: str = ""
    portfolio: frozenset[str] = frozenset()
    country: str = ""
    places: frozenset[str] = frozenset()
    status: str = ""
    first: int = 0
    after: int = 0


NONE = Office()


def _bare(token: Token) -> str:
    return without_marks(token.text.removesuffix("'s")) if token.kind == WORD else token.text


def office_before(tokens: Sequence[Token], at: int) -> Office:
    """The office right before the name at token `at`: "Mexican Interior Minister", "the mayor of Leeds,"."""
    end = at - 1 if at and tokens[at - 1].text == "," else at
    position, seen_role = end, False
    while position > 0 and end - position < _LONGEST:
        token = tokens[position - 1]
        bare = _bare(token)
        if token.kind != WORD:
            hyphen = token.text == "-" and position > 1 and token.start == tokens[position - 2].end
            if not hyphen and not _shortens(tokens, position - 1):
                break
        elif bare in ROLES:
            seen_role = True
        elif not _may_belong(bare) and (not token.capital or seen_role and not _is_place_before(tokens, position - 1)):
            break
        position -= 1
    if not seen_role:
        return NONE
    while position < end and (tokens[position].kind != WORD or _bare(tokens[position]) in LINKS | {"the"}):
        position += 1
    found = _read(tokens, position, end)
    if end < at and not (found.places or found.country or found.portfolio) and found.role != "title":
        return NONE  # a list of persons may go on like that: "the president, Ana Prado"
    return found


def _may_belong(bare: str) -> bool:
    """Whether a word may be part of an office, whatever its case."""
    return (
        bare in PORTFOLIOS or bare in LINKS or bare in WITHIN_OFFICES or bare in COUNTRIES or bare in _LEADING
        or bare in FORMER or bare in ACTING or bare in INCOMING or bare in SHADOW
    )  # fmt: skip


def _is_place_before(tokens: Sequence[Token], at: int) -> bool:
    """Leeds Mayor, Texas Governor: a name that stands before a role."""
    following = _bare(tokens[at + 1]) if at + 1 < len(tokens) else ""
    if without_marks(tokens[at].text) in NOT_PERSONS or without_marks(tokens[at].text) in STOP:
        return False
    return following in ROLES or following in ("police", "prime", "vice")


def _shortens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is the full stop of "Mr.", "Gen.", "U.S." or of an initial."""
    if at < 1 or tokens[at].text != ".":
        return False
    return len(tokens[at - 1].text) == 1 or _bare(tokens[at - 1]) in SHORTENED


def office_after(tokens: Sequence[Token], after: int) -> Office:
    """The office in apposition: "Ana Prado, the country's interior minister," """
    if after + 1 >= len(tokens) or tokens[after].text != ",":
        return NONE
    end = after + 1
    while end < len(tokens) and end < after + 1 + _LONGEST:
        token = tokens[end]
        bare = _bare(token)
        if token.kind != WORD:
            if token.text != "-" and not _shortens(tokens, end):
                break
        elif bare in _STOPS or not (token.capital or token.text.endswith("'s") or bare in ROLES or _may_belong(bare)):
            break
        end += 1
    found = _read(tokens, after + 1, end)
    return found if found.role and found.role != "title" else NONE


def _read(tokens: Sequence[Token], first: int, after: int) -> Office:
    """The office told by a run of tokens: the first role of an apposition, the last before a name."""
    words = [_bare(token) for token in tokens[first:after]]
    spoken = [word for word in words if word not in ("of", "de", "la", "el", "the", "del")]
    role, is_pair = "", False
    for one, other in zip(spoken, [*spoken[1:], ""], strict=False):
        if (one, other) in ROLE_PAIRS:
            role, is_pair = ROLE_PAIRS[one, other], True
            break
        if one == "justice" and other:
            continue  # the Justice Minister, the Justice Department
        if one in ROLES and (not role or role in ("other", "title")):
            role = ROLES[one]
    status = _status(words)
    if role == "former":
        role = next(ROLES[word[2:]] for word in spoken if word.startswith("ex") and word[2:] in ROLES)
        status = "former"
    portfolio = {PORTFOLIOS[word] for word in words if word in PORTFOLIOS and not (is_pair and word == "justice")}
    if role == "canciller":
        country = next((COUNTRIES[word] for word in words if word in COUNTRIES), "")
        role, portfolio = ("chancellor", set()) if country in ("germany", "austria") else ("minister", {"foreign"})
    if role not in ("minister", "deputy minister", "spokesperson", "other"):
        portfolio = set()
    return Office(role, _settled(portfolio), _country(words), _places(tokens[first:after], words), status, first, after)


def _status(words: list[str]) -> str:
    for name, known in (("former", FORMER), ("acting", ACTING), ("incoming", INCOMING), ("shadow", SHADOW)):
        if any(word in known for word in words):
            return name
    return ""


def _country(words: list[str]) -> str:
    for word, following in zip(words, [*words[1:], ""], strict=False):
        if word in COUNTRIES:
            return COUNTRIES[word]
        if (word, following) == ("united", "states") or word == "u" and "s" in words:
            return "us"
    return ""


def _places(tokens: Sequence[Token], words: list[str]) -> frozenset[str]:
    """Capitalised words of an office that are none of its other words: Leeds, Texas."""
    return frozenset(
        word
        for token, word in zip(tokens, words, strict=True)
        if token.kind == WORD and token.capital and len(word) > 2 and word not in ROLES and not _may_belong(word)
    )


_LEADING = frozenset(
    "a an un una new nuevo nueva its his her their the prime vice police chief press deputy united states"
    " executive".split()
)


def _settled(portfolio: set[str]) -> frozenset[str]:
    """Homeland security is not security."""
    if "homeland" in portfolio:
        portfolio = portfolio - {"security"}
    return frozenset(portfolio)
