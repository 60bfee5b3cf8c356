"""Whether degrees, or the C of 40C, are of warmth: not of an angle, of a university, of a seat."""

from collections.abc import Sequence

from workbench.crosscheck.words.tokens import Token

_WARMTH = frozenset(
    """temperature temperatures temperatura temperaturas heat hot warm warmer warming warmed cold colder cool heatwave
    thermometer thermometers high highs low lows hit reached day days record
    celsius fahrenheit mercury frost freezing minus calor frio frío helada termómetro
    termómetros grados""".split()
)
_NEAR = 8
_DIRECTIONS = frozenset("north south east west northern southern latitude longitude norte sur este oeste angle".split())


def is_warmth(tokens: Sequence[Token], first: int, after: int) -> bool:
    """Whether the sentence about tokens [first, after) speaks of warmth."""
    behind = tokens[after : after + _NEAR]
    if behind and behind[0].text in _DIRECTIONS:
        return False
    return any(token.text in _WARMTH for token in (*tokens[max(0, first - _NEAR) : after], *behind))
