"""A report in which confidential sources are not named: values in, values out, so that it holds for every format.

A hidden document becomes "Source A": title, author, publisher, date, addresses, file, hash and sizes go, and with them
the sentences around its passages and who speaks there. Its names are then looked for in all words of the report
(rationale, notes, claims, history, the subject's text) and covered there too. What other documents say of themselves
stays: it is public, and to cover it would tell that the two belong together. So do names of those who sign the report.
"""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import urlsplit

from workbench.domain.documents import Custody, Document, Metadata
from workbench.domain.reporting import CaseReport, ReportedClaim, ReportedEvidence, SubjectText
from workbench.domain.versions import Carried, Version
from workbench.reports.wording import Words

SHORTEST = 3
"""Names of fewer letters are too common to be looked for."""
_AND = re.compile(r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b)\s*", re.IGNORECASE)
_KEPT = frozenset({"uid", "colour", "letter", "hash", "sha256", "key", "language", "program_version",
                   "decided_by", "signed_by", "marked_by", "linked_by", "made_by", "asked_by", "answered_by",
                   "checked_by", "settled_by", "by"})
"""Fields without words, and the names of those who answer for the report."""


def redacted(report: CaseReport) -> CaseReport:
    """The report with its confidential sources as Source A, B, ...; the same report where it has none."""
    hidden = [one for one in _documents(report) if one.confidential]
    if not hidden:
        return report
    said = Words(report.language)
    labels = {one.id: said.tr("Source {letter}", letter=lettered(number)) for number, one in enumerate(hidden)}
    cover = Cover(report, hidden, labels)
    return replace(
        report, case=cover.values(report.case), scale=report.scale,
        subjects=tuple(cover.document(one) for one in report.subjects),
        sources=tuple(cover.document(one) for one in report.sources),
        claims=tuple(cover.claim(one) for one in report.claims),
        texts=tuple(cover.subject(one) for one in report.texts), aside=cover.values(report.aside),
        hidden=len(hidden),
        versions=tuple(cover.version(one) for one in report.versions))


class Cover:
    """What is hidden, and what stands in its place."""

    def __init__(self, report: CaseReport, hidden: list[Document], labels: dict[int, str]):
        self._labels, self._said = labels, Words(report.language)
        told: dict[str, str] = {}
        for document in hidden:
            for name in _names(report, document):
                plain = " ".join(name.split())
                if sum(map(str.isalpha, plain)) >= SHORTEST:
                    told.setdefault(plain.casefold(), labels[document.id])
        self._told = told
        longest = sorted(told, key=len, reverse=True)
        either = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest)
        self._names = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE) if longest else None

    def words(self, text: str) -> str:
        """The text with each name covered."""
        return self._names.sub(self._label, text) if self._names else text

    def values(self, value):
        """The same values with each name covered in every string that holds words."""
        if isinstance(value, str) and not isinstance(value, Enum):
            return self.words(value)
        if isinstance(value, tuple):
            return tuple(self.values(one) for one in value)
        if is_dataclass(value) and not isinstance(value, Document):
            return replace(value, **{one.name: self.values(getattr(value, one.name)) for one in fields(value)
                                     if one.name not in _KEPT})
        return value

    def document(self, document: Document) -> Document:
        """Another document as it is; a hidden one as its label and when it was taken in."""
        if document.id not in self._labels:
            return document
        custody = Custody("", "", document.custody.imported_at, document.custody.imported_by, "", 0)
        return replace(document, uid="", metadata=Metadata(title=self._labels[document.id]), custody=custody,
                       characters=0, passages=0, pages=0, pages_without_text=(), warnings=(), found=(), extractor="")

    def claim(self, reported: ReportedClaim) -> ReportedClaim:
        """A claim with all that hangs on it."""
        return replace(
            self.values(replace(reported, evidence=())), subject=self.document(reported.subject),
            evidence=tuple(self._evidence(one) for one in reported.evidence),
            carried=tuple(self._carried(one) for one in reported.carried))

    def version(self, version: Version) -> Version:
        """A new version of a document; of a hidden one as its label, the earlier one too."""
        label = self._labels.get(version.document) or self._labels.get(version.before)
        if not label:
            return self.values(version)
        return replace(version, name=label, before_name=self._said.tr("{source}, earlier", source=label), note="")

    def _carried(self, one: Carried) -> Carried:
        """What a new version did to a passage; of a hidden source without the sentences around it."""
        is_hidden = not self._labels.keys().isdisjoint((one.document, one.before))
        return self.values(replace(one, sentence="", new_sentence="") if is_hidden else one)

    def subject(self, text: SubjectText) -> SubjectText:
        """A subject's text with names covered, and its spans moved to where the same words stand now."""
        found = list(self._names.finditer(text.shown)) if self._names else []
        if not found:
            return text
        moved = _Moved([(one.start(), one.end(), len(self._label(one))) for one in found])
        return replace(
            text, shown=self.words(text.shown),
            spans=tuple((number, moved.start(start), moved.end(end)) for number, start, end in text.spans),
            headings=tuple((moved.start(start), moved.end(end)) for start, end in text.headings))

    def _evidence(self, item: ReportedEvidence) -> ReportedEvidence:
        evidence = self.values(item.evidence)
        label = self._labels.get(item.source.id)
        if label is None:
            return replace(item, evidence=replace(evidence, document_name=item.evidence.document_name),
                           before=self.words(item.before), after=self.words(item.after))
        speaker = self._said.tr("A speaker") if evidence.speaker else None
        evidence = replace(evidence, document_name=label, speaker=speaker,
                           anchor=replace(evidence.anchor, prefix="", suffix=""))
        return ReportedEvidence(evidence, self.document(item.source))

    def _label(self, found: re.Match) -> str:
        return self._told[" ".join(found.group().split()).casefold()]


class _Moved:
    """Offsets after spans were put in the place of others: (start, end, new length), in order."""

    def __init__(self, changes: list[tuple[int, int, int]]):
        self._changes = changes

    def start(self, offset: int) -> int:
        """Where a span begins now: one that began inside a name takes the whole label."""
        return self._moved(offset, inside_end=False)

    def end(self, offset: int) -> int:
        """Where a span ends now: one that ended inside a name takes the whole label."""
        return self._moved(offset, inside_end=True)

    def _moved(self, offset: int, *, inside_end: bool) -> int:
        shift = 0
        for start, end, length in self._changes:
            if offset >= end:
                shift += length - (end - start)
            elif offset > start:
                return start + shift + (length if inside_end else 0)
        return offset + shift


def _names(report: CaseReport, document: Document) -> list[str]:
    """All by which the document can be known, each with the parts that a text may use alone."""
    about, custody = document.metadata, document.custody
    file = PureWindowsPath(PurePosixPath(custody.file).name).name
    people = [about.author, *(one.evidence.speaker or "" for claim in report.claims for one in claim.evidence
                              if one.source.id == document.id)]
    names = [about.title, about.publisher, file, PurePosixPath(file).stem, about.url, about.archived_url,
             custody.came_from, custody.sha256, document.uid, *people]
    for person in people:
        for one in _AND.split(person):
            parts = one.split()
            # The last word of a name is what a text uses alone; a single word is a label or a name already.
            names += [one, parts[-1]] if len(parts) > 1 and parts[-1][:1].isupper() else [one]
    shared = {_host(one.metadata.url) for one in _documents(report) if not one.confidential}
    names += [host for host in (_host(about.url), _host(custody.came_from)) if host and host not in shared]
    return [name for name in names if name and name != "pasted"]


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _documents(report: CaseReport) -> list[Document]:
    """Every document of the report once, in the order in which it lists them."""
    linked = (one.source for claim in report.claims for one in claim.evidence)
    found: dict[int, Document] = {}
    for one in (*report.subjects, *report.sources, *linked):
        found.setdefault(one.id, one)
    return list(found.values())


def lettered(number: int) -> str:
    """0 → A, 25 → Z, 26 → AA."""
    return (lettered(number // 26 - 1) if number >= 26 else "") + chr(ord("A") + number % 26)
