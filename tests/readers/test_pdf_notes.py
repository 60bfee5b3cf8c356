"""What somebody marked in a PDF elsewhere comes in as marks on the words; what was filled in is text."""

import pytest

from workbench import readers
from workbench.domain.documents import Note, NoteKind
from workbench.readers.pdf import flat as pdf_flat

LINES = (
    b"BT /F1 12 Tf 50 700 Td (The council paid 1,435 euros for the pier,) Tj ET\n"
    b"BT /F1 12 Tf 50 685 Td (which nobody had asked for in the spring.) Tj ET\n"
)


def mark(kind, quads, more=""):
    numbers = " ".join(f"{x0} {y1} {x1} {y1} {x0} {y0} {x1} {y0}" for x0, y0, x1, y1 in quads)
    x0, y0 = min(q[0] for q in quads), min(q[1] for q in quads)
    x1, y1 = max(q[2] for q in quads), max(q[3] for q in quads)
    return f"<< /Type /Annot /Subtype /{kind} /Rect [{x0} {y0} {x1} {y1}] /QuadPoints [{numbers}] /C [1 1 0] {more} >>"


def annotated(pdf_page, *annotations):
    refs = " ".join(f"{6 + index} 0 R" for index in range(len(annotations)))
    return pdf_page(LINES, *annotations, page=f"/Annots [{refs}]")


def marks(read):
    return [(read.text[note.start : note.end], note.kind) for note in read.notes]


def test_a_highlight_over_two_lines_is_one_note_with_who_and_when(pdf_page, made):
    highlight = mark(
        "Highlight",
        [(113, 697, 300, 712), (49, 682, 146, 697)],
        "/Contents (Who asked\\r for it?) /T (Ana Lund) /M (D:20240312091500Z) /CreationDate (D:20240311170203+01'00')",
    )
    read = made(annotated(pdf_page, highlight))
    (note,) = read.notes
    assert read.text[note.start : note.end] == "paid 1,435 euros for the pier,\nwhich nobody had"
    assert note == Note(
        note.start, note.end, NoteKind.HIGHLIGHT, "Who asked for it?", "Ana Lund", "2024-03-11T17:02", 1
    )


def test_a_comment_that_lies_on_a_space_stands_there(pdf_page, made):
    comment = mark("Text", [(71, 697, 73, 712)], "/Contents (Between two words.)")
    read = made(annotated(pdf_page, comment))
    assert read.notes and all(note.start <= note.end for note in read.notes)


@pytest.mark.parametrize(
    ("subtype", "kind"),
    [("Underline", NoteKind.UNDERLINE), ("Squiggly", NoteKind.UNDERLINE), ("StrikeOut", NoteKind.STRUCK_OUT)],
)
def test_other_marks_keep_their_kind_and_need_no_words(pdf_page, made, subtype, kind):
    read = made(annotated(pdf_page, mark(subtype, [(50, 682, 87, 697)])))
    assert marks(read) == [("which", kind)]


def test_a_comment_stands_at_its_place(pdf_page, made):
    sticky = "<< /Type /Annot /Subtype /Text /Rect [300 684 318 702] /Contents (Ask the clerk.) /T (Bo) >>"
    read = made(annotated(pdf_page, sticky))
    (note,) = read.notes
    assert (note.kind, note.words, note.author) == (NoteKind.COMMENT, "Ask the clerk.", "Bo")
    assert 0 <= note.start <= note.end <= len(read.text)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_marks_lie_on_the_same_words_of_a_turned_page(pdf_page, made, turn):
    highlight = mark("Highlight", [(50, 682, 87, 697)])
    read = made(pdf_page(LINES, highlight, page=f"/Annots [6 0 R] /Rotate {turn}"))
    assert marks(read) == [("which", NoteKind.HIGHLIGHT)]


def test_a_mark_does_not_hide_the_words_below_it(pdf_page, pdf_stream, made):
    """An appearance without transparency would cover them, if it were not known for a mark."""
    yellow = pdf_stream(b"1 1 0 rg 50 682 40 15 re f", "/Type /XObject /Subtype /Form /BBox [50 682 90 697]")
    highlight = mark("Highlight", [(50, 682, 87, 697)], "/AP << /N 7 0 R >> /F 4")
    read = made(pdf_page(LINES, highlight, yellow, page="/Annots [6 0 R]"))
    assert marks(read) == [("which", NoteKind.HIGHLIGHT)]


def test_a_bar_drawn_over_a_name_in_another_program_hides_it(pdf_page, pdf_stream, made):
    bar = pdf_stream(b"0 g 50 682 37 15 re f", "/Type /XObject /Subtype /Form /BBox [50 682 87 697]")
    square = "<< /Type /Annot /Subtype /Square /Rect [50 682 87 697] /IC [0 0 0] /F 4 /AP << /N 7 0 R >> >>"
    read = made(pdf_page(LINES, square, bar, page="/Annots [6 0 R]"))
    assert marks(read) == [("which", NoteKind.HIDDEN)]


FIELD = (
    "<< /Type /Annot /Subtype /Widget /FT /Tx /T (amount) /V (4,250 euros) /Rect [150 590 350 615] "
    "/DA (/Helv 12 Tf 0 g) /F 4 /P 3 0 R >>"
)
FORM = "/AcroForm << /Fields [6 0 R] /DR << /Font << /Helv 4 0 R >> >> /DA (/Helv 0 Tf 0 g) %s >>"


@pytest.mark.parametrize("needed", ["/NeedAppearances true", ""])
def test_what_was_filled_in_is_text(pdf_page, made, needed):
    typed = "<< /Type /Annot /Subtype /FreeText /Rect [50 500 300 530] /Contents (Typed over it) /DA (/Helv 12 Tf 0 g) /F 4 >>"
    data = pdf_page(
        b"BT /F1 12 Tf 50 600 Td (Amount paid:) Tj ET", FIELD, typed, page="/Annots [6 0 R 7 0 R]", catalog=FORM % needed
    )
    read = made(data)
    assert "Amount paid:" in read.text and "4,250 euros" in read.text and "Typed over it" in read.text
    assert read.notes == ()


def test_a_page_is_flat_for_whoever_asks(pdf_page):
    data = pdf_page(b"", FIELD, page="/Annots [6 0 R]", catalog=FORM % "")
    document, count = pdf_flat.opened(data)
    page = pdf_flat.flat(document, 0)
    assert count == 1 and not pdf_flat.has_appearances(page)
    assert page.get_textpage().get_text_range() == "4,250 euros"


def test_notes_pass_the_border_of_the_worker(pdf_page, written):
    highlight = mark("Highlight", [(50, 682, 87, 697)], "/Contents (Who?)")
    read = readers.read(written(annotated(pdf_page, highlight), "report.pdf"))
    assert [(read.text[note.start : note.end], note.words) for note in read.notes] == [("which", "Who?")]
