"""The documents of a case in its report: each with where it is found, what it bears on, and its hash."""

from collections.abc import Iterator

from workbench.domain.claims import Stance
from workbench.domain.documents import Document, Role
from workbench.languages.tongue import marked
from workbench.reports.blocks import Block, Facts, Heading, Paragraph, Run, Runs, runs
from workbench.reports.outline import Cited, Number
from workbench.reports.prose import is_address
from workbench.reports.story_evidence import address
from workbench.reports.wording import SOURCE_KINDS, Words

WITHHELD = marked("not named here; kept by those who checked")


def document_blocks(words: Words, cited: Cited, versions: list[tuple[str, Runs]]) -> Iterator[Block]:
    """A document's entry in the list of sources."""
    tr, document, about, custody = words.tr, cited.document, cited.document.metadata, cited.document.custody
    yield Heading(3, (Run(document.name),), f"document-{cited.number}")
    yield Paragraph((Run(" · ".join(filter(None, (role(words, document), about.author, about.publisher,
                                                  words.day(about.published))))),), "aside", keep=True)
    rows: list[tuple[str, Runs]] = [(name, (address(said),)) for name, said in (
        (tr("Address"), about.url), (tr("Archived"), about.archived_url)) if said]
    rows += versions
    if cited.claims or document.role is not Role.SUBJECT:
        rows.append((tr("Bears on"), tuple(_bears(words, cited))))
    if custody.file:
        file = ", ".join((custody.file, words.kind(document.kind), words.count(custody.size, "byte")))
        rows.append((tr("File"), (Run(file),)))
    if is_address(custody.came_from):
        rows.append((tr("Came from"), (address(custody.came_from),)))
    if not custody.sha256:
        rows.append((tr("Original"), (Run(tr(WITHHELD)),)))
    rows.append((tr("Accessed"), (Run(when_by(words, custody.imported_at, custody.imported_by)),)))
    if custody.sha256:
        rows.append((tr("Text"), (Run(_text(words, document)),)))
        rows.append(("SHA-256", (Run(custody.sha256, "code"),)))
    yield Facts(tuple(rows))


def role(words: Words, document: Document) -> str:
    """What a document is in the case."""
    if document.role is Role.SUBJECT:
        return words.tr("Subject")
    return words.said(document.source_kind) if document.source_kind in SOURCE_KINDS else words.tr("Source")


def when_by(words: Words, at: str, by: str) -> str:
    """When something was done, and by whom where that is known."""
    return words.tr("{when} by {whom}", when=words.moment(at), whom=by) if by else words.moment(at)


def _bears(words: Words, cited: Cited) -> Iterator[Run]:
    if not cited.claims:
        yield Run(words.tr("no claim; nothing of it was linked"))
    for index, (stance, numbers) in enumerate(cited.claims):
        said = ("; " if index else "") + bearing(words, stance, len(numbers))
        yield from runs(said, numbers=linked_numbers(list(numbers)))


def bearing(words: Words, stance: Stance, claims: int) -> str:
    """How a document bears on so many claims, whose {numbers} are still to be filled in."""
    left = {"numbers": "{numbers}"}
    match stance:
        case Stance.SUPPORTS:
            return words.tr_n("supports claim {numbers}", "supports claims {numbers}", claims, **left)
        case Stance.CONTRADICTS:
            return words.tr_n("contradicts claim {numbers}", "contradicts claims {numbers}", claims, **left)
    return words.tr_n("context for claim {numbers}", "context for claims {numbers}", claims, **left)


def _text(words: Words, document: Document) -> str:
    pages = f", {words.count(document.pages, 'page')}" if document.pages else ""
    read = words.tr("; read with {program}", program=document.extractor) if document.extractor else ""
    return f"{words.count(document.characters, 'character')}, {words.count(document.passages, 'passage')}{pages}{read}"


def linked_numbers(numbers: list[Number]) -> Runs:
    """The numbers of claims, each leading to its claim."""
    linked = [Run(str(number), "", f"#claim-{number}") for number in numbers]
    return tuple(run for index, one in enumerate(linked) for run in ((Run(", "), one) if index else (one,)))
