"""Hold the dates of two passages against each other: the same event on different days, a date at odds with its
weekday."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from workbench.crosscheck.calendar_words import WEEKDAY_NAMES
from workbench.crosscheck.counted import Words, near, prepare
from workbench.crosscheck.date_value import Date, calendar_day, told
from workbench.crosscheck.stems import is_generic
from workbench.crosscheck.tokens import Token
from workbench.domain.findings import Agreement, Finding, FindingKind

MOST = 30


@dataclass(frozen=True, slots=True)
class Event:
    """A date with the words of what happened then."""

    date: Date
    near: frozenset[str]
    context: frozenset[str]


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
        found.append(Event(one, _specific(beside), _specific(words.contexts[words.sentence[at]])))
    return tuple(found)


def _specific(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in stems if not is_generic(one)) or stems


def resolve(one: Date, written: date | None) -> Date:
    """A relative or partial date as seen from the day its document was written; unchanged where that day is unknown."""
    if written is None:
        return one
    if one.relative in ("yesterday", "ayer", "a day earlier"):
        return _as(one, written - timedelta(days=1))
    if one.relative in ("today", "hoy"):
        return _as(one, written)
    if one.relative in ("last year", "el año pasado"):
        return replace(one, year=written.year - 1, relative="")
    if one.relative == "this year":
        return replace(one, year=written.year, relative="")
    if one.relative in ("last month", "el mes pasado"):
        before = written.replace(day=1) - timedelta(days=1)
        return replace(one, year=before.year, month=before.month, relative="")
    if one.weekday is not None and not one.day and not one.year:
        return _as(one, written - timedelta(days=(written.weekday() - one.weekday) % 7))
    if one.month and one.day and not one.year:
        return replace(one, year=_likeliest_year(one, written))
    return one


def _as(one: Date, day: date) -> Date:
    return replace(one, year=day.year, month=day.month, day=day.day, relative="")


def _likeliest_year(one: Date, written: date) -> int:
    candidates = [
        day
        for year in (written.year - 1, written.year, written.year + 1)
        if (day := calendar_day(year, one.month, one.day))
    ]
    return min(candidates, key=lambda day: abs((day - written).days)).year if candidates else written.year


def date_findings(
    ours: tuple[Event, ...], theirs: tuple[Event, ...], ours_date: date | None = None, theirs_date: date | None = None
) -> list[Finding]:
    """Agreements and conflicts between the dates of the same event."""
    candidates = []
    for mine in ours:
        for other in theirs:
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
    if not mine.near or not other.near:
        same = mine.context == other.context
        return (1.0, 1.0, 0, 0) if same else None
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


def _judge(mine: Event, other: Event, a: Date, b: Date, likeness) -> tuple[float, str, str] | None:
    """(1 for agreement else 0, sentence, chip); 2 in first place for a weekday at odds, which outranks agreement."""
    coefficient, context, shared, _ = likeness
    size = min(len(mine.near), len(other.near))
    sure = coefficient >= 0.6 and context >= 0.5 and (shared >= 2 or size <= 1)
    sizes = sorted((len(mine.context), len(other.context)))
    if sizes[0] < 3 and sizes[1] >= 6:
        sure = False  # a bare date line beside a sentence
    odd = _at_odds(a, b, mine.date, other.date) if sure else None
    if odd:
        return 2, *odd
    if a.fiscal != b.fiscal or bool(a.relative) or bool(b.relative):
        return None
    compatible = _compatible(a, b)
    if compatible is None:
        return None
    if compatible:
        if coefficient < 0.34 and context < 0.4:
            return None
        same = (
            f"“{_clean(a)}” and “{_clean(b)}” are the same date."
            if _depth(a) == _depth(b)
            else f"“{_clean(a)}” and “{_clean(b)}” can be the same date."
        )
        return 1, same, f"{told(a)} = {told(b)}"
    if not sure or not _comparable_depth(a, b) or _opens(a) != _opens(b):
        return None
    if _depth(a)[:3] != _depth(b)[:3] and sizes[1] >= 6 and shared < 3:
        return None  # a year in one sentence, a whole date in another: seldom the same event
    return 0, f"“{_clean(a)}” and “{_clean(b)}” are different dates.", f"{told(a)} ≠ {told(b)}"


def _clean(one: Date) -> str:
    text = " ".join(one.text.split())
    for word in ("in ", "since ", "en ", "desde ", "of ", "de ", "by ", "on ", "last ", "until "):
        text = text.removeprefix(word)
    return text


def _opens(one: Date) -> bool:
    """Since 2020 and in 2023 tell of different stretches."""
    return one.text.lower().startswith(("since ", "desde ")) or one.since


def _depth(one: Date) -> tuple[bool, ...]:
    return bool(one.year), bool(one.month), bool(one.day), one.years > 1, one.last is not None


def _comparable_depth(a: Date, b: Date) -> bool:
    """A span and a single day inside or outside of it are left alone; years against years are not."""
    return (a.last is None) == (b.last is None)


def _compatible(a: Date, b: Date) -> bool | None:
    """Whether two dates can be one; None when they share nothing that could tell."""
    if a.years > 1 or b.years > 1:
        if not a.year or not b.year:
            return None
        return a.year <= b.year + b.years - 1 and b.year <= a.year + a.years - 1
    answers = [
        _same_parts((a.year, month_a, day_a), (b.year, month_b, day_b))
        for month_a, day_a in _readings(a)
        for month_b, day_b in _readings(b)
    ]
    answer = True if True in answers else answers[0]
    if answer is None and a.weekday is not None and b.weekday is not None:
        return a.weekday == b.weekday
    if answer and a.last and b.last:
        end = _same_parts((a.last.year, a.last.month, a.last.day), (b.last.year, b.last.month, b.last.day))
        return answer and end is not False
    if answer and (a.last or b.last) and not (a.day or b.day):
        return None
    return answer


def _readings(one: Date) -> list[tuple[int | None, int | None]]:
    return [(one.month, one.day)] + ([one.other] if one.other else [])


def _same_parts(one, other) -> bool | None:
    known = [(x, y) for x, y in zip(one, other, strict=True) if x and y]
    if not known:
        return None
    return all(x == y for x, y in known)


def _at_odds(a: Date, b: Date, as_told_a: Date, as_told_b: Date) -> tuple[str, str] | None:
    """A whole date beside a weekday that it does not fall on, in either text or between the two."""
    odd_a, odd_b = wrong_weekday(a), wrong_weekday(b)
    same_day = _compatible(replace(a, weekday=None), replace(b, weekday=None))
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
