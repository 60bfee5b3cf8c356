"""The sums of a claim in a report: each with its working, its figures and where they stand."""

from collections.abc import Iterator, Sequence

from workbench.domain.calculations import Calculation
from workbench.languages import sums as spoken
from workbench.reports.blocks import Block, Heading, Paragraph, Run
from workbench.reports.wording import Words


def sums(words: Words, calculations: Sequence[Calculation]) -> Iterator[Block]:
    """Nothing where there are none."""
    if calculations:
        yield Heading(4, (Run(words.tr("Sums")),))
    for one in calculations:
        name = (Run(f"{one.name}: ", "strong"),) if one.name else ()
        yield Paragraph((*name, Run(worked(words, one))), "finding", keep=True)
        notes = "; ".join(map(words.told, one.now.notes)) if one.now else ""
        told = ". ".join(part for part in (figures(words, one), notes) if part)
        made = words.tr("Worked out by {whom}, {when}.", whom=one.made_by, when=words.moment(one.made_at))
        yield Paragraph((Run(f"{told}. {made}", "soft"),), "caption")
        for flag in one.flags:
            yield Paragraph((Run(words.tr("Has to be looked at again.") + " ", "strong"), Run(words.told(flag))),
                            "notice")


def worked(words: Words, one: Calculation) -> str:
    """The working of a sum in the report's language."""
    return spoken.worked(words.code, one.working, one.expression, one.inputs)


def figures(words: Words, one: Calculation) -> str:
    """The figures of a sum, each with where it stands."""
    return "; ".join(words.tr("“{figure}” from {source}", figure=figure.words, source=figure.source)
                     for figure in one.inputs)
