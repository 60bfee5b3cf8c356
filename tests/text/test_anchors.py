"""Anchors are found again, and never in a wrong place without saying so."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.anchors import AnchorState
from workbench.text.anchoring.anchors import describe, find_again

TEXT = ("The council met on Monday. The council said that the bridge had cost 4.2 million crowns, twice what was planned. "
        "Nobody spoke. The council met again in May. The council said nothing more.")


def anchor(quote, text=TEXT):
    start = text.index(quote)
    return describe(text, start, start + len(quote))


def test_where_nothing_changed_it_is_exact():
    wanted = anchor("the bridge had cost 4.2 million crowns")
    assert find_again(wanted, TEXT) == (AnchorState.EXACT, wanted.start, wanted.end)


def test_moved_words_are_found_by_what_stands_around_them():
    later = "A new beginning. " + TEXT
    wanted = anchor("The council said")
    state, start, _ = find_again(wanted, later)
    assert (state, start) == (AnchorState.MOVED, wanted.start + 17)


def test_short_words_elsewhere_in_other_company_are_for_review():
    wanted = describe("He said no.", 3, 7)
    state, start, end = find_again(wanted, "Quite another text in which she said so.")
    assert (state, start, end) == (AnchorState.NEEDS_REVIEW, 32, 36)


def test_reworded_words_are_for_review_and_end_on_words():
    wanted = anchor("the bridge had cost 4.2 million crowns, twice what was planned")
    changed = TEXT.replace("had cost 4.2 million", "has cost 4.3 million")
    state, start, end = find_again(wanted, changed)
    assert state is AnchorState.NEEDS_REVIEW
    assert changed[start:end].startswith("the bridge has cost 4.3")
    assert changed[end - 1].isalpha()


def test_what_is_gone_is_lost():
    assert find_again(anchor("the bridge had cost 4.2 million crowns"), "Something else entirely, of other things.") == (
        AnchorState.LOST, 0, 0)
    assert find_again(anchor("Nobody spoke"), "")[0] is AnchorState.LOST


def test_a_long_quotation_is_found_by_both_its_ends():
    long = " ".join(f"Sentence number {n} tells of town {n * 7}." for n in range(60))
    wanted = describe(long, 100, 1500)
    changed = "New head. " + long.replace("town 210", "village 210").replace("town 70.", "city 70.")
    state, start, end = find_again(wanted, changed)
    assert state is AnchorState.NEEDS_REVIEW
    assert abs(start - 110) < 12 and abs(end - start - 1400) < 40


@given(st.text(alphabet="abc \n", min_size=1, max_size=200), st.data())
def test_in_the_same_text_every_span_is_exact(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert find_again(describe(text, start, end), text) == (AnchorState.EXACT, start, end)


@given(st.text(alphabet="abcdefgh ", min_size=20, max_size=200), st.text(alphabet="xyz", max_size=50), st.data())
def test_a_span_it_names_holds_the_words_when_it_says_exact_or_moved(text, head, data):
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = text[start:end]
    state, found, stop = find_again(describe(text, start, end), head + text[::-1] + text)
    if state in (AnchorState.EXACT, AnchorState.MOVED):
        assert (head + text[::-1] + text)[found:stop] == quote
    assert 0 <= found <= stop <= len(head) + 2 * len(text)
