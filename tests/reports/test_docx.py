"""The Word report is read back by python-docx, and each of its parts by an XML parser."""

import io
import re
import zipfile
from dataclasses import replace

import docx as python_docx
import pytest
from lxml import etree

from tests.reports.said import EVERYTHING, poisoned
from workbench.reports import FORMATS, docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def text_of(data: bytes) -> str:
    """All words of the body, tables included."""
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    lines = ("".join(one.text or "" for one in line.iter(f"{W}t")) for line in root.iter(f"{W}p"))
    return " ".join(" ".join(lines).split())


def test_it_says_everything(report):
    said = text_of(docx.render(report))
    for words in EVERYTHING:
        assert words in said, words


def test_python_docx_finds_title_headings_and_properties(report):
    read = python_docx.Document(io.BytesIO(docx.render(report)))
    by_style = {}
    for paragraph in read.paragraphs:
        by_style.setdefault(paragraph.style.name, []).append(paragraph.text)
    assert by_style["Title"] == ["The new harbour"]
    assert {"At a glance", "Claims", "Documents and sources", "The rating scale"} <= set(by_style["Heading 1"])
    assert "“the crane lifts 7,600 tons, more than any other”" in by_style["Heading 2"]
    assert by_style["Passage Contradicts"] == ["The sentence before. The crane lifts 7.6 t. The sentence after."]
    assert read.core_properties.title == "Fact-check: The new harbour"
    assert read.core_properties.created.isoformat() == "2024-05-13T12:00:00+00:00"


def test_links_lead_somewhere(report):
    file = zipfile.ZipFile(io.BytesIO(docx.render(report)))
    root = etree.fromstring(file.read("word/document.xml"))
    listed = etree.fromstring(file.read("word/_rels/document.xml.rels"))
    relations = {one.get("Id"): one.get("Target") for one in listed}
    names = {one.get(f"{W}name") for one in root.iter(f"{W}bookmarkStart")}
    inner = {one.get(f"{W}anchor") for one in root.iter(f"{W}hyperlink")} - {None}
    number = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    outer = {relations[one.get(number)] for one in root.iter(f"{W}hyperlink") if one.get(number)}
    assert inner and inner <= names
    assert {"https://port.example/minutes.pdf", "https://port.example/crane"} <= outer


def test_hostile_words_stay_words(report):
    data = docx.render(poisoned(report))
    file = zipfile.ZipFile(io.BytesIO(data))
    plain = {element.tag for element in etree.fromstring(
        zipfile.ZipFile(io.BytesIO(docx.render(report))).read("word/document.xml")).iter()}
    assert {element.tag for element in etree.fromstring(file.read("word/document.xml")).iter()} <= plain
    for name in file.namelist():
        etree.fromstring(file.read(name))
    targets = re.findall('Target="([^"]*)" TargetMode', file.read("word/_rels/document.xml.rels").decode())
    assert targets and all(one.startswith(("http://", "https://")) for one in targets)
    assert "</w:t></w:r><script>alert(1)</script>" in text_of(data)
    python_docx.Document(io.BytesIO(data))


def test_the_same_values_give_the_same_bytes(report):
    assert docx.render(report) == docx.render(report)
    assert docx.render(report) != docx.render(replace(report, made_at="2024-06-01T08:30:00+00:00"))


@pytest.mark.parametrize("key", ["docx", "annotated-docx"])
def test_an_empty_case(report, key, tmp_path):
    empty = replace(report, claims=(), subjects=(), sources=(), texts=())
    FORMATS[key].write(empty, tmp_path / "report.docx")
    assert python_docx.Document(str(tmp_path / "report.docx")).paragraphs
