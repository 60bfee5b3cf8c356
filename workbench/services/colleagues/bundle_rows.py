"""The rows of a bundle, checked before any of them comes near the library."""

import re
from typing import Any

from workbench.domain.claims import Stance
from workbench.domain.documents import Metadata, Role, ViewChoice
from workbench.domain.enquiries import EnquiryKind
from workbench.domain.errors import BundleRefused
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.domain.second_checks import Decision
from workbench.domain.signing import ConcernKind
from workbench.domain.sources import SourceKind
from workbench.domain.verdicts import Reopening
from workbench.services.colleagues import bundle_afterwards
from workbench.services.colleagues.bundle_shapes import MAYBE, MAYBE_NUMBER, NUMBER, TEXT

UID = re.compile(r"[0-9a-f]{32}")
SHA256 = re.compile(r"[0-9a-f]{64}")
MOST_WORDS = 1_000_000
MOST_ROWS = 1_000_000
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")

_ANCHOR = {"start": NUMBER, "end": NUMBER}
_QUOTED = {**_ANCHOR, "quote": TEXT, "prefix": TEXT, "suffix": TEXT, "page": MAYBE_NUMBER}
SHAPES: dict[str, dict[str, str]] = {
    "checkers": {"uid": TEXT, "name": TEXT},
    "scales": {"key": TEXT, "name": TEXT, "description": TEXT},
    "documents": {"uid": TEXT, "sha256": TEXT, "size": NUMBER, "file": TEXT, "came_from": TEXT, "imported_at": TEXT,
                  "imported_by": TEXT, "role": TEXT, "removed_at": MAYBE, "digest": TEXT, "text_sha256": TEXT,
                  **dict.fromkeys(Metadata.__dataclass_fields__, TEXT)},
    "claims": {"uid": TEXT, "document_id": TEXT, **_QUOTED, "as_checked": TEXT, "claimant": TEXT, "appearance": TEXT,
               "marked_by": TEXT, "marked_at": TEXT, "updated_at": TEXT, "removed_at": MAYBE},
    "evidence": {"uid": TEXT, "claim_id": TEXT, "document_id": TEXT, **_QUOTED, "text": TEXT, "speaker": MAYBE,
                 "stance": TEXT, "note": TEXT, "linked_by": TEXT, "linked_at": TEXT, "removed_at": MAYBE},
    "dismissals": {"uid": TEXT, "claim_id": TEXT, "document_id": TEXT, **_ANCHOR, "dismissed_by": TEXT,
                   "dismissed_at": TEXT, "removed_at": MAYBE},
    "verdicts": {"uid": TEXT, "claim_id": TEXT, "version": NUMBER, "scale": TEXT, "label": TEXT, "definition": TEXT,
                 "colour": TEXT, "letter": TEXT, "number": MAYBE_NUMBER, "rationale": TEXT, "decided_by": TEXT,
                 "decided_at": TEXT, "signed_by": MAYBE, "signed_at": MAYBE, "correction": TEXT},
    "history": {"at": TEXT, "by": TEXT, "sentence": TEXT},
}
LATER: dict[str, dict[str, str]] = {
    "view_changes": {"uid": TEXT, "document_id": TEXT, **_ANCHOR, "what": TEXT, "why": TEXT, "made_by": TEXT,
                     "made_at": TEXT, "removed_at": MAYBE},
    "origins": {"uid": TEXT, "decision": TEXT, "name": TEXT, "why": TEXT, "made_by": TEXT, "made_at": TEXT,
                "removed_at": MAYBE},
    "enquiries": {"uid": TEXT, "claim_id": TEXT, "kind": TEXT, "whom": TEXT, "question": TEXT, "since": TEXT,
                  "asked_by": TEXT, "asked_at": TEXT, "answer": TEXT, "answered": TEXT, "answered_by": MAYBE,
                  "answered_at": MAYBE, "removed_at": MAYBE},
    "second_checks": {"uid": TEXT, "claim_id": TEXT, "asked_by": TEXT, "asked_at": TEXT, "version": NUMBER,
                      "scale": TEXT, "label": TEXT, "definition": TEXT, "colour": TEXT, "letter": TEXT,
                      "number": MAYBE_NUMBER, "rationale": TEXT, "checked_by": MAYBE, "checked_at": MAYBE,
                      "outcome": TEXT, "decision": TEXT, "reason": TEXT, "settled_by": MAYBE, "settled_at": MAYBE,
                      "removed_at": MAYBE},
    **bundle_afterwards.SHAPES,
}
"""What bundles of earlier programs do not hold."""
LATER_COLUMNS: dict[str, dict[str, str]] = {
    "documents": {"source_kind": TEXT},
    "claims": {"looked_at": MAYBE, "aside_reason": TEXT, "part_of": MAYBE, "tags": TEXT, "assigned": TEXT},
    "verdicts": {"reopening": TEXT, "searched": TEXT, "best": MAYBE_NUMBER, "worst": MAYBE_NUMBER},
}
"""What rows of earlier bundles do not have; where it is there it is checked."""
PEOPLE = ("made_by", "imported_by", "marked_by", "linked_by", "dismissed_by", "decided_by", "signed_by", "asked_by",
          "answered_by", "checked_by", "settled_by", "by")
RATING = {"key": TEXT, "label": TEXT, "definition": TEXT, "position": NUMBER, "colour": TEXT, "letter": TEXT,
          "number": MAYBE_NUMBER}


def check_rows(rows: Any) -> None:
    """Raise BundleRefused where a row is not one of ours, or names something that the bundle does not hold. A bundle of
    an earlier program gets what its time did not have."""
    if not isinstance(rows, dict) or not isinstance(rows.get("library"), str):
        raise _refused("case")
    _check("case", rows.get("case"), {"uid": TEXT, "name": TEXT, "created_at": TEXT, "scale": TEXT})
    for kind in LATER:
        rows.setdefault(kind, [])
    for kind, shape in (SHAPES | LATER).items():
        listed = rows.get(kind)
        if not isinstance(listed, list) or len(listed) > MOST_ROWS:
            raise _refused(kind)
        for row in listed:
            _check(kind, row, shape)
            _check(kind, row, {name: what for name, what in LATER_COLUMNS.get(kind, {}).items()
                               if name in row})
    for scale in rows["scales"]:
        for rating in scale.get("ratings") or [None]:
            _check("scales", rating, RATING)
    _check_names(rows)
    _check_values(rows)
    bundle_afterwards.check_afterwards(rows)


def _check(kind: str, row: Any, shape: dict[str, str]) -> None:
    if not isinstance(row, dict) or not shape.keys() <= row.keys():
        raise _refused(kind)
    for name, wanted in shape.items():
        value = row[name]
        if wanted in (MAYBE, MAYBE_NUMBER) and value is None:
            continue
        if wanted in (TEXT, MAYBE):
            fits = isinstance(value, str) and len(value) <= MOST_WORDS and _storable(value)
        else:
            fits = type(value) is int and 0 <= value < 1 << 53
        if not fits or (name == "uid" and not UID.fullmatch(value)):
            raise _refused(kind)


def _storable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _check_names(rows: dict[str, Any]) -> None:
    """What a row names must be there, and no two rows may have one name."""
    people = {row["uid"] for row in rows["checkers"]}
    documents = {row["sha256"] for row in rows["documents"]}
    claims = {row["uid"] for row in rows["claims"]}
    for kind in SHAPES | LATER:
        uids = [row["uid"] for row in rows[kind] if "uid" in row]
        named = [row[name] for row in rows[kind] for name in PEOPLE if row.get(name) is not None]
        if len(set(uids)) != len(uids) or not people.issuperset(named):
            raise _refused(kind)
        if any(row.get("document_id", None) not in documents for row in rows[kind] if "document_id" in row):
            raise _refused(kind)
        if any(row["claim_id"] not in claims for row in rows[kind] if "claim_id" in row):
            raise _refused(kind)
    for row in rows["claims"]:
        whole = row.get("part_of")
        if whole is not None and (whole not in claims or whole == row["uid"]):
            raise _refused("claims")
    if len(documents) != len(rows["documents"]) or rows["case"]["scale"] not in {row["key"] for row in rows["scales"]}:
        raise _refused("case")


def _check_values(rows: dict[str, Any]) -> None:
    """What the library's own constraints ask, asked before."""
    for row in rows["documents"]:
        if (row["role"] not in set(Role) or not SHA256.fullmatch(row["sha256"])
                or row.get("source_kind", "") not in ("", SourceKind.PRIMARY, SourceKind.SECONDARY)):
            raise _refused("documents")
    for row in rows["origins"]:
        members = row.get("members")
        if (row["decision"] not in ("one", "apart") or row["decision"] == "one" and not row["name"]
                or not isinstance(members, list) or len(members) < 2 or not all(isinstance(one, str) for one in members)
                or len(set(members)) != len(members)
                or not {one["sha256"] for one in rows["documents"]}.issuperset(members)):
            raise _refused("origins")
    if any(row["what"] not in set(ViewChoice) for row in rows["view_changes"]):
        raise _refused("view_changes")
    for kind in ("claims", "evidence", "dismissals", "view_changes"):
        if any(not row["start"] < row["end"] for row in rows[kind]):
            raise _refused(kind)
    for row in rows["evidence"]:
        score, findings = row.get("score"), row.get("findings")
        if (row["stance"] not in set(Stance) or not isinstance(findings, list) or not all(map(_is_finding, findings))
                or not (score is None or type(score) in (int, float) and 0 <= score <= 1)):
            raise _refused("evidence")
    versions: dict[str, list[int]] = {}
    for row in rows["verdicts"]:
        versions.setdefault(row["claim_id"], []).append(row["version"])
        concerns = row.get("concerns", [])
        signed = (row["signed_by"] is None, row["signed_at"] is None)
        if not isinstance(concerns, list) or not row["label"] or len(set(signed)) > 1:
            raise _refused("verdicts")
        if row.get("reopening", "") not in ("", *Reopening) or not all(map(_is_concern, concerns)):
            raise _refused("verdicts")
    _check_asked(rows)
    if any(sorted(listed) != list(range(1, len(listed) + 1)) for listed in versions.values()):
        raise _refused("verdicts")
    if any(not row["name"] for row in (*rows["checkers"], rows["case"])) or any(not row["quote"]
                                                                              for row in rows["claims"]):
        raise _refused("claims")
    for rating in (rating for scale in rows["scales"] for rating in scale["ratings"]):
        if not COLOUR.fullmatch(rating["colour"]) or not 1 <= len(rating["letter"]) <= 2:
            raise _refused("scales")


def _check_asked(rows: dict[str, Any]) -> None:
    """Enquiries and second checks: each of a known kind, and what goes together together."""
    for row in rows["enquiries"]:
        if (row["kind"] not in set(EnquiryKind) or not row["whom"]
                or (row["answered"] == "") != (row["answered_by"] is None)):
            raise _refused("enquiries")
    for row in rows["second_checks"]:
        given = row["checked_by"] is not None
        if (row["outcome"] not in ("", "agrees", "differs") or row["decision"] not in ("", *Decision)
                or given != bool(row["outcome"]) or given and not row["label"]):
            raise _refused("second_checks")


def _is_concern(said: Any) -> bool:
    return (isinstance(said, dict) and said.keys() == {"kind", "about"} and said["kind"] in set(ConcernKind)
            and isinstance(said["about"], str) and len(said["about"]) <= MOST_WORDS and _storable(said["about"]))


def _is_finding(said: Any) -> bool:
    """Whether it can be made a Finding of: every field, each of its kind."""
    if not isinstance(said, dict) or said.keys() != set(Finding.__dataclass_fields__):
        return False
    spans = [said[name] for name in ("ours_span", "theirs_span") if said[name]]
    words = [value for name, value in said.items() if not name.endswith("_span")]
    return (said["kind"] in set(FindingKind) and said["agreement"] in set(Agreement)
            and all(isinstance(value, str) for value in words)
            and all(isinstance(span, list) and all(type(at) is int for at in span) for span in spans))


def _refused(kind: str) -> BundleRefused:
    return BundleRefused(f"The {kind} of the bundle are not as this program writes them.")
