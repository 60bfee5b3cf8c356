"""Where a text says that it comes from."""

import pytest

from workbench.domain.documents import Passage
from workbench.text.stated.stated_origin import stated_origin


def passages(*texts: str) -> list[Passage]:
    return [Passage(0, len(text), text) for text in texts]


@pytest.mark.parametrize("text, name", [
    ("OSLO (Reuters) - The ferry sails again.", "Reuters"),
    ("OSLO, Norway (AP) — The ferry sails again.", "Associated Press"),
    ("Madrid, 5 may (EFE).- El barco zarpa.", "EFE"),
    ("(The Canadian Press) — The ferry sails.", "Canadian Press"),
    ("Source: Agence France-Presse", "AFP"),
    ("Quelle: Statistisches Amt Nord", "Statistisches Amt Nord"),
    ("Reporting by Reuters and our staff.", "Reuters"),
    ("With material from dpa.", "dpa"),
])
def test_agencies_and_sources_are_read_where_texts_state_them(text, name):
    assert stated_origin(passages("A headline", text, "More of it."))[0] == name


@pytest.mark.parametrize("text", [
    "The ferry (built by AP Yards) sails.", "He ran to the source: a spring below the hill, which was dry, as always.",
    "Reporting by hand is slow.", "The source: nobody knew. It was dark. The rest is history, they say in the town.",
])
def test_other_sentences_state_none(text):
    assert stated_origin(passages(text)) == ("", "")


def test_a_source_in_the_middle_is_one_of_a_figure_and_the_author_may_be_an_agency():
    middle = [*["A sentence."] * 9, "Source: Harbour office", *["A sentence."] * 9]
    assert stated_origin(passages(*middle)) == ("", "")
    assert stated_origin(passages("Words."), "The Associated Press")[0] == "Associated Press"
