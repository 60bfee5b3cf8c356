"""Two figures side by side, and whether what they show is sure enough to be said. Being wrong costs trust."""

from dataclasses import dataclass
from math import inf

from workbench.crosscheck.figures.figure import AGO, CHANGE, CLOCK, COUNT, MEASURE, MONEY, ORDINAL, SCORE, SHARE, Figure
from workbench.crosscheck.figures.how_often import TIME
from workbench.crosscheck.weighing.mistakes import SWAPPED, Mistake
from workbench.crosscheck.weighing.sameness import Sameness
from workbench.crosscheck.weighing.tolerance import minutes_apart, significant
from workbench.crosscheck.words.stems import stem

_STRENGTH = stem("magnitude")


@dataclass(slots=True)
class Pair:
    """Two figures that count the same, and how their values stand."""

    ours: Figure
    theirs: Figure
    same: Sameness
    relation: str
    mistake: Mistake | None = None
    ours_value: float = 0.0
    theirs_value: float = 0.0
    special: str = ""
    beside: tuple[str, str] = ("", "")
    """Of which of several things the two tell, where they tell of two."""


def agreement_means_something(pair: Pair) -> bool:
    """Equal numbers of unlike things show nothing: two countries, 20 percent."""
    a, b, same = pair.ours, pair.theirs, pair.same
    telling = min(significant(a.low), significant(b.low)) >= 3
    if (a.weak or b.weak) and same.context < 0.5:
        return False
    if a.kind == ORDINAL and same.context < 0.5:
        return False
    if a.head == b.head == _STRENGTH and same.apart:
        return False  # of equal strength, at another place
    if same.keyed and not same.generic:
        return True
    if a.matter == b.matter != "" and same.keyed and not same.apart and min(a.low, b.low) >= 100:
        return True  # some 1,800 people were evacuated, 1,860 people were
    if same.smaller == 0:
        return (
            same.coefficient > 0
            or a.kind not in (COUNT, ORDINAL)
            and a.role == b.role
            and (min(significant(a.low), significant(b.low)) >= 2 or a.per == b.per != 0.0)
        )
    if telling:
        return same.coefficient >= 0.3 or same.shared >= 2
    return (
        same.coefficient >= 0.5
        and (same.shared >= 2 or same.smaller == 1 and same.larger <= 4 or same.longer <= 3)
        or same.context >= 0.5
        and same.common >= 3
    )


def sure_enough(pair: Pair) -> bool:
    """Whether a difference may be called a conflict. Being wrong costs trust."""
    same = pair.same
    telling = pair.mistake is not None and pair.mistake.telling
    if pair.ours.weak or pair.theirs.weak:
        telling = False
        if same.context < 0.6 or not within(pair, 10.0):
            return False
    if same.named or _of_other_doings(pair):
        return False
    if not pair.ours.low or not pair.theirs.low:
        known = not same.generic and same.context >= 0.5 or in_the_same_sentence(pair)
        apart = same.apart or _of_a_time_of_its_own(pair)
        return not apart and (same.keyed and known or _of_nobody(pair))
    if same.loose and not (same.keyed or same.context >= 0.6):
        return False
    if _for_a_time_of_its_own(pair) and not telling:
        return False
    if same.smaller == 0:
        # not "almost twice £330m" and "£274m is made up of"
        of_one = same.coefficient > 0 and (same.common > 0 or not same.longer)
        if pair.ours.kind == COUNT and not (same.keyed or pair.ours.role or pair.ours.near and pair.theirs.near):
            return telling  # Ninety. I own three.
        return of_one or telling or same.keyed and not same.generic and same.longer <= 3
    if telling and (same.keyed and not same.generic or same.shared >= 2 and same.coefficient >= 1.0):
        return True
    if swapped_of_one_thing(pair):
        return True
    return not _of_other_matters(pair) and _alike_enough(pair, telling)


def _of_other_doings(pair: Pair) -> bool:
    """Whether both count how often something was done, and not the same: tested once, count each pile twice."""
    ours, theirs = pair.ours, pair.theirs
    if not ours.head == theirs.head == TIME:
        return False
    done, others = ours.keys - {TIME}, theirs.keys - {TIME}
    return bool(done and others and not done & others) or ours.matter != theirs.matter and pair.same.context < 0.6


def swapped_of_one_thing(pair: Pair) -> bool:
    """Whether two counts of one thing, told by another shared word too, differ by two digits that changed places: 2,300
    mail ballots, 3,200 uncounted mail ballots; or what something cost, £640 million, £604 million. Two digits alone
    may do so by chance."""
    same, mistake = pair.same, pair.mistake
    if mistake is None or mistake.kind != SWAPPED or same.apart and same.shared < 3:
        return False
    if mistake.telling and pair.ours.kind == MONEY and "COST" in pair.ours.near & pair.theirs.near:
        return True
    if same.common >= 3 and same.coefficient >= 0.6 or same.shared >= 4 and same.coefficient >= 0.4:
        return True
    return same.keyed and not same.generic and same.shared >= 2


_PEOPLE = frozenset((stem("people"),))


def _of_a_time_of_its_own(pair: Pair) -> bool:
    """Whether only one of two is told of a year: nobody was hurt, two people were hurt last year."""
    ours, theirs = pair.ours, pair.theirs
    return bool(ours.when) != bool(theirs.when) or bool(ours.years) != bool(theirs.years)


def _of_nobody(pair: Pair) -> bool:
    """Nobody was injured, three people were injured: sentences that tell the same of none and of some, short ones or
    long ones that share much of what stands beside both."""
    same = pair.same
    none, some = (pair.theirs, pair.ours) if pair.ours.low else (pair.ours, pair.theirs)
    of_them = none.keys == _PEOPLE or same.keyed and not same.loose
    if not none.matter or none.matter != some.matter or not of_them:
        return False
    if same.context >= 0.8 and same.longer <= same.sentence + 1:
        return True
    return same.coefficient >= 0.6 and same.shared >= 4 and same.context >= 0.5 and same.common >= 5


def _for_a_time_of_its_own(pair: Pair) -> bool:
    """Whether only one of two counts is for a stretch of time ("in just two months"), in sentences that are not the
    same: the other may be for all time."""
    stretched = (pair.ours.stretch is None) != (pair.theirs.stretch is None)
    counts = pair.ours.kind == COUNT or pair.ours.kind == SHARE and pair.ours.role == CHANGE
    if not stretched or not counts:
        return False
    for_a_year = any(one.stretch is None and one.when.isdigit() for one in (pair.ours, pair.theirs))
    return for_a_year or not within(pair, 1.5) and not in_the_same_sentence(pair)


def _of_other_matters(pair: Pair) -> bool:
    """Other places or years, or much that is said beside the one and not beside the other."""
    same = pair.same
    if same.apart and same.context < 0.75:
        return True
    beside = same.larger > 5 and same.smaller <= 2 and same.common < 2
    around = same.longer >= 6 and same.sentence <= 3
    return (beside or around) and not within(pair, 3.0)


def _alike_enough(pair: Pair, telling: bool) -> bool:
    """Whether enough words are shared, by what kind of figure it is; less will do where a slip explains the rest."""
    ours, same = pair.ours, pair.same
    if ours.kind == SCORE and same.smaller <= 2 and same.shared < same.smaller:
        return False  # a 6-3 vote on schools, a 5-4 vote on tariffs
    if ours.kind in (ORDINAL, SCORE, CLOCK):
        return same.coefficient >= 0.5 and same.context >= 0.5
    if ours.kind == MEASURE and ours.unit and ours.unit.dimension == "time" or ours.role == AGO:
        return same.coefficient >= 0.5 and (same.context >= 0.4 or _alike_in_long_sentences(pair))
    if same.keyed and not same.generic and (ours.head != TIME or _alike_beside_one_head(pair)):
        return _alike_beside_one_head(pair) and (telling or not _one_word_apart(pair))
    floor = 0.34 if telling else 0.5
    if same.smaller <= 2:
        if _one_word_apart(pair) and not telling:
            return False
        return same.coefficient >= 1.0 or same.coefficient >= floor and same.context >= floor
    return (
        same.coefficient >= floor
        and same.shared >= 2
        and same.context >= min(floor, 0.4)
        or same.context >= 0.6
        and same.common >= 4
    )


def _one_word_apart(pair: Pair) -> bool:
    """Whether two shares are told of by so many words, of which one differs: wholesale prices, retail prices; the
    budget deficit, the trade deficit."""
    same = pair.same
    return pair.ours.kind == SHARE and same.smaller == same.larger <= 3 and same.shared == same.smaller - 1 > 0


def _alike_beside_one_head(pair: Pair) -> bool:
    """Both count boats: whether they are the same boats."""
    same = pair.same
    if same.sentence <= 3:
        apart = same.shared < same.smaller and same.coefficient <= 0.5 and not pair.ours.base
        return not apart and same.coefficient >= 0.5 and (same.context >= 0.5 or same.larger <= 4)
    if same.common < 3:
        return False
    if same.coefficient >= 0.6 and same.shared >= 3 and within(pair, 2.0):
        return True
    if same.context >= 0.5 or _alike_in_long_sentences(pair):
        return True
    return within(pair, 3.0) and same.coefficient >= 0.5 and same.context >= 0.34


def _alike_in_long_sentences(pair: Pair) -> bool:
    """Whether most of what stands beside both is the same, and much of their sentences, which go on about other things
    too."""
    same = pair.same
    return same.coefficient >= 0.6 and same.shared >= 3 and same.common >= 4 and within(pair, 3.0)


def in_the_same_sentence(pair: Pair) -> bool:
    """Whether the two stand in sentences of nearly the same words, where even a bound should not have moved."""
    return pair.same.context >= 0.8 and pair.same.common >= 3 and not (pair.ours.doubtful or pair.theirs.doubtful)


def within(pair: Pair, factor: float) -> bool:
    """Whether the larger value is at most `factor` times the smaller."""
    small, large = sorted((abs(pair.ours_value), abs(pair.theirs_value)))
    return small > 0 and large / small <= factor


def how_far(pair: Pair) -> float:
    """How far apart two values are: of the readings of 3.200, the nearest to 2,300 is the one that was meant."""
    if pair.ours.kind == CLOCK:
        return abs(minutes_apart(pair.ours_value, pair.theirs_value))
    small, large = sorted((abs(pair.ours_value), abs(pair.theirs_value)))
    return large / small if small else inf
