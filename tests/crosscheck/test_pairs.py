"""The rules as tables: pairs of phrases and what their comparison must show (tests/crosscheck/pairs/*.txt)."""

from pathlib import Path

import pytest

from workbench.crosscheck import compare

FINDINGS = {"=": "agrees", "!": "conflicts", "~": "not comparable"}


TABLES = sorted(Path(__file__).with_name("pairs").glob("*.txt"))


def groups(table):
    """The pairs of a table below each of its headings."""
    found, kind = {}, ""
    for line in table.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            first, second, finding, *days = (part.strip() for part in line.split(" | "))
            written = days[0].split() if days else ["", ""]
            found.setdefault(kind, []).append((first, second, FINDINGS[finding], written))
    return [pytest.param(rows, id=f"{table.stem}-{kind}") for kind, rows in found.items()]


EVERY = pytest.mark.parametrize("rows", [group for table in TABLES for group in groups(table)])


@EVERY
def test_pairs_and_the_other_way_round(rows):
    missed = []
    for first, second, finding, (ours, theirs) in rows:
        one = compare(first, second, ours_date=ours, theirs_date=theirs).agreement
        other = compare(second, first, ours_date=theirs, theirs_date=ours).agreement
        missed += [(first, second, finding, one, other)] if (one, other) != (finding, finding) else []
    assert missed == []


@EVERY
def test_findings_point_at_their_words(rows):
    for first, second, *_ in rows:
        for found in compare(first, second).findings:
            for words, span, text in ((found.ours, found.ours_span, first), (found.theirs, found.theirs_span, second)):
                if span:
                    assert 0 <= span[0] < span[1] <= len(text), (first, second)
                    assert words.casefold()[:1] == text[span[0]:span[1]].strip().casefold()[:1], (first, second)
            assert found.because.endswith("."), (first, second)
            assert found.label, (first, second)
