"""A report in another language: no word of it stays English, and what people wrote stays as they wrote it."""

import csv
import io
import re
import zipfile
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from html.parser import HTMLParser

import openpyxl
import pytest

from workbench import paths
from workbench.languages import tongue
from workbench.reports import FORMATS, claimreview, markdown, pdf, wordprocessing, xlsx
from workbench.reports.redaction import redacted
from workbench.reports.remarks import remarks

MADE_UP = "xx"
"""A language in which every text is English in Cyrillic letters: what is read in Latin ones went past it."""
CYRILLIC = dict(zip(map(ord, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                    "абцдефгхийклмнопярстувшхызАБЦДЕФГХИЙКЛМНОПЯРСТУВШХЫЗ", strict=True))
GREEK = dict(zip(map(ord, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                 "αβγδεζηθικλμνξοπρστυφχψωαβ" * 2, strict=True))
KEPT = re.compile(r"\d{4}-\d\d.*|#[0-9a-f]{6}|https?://.*|[0-9a-f]{64}|[a-z]")
OUR_OWN = re.compile(r"factcheck-workbench|SHA-256|UTC|pdfium|https?://\S+|[0-9a-f]{64}|\b(?:pdf|[a-z]{1,2}\d?)\b")
"""What is the same in every language."""
LATIN = re.compile(r"[A-Za-z]{2,}")


def made_up(text: str) -> str:
    """The text in other letters, its `{names}` as they are."""
    return "".join(part if part.startswith("{") else part.translate(CYRILLIC) for part in re.split(r"(\{\w*\})", text))


@pytest.fixture
def language(monkeypatch):
    there = tongue._catalogue(tongue.SPANISH)
    catalogue = {context: ({key: made_up(key[0]) for key in texts},
                           {many: (made_up(many), made_up(many)) for many in counted})
                 for context, (texts, counted) in there.items()}
    known = tongue._catalogue
    monkeypatch.setattr(tongue, "_catalogue", lambda code: catalogue if code == MADE_UP else known(code))
    for table, value in ((tongue.MONTHS, tuple("абвгдежзиклм")), (tongue.DECIMAL_MARK, ","),
                         (wordprocessing.LANGUAGES, "en-GB"), (xlsx.DAYS, "yyyy")):
        monkeypatch.setitem(table, MADE_UP, value)
    return MADE_UP


def written_in_greek(value):
    """The same values, with Greek letters in all that a person wrote."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return value if KEPT.fullmatch(value) else value.translate(GREEK)
    if isinstance(value, tuple):
        return tuple(map(written_in_greek, value))
    if is_dataclass(value):
        return replace(value, **{one.name: written_in_greek(getattr(value, one.name)) for one in fields(value)
                                 if one.name not in ("kind", "program_version", "language")})
    return value


class _Page(HTMLParser):
    """What a web page shows and tells."""

    def __init__(self, page: str):
        super().__init__()
        self.told, self._hidden = [], False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self._hidden = tag == "style"
        self.told += [value for name, value in attrs if name in ("aria-label", "title", "alt")]

    def handle_data(self, data):
        self.told += [] if self._hidden else [data]


def _of_word(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = [file.read(name).decode() for name in file.namelist()
                 if name.startswith(("word/doc", "word/foot", "word/comm")) and name.endswith("xml") or "core" in name]
    return [found for part in parts for found in re.findall(r"(?:<w:t[ >]|<dc:title|<cp:keywords)[^<]*", part)
            for found in [found.partition(">")[2]]]


def _of_workbook(data: bytes) -> list[str]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [*book.sheetnames, *(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
                                if isinstance(cell, str))]


def _of_blocks(report) -> list[str]:
    """What the PDF is made of: its runs, heads of tables, names of facts and what stands beside them."""
    data = pdf._data(report)
    return [data["title"], data["description"], data["footer"], *data["keywords"], *(
        found for block in data["blocks"] for found in (
            [run[0] for run in block.get("runs", ())] + [*block.get("head", ())] + [block.get("says", "")]
            + [words for name, runs in (block["rows"] if block["t"] == "facts" else ())
               for words in (name, *(run[0] for run in runs))]))]


SHOWN = {
    "html": lambda report: _Page(FORMATS["html"].render(report).decode()).told,
    "pdf": _of_blocks,
    "docx": lambda report: _of_word(FORMATS["docx"].render(report)),
    "annotated-docx": lambda report: _of_word(FORMATS["annotated-docx"].render(report)),
    "md": lambda report: [re.sub(r'<a id="[^"]*">|\(#[^)]*\)', "", FORMATS["md"].render(report).decode())],
    "xlsx": lambda report: _of_workbook(FORMATS["xlsx"].render(report)),
    "csv": lambda report: [cell for row in csv.reader(io.StringIO(FORMATS["csv"].render(report).decode("utf-8-sig")))
                           for cell in row],
    "annotated-pdf": lambda report: [words for one in remarks(report) for words in (one.title, one.words)],
}
"""What a reader sees of each format that is written for people."""


@pytest.mark.parametrize("format", SHOWN)
def test_no_word_of_a_report_stays_english(format, whole_report, language):
    report = replace(written_in_greek(whole_report), language=language)
    hiding = redacted(replace(report, hidden=0, sources=tuple(replace(one, confidential=True)
                                                              for one in report.sources)))
    nothing = replace(report, claims=(), texts=(), subjects=(), sources=(), aside=())
    left = {word for one in (report, hiding, nothing) for told in SHOWN[format](one)
            for word in LATIN.findall(OUR_OWN.sub("", told))}
    assert left == set(), "these words went past `tr`"


def test_no_word_of_a_template_stands_bare():
    """Where no report of a test comes to, too."""
    bare = []
    for path in sorted((paths.resources() / "templates").glob("*.html")):
        markup = re.sub(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        told = [re.sub(r"<[^>]*>", " ", markup), *re.findall(r'(?:aria-label|title|alt)="([^"]*)"', markup)]
        bare += [(path.name, word) for words in told for word in LATIN.findall(OUR_OWN.sub("", words))]
    assert bare == []


@pytest.mark.parametrize("format", SHOWN)
def test_what_people_wrote_stays_as_they_wrote_it(format, whole_report):
    told = re.sub(r"[\s\\*]+", " ", " ".join(SHOWN[format](replace(whole_report, language="es"))))
    for words in ("the crane lifts 7,600 tons, more", "The harbour's crane lifts 7,600 tons.", "Half true",
                  "Part holds, part does not.", "Our crane is the pride of the coast."):
        assert words in told


def test_a_file_names_its_language(whole_report):
    report = replace(whole_report, language="es")
    assert '<html lang="es">' in FORMATS["html"].render(report).decode()
    for format in ("docx", "annotated-docx"):
        with zipfile.ZipFile(io.BytesIO(FORMATS[format].render(report))) as file:
            assert "<dc:language>es</dc:language>" in file.read("docProps/core.xml").decode()
            assert '<w:lang w:val="es-ES"/>' in file.read("word/styles.xml").decode()
    assert b"/Lang(es)" in pdf.render(report).replace(b"/Lang (es)", b"/Lang(es)")


def test_a_review_is_in_the_language_of_its_reasons(report):
    ships = report.claims[1]
    reasons = ("", "The harbour book has it, and so do the minutes of the authority.",
               "Lo dice el libro del puerto, y también las actas de la autoridad.")
    told = claimreview.as_json(replace(report, language="es", claims=tuple(
        replace(ships, verdicts=(replace(ships.verdicts[0], rationale=words),)) for words in reasons)))
    assert [one["inLanguage"] for one in told["@graph"] if one["@type"] == "ClaimReview"] == ["es", "en", "es"]


def test_formats_for_machines_keep_their_words(whole_report):
    spanish = replace(whole_report, language="es")
    assert FORMATS["annotations"].render(spanish) == FORMATS["annotations"].render(whole_report)
    told, was = claimreview.as_json(spanish), claimreview.as_json(whole_report)
    for one in (*told["@graph"], *was["@graph"]):
        one.pop("inLanguage", None)
    assert told == was


def test_findings_history_and_sums_are_told_in_spanish(report, whole_report):
    tons = report.claims[0]
    item = tons.evidence[1]
    told = replace(item.evidence.findings[0], because="7,691 kg is 7.691 t; “7.6 t” truncates it.",
                   label="32,000 ≠ 32 million (×1,000)")
    item = replace(item, evidence=replace(item.evidence, findings=(told,)))
    entry = replace(tons.history[0], sentence="Linked “a page of it” as supporting the claim.")
    said = markdown.render(replace(report, language="es", claims=(
        replace(tons, evidence=(item,), history=(entry,)),)))
    assert "32\u202f000 ≠ 32 millones (×1000). 7691 kg es 7,691 t; «7.6 t» lo trunca." in said
    assert "Ada Fenn: se vinculó «a page of it» como respaldo de la afirmación." in said
    assert "7600 t ÷ 1000 = 7,6 t" in markdown.render(replace(whole_report, language="es"))
