"""PDFs whose text is known, word for word: columns, hyphens, ligatures, turned pages, footnotes."""

import pypdfium2
import pytest
from rapidfuzz import fuzz

from tests.readers.conftest import column, make_pdf
from tests.readers.printed import printed, without_calls
from workbench.domain.documents import PassageKind
from workbench.readers.pdf import glyphs
from workbench.readers.pdf.page import frame

WAYS = {
    "one column": {},
    "two columns": {"columns": 2},
    "three columns": {"columns": 3},
    "indented paragraphs": {"indent": True},
    "turned right": {"turn": 90},
    "upside down": {"turn": 180},
    "turned left": {"turn": 270},
    "footnotes": {"notes": True},
    "footnotes in columns": {"notes": True, "columns": 2},
}


def body(made) -> str:
    return " ".join(p.text for p in made.passages if p.kind.is_matched and p.why != "footnote")


@pytest.mark.parametrize("way", WAYS)
def test_the_words_come_out_as_they_were_set(made, way):
    known = printed(**WAYS[way])
    read = without_calls(body(made(known.pdf)))
    assert fuzz.ratio(read.split(), known.text.split()) >= 99
    assert fuzz.ratio(read, known.text) >= 99


@pytest.mark.parametrize("way", ["one column", "two columns", "indented paragraphs", "footnotes"])
def test_paragraphs_stay_paragraphs_over_columns_and_pages(made, way):
    known = printed(**WAYS[way])
    read = made(known.pdf)
    texts = [p for p in read.passages if p.kind is PassageKind.TEXT and p.why != "footnote"]
    assert abs(len({p.paragraph for p in texts}) - len(known.paragraphs)) <= 2


@pytest.mark.parametrize("columns", [1, 2])
def test_footnotes_stand_apart_and_never_in_a_sentence(made, columns):
    known = printed(columns=columns, notes=True)
    read = made(known.pdf)
    notes = [p for p in read.passages if p.why == "footnote"]
    by_paragraph = {p.paragraph: "" for p in notes}
    for passage in notes:
        by_paragraph[passage.paragraph] += f" {passage.text}"
    said = [words.strip().lstrip("0123456789 ") for words in by_paragraph.values()]
    assert said == list(known.notes)
    assert all(p.kind is PassageKind.TEXT for p in notes), "they are text: they can be claims and can be found"
    sentences = {without_calls(p.text) for p in read.passages if p.kind is PassageKind.TEXT and p.why != "footnote"}
    whole = [one for one in sentences if known.text.count(one.strip())]
    assert len(whole) >= 0.97 * len(sentences)


def test_numbered_lines_of_the_text_are_no_footnotes(made, pdf, pdf_column):
    lines = [
        (72, 500, 11, "These were the steps:"),
        *((72, 520 + 14 * row, 11, f"{row + 1} The {word} was closed for the winter.") for row, word in enumerate(("pier", "road", "mill"))),
    ]
    read = made(pdf([[*pdf_column("The council decided it on Monday. " * 6, 72, 80), *lines]]))
    assert not any(p.why == "footnote" for p in read.passages)


def test_text_up_the_margin_does_not_break_a_sentence_that_goes_on(made, pdf, pdf_column):
    words = ("The council of the old town decided on Monday that the pier is to be closed in spring and that nobody is "
             "to be told of it before the end of the year")
    first = [*pdf_column("It was late. " * 3 + words, 72, 600), (580, 400, 8, "Copy 14 of the archive", 90)]
    read = made(pdf([first, pdf_column("because of the price of grain.", 72, 72)]))
    assert f"{words} because of the price of grain." in [p.text for p in read.passages]
    assert any(p.text == "Copy 14 of the archive" for p in read.passages)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_boxes_lie_where_the_page_shows_the_words(made, turn):
    known = printed(8, turn=turn)
    raw = made(known.pdf).raw
    page = pypdfium2.PdfDocument(known.pdf)[0]
    there = glyphs.unpack(raw.pages[0].glyphs)
    textpage = page.get_textpage()
    for word in (known.text.split()[0], "responsibility", "Yearbook"):
        search = textpage.search(word, match_case=True)
        hits = iter(search.get_next, None)
        shown = [frame(page).shown(*textpage.get_rect(textpage.count_rects(*hit) - 1)) for hit in hits]
        start = raw.text.index(word) - raw.pages[0].start
        assert raw.text[start + raw.pages[0].start :].startswith(word)
        boxes = there.quads(start, start + len(word))
        assert any(_overlap(box, rectangle) > 0.5 for box in boxes for rectangle in shown), word
        assert there.span(boxes) == (start, start + len(word))


def _overlap(one, other) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return max(0, wide) * max(0, high) / ((other[2] - other[0]) * (other[3] - other[1]))


@pytest.mark.parametrize(("size", "lead"), [(14, 17), (16, 24), (24, 28)])
def test_a_heading_of_two_lines_is_one(made, size, lead):
    body = column("The ministry said that the harbour of Vell would be closed until the spring of next year. " * 3, 72, 140,
                  11, 75)
    title = [(72, 80, size, "Harbour of Vell to be closed until the"), (72, 80 + lead, size, "spring of next year, ministry says")]
    headings = [one.text for one in made(make_pdf([title + body])).passages if one.kind is PassageKind.HEADING]
    assert headings == ["Harbour of Vell to be closed until the spring of next year, ministry says"]
