"""What is wrong in the sample's article is found beside what its sources say (resources/sample/README.md lists it)."""

import re
from pathlib import Path

import pytest

from workbench.crosscheck import compare_facts, facts

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
SOURCES = ("briefing-transcript.txt", "wire-report.md", "experts-answer.txt", "the-year-before.txt")


def sentences(name):
    text = re.sub(r"(?<=[^\n])\n(?=[^\n])", " ", (SAMPLE / name).read_text(encoding="utf-8"))
    return [one.strip() for one in re.split(r"(?<=[.!?”\"])\s+|\n+", text) if len(one.strip()) > 20]


@pytest.fixture(scope="module")
def conflicts():
    theirs = [facts(one) for name in SOURCES for one in sentences(name)]
    dated = {"ours_date": "2023-10-06", "theirs_date": "2023-10-06"}
    ours = [facts(one) for one in sentences("article.txt")]
    return [(finding.kind.value, finding.label) for one in ours for other in theirs for finding in compare_facts(one, other, **dated).findings if finding.is_hard]


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("figure", "32 million ≠ 32,000 (×1,000)"),
        ("figure", "+11 percentage points ≠ +11% (% ≠ points)"),
        ("direction", "+9.2% ≠ −9.2%"),
        ("date", "5 October 2023 is a Thursday"),
        ("date", "7 July 2022 ≠ 7 July 2023"),
        ("office", "Foreign Secretary Rosa Icela Rodríguez ≠ Security Secretary Rosa Icela Rodríguez"),
        ("hedge", "“may” only in the source"),
        ("hedge", "“the most pointless dispute” ≠ “one of the most pointless disputes”"),
        ("negation", "“not” only in the source"),
    ],
)
def test_what_is_wrong_in_the_article_shows(conflicts, kind, label):
    assert (kind, label) in conflicts


def test_nothing_else_shows_but_other_days_and_another_year(conflicts):
    assert len(conflicts) <= 25
