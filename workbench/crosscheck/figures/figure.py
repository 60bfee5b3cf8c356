"""Figures of a text: each number with what it measures, how exactly, whether a level or a change, and what it
counts."""

from dataclasses import dataclass, field

from workbench.crosscheck.figures.stretches import Stretch
from workbench.crosscheck.numbers.measures import Unit

COUNT, MEASURE, SHARE, POINTS, MONEY, AGE, ORDINAL, SCORE = (
    "count",
    "measure",
    "share",
    "points",
    "money",
    "age",
    "ordinal",
    "score",
)
RATIO, CLOCK = "ratio", "clock"
LEVEL, CHANGE, START, WHOLE, AGO = "level", "change", "start", "whole", "ago"
NAMING, MARGIN, PART = "naming", "margin", "part"
VAGUE, FRACTION = "vague", "fraction"


@dataclass(slots=True)
class Figure:
    """One figure of a text at [start, end).

    `low` and `high` are the value as written (a range where they differ), `step` the last place written, `others` other
    readings of the same digits. `hedge` is a word of lexicon/change_words.py, or VAGUE or FRACTION. `role` tells a
    level from a change, an ordinal that names one of a series from one that counts, `direction` is +1 or -1 for a
    change. `per` is a period in seconds (`soft` where only an adjective tells it: an annual budget of), `base` a
    population ("per 100,000"), `whole` the total of which it is a part. `counted` are the stems of the noun phrase,
    `keys` its heads (`head` the first), `phrase` the figure with it as written, `near` the words beside it and
    `context` those of its sentence, `stretch` the time that its passage speaks of, `matter` what became of the things
    counted, told by `matter_word`, or was only `planned`. `kinds` are the words that tell this kind of the thing from
    another, `group` the ages of the people counted ("under 5") or where alone they are. A change that was worked out
    from two figures has its `working`, and the later begins at `until`. What is `entire` is all there is of a thing
    (all 14 charges). `when` is the year told right beside it: 2024, "next" for next year, "ago 2". `of_part` is what
    became of only a part of a total. `tense` is "will", "has", "may" or "if" where such a word stands before the
    figure. `another` is what its sentence tells to be another one: in another fire. What is `doubtful` never makes a
    conflict.
    """

    start: int
    end: int
    text: str
    low: float
    high: float
    step: float
    kind: str = COUNT
    others: tuple[float, ...] = ()
    hedge: str = ""
    unit: Unit | None = None
    currency: str = ""
    role: str = ""
    direction: int = 0
    per: float = 0.0
    per_what: str = ""
    soft: bool = False
    base: float = 0.0
    whole: float = 0.0
    counted: tuple[str, ...] = ()
    keys: frozenset[str] = frozenset()
    head: str = ""
    near: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    phrase: str = ""
    doubtful: bool = False
    weak: bool = False
    stretch: Stretch | None = None
    matter: str = ""
    matter_word: str = ""
    planned: bool = False
    kinds: frozenset[str] = frozenset()
    group: str = ""
    working: str = ""
    until: int = 0
    entire: bool = False
    when: str = ""
    of_part: str = ""
    tense: str = ""
    another: str = ""
    first: int = field(default=0, repr=False)
    after: int = field(default=0, repr=False)

    @property
    def is_range(self) -> bool:
        return self.high > self.low

    @property
    def dimension(self) -> str:
        """What kind of quantity it is: figures of different dimensions are never held against each other."""
        if self.kind in (SHARE, POINTS):
            return SHARE
        return self.unit.dimension if self.unit and self.kind == MEASURE else self.kind
