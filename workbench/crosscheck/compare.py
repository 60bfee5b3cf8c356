"""Compare two passages: findings that are small, located, explained, and silent when unsure."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from workbench.crosscheck.facts import Facts, facts
from workbench.crosscheck.figures.figure import COUNT, ORDINAL, WHOLE
from workbench.crosscheck.names.findings import name_findings, office_findings, one_office
from workbench.crosscheck.names.organisations import told_by_letters
from workbench.crosscheck.names.persons import Person
from workbench.crosscheck.polarity.changed_places import numbers_changed_places, turned_about
from workbench.crosscheck.polarity.polarity import (
    is_another_thing,
    is_trade,
    is_won_and_lost,
    polarity_findings,
    turned_in_part,
)
from workbench.crosscheck.polarity.softening import softened
from workbench.crosscheck.weighing.counting import findings_of
from workbench.crosscheck.weighing.occasions import kept_apart_by_occasion
from workbench.crosscheck.words.alignment import Alignment, Word, align, telling
from workbench.crosscheck.words.part_alignment import align_part
from workbench.crosscheck.words.stems import stem
from workbench.domain.findings import Agreement, Finding, FindingKind


@dataclass(frozen=True, slots=True)
class Comparison:
    """The overall answer and what it rests on. `findings` are ordered: conflicts first, then as ours reads."""

    agreement: Agreement
    findings: tuple[Finding, ...]


_NOTHING = Comparison(Agreement.NOT_COMPARABLE, ())


def compare(ours: str, theirs: str, *, ours_date: str = "", theirs_date: str = "") -> Comparison:
    """What two texts say of the same thing. Dates are those of the documents (ISO 8601), "" where unknown."""
    return compare_facts(facts(ours), facts(theirs), ours_date=ours_date, theirs_date=theirs_date)


def compare_facts(ours: Facts, theirs: Facts, *, ours_date: str = "", theirs_date: str = "") -> Comparison:
    """The same for facts found before."""
    letters = told_by_letters(ours.organisations, theirs.organisations)
    if letters:
        ours, theirs = facts(ours.text, letters), facts(theirs.text, letters)
    findings = findings_of(ours, theirs, _day(ours_date), _day(theirs_date))
    alignment = align(ours.words, theirs.words, ours.telling, theirs.telling)
    if ours.persons and theirs.persons:
        findings += office_findings(ours.persons, theirs.persons, alike := partial(_alike, ours, theirs))
        if alignment is None and not findings:
            findings += one_office(ours.persons, theirs.persons, alike)
    if alignment is not None:
        swapped = numbers_changed_places(alignment)
        if swapped and not any(one.is_hard for one in findings):
            findings = [one for one in findings if one.kind is not FindingKind.FIGURE] + swapped
        findings += _word_by_word(ours, theirs, alignment, findings)
    elif (part := align_part(ours.words, theirs.words, ours.telling, theirs.telling)) is not None:
        findings += [_in_own_words(one, ours.text, theirs.text) for one in turned_in_part(part)]
    if not any(one.is_hard for one in findings):
        findings += turned_about(ours.words, theirs.words, ours.text)
    findings += softened(ours, theirs)
    if not findings:
        return _NOTHING
    findings = kept_apart_by_occasion(findings, ours, theirs)
    findings.sort(key=lambda finding: (not finding.is_hard, finding.ours_span or (0, 0)))
    return Comparison(_overall(findings), tuple(findings))


def _alike(ours: Facts, theirs: Facts, mine: Person, other: Person) -> bool:
    """Whether two passages say the same, or nothing, beside two persons and their offices."""
    rest = [_telling_beside(known, person) for known, person in ((ours, mine), (theirs, other))]
    smaller = min(len(rest[0]), len(rest[1]))
    return not max(len(rest[0]), len(rest[1])) or bool(smaller) and len(rest[0] & rest[1]) / smaller > 0.5


def _telling_beside(known: Facts, person: Person) -> frozenset[str]:
    start, end = person.span
    return telling(tuple(word for word in known.words if word.end <= start or word.start >= end))


def _word_by_word(ours: Facts, theirs: Facts, alignment: Alignment, so_far: list[Finding]) -> list[Finding]:
    """What only sentences of nearly the same words can show: negation, hedges, opposites, names."""
    named = name_findings(alignment, ours.persons, theirs.persons) if ours.persons and theirs.persons else []
    is_short = min(len(ours.telling), len(theirs.telling)) < 5
    turned = [
        _in_own_words(one, ours.text, theirs.text)
        for one in polarity_findings(alignment)
        if not (one.kind is FindingKind.DIRECTION and any(known.kind is FindingKind.DIRECTION for known in so_far))
        and not ((is_another_thing(one) or one.kind is FindingKind.FIGURE) and _other_figures(ours, theirs))
        and not (_is_counted(one, ours, theirs) or _bounds_others(one, ours, theirs))
        and not (is_short and is_trade(one) and ours.figures and theirs.figures)
        and not (is_won_and_lost(one) and _count_both(ours, theirs))
        and not any(_tells_of(known, one, is_short) or _is_of_figure(known, one) for known in so_far)
        and not (one.kind is FindingKind.FIGURE and any(known.ours_span == one.ours_span for known in so_far))
    ]
    named = [one for one in named if not _one_abbreviation(one)]
    findings = named + turned
    if not findings and not so_far and _says_the_same(alignment, ours, theirs):
        because = "The two say it in the same words."
        return [
            Finding(
                FindingKind.QUOTATION,
                Agreement.AGREES,
                ours.text.strip(),
                theirs.text.strip(),
                because,
                "same words",
                (0, len(ours.text)),
                (0, len(theirs.text)),
            )
        ]
    return findings


def _count_both(ours: Facts, theirs: Facts) -> bool:
    """Whether both count games or seats: a team may have won twelve and lost twelve."""
    return all(any(one.kind == COUNT and one.keys & _WON_OR_LOST for one in known.figures) for known in (ours, theirs))


_WON_OR_LOST = frozenset(("GAME", "SEAT"))


def _one_abbreviation(finding: Finding) -> bool:
    """Real GDP and nominal GDP are no persons."""
    last = finding.ours.split()[-1:], finding.theirs.split()[-1:]
    return bool(last[0]) and last[0] == last[1] and last[0][0].isupper() and len(last[0][0]) <= 4


def _is_of_figure(known: Finding, turned: Finding) -> bool:
    """Whether a negation is the figure of a finding: "no deaths" is held against "zero deaths" and "4 deaths"."""
    if known.kind is not FindingKind.FIGURE or turned.kind is not FindingKind.NEGATION:
        return False
    spans = (known.ours_span, turned.ours_span), (known.theirs_span, turned.theirs_span)
    return any(one and other and one[0] <= other[0] < one[1] for one, other in spans)


def _is_counted(turned: Finding, ours: Facts, theirs: Facts) -> bool:
    """Whether "nobody" is a figure that figures of what became of others in the other text were held against."""
    sides = (turned.ours_span, ours, theirs), (turned.theirs_span, theirs, ours)
    return any(
        span is not None and one.low == 0.0 and one.matter and one.start <= span[0] < one.end
        and any(another.matter == one.matter and another.low for another in other.figures)
        for span, known, other in sides for one in known.figures
    )


def _bounds_others(turned: Finding, ours: Facts, theirs: Facts) -> bool:
    """Whether two opposites belong to two figures that are not the same: above $9,000, below $8,500."""
    if turned.kind is not FindingKind.DIRECTION or turned.ours_span is None or turned.theirs_span is None:
        return False
    lows = [
        [one.low for one in known.figures if one.start <= span[0] < one.end]
        for known, span in ((ours, turned.ours_span), (theirs, turned.theirs_span))
    ]
    return bool(lows[0] and lows[1]) and lows[0] != lows[1]


def _other_figures(ours: Facts, theirs: Facts) -> bool:
    """Whether both tell figures, and not the same: exports fell by 5%, imports by 9%."""
    lows = [{figure.low for figure in one.figures if figure.kind != ORDINAL and figure.role != WHOLE}
            for one in (ours, theirs)]
    return bool(lows[0] and lows[1]) and not lows[0] & lows[1]


def _tells_of(known: Finding, opposite: Finding, is_short: bool) -> bool:
    """Whether two figures have been found to tell of different matters by these very words: exported, imported. In
    long sentences that are otherwise the same, with the same figure, it is a slip of the pen all the same."""
    apart = known.kind is FindingKind.FIGURE and known.agreement is Agreement.NOT_COMPARABLE
    words = f"“{opposite.ours}”", f"“{opposite.theirs}”"
    if not apart or not all(word in known.because for word in words):
        return False
    return is_short or _digits(known.ours) != _digits(known.theirs)


def _in_own_words(finding: Finding, ours: str, theirs: str) -> Finding:
    """The words as the texts have them, where the comparison saw them folded and written out."""
    for side, span, text in (("ours", finding.ours_span, ours), ("theirs", finding.theirs_span, theirs)):
        if span:
            folded, own = f"“{getattr(finding, side)}”", text[slice(*span)]
            because = finding.because.replace(folded, f"“{own}”")
            finding = replace(finding, because=because, label=finding.label.replace(folded, f"“{own}”"), **{side: own})
    return finding


_HEADING = 7
"""A name or a heading of fewer words says nothing; a longer passage that has it in it does not say the same."""


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit() or character in "-−")


def _says_the_same(alignment: Alignment, ours: Facts, theirs: Facts) -> bool:
    """Nothing differs but a bracketed acronym or a little word."""
    short, long = sorted((len(ours.words), len(theirs.words)))
    if short < _HEADING and long > 1.5 * short + 2:
        return False
    return (
        all(
            len(one.ours) + len(one.theirs) <= 1
            and all(word.bare.isascii() and len(word.bare) <= 5 for word in one.ours + one.theirs)
            for one in alignment.differences
        )
        and len(alignment.differences) <= 1
        and not _goes_on(alignment.theirs, theirs)
        and not _goes_on(alignment.ours, ours)
        and _digits(ours.text) == _digits(theirs.text)
        and _numbers(alignment.ours) == _numbers(alignment.theirs)
    )


_ANOTHER_WORD = re.compile(r"\s+([a-z]{3,})")


def _goes_on(aligned: tuple[Word, ...], known: Facts) -> bool:
    """Whether the last noun goes on in one of the two: a new election, a new election system."""
    following = _ANOTHER_WORD.match(known.text, aligned[-1].end) if aligned else None
    return following is not None and bool(stem(following[1]))


def _numbers(words: tuple[Word, ...]) -> list[str]:
    return [word.bare for word in words if word.key == "#"]


def _overall(findings: list[Finding]) -> Agreement:
    if any(finding.is_hard for finding in findings):
        return Agreement.CONFLICTS
    if any(finding.agreement is Agreement.AGREES for finding in findings):
        return Agreement.AGREES
    return Agreement.NOT_COMPARABLE


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10]) if len(written) >= 10 else None
    except ValueError:
        return None
