"""The claim's words in the head, and what is marked in them."""

from hypothesis import given
from hypothesis import strategies as some

from workbench.domain.findings import Agreement, Finding, FindingKind
from workbench.gui.claim.quoted import Quoted


def test_a_span_keeps_its_words_on_one_line():
    quote = "The office\n counted   412 boats\nlast year"
    quoted = Quoted(quote, 100)
    assert quoted.shown == "“The office counted 412 boats last year”"
    start = quote.index("412 boats")
    first, last = quoted.span((start, start + 9))
    assert quoted.shown[first:last] == "412 boats"


def test_what_was_cut_off_is_not_marked():
    quoted = Quoted("one two three four five", 9)
    assert quoted.shown == "“one two …”"
    first, last = quoted.span((14, 18))
    assert first == last


def test_a_finding_marks_what_is_ours():
    finding = Finding(FindingKind.FIGURE, Agreement.CONFLICTS, "412", "214", "because", ours_span=(4, 7))
    silent = Finding(FindingKind.NEGATION, Agreement.CONFLICTS, "", "not", "because", theirs_span=(1, 4))
    marked, = Quoted("the 412 boats", 50).findings([finding, silent])
    assert marked.theirs_span == (5, 8)


@given(some.text(), some.integers(1, 60), some.tuples(some.integers(-5, 80), some.integers(-5, 80)))
def test_any_words_and_any_span_stay_within(quote, limit, span):
    quoted = Quoted(quote, limit)
    assert all(1 <= place <= len(quoted.shown) for place in quoted.span(span))
