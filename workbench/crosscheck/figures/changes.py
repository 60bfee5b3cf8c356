"""Level or change: "fell to 3.5 percent" is not "fell 3.5 percentage points"."""

from workbench.crosscheck.figures.figure import CHANGE, COUNT, LEVEL, MEASURE, MONEY, POINTS, SHARE, START
from workbench.crosscheck.lexicon import change_words as words
from workbench.crosscheck.words.stems import stem, without_marks
from workbench.crosscheck.words.tokens import NUMBER, WORD, Token

_REACH = 7
_OBJECT = 3
"""Words of what is raised or cut, between the verb and "by"."""


def _bare(token: Token) -> str:
    return without_marks(token.text) if token.kind == WORD else ""


def role_and_direction(tokens: list[Token], first: int, after: int, kind: str, hedge_first: int) -> tuple[str, int]:
    """The role of the figure in tokens [first, after) and its direction (+1, -1, or 0 where nothing tells).

    `hedge_first` is where its hedge begins, so that "to about 5 percent" is seen as "to".
    """
    compared = _compared_after(tokens, after, kind)
    if compared:
        return CHANGE, compared
    found = _verb_before(tokens, hedge_first, kind == SHARE)
    if found is None:
        return _without_verb(tokens, hedge_first, after, kind), 0
    direction, position, is_noun = found
    before = _bare(tokens[hedge_first - 1]) if hedge_first else ""
    if not is_noun and _bare(tokens[hedge_first]) == "hasta":
        before = "hasta"
    if (
        before in ("un", "una", "a", "an", "el", "los", "las")
        and hedge_first > 1
        and _bare(tokens[hedge_first - 2]) in words.LEVEL_BEFORE
    ):
        before = _bare(tokens[hedge_first - 2])
    if (
        before == "a"
        and _bare(tokens[hedge_first - 2]) in ("de", "cayo", "subio", "bajo", "cayeron", "bajaron", "subieron")
        and kind != COUNT
    ):
        before = "to"
    if before == "a" and _goes_on(tokens, position, hedge_first - 1):
        before = "to"
    if before == "a" and kind != COUNT and tokens[position].text.endswith(_SPANISH_VERB):
        before = "to"  # subió la tasa a 11%
    if before in words.LEVEL_BEFORE and not (before == "at" and is_noun):
        return LEVEL, direction
    if before in words.FROM_BEFORE or before == "de" and _goes_on(tokens, first, after):
        return START, direction
    between = [_bare(token) for token in tokens[position + 1 : hedge_first]]
    if is_noun and not any(word in ("of", "de", "del", "by") for word in between):
        return "", 0
    return (CHANGE, direction) if kind in (SHARE, POINTS, MONEY, COUNT, MEASURE) else ("", 0)


def _without_verb(tokens: list[Token], at: int, after: int, kind: str) -> str:
    """The role of the figure in tokens [at, after) beside which no word of change stands."""
    moved = _moved(tokens, at) or _from_behind(tokens, at) or _as_it_was(tokens, at, after)
    stated = kind == SHARE and at and _bare(tokens[at - 1]) in words.STATES
    return moved or (LEVEL if stated else "")


_SPANISH_VERB = ("ó", "ron", "rá", "rán")
_MOVED = frozenset("went goes moved paso pasaron pasa pasan".split())


def _moved(tokens: list[Token], at: int) -> str:
    """The role of a figure at token `at` after "went from 800 to 1,000", which does not say the direction."""
    before = _bare(tokens[at - 1]) if at else ""
    if before in ("from", "de"):
        return START if at > 1 and _bare(tokens[at - 2]) in _MOVED else ""
    if before in ("to", "a"):
        told = [_bare(token) for token in tokens[max(0, at - 7) : at - 1]]
        pairs = zip(told, told[1:], strict=False)
        return LEVEL if any(one in _MOVED and other in ("from", "de") for one, other in pairs) else ""
    return ""


def _from_behind(tokens: list[Token], at: int) -> str:
    """The role of the 3.1% of "slowed to 2.6% from 3.1%"."""
    if at < 3 or _bare(tokens[at - 1]) not in words.FROM_BEFORE:
        return ""
    back = at - 2
    while back > 0 and (tokens[back].text in "$€£%" or _bare(tokens[back]) in _AMOUNT_WORDS):
        back -= 1
    moved = [_bare(token) for token in tokens[max(0, back - 6) : back]]
    return START if tokens[back].kind == NUMBER and any(word in words.UP | words.DOWN for word in moved) else ""


_THEN = frozenset("before earlier ago previous anterior antes".split())


def _as_it_was(tokens: list[Token], at: int, after: int) -> str:
    """The role of the 28% of "45% failed, against 28% the year before"."""
    if not at or _bare(tokens[at - 1]) not in ("against", "frente", "al"):
        return ""
    following = [_bare(token) for token in tokens[after : after + 4]]
    return START if _THEN & set(following) else ""


def _goes_on(tokens: list[Token], first: int, after: int) -> bool:
    """Whether "de 8 millones a 10 millones" stands about [first, after): from so many to so many."""
    told = [_bare(token) for token in tokens[first:after]]
    opens = "de" in told or first > 0 and _bare(tokens[first - 1]) == "de"
    numbers = any(token.kind == NUMBER for token in tokens[first:after])
    closes = after + 1 < len(tokens) and _bare(tokens[after]) == "a" and tokens[after + 1].kind == NUMBER
    return opens and numbers and closes


def _verb_before(tokens: list[Token], at: int, is_share: bool = False) -> tuple[int, int, bool] | None:
    """(direction, token, whether a noun) of the word of change that governs the figure at `at`."""
    named = at > 1 and _bare(tokens[at - 1]) in ("by", "to") and tokens[at - 1].kind == WORD
    skipped = 0
    for position in range(at - 1, max(-1, at - 1 - _REACH), -1):
        token = tokens[position]
        if token.kind == NUMBER:
            if position + 1 < at and any(_bare(t) in ("to", "a", "hasta") for t in tokens[position:at]):
                continue
            return None
        if token.kind != WORD:
            if token.text in "$€£%":
                continue
            return None
        word = _bare(token)
        if (
            word in ("up", "down", "lower", "higher", "over")
            and word in words.BETWEEN
            and _verb_follows(tokens, position)
        ):
            continue
        if word in words.UP or word in words.DOWN:
            return _governing(tokens, position, at)
        if word not in words.BETWEEN and not word.endswith(("ly", "mente")) and word not in _AMOUNT_WORDS:
            skipped += 1
            names_object = named or is_share and (bool(stem(word)) or word in _ITS) and skipped < _OBJECT
            if not names_object or skipped > _OBJECT or not token.quantity:
                return None  # "raised its key rate by" may name what it raised, and "cut emissions 55%"
    return None


def _governing(tokens: list[Token], position: int, at: int) -> tuple[int, int, bool] | None:
    """The word of change at `position` as it governs the figure at `at`; None where it is a hedge."""
    word = _bare(tokens[position])
    following = _bare(tokens[position + 1]) if position + 1 < len(tokens) else ""
    if word in ("lower", "higher") or word in ("up", "under") and following == "to":
        return None
    if word in ("up", "down") and position and _bare(tokens[position - 1]) in _WITH_UP:
        return None
    is_noun = word in words.UP_NOUNS or word in words.DOWN_NOUNS
    is_verb = word in words.UP_VERBS or word in words.DOWN_VERBS
    only_noun = is_noun and not (is_verb and (position + 1 == at or following in ("by", "to", "from", "un", "in")))
    return (1 if word in words.UP else -1), position, only_noun


_ITS = frozenset("its their su sus".split())
_WITH_UP = frozenset(
    """make makes made making set sets setting pick picks picked sign signed signs give gave gives given take takes took
    end ends ended show shows showed turn turned round rounded line lined break broke broken blow blew put puts bring
    brought call called add adds""".split()
)
"""Make up, set up, break down: no rise and no fall."""
_AMOUNT_WORDS = frozenset(
    "percent million billion thousand millones mil dollars euros points per cent por ciento puntos half third".split()
)


def _verb_follows(tokens: list[Token], position: int) -> bool:
    """Whether "up" or "over" is part of a hedge after a word of change: "rose up to 5"."""
    return position + 1 < len(tokens) and _bare(tokens[position + 1]) in ("to", "than")


_WARMING = frozenset("warming calentamiento".split())


def _compared_after(tokens: list[Token], after: int, kind: str) -> int:
    """The direction of "a 9 percent decline", "5 percent higher", "20 euros more"; 0 where no such word follows."""
    if kind == MEASURE and any(_bare(token) in _WARMING for token in tokens[after : after + 2]):
        return 1
    at = after
    for step in range(2):
        if at >= len(tokens) or tokens[at].kind != WORD:
            return 0
        word = _bare(tokens[at])
        if kind == SHARE and step == 0 and word in ("above", "below") and _average_follows(tokens, at):
            return 1 if word == "above" else -1
        if kind in (SHARE, POINTS) or step == 0 and kind in (MONEY, MEASURE):
            if word in words.UP_NOUNS and word not in ("gain", "spike"):
                return 1
            if word in words.DOWN_NOUNS and word not in ("cut", "baja") and not (kind == MONEY and word == "loss"):
                return -1
            if word == "cut":
                return -1
        if kind == COUNT and step == 0 and word in ("fewer", "menos") and not _is_hedge(tokens, at):
            return -1
        if kind != COUNT and step == 0 or _bare(tokens[at + 1] if at + 1 < len(tokens) else tokens[at]) == "than":
            if word in words.UP_COMPARED and word != "mas" and not _is_hedge(tokens, at):
                return 1
            if word in words.DOWN_COMPARED and word != "down":
                return -1
        if word in ("of", "de", "in", "en", "to", "by", "from", "and"):
            return 0
        at += 1
    return 0


def _average_follows(tokens: list[Token], at: int) -> bool:
    """Whether "above average", "below the seasonal norm" stands at token `at`."""
    return any(_bare(token) in _AVERAGES for token in tokens[at + 1 : at + 4])


_AVERAGES = frozenset("average normal norm usual".split())


def _is_hedge(tokens: list[Token], at: int) -> bool:
    return at > 0 and _bare(tokens[at - 1]) == "or"
