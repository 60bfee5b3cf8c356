"""A figure that is drawn otherwise than the text holds it is found out; honest ones are left alone."""

import pytest

from tests.readers.conftest import column, make_pdf
from tests.readers.scans import lying
from workbench.domain.documents import Role
from workbench.domain.errors import ActError, OcrMissing
from workbench.readers.ocr import tesseract
from workbench.readers.ocr.glance import Glance
from workbench.services.intake import importing
from workbench.services.reading import documents, picture_check
from workbench.services.reading.picture_check import Seen, judged

needs_tesseract = pytest.mark.skipif(not tesseract.is_there(), reason="Tesseract is not installed")


@pytest.fixture
def bring_pdf(archive, case, tmp_path):
    def run(data):
        path = tmp_path / "report.pdf"
        path.write_bytes(data)
        return importing.keep(archive, case.id, Role.SOURCE, importing.prepare(path)).document

    return run


def check(archive, document, words):
    text = documents.text(archive, document.id).text
    at = text.index(words)
    return picture_check.compare(picture_check.plan(archive, document.id, at, at + len(words)))


@needs_tesseract
@pytest.mark.parametrize(("shown", "held"), [("1435", "9435"), ("3.8%", "3.3%"), ("214", "274")])
def test_a_figure_that_is_drawn_otherwise_is_found_out(archive, bring_pdf, shown, held):
    document = bring_pdf(lying(shown, held))
    assert held in documents.text(archive, document.id).text, "the text lies"
    (found,) = check(archive, document, held)
    assert (found.seen, found.shown.strip(" ."), found.held) == (Seen.OTHERWISE, shown, held)
    assert f"shows “{found.shown}” where the text holds “{held}”" in found.sentence


@needs_tesseract
def test_honest_figures_of_a_sentence_are_the_same(archive, bring_pdf):
    sentence = "In 1998 a survey found 7 damaged piles out of 214; 3.4 million crowns (60 %) were approved on 19 May."
    document = bring_pdf(make_pdf([column(sentence, 72, 100, 10, 70)], size=(612, 200)))
    found = check(archive, document, documents.text(archive, document.id).text.strip())
    assert [one.held for one in found] == ["1998", "7", "214", "3.4", "60", "19"]
    assert [one.seen for one in found if one.seen is not Seen.SAME] == []
    assert picture_check.told(found).startswith("The picture shows the same: “1998”, “7”")


@needs_tesseract
def test_a_figure_that_runs_up_the_page_is_read_too(archive, bring_pdf):
    document = bring_pdf(make_pdf([[(300, 180, 12, "It carried 1435 tons.", 90)]], size=(612, 200)))
    (found,) = check(archive, document, "1435")
    assert found.seen is Seen.SAME


@needs_tesseract
def test_words_that_nobody_sees_are_called_hidden(archive, bring_pdf):
    white = b"1 1 1 rg BT /F1 12 Tf 1 0 0 1 72 100 Tm (It was 9435 tons.) Tj ET 0 g"
    document = bring_pdf(make_pdf([[(72, 40, 12, "The ship carried grain to Vell."), white]], size=(612, 200)))
    (found,) = check(archive, document, "9435")
    assert found.seen is Seen.NOTHING and "hidden" in found.sentence


def test_a_text_and_a_place_without_words_are_refused(archive, article):
    with pytest.raises(ActError, match="no pages"):
        picture_check.plan(archive, article.id, 0, 10)


def test_without_tesseract_it_says_how_to_get_it(archive, bring_pdf, monkeypatch):
    document = bring_pdf(lying("1435", "9435"))
    monkeypatch.setattr(tesseract, "_path", lambda: "")
    with pytest.raises(OcrMissing):
        check(archive, document, "9435")


@pytest.mark.parametrize(("glance", "seen"), [
    (Glance("9435", "9435", 90, 90, True), Seen.SAME),
    (Glance("943S", "9435", 40, 70, True), Seen.SAME),
    (Glance("“9435,", "", 90, 0, True), Seen.SAME),
    (Glance("1435", "1435", 90, 80, True), Seen.OTHERWISE),
    (Glance("1435", "", 95, 0, True), Seen.OTHERWISE),
    (Glance("1435", "", 70, 0, True), Seen.UNSURE),
    (Glance("1435", "7435", 90, 90, True), Seen.UNSURE),
    (Glance("1435", "1435", 30, 20, True), Seen.UNSURE),
    (Glance("", "", 0, 0, True), Seen.UNSURE),
    (Glance("", "", 0, 0, False), Seen.NOTHING),
])
def test_two_readings_are_weighed(glance, seen):
    assert judged("9435", [glance]).seen is seen
    assert judged("9435", [glance]).sentence.endswith(".")
