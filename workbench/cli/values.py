"""Domain values as the JSON of the contract (resources/guide/command-line.md)."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from workbench.domain.claims import Suggestion
from workbench.domain.documents import Document, DocumentText, Passage
from workbench.domain.findings import Finding
from workbench.domain.origins import OriginGroup
from workbench.domain.sources import Retrieval


def document(value: Document, duplicate_of: int | None = None) -> dict[str, Any]:
    """A document as `import` lists it."""
    known, custody = value.metadata, value.custody
    return {"id": value.id, "file": custody.file, "title": known.title, "kind": value.kind, "language": known.language,
            "author": known.author, "publisher": known.publisher, "published": known.published, "url": known.url,
            "sha256": custody.sha256, "characters": value.characters, "passages": value.passages, "pages": value.pages,
            "pages_without_text": list(value.pages_without_text), "duplicate_of": duplicate_of,
            "warnings": list(value.warnings)}


def shown(value: Document, frozen: DocumentText, retrievals: Sequence[Retrieval] = (),
          groups: Sequence[OriginGroup] = ()) -> dict[str, Any]:
    """A document as `show` prints it: the source text, and each passage as the reader shows it."""
    metadata = document(value) | asdict(value.metadata) | {"imported_at": value.custody.imported_at,
                                                           "came_from": value.custody.came_from,
                                                           "extractor": value.extractor,
                                                           "found": [asdict(found) for found in value.found],
                                                           "retrievals": [asdict(one) for one in retrievals],
                                                           "origin_groups": [asdict(group) for group in groups]}
    del metadata["duplicate_of"]
    return {"id": value.id, "text": frozen.text, "passages": [passage(one) for one in frozen.passages],
            "notes": [asdict(note) for note in frozen.notes], "metadata": metadata}


def passage(value: Passage) -> dict[str, Any]:
    """A passage: its span of the source text, and its words as the reader shows them."""
    return {"start": value.start, "end": value.end, "text": value.text, "speaker": value.speaker, "page": value.page,
            "kind": value.kind.value, "paragraph": value.paragraph, "attributed": value.attributed, "why": value.why}


def match(value: Suggestion) -> dict[str, Any]:
    """A suggestion as `match` prints it."""
    return {"document": value.document, "file": value.file, "start": value.start, "end": value.end, "page": value.page,
            "speaker": value.speaker, "text": value.text, "score": round(value.score, 4),
            "closeness": value.closeness.value, "findings": [finding(one) for one in value.findings],
            "before": value.before, "after": value.after, "reasons": list(value.reasons),
            "also": [{"document": one.document, "file": one.file, "start": one.start, "end": one.end, "page": one.page}
                     for one in value.also]}


def finding(value: Finding) -> dict[str, Any]:
    """A finding of a match, or a pair of `compare`."""
    return {"kind": value.kind.value, "finding": value.agreement.value, "ours": value.ours, "theirs": value.theirs,
            "because": value.because, "label": value.label}
