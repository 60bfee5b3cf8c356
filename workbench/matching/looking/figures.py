"""What the figures of a claim count, and what a passage says of the same thing."""

from collections.abc import Mapping, Sequence

from workbench.matching.asking.query import LEADING_DIGITS, Query, Slot
from workbench.text.words.numerals import leading, value_of
from workbench.text.words.terms import YEAR, TermKind, stem_of

SAME, ALIKE, ANOTHER, ELSEWHERE = 1.0, 0.9, 0.5, 0.5
"""The same figure of the same thing; one of the same size or digits; any other of the same thing; the same figure of
something else."""


MONEY: frozenset[str] = frozenset(map(stem_of, """
    dollar euro pound crown krona kroner koruna franc peso rupee yen yuan renminbi rouble ruble lira zloty forint rand
    dirham dinar riyal shilling naira won baht real reais cent penny pence
""".split()))
"""What any sum is counted in; it does not say what the sum is of."""


def counted_things(query: Query, row: Sequence[int]) -> dict[int, frozenset[int]]:
    """Figure -> the slots that say what it counts. `row` are the slots as the claim reads. Dates count nothing."""
    dates = {
        row[at + step]
        for at, number in enumerate(row)
        for step in (-1, 1)
        if query.slots[number].stem.startswith("month") and 0 <= at + step < len(row)
    }
    return {
        number: _beside(query, row, number)
        for number, slot in enumerate(query.slots)
        if slot.kind is TermKind.NUMBER and number not in dates
    }


def _beside(query: Query, row: Sequence[int], figure: int) -> frozenset[int]:
    """The slots that say what a figure counts: the words just after it, or the one before it where none follow."""
    near: set[int] = set()
    for at, number in enumerate(row):
        if number == figure:
            after = [n for n in row[at + 1 : at + 4] if _is_thing(query.slots[n])][:2]
            near |= set(after or row[max(0, at - 1) : at])
    return frozenset(near - {figure})


def _is_thing(slot: Slot) -> bool:
    return slot.kind in (TermKind.WORD, TermKind.NAME) and slot.stem not in MONEY


def counted(
    query: Query, things: Mapping[int, frozenset[int]], found: Sequence[str]
) -> tuple[float, tuple[tuple[int, str], ...]]:
    """How far the passage gives figures for what the claim's figures count, and those figures that are other ones.

    The same thing with another number is worth nearly as much as with the same: it is what a checker looks for.
    """
    if not things:
        return 0.0, ()
    best = dict.fromkeys(things, 0.0)
    others: dict[tuple[int, str], None] = {}
    for at, stem in enumerate(found):
        if not stem[0].isdigit():
            continue
        around = found[max(0, at - 1) : at + 5]
        near = {n for other in around for n, share in query.lookup.get(other, ()) if share > LEADING_DIGITS}
        for number, beside in things.items():
            likeness = _likeness(query.slots[number], stem)
            if near & beside:
                best[number] = max(best[number], likeness)
                if 0 < likeness < SAME:
                    others[number, stem] = None
            elif likeness == SAME:
                best[number] = max(best[number], ELSEWHERE)
    return sum(best.values()) / len(best), tuple(others)


def _likeness(slot: Slot, stem: str) -> float:
    """1 for the same number, nearly that for one of the same size or with the same digits, half for any other."""
    if stem == slot.stem:
        return SAME
    theirs = value_of(stem)
    if slot.value is None or theirs is None or YEAR.match(stem):
        return 0.0
    ours = abs(slot.value)
    alike = max(ours, theirs) <= 1.25 * min(ours, theirs) or (leading(ours) and leading(ours) == leading(theirs))
    return ALIKE if alike else ANOTHER
