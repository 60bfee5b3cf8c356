"""W3C Web Annotations of a case: a JSON-LD collection in which each claim and each piece of evidence is an annotation.

Positions are Unicode code points, as the model asks, in the text as it was extracted; the quotation with what stands
around it finds the place again in any other text of the document. Pages of a PDF are fragments after RFC 8118.
"""

import json
from typing import Any

from workbench.domain.anchors import Anchor
from workbench.domain.documents import Document
from workbench.domain.reporting import CaseReport, ReportedClaim, ReportedEvidence
from workbench.reports.wording import SOURCE_KINDS

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PDF = "http://tools.ietf.org/rfc/rfc8118"
FORMATS = {"pdf": "application/pdf", "html": "text/html", "text": "text/plain", "markdown": "text/markdown"}


def render(report: CaseReport) -> bytes:
    """The whole file. The same values give the same bytes."""
    return json.dumps(as_json(report), ensure_ascii=False, indent=2).encode() + b"\n"


def as_json(report: CaseReport) -> dict[str, Any]:
    """The collection with its one page."""
    items = []
    for one in report.claims:
        items.append(_claim(one))
        items += [_evidence(one, item) for item in one.evidence]
    collection = iri(report.case.uid)
    return {
        "@context": CONTEXT, "id": collection, "type": "AnnotationCollection", "label": report.case.name,
        "creator": _person(report.made_by), "created": report.made_at, "total": len(items),
        "generator": {"type": "Software", "name": f"Fact-Checking Workbench {report.program_version}"},
        "schema:version": str(report.case_version),
        "schema:description": " ".join((f"Rating scale {report.scale.name}.", *(
            f"{one.label}: {one.definition}" for one in report.scale.ratings))),
        "first": {"id": f"{collection}#page", "type": "AnnotationPage", "partOf": collection, "startIndex": 0,
                  "items": items},
    }


def iri(uid: str) -> str:
    """The name of a thing with this uid on the web."""
    if len(uid) != 32:
        return f"urn:x-workbench:{uid}"
    return f"urn:uuid:{uid[:8]}-{uid[8:12]}-{uid[12:16]}-{uid[16:20]}-{uid[20:]}"


def _claim(one: ReportedClaim) -> dict[str, Any]:
    claim, verdict = one.claim, one.verdict
    bodies = [_text("describing", claim.as_checked)]
    if verdict is not None:
        bodies += [_text("classifying", verdict.label), _text("commenting", verdict.rationale)]
    return _told({
        "id": iri(claim.uid), "type": "Annotation", "motivation": "assessing", "creator": _person(claim.marked_by),
        "created": claim.marked_at, "modified": claim.updated_at, "body": [body for body in bodies if body],
        "target": _target(one.subject, claim.anchor)})


def _evidence(one: ReportedClaim, item: ReportedEvidence) -> dict[str, Any]:
    link = {"type": "SpecificResource", "source": iri(one.claim.uid), "purpose": "linking"}
    bodies = [link, _text("tagging", item.evidence.stance.value), _text("commenting", item.evidence.note),
              _text("classifying", SOURCE_KINDS.get(item.source.source_kind, "").lower())]
    return _told({
        "id": iri(item.evidence.uid), "type": "Annotation", "motivation": "linking",
        "creator": _person(item.evidence.linked_by), "created": item.evidence.linked_at,
        "body": [body for body in bodies if body], "target": _target(item.source, item.evidence.anchor)})


def _target(document: Document, anchor: Anchor) -> dict[str, Any]:
    sha256 = document.custody.sha256
    # A source that is not named has no hash either.
    hashed = f"urn:hash::sha256:{sha256}" if len(sha256) == 64 else f"urn:x-workbench:document-{document.id}"
    source = _told({"id": document.metadata.url or hashed, "canonical": hashed, "type": "Text",
                    "format": FORMATS.get(document.kind, ""), "language": document.metadata.language,
                    "label": document.name})
    return {"type": "SpecificResource", "source": source, "selector": selectors(anchor, is_pdf=document.kind == "pdf")}


def selectors(anchor: Anchor, *, is_pdf: bool) -> list[dict[str, Any]]:
    """Each says by itself where the place is."""
    found = [{"type": "TextQuoteSelector", "exact": anchor.quote, "prefix": anchor.prefix, "suffix": anchor.suffix},
             {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end}]
    if is_pdf and anchor.page is not None:
        found.append({"type": "FragmentSelector", "conformsTo": PDF, "value": f"page={anchor.page}"})
    return found


def _text(purpose: str, value: str) -> dict[str, Any] | None:
    made = {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}
    return made if value.strip() else None


def _person(name: str) -> dict[str, Any] | None:
    return {"type": "Person", "name": name} if name else None


def _told(said: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if value not in ("", None, [])}
