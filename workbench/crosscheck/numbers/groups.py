"""Numbers told in groups and in parts of them: a dozen, hundreds of, several thousand, half a million."""

from workbench.crosscheck.lexicon import numerals
from workbench.crosscheck.numbers.amount_value import Amount, bare
from workbench.crosscheck.words.tokens import Token


def fraction_of_magnitude(tokens: list[Token], at: int) -> Amount | None:
    """Half a million, medio millón, half a dozen, a quarter of a million, half of a million."""
    word = bare(tokens, at)
    if parts := _parts_of_magnitude(tokens, at):
        return parts
    if word in ("a", "un") and bare(tokens, at + 1) in ("quarter", "half", "cuarto"):
        at, first = at + 1, at
        word = bare(tokens, at)
    else:
        first = at
    if word in ("medio", "media"):
        share, after = 0.5, at + 1
    elif word in ("half", "quarter"):
        share, after = numerals.FRACTIONS[word], at + 1
        after += bare(tokens, after) == "of"
        if bare(tokens, after) not in ("a", "one"):
            return None
        after += 1
    else:
        return None
    size = numerals.MAGNITUDES.get(bare(tokens, after), 0) or (
        numerals.GROUPS.get(bare(tokens, after), 0) if word != "quarter" else 0
    )
    if size < 10:
        return None
    return Amount(share * size, share * size if size < 100 else size / 10, first, after + 1, in_words=True)


def _parts_of_magnitude(tokens: list[Token], at: int) -> Amount | None:
    """Three quarters of a million, two-thirds of a billion, tres cuartos de millón, un cuarto de millón."""
    word, name_at = bare(tokens, at), at + 1
    count = numerals.UNITS.get(word, 1 if word in ("a", "un") else 0)
    if count and name_at < len(tokens) and tokens[name_at].text == "-":
        name_at += 1
    share = count * numerals.FRACTIONS.get(bare(tokens, name_at), 0)
    after = name_at + 2
    if not 0 < share < 1 or bare(tokens, after - 1) not in ("of", "de"):
        return None
    after += bare(tokens, after) in ("a", "one", "un")
    size = numerals.MAGNITUDES.get(bare(tokens, after), 0)
    if size < 1000 or bare(tokens, after) in ("millions", "millones", "billones"):
        return None
    return Amount(share * size, size / 10, at, after + 1, in_words=True)


def group(tokens: list[Token], at: int) -> Amount | None:
    """A dozen, two dozen, a score of, a couple of, hundreds of, tens of thousands of."""
    word = bare(tokens, at)
    if word in numerals.SEVERAL or word == "a" and bare(tokens, at + 1) in ("few", "handful"):
        return _several(tokens, at)
    if word in numerals.PLURALS:
        return _plural(tokens, at)
    count, after = 1.0, at + 1
    if word in ("medio", "media") and bare(tokens, after) in numerals.ROUND:
        size = numerals.ROUND[bare(tokens, after)] / 2
        return Amount(size, 0.0, at, after + 1, in_words=True, low=size * 0.9, high=size * 1.15)
    if word in numerals.UNITS:
        count = float(numerals.UNITS[word])
        word = bare(tokens, after)
        after += 1
        if word not in ("dozen", "docenas"):
            return None
        return Amount(count * 12, 1.0, at, after, in_words=True)
    if word not in ("a", "una", "un", "one"):
        return None
    word = bare(tokens, after)
    if word in ("couple", "par") and (several := _couple(tokens, at, after + 1)):
        return several
    size = numerals.GROUPS.get(word, 0)
    needs_of = word not in ("dozen",)
    if not size or (needs_of and bare(tokens, after + 1) not in ("of", "de")):
        return None
    if word in numerals.ROUND:
        return Amount(float(size), 0.0, at, after + 1, in_words=True, low=size * 0.9, high=size * 1.15)
    return Amount(float(size), 1.0, at, after + 1, in_words=True)


def _couple(tokens: list[Token], first: int, at: int) -> Amount | None:
    """A couple of million, a couple hundred, un par de miles: about two of these."""
    at += bare(tokens, at) in ("of", "de")
    word = bare(tokens, at)
    size = float(numerals.MAGNITUDES.get(word) or numerals.SEVERAL_OF.get(word, 0))
    if not size:
        return None
    return Amount(2 * size, 0.0, first, at + 1, in_words=True, low=1.5 * size, high=3 * size)


def _plural(tokens: list[Token], at: int) -> Amount | None:
    """Hundreds of, tens of thousands of, cientos de miles de."""
    word, after = bare(tokens, at), at + 1
    low, high = numerals.PLURALS[word]
    joint, following = bare(tokens, after), bare(tokens, after + 1)
    of_thousands = following in numerals.PLURALS and (joint == "de" or following != "miles")
    if joint in ("of", "de") and of_thousands and word not in ("millions", "miles"):
        size = numerals.PLURAL_SIZES.get(following, 0)
        if not size:
            return None
        return Amount(low / 2 * size, 0.0, at, after + 2, in_words=True, low=low / 2 * size, high=(high + 1) * size)
    if joint not in ("of", "de", "more"):
        return None
    return Amount(float(low), 0.0, at, after, in_words=True, low=float(low) * 0.9, high=float(high))


def _several(tokens: list[Token], at: int) -> Amount | None:
    """Several hundred, a few thousand, a handful of: what they may mean."""
    after = at + 1 + (bare(tokens, at) == "a")
    low, high = numerals.SEVERAL.get(bare(tokens, after - 1), (2, 12))
    if bare(tokens, after) in ("of", "de"):
        after += 1
    word = bare(tokens, after)
    size = numerals.MAGNITUDES.get(word) or numerals.GROUPS.get(word) or numerals.SEVERAL_OF.get(word, 1)
    if size > 1:
        return Amount(low * size, 0.0, at, after + 1, in_words=True, low=float(low * size), high=float(high * size))
    if bare(tokens, at) != "a" and bare(tokens, after - 1) not in ("of", "de"):
        return None
    return Amount(float(low), 0.0, at, after, in_words=True, low=float(low), high=float(high))
