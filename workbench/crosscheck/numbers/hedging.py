"""The words beside a figure that loosen it: about, nearly, at least, up to."""

from workbench.crosscheck.lexicon.change_words import AFTER_HEDGES, DOWN, HEDGES, UP
from workbench.crosscheck.words.stems import without_marks
from workbench.crosscheck.words.tokens import SIGN, WORD, Token

_LONGEST = max(len(words) for words in HEDGES)
_LAST_WORDS = frozenset(words[-1] for words in HEDGES)
_SKIPPED = frozenset("a an the un una los las only just".split())


def hedge_before(tokens: list[Token], first: int) -> tuple[str, int]:
    """The hedge that stands right before token `first`, and the token where it begins; ("", first) without one."""
    end = first
    if end and tokens[end - 1].text in _SKIPPED and tokens[end - 1].kind == WORD and not _ends_hedge(tokens, end):
        end -= 1
    for length in range(min(_LONGEST, end), 0, -1):
        words = tuple(_bare(token) for token in tokens[end - length : end])
        if words[-1] not in _LAST_WORDS:
            return "", first
        hedge = HEDGES.get(words)
        if hedge and not _means_else(tokens, end - length, words):
            return hedge, end - length
    return "", first


def _ends_hedge(tokens: list[Token], end: int) -> bool:
    return _bare(tokens[end - 1]) in _LAST_WORDS and (_bare(tokens[end - 1]),) in HEDGES


def hedge_after(tokens: list[Token], after: int) -> tuple[str, int]:
    """The hedge that follows a figure (or more, +), and the token after it."""
    for length in (2, 1):
        words = tuple(_bare(token) for token in tokens[after : after + length])
        hedge = AFTER_HEDGES.get(words)
        # at the end of a text two tokens may be one
        if hedge and not (words == ("plus",) and after + 1 < len(tokens)):
            return hedge, after + len(words)
    return "", after


def _bare(token: Token) -> str:
    return without_marks(token.text) if token.kind == WORD else token.text if token.kind == SIGN else ""


def _means_else(tokens: list[Token], start: int, words: tuple[str, ...]) -> bool:
    """Hedge words that are something else here: "from 5 up to 8", "down below", "a third less than", "hasta 2020"."""
    if words == ("hasta",) and any(_bare(token) in UP | DOWN for token in tokens[max(0, start - 2) : start]):
        return True  # subir hasta
    if words in (("under",), ("over",), ("above",), ("below",)) and start:
        return _bare(tokens[start - 1]) in ("aged", "age", "ages", "adults", "children")
    return False
