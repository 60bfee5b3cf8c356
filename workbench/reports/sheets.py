"""A case as rows and columns: claims, evidence, sources, history. Typed values; a format decides how to write them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from workbench.domain.claims import Stance
from workbench.domain.documents import Document, Role
from workbench.domain.reporting import CaseReport
from workbench.domain.sources import SourceKind
from workbench.domain.verdicts import Verdict
from workbench.languages.sentences import formula
from workbench.languages.tongue import marked
from workbench.reports.margin import outcome
from workbench.reports.outline import Numbered, Outline, scale_lines
from workbench.reports.prose import cleaned
from workbench.reports.story_sums import figures, worked
from workbench.reports.wording import Words

Cell = str | int | float | date | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in characters."""

    title: str
    width: int


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheets(report: CaseReport, plan: Outline) -> tuple[Sheet, ...]:
    """All sheets of a workbook."""
    words = plan.words
    versions = ((one.name, one.before_name, moment(one.made_at), one.made_by, one.note or None)
                for one in report.versions)
    rows = {
        "Claims": (_claim(words, one) for one in plan.claims),
        "Evidence": (row for one in plan.claims for row in _evidence(words, one)),
        "Sources": _sources(plan),
        "Enquiries": (row for one in plan.claims for row in _enquiries(words, one)),
        "Second checks": (row for one in plan.claims for row in _second_checks(words, one)),
        "Sums": (row for one in plan.claims for row in _sums(words, one)),
        "Versions": versions,
        "Set aside": ((claim.words, claim.aside_reason) for claim in report.aside),
        "History": _history(plan),
        "About": _about(report, words),
    }
    return tuple(_sheet(words, name, columns, rows[name]) for name, columns in SHEETS.items())


CLAIM = (("No.", 6), ("Claim", 60), ("Claim as checked", 50), ("Claimant", 22), ("Appearance", 28), ("Document", 34),
         ("Page", 7), ("Start", 9), ("End", 9), ("State", 12), ("Verdict", 20), ("Definition", 40), ("Scale", 16),
         ("Number", 9), ("Rationale", 70), ("Supports", 10), ("Contradicts", 12), ("Context", 10), ("Decided by", 20),
         ("Decided (UTC)", 18), ("Signed off by", 20), ("Signed off (UTC)", 18), ("Version", 9), ("Correction", 40),
         ("Marked by", 20), ("Marked (UTC)", 18), ("Part of", 9), ("Reopened as", 14), ("Warned of", 50),
         ("Searched in vain", 40), ("Asked", 50), ("Second check", 40), ("Sums", 50))
ENQUIRY = (("Claim no.", 10), ("Kind", 20), ("Whom", 28), ("Question", 50), ("Since", 12), ("Answer", 60),
           ("Answered", 12), ("Noted by", 20))
SECOND = (("Claim no.", 10), ("Asked by", 20), ("Asked (UTC)", 18), ("Given by", 20), ("Given (UTC)", 18),
          ("Rating", 20), ("Scale", 16), ("Rationale", 60), ("Against version", 15), ("Outcome", 12),
          ("Decision", 20), ("Decided by", 20), ("Reason", 40))
SUM = (("Claim no.", 10), ("What", 30), ("Working", 60), ("Result when kept", 22), ("Figures from", 50),
       ("Worked out by", 20), ("When (UTC)", 18), ("To be looked at", 50))
VERSION = (("Document", 40), ("In the place of", 40), ("When (UTC)", 18), ("By", 20), ("Note", 40))
ASIDE = (("Claim", 60), ("Reason", 60))
EVIDENCE = (("Claim no.", 10), ("Stance", 13), ("Passage", 70), ("Speaker", 20), ("Source", 34), ("Author", 22),
            ("Publisher", 24), ("Published", 12), ("Address", 36), ("Archived", 36), ("Accessed (UTC)", 18),
            ("Page", 7), ("Start", 9), ("End", 9), ("Findings", 60), ("Likeness", 10), ("Note", 40), ("Linked by", 20),
            ("Linked (UTC)", 18), ("SHA-256", 66), ("Primary or secondary", 20))
SOURCE = (("No.", 6), ("Role", 10), ("Title", 40), ("Author", 22), ("Publisher", 24), ("Published", 12),
          ("Address", 36), ("Archived", 36), ("Bears on", 36), ("File", 28), ("Kind", 10), ("Bytes", 12),
          ("Characters", 12), ("Pages", 8), ("Accessed (UTC)", 18), ("Taken in by", 20), ("Read with", 22),
          ("SHA-256", 66), ("Primary or secondary", 20))
ABOUT = (("What", 24), ("Says", 90))
HISTORY = (("Claim no.", 10), ("When (UTC)", 18), ("Who", 20), ("What", 90), ("Undone", 9))
SHEETS = {"Claims": CLAIM, "Evidence": EVIDENCE, "Sources": SOURCE, "Enquiries": ENQUIRY, "Second checks": SECOND,
          "Sums": SUM, "Versions": VERSION, "Set aside": ASIDE, "History": HISTORY, "About": ABOUT}
"""The sheets with the titles of their columns and how wide these are."""
BEARS = {Stance.SUPPORTS: marked("supports {numbers}"), Stance.CONTRADICTS: marked("contradicts {numbers}"),
         Stance.CONTEXT: marked("context for {numbers}")}


def moment(value: str) -> Cell:
    """An ISO 8601 time in UTC, without its zone; else the words."""
    try:
        stamp = datetime.fromisoformat(value)
    except ValueError:
        return value or None
    return (stamp.astimezone(UTC) if stamp.tzinfo else stamp).replace(tzinfo=None, microsecond=0)


def day(value: str) -> Cell:
    """A whole ISO 8601 date as a date; a partial one stays words, for it names no day."""
    try:
        return date.fromisoformat(value[:10]) if len(value) >= 10 else value or None
    except ValueError:
        return value


def _sheet(words: Words, name: str, columns: tuple[tuple[str, int], ...], rows) -> Sheet:
    clean = tuple(tuple(cleaned(cell) if isinstance(cell, str) else cell for cell in row) for row in rows)
    titles = tuple(_column(words, *one) for one in columns)
    return Sheet(words.tr(name, about="sheet"), titles, clean)


def _column(words: Words, title: str, width: int) -> Column:
    """As wide as it was made; a longer title in another language has room beside the button that filters."""
    told = words.tr(title, about="column")
    return Column(told, width if told == title else max(width, len(told) + 3))


def _claim(words: Words, one: Numbered) -> tuple[Cell, ...]:
    reported, claim, verdict = one.reported, one.reported.claim, one.verdict
    stances = [item.evidence.stance for item in reported.evidence]
    decided = (None,) * 4 if verdict is None else (
        verdict.label, verdict.definition, verdict.scale, verdict.number)
    signed = (None,) * 6 if verdict is None else (
        verdict.decided_by, moment(verdict.decided_at), verdict.signed_by or None, moment(verdict.signed_at),
        verdict.version, verdict.correction or None)
    return (one.number, reported.verbatim, claim.as_checked or None, claim.claimant or None, claim.appearance or None,
            reported.subject.name, claim.anchor.page, claim.anchor.start, claim.anchor.end,
            words.cell(claim.state), *decided, verdict.rationale or None if verdict else None,
            *(stances.count(stance) for stance in (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONTEXT)), *signed,
            claim.marked_by or None, moment(claim.marked_at), one.part_of, *_reopened(words, verdict),
            *_beside(words, one))


def _beside(words: Words, one: Numbered) -> tuple[Cell, ...]:
    """What was asked, who checked it again and what was worked out, in lines: each has a sheet of its own too, which a
    single table has not."""
    asked = [f"{words.said(kept.kind)}: {words.enquiry(kept)}" for kept in one.reported.enquiries]
    checks = [": ".join(filter(None, (outcome(words, check), check.label, check.checked_by)))
              for check in one.reported.second_checks]
    sums = [": ".join(filter(None, (kept.name, worked(words, kept)))) for kept in one.reported.calculations]
    return tuple("\n".join(lines) or None for lines in (asked, checks, sums))


def _reopened(words: Words, verdict: Verdict | None) -> tuple[Cell, ...]:
    if verdict is None:
        return None, None, None
    return (words.cell(verdict.reopening) if verdict.reopening else None,
            "\n".join(words.told(warning.sentence) for warning in verdict.concerns) or None, verdict.searched or None)


def _enquiries(words: Words, one: Numbered) -> Iterator[tuple[Cell, ...]]:
    for asked in one.reported.enquiries:
        yield (one.number, words.cell(asked.kind), asked.whom, asked.question or None, day(asked.since),
               asked.answer or None, day(asked.answered) if asked.answered else None,
               asked.answered_by or asked.asked_by)


def _second_checks(words: Words, one: Numbered) -> Iterator[tuple[Cell, ...]]:
    for check in one.reported.second_checks:
        yield (one.number, check.asked_by, moment(check.asked_at), check.checked_by or None, moment(check.checked_at),
               check.label or None, check.scale or None, check.rationale or None, check.version or None,
               outcome(words, check), words.cell(check.decision) if check.decision else None,
               check.settled_by or None, check.reason or None)


def _sums(words: Words, one: Numbered) -> Iterator[tuple[Cell, ...]]:
    for kept in one.reported.calculations:
        yield (one.number, kept.name or None, worked(words, kept), formula(words.code, kept.was),
               figures(words, kept) or None, kept.made_by, moment(kept.made_at),
               "\n".join(map(words.told, kept.flags)) or None)


def _evidence(words: Words, one: Numbered) -> Iterator[tuple[Cell, ...]]:
    for _, group in one.by_stance:
        for item in group:
            evidence, about, custody = item.evidence, item.source.metadata, item.source.custody
            findings = "\n".join(f"{words.told(finding.label)} {words.told(finding.because)}".strip()
                                 for finding in evidence.findings)
            yield (one.number, words.cell(evidence.stance), evidence.text or evidence.anchor.quote, evidence.speaker,
                   item.source.name, about.author or None, about.publisher or None, day(about.published),
                   about.url or None, about.archived_url or None, moment(custody.imported_at), evidence.anchor.page,
                   evidence.anchor.start, evidence.anchor.end, findings or None,
                   None if evidence.score is None else round(evidence.score, 4), evidence.note or None,
                   evidence.linked_by or None, moment(evidence.linked_at), custody.sha256 or None,
                   _kind(words, item.source))


def _sources(plan: Outline) -> Iterator[tuple[Cell, ...]]:
    words = plan.words
    for cited in plan.sources:
        document, about, custody = cited.document, cited.document.metadata, cited.document.custody
        bears = "; ".join(words.tr(BEARS[stance], numbers=", ".join(map(str, numbers)))
                          for stance, numbers in cited.claims)
        yield (cited.number, words.cell(document.role or Role.SOURCE), document.name, about.author or None,
               about.publisher or None, day(about.published), about.url or None, about.archived_url or None,
               bears or None, custody.file or None, words.kind(document.kind), custody.size or None,
               document.characters or None, document.pages or None, moment(custody.imported_at),
               custody.imported_by or None, document.extractor or None, custody.sha256 or None, _kind(words, document))


def _kind(words: Words, document: Document) -> Cell:
    return None if document.source_kind is SourceKind.UNSAID else words.cell(document.source_kind)


def _history(plan: Outline) -> Iterator[tuple[Cell, ...]]:
    words = plan.words
    for one in plan.claims:
        for entry in one.reported.history:
            yield (one.number, moment(entry.at), entry.by, words.told(entry.sentence),
                   words.tr("yes") if entry.undone else None)


def _about(report: CaseReport, words: Words) -> Iterator[tuple[Cell, ...]]:
    tr, (scale, description, ratings) = words.tr, scale_lines(report)
    yield tr("Case"), report.case.name
    yield tr("Version of the case"), report.case_version
    yield tr("Program"), f"factcheck-workbench {report.program_version}"
    yield tr("Made (UTC)"), moment(report.made_at)
    yield tr("Made by"), report.made_by or None
    yield tr("Claims"), len(report.claims)
    yield tr("Rating scale"), f"{scale}. {description}"
    for rating, label, definition in ratings:
        yield f"{rating.letter} · {label}", definition
