"""Dates, counts, names and plain text as a report words them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.claims import Stance
from workbench.domain.findings import Agreement, FindingKind
from workbench.reports import prose, wording
from workbench.reports.wording import Words

ENGLISH, SPANISH = Words("en"), Words("es")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2023-10-04", "4 October 2023"),
        ("2022-10", "October 2022"),
        ("1998", "1998"),
        ("2023-10-04T14:05:09+00:00", "4 October 2023"),
        ("2023-13-01", "2023-13-01"),
        ("early 2023", "early 2023"),
        ("", ""),
    ],
)
def test_day(value, said):
    assert ENGLISH.day(value) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2023-10-04T14:05:09+00:00", "4 October 2023, 14:05 UTC"),
        ("2023-10-04T14:05:09Z", "4 October 2023, 14:05 UTC"),
        ("2023-10-04 14:05", "4 October 2023, 14:05"),
        ("2023-10-04T14:05:00+02:00", "4 October 2023, 14:05 UTC+02:00"),
        ("Tuesday", "Tuesday"),
    ],
)
def test_moment(value, said):
    assert ENGLISH.moment(value) == said


def test_names_and_counts():
    assert ENGLISH.names(["Ada"]) == "Ada"
    assert ENGLISH.names(["Ada", "Grace", "Mary"]) == "Ada, Grace and Mary"
    assert ENGLISH.names([]) == ""
    assert ENGLISH.count(1, "claim") == "1 claim"
    assert ENGLISH.count(2000, "claim") == "2,000 claims"
    assert ENGLISH.count(2, "verdict is", "verdicts are") == "2 verdicts are"


@pytest.mark.parametrize(("value", "said"), [
    ("2023-10-12", "12 de octubre de 2023"), ("2022-10", "octubre de 2022"), ("1998", "1998"), ("fin", "fin"),
])
def test_a_day_in_spanish(value, said):
    assert SPANISH.day(value) == said


def test_numbers_names_and_quotations_in_spanish():
    assert SPANISH.count(1, "claim") == "1 afirmación"
    assert SPANISH.count(2000, "claim") == "2000 afirmaciones"
    assert SPANISH.count(32_000, "byte") == "32\u202f000 bytes"
    assert SPANISH.place(3, 12_000, 12_040) == "página 3, caracteres 12\u202f000-12\u202f040"
    assert SPANISH.names(["Ada", "Grace", "Mary"]) == "Ada, Grace y Mary"
    assert [SPANISH.names(["Ada", last]) for last in ("Inés", "Hilario", "Hierro", "Iago")] == [
        "Ada e Inés", "Ada e Hilario", "Ada y Hierro", "Ada y Iago"]
    assert SPANISH.quoted("so “it” is") == "«so “it” is»"
    assert SPANISH.moment("2023-10-04T14:05:09+00:00") == "4 de octubre de 2023, 14:05 UTC"


def test_every_enum_a_report_shows_has_words():
    assert set(wording.STANCES) == set(Stance)
    assert set(wording.AGREEMENTS) == set(Agreement)
    assert set(wording.FINDINGS) == set(FindingKind)


def test_prose_keeps_paragraphs_lines_and_lists():
    said = prose.prose("One.\nTwo.\r\n\r\n- a < b\n- c\n\n1. first\n2. second\n")
    assert said == (
        "<p>One.<br>\nTwo.</p>\n<ul><li>a &lt; b</li><li>c</li></ul>\n<ol><li>first</li><li>second</li></ol>"
    )


def test_an_address_in_prose_is_a_link_without_the_full_stop():
    assert ">https://a.example/b?c=1&amp;d=2</a>." in prose.prose("See https://a.example/b?c=1&d=2.")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https://a b",
        "",
        'https://a.example/"onclick=x',
        " https://a.example",
    ],
)
def test_what_is_no_web_address_is_never_a_link(address):
    assert "<a" not in prose.link(address)


@given(st.text())
def test_any_text_comes_out_escaped(text):
    said = prose.prose(text)
    for tag in ("<p>", "</p>", "<br>", "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>"):
        said = said.replace(tag, "")
    assert "<" not in said.replace("<a href=", "").replace("</a>", "")
