"""The hand that the demonstration works with waits for what comes, and for nothing longer than it is asked to."""

import pytest

from workbench.gui.demo.hand import GivenUp, wait


def test_what_came_and_went_again_was_not_waited_for_in_vain(qapp):
    """At rest for a moment, then the next job began: the demonstration gave up, now and then."""
    answers = [False, True, False]
    wait(lambda: answers.pop(0) if len(answers) > 1 else answers[0], "a moment of rest")
    assert answers == [False]


def test_what_never_comes_is_given_up(qapp):
    with pytest.raises(GivenUp, match="in vain for rain"):
        wait(lambda: False, "rain", patience=0.05)
