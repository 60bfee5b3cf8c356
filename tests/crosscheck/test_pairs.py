"""The rules as tables: pairs of phrases and what their comparison must show (tests/crosscheck/pairs/*.txt)."""

from pathlib import Path

import pytest

from workbench.crosscheck import compare

FINDINGS = {"=": "agrees", "!": "conflicts", "~": "not comparable"}


def rows():
    for path in sorted(Path(__file__).with_name("pairs").glob("*.txt")):
        kind = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                kind = line.strip("[]")
            elif line and not line.startswith("#"):
                first, second, finding = (part.strip() for part in line.split(" | "))
                yield pytest.param(first, second, FINDINGS[finding], id=f"{path.stem}-{kind}-{first} | {second}")


TABLE = list(rows())


@pytest.mark.parametrize(("first", "second", "finding"), TABLE)
def test_pair(first, second, finding):
    assert compare(first, second).agreement == finding


@pytest.mark.parametrize(("first", "second", "finding"), TABLE)
def test_pair_the_other_way_round(first, second, finding):
    assert compare(second, first).agreement == finding


@pytest.mark.parametrize(("first", "second", "finding"), TABLE)
def test_findings_point_at_their_words(first, second, finding):
    for found in compare(first, second).findings:
        for words, span, text in ((found.ours, found.ours_span, first), (found.theirs, found.theirs_span, second)):
            if span:
                assert 0 <= span[0] < span[1] <= len(text)
                assert words.casefold()[:1] == text[span[0]:span[1]].strip().casefold()[:1]
        assert found.because.endswith(".")
        assert found.label
