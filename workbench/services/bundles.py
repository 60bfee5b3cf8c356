"""Case bundles: a whole case in one file for a colleague, checked offline, and merged into another library.

A bundle is refused whole or taken in whole, by one act that can be undone. What it says otherwise is never taken over:
it becomes a difference that a person decides.
"""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import workbench
from workbench import paths
from workbench.domain.acts import Act
from workbench.domain.documents import Reading
from workbench.domain.errors import BundleRefused
from workbench.domain.merging import Difference, Merged, Settlement
from workbench.reports import bundle as file
from workbench.services import bundle_texts
from workbench.services.bundle_files import Opened, packed
from workbench.services.bundle_rows import check_rows
from workbench.store import cases, differences, documents, exchange, extractions
from workbench.store.archive import Archive
from workbench.store.merging import Merging

FORMAT = "bundle"
"""What the command line calls it."""

README = """\
A case of the Fact-Checking Workbench: {name}
Made {made_at} by {made_by} with version {version}.

case.json    the claims, their evidence, verdicts, dismissals, history and rating scale
texts/       the frozen text of each document, by the SHA-256 of its original
originals/   the documents as they were imported; one that is kept back is named by its SHA-256 alone

To check it offline:  python3 verify.py   (in the unpacked folder)   or   workbench verify THIS.zip
To work on it:        workbench merge THIS.zip   or File > Merge a case bundle
"""


def export(archive: Archive, case_id: int, path: Path | str, *, withheld: frozenset[int] = frozenset(),
           made_at: str = "") -> Path:
    """Write the case as a bundle. Originals of confidential documents, and of those in `withheld`, stay home: only
    their hash goes."""
    path = Path(os.path.expanduser(path))
    made_at = made_at or datetime.now(UTC).isoformat(timespec="seconds")
    with archive.read() as session:
        rows = exchange.of_case(session, case_id)
        texts = {row["sha256"]: bundle_texts.as_json(extractions.reading(session, row.pop("extraction")))
                 for row in rows["documents"]}
        kept_back = {documents.get(session, id).custody.sha256 for id in withheld}
        kept_back |= {row["sha256"] for row in rows["documents"] if row.get("confidential")}
    about = {"program": workbench.__version__, "made_at": made_at, "made_by": archive.checker_name,
             "case": rows["case"]["name"], "library": rows["library"], "withheld": sorted(kept_back)}
    script = (paths.resources() / "templates" / "verify_bundle.py").read_bytes()
    readme = README.format(name=about["case"], made_at=made_at, made_by=about["made_by"], version=about["program"])
    files = [("README.txt", readme.encode()), ("verify.py", script), ("case.json", file.as_json(rows)),
             *((f"texts/{sha256}.json", data) for sha256, data in sorted(texts.items())),
             *((f"originals/{sha256}", archive.originals.read(sha256))
               for sha256 in sorted(texts.keys() - kept_back))]
    file.write(packed(files, about), path)
    return path


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
            merging = Merging(work, rows, readings, who)
            _keep_originals(archive, bundle, rows)
            case_id = merging.run()
            merging.unplaced += [
                f"The original of “{row['title'] or row['file']}” stayed with {who}: its text and its SHA-256 came."
                for row in rows["documents"] if archive.originals.fault(row["sha256"])]
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
        how = {Settlement.OURS: "Kept ours", Settlement.THEIRS: f"Took {settled.from_whom}'s",
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
           "verdicts": "verdict", "dismissals": "dismissed passage", "scales": "rating scale"}
    parts = [f"{number} new {one[name]}{'' if number == 1 else 's' if name != 'evidence' else ''}"
             if name != "evidence" or number == 1 else f"{number} new pieces of evidence"
             for name, number in merging.added.items() if name in one]
    said = f"{merging.differences} difference{'' if merging.differences == 1 else 's'} to decide"
    return ", ".join([*parts, *([said] if merging.differences else [])]) or "nothing new"


def _words(value: Any) -> str:
    return value[:200] if isinstance(value, str) else ""
