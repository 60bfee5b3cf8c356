"""Notes that came with a file: underlined, told, listed, and made claims of with one key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from workbench.domain.documents import Note, NoteKind, Role
from workbench.gui.reader import file_notes
from workbench.services.deciding import claims
from workbench.services.intake import importing

TEXT = "The pier of Elsby was closed in May. Nobody was told of it. The clerk has gone to the coast."


def note(words, kind=NoteKind.HIGHLIGHT, said="", **more):
    start = TEXT.index(words) if words else 0
    return Note(start, start + len(words), kind, said, **more)


NOTES = (
    note("closed in May", said="Who says so?", author="Bo", made_at="2024-03-11"),
    note("Nobody was told", NoteKind.UNDERLINE),
    note("The clerk", NoteKind.HIDDEN, "covered by something drawn over it"),
)


@pytest.fixture
def noted(desk, pane):
    prepared = importing.prepare_text(TEXT, "Minutes")
    prepared = replace(prepared, reading=replace(prepared.reading, notes=NOTES))
    kept = importing.keep(desk.archive, desk.case_id, Role.SUBJECT, prepared)
    desk.open_document(kept.document.id)
    return pane.main.front


def test_they_are_marks_with_words(noted):
    marks = noted.view.marks
    assert [marks.get((file_notes.KEY, number)).tip for number in range(3)] == [
        "Highlighted in the file by Bo, 11 Mar 2024: “Who says so?”",
        "Underlined in the file",
        "Not seen on the page: covered by something drawn over it",
    ]


def test_where_only_the_order_is_a_guess_nothing_is_drawn():
    assert file_notes.highlights([note("The pier", NoteKind.UNCERTAIN)]) == []


def test_m_goes_from_note_to_note_and_c_makes_a_claim_of_it(qtbot, desk, pane, noted):
    noted.view.put_caret(0)
    pane.next_note()
    pane.next_note()
    assert TEXT[slice(*noted.view.selected())] == "Nobody was told"
    pane.next_note()
    assert TEXT[slice(*noted.view.selected())] == "closed in May"
    qtbot.keyClick(noted.view, Qt.Key.Key_C)
    assert claims.get(desk.archive, desk.claim_id).anchor.quote == "closed in May"


def test_a_pressed_note_is_selected(desk, noted):
    noted.view.pressed.emit([(file_notes.KEY, 1)])
    assert TEXT[slice(*noted.view.selected())] == "Nobody was told"
    assert desk.claim_id is None


def test_they_are_listed_with_who_and_what(noted):
    went = []
    listed = file_notes.choices(NOTES, TEXT, went.append)
    assert [(choice.words, choice.beside) for choice in listed] == [
        ("Who says so?", "Bo · Highlighted in the file · on “closed in May”"),
        ("Nobody was told", "Underlined in the file"),
    ]
    listed[1].does()
    assert went == [NOTES[1]]


def test_a_file_without_notes_says_so(desk, pane, article):
    said = []
    desk.said.connect(said.append)
    pane.next_note()
    pane.list_notes()
    assert [message.text for message in said] == ["Nobody has marked anything in this file."] * 2
