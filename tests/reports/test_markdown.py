"""The Markdown is read back by markdown-it, a CommonMark parser of others."""

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from tests.reports.said import EVERYTHING, HOSTILE, poisoned
from tests.reports.test_html import Page
from workbench.reports import FORMATS, markdown


def page(text: str) -> Page:
    reader = MarkdownIt("commonmark", {"html": True, "xhtmlOut": False}).enable("table")
    return Page(f"<body>{reader.render(text)}</body>")


def test_it_says_everything(report):
    said = page(markdown.render(report)).text
    for words in EVERYTHING:
        assert words in said, words


def test_links_headings_and_tables_are_such(report):
    read = page(markdown.render(report))
    tags = [tag for tag, _ in read.tags]
    assert tags.count("h1") == 1
    assert tags.count("table") == 1
    targets = {one["href"] for tag, one in read.tags if tag == "a" and "href" in one}
    assert {one[1:] for one in targets if one.startswith("#")} <= set(read.ids)
    assert {"https://port.example/minutes.pdf", "https://port.example/crane"} <= targets


def test_hostile_words_stay_words(report):
    plain, hostile = page(markdown.render(report)), page(markdown.render(poisoned(report)))
    assert {tag for tag, _ in hostile.tags} <= {tag for tag, _ in plain.tags}
    assert "<script>alert(1)</script>" in hostile.text
    for tag, attributes in hostile.tags:
        if tag == "a" and "href" in attributes:
            assert attributes["href"].startswith(("#", "http://", "https://"))


@pytest.mark.parametrize("words", [
    "# no heading", "- no item", "+ 3 percent", "1. no number", "1986) no number", "> no quotation", "=====", "---",
    "a | b", "*a* _b_ ~~c~~ `d`", "[a](b) ![c](d)", "<b>e</b>", "&amp; &copy;", "\\ backslash \\*", "    no code",
    "2024 was no list", "7.6 t", "| a |", "***", "[1]: https://example.org", "https://example.org", HOSTILE,
])
def test_words_come_out_as_they_went_in(words):
    read = page(markdown.cleaned(markdown.escaped(words.lstrip())))
    assert {tag for tag, _ in read.tags} <= {"body", "p"}
    assert read.text == " ".join(markdown.cleaned(words).split())


def test_it_is_written_in_utf8(report, tmp_path):
    FORMATS["md"].write(report, tmp_path / "report.md")
    assert (tmp_path / "report.md").read_text(encoding="utf-8") == markdown.render(report)


def test_an_empty_case(report):
    assert "No claims" in markdown.render(replace(report, claims=(), subjects=(), sources=(), texts=()))
