"""What a format's reader gives: the source text and whatever structure the format states, before ours is added."""

from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.domain.documents import Attached, Edit, Found, Note, Page
from workbench.text.blocks import Block
from workbench.text.layout.lines import Line

VERSION = "1"
"""Of the readers and the structuring together; stored with the frozen text."""
PASTED = f"text {VERSION}, pasted"
"""What reads text that was never a file of its own."""


@dataclass(frozen=True, slots=True)
class Raw:
    """`laid_out` are lines with a layout, `blocks` paragraphs with decided kinds; None where the format has none.
    `extractor` names the libraries that made the text. Of a document that was handed on in sections it is the last one,
    which begins at `start` of the source text. What is `only_cut` is not looked into: there was no more time."""

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
    start: int = 0
    attached: tuple[Attached, ...] = ()
    only_cut: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of a long document: their text, where it begins in the source text, and its lines, which count from there.
    It ends where a sentence does."""

    text: str
    start: int
    laid_out: tuple[Line, ...]
    only_cut: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """Where a reader says how far it is: `progress(done, total)`, and each page with its text as soon as it is read.
    `encoding` is what a checker says the letters are written in, "" where the file is to tell."""

    progress: Callable[[int, int], None] = lambda done, total: None
    page: Callable[[Page, str], None] = lambda page, text: None
    encoding: str = ""
    password: str = field(default="", repr=False)
    """Opens what is locked; kept nowhere."""
    carefully: bool = False
    """Leave out whatever is not words: a reader broke off at this document before."""
    section: "Callable[[Section], None] | None" = None
    """Takes the sections of a long document as they are read; None where it is wanted whole."""
