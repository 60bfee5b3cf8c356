"""What a format's reader gives: the source text and whatever structure the format states, before ours is added."""

from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.domain.documents import Attached, Edit, Found, Note, Page
from workbench.text.blocks import Block
from workbench.text.lines import Line

VERSION = "1"
"""Of the readers and the structuring together; stored with the frozen text."""


@dataclass(frozen=True, slots=True)
class Raw:
    """`laid_out` are lines with a layout, `blocks` paragraphs with decided kinds; None where the format has none.
    `extractor` names the libraries that made the text."""

    kind: str
    text: str
    extractor: str = ""
    laid_out: tuple[Line, ...] | None = None
    blocks: tuple[Block, ...] | None = None
    edits: tuple[Edit, ...] = ()
    pages: tuple[Page, ...] = ()
    found: tuple[Found, ...] = ()
    warnings: tuple[str, ...] = ()
    from_a_site: bool = True
    notes: tuple[Note, ...] = ()
    attached: tuple[Attached, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Where a reader says how far it is: `progress(done, total)`, and each page with its text as soon as it is read.
    `encoding` is what a checker says the letters are written in, "" where the file is to tell."""

    progress: Callable[[int, int], None] = lambda done, total: None
    page: Callable[[Page, str], None] = lambda page, text: None
    encoding: str = ""
    password: str = field(default="", repr=False)
    """Opens what is locked; kept nowhere."""
