"""The table is read back by Python's own reader of CSV."""

import csv
import io
from dataclasses import replace

import pytest

from tests.reports.said import poisoned
from workbench.reports import FORMATS, csv_table


def read(text: str) -> list[dict]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_for_each_piece_of_evidence_and_each_claim_without(report):
    rows = read(csv_table.render(report))
    assert [(one["No."], one["Evidence: Stance"]) for one in rows] == [
        ("1", "contradicts"), ("1", "context"), ("2", "supports"), ("3", "")]
    first = rows[0]
    assert first["Claim"] == "the crane lifts 7,600 tons, more than any other"
    assert first["Rationale"] == "7.6 t × 1,000 = 7,600 t.\n\nSee https://port.example/crane."
    assert first["Decided (UTC)"] == "2024-05-12 09:30:00"
    assert first["Evidence: Source"] == "Minutes of the port authority"


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", "  =1", "\u00a0=1", "\u3000＝1",
                                   "＋1", "－1", "＠1", "\ufeff=1", "−1"])
def test_what_a_spreadsheet_takes_for_a_formula_is_text(report, words):
    claims = tuple(replace(one, claim=replace(one.claim, as_checked=words)) for one in report.claims)
    rows = read(csv_table.render(replace(report, claims=claims)))
    assert {one["Claim as checked"] for one in rows} == {"'" + words}


@pytest.mark.parametrize("words", ["7.6 t = 7,600 kg", "a@b", "'quoted'", "1-2", "“-1”"])
def test_other_words_are_left_as_they_are(report, words):
    claims = tuple(replace(one, claim=replace(one.claim, as_checked=words)) for one in report.claims)
    assert {one["Claim as checked"] for one in read(csv_table.render(replace(report, claims=claims)))} == {words}


def test_hostile_words_stay_in_their_cells(report):
    plain, hostile = read(csv_table.render(report)), read(csv_table.render(poisoned(report)))
    assert len(hostile) == len(plain)
    assert all(set(one) == set(plain[0]) for one in hostile)


def test_spreadsheets_know_it_for_utf8(report, tmp_path):
    FORMATS["csv"].write(report, tmp_path / "report.csv")
    assert (tmp_path / "report.csv").read_bytes().startswith(b"\xef\xbb\xbfNo.,Claim,")
