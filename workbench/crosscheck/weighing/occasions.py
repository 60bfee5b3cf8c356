"""Figures that differ because they are told of somebody else or of another time: Ford sold 1.9 million cars, Toyota 2.1
million; 187,000 jobs in August, 236,000 in July. They stand beside each other and deny nothing."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.crosscheck.dates.value import Date
from workbench.crosscheck.facts import Facts
from workbench.crosscheck.figures.matters import other_matters
from workbench.crosscheck.lexicon.speech_words import SPEECH
from workbench.crosscheck.words.alignment import Word
from workbench.crosscheck.words.stems import stem
from workbench.domain.findings import Agreement, Finding, FindingKind

_FIGURES = (FindingKind.FIGURE, FindingKind.DIRECTION)
_SLIPS = ("×", "(unit)", "(currency)")
"""What the chip of a difference says that is a slip, of whomever and of whenever it is told."""
_LONGEST = 3
"""Words of a name."""
_ARTICLES = frozenset("the el la los las".split())


def kept_apart_by_occasion(findings: list[Finding], ours: Facts, theirs: Facts) -> list[Finding]:
    """The findings, those conflicts taken back that another subject or another month or year explains. Where a figure
    agrees, the subject or the time is what differs, and everything stays as it is."""
    dated = [one.ours_span for one in findings if one.kind is FindingKind.DATE]
    hard = [one for one in findings if one.is_hard and one.kind in _FIGURES and not _is_within(one.ours_span, dated)]
    told = [one for one in findings if one.kind in _FIGURES]
    times = [one for one in findings if one.is_hard and one.kind is FindingKind.DATE]
    if any(one.agreement is Agreement.AGREES for one in told):
        return findings
    of_periods = bool(times) and all(_is_period(one, ours, theirs) for one in times)
    if not hard:
        is_other = of_periods and any(_are_of_other_matters(one, ours, theirs) for one in told)
        return [one for one in findings if one not in times] if is_other else findings
    if any(slip in one.label for one in hard for slip in _SLIPS):
        return findings
    subjects = _other_subjects(ours, theirs)
    if subjects:
        beside, dropped = subjects, FindingKind.NAME
    elif of_periods:
        beside, dropped = (times[0].ours, times[0].theirs), FindingKind.DATE
    else:
        return findings
    kept = [one for one in findings if not (one.is_hard and one.kind is dropped)]
    return [_beside(one, *beside) if one in hard else one for one in kept]


def _is_within(span: tuple[int, int] | None, dated: Sequence[tuple[int, int] | None]) -> bool:
    """Whether a finding is of a word of a date: the first quarter, the second."""
    return span is not None and any(one and one[0] <= span[0] and span[1] <= one[1] for one in dated)


def _beside(one: Finding, mine: str, other: str) -> Finding:
    because = f"“{one.ours}” is told of “{mine}”, “{one.theirs}” of “{other}”: these are two different ones."
    return replace(one, kind=FindingKind.FIGURE, agreement=Agreement.NOT_COMPARABLE, because=because,
                   label=one.label.replace("≠", "∥"))


def _is_period(finding: Finding, ours: Facts, theirs: Facts) -> bool:
    """Whether the two dates are months or years, for which things are counted, and no days, on which they happen."""
    for known, span in ((ours, finding.ours_span), (theirs, finding.theirs_span)):
        if any((one.date.start, one.date.end) == span and _is_day(one.date) for one in known.events):
            return False
    return True


def _is_day(one: Date) -> bool:
    return bool(one.day) or one.weekday is not None


def _are_of_other_matters(finding: Finding, ours: Facts, theirs: Facts) -> bool:
    """Whether two figures stand beside each other because the one was wanted or done otherwise than the other."""
    told = [(one.matter, one.planned) for known, span in ((ours, finding.ours_span), (theirs, finding.theirs_span))
            for one in known.figures if (one.start, one.end) == span]
    return len(told) == 2 and other_matters(told[0][0], told[1][0], told[0][1], told[1][1])


def _other_subjects(ours: Facts, theirs: Facts) -> tuple[str, str] | None:
    """The names with which two sentences begin, where they differ and the same is said of both."""
    mine, other = _subject(ours), _subject(theirs)
    if mine is None or other is None or mine[1] != other[1]:
        return None
    names = [{word.bare for word in one[0]} for one in (mine, other)]
    if names[0] & {word.bare for word in theirs.words} or names[1] & {word.bare for word in ours.words}:
        return None
    return _told(mine[0]), _told(other[0])


def _subject(known: Facts) -> tuple[tuple[Word, ...], str] | None:
    """(the name that a sentence begins with, the key of the word after it); None where it begins otherwise."""
    words, at = known.words, 0
    if any(one.start == 0 for one in known.figures):
        return None  # four deaths
    name: list[Word] = []
    has_article = bool(words) and words[0].bare in _ARTICLES
    at += has_article
    while at < len(words) and len(name) < _LONGEST and words[at].capital and stem(words[at].bare):
        name.append(words[at])
        at += 1
    while at < len(words) and (words[at].key == "#" or words[at].bare in ("years", "old")):
        at += 1  # Ana Prado, 41, won
    if not name or at >= len(words) or words[at].capital:
        return None
    if SPEECH.fullmatch(words[at].bare):
        return None
    return (tuple(name), words[at].key) if _is_name(name, has_article) else None


def _is_name(name: Sequence[Word], has_article: bool) -> bool:
    """Whether a capital at the beginning of a sentence is that of a name: not of "Police" or "The rescuers"."""
    if len(name) > 1:
        return True
    (word,) = name
    if word.key.isupper() and not word.key.startswith("@"):
        return False
    plural = word.bare.endswith("s") and not word.bare.endswith(("ss", "us", "is"))
    return word.bare in _SIDES or not (has_article or plural)


_SIDES = frozenset("republicans democrats conservatives liberals socialists greens tories labour".split())


def _told(name: Sequence[Word]) -> str:
    return " ".join(word.bare.title() for word in name)
