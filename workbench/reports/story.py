"""A report from its title to its last line, as blocks: what every laid-out format says, in the same order and words."""

from collections.abc import Iterator

from workbench.domain.documents import Document, Role
from workbench.domain.reporting import CaseReport
from workbench.reports.blocks import Bar, Block, Facts, Heading, Paragraph, Run, Runs, Table
from workbench.reports.outline import Cited, Number, Numbered, Outline, why_open
from workbench.reports.story_claim import address, badge, claim_blocks
from workbench.reports.story_versions import version_rows
from workbench.reports.wording import SOURCE_KINDS, count, day, enquiry, is_address, moment, names

BEARS = {"supports": "supports", "contradicts": "contradicts", "context": "context for"}
CUT_AT = 180
"""Characters of a claim that the table at a glance shows."""
WITHHELD = "not named here; kept by those who checked"
REPLICATE = (
    "Each source is named with its publisher, date and address, and each passage with its page and its place in the "
    "text. To see that a file of yours is the one that was used, compute its SHA-256 and compare it with the one "
    "printed here. Places are counted in characters (Unicode code points) of the text as it was extracted, the end "
    "not included. A finding is what a comparison by machine showed when the passage was linked; how a passage bears "
    "on a claim, and each verdict, is the decision of the person named.")


def story(report: CaseReport, plan: Outline) -> Iterator[Block]:
    """The whole report."""
    yield from _masthead(report, plan)
    yield from _glance(plan)
    yield Heading(2, (Run("Claims"),), "claims")
    several = len(plan.by_subject) > 1
    for subject, claims in plan.by_subject:
        if several:
            yield Paragraph((Run(subject.name, "em"),), "standfirst", keep=True)
        for one in claims:
            yield from claim_blocks(plan, one)
    if not plan.claims:
        yield Paragraph((Run("There is nothing to show here yet."),))
    yield from _unchecked(report, plan)
    yield Heading(2, (Run("Documents and sources"),), "sources")
    for cited in plan.sources:
        yield from _document(cited, version_rows(report.versions, cited.document.id))
    yield from _scale(report)
    yield from _replicate(report)


def _masthead(report: CaseReport, plan: Outline) -> Iterator[Block]:
    yield Paragraph((Run("Fact-check report" + (", draft" if plan.is_draft else "")),), "kicker")
    yield Heading(1, (Run(report.case.name),))
    yield Paragraph(tuple(_standfirst(report, plan)), "standfirst")
    rows = [("Signed off by", names(list(plan.signers)) if plan.signers else "nobody yet"),
            ("Made", moment(report.made_at)), ("Version of the case", str(report.case_version))]
    if plan.checkers:
        rows.insert(0, ("Checked by", names(list(plan.checkers))))
    yield Facts(tuple((name, (Run(words),)) for name, words in rows))
    if plan.is_draft and plan.claims:
        waiting = f"{count(len(plan.open), 'claim has', 'claims have')} no verdict yet. " if plan.open else ""
        unsigned = count(len(plan.unsigned), "verdict is", "verdicts are") + " not signed off." if plan.unsigned else ""
        yield Paragraph((Run("This is a draft. ", "strong"), Run(waiting + unsigned)), "notice")
    for word, changed, said in (("Corrected. ", plan.corrected, "what was wrong is"),
                                ("Updated. ", plan.updated, "the new facts are")):
        if changed:
            verdicts = "The verdict on claim " if len(changed) == 1 else "The verdicts on claims "
            yield Paragraph((Run(word, "strong"), Run(verdicts), *_numbers([one.number for one in changed]),
                             Run(f" changed after sign-off; {said} said there.")), "notice")
    if report.hidden:
        hidden = count(report.hidden, "source is", "sources are")
        yield Paragraph((Run("Confidential. ", "strong"), Run(f"{hidden} not named in this report; the originals are "
                         "kept by those who checked.")), "notice")


def _standfirst(report: CaseReport, plan: Outline) -> Iterator[Run]:
    sources = count(len(report.sources), "source")
    yield Run(count(len(plan.claims), "claim") + (" from " if report.subjects else f", {sources}."))
    for index, subject in enumerate(report.subjects):
        about = subject.metadata
        inner = ", ".join(filter(None, (about.publisher, day(about.published))))
        yield Run(", " if index else "")
        yield Run(subject.name, "em")
        yield Run(f" ({inner})" if about.publisher else "")
    if report.subjects:
        yield Run(f", checked against {sources}.")


def _glance(plan: Outline) -> Iterator[Block]:
    yield Heading(2, (Run("At a glance"),), "glance")
    if not plan.claims:
        yield Paragraph((Run("No claims have been marked in this case yet."),))
        return
    yield Bar(plan.tallies, ", ".join(f"{one.letter} {one.label}: {one.count}" for one in plan.tallies))
    for one in plan.coverage:
        verb = "lies" if one.looked_at == 1 else "lie"
        yield Bar(one.shares, f"{one.document.name}: {one.looked_at:,} of {count(one.checkable, 'passage')} worth "
                  f"checking {verb} under a claim", thin=True)
    rows = tuple(
        ((Run(str(one.number)),), (Run(_short(one.reported.claim.as_checked or one.reported.verbatim), "",
                                       f"#claim-{one.number}"),),
         (badge(one.verdict),), (Run(str(len(one.reported.evidence) or "–")),))
        for one in plan.claims)
    yield Table(("No.", "Claim", "Verdict", "Evidence"), rows, (6, 58, 24, 12), (0, 3))


def _unchecked(report: CaseReport, plan: Outline) -> Iterator[Block]:
    yield Heading(2, (Run("What could not be checked"),), "unchecked")
    if plan.open:
        yield Heading(3, (Run("Claims without a verdict"),))
        for one in plan.open:
            words = one.reported.claim.as_checked or one.reported.verbatim
            yield Paragraph((Run(f"Claim {one.number}", "", f"#claim-{one.number}"), Run(f": {words} "),
                             Run(why_open(one.reported), "soft")), "item")
    if plan.without_source:
        yield Heading(3, (Run("Verdicts without a linked source"),))
        rests = "This verdict rests" if len(plan.without_source) == 1 else "These verdicts rest"
        yield Paragraph((Run(f"{rests} on the rationale alone; no passage of a source is linked: claim "),
                         *_numbers([one.number for one in plan.without_source]), Run(".")))
    yield from _in_vain(report, plan)
    if plan.limits:
        yield Heading(3, (Run("Parts of documents"),))
        for document, limit in plan.limits:
            yield Paragraph((Run(document.name, "", f"#document-{plan.place_of(document)}"), Run(f": {limit}")), "item")
    if not (plan.open or plan.without_source or plan.limits or plan.in_vain or plan.queries or report.aside):
        yield Paragraph((Run("Every claim marked has a verdict with at least one linked source, and every page of "
                             "every document could be searched."),))
    yield Paragraph((Run("What was not marked as a claim was not checked."),))


def _in_vain(report: CaseReport, plan: Outline) -> Iterator[Block]:
    """What was searched without a source, asked without an answer, and set aside."""
    if plan.in_vain:
        yield Heading(3, (Run("No source found"),))
        for one in plan.in_vain:
            yield Paragraph((*_to(one), Run(f": searched: {one.verdict.searched}")), "item")
    if plan.queries:
        yield Heading(3, (Run("Queries without an answer"),))
        for one, asked in plan.queries:
            yield Paragraph((*_to(one), Run(f": {enquiry(asked)}")), "item")
    if report.aside:
        yield Heading(3, (Run("Claims set aside"),))
        for claim in report.aside:
            words = _short(" ".join(claim.words.split()))
            yield Paragraph((Run(f"“{words}” "), Run(claim.aside_reason, "soft")), "item")


def _to(one: Numbered) -> Runs:
    return (Run(f"Claim {one.number}", "", f"#claim-{one.number}"),)


def _document(cited: Cited, versions: list[tuple[str, Runs]]) -> Iterator[Block]:
    document, about, custody = cited.document, cited.document.metadata, cited.document.custody
    yield Heading(3, (Run(document.name),), f"document-{cited.number}")
    role = "Subject" if document.role is Role.SUBJECT else SOURCE_KINDS.get(document.source_kind, "Source")
    yield Paragraph((Run(" · ".join(filter(None, (role, about.author, about.publisher, day(about.published))))),),
                    "aside", keep=True)
    rows: list[tuple[str, Runs]] = [(name, (address(words),)) for name, words in (
        ("Address", about.url), ("Archived", about.archived_url)) if words]
    rows += versions
    if cited.claims or document.role is not Role.SUBJECT:
        rows.append(("Bears on", tuple(_bears(cited))))
    if custody.file:
        rows.append(("File", (Run(f"{custody.file}, {document.kind}, {count(custody.size, 'byte')}"),)))
    if is_address(custody.came_from):
        rows.append(("Came from", (address(custody.came_from),)))
    if not custody.sha256:
        rows.append(("Original", (Run(WITHHELD),)))
    taken = moment(custody.imported_at) + (f" by {custody.imported_by}" if custody.imported_by else "")
    rows.append(("Accessed", (Run(taken),)))
    if custody.sha256:
        rows.append(("Text", (Run(_text(document)),)))
        rows.append(("SHA-256", (Run(custody.sha256, "code"),)))
    yield Facts(tuple(rows))


def _bears(cited: Cited) -> Iterator[Run]:
    if not cited.claims:
        yield Run("no claim; nothing of it was linked")
    for index, (stance, numbers) in enumerate(cited.claims):
        yield Run(("; " if index else "") + f"{BEARS[stance.value]} {'claim' if len(numbers) == 1 else 'claims'} ")
        yield from _numbers(list(numbers))


def _text(document: Document) -> str:
    pages = f", {count(document.pages, 'page')}" if document.pages else ""
    read = f"; read with {document.extractor}" if document.extractor else ""
    return f"{count(document.characters, 'character')}, {count(document.passages, 'passage')}{pages}{read}"


def _scale(report: CaseReport) -> Iterator[Block]:
    yield Heading(2, (Run("The rating scale"),), "scale")
    yield Paragraph((Run(f"{report.scale.name}. ", "strong"), Run(report.scale.description)))
    yield Facts(tuple((f"{one.letter} · {one.label}", (Run(one.definition),)) for one in report.scale.ratings))


def _replicate(report: CaseReport) -> Iterator[Block]:
    yield Heading(2, (Run("How to check this report"),), "replicate")
    yield Paragraph((Run(REPLICATE),))
    made = moment(report.made_at) + (f" by {report.made_by}" if report.made_by else "")
    yield Facts((
        ("Program", (Run(f"factcheck-workbench {report.program_version}"),)),
        ("Case", (Run(f"{report.case.name}, version {report.case_version}, "), Run(report.case.uid, "code"))),
        ("Begun", (Run(moment(report.case.created_at)),)),
        ("Report made", (Run(made),)),
    ))


def _numbers(numbers: list[Number]) -> Runs:
    linked = [Run(str(number), "", f"#claim-{number}") for number in numbers]
    return tuple(run for index, one in enumerate(linked) for run in ((Run(", "), one) if index else (one,)))


def _short(words: str) -> str:
    return words if len(words) <= CUT_AT else words[:CUT_AT].rsplit(" ", 1)[0] + " …"
