"""When and whether what a figure tells came about: two years ago, this summer, only if, as is expected, still."""

from workbench.crosscheck.figures.exclusive import ALONE_IN
from workbench.crosscheck.figures.figure import AGO, COUNT, MARGIN, PART, SHARE, Figure
from workbench.crosscheck.figures.walk import Walk
from workbench.crosscheck.words.tokens import NUMBER, SIGN, WORD

WILL, HAS, IF, MAY = "will", "has", "if", "may"


def tell_occasion(walk: Walk, index: int) -> None:
    """Say of a figure when it is told to be so, and for whom alone; what goes along with the one before shares it."""
    figure, before = walk.drafts[index], walk.drafts[index - 1] if index else None
    figure.another, figure.when = _another(walk, figure), year_beside(walk, index)
    figure.tense = tense(walk, figure.first)
    if not figure.group and figure.kind in (COUNT, SHARE) and (name := fronted(walk, figure)):
        figure.group = f"{ALONE_IN}{name}"
    if figure.kind == COUNT and not figure.role and is_still_so(walk, figure):
        figure.role = PART
    if before is None:
        return
    if before.role == MARGIN and _is_told_again(walk, before, figure):
        figure.role = MARGIN
    goes_along = _goes_along(walk, before, figure)
    if not figure.when and (goes_along or _of_years_ago_too(walk, before, figure)):
        figure.when = before.when
    if goes_along and not figure.group and before.group.startswith(ALONE_IN):
        figure.group = before.group


_FAR = 6
"""Tokens between a figure and the year that is told beside it."""
_SEASONS = "spring summer autumn winter season".split()
_YEARS = {
    ("this", "year"): "this", ("este", "ano"): "this", ("last", "year"): "last", ("ano", "pasado"): "last",
    ("next", "year"): "next", ("proximo", "ano"): "next", ("ano", "proximo"): "next",
    **{(which, part): which for which in ("this", "last", "next") for part in _SEASONS},
    ("esta", "temporada"): "this", ("este", "verano"): "this", ("este", "invierno"): "this",
    ("verano", "pasado"): "last", ("invierno", "pasado"): "last", ("temporada", "pasada"): "last",
}  # fmt: skip
_OPENS_YEAR = frozenset((*(first for first, _ in _YEARS), "próximo", "año", "year"))
_EARLIER = frozenset("ago earlier before previously antes atras".split())
_THAN = frozenset("than from with que on to over".split())
"""Before "a year ago" where the figure is of now: more than a year ago."""
_STRETCH = frozenset("in the los las en".split())
"""Before "ten years before" where it is a stretch of time: in the ten years before."""


def year_beside(walk: Walk, index: int) -> str:
    """The year told right behind a figure, else right before it, no other figure standing between: 2024, "next", or
    "ago 2" for two years ago."""
    drafts, figure = walk.drafts, walk.drafts[index]
    following = drafts[index + 1] if index + 1 < len(drafts) else None
    before = drafts[index - 1] if index else None
    high, low = following.first if following else len(walk.tokens), before.after if before else 0
    for places, beside in ((range(figure.after, min(high, figure.after + _FAR)), following),
                           (range(figure.first - 1, max(low, figure.first - _FAR) - 1, -1), before)):
        for at in places:
            token = walk.tokens[at]
            if token.kind == SIGN and token.text in ".;:,":
                break
            if token.kind == WORD and token.text not in _OPENS_YEAR:
                continue
            year = _YEARS.get((walk.word(at), walk.word(at + 1).removesuffix("'s"))) or _year_ago(walk, at)
            if year:
                return year
            if token.kind == NUMBER and not token.quantity and len(token.text) == 4 and token.text[:2] in ("19", "20"):
                return token.text
        else:
            if beside is not None and _is_years_ago(walk, beside) and len(places) < _FAR:
                return f"ago {beside.low:g}"
    return ""


def _year_ago(walk: Walk, at: int) -> str:
    """A year ago, the year before, el año anterior; not more than a year ago."""
    if walk.word(at) not in ("year", "ano"):
        return ""
    is_ago = walk.word(at + 1) in _EARLIER or walk.word(at + 1) == "anterior" or walk.word(at - 2) == "hace"
    return "ago 1" if is_ago and walk.word(at - 2) not in _THAN else ""


def _is_years_ago(walk: Walk, figure: Figure) -> bool:
    if figure.role != AGO or figure.unit is None or figure.unit.name not in ("year", "decade", "month"):
        return False
    before = walk.word(figure.first - 1)
    return (walk.word(figure.after) in _EARLIER or before == "hace") and before not in _THAN | _STRETCH


_TENSES = {"will": WILL, "would": WILL, "will not": WILL, "has": HAS, "have": HAS, "had": HAS, "ha": HAS, "han": HAS}
_MIGHT = frozenset(
    "could may might expect expects expected expecting predict predicts predicted likely podria podrian puede pueden"
    " espera esperan preve preven prevén".split()
)
_WHETHER = frozenset(
    "out see know ask asks asked unclear sure wonder check determine even as saber preguntar como".split()
)
"""Before an "if" that leaves open, and sets no condition."""
_CLAUSE = 9
"""Tokens before a figure among which its clause begins."""


def tense(walk: Walk, first: int) -> str:
    """Whether what the figure at token `first` tells of is to come or has come about (will plant 50,000, has planted
    12,000), may come about, or only stands in a clause with "if"."""
    told, clause = "", ""
    for at in range(first - 1, max(-1, first - 1 - _CLAUSE), -1):
        word = walk.word(at)
        if walk.tokens[at].kind == SIGN:
            break
        if first - at < 5 and clause != "ended":
            clause = clause if word else "ended"
            told = _TENSES.get(word, told) if word else told
        if walk.tokens[at].text in ("if", "unless", "si") and walk.word(at - 1) not in _WHETHER:
            return IF
        if word in _MIGHT and told != WILL and _may_come(walk, at):
            told = MAY
    return told


def _may_come(walk: Walk, at: int) -> bool:
    """Whether "may" or "expected" at a token tells of what is to come: not in May, may have, more than expected."""
    token = walk.tokens[at]
    return not token.capital and walk.word(at + 1) != "have" and walk.word(at - 1) not in ("than", "as", "lo")


_STILL = frozenset(
    "still remain remains remained siguen seguian seguían aun aún todavia todavía permanecen continúan".split()
)


_AFTER = 7


def is_still_so(walk: Walk, figure: Figure) -> bool:
    """Whether a figure counts those for whom it is still so, who may have been more: nine are still in hospital."""
    if figure.matter == "missing" or _STILL.isdisjoint(walk.said):
        return False
    for at in (*range(figure.first - 1, max(-1, figure.first - 4), -1), *range(figure.after, figure.after + _AFTER)):
        if walk.word(at) in _STILL:
            return True
        if walk.sign(at) and at >= figure.after:
            break
    return False


def fronted(walk: Walk, figure: Figure) -> str:
    """The stems of what a figure is told of alone, right before it: in Porto 2,300 passengers; of the patients who were
    given a placebo 11%; "" where nothing is."""
    at = figure.first - 1 - (walk.sign(figure.first - 1) == ",")
    name = walk.words.stems[at] if at > 0 else ""
    for place in range(at, max(0, at - 3), -1):
        token = walk.tokens[place]
        if token.kind != WORD or not token.capital or not token.quantity:
            break
        if walk.word(place - 1) in ("in", "en"):
            return name
    return _of_those(walk, at)


_OF_THOSE = 14
_WHO = frozenset("who which that with given aged over under que con".split())


def _of_those(walk: Walk, last: int) -> str:
    """The stems of "of the patients who were given a placebo" at the beginning of a sentence, up to token `last`."""
    for at in range(last, max(-1, last - _OF_THOSE), -1):
        if walk.tokens[at].kind != WORD:
            return ""
        opens = walk.tokens[at].capital or at == 0 or walk.tokens[at - 1].kind == SIGN
        if opens and walk.word(at) in ("of", "among", "de", "entre"):
            told = range(at + 1, last + 1)
            is_part = any(walk.word(place) in _WHO for place in told)
            return " ".join(sorted({walk.words.stems[place] for place in told} - {""})) if is_part else ""
    return ""


_ANOTHER = frozenset("another previous earlier similar separate otro otra anterior".split())
_ABOUT_IT = 12


def _another(walk: Walk, figure: Figure) -> str:
    """What a figure's sentence tells to be another one: in another fire at the hotel two people were hurt."""
    stems, sentence = walk.words.stems, walk.words.sentence
    if _ANOTHER.isdisjoint(walk.said):
        return ""
    for at in range(max(0, figure.first - _ABOUT_IT), min(len(stems) - 1, figure.after + _ABOUT_IT)):
        if walk.word(at) in _ANOTHER and sentence[at] == sentence[figure.first]:
            return next((stems[place] for place in range(at + 1, min(at + 3, len(stems))) if stems[place]), "")
    return ""


def _is_told_again(walk: Walk, before: Figure, figure: Figure) -> bool:
    """Whether a share is the figure before in other words: 412 votes, or 0.016 percent."""
    between = [walk.word(at) or walk.sign(at) for at in range(before.after, figure.first)]
    return figure.kind == SHARE and not figure.role and between[-1:] in (["or"], ["o"]) and len(between) <= 4


_NOW = frozenset("while whereas mientras but pero this now today hoy ahora este esta next proximo".split())


def _of_years_ago_too(walk: Walk, before: Figure, figure: Figure) -> bool:
    """Whether a figure stands in a sentence that tells of years ago, nothing turning it to another time."""
    sentence = walk.words.sentence
    if not before.when.startswith("ago") or sentence[before.first] != sentence[figure.first]:
        return False
    return not any(walk.word(at) in _NOW for at in range(before.after, figure.first))


def _goes_along(walk: Walk, before: Figure, figure: Figure) -> bool:
    """Whether a figure is the second of two of one time: two years ago 175,000 visitors and 900 volunteers."""
    between = [walk.word(at) for at in range(before.after, figure.first)]
    return len(between) <= 4 and between[-1:] in (["and"], ["y"]) and "" not in between
