"""What stands between quotation marks, in the prints of several languages; who says it; what it is."""

from pathlib import Path

import pytest

from workbench.crosscheck import find_quotations
from workbench.domain.findings import QuotationKind

TABLES = Path(__file__).parent / "quoted"


def table(name: str) -> list[list[str]]:
    """The lines of a table, cut at its bars."""
    lines = (TABLES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.replace("⏎", "\n").split(" ║ ") for line in lines if line and not line.startswith("# ")]


@pytest.mark.parametrize("line", table("found"), ids=lambda line: line[0][:40])
def test_found(line):
    text, *words = line
    found = find_quotations(text)
    assert [one.text for one in found] == words
    for one in found:
        assert 0 <= one.start < one.end <= len(text)


@pytest.mark.parametrize(("text", "speaker"), table("speakers"))
def test_speaker(text, speaker):
    """The name may come with an office, or without."""
    named = find_quotations(text)[0].speaker
    assert (named or "-").split()[-1] == speaker.split()[-1]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The “gig economy” grows.", "term"),
        ("She said “never”.", "statement"),
        ("She said: “Never ever”.", "statement"),
        ("“Never,” she said.", "statement"),
        ("Her novel “the long way home” sells.", "title"),
        ("He sang “The Long Way Home” again.", "title"),
        ("Su libro «El camino a casa» se vende.", "title"),
        ("They called it “a very long way home”.", "statement"),
    ],
)
def test_kind(text, kind):
    assert find_quotations(text)[0].kind is QuotationKind(kind)


def test_paragraphs_that_are_told_end_what_is_never_closed():
    text = "He said, “This never ends. Then came a line\nand “so it does” was said."
    assert [one.text for one in find_quotations(text, breaks=[text.index("and")])] == ["so it does"]


def test_the_head_of_a_page_is_left_out():
    text = "“We came at night Page 7 and left at dawn,” he said."
    start = text.index("Page 7")
    (one,) = find_quotations(text, apart=[(start, start + 6)])
    assert one.text == "We came at night and left at dawn,"
    assert text[one.start:one.end] == "We came at night Page 7 and left at dawn,"


@pytest.mark.parametrize(
    "text",
    ["“" * 10_000, "“a ‘b \"c «d " * 2_500, '"' * 10_000, "'" * 10_000, "`" * 10_000, "1" * 1_000_000, "“" + "word " * 200_000 + "”",
     "it's the dogs' " * 10_000, 'say "x" ' * 10_000, "> a\n" * 10_000, "—no\n" * 10_000, "“a,” he said, " * 5_000,
     "“a\n\n" * 10_000, ":\n    a b c d e f\n" * 3_000],
    ids=["open", "unbalanced", "straight", "single", "grave", "digits", "one", "apostrophes", "many", "block", "dashes", "interrupted",
         "paragraphs", "indented"],
)  # fmt: skip
def test_what_is_no_text_is_read_without_harm(text):
    for one in find_quotations(text):
        assert one.text.strip()
