"""A linked passage as blocks: its words among their neighbours, where they stand, what was found, who linked them."""

from collections.abc import Iterator

from workbench.domain.claims import Evidence
from workbench.domain.documents import Document
from workbench.domain.findings import Finding
from workbench.domain.reporting import ReportedEvidence
from workbench.reports.blocks import Block, Paragraph, Run, Runs, runs
from workbench.reports.outline import Outline
from workbench.reports.prose import blocks, is_address, pieces
from workbench.reports.wording import SOURCE_KINDS, Words
from workbench.text.around import around


def prose(text: str, **dress) -> Iterator[Paragraph]:
    """Plain text as paragraphs and list items, its addresses as links."""
    for kind, words in blocks(text):
        yield Paragraph(tuple(Run(part, "", address) for part, address in pieces(words)), kind, **dress)


def address(words: str) -> Run:
    """A link, where it may be one."""
    return Run(words, "", words if is_address(words) else "")


def cite(plan: Outline, document: Document) -> Runs:
    """Author, title, publisher, date; the title leads to the document in the list."""
    about = document.metadata
    author = f"{about.author}, " if about.author else ""
    rest = "".join(f", {words}" for words in (about.publisher, plan.words.day(about.published)) if words)
    return Run(author), Run(document.name, "em", f"#document-{plan.place_of(document)}"), Run(rest)


def place(words: Words, item: Evidence) -> str:
    """Page, where there is one, and characters."""
    return words.place(item.anchor.page, item.anchor.start, item.anchor.end)


def evidence_blocks(plan: Outline, item: ReportedEvidence) -> Iterator[Block]:
    """A linked passage among its neighbours, its source, what was found, and the note."""
    words, evidence, about = plan.words, item.evidence, item.source.metadata
    tone = evidence.stance.value
    said = evidence.text or evidence.anchor.quote
    before, after = around(item.before, said, item.after)
    passage = Run(before and before + " ", "soft"), Run(said), Run(after and " " + after, "soft")
    yield Paragraph(passage, "quote", tone, keep=True)
    cited = cite(plan, item.source)
    if evidence.speaker:
        cited = runs(words.tr("{speaker}, in {source}"), speaker=Run(evidence.speaker, "strong"), source=cited)
    kind = f" {words.said(item.source.source_kind)}." if item.source.source_kind in SOURCE_KINDS else ""
    yield Paragraph((*cited, Run(f", {place(words, evidence)}.{kind}")), "caption", tone)
    reached = tuple(address(one) for one in (about.url, about.archived_url) if one)
    if reached:
        archived = Run(f" · {words.tr('archived:')} ")
        joined = (reached[0], *(one for run in reached[1:] for one in (archived, run)))
        accessed = Run(f" · {words.tr('accessed {day}', day=words.day(item.source.custody.imported_at))}")
        yield Paragraph((*joined, accessed), "caption", tone)
    for finding in evidence.findings:
        yield _finding(words, finding, tone)
    yield from prose(evidence.note, tone=tone) if evidence.note else ()
    yield Paragraph((Run(linked(words, evidence), "soft"),), "caption", tone)


def _finding(words: Words, finding: Finding, tone: str) -> Paragraph:
    sign, says, short = words.finding(finding)
    return Paragraph((Run(f"{sign} {says}" + (": " if short else ". "), "strong"), Run(f"{short}. " if short else ""),
                      Run(words.told(finding.because), "soft")), "finding", tone)


def linked(words: Words, evidence: Evidence) -> str:
    """Who linked it, when, and how like the words were."""
    by = words.tr("Linked by {whom}", whom=evidence.linked_by) if evidence.linked_by else ""
    when = f", {words.moment(evidence.linked_at)}" if by and evidence.linked_at else ""
    return (f"{by}{when}." if by else "") + likeness(words, evidence)


def likeness(words: Words, evidence: Evidence) -> str:
    """How like the words were, with the space before it; nothing where nobody knows."""
    if evidence.score is None:
        return ""
    return " " + words.tr("Likeness of the words when linked: {number}.",
                          number=words.decimals(f"{evidence.score:.2f}"))
