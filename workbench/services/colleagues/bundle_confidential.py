"""Confidential sources in a case bundle: a placeholder goes in their place.

It is a document "Source A" whose text is a line for each quoted passage with the SHA-256 of its words, so that whoever
has the source can show that it says so. Its own names are covered in whatever people wrote about the case. It is the
same thing in each bundle of the case: its hash is made of the source's name in the library, which is chance and says
nothing, and a new passage only adds a line.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Any

from workbench.domain.documents import Document, Metadata, Passage, Reading
from workbench.domain.errors import ExportError
from workbench.domain.reporting import CaseReport
from workbench.reports.redaction import Cover, lettered
from workbench.services.colleagues import bundle_afterwards
from workbench.store import documents
from workbench.store.colleagues import exchange
from workbench.store.names import PLACEHOLDER

HEAD = "A confidential source. Its text stays with whoever keeps it."
LINE = "A passage of it, known by the SHA-256 of its words: {hash}"
SHORTEST = 24
"""Characters of a passage that is looked for in what people wrote: shorter ones are anybody's words."""
WORDS = {"claims": ("as_checked", "claimant", "appearance", "aside_reason", "tags"), "evidence": ("note",),
         "history": ("sentence",), "verdicts": ("rationale", "correction", "searched"), "origins": ("name", "why"),
         "view_changes": ("why",), "enquiries": ("whom", "question", "answer"),
         "second_checks": ("rationale", "reason"), "versions": ("note",), "calculations": ("name",)}
"""What people wrote in a case's rows."""


def is_placeholder(extractor: str) -> bool:
    """Whether a document's text is one that stands for a confidential source."""
    return extractor == PLACEHOLDER


def placeholder_uid(uid: str) -> str:
    """What a source's placeholder is called; the source is not known by it."""
    return hashlib.sha256(f"placeholder of {uid}".encode()).hexdigest()[:32]


class Placeholders:
    """A case's rows without what is confidential in it. `readings` are the texts of the placeholders by their hash."""

    def __init__(self, session, rows: dict[str, Any], readings: Mapping[str, Reading],
                 report: CaseReport):
        self._rows = rows
        kept = [row for row in rows["documents"] if row.get("confidential")
                and not is_placeholder(readings[row["sha256"]].extractor)]
        self.readings: dict[str, Reading] = {}
        self.is_needed = bool(kept)
        self._hidden = {row["sha256"]: documents.by_hash(session, row["sha256"]) for row in kept}
        labels = {one.id: f"Source {lettered(number)}" for number, one in enumerate(self._hidden.values())}
        self._labels = {sha256: labels[one.id] for sha256, one in self._hidden.items()}
        self._cover = Cover(report, list(self._hidden.values()), labels)
        self._passages = _longest(words for row in rows["evidence"] if row["document_id"] in self._hidden
                                  for words in (row["quote"], row["text"]))

    def cover(self, session, case_id: int) -> None:
        """Change the rows. ExportError where a text that is checked is confidential itself: then nothing is left."""
        rows = self._rows
        if any(row["document_id"] in self._hidden for row in rows["claims"]):
            raise ExportError("A text that is checked is confidential, and a bundle without it would hold no claims.",
                              "Include confidential sources, or take the mark from the text.")
        for event in exchange.about_documents(session, case_id, {one.id for one in self._hidden.values()}):
            self._hide_event(event)
        bundle_afterwards.without(rows, self._hidden)
        lines = {sha256: self._lines(sha256) for sha256 in self._hidden}
        rows["evidence"] = [self._evidence(row, lines) for row in rows["evidence"]]
        for name in ("dismissals", "view_changes"):
            rows[name] = [row for row in rows[name] if row["document_id"] not in self._hidden]
        rows["origins"] = [one for row in rows["origins"] if len((one := self._origin(row))["members"]) > 1]
        rows["documents"] = [self._document(row, lines) for row in rows["documents"]]
        for name, columns in WORDS.items():
            rows[name] = [{**row, **{column: self.words(row[column]) for column in columns}} for row in rows[name]]
        for row in rows["verdicts"]:
            row["concerns"] = [{**one, "about": self.words(one["about"])} for one in row["concerns"]]
        rows["case"] = {**rows["case"], "name": self.words(rows["case"]["name"])}

    def _hide_event(self, event: int) -> None:
        for row in self._rows["history"]:
            if row["id"] == event:
                row["sentence"] = "Something about a confidential source; the details stay with whoever keeps it."
                row["hash"] = ""

    def words(self, text: str) -> str:
        """The text without names and passages of what is confidential."""
        for passage in self._passages:
            text = passage.sub("[a passage of a confidential source]", text)
        return self._cover.words(text)

    def _lines(self, sha256: str) -> dict[str, tuple[int, str]]:
        """The line of each quotation: where it begins, and its words."""
        found: dict[str, tuple[int, str]] = {}
        at = len(HEAD) + 1
        linked = [row for row in self._rows["evidence"] if row["document_id"] == sha256]
        for row in sorted(linked, key=lambda one: (one["linked_at"], one["uid"])):
            if row["quote"] not in found:
                line = LINE.format(hash=hashlib.sha256(row["quote"].encode()).hexdigest())
                found[row["quote"]] = (at, line)
                at += len(line) + 1
        return found

    def _name(self, sha256: str) -> str:
        return hashlib.sha256(f"placeholder of {self._hidden[sha256].uid}, text".encode()).hexdigest()

    def _evidence(self, row: dict[str, Any], lines: dict[str, dict[str, tuple[int, str]]]) -> dict[str, Any]:
        if row["document_id"] not in self._hidden:
            return row
        at, line = lines[row["document_id"]][row["quote"]]
        return {**row, "document_id": self._name(row["document_id"]), "start": at, "end": at + len(line), "quote": line,
                "prefix": "", "suffix": "", "page": None, "text": line, "speaker": None, "score": None, "findings": []}

    def _origin(self, row: dict[str, Any]) -> dict[str, Any]:
        return {**row, "members": [one for one in row["members"] if one not in self._hidden]}

    def _document(self, row: dict[str, Any], lines: dict[str, dict[str, tuple[int, str]]]) -> dict[str, Any]:
        source: Document | None = self._hidden.get(row["sha256"])
        if source is None:
            return row
        reading = _reading([HEAD, *(line for _, line in lines[row["sha256"]].values())])
        name = self._name(row["sha256"])
        self.readings[name] = reading
        kept = {column: row[column] for column in ("imported_at", "imported_by", "role", "position", "removed_at",
                                            "source_kind")}
        return {**kept, **dict.fromkeys(Metadata.__dataclass_fields__, ""), "title": self._labels[row["sha256"]],
                "uid": placeholder_uid(source.uid), "sha256": name, "size": 0, "file": self._labels[row["sha256"]],
                "came_from": "", "confidential": True, "placeholder": True}


def _reading(lines: list[str]) -> Reading:
    passages, at = [], 0
    for number, line in enumerate(lines):
        passages.append(Passage(at, at + len(line), line, paragraph=number))
        at += len(line) + 1
    return Reading("text", "\n".join(lines), passages=tuple(passages), extractor=PLACEHOLDER)


def _longest(words: Iterable[str]) -> list[re.Pattern]:
    """Patterns of the passages, the longest first; white space may differ."""
    kept = {" ".join(one.split()) for one in words}
    ordered = sorted((one for one in kept if len(one) >= SHORTEST), key=lambda one: (-len(one), one))
    return [re.compile(r"\s+".join(map(re.escape, one.split()))) for one in ordered]


