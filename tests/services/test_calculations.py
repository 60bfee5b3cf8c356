"""Sums over figures of a claim and its evidence: exact, kept with their working, flagged when a figure changes."""

from dataclasses import replace
from fractions import Fraction

import pytest

from workbench.crosscheck.weighing.picking import pick
from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.domain.errors import SumRefused
from workbench.domain.signing import ConcernKind
from workbench.domain.sums import work_out
from workbench.reports import markdown
from workbench.services.deciding import calculations, claims, evidence, verdicts
from workbench.services.intake import importing
from workbench.services.library import history
from workbench.services.reading import carried_marks, documents, versions
from workbench.services.reporting import exporting

WORDS = ("About 7.6 tons of fentanyl, 7,691 kg in all, and 32 million firearms worth $4.5 billion, up 12 % on 1,435, a "
         "rate of 14.3 per 100,000 people, in 3 towns.")
A, B, C, D, E, F, G, H = range(8)
FIGURES = pick(WORDS)


@pytest.mark.parametrize(("expression", "working"), [
    ("c ÷ f", "32 million ÷ 1,435 ≈ 22,299.7 firearms"),
    ("d * e", "$4.5 billion × 12 % = $540,000,000"),
    ("(c - 2,000,000) / c in %", "(32 million − 2,000,000) ÷ 32 million = 93.75 %"),
    ("(c - 2,000,000) / c en %", "(32 million − 2,000,000) ÷ 32 million = 93.75 %"),
    ("g × 5000000", "14.3 × 5,000,000 = 715"),
    ("f / 3", "1,435 ÷ 3 ≈ 478.333"),
    ("0.1 + 0.2", "0.1 + 0.2 = 0.3"),
    ("-f + 2*(3+4)", "− 1,435 + 2 × (3 + 4) = −1,421"),
    ("a / b", "7.6 tons ÷ 7,691 kg ≈ 0.988168"),
])
def test_a_sum_is_exact_and_shows_its_working(expression, working):
    assert work_out(expression, FIGURES).working == working


def test_units_of_one_kind_are_turned_into_each_other_and_it_is_told():
    done = work_out("a - b", FIGURES)
    assert done.result.value == Fraction(-91, 1000)
    assert done.notes == ("7,691 kg is 7.691 t",)


@pytest.mark.parametrize(("expression", "said"), [
    ("a / 0", "divides by zero"), ("a / (f - f)", "divides by zero"), ("a + d", "count different things"),
    ("a + e", "share and a number"), ("(a", "not closed"), ("a b", "should end"), ("a +", "missing at the end"),
    ("z", "No figure is called"), ("", "no sum yet"), ("a in %", "not a share"), ("1,00 + 1", "not a number"),
    ("a + #", "cannot stand"), ("(" * 60 + "a" + ")" * 60, "more brackets"), ("1" * 41, "not a number"),
    ("a + " * 80 + "a", "too long"), ("__import__", "cannot stand"), ("a ** 9", "missing before"),
])
def test_what_cannot_be_worked_out_is_said_in_words(expression, said):
    with pytest.raises(SumRefused, match=said):
        work_out(expression, FIGURES)


def test_both_ends_of_a_range_can_be_picked():
    assert [one.words for one in pick("It cost between 20 and 30 euros.")] == ["€20", "€30"]


ARTICLE = "The bridge cost 32 million euros, twice what was planned, the mayor said.\n"
AUDIT = "The auditors counted 34 million euros for the bridge. The plan of 2019 had named 20 million euros.\n"


@pytest.fixture
def claim(archive, case, bring):
    article, audit = bring("article.txt", ARTICLE, Role.SUBJECT), bring("audit.txt", AUDIT)
    made = claims.make(archive, case.id, article.id, 0, ARTICLE.index(", twice"))
    for words in ("counted 34 million euros", "had named 20 million euros"):
        start = AUDIT.index(words)
        evidence.link_span(archive, made.id, audit.id, start, start + len(words), Stance.CONTEXT)
    return made


@pytest.fixture
def kept(archive, claim):
    """b and c are the figures of the two passages."""
    return calculations.keep(archive, claim.id, "(b - c) / c in %", calculations.figures(archive, claim.id), "Overrun")


def test_a_sum_is_kept_with_the_figures_it_uses_and_where_they_stand(archive, claim, kept):
    assert (kept.was, kept.flags) == ("70 %", ())
    assert (kept.name, kept.working) == (
        "Overrun", "(34 million euros − 20 million euros) ÷ 20 million euros = 70 %")
    assert [one.source for one in kept.inputs] == ["audit.txt", "audit.txt"]
    assert kept.expression == "(a - b) / b in %"
    assert history.entries(archive, limit=1)[0].claim == claim.id
    archive.undo()
    assert calculations.of_claim(archive, claim.id) == []


def test_evidence_that_is_taken_off_flags_the_sum(archive, claim, kept):
    evidence.unlink(archive, evidence.for_claim(archive, claim.id)[0].id)
    (now,) = calculations.of_claim(archive, claim.id)
    assert "no longer linked" in now.flags[0]


def test_a_new_version_of_the_source_flags_it_and_what_comes_out_now_is_told(archive, case, claim, kept):
    audit = evidence.for_claim(archive, claim.id)[0].document
    prepared = replace(importing.prepare_text(AUDIT.replace("34 million", "36 million")), file="audit-2.txt")
    versions.replace_document(archive, case.id, audit, prepared)
    (now,) = calculations.of_claim(archive, claim.id)
    assert "reads otherwise in the new version" in now.flags[0]
    (mark,) = versions.work_list(archive, case.id)
    carried_marks.keep(archive, mark.id)
    (now,) = calculations.of_claim(archive, claim.id)
    assert now.flags == ("“34 million euros” is “36 million euros” in the passage now.",
                         "It came to 70 %; with the figures as they are now it comes to 80 %.")
    assert calculations.refresh(archive, kept.id).was == "80 %"
    (now,) = calculations.of_claim(archive, claim.id)
    assert (now.flags, now.was) == ((), "80 %")


def test_a_sum_can_be_another_one_or_removed(archive, claim, kept):
    figures = calculations.figures(archive, claim.id)
    other = calculations.keep(archive, claim.id, "a - b", figures, replaces=kept.id)
    assert (other.id, other.was) == (kept.id, "−€2,000,000")
    calculations.remove(archive, kept.id)
    assert calculations.of_claim(archive, claim.id) == []


def test_a_report_has_the_working_and_the_flags(archive, case, claim, kept):
    evidence.unlink(archive, evidence.for_claim(archive, claim.id)[0].id)
    said = markdown.render(exporting.case_report(archive, case.id))
    assert "(34 million euros − 20 million euros) ÷ 20 million euros = 70 %" in said
    assert "no longer linked to the claim" in said
    assert documents.get(archive, claim.document).name in said


def test_who_signs_is_warned_of_a_sum_that_changed(archive, case, claim, kept):
    verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[0].id)
    verdicts.write_rationale(archive, claim.id, "By the auditors' count.")
    assert ConcernKind.SUM not in {one.kind for one in verdicts.concerns(archive, claim.id)}
    evidence.unlink(archive, evidence.for_claim(archive, claim.id)[0].id)
    assert ConcernKind.SUM in {one.kind for one in verdicts.concerns(archive, claim.id)}
