"""Make a document searchable: one act, and what was marked in it keeps its words; undone, all is as it was."""

from dataclasses import replace

import pytest

from tests.readers.conftest import column, make_pdf
from tests.readers.scans import scanned
from tests.readers.test_ocr_weave import AFTER, BEFORE, read_page
from workbench.domain.acts import Act
from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.domain.errors import ActError, Stale
from workbench.readers.ocr import tesseract
from workbench.readers.ocr.weave import weave
from workbench.services.deciding import claims, evidence
from workbench.services.intake import importing
from workbench.services.library import history
from workbench.services.reading import documents, searchable
from workbench.services.sources import matches
from workbench.store.library.verify import verify

needs_tesseract = pytest.mark.skipif(not tesseract.is_there(), reason="Tesseract is not installed")


@pytest.fixture
def minutes(archive, case, tmp_path):
    """A source of three pages whose second one is a picture."""
    path = tmp_path / "minutes.pdf"
    path.write_bytes(make_pdf([column(BEFORE, 72, 90, 11, 80), [], column(AFTER, 72, 90, 11, 80)], picture=True))
    return importing.keep(archive, case.id, Role.SOURCE, importing.prepare(path)).document


def recognised(archive, document, lines=None):
    """What Tesseract might have made of the second page."""
    plan = searchable.plan(archive, document.id)
    page = read_page(2) if lines is None else read_page(2, lines)
    return searchable.Recognised(plan, weave(plan.reading, [page], "Tesseract 5 (eng)"))


def marked(archive, case, document, words):
    text = documents.text(archive, document.id).text
    at = text.index(words)
    return claims.make(archive, case.id, document.id, at, at + len(words))


def test_it_is_the_same_document_with_more_text(archive, minutes):
    assert minutes.can_be_made_searchable and minutes.pages_without_text == (2,)
    made = searchable.keep(archive, recognised(archive, minutes))
    assert (made.document.id, made.document.custody) == (minutes.id, minutes.custody)
    assert (made.pages, made.without_words, made.doubtful) == ((2,), (), 1) and made.confidence > 80
    assert made.document.pages_without_text == () and not made.document.can_be_made_searchable
    frozen = documents.text(archive, minutes.id)
    assert "The ministry will pay" in frozen.text
    ((start, end, sure),) = frozen.recognised[0].doubtful
    assert (frozen.text[start:end], sure) == ("60", 40)
    assert history.entries(archive)[0].act is Act.MAKE_SEARCHABLE
    assert "searchable: 1 page read from pictures" in history.entries(archive)[0].sentence
    assert verify(archive) == []


def test_the_search_finds_what_was_read_and_nothing_twice(archive, minutes):
    searchable.keep(archive, recognised(archive, minutes))
    found = matches.for_text(archive, "the ministry will pay 60 % of the cost")
    assert found[0].text == "The ministry will pay 60 % of the cost." and found[0].page == 2
    again = matches.for_text(archive, "the harbour council met in March")
    assert len([one for one in again if "harbour council" in one.text]) == 1
    archive.undo()
    assert not any("will pay" in one.text for one in matches.for_text(archive, "the ministry will pay the cost"))
    archive.redo()
    assert matches.for_text(archive, "the ministry will pay 60 % of the cost")[0].page == 2


def test_claims_and_evidence_keep_their_words_and_undo_takes_them_back(archive, case, minutes, article):
    before_ = marked(archive, case, minutes, "harbour council met in March")
    after_ = marked(archive, case, minutes, "paid for in June")
    beside = marked(archive, case, minutes, "far north")
    in_article = marked(archive, case, article, "closed the old bridge for 40 days")
    text = documents.text(archive, minutes.id).text
    at = text.index("ministry of works")
    linked = [evidence.link_span(archive, in_article.id, minutes.id, at + shift, at + shift + 8, Stance.CONTEXT)
              for shift in (0, 12)]
    made = searchable.keep(archive, recognised(archive, minutes))
    assert (made.carried.kept, made.carried.left) == (5, 0)
    now = documents.text(archive, minutes.id).text
    assert now != text
    for claim in (before_, after_, beside):
        moved = claims.get(archive, claim.id)
        assert moved.anchor.holds_in(now) and moved.anchor.quote == claim.anchor.quote
    assert claims.get(archive, after_.id).anchor.page == 3 and claims.get(archive, after_.id).anchor != after_.anchor
    for one in linked:
        kept = next(piece for piece in evidence.for_claim(archive, in_article.id) if piece.id == one.id)
        assert kept.anchor.holds_in(now) and kept.anchor.quote == one.anchor.quote
    assert verify(archive) == []
    archive.undo()
    assert documents.text(archive, minutes.id).text == text
    assert claims.get(archive, after_.id).anchor == after_.anchor
    archive.redo()
    assert claims.get(archive, after_.id).anchor.holds_in(now)
    assert verify(archive) == []


def test_what_is_not_found_again_is_said_and_never_guessed(archive, case, minutes):
    misread = ["Annex B: the letter", "It will be delivered in July 1022."]
    searchable.keep(archive, recognised(archive, minutes, misread))
    lost = marked(archive, case, minutes, "delivered in July 1022")
    made = searchable.keep(archive, recognised(archive, minutes))
    assert made.carried.left == 1 and made.carried.kept == 0
    assert "could not be found again" in history.entries(archive)[0].sentence
    stays = claims.get(archive, lost.id)
    assert stays.anchor == lost.anchor and not stays.anchor.holds_in(documents.text(archive, minutes.id).text)
    assert verify(archive) == [], "it is lost, and nothing is damaged"


def test_what_was_read_anew_meanwhile_is_not_overwritten(archive, minutes):
    late = recognised(archive, minutes)
    searchable.keep(archive, recognised(archive, minutes, ["Annex C"]))
    with pytest.raises(Stale):
        searchable.keep(archive, late)
    assert "Annex C" in documents.text(archive, minutes.id).text


def test_a_text_and_a_whole_pdf_have_nothing_to_be_made_searchable(archive, case, article, tmp_path):
    with pytest.raises(ActError, match="no page that is only a picture"):
        searchable.plan(archive, article.id)
    path = tmp_path / "whole.pdf"
    path.write_bytes(make_pdf([column(BEFORE, 72, 90, 11, 80)]))
    whole = importing.keep(archive, case.id, Role.SOURCE, importing.prepare(path)).document
    with pytest.raises(ActError):
        searchable.plan(archive, whole.id)
    assert not whole.can_be_made_searchable and not article.can_be_made_searchable


def test_what_the_checker_knows_is_not_overwritten_by_what_the_words_state(archive, minutes):
    documents.correct(archive, minutes.id, replace(minutes.metadata, title="Minutes of March"))
    made = searchable.keep(archive, recognised(archive, minutes))
    assert made.document.metadata.title == "Minutes of March"


@needs_tesseract
def test_a_scan_from_file_to_match(archive, case, tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned(make_pdf([column(
        "The survey of 1998 had found only 7 damaged piles out of 214 under the old pier of the harbour.", 72, 60, 12,
        60)], size=(612, 160))))
    document = importing.keep(archive, case.id, Role.SOURCE, importing.prepare(path)).document
    assert document.characters == 0 and "No text on page 1" in document.warnings[0]
    made = searchable.make(archive, document.id, ["en"])
    assert made.pages == (1,) and "Tesseract" in made.document.extractor
    (best, *_) = matches.for_text(archive, "7 of the 214 piles were damaged in 1998")
    assert (best.document, best.page) == (document.id, 1) and "7 damaged piles out of 214" in best.text
