"""Negation, hedging, direction, comparison and quantifiers that differ between two sentences of nearly the same
words."""

from dataclasses import replace

from workbench.crosscheck.figures.exclusive import exclude, kinds_among
from workbench.crosscheck.lexicon.matter_words import MATTER
from workbench.crosscheck.lexicon.polarity_words import (
    DIRECTIONS,
    HEDGE_PHRASES,
    HEDGES,
    NEGATORS,
    QUANTIFIERS,
    SAME_CLASS_MATTERS,
)
from workbench.crosscheck.polarity.antonyms import said_otherwise
from workbench.crosscheck.polarity.changed_places import words_changed_places
from workbench.crosscheck.polarity.denials import is_added, of_others
from workbench.crosscheck.polarity.opposites import denied_once, opposed
from workbench.crosscheck.polarity.ranks import rank_findings
from workbench.crosscheck.words.alignment import Alignment, Difference, Word, telling
from workbench.crosscheck.words.stems import stem
from workbench.domain.findings import Agreement, Finding, FindingKind


def polarity_findings(alignment: Alignment) -> list[Finding]:
    """What turns the sense between the two, strongest first; nothing when nothing does."""
    if alignment.by_figures:
        return [one for one in _opposites(alignment) if not is_another_thing(one)] or _negation(alignment)
    findings: list[Finding] = []
    quantified = _quantifiers(alignment)
    opposed = _opposites(alignment)
    findings += quantified + opposed + rank_findings(alignment) + ([] if opposed else words_changed_places(alignment))
    if not quantified and not any(finding.kind is FindingKind.NEGATION for finding in opposed):
        findings += _negation(alignment)
    findings += _hedges(alignment)
    return findings


def turned_in_part(alignment: Alignment) -> list[Finding]:
    """What turns the sense of one clause that two passages share; only what denies or softens it, and what is said of
    the same subject: something that tells must be shared before it."""
    opposed = [] if alignment.of_one else _opposites(_of_single_words(alignment))
    found = [one for one in (*_negation(alignment), *_hedges(alignment), *opposed) if one.is_hard]
    return [one for one in found if alignment.of_one or _has_subject(alignment, one)]


def _of_single_words(alignment: Alignment) -> Alignment:
    """The alignment with those differences alone in which one word stands for one word."""
    single = tuple(one for one in alignment.differences if len(one.ours) == len(one.theirs) == 1)
    return replace(alignment, differences=single)


def _has_subject(alignment: Alignment, finding: Finding) -> bool:
    words, span = (alignment.ours, finding.ours_span) if finding.ours_span else (alignment.theirs, finding.theirs_span)
    shared = telling(alignment.ours) & telling(alignment.theirs)
    return span is None or any(word.key in shared for word in words if word.end <= span[0])


def is_another_thing(opposed: Finding) -> bool:
    """Whether two opposites tell one thing counted from another: exports from imports, men from women."""
    words = opposed.ours, opposed.theirs
    return all(word in MATTER for word in words) or exclude(*(kinds_among((stem(word),), ()) for word in words))


def is_trade(opposed: Finding) -> bool:
    """Whether the one tells of exports, the other of imports: both may have risen 8%."""
    return {MATTER.get(opposed.ours), MATTER.get(opposed.theirs)} == {"exported", "imported"}


def is_won_and_lost(opposed: Finding) -> bool:
    """Whether the one was won, the other lost: so many games may have been either."""
    told = {opposed.ours, opposed.theirs}
    return bool(told & _WINNING) and bool(told & _LOSING)


_WINNING = frozenset("won win wins winning gano ganaron ganado".split())
_LOSING = frozenset("lost lose loses losing perdio perdieron perdido".split())


def negated(words: tuple[Word, ...]) -> list[Word]:
    """The negating words of a stretch."""
    return [word for at, word in enumerate(words) if word.bare in NEGATORS and not _no_matter(words, at)]


_NOT_CONFIRMED = frozenset("suspected sospechosos sospechosas probable probables".split())
_CONFIRMED = frozenset("confirmed confirmados confirmadas".split())


def _other_kind(alignment: Alignment) -> bool:
    """Whether suspected cases stand beside confirmed ones: other cases, not the same said less surely."""
    bares = [{word.bare for word in side} for side in (alignment.ours, alignment.theirs)]
    return any(bares[one] & _NOT_CONFIRMED and bares[1 - one] & _CONFIRMED for one in (0, 1))


def hedged(words: tuple[Word, ...]) -> list[Word]:
    """The hedging words of a stretch; a hedge on a figure is none ("could reach", "likely 300")."""
    if _HEDGING.isdisjoint([word.bare for word in words]):
        return []
    found = [word for word in words if word.bare in HEDGES and not (word.bare == "may" and word.capital)]
    for word, after in zip(words, words[1:], strict=False):
        if word.bare in _OPENINGS and (word.bare, after.bare) in HEDGE_PHRASES:
            found.append(word)
    return found


_OPENINGS = frozenset(first for first, _ in HEDGE_PHRASES)
_HEDGING = _OPENINGS.union(HEDGES)


def _no_matter(words: tuple[Word, ...], at: int) -> bool:
    """Not only, no longer counted as itself, no. 5; never mind, never forget."""
    following = words[at + 1].bare if at + 1 < len(words) else ""
    if words[at].bare == "never" and following in ("mind", "forget", "forgets", "again"):
        return True
    return words[at].bare in ("not", "no") and following in (
        "only",
        "solo",
        "doubt",
        "matter",
        "#",
    ) or _is_bound(words, at)


def _is_bound(words: tuple[Word, ...], at: int) -> bool:
    """Not more than 200: a bound on a figure."""
    beside = [word.bare for word in words[at + 1 : at + 3]]
    if len(beside) < 2:
        return False
    return beside[0] in ("less", "fewer", "more", "menos", "mas") and beside[1] in ("than", "que", "de")


def _negation(alignment: Alignment) -> list[Finding]:
    otherwise = [found for one in alignment.differences if (found := said_otherwise(one))]
    if otherwise:
        return _in_other_words(otherwise[0]) if len(alignment.differences) <= 2 else []
    if any(denied_once(alignment, *pair) for one in alignment.differences for pair in opposed(one)):
        return []
    ours, theirs = negated(alignment.ours), negated(alignment.theirs)
    if len(ours) % 2 == len(theirs) % 2:
        if ours and theirs and len(alignment.differences) <= 2 and not ours[0].bare.startswith(("no ", "with")):
            return [
                _finding(
                    FindingKind.NEGATION,
                    Agreement.AGREES,
                    ours[0],
                    theirs[0],
                    "Both deny it, in nearly the same words.",
                    "both deny it",
                )
            ]
        return []
    changed = [(d, negated(d.ours), negated(d.theirs)) for d in alignment.differences]
    for difference, mine, others in changed:
        if bool(mine) == bool(others) or len(difference.ours) > 6 or len(difference.theirs) > 6:
            continue
        word = (mine or others)[0]
        if is_added(word, difference.ours if mine else difference.theirs):
            continue
        if of_others(word, *((difference.ours, difference.theirs) if mine else (difference.theirs, difference.ours))):
            continue
        has, lacks = ("the text", "the source") if mine else ("the source", "the text")
        spans = (word, None) if mine else (None, word)
        because = f"“{word.bare}” stands in {has} and not in {lacks}: the one denies what the other says."
        return [
            _finding(
                FindingKind.NEGATION, Agreement.CONFLICTS, *spans, because, f"“{word.bare}” only in {has}", alignment
            )
        ]
    return []


def _in_other_words(found: tuple[Word, Word, bool]) -> list[Finding]:
    """Fails, does not pass."""
    mine, other, same = found
    if not same:
        return []
    because = f"“{mine.bare}” in the text and “{other.bare}” in the source, one of them denied, say the same."
    return [_finding(FindingKind.NEGATION, Agreement.AGREES, mine, other, because, f"“{mine.bare}” = “{other.bare}”")]


def _hedges(alignment: Alignment) -> list[Finding]:
    ours, theirs = hedged(alignment.ours), hedged(alignment.theirs)
    if bool(ours) == bool(theirs) or _other_kind(alignment):
        return []
    word = (ours or theirs)[0]
    for difference in alignment.differences:
        side = difference.ours if ours else difference.theirs
        if word in side and len(side) <= 6 and len(difference.ours) + len(difference.theirs) <= 9:
            has, lacks = ("the text", "the source") if ours else ("the source", "the text")
            phrase = (
                " ".join(one.bare for one in side)
                if word.bare in ("said", "believed", "thought") and len(side) < 5
                else word.bare
            )
            spans = (word, None) if ours else (None, word)
            because = f"“{phrase}” stands in {has} and not in {lacks}: the one says it less surely than the other."
            return [
                _finding(
                    FindingKind.HEDGE, Agreement.CONFLICTS, *spans, because, f"“{phrase}” only in {has}", alignment
                )
            ]
    return []


def _opposites(alignment: Alignment) -> list[Finding]:
    found = []
    for difference in alignment.differences:
        if not difference.ours or not difference.theirs or len(difference.ours) > 4 or len(difference.theirs) > 4:
            continue
        if said_otherwise(difference) or len(negated(difference.ours)) + len(negated(difference.theirs)) == 1:
            continue
        for mine, other in opposed(difference):
            if denied_once(alignment, mine, other) or _tells_both(alignment, mine, other):
                continue
            direction = mine.bare in DIRECTIONS or other.bare in DIRECTIONS
            kind = FindingKind.DIRECTION if direction else FindingKind.NEGATION
            because = f"“{mine.bare}” in the text is the opposite of “{other.bare}” in the source."
            label = f"“{mine.bare}” ≠ “{other.bare}”"
            found.append(_finding(kind, Agreement.CONFLICTS, mine, other, because, label))
    return found[:2]


def _tells_both(alignment: Alignment, mine: Word, other: Word) -> bool:
    """Whether one of two sentences with figures says both of two opposites: 62% approve, 34% disapprove."""
    if not any(word.key == "#" for word in alignment.ours + alignment.theirs):
        return False
    sides = (alignment.ours, other.bare), (alignment.theirs, mine.bare)
    return any(word.bare == told for words, told in sides for word in words)


def _quantifiers(alignment: Alignment) -> list[Finding]:
    for difference in alignment.differences:
        if len(difference.ours) > 4 or len(difference.theirs) > 4:
            continue
        mine = next((word for word in difference.ours if word.bare in QUANTIFIERS), None)
        other = next((word for word in difference.theirs if word.bare in QUANTIFIERS), None)
        if not mine or not other:
            if (mine or other) and _only(mine, other, difference) and not _in_both(alignment, mine or other):
                word = mine or other
                has, lacks = ("the text", "the source") if mine else ("the source", "the text")
                spans = (word, None) if mine else (None, word)
                return [
                    _finding(
                        FindingKind.QUANTIFIER,
                        Agreement.CONFLICTS,
                        *spans,
                        f"“{word.bare}” stands in {has} and not in {lacks}.",
                        f"“{word.bare}” only in {has}",
                        alignment,
                    )
                ]
            continue
        if QUANTIFIERS[mine.bare] != QUANTIFIERS[other.bare] or (mine.bare, other.bare) in SAME_CLASS_MATTERS:
            because = f"“{mine.bare}” in the text is “{other.bare}” in the source."
            return [
                _finding(
                    FindingKind.QUANTIFIER, Agreement.CONFLICTS, mine, other, because, f"“{mine.bare}” ≠ “{other.bare}”"
                )
            ]
    return []


def _in_both(alignment: Alignment, word: Word) -> bool:
    """Whether a word stands in both, in another place: that blooms only once, that only blooms once."""
    return all(any(one.bare == word.bare for one in side) for side in (alignment.ours, alignment.theirs))


def _only(mine: Word | None, other: Word | None, difference: Difference) -> bool:
    """A lone "all" or "some" is style; "only" and "none" are not."""
    word = mine or other
    return word.bare in ("only", "none", "solo", "solamente") and len(difference.ours) + len(difference.theirs) <= 2


def _finding(
    kind,
    agreement,
    ours: Word | None,
    theirs: Word | None,
    because: str,
    label: str,
    alignment: Alignment | None = None,
) -> Finding:
    return Finding(
        kind,
        agreement,
        ours.bare if ours else "",
        theirs.bare if theirs else "",
        because,
        label,
        (ours.start, ours.end) if ours else None,
        (theirs.start, theirs.end) if theirs else None,
    )
