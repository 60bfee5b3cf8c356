"""What two figures make together is worked out before a conflict is called."""

from workbench.crosscheck import compare


def found(ours, theirs):
    return [(one.agreement.value, one.because) for one in compare(ours, theirs).findings]


def test_the_sum_of_two_parts_is_offered_and_no_conflict():
    answer = found("Police made 3,337 arrests.", "Police made 284 arrests in the north and 3,053 arrests in the south.")
    assert answer == [("not comparable", "The sum agrees: 284 + 3,053 = 3,337.")]


def test_parts_that_do_not_add_up_are_no_sum():
    answer = found("Police made 3,339 arrests.", "Police made 284 arrests in the north and 3,053 arrests in the south.")
    assert all("sum agrees" not in because for _, because in answer)


def test_a_change_told_by_its_ends():
    assert found("rents rose from 200 to 260 euros", "rents rose by 60 euros")[0] == ("agrees", "From €200 to €260 is €60 more (260 − 200), as “60 euros” says.")
    assert compare("support rose from 31 to 36 percent", "support rose 5 percent").agreement == "conflicts"


def test_a_rate_is_worked_out_beside_a_total():
    because = found("the disease kills 270 people a day", "the disease killed 98,550 people")[0][1]
    assert because == "One is a rate, the other a total: 270 a day is about 98,550 a year (270 × 365)."
