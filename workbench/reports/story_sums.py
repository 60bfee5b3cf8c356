"""The sums of a claim in a report: each with its working, its figures and where they stand."""

from collections.abc import Iterator, Sequence

from workbench.domain.calculations import Calculation
from workbench.reports.blocks import Block, Heading, Paragraph, Run
from workbench.reports.wording import moment


def sums(calculations: Sequence[Calculation]) -> Iterator[Block]:
    """Nothing where there are none."""
    if calculations:
        yield Heading(4, (Run("Sums"),))
    for one in calculations:
        name = (Run(f"{one.name}: ", "strong"),) if one.name else ()
        yield Paragraph((*name, Run(one.working)), "finding", keep=True)
        notes = "; ".join(one.now.notes) if one.now else ""
        figures = "; ".join(f"“{figure.words}” from {figure.source}" for figure in one.inputs)
        told = ". ".join(part for part in (figures, notes) if part)
        yield Paragraph((Run(f"{told}. Worked out by {one.made_by}, {moment(one.made_at)}.", "soft"),), "caption")
        for flag in one.flags:
            yield Paragraph((Run("Has to be looked at again. ", "strong"), Run(flag)), "notice")
