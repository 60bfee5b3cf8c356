"""Sums a checker would do on paper: rates to totals, shares, sums, differences. Always a proposal, with the working
shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.crosscheck.figures.figure import AGO, CHANGE, COUNT, MEASURE, MONEY, SHARE, WHOLE, Figure
from workbench.crosscheck.numbers.measures import PERIOD_NAMES
from workbench.crosscheck.weighing.wording import in_unit, number

YEAR = 31557600.0
_FEW = 6
"""Parts of which three and four are added up too: of many figures, some add up to anything."""
MOST = 12
"""Figures of a passage that sums are tried on."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A sum offered: `working` as a sentence without its full stop, `label` for a chip, `value` what comes out."""

    kind: str
    working: str
    label: str
    value: float
    figures: tuple[Figure, ...] = ()


def rate_to_year(figure: Figure) -> Proposal | None:
    """270 a day is about 98,550 a year (270 × 365)."""
    if not figure.per or figure.per >= YEAR * 0.99 or figure.kind not in (COUNT, MEASURE, MONEY):
        return None
    times = {86400.0: 365, 604800.0: 52, 2629800.0: 12, 3600.0: 8760}.get(figure.per) or round(31536000 / figure.per)
    value = figure.low * times
    period = PERIOD_NAMES.get(figure.per, f"{number(figure.per / 3600, 4)} hours")
    once = in_unit(figure.low, figure)
    total = in_unit(value, figure)
    return Proposal(
        "rate",
        f"{once} a {period} is about {total} a year ({number(figure.low)} × {times:,})",
        f"≈ {total} a year",
        value,
        (figure,),
    )


def share_of_whole(figure: Figure) -> Proposal | None:
    """15 of 2,741 is 0.55%."""
    if figure.kind != COUNT or not figure.whole or figure.is_range:
        return None
    share = figure.low / figure.whole * 100
    text = f"{share:.3g}%"
    return Proposal(
        "share",
        f"{number(figure.low)} of {number(figure.whole)} is {text} ({number(figure.low)} ÷ {number(figure.whole)})",
        text,
        share,
        (figure,),
    )


def difference(a: Figure, b: Figure) -> Proposal | None:
    """From 900 to 600 is 300 fewer, a fall of 33.3%."""
    if (
        a.dimension != b.dimension
        or a.unit is not b.unit
        or a.currency != b.currency
        or not a.low
        or a.low == b.low
        or a.is_range
        or b.is_range
    ):
        return None
    gap = b.low - a.low
    way = "more" if gap > 0 else "less"
    if a.kind == SHARE:
        return Proposal(
            "difference",
            f"from {in_unit(a.low, a)} to {in_unit(b.low, b)} is {number(abs(gap), 4)} percentage points {way}",
            f"{number(abs(gap), 4)} percentage points {way}",
            gap,
            (a, b),
        )
    percent = f"{abs(gap) / abs(a.low) * 100:.3g}%"
    amount = in_unit(abs(gap), a)
    return Proposal(
        "difference",
        f"from {in_unit(a.low, a)} to {in_unit(b.low, b)} is {amount} {way}, a change of {percent}"
        f" ({number(abs(gap))} ÷ {number(abs(a.low))})",
        f"{amount} {way} ({percent})",
        gap,
        (a, b),
    )


def sums(parts: Sequence[Figure], totals: Sequence[Figure]) -> list[Proposal]:
    """Figures of one passage that add up to a figure of the other, exactly: 1,800 men and 2,500 women are the 4,300."""
    found = []
    usable = [
        one
        for one in parts
        if one.kind in (COUNT, MEASURE, MONEY)
        and not one.is_range
        and one.role not in (CHANGE, AGO, WHOLE)
        and one.low > 0
    ][:MOST]
    for total in totals[:MOST]:
        alike = [
            one
            for one in usable
            if one.dimension == total.dimension
            and one.unit is total.unit
            and one.currency == total.currency
            and one is not total
        ]
        for size in (2, 3, 4) if len(alike) <= _FEW else (2,):
            for group in combinations(alike, size):
                if total.low >= 10 and abs(sum(one.low for one in group) - total.low) <= 1e-9 * total.low:
                    working = " + ".join(number(one.low) for one in group) + f" = {in_unit(total.low, total)}"
                    found.append(Proposal("sum", working, working, total.low, (*group, total)))
    return found[:3]


def proposals(ours: Sequence[Figure], theirs: Sequence[Figure] = ()) -> list[Proposal]:
    """Everything worth offering for a passage, or for two that are held against each other."""
    found = [
        one
        for figure in (*ours[:MOST], *theirs[:MOST])
        for make in (rate_to_year, share_of_whole)
        if (one := make(figure))
    ]
    found += sums(theirs, ours) + sums(ours, theirs)
    if len(ours) >= 2:
        for before, after in zip(ours, ours[1:], strict=False):
            if before.role == "start" and after.role in ("level", "") and (one := difference(before, after)):
                found.append(one)
    return found
