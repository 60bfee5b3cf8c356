"""A claim's life in the panel: warnings, no source, queries, parts, second checks, set aside. Nothing modal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from workbench.domain.claims import ClaimState
from workbench.domain.second_checks import Decision
from workbench.domain.signing import ConcernKind
from workbench.domain.verdicts import Reopening
from workbench.services.deciding import claims, enquiries, evidence, second_checks, verdicts
from workbench.services.library import history


def current(desk):
    return verdicts.current(desk.archive, desk.claim_id)


def state(desk):
    return claims.get(desk.archive, desk.claim_id).state


@pytest.fixture
def rated(qtbot, desk, panel):
    """The claim rated, with a passage against it and a reason."""
    panel.contradicts()
    panel.rate(1)
    qtbot.keyClicks(panel.verdict.rationale, "Because.")
    desk.flush.emit()
    return panel.verdict


def fill(qtbot, verdict, *texts):
    for field, text in zip(verdict.life.form.fields, texts, strict=False):
        field.setText(text)
    qtbot.keyClick(verdict.life.form.fields[0], Qt.Key.Key_Return)


# Signing

def test_a_warning_stands_in_the_tab_and_signing_all_the_same_is_one_more_press(desk, panel, rated):
    assert "single source: Yearbook" in rated.foot.warnings.text()
    assert not rated.foot.again.isVisibleTo(rated)
    panel.sign_off()
    assert not current(desk).is_signed
    assert "once more" in rated.foot.again.text() and rated.foot.sign.text() == "Sign off all the same"
    panel.sign_off()
    assert [one.kind for one in current(desk).concerns] == [ConcernKind.ONE_SOURCE]
    assert "Signed all the same" in rated.page._signed._more.text()
    assert not rated.foot.warnings.isVisibleTo(rated)


def test_a_new_warning_is_seen_before_it_is_signed(desk, panel, rated):
    panel.sign_off()
    desk.do(enquiries.ask, desk.claim_id, "the office")
    assert rated.foot.sign.text() == "Sign off"
    panel.sign_off()
    assert not current(desk).is_signed and "the office" in rated.foot.warnings.text()
    panel.sign_off()
    assert current(desk).is_signed


def test_what_was_seen_of_one_claim_is_not_seen_of_another(desk, panel, rated):
    panel.sign_off()
    first, second = claims.table(desk.archive, desk.case_id)
    desk.choose_claim(second)
    desk.choose_claim(first)
    panel.sign_off()
    assert not current(desk).is_signed


def test_without_a_source_one_says_where_one_searched(qtbot, desk, panel):
    panel.rate(1)
    qtbot.keyClicks(panel.verdict.rationale, "Nobody counts them.")
    panel.sign_off()
    assert "no evidence" in panel.verdict.foot.refusal.text()
    panel.verdict.no_source()
    qtbot.keyClicks(panel.verdict.page.searched, "the yearbooks since 1990")
    panel.sign_off()
    assert current(desk).is_signed and current(desk).searched == "the yearbooks since 1990"
    assert panel.verdict.page.searched.isReadOnly()


def test_new_facts_reopen_it_as_an_update(desk, panel, rated):
    panel.sign_off()
    panel.sign_off()
    rated.page.begin_update()
    assert rated.foot.sign.text() == "Save the update"
    panel.rate(2)
    rated.page.correction.setText("A new yearbook came out.")
    kept = rated.remember()
    panel.sign_off()
    assert (current(desk).reopening, current(desk).version) == (Reopening.UPDATE, 2)
    assert next(iter(kept.values()))["reopening"] == "update"


# Life

def test_a_query_is_asked_and_answered_with_the_keys(qtbot, desk, panel):
    panel.show_verdict()
    before = panel.verdict.ratings.buttons[0]
    before.setFocus()
    panel.verdict.life.ask()
    qtbot.waitUntil(lambda: panel.verdict.life.form.fields[0].hasFocus())
    panel.verdict.life.form.close_form()
    assert before.hasFocus(), "the keys go back to where they were"
    panel.verdict.life.ask()
    fill(qtbot, panel.verdict, "")
    assert "somebody" in panel.verdict.life._refusal.text() and panel.verdict.life.form is not None
    fill(qtbot, panel.verdict, "the office", "How many boats?", "2026-05-01")
    assert state(desk) is ClaimState.QUERY and panel.verdict.life.form is None
    (item,) = panel.verdict.life.items
    qtbot.keyClicks(item.answer, "412.")
    qtbot.keyClick(item.answer, Qt.Key.Key_Return)
    assert state(desk) is ClaimState.LOOKED_AT
    assert not panel.verdict.life.items[0].isAncestorOf(panel.window().focusWidget())
    assert enquiries.of_claim(desk.archive, desk.claim_id)[0].answer == "412."


def test_an_answer_half_typed_stays_while_other_things_happen(qtbot, desk, panel):
    desk.do(enquiries.ask, desk.claim_id, "the office")
    qtbot.keyClicks(panel.verdict.life.items[0].answer, "41")
    panel.contradicts()
    assert panel.verdict.life.items[0].answer.text() == "41"


def test_escape_leaves_a_form_without_a_trace(qtbot, desk, panel):
    panel.verdict.life.set_aside()
    qtbot.keyClick(panel.verdict.life.form.fields[0], Qt.Key.Key_Escape)
    assert panel.verdict.life.form is None and desk.claim_id is not None


def test_a_claim_is_set_aside_with_its_reason_and_taken_up(qtbot, desk, panel):
    claim = desk.claim_id
    panel.verdict.life.set_aside()
    fill(qtbot, panel.verdict, "The author took it out.")
    assert desk.claim_id is None
    assert claims.table(desk.archive, desk.case_id, state=ClaimState.ASIDE) == [claim]
    desk.choose_claim(claim)
    assert "The author took it out." in panel.verdict.life.aside.text()
    panel.verdict.life.set_aside()
    assert state(desk) is ClaimState.OPEN


def test_the_claimant_was_contacted(qtbot, desk, panel):
    panel.verdict.life.contact()
    fill(qtbot, panel.verdict, "Paul Renner", "Who counted?")
    head = panel.verdict.life.items[0].findChildren(QLabel)[0]
    assert "Query to the claimant: Paul Renner" in head.text()


def test_looked_at_is_said_and_taken_back(desk, panel):
    panel.verdict.life.looked_at()
    assert state(desk) is ClaimState.LOOKED_AT
    panel.verdict.life.looked_at()
    assert state(desk) is ClaimState.OPEN


def test_parts_stand_under_the_words_and_lead_to_each_other(qtbot, desk, panel):
    whole = desk.claim_id
    start = claims.get(desk.archive, whole).anchor.start
    panel.verdict.life.make_part((start, start + 3))
    part = desk.claim_id
    assert part != whole and claims.get(desk.archive, part).part_of == whole
    desk.choose_claim(whole)
    panel.verdict.life.make_part()
    fill(qtbot, panel.verdict, "It was last year.")
    assert [one.id for one in claims.parts(desk.archive, whole)] == [part, desk.claim_id]
    assert [one for _, one in panel.head._parts._shown] == [False, False, True]
    panel.verdict.life.make_part()
    fill(qtbot, panel.verdict, " ")
    assert "less than the whole" in panel.verdict.life._refusal.text()


# Second check

@pytest.fixture
def blind(desk, rated):
    """Ana asks for a second check; Ben sits down at the desk."""
    desk.do(second_checks.ask, desk.claim_id)
    desk.archive.checker_name = "Ben"
    desk.preferred.emit(desk.settings)
    return rated


def test_a_second_checker_sees_no_rating_anywhere_in_the_panel(desk, panel, blind):
    label = verdicts.scale(desk.archive, desk.case_id).ratings[0].label
    assert blind.blind.isVisibleTo(blind) and not blind.page.isVisibleTo(blind)
    assert panel.head._state.text() == "Second check"
    assert not any(one.isChecked() for one in blind.blind.ratings.buttons)
    panel.show_history()
    assert label not in " ".join(entry.sentence for entry in panel.history.entries)
    assert len(evidence.for_claim(desk.archive, desk.claim_id)) == len(panel.evidence.items) == 1


def test_the_second_rating_is_given_with_the_same_keys(qtbot, desk, panel, blind):
    panel.sign_off()
    assert "rating first" in blind.blind.refusal.text()
    panel.rate(3)
    panel.write_rationale()
    qtbot.keyClicks(blind.blind.rationale, "I count 214.")
    panel.sign_off()
    (check,) = second_checks.of_claim(desk.archive, desk.claim_id)
    assert check.is_unsettled and blind.page.isVisibleTo(blind) and blind.page.second.isVisibleTo(blind)
    blind.page.second.reason.setText("It is the newer count.")
    blind.page.second._settle(check, Decision.SECOND, "It is the newer count.")
    assert current(desk).rationale == "I count 214."
    assert history.entries(desk.archive)[0].sentence.startswith("The second rating stands")


def test_half_a_second_check_waits_while_another_claim_is_looked_at(qtbot, desk, panel, blind):
    panel.rate(3)
    qtbot.keyClicks(blind.blind.rationale, "I count")
    first, second = claims.table(desk.archive, desk.case_id)
    desk.choose_claim(second)
    desk.choose_claim(first)
    assert blind.blind.rationale.toPlainText() == "I count"
    assert [one.isChecked() for one in blind.blind.ratings.buttons].index(True) == 2
    assert blind.remember()["blind"] == {str(first): [blind.blind.ratings.buttons[2].rating.id, "I count"]}


def test_the_request_is_withdrawn(desk, panel, rated):
    panel.verdict.second_check()
    assert rated.page.second.isVisibleTo(rated)
    rated.page.second._withdraw(second_checks.of_claim(desk.archive, desk.claim_id)[0])
    assert not rated.page.second.isVisibleTo(rated)
