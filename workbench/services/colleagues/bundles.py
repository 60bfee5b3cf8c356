"""Case bundles: a whole case in one file for a colleague, checked offline, and merged into another library.

A bundle is refused whole or taken in whole, by one act that can be undone. What it says otherwise is never taken over:
it becomes a difference that a person decides.
"""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import workbench
from workbench import paths
from workbench.domain.acts import Act
from workbench.domain.documents import Reading
from workbench.domain.errors import BundleRefused, ExportCancelled
from workbench.domain.merging import Difference, Merged, Settlement
from workbench.domain.reporting import CaseReport
from workbench.reports import bundle as file
from workbench.reports.prose import is_address
from workbench.services.colleagues import bundle_blind, bundle_texts, carried_theirs
from workbench.services.colleagues.bundle_confidential import Placeholders, is_placeholder, placeholder_uid
from workbench.services.colleagues.bundle_files import Opened, packed
from workbench.services.colleagues.bundle_rows import check_rows
from workbench.services.deciding import scales
from workbench.services.reporting.gathering import case_report
from workbench.store import cases, documents, extractions
from workbench.store.acts import history
from workbench.store.archive import Archive
from workbench.store.colleagues import differences, exchange
from workbench.store.colleagues.merging import Merging
from workbench.store.names import STAYED_WITH

FORMAT = "bundle"
"""What the command line calls it."""

PASTED = "pasted"

README = """\
A case of the Fact-Checking Workbench: {name}
Version {case_version} of the case, made {made_at} by {made_by} with version {version} of the program.

case.json    the claims, their evidence, verdicts, dismissals, history and rating scale
texts/       the frozen text of each document, by the SHA-256 of its original
originals/   the documents as they were imported; one that is kept back is named by its SHA-256 alone

A confidential source is a placeholder ("Source A"): of what it says only the SHA-256 of each quoted passage is here.
The rating of a claim that waits for a blind second check is not here: it comes with a bundle made after the check.

To check it offline:  python3 verify.py   (in the unpacked folder)   or   workbench verify THIS.zip
To work on it:        workbench merge THIS.zip   or File > Merge a case bundle
"""


def export(archive: Archive, case_id: int, path: Path | str, *, withheld: frozenset[int] = frozenset(),
           made_at: str = "", confidential: bool = False, report: CaseReport | None = None,
           progress: Callable[[int, int], None] | None = None, cancelled: Callable[[], bool] | None = None) -> Path:
    """Write the case as a bundle. Originals of confidential documents, and of those in `withheld`, stay home: only
    their hash goes. Without `confidential` the names and texts of confidential sources stay home too, and a placeholder
    goes in place of each; the `report` of the case is asked then for what names them. ExportCancelled if stopped."""
    path = Path(os.path.expanduser(path))
    made_at = made_at or datetime.now(UTC).isoformat(timespec="seconds")
    with archive.read() as session:
        rows, version = exchange.of_case(session, case_id), history.latest(session)
        unseen = bundle_blind.keep_back(rows)
        readings = {row["sha256"]: extractions.reading(session, row.pop("extraction")) for row in rows["documents"]}
        kept_back = {documents.get(session, id).custody.sha256 for id in withheld}
        kept_back |= {row["sha256"] for row in rows["documents"]
                      if row.get("confidential") or row["came_from"].startswith(STAYED_WITH)}
        if not confidential and any(row.get("confidential") for row in rows["documents"]):
            if report is None:
                raise ValueError("what names a confidential source is not known without the report")
            _leave_home(session, case_id, rows, readings, report, kept_back)
    for row in rows["documents"]:
        row["placeholder"] = is_placeholder(readings[row["sha256"]].extractor)
        if not is_address(row["came_from"]) and row["came_from"] != PASTED:
            row["came_from"] = row["file"]  # folders are nobody's business
    about = {"program": workbench.__version__, "made_at": made_at, "made_by": archive.checker_name,
             "case": rows["case"]["name"], "library": rows["library"], "withheld": sorted(kept_back),
             "ratings_kept_back": unseen, "case_version": version}
    script = (paths.resources() / "templates" / "verify_bundle.py").read_bytes()
    readme = README.format(name=about["case"], made_at=made_at, made_by=about["made_by"], version=about["program"],
                           case_version=version)
    files = [("README.txt", readme.encode()), ("verify.py", script), ("case.json", file.as_json(rows)),
             *((f"texts/{sha256}.json", bundle_texts.as_json(one)) for sha256, one in sorted(readings.items()))]
    going = sorted(readings.keys() - kept_back)
    for number, sha256 in enumerate(going):
        if cancelled and cancelled():
            raise ExportCancelled("The bundle was not written: it was stopped.")
        files.append((f"originals/{sha256}", archive.originals.read(sha256)))
        if progress:
            progress(number + 1, len(going))
    file.write(packed(files, about), path)
    return path


def _leave_home(session, case_id: int, rows: dict[str, Any], readings: dict[str, Reading], report: CaseReport,
                kept_back: set[str]) -> None:
    """Put placeholders for what is confidential, and for the sentences that tell of it."""
    placeholders = Placeholders(session, rows, readings, report)
    if not placeholders.is_needed:
        return
    before = set(readings)
    placeholders.cover(session, case_id)
    for row in rows["documents"]:
        reading = placeholders.readings.get(row["sha256"])
        if reading is not None:
            row |= {"digest": extractions.digest_of(reading), "text_sha256": extractions.hash_of(reading.text)}
    readings |= placeholders.readings
    gone = before - {row["sha256"] for row in rows["documents"]}
    for sha256 in gone:
        del readings[sha256]
    kept_back.difference_update(gone)
    kept_back.update(placeholders.readings)


def verify(path: Path | str) -> tuple[str, list[str]]:
    """The fingerprint of a bundle (the SHA-256 of its manifest) and what is wrong with it, in sentences. No library is
    needed. Raises BundleRefused where it is no bundle at all, or made to do harm."""
    with Opened(Path(os.path.expanduser(path))) as bundle:
        problems = list(bundle.problems())
        if not problems:
            try:
                _contents(bundle)
            except BundleRefused as error:
                problems.append(error.message)
        return bundle.fingerprint, problems


def merge(archive: Archive, path: Path | str, *, origin: object = None) -> Merged:
    """Take a colleague's case into the library: one act. The same bundle twice changes nothing."""
    with Opened(Path(os.path.expanduser(path))) as bundle:
        for problem in bundle.problems():
            raise BundleRefused(f"The bundle is not as it was made: {problem}")
        rows, readings = _contents(bundle)
        who = _words(bundle.manifest.get("made_by")) or "a colleague"
        with archive.act(Act.MERGE_BUNDLE, origin) as work:
            _keep_originals(archive, bundle, rows)
            here = frozenset(row["sha256"] for row in rows["documents"]
                             if not archive.originals.fault(row["sha256"]))
            merging = Merging(work, rows, readings, who, here=here, placeholder_uid=placeholder_uid,
                              covered=_covering(archive, work.session, rows), called=scales.called(),
                              again=differences.is_merged(work.session, bundle.fingerprint))
            case_id = merging.run()
            merging.unplaced += [
                f"The original of “{row['title'] or row['file']}” stayed with {who}: its text and its SHA-256 came."
                for row in rows["documents"] if row["sha256"] not in here and row["sha256"] not in merging.own]
            merging.keep(bundle.fingerprint, _words(bundle.manifest.get("made_at")))
            name = cases.get(work.session, case_id).name
            work.say(f"Merged the case “{name}” of {who}: {_told(merging)}.")
    return Merged(case_id, name, dict(merging.added), merging.differences, tuple(merging.unplaced))


def open_differences(archive: Archive, case_id: int, *, all: bool = False) -> list[Difference]:
    """What bundles say otherwise of a case and nobody has decided yet; with `all` what was decided too."""
    with archive.read() as session:
        return differences.of_case(session, case_id, unsettled=not all)


def settle(archive: Archive, difference_id: int, settlement: Settlement, *, origin: object = None) -> Difference:
    """Decide a difference: keep ours, take theirs or keep both."""
    with archive.act(Act.SETTLE_DIFFERENCE, origin) as work:
        settled = differences.settle(work, difference_id, settlement)
        passage = differences.carried(work.session, difference_id) if settlement is Settlement.THEIRS else None
        if passage is not None:
            carried_theirs.take(work, *passage)
        how = {Settlement.OURS: "Kept ours", Settlement.THEIRS: f"Took {settled.from_whom}’s",
               Settlement.BOTH: "Kept both"}[settlement]
        work.say(f"{how}, where {settled.from_whom} has another {settled.field}.", claim=settled.claim)
    return settled


def _contents(bundle: Opened) -> tuple[dict[str, Any], dict[str, Reading]]:
    """The rows and the frozen texts, checked; BundleRefused where they do not fit together."""
    rows = bundle.json("case.json")
    check_rows(rows)
    readings = {}
    for row in rows["documents"]:
        reading = bundle_texts.reading_of(bundle.json(f"texts/{row['sha256']}.json"), row["file"])
        if extractions.hash_of(reading.text) != row["text_sha256"] or extractions.digest_of(reading) != row["digest"]:
            raise BundleRefused(f"The text of {row['file']} is not as it was extracted.")
        readings[row["sha256"]] = reading
        original = bundle.manifest["files"].get(f"originals/{row['sha256']}")
        if original is not None and original.get("sha256") != row["sha256"]:
            raise BundleRefused(f"The original of {row['file']} is another file.")
    for kind in ("claims", "evidence"):
        for row in rows[kind]:
            if readings[row["document_id"]].text[row["start"]:row["end"]] != row["quote"]:
                raise BundleRefused(f"“{row['quote'][:60]}” does not stand where the bundle says.")
    return rows, readings


def _keep_originals(archive: Archive, bundle: Opened, rows: dict[str, Any]) -> None:
    for row in rows["documents"]:
        name = f"originals/{row['sha256']}"
        if name in bundle.manifest["files"] and archive.originals.fault(row["sha256"]):
            archive.originals.keep(bundle.read(name), expected=row["sha256"])


def _told(merging: Merging) -> str:
    one = {"cases": "case", "documents": "document", "claims": "claim", "evidence": "piece of evidence",
           "verdicts": "verdict", "dismissals": "dismissed passage", "scales": "rating scale",
           "enquiries": "question", "second checks": "second check"}
    parts = [f"{number} new {one[name]}{'' if number == 1 else 's' if name != 'evidence' else ''}"
             if name != "evidence" or number == 1 else f"{number} new pieces of evidence"
             for name, number in merging.added.items() if name in one]
    said = f"{merging.differences} difference{'' if merging.differences == 1 else 's'} to decide"
    return ", ".join([*parts, *([said] if merging.differences else [])]) or "nothing new"


def _covering(archive: Archive, session, rows: dict[str, Any]) -> Callable[[str], str]:
    """How words of this library read in a bundle of the same case, where that holds placeholders."""
    case_id = cases.by_uid(session, rows["case"]["uid"])
    if case_id is None or not any(row.get("placeholder") for row in rows["documents"]):
        return str
    ours = exchange.of_case(session, case_id)
    readings = {row["sha256"]: extractions.reading(session, row.pop("extraction")) for row in ours["documents"]}
    return Placeholders(session, ours, readings, case_report(archive, case_id)).words


def _words(value: Any) -> str:
    return value[:200] if isinstance(value, str) else ""
