"""A page before all of its document is there."""

from workbench.text.layout.glimpse import joins
from workbench.text.view import View

WIDE = "The harbour office of the town has counted more boats than in the year before it"


def shown(text):
    return View(text, joins(text)).shown


def test_full_lines_are_joined():
    assert shown(f"{WIDE}\nand so it goes on.\n{WIDE}") == f"{WIDE} and so it goes on.\n{WIDE}"


def test_a_word_cut_at_a_line_end_is_whole():
    assert shown(f"{WIDE} agree-\nment with others was found.") == f"{WIDE} agreement with others was found."


def test_lists_rows_and_blank_lines_stay():
    text = f"{WIDE}:\n- one\n- two\nA      12     7\nB      13     8\n\n{WIDE}"
    assert shown(text) == text


def test_unseen_characters_are_shown():
    assert "⟦U+202E⟧" in shown("1435 \u202etons")
