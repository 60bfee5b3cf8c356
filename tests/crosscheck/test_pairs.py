"""The rules as tables: pairs of phrases and what their comparison must show (tests/crosscheck/pairs/*.txt)."""

from pathlib import Path

import pytest

from workbench.crosscheck import compare

FINDINGS = {"=": "agrees", "!": "conflicts", "~": "not comparable"}


TABLES = sorted(Path(__file__).with_name("pairs").glob("*.txt"))


def rows(table):
    kind = ""
    for line in table.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            first, second, finding, *days = (part.strip() for part in line.split(" | "))
            written = days[0].split() if days else ["", ""]
            yield pytest.param(first, second, FINDINGS[finding], written, id=f"{table.stem}-{kind}-{first} | {second}")


@pytest.mark.parametrize(("first", "second", "finding", "written"), [row for table in TABLES for row in rows(table)])
def test_pair_and_the_other_way_round(first, second, finding, written):
    ours, theirs = written
    assert compare(first, second, ours_date=ours, theirs_date=theirs).agreement == finding
    assert compare(second, first, ours_date=theirs, theirs_date=ours).agreement == finding


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_findings_point_at_their_words(table):
    for first, second, *_ in (row.values for row in rows(table)):
        for found in compare(first, second).findings:
            for words, span, text in ((found.ours, found.ours_span, first), (found.theirs, found.theirs_span, second)):
                if span:
                    assert 0 <= span[0] < span[1] <= len(text), (first, second)
                    assert words.casefold()[:1] == text[span[0]:span[1]].strip().casefold()[:1], (first, second)
            assert found.because.endswith("."), (first, second)
            assert found.label, (first, second)
