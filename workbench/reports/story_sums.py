"""The sums of a claim in a report: each with its working, its figures and where they stand."""

import re
from collections.abc import Iterator, Sequence

from workbench.domain.calculations import Calculation
from workbench.domain.errors import SumRefused
from workbench.domain.sums import in_words, written
from workbench.languages.sentences import formula
from workbench.languages.tongue import ENGLISH
from workbench.reports.blocks import Block, Heading, Paragraph, Run
from workbench.reports.wording import Words

RESULT = re.compile(r"[=≈][^=≈]*$")
"""What a sum comes to, with its sign."""


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
    """The working of a sum. In another language than English its figures are written anew, from their quantities: as a
    text has them, 7,600 would be read as less than eight."""
    if words.code == ENGLISH:
        return one.working
    try:
        shown = written(one.expression, [in_words(figure.quantity) for figure in one.inputs])
    except SumRefused:
        return one.working
    comes_to = RESULT.search(one.working)
    return formula(words.code, f"{shown} {comes_to[0]}") if comes_to else one.working


def figures(words: Words, one: Calculation) -> str:
    """The figures of a sum, each with where it stands."""
    return "; ".join(words.tr("“{figure}” from {source}", figure=figure.words, source=figure.source)
                     for figure in one.inputs)
