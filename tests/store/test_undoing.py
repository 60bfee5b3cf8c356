"""Undo and redo over the real nouns: back to the start, forth to the end, row for row."""

import contextlib
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from workbench.domain.acts import Act
from workbench.domain.anchors import Anchor
from workbench.domain.claims import Stance
from workbench.domain.documents import Metadata, Role
from workbench.domain.errors import NothingToUndo, SignOffRefused, Stale
from workbench.store import cases, claims, documents, evidence, verdicts
from workbench.store.acts import history
from workbench.store.archive import Archive
from workbench.store.schema import tables
from workbench.store.schema.tables import JOURNALLED


def rows(archive):
    """Every row of every journalled table."""
    with archive.read() as session:
        return {name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
                for name, table in JOURNALLED.items()}


def undo_all(archive):
    count = 0
    while archive.undoable():
        archive.undo()
        count += 1
    return count


def redo_all(archive):
    count = 0
    while archive.redoable():
        archive.redo()
        count += 1
    return count


def test_undo_takes_back_and_redo_does_again(archive, hand, claim):
    hand.reword(claim.id, "first")
    hand.reword(claim.id, "second")
    change = archive.undo("the menu")
    assert (change.act, change.undoes, change.origin) == (Act.UNDO, Act.REWORD_CLAIM, "the menu")
    with archive.read() as session:
        assert claims.get(session, claim.id).as_checked == "first"
    assert archive.redo().act is Act.REDO
    with archive.read() as session:
        assert claims.get(session, claim.id).as_checked == "second"


def test_the_history_tells_of_undoing_and_keeps_what_was_undone(archive, hand, claim):
    hand.reword(claim.id, "first")
    archive.undo()
    with archive.read() as session:
        undo, reword, *_ = history.entries(session, claim=claim.id)
    assert (undo.act, undo.sentence) == (Act.UNDO, "Undid: Worded it.")
    assert (reword.act, reword.undone) == (Act.REWORD_CLAIM, True)
    archive.redo()
    with archive.read() as session:
        assert [entry.undone for entry in history.entries(session, claim=claim.id)] == [False] * 4


def test_something_new_ends_redoing(archive, hand, claim):
    hand.reword(claim.id, "first")
    hand.reword(claim.id, "second")
    archive.undo()
    hand.reword(claim.id, "third")
    assert archive.redoable() is None
    with pytest.raises(NothingToUndo):
        archive.redo()
    archive.undo()
    with archive.read() as session:
        assert claims.get(session, claim.id).as_checked == "first"
    archive.undo()
    assert archive.redoable().sentence == "Worded it."
    assert redo_all(archive) == 2
    with archive.read() as session:
        assert claims.get(session, claim.id).as_checked == "third"


def test_undo_and_redo_survive_a_restart(folder, make_hand):
    with Archive.open(folder, checker="Ann") as archive:
        hand = make_hand(archive)
        case = hand.case()
        claim = hand.claim(case, hand.document(case))
        hand.reword(claim.id, "first")
        archive.undo()
    with Archive.open(folder, checker="Ann") as archive:
        assert archive.redoable().act is Act.REWORD_CLAIM
        assert archive.undoable().act is Act.MAKE_CLAIM
        archive.redo()
        with archive.read() as session:
            assert claims.get(session, claim.id).as_checked == "first"


def test_an_undone_import_is_found_again_with_its_passages(archive, hand):
    case = hand.case()
    document = hand.document(case)
    with archive.read() as session:
        before = documents.text(session, document)
    archive.undo()
    with archive.read() as session:
        assert documents.all_documents(session) == []
    archive.redo()
    with archive.read() as session:
        assert documents.text(session, document) == before


def test_an_id_is_never_used_twice(archive, hand):
    case = hand.case()
    document = hand.document(case)
    first = hand.claim(case, document)
    archive.undo()
    second = hand.claim(case, document, 40, 66)
    assert second.id != first.id
    with archive.read() as session:
        assert [entry.sentence for entry in history.entries(session, claim=second.id)] == ["Marked a claim."]


def test_nothing_to_undo_is_said(archive, hand):
    hand.scale()
    with pytest.raises(NothingToUndo):
        archive.undo()
    assert archive.undoable() is None


def test_a_row_changed_behind_our_back_is_not_overwritten(archive, hand, claim, folder):
    hand.reword(claim.id, "mine")
    tamper(archive, "UPDATE claim SET as_checked = 'theirs'")
    before = rows(archive)
    with pytest.raises(Stale):
        archive.undo()
    assert rows(archive) == before


def test_a_row_of_an_older_library_that_fits_no_more_is_said(archive, hand, claim):
    hand.reword(claim.id, "mine")
    tamper(archive, "DROP TRIGGER event_is_final")
    tamper(archive, "UPDATE event SET changes = replace(changes, 'as_checked', 'gone_column')")
    with pytest.raises(Stale, match="older version"):
        archive.undo()


class TestApart:
    """What is done elsewhere is taken back there."""

    def test_steps_apart_are_passed_over_back_and_forth(self, archive, hand, claim):
        other = hand.claim(case_of(archive, claim), claim.document, 40, 66)
        hand.reword(claim.id, "here")
        hand.reword(other.id, "elsewhere")
        apart = frozenset({archive.undoable().id})
        assert archive.undoable(apart).claim == claim.id
        archive.undo(apart=apart)
        hand.reword(other.id, "elsewhere again")
        apart |= {archive.undoable().id}
        assert archive.redoable() is None
        assert archive.redoable(apart).claim == claim.id
        archive.redo(apart=apart)
        with archive.read() as session:
            assert [claims.get(session, one.id).as_checked for one in (claim, other)] == ["here", "elsewhere again"]
        many = frozenset(range(10**6, 10**6 + 40_000))  # more than SQLite takes one by one
        assert archive.undoable(apart | many).claim == claim.id
        assert archive.redoable(apart | many) is None

    def test_what_was_changed_or_used_since_stays(self, archive, hand, claim):
        def cannot(why):
            before = rows(archive)
            with pytest.raises(Stale, match=why):
                archive.undo(apart=apart)
            assert rows(archive) == before

        made = archive.undoable()
        hand.reword(claim.id, "elsewhere")
        apart = frozenset({archive.undoable().id})
        cannot("changed since")
        apart |= {made.id}
        assert archive.undoable(apart).act is Act.IMPORT_DOCUMENT
        cannot("used since")


def tamper(archive, statement):
    from workbench.store.library.connections import connect

    connection = connect(archive.database)
    connection.execute(statement)
    connection.close()


class TestTyping:
    """Each pause of a typist is saved; a burst of typing is one step of undoing."""

    @pytest.fixture
    def verdict(self, hand, claim):
        return hand.rate(claim.id, hand.ratings()[0].id)

    def rationale(self, archive, verdict):
        with archive.read() as session:
            return verdicts.get(session, verdict.id).rationale

    def test_a_burst_is_one_step(self, archive, hand, verdict):
        for text in ("B", "Be", "Because"):
            hand.write(verdict, text)
        archive.undo()
        assert self.rationale(archive, verdict) == ""
        archive.redo()
        assert self.rationale(archive, verdict) == "Because"

    def test_each_pause_is_an_entry_of_the_history(self, archive, hand, verdict):
        for text in ("B", "Be", "Because"):
            hand.write(verdict, text)
        archive.undo()
        with archive.read() as session:
            typed = [entry for entry in history.entries(session) if entry.act is Act.WRITE_RATIONALE]
        assert [entry.undone for entry in typed] == [True] * 3

    def test_typing_after_something_else_is_a_new_step(self, archive, hand, verdict):
        hand.write(verdict, "First thought.")
        hand.reword(verdict.claim, "in other words")
        hand.write(verdict, "Second thought.")
        archive.undo()
        assert self.rationale(archive, verdict) == "First thought."

    def test_typing_after_an_undo_is_a_new_step(self, archive, hand, verdict):
        hand.write(verdict, "One.")
        hand.reword(verdict.claim, "in other words")
        archive.undo()
        hand.write(verdict, "One. Two.")
        archive.undo()
        assert self.rationale(archive, verdict) == "One."

    def test_typing_after_a_rest_is_a_new_step(self, archive, hand, verdict, monkeypatch):
        hand.write(verdict, "Before lunch.")
        monkeypatch.setattr(history, "PAUSE", -1)
        hand.write(verdict, "After lunch.")
        archive.undo()
        assert self.rationale(archive, verdict) == "Before lunch."

    def test_typing_on_another_claim_is_a_new_step(self, archive, hand, claim, verdict):
        other = hand.claim(case_of(archive, claim), claim.document, 40, 66)
        second = hand.rate(other.id, hand.ratings()[0].id)
        hand.write(second, "on the other")
        hand.write(verdict, "on the first")
        archive.undo()
        assert self.rationale(archive, second) == "on the other"
        assert self.rationale(archive, verdict) == ""

    def test_words_typed_and_taken_back_can_be_undone_and_left_behind(self, archive, hand, verdict, monkeypatch):
        from workbench.store.acts import work

        monkeypatch.setattr(work, "now", lambda: verdict.decided_at)
        hand.write(verdict, "No")
        hand.write(verdict, "")
        assert archive.undo().tables == frozenset()
        assert archive.undoable().act is Act.RATE


def case_of(archive, claim):
    with archive.read() as session:
        return cases.get(session, claim.case)


ACTS = ("case", "rename", "document", "second document", "role", "aside", "correct", "claim", "reword", "claimant",
        "drop claim", "link", "stance", "note", "unlink", "dismiss", "restore", "rate", "write", "sign", "undo", "redo")


class Player:
    """Does whatever act is drawn, where it can be done at all."""

    def __init__(self, archive, hand):
        self.archive, self.hand, self.count = archive, hand, 0

    def play(self, act: str, pick: int) -> None:
        self.count += 1
        getattr(self, act.replace(" ", "_"))(pick)

    def one(self, model, pick: int):
        with self.archive.read() as session:
            ids = session.scalars(select(model.id).order_by(model.id)).all()
        return ids[pick % len(ids)] if ids else None

    def doing(self, act: Act, model, pick: int, do):
        id = self.one(model, pick)
        if id is not None:
            with self.archive.act(act) as work:
                do(work, id)

    def case(self, pick):
        self.hand.case(f"Case {self.count}")

    def rename(self, pick):
        self.doing(Act.RENAME_CASE, tables.Case, pick, lambda work, id: cases.rename(work, id, f"Renamed {self.count}"))

    def document(self, pick):
        case = self.one(tables.Case, pick)
        if case is not None:
            with self.archive.read() as session:
                found = cases.get(session, case)
            role = Role.SOURCE if pick % 2 else Role.SUBJECT
            self.hand.document(found, f"Text number {pick % 3} has words. And more of them.", role)

    second_document = document

    def role(self, pick):
        self.doing(Act.CHANGE_ROLE, tables.CaseDocument, pick, lambda work, id: self._turn_role(work, id))

    def _turn_role(self, work, id):
        part = work.session.get(tables.CaseDocument, id)
        if part.removed_at is None:
            documents.change_role(work, part.case_id, part.document_id,
                                  Role.SOURCE if part.role == "subject" else Role.SUBJECT)

    def aside(self, pick):
        self.doing(Act.SET_DOCUMENT_ASIDE, tables.Document, pick, documents.set_aside)

    def correct(self, pick):
        self.doing(Act.CORRECT_METADATA, tables.Document, pick,
                   lambda work, id: documents.correct(work, id, Metadata(title=f"Title {pick}")))

    def claim(self, pick):
        part = self.one(tables.CaseDocument, pick)
        if part is not None:
            with self.archive.act(Act.MAKE_CLAIM) as work:
                row = work.session.get(tables.CaseDocument, part)
                text = documents.source_text(work.session, row.document_id)
                claims.make(work, row.case_id, row.document_id, Anchor.of(text, pick % 5, 6 + pick % 9))

    def reword(self, pick):
        self.doing(Act.REWORD_CLAIM, tables.Claim, pick, lambda work, id: claims.reword(work, id, f"words {pick}"))

    def claimant(self, pick):
        self.doing(Act.NAME_CLAIMANT, tables.Claim, pick,
                   lambda work, id: claims.name_claimant(work, id, claimant=f"somebody {pick}"))

    def drop_claim(self, pick):
        self.doing(Act.SET_CLAIM_ASIDE, tables.Claim, pick, claims.set_aside)

    def link(self, pick):
        document = self.one(tables.Document, pick)
        if document is not None:
            self.doing(Act.LINK_EVIDENCE, tables.Claim, pick, lambda work, id: evidence.link(
                work, id, document, Anchor.of(documents.source_text(work.session, document), pick % 4, 9),
                Stance.CONTEXT, score=0.1 + pick % 7 / 10))

    def stance(self, pick):
        self.doing(Act.CHANGE_STANCE, tables.Evidence, pick,
                   lambda work, id: evidence.change_stance(work, id, list(Stance)[pick % 3]))

    def note(self, pick):
        self.doing(Act.NOTE_EVIDENCE, tables.Evidence, pick, lambda work, id: evidence.note(work, id, f"note {pick}"))

    def unlink(self, pick):
        self.doing(Act.UNLINK_EVIDENCE, tables.Evidence, pick, evidence.unlink)

    def dismiss(self, pick):
        document = self.one(tables.Document, pick)
        if document is not None:
            self.doing(Act.DISMISS_SUGGESTION, tables.Claim, pick,
                       lambda work, id: evidence.dismiss(work, id, document, pick % 4, 9))

    def restore(self, pick):
        document = self.one(tables.Document, pick)
        if document is not None:
            self.doing(Act.RESTORE_SUGGESTION, tables.Claim, pick,
                       lambda work, id: evidence.restore(work, id, document, pick % 4, 9))

    def rate(self, pick):
        rating = self.one(tables.Rating, pick)
        self.doing(Act.RATE, tables.Claim, pick, lambda work, id: verdicts.append(work, id, rating))

    def write(self, pick):
        self.unsigned(Act.WRITE_RATIONALE, pick, lambda work, id: verdicts.write_rationale(work, id, f"why {pick}"))

    def sign(self, pick):
        self.unsigned(Act.SIGN_OFF, pick, verdicts.sign_off)

    def unsigned(self, act, pick, do):
        with contextlib.suppress(SignOffRefused):
            self.doing(act, tables.Verdict, pick, do)

    def undo(self, pick):
        if self.archive.undoable():
            self.archive.undo()

    def redo(self, pick):
        if self.archive.redoable():
            self.archive.redo()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(played=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 11)), min_size=1, max_size=25))
def test_any_sequence_of_acts_undone_to_the_start_and_redone_to_the_end_is_the_same(
        played, empty_library, tmp_path_factory, make_hand):
    folder = tmp_path_factory.mktemp("played") / "library"
    shutil.copytree(empty_library, folder)
    with Archive.open(folder, checker="Ann") as archive:
        hand = make_hand(archive)
        hand.scale()
        start = rows(archive)
        player = Player(archive, hand)
        for act, pick in [("case", 0), ("document", 0), ("claim", 0), ("rate", 0), *played]:
            player.play(act, pick)
        # What was undone in the middle and can be redone lies beyond the end: go there first.
        redo_all(archive)
        furthest = rows(archive)
        steps = undo_all(archive)
        assert rows(archive) == start
        assert redo_all(archive) == steps
        assert rows(archive) == furthest
        with archive.read() as session:
            assert list(history.broken_seals(session)) == []
    shutil.rmtree(folder)
