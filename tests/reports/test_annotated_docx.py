"""The annotated copy: the subject's own words, and each claim's comment on exactly its words."""

import io
import zipfile
from dataclasses import replace

import docx as python_docx
import pytest
from lxml import etree

from tests.reports.said import poisoned
from workbench.reports import annotated_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def commented(data: bytes) -> dict[str, str]:
    """The words under each comment, by its id; lines of a span joined by blanks."""
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    open_now, found, referred = set(), {}, set()
    for element in root.iter():
        number = element.get(f"{W}id")
        if element.tag == f"{W}commentRangeStart":
            assert number not in found
            found[number] = ""
            open_now.add(number)
        elif element.tag == f"{W}commentRangeEnd":
            open_now.remove(number)
        elif element.tag == f"{W}commentReference":
            referred.add(number)
        elif element.tag == f"{W}p":
            found |= {one: found[one] + " " for one in open_now}
        elif element.tag == f"{W}t":
            found |= {one: found[one] + (element.text or "") for one in open_now}
    assert not open_now
    assert referred == set(found)
    return found


def test_the_text_is_the_subjects_own(report):
    read = python_docx.Document(io.BytesIO(annotated_docx.render(report)))
    lines = [line for line in report.texts[0].shown.split("\n") if line.strip()]
    assert [one.text for one in read.paragraphs][2:] == lines
    assert read.paragraphs[2].style.name == "Heading 2"


def test_each_comment_stands_on_its_claims_words(report):
    assert commented(annotated_docx.render(report)) == {
        "1": "the crane lifts 7,600 tons, more than any other",
        "2": "Nine ships came the first day.",
        "3": "It cost ninety-four million.",
    }


def test_a_comment_says_verdict_rationale_and_evidence_with_its_source(report):
    comments = {one.comment_id: one for one in python_docx.Document(
        io.BytesIO(annotated_docx.render(report))).comments}
    first = comments[1]
    assert (first.author, first.initials) == ("Ada Fenn", "AF")
    assert first.timestamp.isoformat().startswith("2024-05-12T09:30:00")
    for words in ("1 · False.", "Signed off by Grace Holm.", "As checked: The harbour's crane lifts 7,600 tons.",
                  "7.6 t × 1,000 = 7,600 t.", "Correction: The plate was read wrongly.",
                  "Contradicts the claim: “The crane lifts 7.6 t.” (The engineer, Minutes of the port authority, "
                  "Port Authority, April 2024, page 3, https://port.example/minutes.pdf).", "7,600 t ≠ 7.6 t"):
        assert words in first.text, words
    assert "No verdict yet" in comments[3].text


@pytest.mark.parametrize("spans", [
    ((1, 0, 40), (2, 10, 60), (3, 10, 60)),
    ((1, 5, 10), (2, 10, 15), (3, 2, 30)),
    ((1, 20, 140), (2, 60, 150), (3, 28, 34)),
    ((1, 0, 10_000), (2, 30, 44), (3, 29, 31)),
])
def test_claims_may_overlap_touch_and_run_over_paragraphs(report, spans):
    text = replace(report.texts[0], spans=spans)
    found = commented(annotated_docx.render(replace(report, texts=(text,))))
    for number, start, end in spans:
        assert found[str(number)].split() == text.shown[start:end].split(), number


def test_two_subjects_follow_each_other(report):
    other = replace(report.subjects[0], id=9)
    text = replace(report.texts[0], document=9, spans=())
    data = annotated_docx.render(replace(report, subjects=(*report.subjects, other), texts=(*report.texts, text)))
    titles = [one for one in python_docx.Document(io.BytesIO(data)).paragraphs if one.style.name == "Title"]
    assert len(titles) == 2
    assert len(commented(data)) == 3


def test_hostile_words_stay_words(report):
    data = annotated_docx.render(poisoned(report))
    file = zipfile.ZipFile(io.BytesIO(data))
    for name in file.namelist():
        etree.fromstring(file.read(name))
    python_docx.Document(io.BytesIO(data))


def test_the_same_values_give_the_same_bytes(report):
    assert annotated_docx.render(report) == annotated_docx.render(report)


def test_parts_have_comments_that_are_counted_and_what_has_no_place_stands_at_the_end(report):
    first, second, third = report.claims
    part = replace(second, claim=replace(second.claim, part_of=first.claim.id))
    text = replace(report.texts[0], spans=report.texts[0].spans[:2])
    data = annotated_docx.render(replace(report, claims=(first, part, third), texts=(text,)))
    assert commented(data)["3"] == "It cost ninety-four million."
    comments = {one.comment_id: one.text for one in python_docx.Document(io.BytesIO(data)).comments}
    assert comments.keys() == {1, 2, 3} and comments[2].startswith("■ 1a · "), "an id is a number to the format"
    assert python_docx.Document(io.BytesIO(data)).paragraphs[-2].text == "Claims whose words are not in this text"
