"""Pages read from pictures woven in: what was there stays to the letter and moves as a whole, what is gone is gone."""

import pytest

from tests.readers.conftest import column, make_pdf
from workbench import readers
from workbench.domain.documents import Page
from workbench.readers.ocr import page as ocr_page
from workbench.readers.ocr import words as ocr_words
from workbench.readers.ocr.weave import weave

BEFORE = "The harbour council met in March and it was long. The new crane was ordered from a yard that lies in"
AFTER = "the far north, where the winters are hard. It was paid for in June by the ministry of works and of ships."
BETWEEN = ["Annex B: the letter", "The ministry will pay 60 % of the cost.", "It may be delivered in May 2022."]


def words(lines):
    """Lines as Tesseract tells of them: boxes of six points a letter."""
    rows = ["level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"]
    for number, line in enumerate(lines):
        left = 72
        for count, word in enumerate(line.split(), 1):
            rows.append(f"5\t1\t1\t1\t{number + 1}\t{count}\t{left}\t{90 + 16 * number}\t{6 * len(word)}\t9\t"
                        f"{40 if word == '60' else 95}\t{word}")
            left += 6 * len(word) + 4
    return ocr_words.lines("\n".join(rows))


def read_page(number, lines=BETWEEN):
    return ocr_page._laid_out(Page(number, str(number), 0, 0, 612, 792), words(lines))


@pytest.fixture(scope="module")
def old(tmp_path_factory):
    """A sentence that runs from page 1 over a picture to page 3."""
    path = tmp_path_factory.mktemp("weave") / "mixed.pdf"
    made = make_pdf([column(BEFORE, 72, 90, 11, 80), [], column(AFTER, 72, 90, 11, 80)], picture=True)
    path.write_bytes(made)
    return readers.read(path)


def test_a_page_between_moves_what_comes_after_it(old):
    woven = weave(old, [read_page(2)], "Tesseract 5 (eng)")
    reading, place = woven.reading, woven.carried.place
    for words_ in ("harbour council", "far north", "paid for in June"):
        at = old.text.index(words_)
        start, end = place(at, at + len(words_))
        assert reading.text[start:end] == words_
    for page, was in zip(reading.pages, old.pages, strict=True):
        assert page.number == 2 or reading.text[page.start:page.end] == old.text[was.start:was.end]
    assert reading.pages[1].has_text and reading.text[reading.pages[1].start:].startswith(BETWEEN[0])
    assert reading.extractor == f"{old.extractor}; Tesseract 5 (eng)"


def test_a_sentence_that_ran_over_the_picture_is_cut_there(old):
    assert any("lies in the far north" in passage.text for passage in old.passages)
    reading = weave(old, [read_page(2)], "Tesseract 5 (eng)").reading
    assert not any("lies in the" in passage.text for passage in reading.passages)
    assert [passage.page for passage in reading.passages] == sorted(passage.page for passage in reading.passages)
    assert any(passage.text.endswith("that lies in") and passage.page == 1 for passage in reading.passages)
    assert any(passage.text.startswith("the far north") and passage.page == 3 for passage in reading.passages)
    for passage in reading.passages:
        assert "".join(passage.text.split()) == "".join(reading.text[passage.start:passage.end].split())
    by_paragraph = {}
    for passage in reading.passages:
        by_paragraph.setdefault(passage.paragraph, set()).add(passage.page)
    assert all(len(pages) == 1 for pages in by_paragraph.values())


def test_passages_edits_and_pages_are_in_order_and_inside_the_text(old):
    reading = weave(old, [read_page(2)], "x").reading
    for values in (reading.passages, reading.edits, reading.pages):
        reached = 0
        for value in values:
            assert reached <= value.start <= value.end <= len(reading.text)
            reached = value.end


def test_doubtful_words_stand_where_they_stand_in_the_whole_text(old):
    (page,) = weave(old, [read_page(2)], "x").reading.recognised
    assert [weave(old, [read_page(2)], "x").reading.text[start:end] for start, end, _ in page.doubtful] == ["60"]
    assert page.number == 2 and 80 < page.confidence < 96


def test_nothing_found_leaves_the_text_as_it_was_and_says_so(old):
    reading = weave(old, [read_page(2, [])], "x").reading
    assert reading.text == old.text and reading.passages == old.passages and reading.edits == old.edits
    assert reading.pages_without_text == (2,) and [page.number for page in reading.recognised] == [2]
    assert any("No words were found on page 2" in warning for warning in reading.warnings)


def test_a_page_read_once_more_takes_the_place_of_what_was_read_before(old):
    once = weave(old, [read_page(2, ["Amex B: the 1etter"])], "Tesseract 5 (spa)").reading
    again = weave(once, [read_page(2)], "Tesseract 5 (eng)")
    assert again.reading.text == weave(old, [read_page(2)], "Tesseract 5 (eng)").reading.text
    assert "1etter" not in again.reading.text and again.reading.extractor.count("Tesseract") == 1
    at = once.text.index("1etter")
    assert again.carried.place(at, at + 6) is None
    assert len([warning for warning in again.reading.warnings if "page 2" in warning]) == 1


def test_words_that_stand_askew_or_turned_keep_their_places():
    upright = words(BETWEEN)[1]
    for way in (0, 90, 180, 270):
        back = {0: 0, 90: 270, 180: 180, 270: 90}[way]
        sizes = (612.0, 792.0) if way in (0, 180) else (792.0, 612.0)
        turned = [ocr_words.upright(word, back, 612, 792) for word in upright]
        assert ocr_words.turn([turned]) == way
        assert [ocr_words.upright(word, way, *sizes) for word in turned] == upright


def test_what_is_no_row_of_words_is_left_out():
    assert ocr_words.lines("") == [] and ocr_words.lines("head\nnonsense\n5\t1\t2") == []
    row = "5\t1\t1\t1\t1\t1\t{}\t10\t20\t9\t{}\t{}"
    assert ocr_words.lines("head\n" + row.format("x", 90, "word")) == []
    assert ocr_words.lines("head\n" + row.format(10, 90, "  ")) == []
    assert ocr_words.lines("head\n" + row.format(10, 12, "~|")) == [], "dirt"
    ((word,),) = ocr_words.lines("head\n" + row.format(10, 900, "a\x1b[31mb"))
    assert "\x1b" not in word.text and word.confidence == 100
