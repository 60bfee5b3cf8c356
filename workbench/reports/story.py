"""A report from its title to its last line, as blocks: what every laid-out format says, in the same order and words."""

from collections.abc import Iterator

from workbench.domain.reporting import CaseReport
from workbench.languages.tongue import marked
from workbench.reports.blocks import Bar, Block, Facts, Heading, Paragraph, Run, Runs, Table, runs
from workbench.reports.outline import Covered, Numbered, Outline, scale_lines, why_open
from workbench.reports.story_claim import badge, claim_blocks
from workbench.reports.story_documents import document_blocks, linked_numbers, when_by
from workbench.reports.story_versions import version_rows
from workbench.reports.wording import Words

CUT_AT = 180
"""Characters of a claim that the table at a glance shows."""
REPLICATE = marked(
    "Each source is named with its publisher, date and address, and each passage with its page and its place in the "
    "text. To see that a file of yours is the one that was used, compute its SHA-256 and compare it with the one "
    "printed here. Places are counted in characters (Unicode code points) of the text as it was extracted, the end "
    "not included. A finding is what a comparison by machine showed when the passage was linked; how a passage bears "
    "on a claim, and each verdict, is the decision of the person named.")


def story(report: CaseReport, plan: Outline) -> Iterator[Block]:
    """The whole report."""
    tr = plan.words.tr
    yield from _masthead(report, plan)
    yield from _glance(plan)
    yield Heading(2, (Run(tr("Claims")),), "claims")
    several = len(plan.by_subject) > 1
    for subject, claims in plan.by_subject:
        if several:
            yield Paragraph((Run(subject.name, "em"),), "standfirst", keep=True)
        for one in claims:
            yield from claim_blocks(plan, one)
    if not plan.claims:
        yield Paragraph((Run(tr("There is nothing to show here yet.")),))
    yield from _unchecked(report, plan)
    yield Heading(2, (Run(tr("Documents and sources")),), "sources")
    for cited in plan.sources:
        yield from document_blocks(plan.words, cited, version_rows(plan.words, report.versions, cited.document.id))
    yield from _scale(report, plan.words)
    yield from _replicate(report, plan.words)


def _masthead(report: CaseReport, plan: Outline) -> Iterator[Block]:
    words, tr = plan.words, plan.words.tr
    yield Paragraph((Run(tr("Fact-check report, draft") if plan.is_draft else tr("Fact-check report")),), "kicker")
    yield Heading(1, (Run(report.case.name),))
    yield Paragraph(_standfirst(report, plan), "standfirst")
    rows = [(tr("Signed off by"), words.names(list(plan.signers)) if plan.signers else tr("nobody yet")),
            (tr("Made"), words.moment(report.made_at)), (tr("Version of the case"), str(report.case_version))]
    if plan.checkers:
        rows.insert(0, (tr("Checked by"), words.names(list(plan.checkers))))
    yield Facts(tuple((name, (Run(said),)) for name, said in rows))
    yield from _notices(report, plan)


def _notices(report: CaseReport, plan: Outline) -> Iterator[Block]:
    """What a reader has to know before anything else."""
    words, tr = plan.words, plan.words.tr
    if plan.is_draft and plan.claims:
        yield Paragraph((Run(tr("This is a draft.") + " ", "strong"), Run("".join(draft_lines(plan)))), "notice")
    for word, changed, why in changed_lines(plan):
        yield Paragraph((Run(word + " ", "strong"), *runs(
            why, numbers=linked_numbers([one.number for one in changed]))), "notice")
    if report.hidden:
        yield Paragraph((Run(tr("Confidential.") + " ", "strong"), Run(hidden_line(words, report.hidden))), "notice")


def changed_lines(plan: Outline) -> Iterator[tuple[str, tuple[Numbered, ...], str]]:
    """What happened to verdicts after they were signed, to which, and a line with the {numbers} of their claims."""
    tr_n, left = plan.words.tr_n, {"numbers": "{numbers}"}
    if plan.corrected:
        yield plan.words.tr("Corrected."), plan.corrected, tr_n(
            "The verdict on claim {numbers} changed after sign-off; what was wrong is said there.",
            "The verdicts on claims {numbers} changed after sign-off; what was wrong is said there.",
            len(plan.corrected), **left)
    if plan.updated:
        yield plan.words.tr("Updated."), plan.updated, tr_n(
            "The verdict on claim {numbers} changed after sign-off; the new facts are said there.",
            "The verdicts on claims {numbers} changed after sign-off; the new facts are said there.",
            len(plan.updated), **left)


def hidden_line(words: Words, sources: int) -> str:
    """How many sources the report does not name."""
    return words.tr_n("{number} source is not named in this report; the originals are kept by those who checked.",
                      "{number} sources are not named in this report; the originals are kept by those who checked.",
                      sources)


def draft_lines(plan: Outline) -> Iterator[str]:
    """What a draft still lacks."""
    tr_n = plan.words.tr_n
    if plan.open:
        yield tr_n("{number} claim has no verdict yet.", "{number} claims have no verdict yet.", len(plan.open)) + " "
    if plan.unsigned:
        yield tr_n("{number} verdict is not signed off.", "{number} verdicts are not signed off.", len(plan.unsigned))


def _standfirst(report: CaseReport, plan: Outline) -> Runs:
    words, tr = plan.words, plan.words.tr
    counted = {"claims": words.count(len(plan.claims), "claim"), "sources": words.count(len(report.sources), "source")}
    if not report.subjects:
        return runs(tr("{claims}, {sources}."), **counted)
    texts: list[Run] = []
    for index, subject in enumerate(report.subjects):
        about = subject.metadata
        inner = ", ".join(filter(None, (about.publisher, words.day(about.published))))
        texts += [Run(", " if index else ""), Run(subject.name, "em"), Run(f" ({inner})" if about.publisher else "")]
    return runs(tr("{claims} from {texts}, checked against {sources}."), texts=tuple(texts), **counted)


def _glance(plan: Outline) -> Iterator[Block]:
    words, tr = plan.words, plan.words.tr
    yield Heading(2, (Run(tr("At a glance")),), "glance")
    if not plan.claims:
        yield Paragraph((Run(tr("No claims have been marked in this case yet.")),))
        return
    yield Bar(plan.tallies, ", ".join(f"{one.letter} {one.label}: {one.count}" for one in plan.tallies))
    for one in plan.coverage:
        yield Bar(one.shares, f"{one.document.name}: {covered(words, one)}", thin=True)
    rows = tuple(
        ((Run(str(one.number)),), (Run(_short(one.reported.claim.as_checked or one.reported.verbatim), "",
                                       f"#claim-{one.number}"),),
         (badge(plan, one.verdict),), (Run(str(len(one.reported.evidence) or "–")),))
        for one in plan.claims)
    yield Table((tr("No."), tr("Claim"), tr("Verdict"), tr("Evidence")), rows, (6, 58, 24, 12), (0, 3))


def covered(words: Words, one: Covered) -> str:
    """How much of what is worth checking somebody looked at."""
    return words.tr_n("{number} of {passages} worth checking lies under a claim",
                      "{number} of {passages} worth checking lie under a claim",
                      one.looked_at, passages=words.count(one.checkable, "passage"))


def _unchecked(report: CaseReport, plan: Outline) -> Iterator[Block]:
    tr = plan.words.tr
    yield Heading(2, (Run(tr("What could not be checked")),), "unchecked")
    if plan.open:
        yield Heading(3, (Run(tr("Claims without a verdict")),))
        for one in plan.open:
            claimed = one.reported.claim.as_checked or one.reported.verbatim
            yield Paragraph((*_to(plan, one), Run(f": {claimed} "),
                             Run(why_open(plan.words, one.reported), "soft")), "item")
    if plan.without_source:
        yield Heading(3, (Run(tr("Verdicts without a linked source")),))
        yield Paragraph(runs(plan.words.tr_n(
            "This verdict rests on the rationale alone; no passage of a source is linked: claim {numbers}.",
            "These verdicts rest on the rationale alone; no passage of a source is linked: claim {numbers}.",
            len(plan.without_source), numbers="{numbers}"),
            numbers=linked_numbers([one.number for one in plan.without_source])))
    yield from _in_vain(report, plan)
    if plan.limits:
        yield Heading(3, (Run(tr("Parts of documents")),))
        for document, limit in plan.limits:
            yield Paragraph((Run(document.name, "", f"#document-{plan.place_of(document)}"), Run(f": {limit}")), "item")
    if not (plan.open or plan.without_source or plan.limits or plan.in_vain or plan.queries or report.aside):
        yield Paragraph((Run(tr("Every claim marked has a verdict with at least one linked source, and every page of "
                                "every document could be searched.")),))
    yield Paragraph((Run(tr("What was not marked as a claim was not checked.")),))


def _in_vain(report: CaseReport, plan: Outline) -> Iterator[Block]:
    """What was searched without a source, asked without an answer, and set aside."""
    tr = plan.words.tr
    if plan.in_vain:
        yield Heading(3, (Run(tr("No source found")),))
        for one in plan.in_vain:
            yield Paragraph((*_to(plan, one), Run(tr(": searched: {places}", places=one.verdict.searched))), "item")
    if plan.queries:
        yield Heading(3, (Run(tr("Queries without an answer")),))
        for one, asked in plan.queries:
            yield Paragraph((*_to(plan, one), Run(f": {plan.words.enquiry(asked)}")), "item")
    if report.aside:
        yield Heading(3, (Run(tr("Claims set aside")),))
        for claim in report.aside:
            claimed = _short(" ".join(claim.words.split()))
            yield Paragraph((Run(f"{plan.words.quoted(claimed)} "), Run(claim.aside_reason, "soft")), "item")


def _to(plan: Outline, one: Numbered) -> Runs:
    return (Run(plan.words.tr("Claim {number}", number=one.number), "", f"#claim-{one.number}"),)


def _scale(report: CaseReport, words: Words) -> Iterator[Block]:
    yield Heading(2, (Run(words.tr("The rating scale")),), "scale")
    name, description, ratings = scale_lines(report)
    yield Paragraph((Run(f"{name}. ", "strong"), Run(description)))
    yield Facts(tuple((f"{one.letter} · {label}", (Run(definition),)) for one, label, definition in ratings))


def _replicate(report: CaseReport, words: Words) -> Iterator[Block]:
    tr = words.tr
    yield Heading(2, (Run(tr("How to check this report")),), "replicate")
    yield Paragraph((Run(tr(REPLICATE)),))
    named = tr("{case}, version {number}", case=report.case.name, number=report.case_version)
    yield Facts((
        (tr("Program"), (Run(f"factcheck-workbench {report.program_version}"),)),
        (tr("Case"), (Run(f"{named}, "), Run(report.case.uid, "code"))),
        (tr("Begun"), (Run(words.moment(report.case.created_at)),)),
        (tr("Report made"), (Run(when_by(words, report.made_at, report.made_by)),)),
    ))


def _short(words: str) -> str:
    return words if len(words) <= CUT_AT else words[:CUT_AT].rsplit(" ", 1)[0] + " …"
