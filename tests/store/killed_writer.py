"""A checker at work, to be killed: imports and judges without end and says on standard output what is saved.

A line is `document SHA256 ID` or `verdict CLAIM VERSION RATIONALE`, written after the act is over and never before.
"""

import itertools
import sys
from pathlib import Path

from sqlalchemy import select

from workbench.domain.acts import Act
from workbench.domain.anchors import Anchor
from workbench.domain.documents import Metadata, Passage, Reading, Role
from workbench.domain.verdicts import Rating, RatingScale
from workbench.store import cases, claims, documents, scales, verdicts
from workbench.store.archive import Archive
from workbench.store.schema.tables import Case

SCALE = RatingScale(0, "two-step", "Two-step", "", (
    Rating(0, "right", "Right", "", 0, "#1a7f37", "R"), Rating(0, "wrong", "Wrong", "", 1, "#cf222e", "W")))


def main(folder: Path, round: str) -> None:
    """Work until killed. `round` makes the texts of this life differ from those of earlier ones."""
    with Archive.open(folder, checker="Ann") as archive:
        case, ratings = begun(archive)
        for count in itertools.count():
            text = f"Round {round}, text {count}. " + "Words of it. " * 200
            document = imported(archive, case, text, f"{round}-{count}.txt")
            judged(archive, case, document, text, ratings)


def begun(archive: Archive) -> tuple[int, list[int]]:
    with archive.read() as session:
        known = session.scalar(select(Case.id))
        kept = scales.all_scales(session)
    if not kept:
        with archive.act(Act.ADD_SCALE, undoable=False) as work:
            kept = [scales.add(work, SCALE)]
    if known is None:
        with archive.act(Act.CREATE_CASE) as work:
            known = cases.create(work, "Killed", kept[0].id).id
    return known, [rating.id for rating in kept[0].ratings]


def imported(archive: Archive, case: int, text: str, file: str) -> int:
    passages = tuple(Passage(start, start + 13, text[start:start + 13]) for start in range(0, len(text) - 13, 13))
    sha256, size = archive.originals.keep(text.encode())
    with archive.act(Act.IMPORT_DOCUMENT) as work:
        document = documents.add(work, Reading("text", text, passages=passages, extractor="killed 1", language="en"),
                                 sha256=sha256, size=size, file=file, came_from=file, metadata=Metadata())
        documents.put_into_case(work, case, document, Role.SUBJECT)
        work.say(f"Imported {file}.")
    told("document", sha256, document)
    return document


def judged(archive: Archive, case: int, document: int, text: str, ratings: list[int]) -> None:
    with archive.act(Act.MAKE_CLAIM) as work:
        claim = claims.make(work, case, document, Anchor.of(text, 0, 8)).id
        work.say("Marked a claim.", claim=claim)
    for version in range(6):
        with archive.act(Act.RATE) as work:
            verdict = verdicts.append(work, claim, ratings[version % 2])
            work.say("Rated it.", claim=claim)
        told("verdict", claim, verdict.version, "-")
        with archive.act(Act.WRITE_RATIONALE) as work:
            verdicts.write_rationale(work, verdict.id, f"because-{version}")
            work.say("Wrote the rationale.", claim=claim)
        told("verdict", claim, verdict.version, f"because-{version}")
    with archive.act(Act.REWORD_CLAIM) as work:
        claims.reword(work, claim, "Words that are taken back.")
        work.say("Worded it.", claim=claim)
    archive.undo()


def told(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
