"""Word: changes and comments at their places, numbers as Word shows them."""

import datetime

import docx as python_docx
import pytest

from workbench import readers
from workbench.domain.documents import NoteKind, PassageKind

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
COMMENT = (
    f'<w:comments xmlns:w="{W}"><w:comment w:id="3" w:author="Olaf" w:date="2020-03-03T08:00:00Z"><w:p><w:r><w:t>Is this'
    "</w:t></w:r><w:r><w:t> true?</w:t></w:r></w:p></w:comment></w:comments>"
)


def level(depth, form, text, start=1):
    return (f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>')


NUMBERING = (
    f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="7">{level(0, "decimal", "%1.")}'
    f'{level(1, "lowerLetter", "%2)")}{level(2, "lowerRoman", "(%1.%3)")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="8">{level(0, "bullet", "•")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    "</w:numbering>"
)


def item(words, depth=0, number=1):
    return (f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
            f"<w:r><w:t>{words}</w:t></w:r></w:p>")


def test_changes_and_comments_are_noted_where_they_are(docx, written):
    body = (
        '<w:p><w:r><w:t xml:space="preserve">It  stays </w:t></w:r><w:commentRangeStart w:id="3"/>'
        '<w:del w:author="Ana" w:date="2020-03-04T00:00:00Z"><w:r><w:delText>closed</w:delText></w:r></w:del>'
        '<w:ins w:author="Ana"><w:r><w:t>open</w:t></w:r></w:ins><w:commentRangeEnd w:id="3"/>'
        "<w:r><w:t> until autumn.</w:t></w:r></w:p>"
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:ins w:author="Ana"><w:r><w:t>2018'
        "</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>"
    )
    reading = readers.read(written(docx(body, word_comments=COMMENT), "draft.docx"))
    assert reading.text.startswith("It stays open until autumn.\n\nYear | 2018")
    told = [(note.kind, reading.text[note.start : note.end], note.words, note.author, note.made_at)
            for note in reading.notes]
    assert sorted(told) == sorted([
        (NoteKind.DELETED, "", "closed", "Ana", "2020-03-04"),
        (NoteKind.INSERTED, "open", "", "Ana", ""),
        (NoteKind.COMMENT, "open", "Is this true?", "Olaf", "2020-03-03"),
        (NoteKind.INSERTED, "2018", "", "Ana", ""),
    ])
    assert next(note for note in reading.notes if note.kind is NoteKind.DELETED).start == len("It stays ")
    assert reading.passages[-1].text == "Comment by Olaf: Is this true?"
    assert reading.passages[-1].kind is PassageKind.FURNITURE


def test_list_numbers_are_shown_as_word_shows_them(docx, written):
    body = (item("One") + item("One a", 1) + item("One b", 1) + item("One b i", 2) + item("Two") + item("Two a", 1)
            + item("A point", 0, 2) + item("Three") + "<w:p><w:r><w:t>No item at all.</w:t></w:r></w:p>")
    reading = readers.read(written(docx(body, word_numbering=NUMBERING), "list.docx"))
    assert reading.text.split("\n") == ["1. One", "a) One a", "b) One b", "(1.i) One b i", "2. Two", "a) Two a",
                                        "• A point", "3. Three", "", "No item at all."]
    assert [one.text for one in reading.passages][:2] == ["One", "One a"]


@pytest.fixture
def by_word(tmp_path):
    """A document as another program writes it."""
    made = python_docx.Document()
    made.add_heading("The harbour of Vell", 1)
    made.add_paragraph("The pier is rotten.", style="List Number")
    made.add_paragraph("The crane is sold.", style="List Number")
    made.add_paragraph("A point.", style="List Bullet")
    made.core_properties.created = datetime.datetime(2020, 3, 3)
    made.save(tmp_path / "made.docx")
    return tmp_path / "made.docx"


def test_numbers_that_come_with_a_style(by_word):
    reading = readers.read(by_word)
    assert reading.text == "The harbour of Vell\n\n1. The pier is rotten.\n2. The crane is sold.\n• A point."
    assert [one.kind for one in reading.passages] == [PassageKind.HEADING, *[PassageKind.LIST] * 3]
