"""What a bundle tells of versions, carried passages and sums, checked before any of it comes near the library. A bundle
may be without it: it was made by an older program."""

from collections.abc import Container
from typing import Any

from workbench.domain.errors import BundleRefused, SumRefused
from workbench.domain.sums import work_out
from workbench.domain.versions import Decision, Fate
from workbench.services.colleagues.bundle_shapes import MAYBE, MAYBE_NUMBER, NUMBER, TEXT
from workbench.store.calculations import figure

_SPAN = {"start": NUMBER, "end": NUMBER}
SHAPES: dict[str, dict[str, str]] = {
    "versions": {"uid": TEXT, "document_id": TEXT, "before_id": TEXT, "note": TEXT, "same": NUMBER, "made_by": TEXT,
                 "made_at": TEXT},
    "marks": {"uid": TEXT, "version": TEXT, "claim_id": TEXT, "evidence": MAYBE, "document_id": TEXT, "fate": TEXT,
              **_SPAN, "words": TEXT, "sentence": TEXT, "new_start": MAYBE_NUMBER, "new_end": MAYBE_NUMBER,
              "new_words": TEXT, "new_sentence": TEXT, "decision": TEXT, "decided_by": MAYBE, "decided_at": MAYBE},
    "recalled": {"uid": TEXT, "claim_id": TEXT, "from_claim": TEXT, "document_id": TEXT, **_SPAN, "made_by": TEXT,
                 "made_at": TEXT, "removed_at": MAYBE},
    "calculations": {"uid": TEXT, "claim_id": TEXT, "name": TEXT, "expression": TEXT, "unit": TEXT, "result": TEXT,
                     "made_by": TEXT, "made_at": TEXT, "removed_at": MAYBE},
}


def check_afterwards(rows: dict[str, Any]) -> None:
    """BundleRefused where a row names something that the bundle does not hold, or is none that a library takes."""
    known = {"before_id": {row["sha256"] for row in rows["documents"]},
             "from_claim": {row["uid"] for row in rows["claims"]},
             "version": {row["uid"] for row in rows["versions"]},
             "evidence": {row["uid"] for row in rows["evidence"]}}
    for kind in SHAPES:
        for row in rows[kind]:
            names = [(row[name], held) for name, held in known.items() if row.get(name) is not None]
            if any(name not in held for name, held in names) or not _fits(kind, row):
                raise BundleRefused(f"The {kind} of the bundle are not as this program writes them.")


def without(rows: dict[str, Any], hidden: Container[str]) -> None:
    """Leave out what is about documents that stay home (by SHA-256), and sums over figures of theirs."""
    gone = {row["uid"] for row in rows["versions"] if row["document_id"] in hidden or row["before_id"] in hidden}
    evidence = {row["uid"] for row in rows["evidence"] if row["document_id"] in hidden}
    rows["versions"] = [row for row in rows["versions"] if row["uid"] not in gone]
    rows["marks"] = [row for row in rows["marks"] if row["version"] not in gone and row["evidence"] not in evidence]
    rows["recalled"] = [row for row in rows["recalled"] if row["document_id"] not in hidden]
    rows["calculations"] = [row for row in rows["calculations"]
                            if all(one["evidence"] not in evidence for one in row["inputs"])]


def _fits(kind: str, row: dict[str, Any]) -> bool:
    """What the library's own constraints ask, asked before."""
    if "start" in row and not row["start"] < row["end"]:
        return False
    if kind == "versions":
        return row["document_id"] != row["before_id"]
    if kind == "marks":
        return (row["fate"] in set(Fate) and row["decision"] in set(Decision)
                and (row["new_start"] is None) == (row["new_end"] is None))
    return kind != "calculations" or _is_sum(row)


def _is_sum(row: dict[str, Any]) -> bool:
    """Whether it can be worked out; a sum that cannot would stand in nobody's way but its own claim's."""
    inputs = row.get("inputs")
    if not isinstance(inputs, list) or len(inputs) > 26:
        return False
    try:
        figures = [figure(one, None) for one in inputs]
        texts = [text for one in figures for text in (one.words, one.passage, one.source)]
        numbers = [number for one in figures for number in (one.start, one.end, one.nth, one.of)]
        if not all(isinstance(text, str) for text in texts) or not all(type(number) is int for number in numbers):
            return False
        work_out(row["expression"], figures)
    except (SumRefused, KeyError, TypeError, ValueError, ZeroDivisionError, AttributeError):
        return False
    return True
