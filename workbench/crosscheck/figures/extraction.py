"""Find the figures of a text. One walk over its tokens; every rule looks a few tokens about, so that time is linear."""

from workbench.crosscheck.figures.age_groups import age_group
from workbench.crosscheck.figures.amounts import amount
from workbench.crosscheck.figures.clock import clock
from workbench.crosscheck.figures.counted import prepare
from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.figures.neighbours import add_neighbours
from workbench.crosscheck.figures.shares import share_in_words
from workbench.crosscheck.figures.spoken_clock import spoken_time
from workbench.crosscheck.figures.times import ratio, times_over
from workbench.crosscheck.figures.unwritten import nothing, one_every, part_of_point, time_alone
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.figures.word_figures import factor, half_more, ordinal
from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.words.stems import without_marks
from workbench.crosscheck.words.tokens import BLOT, NUMBER, WORD, Token

MOST = 400
"""Figures of one passage that are read: a sentence has a handful, a table of numbers is no sentence."""

_RULES = (
    spoken_time, ratio, times_over, factor, ordinal, half_more, part_of_point, time_alone, nothing, one_every,
    share_in_words, age_group, amount,
)  # fmt: skip
_FIRST_WORDS = (
    set(numerals.UNITS)
    | set(numerals.TENS)
    | set(numerals.HUNDREDS)
    | set(numerals.PLURALS)
    | set(numerals.ORDINALS)
    | set(numerals.TIMES)
    | set(numerals.SEVERAL)
    | {
        "half",
        "mitad",
        "most",
        "majority",
        "minority",
        "mayoria",
        "minoria",
        "a",
        "an",
        "un",
        "una",
        "uno",
        "mil",
        "medio",
        "media",
        "la",
        "cien",
        "century",
        "every",
        "twice",
        "thrice",
        "once",
        "no",
        "not",
        "nobody",
        "any",
        "none",
        "ninguno",
        "nadie",
        "zero",
        "cero",
        "ningun",
        "ni",
        "ninguna",
        "el",
        "tercio",
        "quarter",
        "ano",
        "hora",
        "mes",
        "noon",
        "midnight",
        "medianoche",
    }
)


def extract_figures(text: str, tokens: list[Token], years: frozenset[int] = frozenset()) -> list[Figure]:
    """All figures of a text in its order. `years` are those that its dates name."""
    if not any(_may_begin(token) for token in tokens):
        return []
    walk = Walk(text, tokens, prepare(tokens))
    at = 0
    while at < len(tokens) and len(walk.drafts) < MOST:
        at = max(_read(walk, at), at + 1)
    add_neighbours(walk, years)
    return walk.drafts


def _may_begin(token: Token) -> bool:
    if token.kind in (NUMBER, BLOT):
        return True
    if token.kind == WORD:
        word = without_marks(token.text)
        return word in _FIRST_WORDS or word.endswith("fold")
    return token.text in numerals.VULGAR


def _read(walk: Walk, at: int) -> int:
    """Read the figure that begins at token `at`; the token to go on with."""
    token = walk.tokens[at]
    if token.kind == BLOT:
        return clock(walk, at)
    if token.quantity and at not in walk.taken and _may_begin(token):
        for rule in _RULES:
            after = rule(walk, at)
            if after:
                return after
    return at + 1
