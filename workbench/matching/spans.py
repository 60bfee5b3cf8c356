"""The words that a claim and a passage share, as spans to be marked on both sides."""

from collections.abc import Iterable

from workbench.matching.asking.query import LEADING_DIGITS, Query
from workbench.matching.looking.found import Common
from workbench.text.words.terms import Term

Span = tuple[int, int]


def in_passage(query: Query, found: Iterable[Term], text: str) -> tuple[Span, ...]:
    """Spans of the passage's text, in order, none touching another. `found` are its terms."""
    return _merged(
        (
            (term.start, term.end)
            for term in found
            if any(worth > LEADING_DIGITS and not query.slots[n].aside for n, worth in query.lookup.get(term.stem, ()))
        ),
        text,
    )


def in_claim(query: Query, common: Common) -> tuple[Span, ...]:
    """Spans of the claim's words, in order, none touching another."""
    return _merged(
        (
            span
            for number, slot in enumerate(query.slots)
            if common.worth(number) > LEADING_DIGITS and number not in common.question
            for span in slot.spans
        ),
        query.text,
    )


def _merged(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Spans that overlap or have only a space or a hyphen between them become one."""
    merged: list[Span] = []
    for start, end in sorted(set(spans)):
        if merged and (start <= merged[-1][1] or text[merged[-1][1] : start] in (" ", "-", "\u00a0")):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
