"""Rating scales."""

import pytest

from workbench.domain.errors import NotFound
from workbench.domain.verdicts import Rating, RatingScale
from workbench.store import scales

STEPS = tuple(Rating(0, key, key.title(), f"It is {key}.", position, "#123abc", key[0].upper(), position or None)
              for position, key in enumerate(["false", "half", "true"]))


def test_a_scale_comes_back_with_its_ratings_in_order(archive, hand):
    added = hand.scale(RatingScale(0, "steps", "Steps", "Three of them.", STEPS[::-1]))
    with archive.read() as session:
        assert scales.get(session, added.id) == scales.find(session, "steps") == added
        assert scales.all_scales(session) == [added]
        rating, scale = scales.rating(session, added.ratings[1].id)
    assert [rating.key for rating in added.ratings] == ["false", "half", "true"]
    assert (rating, scale) == (added.ratings[1], "Steps")
    assert [rating.number for rating in added.ratings] == [None, 1, 2]


def test_what_is_not_there_is_said(archive):
    with archive.read() as session:
        for look in (lambda: scales.get(session, 1), lambda: scales.find(session, "x"),
                     lambda: scales.rating(session, 1)):
            with pytest.raises(NotFound):
                look()
        assert scales.all_scales(session) == []


def test_seeding_is_not_a_step_of_undoing(archive, hand):
    hand.scale()
    assert archive.undoable() is None
