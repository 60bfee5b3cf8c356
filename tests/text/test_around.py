"""A passage is told apart from what stands around it."""

import pytest

from workbench.text.around import around


@pytest.mark.parametrize(("texts", "shown"), [
    (("By the Desk", "It rose.", "It fell."), ("By the Desk ·", "It fell.")),
    (("He paused:", "Oslo, 5 May 2023", "Good day."), ("He paused:", "· Good day.")),
    (("“Yes.”", "No [3]", ""), ("“Yes.”", "")),
    (("", "它上升了。", "它下降了"), ("", "它下降了")),
])
def test_a_dot_stands_where_no_mark_does(texts, shown):
    assert around(*texts) == shown
