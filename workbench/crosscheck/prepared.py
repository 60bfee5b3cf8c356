"""A passage made ready for comparing: its facts, and the day of its document."""

from dataclasses import dataclass

from workbench.crosscheck.compare import Comparison, compare_facts
from workbench.crosscheck.facts import Facts, facts
from workbench.crosscheck.names.organisations import Acronyms


@dataclass(frozen=True, slots=True)
class Prepared:
    """A passage's facts with the day of its document (ISO 8601, "" where unknown)."""

    facts: Facts
    date: str = ""


def prepare(text: str, date: str = "", acronyms: Acronyms = ()) -> Prepared:
    """What can be compared of a passage. `acronyms` are those that its document defines (acronyms.acronyms)."""
    return Prepared(facts(text, acronyms), date)


def compare_prepared(ours: Prepared, theirs: Prepared) -> Comparison:
    """What two prepared passages say of the same thing."""
    return compare_facts(ours.facts, theirs.facts, ours_date=ours.date, theirs_date=theirs.date)
