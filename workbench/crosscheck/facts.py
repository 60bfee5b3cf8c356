"""All that can be compared of one passage, found once: at import, or at the first comparison."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from workbench.crosscheck.dates.dates import find_dates, mark_dates
from workbench.crosscheck.dates.findings import Event, events
from workbench.crosscheck.dates.spans import part_of_year
from workbench.crosscheck.figures.extraction import extract_figures
from workbench.crosscheck.figures.figure import Figure
from workbench.crosscheck.figures.stretches import stretch_of
from workbench.crosscheck.names.acronyms import acronyms as find_acronyms
from workbench.crosscheck.names.organisations import Acronyms, Organisations, name_organisations, organisations_of
from workbench.crosscheck.names.persons import Person, persons
from workbench.crosscheck.names.subjects import Subject, subject_of
from workbench.crosscheck.words.alignment import Word, telling, words_of
from workbench.crosscheck.words.tokens import LONGEST, blot, plain, tokenize


class Counted(Protocol):
    """What of a passage its figures and dates are weighed by: these, the persons it names, the subject that it begins
    with, and the bare words that are `said` in it."""

    @property
    def figures(self) -> tuple[Figure, ...]: ...

    @property
    def events(self) -> tuple[Event, ...]: ...

    @property
    def persons(self) -> tuple[Person, ...]: ...

    @property
    def subject(self) -> Subject | None: ...

    @property
    def said(self) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class Facts:
    """Figures, dates, persons and organisations of a text; `words` are for what is compared word by word, `telling`
    those that recognise it."""

    text: str
    figures: tuple[Figure, ...]
    events: tuple[Event, ...]
    words: tuple[Word, ...]
    telling: frozenset[str]
    persons: tuple[Person, ...]
    organisations: Organisations

    @property
    def subject(self) -> Subject | None:
        """The name that the passage begins with, and what is said of it."""
        return subject_of(self.words, self.figures)

    @property
    def said(self) -> frozenset[str]:
        """The bare words of the passage."""
        return frozenset([word.bare for word in self.words])


MOST_PERSONS = 40
"""Persons of one passage; a list of names is no sentence."""
LONG = 5_000
"""Longer texts are no passages: their facts are not kept."""


def facts(text: str, acronyms: Acronyms = ()) -> Facts:
    """What a text says that can be compared. `acronyms` are those that its document defines (see acronyms.py)."""
    return _kept(text, acronyms) if len(text) <= LONG else _find(text, acronyms)


def _find(text: str, acronyms: Acronyms) -> Facts:
    plain_text = plain(text[:LONGEST])
    dates = find_dates(plain_text)
    tokens = tokenize(blot(plain_text))
    own = tuple(find_acronyms(plain_text).items()) if "(" in plain_text and len(text) <= LONG else ()
    name_organisations(tokens, acronyms + own)
    mark_dates(tokens, dates)
    years = frozenset(one.year for one in dates if one.year)
    figures = extract_figures(text, tokens, years)
    stretch = (stretch_of(text) or part_of_year(dates)) if figures and len(text) <= LONG else None
    for figure in figures:
        figure.stretch = stretch
    words = words_of(tuple(tokens))
    return Facts(
        text,
        tuple(figures),
        events(tokens, tuple(dates)),
        words,
        telling(words),
        persons(plain_text, tuple(tokens))[:MOST_PERSONS],
        organisations_of(plain_text, tokens),
    )


_kept = lru_cache(maxsize=4096)(_find)
