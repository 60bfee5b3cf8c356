"""What a report is made of where it is laid out by others: headings, paragraphs, facts, tables, bars. Values only.

PDF, DOCX and Markdown draw the same blocks, so that none of them says less than another.
"""

from dataclasses import dataclass
from string import Formatter
from typing import NamedTuple

from workbench.reports.outline import Tally


class Run(NamedTuple):
    """Words in one dress. `style` is one of "", strong, em, soft, mark, code, badge; `link` an http(s) address or
    "#anchor"; `colour` (#rrggbb) that of a badge."""

    text: str
    style: str = ""
    link: str = ""
    colour: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` counts from 1. A `quoted` heading is a claim's words."""

    level: int
    runs: Runs
    anchor: str = ""
    quoted: bool = False
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`kind` is one of body, standfirst, kicker, notice, aside, item, number, finding, quote, caption, verdict.
    `tone` is a stance's value where the paragraph belongs to a piece of evidence. `keep` it with what follows."""

    runs: Runs
    kind: str = "body"
    tone: str = ""
    keep: bool = False
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and what they are, a line each."""

    rows: tuple[tuple[str, Runs], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`widths` are shares of the line; columns named in `figures` hold numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]
    widths: tuple[int, ...]
    figures: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar in parts, and what it shows in words."""

    shares: tuple[Tally, ...]
    says: str
    thin: bool = False


Block = Heading | Paragraph | Facts | Table | Bar


def runs(pattern: str, style: str = "", **values: Run | Runs | str) -> Runs:
    """A sentence as runs: its own words and words filled in have one dress, runs filled in have theirs."""
    made: list[Run] = []
    said = ""
    for words, name, *_ in Formatter().parse(pattern):
        said += words
        value = values[name] if name else ""
        if isinstance(value, str):
            said += value
        else:
            made += [*((Run(said, style),) if said else ()), *((value,) if isinstance(value, Run) else value)]
            said = ""
    return (*made, Run(said, style)) if said else tuple(made)


def plain(runs: Runs) -> str:
    """The words alone."""
    return "".join(run.text for run in runs)
