"""Evidence, verdict and history of a claim."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from sqlalchemy import text

from workbench.domain.acts import Act
from workbench.domain.claims import ClaimState, Stance
from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.gui.claim import autosave
from workbench.gui.claim.panel import ClaimPanel
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.library import history


@pytest.fixture
def with_evidence(desk, panel):
    panel.contradicts()
    panel.supports()
    panel.show_evidence()
    return panel.evidence


def current(desk):
    return verdicts.current(desk.archive, desk.claim_id)


# Evidence

def test_evidence_against_stands_first(with_evidence):
    assert [item.piece.stance for item in with_evidence.items] == [Stance.CONTRADICTS, Stance.SUPPORTS]


def test_the_stance_is_changed_where_it_stands(qtbot, desk, panel, with_evidence):
    with_evidence.items[0].setFocus()
    qtbot.keyClick(with_evidence.items[0], Qt.Key.Key_T)
    assert {piece.stance for piece in evidence.for_claim(desk.archive, desk.claim_id)} == {Stance.CONTEXT,
                                                                                          Stance.SUPPORTS}
    assert panel.matches.suggestions[0].stance is Stance.CONTEXT


def test_evidence_is_taken_off_and_the_card_is_free_again(qtbot, desk, panel, with_evidence):
    with_evidence.items[0].setFocus()
    qtbot.keyClick(with_evidence.items[0], Qt.Key.Key_Delete)
    assert len(evidence.for_claim(desk.archive, desk.claim_id)) == 1
    assert panel.tabs.tabText(1) == "Evidence  1"


def test_a_note_is_saved_and_typing_goes_on(qtbot, desk, with_evidence):
    item = with_evidence.items[0]
    qtbot.keyClicks(item.note, "Own count of the office")
    desk.flush.emit()
    assert "Own count of the office" in [piece.note for piece in evidence.for_claim(desk.archive, desk.claim_id)]
    assert with_evidence.items[0] is item, "the field that is typed in stays"


def test_evidence_opens_beside(qtbot, desk, with_evidence):
    with qtbot.waitSignal(desk.place_asked) as asked:
        qtbot.keyClick(with_evidence.items[0], Qt.Key.Key_Return)
    assert asked.args[0].beside and asked.args[0].document == with_evidence.items[0].piece.document


def test_nothing_linked_says_how_to_link(panel):
    panel.show_evidence()
    assert panel.evidence._stack.currentIndex() == 1


# Verdict

def test_a_number_rates(desk, panel):
    panel.rate(3)
    scale = verdicts.scale(desk.archive, desk.case_id)
    assert current(desk).label == scale.ratings[2].label
    assert [one.isChecked() for one in panel.verdict.ratings.buttons].index(True) == 2
    assert scale.ratings[2].definition in panel.verdict.ratings._definition.text()
    panel.rate(9 if len(scale.ratings) < 9 else 1)
    assert len(verdicts.versions(desk.archive, desk.claim_id)) == (1 if len(scale.ratings) < 9 else 2)


def test_a_rationale_waits_for_a_rating(panel):
    panel.show_verdict()
    assert panel.verdict.rationale.isReadOnly()
    assert "rating first" in panel.verdict.rationale.placeholderText()


def test_a_rationale_is_saved_after_a_rest(qtbot, desk, panel):
    panel.rate(1)
    panel.write_rationale()
    qtbot.keyClicks(panel.verdict.rationale, "412 in both.")
    assert desk.unwritten.is_any and not desk.unwritten.is_refused
    qtbot.waitUntil(lambda: current(desk).rationale == "412 in both.", timeout=autosave.REST + 3000)
    assert not desk.unwritten.is_any


def test_escape_leaves_a_field_so_that_letters_are_commands_again(qtbot, desk, panel):
    panel.rate(1)
    panel.write_rationale()
    qtbot.keyClicks(panel.verdict.rationale, "412 in both.")
    qtbot.keyClick(panel.verdict.rationale, Qt.Key.Key_Escape)
    assert panel.tabs.tabBar().hasFocus() and current(desk).rationale == "412 in both."
    panel.search_sources()
    qtbot.keyClick(panel.matches.field, Qt.Key.Key_Escape)
    assert panel.matches.deck.current.hasFocus()


def test_another_rating_keeps_the_half_typed_rationale(qtbot, desk, panel):
    panel.rate(1)
    qtbot.keyClicks(panel.verdict.rationale, "half typed")
    panel.rate(2)
    assert current(desk).rationale == "half typed"
    assert panel.verdict.rationale.toPlainText() == "half typed"
    assert panel.verdict.versions.isVisibleTo(panel.verdict)


def test_a_finding_is_inserted_with_its_sums(desk, panel):
    panel.rate(1)
    panel.verdict.page.insert(Finding(FindingKind.FIGURE, Agreement.CONFLICTS, "412", "214", "412 − 214 = 198."))
    panel.verdict.page.insert(Finding(FindingKind.FIGURE, Agreement.AGREES, "38", "38", "38 = 38."))
    desk.flush.emit()
    assert current(desk).rationale == "412 − 214 = 198. 38 = 38."


def test_a_finding_stands_off_the_words_before_it_whatever_their_letters(desk, panel):
    panel.rate(1)
    for before, after in (("🚢🚢 ", "🚢🚢 3 = 3."), ("🚢🚢", "🚢🚢 3 = 3."), ("a\n", "a\n3 = 3.")):
        panel.verdict.rationale.setPlainText(before)
        panel.verdict.rationale.put("3 = 3.", at_end=True)
        assert panel.verdict.rationale.toPlainText() == after


def test_a_refused_sign_off_says_why_in_place(qtbot, desk, panel):
    panel.contradicts()
    panel.sign_off()
    assert "no rating" in panel.verdict.foot.refusal.text()
    panel.rate(1)
    assert not panel.verdict.foot.refusal.isVisible()
    panel.sign_off()
    assert "no rationale" in panel.verdict.foot.refusal.text()
    qtbot.keyClicks(panel.verdict.rationale, "Because.")
    assert not panel.verdict.foot.refusal.isVisible()
    panel.sign_off()
    assert not current(desk).is_signed and "single source" in panel.verdict.foot.warnings.text()
    panel.sign_off()
    assert current(desk).is_signed
    assert claims.get(desk.archive, desk.claim_id).state is ClaimState.SIGNED_OFF
    panel.sign_off()
    assert "already" in panel.verdict.foot.refusal.text()
    desk.do(history.undo)
    assert not current(desk).is_signed and not panel.verdict.foot.refusal.isVisible(), "it is not true any more"


@pytest.fixture
def signed(qtbot, panel):
    panel.contradicts()
    panel.rate(1)
    qtbot.keyClicks(panel.verdict.rationale, "As the yearbook has it.")
    panel.sign_off()
    panel.sign_off()
    return panel.verdict


def test_a_signed_verdict_is_locked(desk, panel, signed):
    assert signed.rationale.isReadOnly()
    assert "Signed off by Ana" in signed.page._signed._who.text()
    panel.rate(2)
    assert len(verdicts.versions(desk.archive, desk.claim_id)) == 1


def test_a_signed_verdict_is_corrected_by_a_new_version(qtbot, desk, panel, signed):
    signed.page.begin_correction()
    panel.rate(3)
    signed.sign_off()
    assert "what changed and why" in signed.foot.refusal.text()
    signed.page.correction.setText("The briefing has 214.")
    signed.sign_off()
    first, second = verdicts.versions(desk.archive, desk.claim_id)
    assert first.is_signed and not second.is_signed
    assert second.correction == "The briefing has 214." and second.rationale == first.rationale
    assert not signed.page.correction.isVisible()


def test_a_correction_is_given_up_without_a_trace(qtbot, desk, panel, signed):
    signed.page.begin_correction()
    signed.rationale.setPlainText("something else")
    signed.page.give_up_correction()
    desk.flush.emit()
    assert signed.rationale.toPlainText() == "As the yearbook has it."
    assert len(verdicts.versions(desk.archive, desk.claim_id)) == 1


def half_correct(panel):
    panel.verdict.page.begin_correction()
    panel.rate(3)
    panel.verdict.rationale.setPlainText("The briefing, page 2")
    panel.verdict.page.correction.setText("The figure was")


def assert_half_corrected(desk, verdict):
    assert verdict.page.correction.isVisibleTo(verdict) and verdict.page.correction.text() == "The figure was"
    assert verdict.rationale.toPlainText() == "The briefing, page 2"
    assert [one.isChecked() for one in verdict.ratings.buttons].index(True) == 2
    assert current(desk).label != verdict.ratings.buttons[2].rating.label


def test_a_half_written_correction_waits_while_another_claim_is_looked_at(desk, panel, signed):
    half_correct(panel)
    first, second = claims.table(desk.archive, desk.case_id)
    desk.choose_claim(second)
    assert not signed.page.correction.isVisibleTo(signed)
    desk.choose_claim(first)
    assert_half_corrected(desk, signed)
    signed.sign_off()
    desk.choose_claim(second)
    desk.choose_claim(first)
    assert not signed.page.correction.isVisibleTo(signed)
    assert current(desk).correction == "The figure was"


def test_a_half_written_correction_is_there_tomorrow(qtbot, desk, panel, signed):
    half_correct(panel)
    desk.flush.emit()
    kept = json.loads(json.dumps(panel.remember()))
    tomorrow = ClaimPanel(desk)
    qtbot.addWidget(tomorrow)
    tomorrow.recall(kept)
    tomorrow.choose(desk.claim_id)
    assert_half_corrected(desk, tomorrow.verdict)
    tomorrow.verdict.page.give_up_correction()
    assert tomorrow.remember() == {"corrections": {}, "head": {}, "notes": {}}


def allow_pages(archive, pages):
    """Let the database grow to so many pages: one is what a full disk comes to."""
    with archive.act(Act.REWORD_CLAIM) as work:
        work.session.execute(text(f"PRAGMA max_page_count={pages}"))


def test_a_rationale_that_a_full_disk_refuses_is_not_lost_with_the_window(qtbot, desk, panel):
    panel.rate(1)
    allow_pages(desk.archive, 1)
    panel.verdict.rationale.setPlainText("Counted twice. " * 4000)
    panel.verdict.page.searched.setText(LONG[:20_000])
    desk.flush.emit()
    assert "is full" in panel.verdict.foot.refusal.text() and desk.unwritten.is_refused
    kept = json.loads(json.dumps(panel.remember()))
    panel.verdict.rationale.clear()
    panel.verdict.page.searched.clear()
    allow_pages(desk.archive, 4294967294)
    tomorrow = ClaimPanel(desk)
    qtbot.addWidget(tomorrow)
    tomorrow.recall(kept)
    tomorrow.choose(desk.claim_id)
    assert tomorrow.verdict.rationale.toPlainText() == "Counted twice. " * 4000
    tomorrow.verdict.page._saving.flush()
    assert current(desk).rationale == "Counted twice. " * 4000
    tomorrow.verdict.page.searched.flush()
    assert current(desk).searched == LONG[:20_000].strip()
    assert "searched" not in tomorrow.remember()["corrections"]


def test_what_a_full_disk_refused_is_tried_again_by_itself_and_told_once(qtbot, desk, panel, with_evidence):
    said = []
    desk.said.connect(lambda message: said.append(message.text))
    panel.rate(1)
    allow_pages(desk.archive, 1)
    panel.verdict.rationale.setPlainText(LONG)
    panel.head.appearance.setText(LONG[:30_000])
    panel.verdict.page.searched.setText(LONG[:25_000])
    with_evidence.items[0].note.setText(LONG[:20_000])
    first, second = claims.table(desk.archive, desk.case_id)
    desk.choose_claim(second)
    told = len(said)
    assert panel.verdict.page.searched.text() == "" and LONG[:25_000] in json.dumps(panel.remember())
    desk.unwritten.try_again()
    assert len(said) == told and desk.unwritten.is_refused and desk.unwritten.clock.isActive(), "calmly"
    allow_pages(desk.archive, 4294967294)
    desk.unwritten.clock.start(0)
    qtbot.waitUntil(lambda: not desk.unwritten.is_any)
    assert said[told:] == ["What could not be saved before is saved now."] and not desk.unwritten.clock.isActive()
    assert verdicts.current(desk.archive, first).rationale == LONG
    assert verdicts.current(desk.archive, first).searched == LONG[:25_000].strip()
    assert claims.get(desk.archive, first).appearance.strip() == LONG[:30_000].strip()
    assert LONG[:20_000].strip() in [piece.note for piece in evidence.for_claim(desk.archive, first)]


def test_a_rationale_remembered_half_typed_is_not_put_back_over_what_was_saved_since(qtbot, desk, panel):
    panel.rate(1)
    panel.verdict.rationale.setPlainText("Half a sen")
    kept = json.loads(json.dumps(panel.remember()))
    panel.verdict.rationale.setPlainText("Half a sentence, and the rest of it.")
    desk.flush.emit()
    assert not desk.unwritten.is_any
    first, second = claims.table(desk.archive, desk.case_id)
    desk.choose_claim(second)
    desk.choose_claim(first)
    assert panel.verdict.rationale.toPlainText() == "Half a sentence, and the rest of it."
    after_a_crash = ClaimPanel(desk)
    qtbot.addWidget(after_a_crash)
    after_a_crash.recall(kept)
    after_a_crash.choose(first)
    assert after_a_crash.verdict.rationale.toPlainText() == "Half a sentence, and the rest of it."


LONG = "Counted twice. " * 4000


def test_what_a_full_disk_refuses_of_the_head_and_of_a_note_is_there_tomorrow(qtbot, desk, panel, with_evidence):
    full = []
    desk.said.connect(full.append)
    allow_pages(desk.archive, 1)
    panel.head.appearance.setText(LONG[:30_000])
    with_evidence.items[0].note.setText(LONG[:20_000])
    desk.flush.emit()
    assert full and all("is full" in message.text for message in full)
    first, second = claims.table(desk.archive, desk.case_id)
    desk.choose_claim(second)
    desk.choose_claim(first)
    assert panel.head.appearance.text() == LONG[:30_000], "looking at another claim costs nothing either"
    kept = json.loads(json.dumps(panel.remember()))
    allow_pages(desk.archive, 4294967294)
    tomorrow = ClaimPanel(desk)
    qtbot.addWidget(tomorrow)
    panel.head.appearance.setText("")
    for item in with_evidence.items:
        item.note.setText("")
    tomorrow.recall(kept)
    tomorrow.choose(first)
    assert tomorrow.head.appearance.text() == LONG[:30_000]
    desk.flush.emit()
    assert claims.get(desk.archive, first).appearance.strip() == LONG[:30_000].strip()
    assert LONG[:20_000].strip() in [piece.note.strip() for piece in evidence.for_claim(desk.archive, first)]
    after = tomorrow.remember()
    assert (after["head"], after["notes"]) == ({}, {})


def test_what_was_kept_does_not_overwrite_what_was_saved_since(qtbot, desk, panel):
    panel.head.claimant.setText("The harbour office")
    kept = panel.remember()
    desk.flush.emit()
    tomorrow = ClaimPanel(desk)
    qtbot.addWidget(tomorrow)
    tomorrow.recall(kept)
    desk.do(claims.name_claimant, desk.claim_id, claimant="The director")
    tomorrow.choose(desk.claim_id)
    assert tomorrow.head.claimant.text() == "The director"
    assert tomorrow.remember()["head"] == {}


def test_a_draft_of_a_version_that_is_gone_corrects_nothing(desk, panel, signed):
    half_correct(panel)
    kept = panel.remember()
    signed.page.give_up_correction()
    desk.do(history.undo)
    panel.recall(kept)
    first, second = claims.table(desk.archive, desk.case_id)
    desk.choose_claim(second)
    desk.choose_claim(first)
    assert not signed.page.correction.isVisibleTo(signed)
    assert signed.rationale.toPlainText() == "As the yearbook has it."


def test_undo_opens_a_signed_verdict_again(desk, panel, signed):
    desk.do(history.undo)
    assert not signed.rationale.isReadOnly()


def test_undo_in_the_window_takes_back_the_rating(desk, panel):
    panel.rate(1)
    desk.do(history.undo)
    assert current(desk) is None
    assert not any(one.isChecked() for one in panel.verdict.ratings.buttons)


# History and the whole panel

def test_history_tells_who_did_what(desk, panel):
    panel.supports()
    panel.rate(1)
    panel.show_history()
    told = [entry.sentence for entry in panel.history.entries]
    assert told[0].startswith("Rated it") and "Marked the claim" in told[-1]
    assert {entry.by for entry in panel.history.entries} == {"Ana"}


def test_tabs_say_how_far_it_is(desk, panel):
    panel.rate(1)
    assert panel.tabs.tabText(2) == "Verdict  •"


def test_every_control_has_a_name(desk, panel, with_evidence):
    panel.rate(1)
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        for control in panel.findChildren(kind):
            inside = control.parent().metaObject().className()
            if inside in ("QLineEdit", "QTabBar"):
                continue
            name = control.accessibleName() or getattr(control, "text", lambda: "")()
            assert name, f"{control} in {inside}"
    for card in panel.matches.deck.cards:
        assert card.accessibleName()
