"""Five hints on the sample case: each goes once it is followed, none comes back."""

from workbench.gui.guide.hints import ALL, FOLLOWED, HintStrip, texts
from workbench.services.library import cases


def test_hints_are_followed_one_by_one(sample):
    hints = sample.workspace.hints
    assert hints.isVisible() and hints.number.text() == "1 of 5"
    sample.run("claim.contradicts")
    assert hints.number.text() == "2 of 5"
    sample.run("claim.next_match")
    assert hints.number.text() == "2 of 5"
    sample.run("claim.open_match")
    assert hints.number.text() == "3 of 5"
    sample.run("claim.rate:3")
    assert hints.number.text() == "4 of 5"
    sample.run("reader.make_claim")
    assert hints.number.text() == "5 of 5"
    sample.run("case.export_report")
    sample.window.sheet.close_sheet()
    assert hints.isHidden()
    assert sample.desk.settings.hints == ALL


def test_no_more_hints_holds_until_the_preferences_bring_them_back(sample):
    hints = sample.workspace.hints
    hints.enough()
    assert hints.isHidden()
    sample.run("claim.contradicts")
    assert sample.desk.settings.hints == ALL
    sample.desk.prefer(hints=0)
    assert hints.isVisible()


def test_only_the_sample_case_has_hints(sample):
    case = sample.desk.do(cases.create, "Bridge")
    sample.desk.choose_case(case.id)
    assert sample.workspace.hints.isHidden()


def test_each_hint_has_words_and_a_way_to_follow_it(sample):
    assert len(texts(sample.window.bindings.key_of)) == ALL == len(FOLLOWED)
    strip = HintStrip(sample.desk, sample.window.bindings.key_of)
    strip.look()
    assert strip.accessibleDescription() == strip.words.text()
    strip.deleteLater()
