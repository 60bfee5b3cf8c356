"""What goes on with a number that has begun: "32 thousand", "5bn", "two hundred and forty-three"."""

from workbench.text.words import numerals
from workbench.text.words.decimals import decimals_after
from workbench.text.words.lexicon import Lexicon


def scale_after(text: str, tokens: list, after: int, end: int) -> tuple[int, int, float]:
    """What multiplies a figure: a scale word after one space ("32 thousand", "5 mil millones") or a glued suffix."""
    factor = 1.0
    while after < len(tokens):
        start, stop, piece = tokens[after]
        between = text[end:start]
        if piece.__class__ is str:
            break
        if between == "" and piece.suffix is not None and factor == 1.0:
            stop = stop if text[start] < "\u0e00" else start + 1
            after += 1 if stop == tokens[after][1] else 0
            if stop != tokens[min(after, len(tokens) - 1)][1] and text[start] >= "\u0e00":
                tokens[after] = (stop, tokens[after][1], piece)
            return after, stop, piece.suffix
        scale = piece.numeral or (piece.suffix if piece.stems and piece.suffix and piece.suffix > 1 else None)
        if between not in (" ", "\u00a0", "-", "\n") or scale is None or scale < 100:
            break
        factor, end, after = factor * scale, stop, after + 1
    return after, end, factor


def more_words(
    text: str, tokens: list, after: int, end: int, values: list[float], lexicon: Lexicon
) -> tuple[int, int]:
    """Take in the number words that go on a number: "two hundred and forty-three thousand"."""
    joiner = numerals.JOINERS.get(lexicon.language, "and")
    while after < len(tokens):
        if values[-1] <= 100 and values[-1] == int(values[-1]):
            after, end, part = decimals_after(text, tokens, after, end, lexicon)
            values[-1] += part
            if after >= len(tokens):
                break
        at = after
        joined = text[tokens[at][0] : tokens[at][1]].lower() == joiner and at + 1 < len(tokens)
        start, stop, piece = tokens[at + joined]
        between = text[end:start].replace(joiner, "", 1) if joined else text[end:start]
        value = 1 if text[start:stop].lower() in numerals.ONES else getattr(piece, "numeral", None)
        if value is None or between.strip(" -\u00a0\n") or not numerals.goes_on(values, value, joined):
            break
        values.append(value)
        after, end = at + joined + 1, stop
    return after, end
