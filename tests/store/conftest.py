"""A library of one's own for each test, and a hand that does in it what a checker does."""

import hashlib
import shutil
import sqlite3

import pytest

from workbench.domain.acts import Act
from workbench.domain.anchors import Anchor
from workbench.domain.claims import Stance
from workbench.domain.documents import Metadata, Page, Passage, PassageKind, Reading, Role, Speaker
from workbench.domain.verdicts import Rating, RatingScale
from workbench.store import cases, claims, documents, evidence, scales, verdicts
from workbench.store.archive import Archive

ARTICLE = "The reservoir held 7,691 tons of water. Nobody measured it in May. The mayor said it was enough."
SCALE = RatingScale(0, "two-step", "Two-step", "For tests.", (
    Rating(0, "right", "Right", "It is so.", 0, "#1a7f37", "R", 1),
    Rating(0, "wrong", "Wrong", "It is not so.", 1, "#cf222e", "W")))


def read(text: str) -> Reading:
    """What a reader might make of a text: each sentence a passage, all on one page."""
    passages, start = [], 0
    for sentence in text.split(". "):
        end = min(len(text), start + len(sentence) + 1)
        passages.append(Passage(start, end, text[start:end], PassageKind.TEXT, "THE MAYOR", 1))
        start = end + 1
    return Reading("text", text, (), tuple(passages), (Speaker("THE MAYOR", ("MAYOR",)),),
                   (Page(1, "1", 0, len(text), 595.0, 842.0, glyphs=b"\x01\x02"),), extractor="sentences 1",
                   language="en", warnings=("no title",))


class Hand:
    """Does one act after the other, as services do."""

    def __init__(self, archive: Archive):
        self.archive = archive

    def scale(self, scale: RatingScale = SCALE) -> RatingScale:
        with self.archive.act(Act.ADD_SCALE, undoable=False) as work:
            return scales.add(work, scale)

    def case(self, name: str = "The reservoir"):
        with self.archive.read() as session:
            known = scales.all_scales(session)
        scale = known[0] if known else self.scale()
        with self.archive.act(Act.CREATE_CASE) as work:
            work.say(f"Began the case “{name}”.")
            return cases.create(work, name, scale.id)

    def document(self, case, text: str = ARTICLE, role: Role = Role.SUBJECT, file: str = "article.txt") -> int:
        sha256, size = self.archive.originals.keep(text.encode())
        with self.archive.act(Act.IMPORT_DOCUMENT) as work:
            known = documents.by_hash(work.session, sha256)
            id = known.id if known else documents.add(
                work, read(text), sha256=sha256, size=size, file=file, came_from=f"/desk/{file}",
                metadata=Metadata(title="", language="en"))
            documents.put_into_case(work, case.id, id, role)
            work.say(f"Imported {file}.")
        return id

    def claim(self, case, document: int, start: int = 0, end: int = 38):
        with self.archive.act(Act.MAKE_CLAIM) as work:
            text = documents.source_text(work.session, document)
            claim = claims.make(work, case.id, document, Anchor.of(text, start, end, 1))
            work.say("Marked a claim.", claim=claim.id)
        return claim

    def reword(self, claim: int, text: str):
        with self.archive.act(Act.REWORD_CLAIM) as work:
            work.say("Worded it.", claim=claim)
            return claims.reword(work, claim, text)

    def link(self, claim: int, document: int, start: int, end: int, stance: Stance = Stance.SUPPORTS, **more):
        with self.archive.act(Act.LINK_EVIDENCE) as work:
            text = documents.source_text(work.session, document)
            work.say("Linked it.", claim=claim)
            return evidence.link(work, claim, document, Anchor.of(text, start, end, 1), stance, **more)

    def rate(self, claim: int, rating: int, rationale: str = ""):
        with self.archive.act(Act.RATE) as work:
            work.say("Rated it.", claim=claim)
            return verdicts.append(work, claim, rating, rationale=rationale)

    def write(self, verdict, text: str):
        with self.archive.act(Act.WRITE_RATIONALE) as work:
            work.say("Wrote the rationale.", claim=verdict.claim)
            return verdicts.write_rationale(work, verdict.id, text)

    def sign(self, verdict):
        with self.archive.act(Act.SIGN_OFF) as work:
            work.say("Signed it off.", claim=verdict.claim)
            return verdicts.sign_off(work, verdict.id)

    def ratings(self):
        with self.archive.read() as session:
            return scales.all_scales(session)[0].ratings


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory):
    """A library that was made once; tests copy it, because making one costs more than most tests."""
    folder = tmp_path_factory.mktemp("template") / "library"
    Archive.open(folder, checker="Ann").close()
    return folder


@pytest.fixture
def folder(empty_library, tmp_path):
    """The folder of a new library, closed."""
    return shutil.copytree(empty_library, tmp_path / "library")


@pytest.fixture
def archive(folder):
    """A new library, open for Ann."""
    archive = Archive.open(folder, checker="Ann")
    yield archive
    archive.close()


@pytest.fixture
def hand(archive):
    return Hand(archive)


@pytest.fixture
def make_hand():
    """A hand for another archive."""
    return Hand


@pytest.fixture
def claim(hand):
    """A claim in an article in a case."""
    case = hand.case()
    return hand.claim(case, hand.document(case))


@pytest.fixture
def reading():
    """What a reader might make of a text."""
    return read


@pytest.fixture
def sha256_of():
    return lambda text: hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture
def half_written():
    """What a kill leaves in the middle of a write without a write-ahead log: the database's bytes, its journal's."""

    def made(database):
        connection = sqlite3.connect(database, isolation_level=None)
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE alembic_version SET version_num = 'half'")
        connection.execute("CREATE TABLE filler (words)")
        connection.executemany("INSERT INTO filler VALUES (?)", [("words " * 900,)] * 50)
        left = database.read_bytes(), database.with_name(f"{database.name}-journal").read_bytes()
        connection.close()
        return left

    return made
