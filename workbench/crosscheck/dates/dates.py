"""Dates of a text, whole and partial, English and Spanish, with the weekday that stands beside them; spans as one."""

import re
from dataclasses import replace

from workbench.crosscheck.dates.forms import DATE_FORMS, OPENING, read_form
from workbench.crosscheck.dates.value import Date
from workbench.crosscheck.words.tokens import WORD, Token

_WORD = re.compile(r"\w+")
_SPAN_OPENS = re.compile(r"\b(?:from|between|del?|desde(?:\sel)?|entre(?:\sel)?)\s$", re.IGNORECASE)
_SPAN_JOINS = re.compile(r"^\s?(?:to|until|through|and|al?|y(?:\sel)?|hasta(?:\sel)?|-|–|—)\s?$", re.IGNORECASE)


def find_dates(text: str) -> list[Date]:
    """The dates of a plain text, in order; spans as one."""
    found = []
    end = 0
    for word in _WORD.finditer(text):
        start = word.start()
        if start < end or not (word[0][0].isdigit() or word[0].lower() in OPENING or word[0][:2] in ("FY", "fy")):
            continue
        match = DATE_FORMS.match(text, start)
        if match:
            end = match.end()
            one = read_form(match, text)
            if one:
                found.append(one)
    return _join_spans(found, text) if len(found) > 1 else found


def _join_spans(found: list[Date], text: str) -> list[Date]:
    """Join "from 1 October 2022 to 31 July 2023" into one span."""
    joined: list[Date] = []
    for one in found:
        before = joined[-1] if joined else None
        if (
            before
            and before.last is None
            and (one.year or one.month)
            and one.last is None
            and _is_span(before, one, text)
        ):
            first = before if before.year else replace(before, year=one.year)
            if first.month and not one.month:
                joined.append(one)
                continue
            joined[-1] = replace(first, end=one.end, text=text[before.start : one.end], last=one)
        else:
            joined.append(one)
    return joined


def _is_span(before: Date, one: Date, text: str) -> bool:
    between = text[before.end : one.start]
    if len(between) > 12 or not _SPAN_JOINS.match(between):
        return False
    dash = between.strip() in "-–—"
    return dash or bool(_SPAN_OPENS.search(text, max(0, before.start - 12), before.start))


def mark_dates(tokens: list[Token], dates: list[Date]) -> None:
    """Take the words of dates out of what is counted; weekdays and "last week" are no words of an event either."""
    if not dates:
        return
    at = 0
    for token in tokens:
        while at < len(dates) and dates[at].end <= token.start:
            at += 1
        if at == len(dates):
            return
        if dates[at].count:
            continue  # "two years ago" is a figure too
        if dates[at].start < token.end and not (token.kind == WORD and token.text in ("in", "on", "since", "last")):
            token.quantity = False
