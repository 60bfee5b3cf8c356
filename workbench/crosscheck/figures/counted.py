"""What a figure counts: the noun phrase after it, the words beside it, and those of its sentence, as stems."""

import re
from dataclasses import dataclass

from workbench.crosscheck.figures.words_in_place import stem_at
from workbench.crosscheck.lexicon.figure_words import DETERMINERS, NOISE, PLURALS, VERBS
from workbench.crosscheck.words.stems import is_generic, without_marks
from workbench.crosscheck.words.tokens import LINE, NUMBER, SIGN, WORD, Token

NEAR = 8
_ENDS = ".!?;"
_OF = ("of", "de", "del")
_COPULAS = frozenset("is are was were be been being has have had es son fue fueron era eran ha han will would".split())
_PRONOUNS = frozenset("these those them which whom that estos estas ellos ellas".split())
_PARTICIPLE = re.compile(r"(?:ed|ados|adas|idos|idas)$")


@dataclass(slots=True)
class Words:
    """The stems of a text's tokens, "" where a token says nothing, and where its sentences begin and end."""

    stems: list[str]
    sentence: list[int]
    contexts: list[frozenset[str]]
    names: list[frozenset[str]]


def prepare(tokens: list[Token]) -> Words:
    """Stems and sentences of a text, worked out once for all its figures."""
    stems, sentence = [], []
    number, starts_sentence = 0, True
    contexts: list[set[str]] = [set()]
    names: list[set[str]] = [set()]
    for index, token in enumerate(tokens):
        stemmed = ""
        if token.kind == WORD and token.quantity:
            stemmed = stem_at(tokens, index)
            if stemmed:
                contexts[-1].add(stemmed)
                if (
                    token.capital
                    and not starts_sentence
                    and stemmed.islower()
                    or token.capital
                    and len(token.text) > 5
                    and not stemmed.isupper()
                ):
                    names[-1].add(stemmed) if not starts_sentence else None
            starts_sentence = False
        elif _is_end(tokens, index):
            number += 1
            contexts.append(set())
            names.append(set())
            starts_sentence = True
        stems.append(stemmed)
        sentence.append(number)
    return Words(stems, sentence, [frozenset(one) for one in contexts], [frozenset(one) for one in names])


def _is_end(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    if token.kind == LINE:
        return index > 0 and tokens[index - 1].kind == LINE
    if token.kind != SIGN or token.text not in _ENDS or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    if token.text == ".":
        previous = tokens[index - 1] if index else None
        if previous and previous.kind == WORD and len(previous.text) <= 3 and previous.capital:
            return False  # Dr., U.S., Oct.
    return following.start > token.end and (following.capital or following.kind != WORD)


@dataclass(slots=True)
class Counted:
    """The noun phrase of a figure: its stems, its heads, where it ends in the text, and the token behind it."""

    stems: tuple[str, ...] = ()
    keys: frozenset[str] = frozenset()
    head: str = ""
    end: int = 0
    after: int = 0


def counted_after(tokens: list[Token], words: Words, after: int, spanish: bool) -> Counted:
    """The noun phrase that begins at token `after` ("of" before it allowed)."""
    at = _skip_lead(tokens, after)
    stems: list[str] = []
    keys: list[str] = []
    pieces: list[Token] = []
    segment: list[tuple[str, str]] = []
    jumped = False
    while at < len(tokens) and at < after + 14:
        token = tokens[at]
        if _is_passed_over(tokens, at):
            at += 1
            continue
        if token.kind != WORD or not token.quantity:
            break
        bare = without_marks(token.text)
        if bare in _OF and segment and not jumped:
            keys.append(_head(segment, spanish))
            segment, jumped = [], True
            at += 1
            continue
        if bare in DETERMINERS and not segment:
            at += 1
            continue
        stemmed = words.stems[at]
        if _ends_phrase(token, bare, stemmed, segment):
            break
        if stemmed:
            segment.append((stemmed, bare))
            stems.append(stemmed)
            pieces.append(token)
        at += 1
        if len(stems) >= 7:
            break
    if segment:
        keys.append(_head(segment, spanish))
        if len(segment) > 1 and segment[-1][1] in _ONE_OF_MANY and segment[-2][1] in _COLLECTIVES:
            keys.append(segment[-2][0])
    return Counted(tuple(stems), frozenset(keys), keys[0] if keys else "", pieces[-1].end if pieces else 0, at)


_ONE_OF_MANY = frozenset("members officers personnel staff workers".split())
_COLLECTIVES = frozenset("crew police family team staff army gang cabinet jury cast military rescue".split())
"""19 of the crew are 19 crew members."""


def _skip_lead(tokens: list[Token], at: int) -> int:
    """Past "of the", "of these were", "are" before members, so that "5,400 are members of ..." counts members."""

    def word(position: int) -> str:
        return without_marks(tokens[position].text) if position < len(tokens) and tokens[position].kind == WORD else ""

    if word(at) in _OF:
        at += 1
        if word(at) in _PRONOUNS:
            at += 1
            at += word(at) in _COPULAS
            return at
    elif word(at) in _COPULAS and word(at + 1).endswith("s") and not word(at + 1).endswith("ss"):
        at += 1
    return at


def _is_glued(tokens: list[Token], at: int) -> bool:
    return (
        at > 1
        and tokens[at - 1].text == "-"
        and tokens[at - 1].end == tokens[at].start
        and tokens[at - 2].end == tokens[at - 1].start
    )


def _is_passed_over(tokens: list[Token], at: int) -> bool:
    """Hyphens, glued numbers, the letters of an organisation and the full stops between them."""
    token = tokens[at]
    if token.kind == SIGN and token.text in "-’'" or token.kind == NUMBER and _is_glued(tokens, at):
        return True
    return token.name == "-" or _is_within_letters(tokens, at)


def _is_within_letters(tokens: list[Token], at: int) -> bool:
    """The full stops of "seven U.S. states"; not one that ends a sentence."""
    if tokens[at].text != "." or at + 1 >= len(tokens):
        return False
    before, following = tokens[at - 1], tokens[at + 1]
    is_letter = before.kind == WORD and len(before.text) == 1 and before.capital and before.end == tokens[at].start
    return is_letter and following.kind == WORD and (not following.capital or following.start == tokens[at].end)


IRREGULAR = frozenset(
    "hidden found held taken stolen sold made built sent given shown seen kept hit caught bought brought driven written"
    " thrown cut put left flown grown drawn chosen".split()
)
"""Participles that no ending tells: 1.3 tons of cocaine hidden in a lorry."""
_PERIODLY = frozenset("daily weekly monthly yearly annually hourly diarios diarias semanales mensuales anuales".split())
_TELLS_WHEN = frozenset("last past next pasado pasada próximo proximo último ultimo".split())
"""940 tonnes of sugar last year: what follows the noun is a time."""


def is_participle(bare: str) -> bool:
    """Whether a word may be what was done: seized, decomisados."""
    return bool(_PARTICIPLE.search(bare)) and len(bare) > 4


def _ends_phrase(token: Token, bare: str, stemmed: str, segment: list[tuple[str, str]]) -> bool:
    if bare in VERBS and stemmed != "DEAD" or bare in _COPULAS:
        return True
    if segment and (bare in _TELLS_WHEN or bare in _PERIODLY or bare == "aboard"):
        return True
    if not stemmed:
        return bare not in NOISE and bare not in ("second", "third")
    return bool(segment and (is_participle(bare) or bare in IRREGULAR))


def _head(segment: list[tuple[str, str]], spanish: bool) -> str:
    """The head noun: in Spanish the first word; in English the first plural (and the plural after it), else the
    last."""
    if spanish:
        return segment[0][0]
    for index, (_stemmed, bare) in enumerate(segment):
        if _is_plural(bare):
            while index + 1 < len(segment) and _is_plural(segment[index + 1][1]):
                index += 1
            return segment[index][0]
    return segment[-1][0]


def _is_plural(bare: str) -> bool:
    return bare in PLURALS or (bare.endswith("s") and not bare.endswith(("ss", "us", "is")) and len(bare) > 3)


def near(tokens: list[Token], words: Words, first: int, after: int, low: int, high: int) -> frozenset[str]:
    """The stems within reach of a figure, not beyond its sentence nor the neighbouring figures at `low` and `high`."""
    sentence = words.sentence[first]
    found = set()
    taken = 0
    for at in range(first - 1, low - 1, -1):
        if words.sentence[at] != sentence or taken >= NEAR:
            break
        if words.stems[at]:
            found.add(words.stems[at])
            taken += 1
    taken = 0
    for at in range(after, min(high, len(tokens))):
        if words.sentence[at] != sentence or taken >= NEAR:
            break
        if words.stems[at]:
            found.add(words.stems[at])
            taken += 1
    return frozenset(found)


def says_something(stems: frozenset[str]) -> frozenset[str]:
    """Without the stems that are too general to show anything."""
    return frozenset(one for one in stems if not is_generic(one))
