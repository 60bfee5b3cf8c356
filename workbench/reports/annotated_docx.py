"""The subject as a Word document with a comment in the margin for each claim: how a desk sends a text back.

A comment stands on the very words of its claim, also where claims overlap, and says verdict, rationale and evidence
with its sources.
"""

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from workbench.domain.reporting import CaseReport, ReportedEvidence, SubjectText
from workbench.reports import wordprocessing as word
from workbench.reports.margin import beside, differences, signed
from workbench.reports.outline import Numbered, Outline, outline, why_open
from workbench.reports.prose import blocks
from workbench.reports.wording import Words

Span = tuple[int, int, int]


def render(report: CaseReport) -> bytes:
    """The whole file. The same values give the same bytes."""
    plan = outline(report)
    words, tr = plan.words, plan.words.tr
    # Comments are counted: a part's number (3a) is none to the format.
    numbered = {one.reported.claim.id: index for index, one in enumerate(plan.claims, start=1)}
    names = {document.id: document.name for document in report.subjects}
    body = []
    for index, text in enumerate(report.texts):
        body += _subject(report, words, text, names.get(text.document, ""), numbered, later=index > 0)
    if not body:
        body = [word.paragraph(word.text(tr("This case has no subject yet.")))]
    body += _without_place(report, plan, numbered)
    comments = "".join(_comment(words, one, numbered[one.reported.claim.id]) for one in plan.claims)
    title = tr("Annotated copy: {case}", case=report.case.name)
    footer = tr("{title} · version {number}", title=title, number=report.case_version)
    return word.package(
        word.document("".join(body)), word.Links(), title, ", ".join(plan.checkers), report.made_at,
        footer=f"{footer} · factcheck-workbench {report.program_version}",
        comments=f"{word.HEAD}<w:comments {word.NAMESPACES}>{comments}</w:comments>", language=report.language)


def _subject(report: CaseReport, words: Words, text: SubjectText, name: str, numbered: dict[int, int], *,
             later: bool) -> Iterator[str]:
    told = words.tr("Annotated copy, {when}. {claims}, each with a comment in the margin. Ratings: {scale}.",
                    when=words.moment(report.made_at), claims=words.count(len(text.spans), "claim"),
                    scale=report.scale.name)
    yield word.paragraph(word.text(name), "Title", "<w:pageBreakBefore/>" if later else "")
    yield word.paragraph(word.text(told), "Standfirst")
    yield from _paragraphs(text, numbered)


def _without_place(report: CaseReport, plan: Outline, numbered: dict[int, int]) -> Iterator[str]:
    """The claims whose words these texts do not have: they stand in an earlier version."""
    placed = {claim for text in report.texts for claim, start, end in text.spans if start < end and text.shown.strip()}
    left = [one.reported for one in plan.claims if one.reported.claim.id not in placed]
    if left:
        yield word.paragraph(word.text(plan.words.tr("Claims whose words are not in this text")), "Heading2")
    for one in left:
        number = numbered[one.claim.id]
        yield word.paragraph(f'<w:commentRangeStart w:id="{number}"/>{word.text(one.verbatim)}{_end(number)}')


def _paragraphs(text: SubjectText, numbered: dict[int, int]) -> Iterator[str]:
    lines = _lines(text.shown)
    spans = [(numbered[claim], *_within(lines, start, end)) for claim, start, end in text.spans
             if claim in numbered and lines and start < end]
    for start, end in lines:
        inside = [one for one in spans if one[1] < end and one[2] > start]
        heading = any(first <= start and end <= last for first, last in text.headings)
        yield word.paragraph(_line(text.shown, start, end, inside), "Heading2" if heading else "")


def _lines(shown: str) -> list[tuple[int, int]]:
    """The lines that hold words."""
    found, at = [], 0
    for line in shown.split("\n"):
        if line.strip():
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found


def _within(lines: list[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """The span, drawn in to lines that hold words where it begins or ends between them."""
    first = next((max(start, a) for a, b in lines if b > start), lines[-1][1])
    last = next((min(end, b) for a, b in reversed(lines) if a < end), lines[0][0])
    return first, max(first, last)


def _line(shown: str, start: int, end: int, spans: list[Span]) -> str:
    """A line cut where comments begin and end. What ends at a place is closed before what begins there."""
    cuts = sorted({start, end, *(at for _, first, last in spans for at in (first, last) if start <= at <= end)})
    parts = []
    for index, at in enumerate(cuts):
        parts += [_end(number) for number, _, last in spans if last == at]
        parts += [f'<w:commentRangeStart w:id="{number}"/>' for number, first, _ in spans if first == at]
        if index + 1 < len(cuts):
            parts.append(word.text(shown[at:cuts[index + 1]]))
    return "".join(parts)


def _end(number: int) -> str:
    return (f'<w:commentRangeEnd w:id="{number}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
            f'<w:commentReference w:id="{number}"/></w:r>')


def _comment(words: Words, one: Numbered, number: int) -> str:
    verdict, claim = one.verdict, one.reported.claim
    author = word.said(verdict.decided_by if verdict else claim.marked_by) or words.tr("Fact-check")
    initials = "".join(part[0] for part in author.split()[:3])
    when = word.zulu(verdict.decided_at if verdict else claim.marked_at)
    return (f'<w:comment w:id="{number}" w:author={quoteattr(author)} w:date="{when}" '
            f'w:initials={quoteattr(initials)}>{"".join(_said(words, one))}</w:comment>')


def _said(words: Words, one: Numbered) -> Iterator[str]:
    verdict, claim, tr = one.verdict, one.reported.claim, words.tr
    if verdict is None:
        yield _paragraph(word.text(f"{one.number} · {tr('No verdict yet.')} ", "<w:b/>")
                         + word.text(why_open(words, one.reported)))
    else:
        square = word.text("■ ", f'<w:color w:val="{word.colour(verdict.colour)}"/>')
        yield _paragraph(square + word.text(f"{one.number} · {verdict.label}.", "<w:b/>")
                         + word.text(f" {signed(words, verdict)}"))
        if verdict.definition:
            yield _paragraph(word.text(verdict.definition, "<w:i/>"))
    if claim.as_checked:
        yield _paragraph(word.text(tr("As checked:") + " ", "<w:i/>") + word.text(claim.as_checked))
    for kind, said in blocks(verdict.rationale) if verdict else ():
        yield _paragraph(word.text(said if kind == "body" else f"• {said}"))
    for what, said in beside(words, one):
        yield _paragraph(word.text(f"{what}: ", "<w:b/>") + word.text(said))
    for stance, group in one.by_stance:
        for item in group:
            yield _paragraph(word.text(f"{words.said(stance)}: ", "<w:b/>") + word.text(_evidence(words, item)))


def _evidence(words: Words, item: ReportedEvidence) -> str:
    about, evidence = item.source.metadata, item.evidence
    source = ", ".join(filter(None, (evidence.speaker, about.author, item.source.name, about.publisher,
                                     words.day(about.published), words.page(evidence.anchor.page), about.url,
                                     about.archived_url)))
    found = "".join(f" [{difference}]" for difference in differences(words, item))
    return f"{words.quoted(evidence.text or evidence.anchor.quote)} ({source}).{found}"


def _paragraph(inner: str) -> str:
    return word.paragraph(inner, "CommentText")
