"""All that can be compared of one passage, found once: at import, or at the first comparison."""

from dataclasses import dataclass
from functools import lru_cache

from workbench.crosscheck.alignment import Word, telling, words_of
from workbench.crosscheck.date_findings import Event, events
from workbench.crosscheck.dates import find_dates, mark_dates
from workbench.crosscheck.extraction import extract_figures
from workbench.crosscheck.figures import Figure
from workbench.crosscheck.names import Person, persons
from workbench.crosscheck.stretches import stretch_of
from workbench.crosscheck.tokens import LONGEST, Token, blot, plain, tokenize


@dataclass(frozen=True, slots=True)
class Facts:
    """Figures, dates and persons of a text; `words` are for what is compared word by word, `telling` those that
    recognise it."""

    text: str
    figures: tuple[Figure, ...]
    events: tuple[Event, ...]
    tokens: tuple[Token, ...]
    words: tuple[Word, ...]
    telling: frozenset[str]
    persons: tuple[Person, ...]


LONG = 5_000
"""Longer texts are no passages: their facts are not kept."""


def facts(text: str) -> Facts:
    """What a text says that can be compared."""
    return _kept(text) if len(text) <= LONG else _find(text)


def _find(text: str) -> Facts:
    plain_text = plain(text[:LONGEST])
    dates = find_dates(plain_text)
    tokens = tokenize(blot(plain_text))
    mark_dates(tokens, dates)
    years = frozenset(one.year for one in dates if one.year)
    figures = extract_figures(text, tokens, years)
    stretch = stretch_of(text) if figures and len(text) <= LONG else None
    for figure in figures:
        figure.stretch = stretch
    found = tuple(tokens)
    words = words_of(found)
    return Facts(
        text, tuple(figures), events(tokens, tuple(dates)), found, words, telling(words), persons(plain_text, found)
    )


_kept = lru_cache(maxsize=4096)(_find)
