"""The workbook is read back by openpyxl."""

import io
from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest

from tests.reports.said import poisoned
from workbench.reports import FORMATS, xlsx


def rows(book, name: str) -> list[dict]:
    head, *others = book[name].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in others]


@pytest.fixture
def book(report):
    return openpyxl.load_workbook(io.BytesIO(xlsx.render(report)))


def test_a_sheet_for_each_kind_of_thing(book):
    assert book.sheetnames == ["Claims", "Evidence", "Sources", "Enquiries", "Second checks", "Sums",
                               "Versions", "Set aside", "History",
                               "About"]
    assert [len(rows(book, name)) for name in ("Claims", "Evidence", "Sources", "History")] == [3, 3, 3, 2]
    for name in book.sheetnames:
        assert book[name].freeze_panes and book[name].auto_filter.ref
        assert all(book[name].column_dimensions[letter].width > 5 for letter in ("A", "B"))


def test_figures_are_figures_dates_are_dates_and_words_are_words(book):
    claim = rows(book, "Claims")[0]
    assert claim["Claim"] == "the crane lifts 7,600 tons, more than any other"
    assert (claim["Verdict"], claim["Number"], claim["Contradicts"], claim["Version"]) == ("False", 1, 1, 2)
    assert claim["Decided (UTC)"] == datetime(2024, 5, 12, 9, 30)
    assert claim["Correction"] == "The plate was read wrongly."
    evidence = next(one for one in rows(book, "Evidence") if one["Stance"] == "contradicts")
    assert (evidence["Page"], evidence["Likeness"], evidence["Speaker"]) == (3, 0.8123, "The engineer")
    assert evidence["Published"] == "2024-04"
    sources = {one["Title"]: one for one in rows(book, "Sources")}
    assert sources["The mayor's speech"]["Published"] == datetime(2024, 5, 10)
    assert sources["Minutes of the port authority"]["Bytes"] == 88_000
    assert sources["Minutes of the port authority"]["SHA-256"] == "cd" * 32


def test_it_says_program_version_scale_and_time(book):
    about = {one["What"]: one["Says"] for one in rows(book, "About")}
    assert about["Program"] == "factcheck-workbench 0.1.0"
    assert about["Version of the case"] == 41
    assert about["Made (UTC)"] == datetime(2024, 5, 13, 12, 0)
    assert about["H · Half true"] == "Part holds, part does not."


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", '=HYPERLINK("https://x")'])
def test_no_cell_is_a_formula(report, words):
    claims = tuple(replace(one, claim=replace(one.claim, as_checked=words)) for one in report.claims)
    read = openpyxl.load_workbook(io.BytesIO(xlsx.render(replace(report, claims=claims))))
    cell = read["Claims"]["C2"]
    assert (cell.data_type, cell.value.replace("_x0009_", "\t")) == ("s", words)
    assert cell.quotePrefix


def test_hostile_words_stay_words(report):
    read = openpyxl.load_workbook(io.BytesIO(xlsx.render(poisoned(report))))
    types = {cell.data_type for sheet in read for row in sheet.iter_rows() for cell in row}
    assert "f" not in types


def test_a_cell_is_never_longer_than_excel_allows(report):
    long = "\U0001f6a2" * 40_000
    claims = (replace(report.claims[0], claim=replace(report.claims[0].claim, as_checked=long)),)
    value = rows(openpyxl.load_workbook(io.BytesIO(xlsx.render(replace(report, claims=claims)))), "Claims")[0]
    assert value["Claim as checked"].endswith("a cell holds no more]")
    assert len(value["Claim as checked"].encode("utf-16-le")) // 2 <= 32_767


def test_dates_before_1900_stay_words(report):
    old = replace(report.sources[0], metadata=replace(report.sources[0].metadata, published="1848-02-24"))
    read = openpyxl.load_workbook(io.BytesIO(xlsx.render(replace(report, sources=(old, report.sources[1])))))
    assert "1848-02-24" in {one["Published"] for one in rows(read, "Sources")}


def test_an_empty_case(report, tmp_path):
    FORMATS["xlsx"].write(replace(report, claims=(), subjects=(), sources=(), texts=()), tmp_path / "r.xlsx")
    assert rows(openpyxl.load_workbook(tmp_path / "r.xlsx"), "Claims") == []
