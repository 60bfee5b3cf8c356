"""What stands beside each figure of a text: the words near it, those of its sentence, and what they come to."""

from workbench.crosscheck.figures.counted import near
from workbench.crosscheck.figures.exclusive import CURRENCIES, kinds_among
from workbench.crosscheck.figures.figure import (
    AGE,
    AGO,
    CHANGE,
    CLOCK,
    COUNT,
    LEVEL,
    MONEY,
    NAMING,
    ORDINAL,
    SHARE,
    START,
    WHOLE,
    Figure,
)
from workbench.crosscheck.figures.lengths import way
from workbench.crosscheck.figures.occasion import tell_occasion
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.figures.words_beside import SENTENCED, read_words_beside
from workbench.crosscheck.words.stems import stem
from workbench.crosscheck.words.tokens import NUMBER, SIGN


def add_neighbours(walk: Walk, years: frozenset[int]) -> None:
    """Fill in what stands near each figure, now that the neighbouring figures are known."""
    drafts, tokens, words = walk.drafts, walk.tokens, walk.words
    for index, figure in enumerate(drafts):
        low, high = _reach(walk, index)
        if index:
            _goes_on(walk, drafts[index - 1], figure)
        figure.near = near(tokens, words, figure.first, figure.after, low, high) or figure.keys
        if not figure.near and index and _is_told_on(walk, drafts[index - 1], figure):
            figure.near = drafts[index - 1].near  # up $2.37, or 2.8%, at $86.11
        read_words_beside(walk, figure, low, high)
        if figure.kind == CLOCK:
            passed = next((one.after for one in reversed(drafts[:index]) if one.kind != ORDINAL), 0)
            figure.counted = _happened(walk, figure, passed, high)
        figure.kinds = kinds_among(figure.counted, figure.near) | way(walk, figure)
        if figure.kind == AGE:
            figure.kinds -= {"CHILD"}
        if figure.kind == SHARE:
            figure.kinds |= {stem(walk.word(at)) for at in range(low, figure.first) if walk.word(at) in CURRENCIES}
        if figure.role == WHOLE and index and drafts[index - 1].whole == figure.low:
            _give_to_part(drafts[index - 1], figure)
        figure.group, age = _ages(walk, figure)
        if index and not figure.group and drafts[index - 1].role == NAMING and drafts[index - 1].kind == SHARE:
            figure.group = f"top {drafts[index - 1].low}"
        tell_occasion(walk, index)
        if age and index + 1 < len(drafts) and drafts[index + 1].first <= age < drafts[index + 1].after:
            drafts[index + 1].doubtful = True
        sentence = words.sentence[figure.first]
        figure.context, figure.names, figure.years = words.contexts[sentence], words.names[sentence], years
        if figure.kind == AGE and "CHILD" in figure.near:
            figure.context |= {"CHILD"}
        if figure.near >= SENTENCED:
            figure.context |= SENTENCED


_HAPPENED = 5


def _happened(walk: Walk, figure: Figure, low: int, high: int) -> tuple[str, ...]:
    """The words right before a time of day, else right behind it, that tell what happened then."""
    stems, sentence = walk.words.stems, walk.words.sentence
    places = range(figure.first - 1, low - 1, -1), range(figure.after, min(high, len(stems)))
    told = [[stems[at] for at in side if stems[at] and sentence[at] == sentence[figure.first]] for side in places]
    return tuple((told[0] if len(told[0]) > 1 else told[0] + told[1])[:_HAPPENED])


def _give_to_part(part: Figure, whole: Figure) -> None:
    """40 of the 62 bodies were identified: 40 were, and 62 were not."""
    if whole.matter or not part.matter:
        part.matter, part.matter_word, part.planned = whole.matter, whole.matter_word, whole.planned
    whole.matter, whole.matter_word, whole.of_part = "", "", part.matter


def _goes_on(walk: Walk, before: Figure, figure: Figure) -> None:
    """Men earn 23 euros an hour and women 18 euros: an hour, too. Growth of 2% this year and 3% next year: growth,
    too."""
    between = [walk.word(at) for at in range(before.after, figure.first)]
    if len(between) > 5 or before.kind != figure.kind or not {"and", "y"} & set(between[-3:]):
        return
    if before.per and not figure.per and figure.kind == MONEY and before.currency == figure.currency:
        figure.per = before.per
    is_bare = figure.kind == SHARE and not figure.role and not figure.keys
    if between[-1] in ("and", "y") and before.role == CHANGE and is_bare:
        figure.role, figure.direction = before.role, before.direction


def _is_told_on(walk: Walk, before: Figure, figure: Figure) -> bool:
    """Whether a figure beside which nothing is told goes on with what the one before told of; in a row of numbers it
    does not."""
    sentence = walk.words.sentence
    if before.weak or sentence[before.first] != sentence[figure.first]:
        return False
    return figure.kind != COUNT or any(walk.word(at) for at in range(before.after, figure.first))


def _reach(walk: Walk, index: int) -> tuple[int, int]:
    """The tokens between which words belong to a figure: up to its neighbours, past the total that it is a part of."""
    drafts, figure = walk.drafts, walk.drafts[index]
    low = _before(drafts, index)
    if index and (drafts[index - 1].role == START or _follows_change(walk, drafts[index - 1], figure)):
        low = drafts[index - 2].after if index > 1 else 0
    following = index + 1
    if figure.whole and following < len(drafts) and drafts[following].role == WHOLE:
        following += 1
    while following < len(drafts) and _is_none_of_its_own(drafts[following]):
        following += 1
    high = drafts[following].first if following < len(drafts) else len(walk.tokens)
    if following < len(drafts):
        high = _turn_after(walk, figure.after, high)
    low, high = _turn_before(walk, low, figure.first), _and_before(walk, figure.after, high, high)
    return (_and_before(walk, drafts[index - 1].after, figure.first, low) if index else low), high


def _and_before(walk: Walk, after: int, first: int, otherwise: int) -> int:
    """Where "and women" begins before the next figure at token `first`: these words are that figure's."""
    if first >= len(walk.tokens):
        return otherwise
    for at in range(first - 2, max(after, first - 4) - 1, -1):
        if walk.word(at) in ("and", "y"):
            return max(at, otherwise) if otherwise != first else at
        if not walk.word(at):
            break
    return otherwise


def _before(drafts: list[Figure], index: int) -> int:
    """The token behind the figure before, one that is none of its own being passed over, and how old somebody is before
    when something became of him."""
    is_when = drafts[index].role == AGO
    passed = (one.after for one in reversed(drafts[:index])
              if not (_is_none_of_its_own(one) or is_when and one.kind == AGE))
    return next(passed, 0)


def _is_none_of_its_own(figure: Figure) -> bool:
    """The two countries: whose trade is so much."""
    return figure.weak and figure.kind == COUNT and figure.low <= 4


_TURNS = frozenset("while whereas mientras but pero".split())
"""With these begins a clause that has a figure of its own: wages grew 3% while prices rose 5%."""


def _turn_before(walk: Walk, low: int, first: int) -> int:
    return next((at for at in range(first - 1, low, -1) if walk.word(at) in _TURNS), low)


def _turn_after(walk: Walk, after: int, high: int) -> int:
    return next((at for at in range(after, high) if walk.word(at) in _TURNS), high)


def _follows_change(walk: Walk, before: Figure, figure: Figure) -> bool:
    """Whether "to $52 billion" goes on after "exports rose 8 percent", so that it too tells of exports."""
    between = range(before.after, figure.first)
    told = before.role in (CHANGE, LEVEL) and figure.role in (CHANGE, LEVEL) and len(between) <= 4
    return told and not any(walk.words.stems[at] or walk.sign(at) in (",", ";") for at in between)


_BOUNDS = frozenset("under over aged age below above menores mayores".split())
_AGED = 8
"""Tokens behind a figure within which the ages of those it counts are told."""


def _ages(walk: Walk, figure: Figure) -> tuple[str, int]:
    """The ages of the people that a figure counts, and the token where the age stands: 12% of children under 5."""
    for at in range(figure.after, min(figure.after + _AGED, len(walk.tokens) - 1)):
        if walk.tokens[at].kind == SIGN and walk.tokens[at].text in ".;:":
            break
        if walk.word(at) in _BOUNDS:
            place = at + 1 + (walk.sign(at + 1) == "-" or walk.word(at + 1) in ("de", "the", "age"))
            place += walk.word(place) == "of"
            age = walk.tokens[place] if place < len(walk.tokens) else None
            if age and age.kind == NUMBER and len(age.text) <= 2 and walk.word(place + 1) in _AFTER_AGE:
                return f"{walk.word(at)} {age.text}", place
    return "", 0


_AFTER_AGE = frozenset(("", "s", "years", "anos", "are", "were", "and", "y", "in", "en", "who", "die", "died", "live"))
