"""When a text was published, as it says itself: offered with the line that says so, never filled in silently.

The date of a line at the head goes before the years that the story names. A story may tell of long ago; only where it
can't have been written on the page's date is that the day the page was saved.
"""

import re

from workbench.domain.documents import Found, PassageKind
from workbench.text.blocks import Block
from workbench.text.stated import dates

STATED = re.compile(r"(?i)(?:published|posted|first\spublished|release\sdate|publicado|fecha)\b")
_PLACE_BEFORE = re.compile(
    r"[A-ZÀ-Þ][^\d.;:!?()“”\"]{1,60}[,–—-]\s*(?:[^\W\d_]{3,9},?\s+)?(?:\([A-Z][\w .]{1,30}\)\s*)?")
_DASH_AFTER = re.compile(r",?\s?(?:\([A-Z][\w .&/]{1,30}\)\s?)?(?:\.?\s?[-–—]|:)")
_LONGEST_DATELINE = 110
_LONGEST_EVIDENCE = 160
_YEARS_THAT_TELL = 5
_NEAR = 3
"""Months before the page's date of which a text of that day may tell as its own time."""
_AHEAD = (
    r"\b(?:(?:will|shall|(?:is|are)\s(?:due\s|set\s|expected\s)?to|será|serán|tendrá|deberá)\s[^.;“”]{{0,80}}?"
    r"\b(?:in|on|from|by|until|before|en|el|desde|hasta|a\spartir\sde)|(?:plans?|goals?|budget|planes|metas?)\s(?:for|para)"
    r"|by(?:\sthe\send\sof)?|until|para|hasta)\s(?:the\s|el\s|de\s)?(?:[^\W\d_]{{3,10}}\.?\s)?(?:\d{{1,2}},?\s)?(?:de[l]?\s)?{year}\b"
)
"""What lies ahead of the writer: "will be closed from April 2017 on", "a plan for 2023"."""


def find(blocks: list[Block], in_transcript: bool) -> tuple[list[Found], list[str]]:
    """When it was published, best first, and warnings about what does not fit together."""
    placed = _dateline(blocks)
    for index, block in enumerate(blocks[:40]):
        found = dates.find(block.shown) if len(block.shown) <= 120 else None
        if not found or block.kind is PassageKind.TEXT and len(block.shown) > 60:
            continue
        iso = found[0]
        if STATED.search(block.shown):
            return [Found("published", iso, evidence_of(block), 0.9)], []
        is_above = not any(one.kind is not PassageKind.FURNITURE for one in blocks[:index])
        doubtful = _is_doubtful(iso, blocks, in_transcript, is_above)
        likely = 0.2 if doubtful else 0.4 if is_above and not in_transcript else 0.6
        told = [Found("published", iso, evidence_of(block), likely), *placed]
        offers = _told_of(blocks, until=iso) if doubtful or is_above and not in_transcript else []
        return told + offers, [_doubt(iso, blocks)] * doubtful
    return placed or _told_of(blocks), []


def _dateline(blocks: list[Block]) -> list[Found]:
    """The whole date of the line that begins a story: `PORT ALDA, 8 June 2022 – The ferry …`."""
    text = [one for one in blocks[:40] if one.kind is PassageKind.TEXT][:3]
    for block in text:
        head = block.shown[:_LONGEST_DATELINE]
        found = dates.find(head)
        if found and _PLACE_BEFORE.fullmatch(head[: found[1]]) and _DASH_AFTER.match(head, found[2]):
            return [Found("published", found[0], evidence_of(block), 0.6)]
    return []


def _doubt(iso: str, blocks: list[Block]) -> str:
    years = {year for block in _body(blocks) for year in dates.years(block.shown)}
    said = ", ".join(str(year) for year in sorted(years)[-3:])
    return (f"The page is dated {iso}, but its text speaks of {said}: it may be the day the page was saved, "
            "not the day it was published.")


def _is_doubtful(iso: str, blocks: list[Block], in_transcript: bool, is_above: bool) -> bool:
    """Whether a page's date may be that of the day it was saved: its story tells of no time near it, and what it tells
    of the years just before lies ahead of it, or is its own time, told by more than one month, where the date stands
    above the title."""
    body = _body(blocks)
    years = {year for block in body for year in dates.years(block.shown)}
    earliest = int(iso[:4]) - (iso[5:7] <= "03")
    late = earliest - max(years) if years else 0
    if not (2 if in_transcript else 1) <= late <= _YEARS_THAT_TELL:
        return False
    if in_transcript and not _is_told_of(max(years), body) or any(dates.names_day(block.shown, iso) for block in body):
        return False
    months = [12 * year + month for block in body for year, month in dates.months(block.shown)]
    if any(12 * int(iso[:4]) + int(iso[5:7]) - month <= _NEAR for month in months):
        return False
    ahead = re.compile(_AHEAD.format(year=max(years)))
    is_ahead = any(ahead.search(block.shown) for block in body if str(max(years)) in block.shown)
    own_time = {month for month in months if month > max(months) - 12}
    return is_ahead or is_above and len(own_time) > 1


def _is_told_of(year: int, body: list[Block]) -> bool:
    """Whether a year is what a meeting is about: it is named with a day, or again and again."""
    named = [block.shown for block in body if str(year) in block.shown]
    return len(named) > 2 or any(iso.startswith(str(year)) for shown in named for iso, _, _ in dates.all_in(shown))


def _body(blocks: list[Block]) -> list[Block]:
    return [block for block in blocks if block.kind in (PassageKind.TEXT, PassageKind.LIST)]


def _told_of(blocks: list[Block], until: str = "9") -> list[Found]:
    """The latest days and years that the story tells of, not after the page's own date: it was published about then.
    Offers only: a story may look ahead as well as back."""
    body = _body(blocks)
    days = {iso: block for block in reversed(body) for iso, _, _ in dates.all_in(block.shown) if iso <= until}
    years = {str(year): block for block in reversed(body) for year in dates.years(block.shown)}
    told = [(iso, days[iso], 0.3) for iso in sorted(days, reverse=True)[:2]]
    covered = {iso[:4] for iso, _, _ in told}
    told += [(year, years[year], 0.25) for year in sorted(years, reverse=True)
             if year <= until[:4] and year not in covered][:2]
    return [Found("published", iso, f"a date in the story: {_around(block.shown, iso)}", confidence - place / 100)
            for place, (iso, block, confidence) in enumerate(told)]


def _around(shown: str, iso: str) -> str:
    """The words around a date, or around its year, none of them cut in two."""
    year = max(0, shown.find(iso[:4]))
    start, end = next((at[1:] for at in dates.all_in(shown) if at[0] == iso), (year, year + 4))
    since, until = max(0, start - 50), max(end, start + 60)
    before, after = shown[since:start], shown[end:until]
    if since:
        before = "…" + (before.partition(" ")[2] or before)
    if until < len(shown):
        after = (after.rpartition(" ")[0] or after) + "…"
    return (before + shown[start:end] + after).strip()


def evidence_of(block: Block) -> str:
    """The line that says something, shortened where it is long."""
    return block.shown if len(block.shown) <= _LONGEST_EVIDENCE else block.shown[: _LONGEST_EVIDENCE - 1] + "…"
