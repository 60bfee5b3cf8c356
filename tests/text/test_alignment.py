"""Words in common keep two texts in step."""

from workbench.text.alignment import counterpart, in_step

OURS = "The ferry carried 3,702 passengers in the year 2000."
THEIRS = "In 2000 the ferry of Ashby carried 3,702 passengers; the year before it had been less."


def test_words_that_both_have_are_met_in_the_same_order():
    pairs = in_step(OURS, THEIRS)
    assert [(OURS[ours:].split()[0], THEIRS[theirs:].split()[0]) for ours, theirs in pairs] == [
        ("ferry", "ferry"), ("carried", "carried"), ("3,702", "3,702"), ("passengers", "passengers;"), ("year", "year")]
    assert pairs == sorted(pairs) and in_step(OURS, "Nothing alike.") == []


def test_the_nearest_pair_is_found_from_either_side():
    pairs = in_step(OURS, THEIRS)
    assert counterpart(pairs, OURS.index("3,702") + 1)[1] == THEIRS.index("3,702")
    assert counterpart(pairs, THEIRS.index("year"), back=True)[0] == OURS.index("year")
    assert counterpart([], 5) is None
