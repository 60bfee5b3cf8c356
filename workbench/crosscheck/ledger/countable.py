"""What of a passage can be counted and dated: all that the ledger needs of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.crosscheck.dates.findings import Event
from workbench.crosscheck.facts import Facts, facts
from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.names.persons import Person
from workbench.crosscheck.names.subjects import Subject


@dataclass(frozen=True, slots=True)
class Countable:
    """The figures of a passage, its dates with what happened then, the words by which it is recognised, and what tells
    of whom it speaks: the persons, its subject and, where it has one, the bare words said in it."""

    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    telling: frozenset[str] = frozenset()
    persons: tuple[Person, ...] = ()
    subject: Subject | None = None
    said: frozenset[str] = frozenset()


NOTHING = Countable()


def countable(text: str, acronyms: Sequence[tuple[str, str]] = ()) -> Countable:
    """What a passage counts and dates; `acronyms` are those that its document defines."""
    return counted_in(facts(text, tuple(acronyms)))


def counted_in(known: Facts) -> Countable:
    """The same of facts found before; `NOTHING` where a passage has no figure and no date."""
    if not known.figures and not known.events:
        return NOTHING
    subject = known.subject
    return Countable(known.figures, known.events, known.telling, known.persons, subject,
                     known.said if subject else frozenset())
