"""Hold the dates of two passages against each other: the same event on different days, a date at odds with its
weekday."""

from dataclasses import dataclass, replace
from datetime import date

from workbench.crosscheck.dates.likeness import comparable_depth, compatible, depth, is_loose, is_slip, opens_stretch
from workbench.crosscheck.dates.spans import resolve
from workbench.crosscheck.dates.value import Date, told
from workbench.crosscheck.figures.counted import Words, near, prepare
from workbench.crosscheck.lexicon.calendar_words import WEEKDAY_NAMES
from workbench.crosscheck.lexicon.event_words import CAME_ABOUT, EVENTS
from workbench.crosscheck.words.stems import is_generic, stem, without_marks
from workbench.crosscheck.words.tokens import WORD, Token
from workbench.domain.findings import Agreement, Finding, FindingKind

NAMING, AS_OF = "naming", "asof"
MOST = 30
_REACH = 8
_SAME_WORDS = 0.8
"""What share of the shorter sentence's words is shared where it may be the date itself that names another thing."""
SAME_WEEKS = 20
"""Days within which two passages are written at one time, as far as "two years ago" goes."""


@dataclass(frozen=True, slots=True)
class Event:
    """A date with the words of what happened then; `names` are those of them that name somebody or something.
    `telling` is NAMING where the date names a thing (the 2018 election), AS_OF where it tells how things stood."""

    date: Date
    near: frozenset[str]
    context: frozenset[str]
    happened: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    telling: str = ""


def events(tokens: list[Token], dates: tuple[Date, ...], words: Words | None = None) -> tuple[Event, ...]:
    """Each date with the words beside it and those of its sentence."""
    if not dates:
        return ()
    words = words or prepare(tokens)
    found, at = [], 0
    for one in dates[:MOST]:
        while at < len(tokens) and tokens[at].end <= one.start:
            at += 1
        after = at
        while after < len(tokens) and tokens[after].start < one.end:
            after += 1
        if at >= len(tokens):
            break
        beside = near(tokens, words, at, after, 0, len(tokens))
        happened = frozenset(
            EVENTS[bare]
            for token in tokens[max(0, at - _REACH) : after + _REACH]
            if token.kind == WORD and (bare := without_marks(token.text)) in EVENTS
        )
        found.append(Event(one, _specific(beside), _specific(words.contexts[words.sentence[at]]), happened,
                           beside & words.names[words.sentence[at]], _telling(tokens, one, at, after)))
    return tuple(found)


_BEFORE_NAME = frozenset("a an the this that his her its their our another first".split())


def _telling(tokens: list[Token], one: Date, at: int, after: int) -> str:
    """What a date does in its sentence: the 2018 election, as of May 2018; "" where something happened then."""
    before = [token.text for token in tokens[max(0, at - 2) : at]]
    if before == ["as", "of"] or one.text.lower().startswith("as of ") or _is_dateline(tokens, at, after):
        return AS_OF
    is_year = bool(one.year) and not (one.month or one.months or one.last) and one.years == 1
    following = tokens[after] if after < len(tokens) else None
    if not is_year or following is None or following.kind != WORD or not before or before[-1] not in _BEFORE_NAME:
        return ""
    return NAMING if stem(following.text) and following.text not in EVENTS else ""


_DATELINE = 8
"""Tokens of a place before the day on which it was written there."""


def _is_dateline(tokens: list[Token], at: int, after: int) -> bool:
    """Whether a date is the day of writing at the head of a dispatch: PARIS, May 22 (AFP) - Orton, 16 ene (AGN).-"""
    if not 2 <= at <= _DATELINE or tokens[at - 1].text != "," or after >= len(tokens):
        return False
    is_place = all(one.capital or one.text in (",", ".", "de", "del", "-") for one in tokens[:at])
    return is_place and tokens[after].text in ("(", "-", "–", "—")


def _specific(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in stems if not is_generic(one)) or stems


def date_findings(
    ours: tuple[Event, ...], theirs: tuple[Event, ...], ours_date: date | None = None, theirs_date: date | None = None
) -> list[Finding]:
    """Agreements and conflicts between the dates of the same event."""
    candidates = []
    of_one_day = ours_date is None or theirs_date is None or abs((ours_date - theirs_date).days) <= SAME_WEEKS
    for mine in ours:
        for other in theirs:
            if of_one_day and _both_ago(mine.date, other.date):
                continue
            a, b = resolve(mine.date, ours_date), resolve(other.date, theirs_date)
            likeness = _likeness(mine, other)
            # One day with two weekdays is wrong in one of the texts, whatever the texts tell of it.
            verdict = _two_weekdays(a, b)
            if verdict is None and likeness is not None:
                verdict = _judge(mine, other, a, b, likeness)
            if verdict:
                agrees, because, label = verdict
                closeness = sum(likeness[:2]) if likeness else 0.0
                candidates.append((agrees, closeness, mine.date, other.date, because, label))
    return _assigned(candidates)


def _assigned(candidates) -> list[Finding]:
    candidates.sort(key=lambda one: (one[0], one[1]), reverse=True)
    seen_ours, seen_theirs, findings = set(), set(), []
    for agrees, _, a, b, because, label in candidates:
        if a.start in seen_ours or b.start in seen_theirs:
            continue
        seen_ours.add(a.start)
        seen_theirs.add(b.start)
        agreement = Agreement.AGREES if agrees == 1 else Agreement.CONFLICTS
        findings.append(
            Finding(
                FindingKind.DATE,
                agreement,
                a.text.strip(),
                b.text.strip(),
                because,
                label,
                (a.start, a.end),
                (b.start, b.end),
            )
        )
    findings.sort(key=lambda finding: finding.ours_span)
    return findings


def _likeness(mine: Event, other: Event) -> tuple[float, float, int, int] | None:
    """(of the words beside, of the sentence, shared beside, shared in the sentence); None for different events."""
    if mine.happened and other.happened and not _may_be_one(mine.happened, other.happened):
        return None
    if not mine.near or not other.near:
        if mine.context == other.context:
            return 1.0, 1.0, 0, 0
        bare = (not mine.context or not other.context) and all(one.date.year or one.date.day for one in (mine, other))
        return (0.5, 0.0, 0, 0) if bare and len(mine.context | other.context) <= 2 else None
    shared = len(mine.near & other.near)
    if not shared:
        return None
    common = len(mine.context & other.context)
    return (
        shared / min(len(mine.near), len(other.near)),
        common / min(len(mine.context), len(other.context)),
        shared,
        common,
    )


def _may_be_one(mine: frozenset[str], other: frozenset[str]) -> bool:
    """Whether what happened may be the same: a truce that began took effect."""
    return bool(mine & other or mine & CAME_ABOUT and other & CAME_ABOUT)


def _judge(mine: Event, other: Event, a: Date, b: Date, likeness) -> tuple[float, str, str] | None:
    """(1 for agreement else 0, sentence, chip); 2 in first place for a weekday at odds, which outranks agreement."""
    coefficient, context, shared, _ = likeness
    size = min(len(mine.near), len(other.near))
    sizes = sorted((len(mine.context), len(other.context)))
    sure = _one_act(mine, other) and _surely_one(mine, other, likeness, is_slip(a, b))
    odd = _at_odds(a, b, mine.date, other.date) if sure else None
    if odd:
        return 2, *odd
    if a.fiscal != b.fiscal or a.relative or b.relative:
        return None
    one_date = compatible(a, b)
    if one_date is None:
        return None
    ours, theirs = _told_as(a, mine.date), _told_as(b, other.date)
    if one_date:
        if not _one_event(coefficient, context, shared, size) or max(a.years, b.years) > 10 and coefficient < 0.75:
            return None
        exact = depth(a) == depth(b) and not (is_loose(a) or is_loose(b)) or _told(a, mine.date) == _told(b, other.date)
        same = "are the same date" if exact else "can be the same date"
        labels = [_told(b, other.date) if a.other else _told(a, mine.date), _told(a if b.other else b, other.date)]
        return 1, f"{ours} and {theirs} {same}.", " = ".join(labels)
    if not sure or not comparable_depth(a, b) or opens_stretch(a) != opens_stretch(b):
        return None
    if depth(a)[:3] != depth(b)[:3] and sizes[1] >= 6 and shared < 3:
        return None  # a year in one sentence, a whole date in another: seldom the same event
    return 0, f"{ours} and {theirs} are different dates.", f"{_told(a, mine.date)} ≠ {_told(b, other.date)}"


def _surely_one(mine: Event, other: Event, likeness, a_slip: bool) -> bool:
    """Whether two dates are surely told of one event, so that one of them is wrong where they differ."""
    coefficient, context, shared, _ = likeness
    if AS_OF in (mine.telling, other.telling):
        return False
    if shared >= 3 and a_slip:
        return True
    if context < _SAME_WORDS and (NAMING in (mine.telling, other.telling) or _named_apart(mine, other)):
        return False
    small, large = sorted((mine, other), key=lambda one: len(one.context))
    if len(small.context) < 3 and len(large.context - large.names) >= 6:
        return False  # a bare date line beside a sentence
    size = min(len(mine.near), len(other.near))
    return coefficient >= 0.6 and context >= 0.5 and (shared >= 2 or size <= 1)


def _named_apart(mine: Event, other: Event) -> bool:
    """Whether both name somebody or something, and nothing that both name."""
    return bool(mine.names and other.names) and not mine.names & other.names


def _one_act(mine: Event, other: Event) -> bool:
    """Whether what happened is told by words other than the names of those it happened to."""
    named = mine.names | other.names
    acts, others = ({word for word in one.near - named if word[0] != "@"} for one in (mine, other))
    if not acts or not others:
        return not (acts or others)
    small, large = sorted((len(acts), len(others)))
    shared = len(acts & others)
    return shared / small >= 0.5 and (shared >= 2 or large <= 3)


def _one_event(coefficient: float, context: float, shared: int, size: int) -> bool:
    """Whether an agreement of dates means something: two events of one year are no agreement."""
    return coefficient >= 0.5 and (shared >= 2 or size <= 2) or context >= 0.5 and shared >= 1 or shared >= 3


def _both_ago(one: Date, other: Date) -> bool:
    """Two years ago, three years ago: held against each other as figures."""
    return one.relative.startswith("ago") and one.relative == other.relative


def _told(one: Date, as_told: Date) -> str:
    return told(one) if one.within is None or not as_told.relative else as_told.text.strip()


def _told_as(one: Date, as_told: Date) -> str:
    """The words of the text, with the date that they come to where they told it from the day of writing."""
    words = f"“{one.bound} {_clean(as_told)}”" if one.bound else f"“{_clean(as_told)}”"
    seen = as_told.relative or not as_told.year and one.year
    return f"{words} ({told(replace(one, text='', count=0.0))})" if seen else words


def _clean(one: Date) -> str:
    text = " ".join(one.text.split())
    for word in ("in ", "since ", "en ", "desde ", "of ", "de ", "by ", "on ", "until "):
        text = text.removeprefix(word)
    return text


def _at_odds(a: Date, b: Date, as_told_a: Date, as_told_b: Date) -> tuple[str, str] | None:
    """A whole date beside a weekday that it does not fall on, in either text or between the two."""
    odd_a, odd_b = wrong_weekday(a), wrong_weekday(b)
    same_day = compatible(replace(a, weekday=None), replace(b, weekday=None))
    if odd_a and odd_b:
        return None
    if (odd_a or odd_b) and same_day:
        one = a if odd_a else b
        return _odd(one, one.weekday)
    for dated, told_by, named in ((a, as_told_a, as_told_b), (b, as_told_b, as_told_a)):
        if not dated.whole or not told_by.day or named.weekday is None or named.day or named.year:
            continue
        if named.weekday != dated.whole.weekday():
            return _odd(dated, named.weekday)
    return None


def _two_weekdays(a: Date, b: Date) -> tuple[int, str, str] | None:
    """One and the same day, called by two weekdays."""
    if a.whole is None or a.whole != b.whole or a.weekday is None or b.weekday is None or a.weekday == b.weekday:
        return None
    one = a if wrong_weekday(a) else b
    return 2, *_odd(one, one.weekday)


def wrong_weekday(one: Date) -> bool:
    """Whether a date names a weekday that it does not fall on."""
    return one.whole is not None and one.weekday is not None and one.whole.weekday() != one.weekday


def _odd(one: Date, named: int) -> tuple[str, str]:
    day = told(replace(one, weekday=None, last=None))
    is_day, not_day = WEEKDAY_NAMES[one.whole.weekday()], WEEKDAY_NAMES[named]
    return f"{day} is a {is_day}, not a {not_day}.", f"{day} is a {is_day}"
