"""Make the frozen library of the newest version: `python tests/migrations/make_library.py`, once, before it is shipped.

The library holds one of everything, and is never made again once a program that writes this version is out: tests
open it with every later program.
"""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from workbench.domain.acts import Act
from workbench.domain.anchors import Anchor
from workbench.domain.claims import Stance
from workbench.domain.documents import (
    Edit,
    EditReason,
    Found,
    Metadata,
    Page,
    Passage,
    PassageKind,
    Reading,
    Role,
    Speaker,
)
from workbench.domain.enquiries import EnquiryKind
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.domain.second_checks import Decision
from workbench.domain.signing import Concern, ConcernKind
from workbench.domain.sources import SourceKind
from workbench.domain.verdicts import Rating, RatingScale, Reopening
from workbench.store import (
    cases,
    claims,
    documents,
    enquiries,
    evidence,
    origins,
    scales,
    second_checks,
    verdicts,
)
from workbench.store.archive import Archive
from workbench.store.library import upgrade

LIBRARIES = Path(__file__).parent / "libraries"

ARTICLE = "The bridge carries 12,000 cars a day.\nIt was built in 1931. Share this page"
SOURCE = "Engineer Ida Holm: The bridge carries 1,200 cars a day. We counted them in May."

SCALE = RatingScale(0, "two-step", "Two-step", "Right or wrong.", (
    Rating(0, "right", "Right", "The sources say so.", 0, "#1a7f37", "R", 1),
    Rating(0, "wrong", "Wrong", "The sources say otherwise.", 1, "#cf222e", "W")))

ARTICLE_READ = Reading(
    "text", ARTICLE, (Edit(37, 38, " ", EditReason.LINE_JOINED),),
    (Passage(0, 37, ARTICLE[:37]), Passage(38, 59, ARTICLE[38:59]),
     Passage(60, 75, ARTICLE[60:], PassageKind.FURNITURE, paragraph=1)),
    found=(Found("title", "The bridge", "The bridge", 0.9),), extractor="frozen 1", language="en")

SOURCE_READ = Reading(
    "pdf", SOURCE, (), (Passage(19, 55, SOURCE[19:55], speaker="Ida Holm", page=1),
                        Passage(56, 79, SOURCE[56:], speaker="Ida Holm", page=1)),
    (Speaker("Ida Holm", ("Engineer Ida Holm",)),), (Page(1, "1", 0, 79, 595.0, 842.0, glyphs=b"\x00glyphs"),),
    extractor="frozen 1", language="en", warnings=("A warning.",))

FINDING = Finding(FindingKind.FIGURE, Agreement.CONFLICTS, "12,000 cars", "1,200 cars", "12,000 is ten times 1,200.",
                  "12,000 ≠ 1,200 (×10)", (19, 30), (19, 29))


def fill(archive: Archive) -> None:
    """One of everything, an undo and a redo, and an undo that stays."""
    with archive.act(Act.ADD_SCALE, undoable=False) as work:
        right, wrong = scales.add(work, SCALE).ratings
    with archive.act(Act.CREATE_CASE) as work:
        case = cases.create(work, "The bridge", scales.find(work.session, "two-step").id)
        work.say("Began the case “The bridge”.")
    article = keep(archive, case.id, ARTICLE, ARTICLE_READ, "bridge.txt", Role.SUBJECT)
    source = keep(archive, case.id, SOURCE, SOURCE_READ, "holm.pdf", Role.SOURCE)
    with archive.act(Act.MAKE_CLAIM) as work:
        claim = claims.make(work, case.id, article, Anchor.of(ARTICLE, 0, 36)).id
        work.say("Marked a claim.", claim=claim)
    with archive.act(Act.NAME_CLAIMANT) as work:
        claims.name_claimant(work, claim, claimant="The Herald", appearance="front page")
        work.say("Named who claims it.", claim=claim)
    with archive.act(Act.LINK_EVIDENCE) as work:
        linked = evidence.link(work, claim, source, Anchor.of(SOURCE, 19, 54, 1), Stance.CONTRADICTS, score=0.875,
                               findings=(FINDING,), speaker="Ida Holm")
        work.say("Linked a passage.", claim=claim)
    with archive.act(Act.NOTE_EVIDENCE) as work:
        evidence.note(work, linked.id, "Counted in May.")
        work.say("Noted.", claim=claim)
    with archive.act(Act.DISMISS_SUGGESTION) as work:
        evidence.dismiss(work, claim, source, 56, 79)
        work.say("Dismissed a suggestion.", claim=claim)
    with archive.act(Act.GROUP_ORIGINS) as work:
        origins.decide(work, case.id, (article, source), one=True, name="The bridge office")
        work.say("Said that they are of one origin.")
    with archive.act(Act.SAY_SOURCE_KIND) as work:
        documents.say_source_kind(work, case.id, source, SourceKind.PRIMARY)
        work.say("Called it a primary source.")
    judge(archive, claim, right.id, wrong.id)
    ask_around(archive, case.id, article, claim, right.id)
    archive.undo()
    archive.redo()
    with archive.act(Act.REWORD_CLAIM) as work:
        claims.reword(work, claim, "Undone words")
        work.say("Worded the claim.", claim=claim)
    archive.undo()


def judge(archive: Archive, claim: int, right: int, wrong: int) -> None:
    """Rate, reason, sign off, correct."""
    with archive.act(Act.RATE) as work:
        verdict = verdicts.append(work, claim, right)
        work.say("Rated it Right.", claim=claim)
    for reason in ("The Herald", "The Herald says so."):
        with archive.act(Act.WRITE_RATIONALE) as work:
            verdicts.write_rationale(work, verdict.id, reason)
            work.say("Wrote the rationale.", claim=claim)
    with archive.act(Act.SIGN_OFF) as work:
        verdicts.sign_off(work, verdict.id, [Concern(ConcernKind.ONE_SOURCE, "Holm")])
        work.say("Signed it off.", claim=claim)
    with archive.act(Act.CORRECT_VERDICT) as work:
        verdicts.append(work, claim, wrong, rationale="12,000 / 1,200 = 10.", correction="A nought too many.",
                        reopening=Reopening.CORRECTION)
        work.say("Corrected it.", claim=claim)


def ask_around(archive: Archive, case: int, article: int, claim: int, right: int) -> None:
    """A question with its answer, a second check, and a claim that is set aside with its part."""
    with archive.act(Act.ASK) as work:
        asked = enquiries.ask(work, claim, EnquiryKind.CLAIMANT, "The Herald", "Who counted?", "2024-05-02")
        work.say("Contacted the claimant.", claim=claim)
    with archive.act(Act.NOTE_ANSWER) as work:
        enquiries.answer(work, asked.id, "Our reader.", "2024-05-03")
        work.say("Noted the answer.", claim=claim)
    with archive.act(Act.GIVE_SECOND_CHECK) as work:
        check = second_checks.ask(work, claim)
        second_checks.give(work, check.id, right, "So it is.", version=2, differs=True)
        second_checks.settle(work, check.id, Decision.FIRST, "Counted again.")
        work.say("Gave and settled a second check.", claim=claim)
    with archive.act(Act.SET_CLAIM_ASIDE) as work:
        other = claims.make(work, case, article, Anchor.of(ARTICLE, 38, 58)).id
        claims.make(work, case, article, Anchor.of(ARTICLE, 41, 46), part_of=other)
        claims.set_aside(work, other, "Not in the second edition.")
        work.say("Set a claim aside.", claim=other)


def keep(archive: Archive, case: int, text: str, reading: Reading, file: str, role: Role) -> int:
    """Import one document."""
    sha256, size = archive.originals.keep(text.encode())
    with archive.act(Act.IMPORT_DOCUMENT) as work:
        id = documents.add(work, reading, sha256=sha256, size=size, file=file, came_from=f"/desk/{file}",
                           metadata=Metadata(title=file.split(".")[0].title(), published="2024-05", language="en"))
        documents.put_into_case(work, case, id, role)
        work.say(f"Imported {file}.")
    return id


def main() -> int:
    folder = LIBRARIES / upgrade.head()
    if folder.exists() and "--again" not in sys.argv:
        sys.stderr.write(f"{folder} is there already. Only while its version is not out yet: --again\n")
        return 1
    shutil.rmtree(folder, ignore_errors=True)
    with Archive.open(folder, checker="Ann") as archive:
        fill(archive)
    (folder / "library.lock").unlink()
    with closing(sqlite3.connect(folder / "library.sqlite")) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("VACUUM")
    return 0


if __name__ == "__main__":
    sys.exit(main())
