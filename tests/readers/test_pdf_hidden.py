"""Text that a PDF holds and nobody sees: found, told, shown in grey, never matched; what is seen stays what it is."""

import pytest

from workbench.domain.documents import NoteKind, PassageKind
from workbench.readers.pdf import hidden as pdf_hidden

SEEN = b"BT /F1 12 Tf 50 700 Td (The council paid 1,435 euros for the pier.) Tj ET\n"
BLACK_BAR = b"0 g 40 610 300 40 re f\n"
PICTURE = "/XObject << /Im 6 0 R >>"
IMAGE = (
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\n"
    "stream\n\x7f\nendstream"
)


def text(words, y=620, before=b"", after=b""):
    return before + b"BT /F1 12 Tf 50 %d Td (%s) Tj ET\n" % (y, words) + after


HIDDEN = {
    "white on paper": (text(b"Nine thousand in truth.", before=b"1 g "), pdf_hidden.LIKE_ITS_GROUND),
    "nearly white": (text(b"Nine thousand in truth.", before=b"0.97 g "), pdf_hidden.LIKE_ITS_GROUND),
    "black on black": (BLACK_BAR + text(b"Nine thousand in truth."), pdf_hidden.LIKE_ITS_GROUND),
    "drawn invisibly": (
        b"BT 3 Tr /F1 12 Tf 50 620 Td (Nine thousand in truth.) Tj ET\n",
        pdf_hidden.NOT_DRAWN,
    ),
    "transparent": (text(b"Nine thousand in truth.", before=b"/Clear gs "), pdf_hidden.TRANSPARENT),
    "under a bar": (text(b"Nine thousand in truth.", after=BLACK_BAR), pdf_hidden.COVERED),
    "beside the page": (text(b"Nine thousand in truth.", y=900), pdf_hidden.OFF_THE_PAGE),
    "tiny": (b"BT /F1 0.5 Tf 50 620 Td (Nine thousand in truth.) Tj ET\n", pdf_hidden.TOO_SMALL),
}
SEEN_ALL_THE_SAME = {
    "white on black": b"0 g 40 610 300 40 re f\n" + text(b"Nine thousand in truth.", before=b"1 g "),
    "white on a picture": b"q 500 0 0 700 20 20 cm /Im Do Q\n" + text(b"Nine thousand in truth.", before=b"1 g "),
    "grey": text(b"Nine thousand in truth.", before=b"0.6 g "),
    "over a light ground": b"0.9 g 40 610 300 40 re f\n" + text(b"Nine thousand in truth.", before=b"0 g "),
    "under a marker": text(b"Nine thousand in truth.", after=b"/Clear gs 1 1 0 rg 40 610 300 40 re f\n"),
    "in a frame": text(b"Nine thousand in truth.", after=b"0 G 40 610 300 40 re S\n"),
    "above a bar that touches it": text(b"Nine thousand in truth.", after=b"0 g 40 600 300 19 re f\n"),
    "the text layer of a scan": b"q 600 0 0 800 0 0 cm /Im Do Q\nBT 3 Tr /F1 12 Tf 50 620 Td "
    b"(Nine thousand in truth.) Tj ET\n",
    "text below a scan": text(b"Nine thousand in truth.", after=b"q 600 0 0 800 0 0 cm /Im Do Q\n"),
}
CLEAR = "/ExtGState << /Clear << /ca 0.02 >> >>"


@pytest.fixture
def reading(pdf_page, made):
    return lambda content: made(pdf_page(content, IMAGE.encode("latin-1"), resources=f"{PICTURE} {CLEAR}"))


@pytest.mark.parametrize("how", HIDDEN)
def test_what_is_not_seen_is_said_and_set_apart(reading, how):
    content, why = HIDDEN[how]
    read = reading(SEEN + content)
    by_kind = {passage.text: passage.kind for passage in read.passages}
    assert by_kind == {
        "The council paid 1,435 euros for the pier.": PassageKind.TEXT,
        "Nine thousand in truth.": PassageKind.FURNITURE,
    }
    (note,) = read.notes
    assert (read.text[note.start : note.end], note.kind, note.words, note.page) == (
        "Nine thousand in truth.",
        NoteKind.HIDDEN,
        why,
        1,
    )
    assert any("Page 1" in said and why in said for said in read.raw.warnings)
    assert next(p.why for p in read.passages if not p.kind.is_matched) == f"hidden text, {why}"


@pytest.mark.parametrize("how", SEEN_ALL_THE_SAME)
def test_what_is_seen_is_not_said_to_be_hidden(reading, how):
    read = reading(SEEN + SEEN_ALL_THE_SAME[how])
    assert read.notes == () and len([p for p in read.passages if p.kind.is_matched]) == 2


def test_hidden_words_inside_a_line_leave_the_sentence_that_is_seen(reading):
    line = (
        b"BT /F1 12 Tf 50 620 Td (They caught 1435 tons) Tj 1 g ( or 9435 as some say) Tj "
        b"0 g ( of fish in spring.) Tj ET\n"
    )
    read = reading(SEEN + line)
    assert [p.text for p in read.passages if p.kind.is_matched][-1] == "They caught 1435 tons of fish in spring."
    (note,) = read.notes
    assert read.text[note.start : note.end] == "or 9435 as some say"


def test_one_word_under_a_cover_is_hidden_alone(reading):
    line = text(b"The bribe of 90,000 was paid by Mr Vell in May.", after=b"0 g 113 615 42 16 re f\n")
    read = reading(line)
    assert [read.text[note.start : note.end] for note in read.notes] == ["90,000"]
    assert "The bribe of was paid by Mr Vell in May." in [p.text for p in read.passages if p.kind.is_matched]


def test_text_in_a_form_is_judged_where_the_form_puts_it(pdf_page, pdf_stream, made):
    form = pdf_stream(
        b"0 g 0 0 300 40 re f 1 g BT /F1 12 Tf 10 12 Td (White in its box.) Tj ET 0 g BT /F1 12 Tf 10 -30 Td "
        b"(Black below it.) Tj ET",
        "/Type /XObject /Subtype /Form /BBox [0 -100 600 100] /Resources << /Font << /F1 4 0 R >> >>",
    )
    data = pdf_page(SEEN + b"q 1 0 0 1 40 400 cm /Fm Do Q", form, resources="/XObject << /Fm 6 0 R >>")
    read = made(data)
    assert read.notes == () and "White in its box." in read.text
