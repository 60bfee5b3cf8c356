"""ClaimReview JSON-LD, as schema.org and Google's documents on fact checks ask for it: one review a rated claim.

A rating is a number only where the scale of the verdict has one in [worstRating >= 1, bestRating], higher being truer;
`alternateName`, the words of the rating, is always there. What nobody knows is left out: no empty author, no address
that is none. The language of a review is that of its reasons; where these tell too little, that of the report.
"""

import json
from typing import Any

from workbench.domain.documents import Document
from workbench.domain.reporting import CaseReport, ReportedClaim
from workbench.domain.verdicts import Reopening, Verdict
from workbench.reports.annotations import iri
from workbench.reports.wording import SOURCE_KINDS
from workbench.text.language import guess

CONTEXT = "https://schema.org"


def render(report: CaseReport) -> bytes:
    """The whole file. The same values give the same bytes."""
    return json.dumps(as_json(report), ensure_ascii=False, indent=2).encode() + b"\n"


def as_json(report: CaseReport) -> dict[str, Any]:
    """All rated claims of a case as one JSON-LD graph."""
    reviews = [_review(report, one) for one in report.claims if one.verdict is not None]
    return {"@context": CONTEXT, "@graph": [*reviews, _whole(report)]}


def _whole(report: CaseReport) -> dict[str, Any]:
    """What the reviews are part of: it names the case's version, the program, and the scale with its definitions."""
    ratings = " ".join(f"{one.label}: {one.definition}" for one in report.scale.ratings)
    return _told({
        "@type": "CreativeWork", "@id": iri(report.case.uid), "name": report.case.name,
        "version": str(report.case_version), "dateModified": report.made_at,
        "description": f"Made with factcheck-workbench {report.program_version}. "
                       f"Rating scale {report.scale.name}. {ratings}".strip()})


def missing(report: CaseReport) -> list[str]:
    """What the documents ask for and this case does not tell, in sentences; asked before an export."""
    rated = [one for one in report.claims if one.verdict is not None]
    found = []
    if not rated:
        return ["No claim has a verdict: the file will hold no review."]
    if not report.publisher.name:
        found.append("Required: the name of the organisation that checks.")
    if not _is_address(report.publisher.url):
        found.append("Recommended: the address of the organisation that checks.")
    if not _is_address(report.publisher.page):
        found.append("Required: the address of the page on which the reviews stand (url).")
    for one in rated:
        found += [f"“{_short(one.claim.words)}”: {sentence}" for sentence in _missing_of(report, one)]
    left = len(report.claims) - len(rated)
    if left:
        found.append(f"{left} claim{'' if left == 1 else 's'} without a verdict will not be in the file.")
    return found


def _missing_of(report: CaseReport, one: ReportedClaim) -> list[str]:
    verdict, found = one.verdict, []
    if not verdict.is_signed:
        found.append("the verdict is not signed off.")
    if _numbers(report, verdict) is None:
        found.append("the rating has no number on its scale, so the review has words alone.")
    if not verdict.rationale.strip():
        found.append("there is no rationale (reviewBody).")
    if not one.claim.claimant:
        found.append("recommended: who said it (itemReviewed.author).")
    if not one.subject.metadata.published:
        found.append("recommended: when it was said (itemReviewed.datePublished).")
    if not _is_address(one.subject.metadata.url) and not _is_address(one.claim.appearance):
        found.append("recommended: the address where it appeared (itemReviewed.appearance).")
    return found


def _review(report: CaseReport, one: ReportedClaim) -> dict[str, Any]:
    verdict, publisher = one.verdict, report.publisher
    page = f"{publisher.page}#claim-{one.claim.uid}" if _is_address(publisher.page) else ""
    corrections = [{"@type": "CorrectionComment", "text": version.correction, "dateCreated": version.decided_at}
                   for version in one.verdicts if version.reopening is Reopening.CORRECTION]
    return _told({
        "@type": "ClaimReview", "@id": page, "url": page,
        "claimReviewed": " ".join((one.claim.as_checked or one.verbatim).split()),
        "author": _told({"@type": "Organization", "name": publisher.name,
                         "url": publisher.url if _is_address(publisher.url) else ""}, but=publisher.name),
        "datePublished": _day(one.verdicts[0].signed_at or one.verdicts[0].decided_at),
        "dateModified": _day(verdict.signed_at or verdict.decided_at) if len(one.verdicts) > 1 else "",
        "reviewRating": _rating(report, verdict),
        "reviewBody": verdict.rationale.strip(),
        "inLanguage": guess(verdict.rationale)[0] or report.language,
        "itemReviewed": _item(one),
        "isPartOf": {"@id": iri(report.case.uid)},
        "citation": [_work(item.source, item.evidence.text) for item in one.evidence],
        "correction": corrections,
    })


def _rating(report: CaseReport, verdict: Verdict) -> dict[str, Any]:
    numbers = _numbers(report, verdict)
    values = dict(zip(("ratingValue", "bestRating", "worstRating"), numbers, strict=True)) if numbers else {}
    return _told({"@type": "Rating", **values, "alternateName": verdict.label,
                  "ratingExplanation": verdict.definition})


def _numbers(report: CaseReport, verdict: Verdict) -> tuple[int, int, int] | None:
    """(value, best, worst), where the verdict is on the case's scale and that counts upwards from 1 or more."""
    if verdict.number is not None and verdict.worst is not None and verdict.best is not None:
        # As the scale stood when it was rated.
        ends = (verdict.number, verdict.best, verdict.worst)
        return ends if 1 <= verdict.worst < verdict.best and verdict.worst <= verdict.number <= verdict.best else None
    of_scale = [rating.number for rating in report.scale.ratings if rating.number is not None]
    if verdict.number is None or verdict.scale != report.scale.name or not of_scale:
        return None
    worst, best = min(of_scale), max(of_scale)
    if not 1 <= worst < best or not worst <= verdict.number <= best:
        return None
    return verdict.number, best, worst


def _item(one: ReportedClaim) -> dict[str, Any]:
    appeared = _work(one.subject)
    first = {"@type": "CreativeWork", "url": one.claim.appearance} if _is_address(one.claim.appearance) else None
    return _told({
        "@type": "Claim",
        "author": {"@type": "Person", "name": one.claim.claimant} if one.claim.claimant else None,
        "datePublished": one.subject.metadata.published,
        "appearance": [appeared] if "url" in appeared else [],
        "firstAppearance": first,
    })


def _work(document: Document, quoted: str = "") -> dict[str, Any]:
    known = document.metadata
    return _told({
        "@type": "CreativeWork", "name": document.name, "url": known.url if _is_address(known.url) else "",
        "author": {"@type": "Person", "name": known.author} if known.author else None,
        "publisher": {"@type": "Organization", "name": known.publisher} if known.publisher else None,
        "datePublished": known.published,
        "archivedAt": known.archived_url if _is_address(known.archived_url) else "",
        "text": quoted,
        "keywords": SOURCE_KINDS.get(document.source_kind, "").lower(),
    })


def _told(said: dict[str, Any], *, but: Any = True) -> dict[str, Any] | None:
    """Without what is empty; nothing at all without `but`."""
    return {name: value for name, value in said.items() if value not in ("", None, [], {})} if but else None


def _day(moment: str) -> str:
    return moment[:10]


def _is_address(words: str) -> bool:
    return words.startswith(("https://", "http://")) and " " not in words.strip()


def _short(words: str) -> str:
    joined = " ".join(words.split())
    return joined if len(joined) <= 60 else joined[:59] + "…"
