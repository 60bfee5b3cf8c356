"""Cut text into sentence-sized spans with exact offsets.

Our own cutter: it never changes the text, works on English and Spanish prose, and is linear however hostile the text.
A full stop ends a sentence unless it belongs to an abbreviation, an initial, a numbering or an elision; what may go
both ways is decided by the next word and by how wide the space is (transcripts put two spaces after a sentence).
"""

import re
import unicodedata

from workbench.text.abbreviations import (
    BEFORE_NUMBER,
    MAY_END,
    MAY_END_CAPITAL,
    NEVER_ENDS,
    SAYING,
    STARTERS,
    TITLES,
)
from workbench.text.stated import dateline

LONGEST = 1000
"""Unpunctuated text is cut at this many characters: a passage must stay something a person can read."""

_CLOSERS = "\"'”’»›)]}＂」』*_"
_OPENERS = "\"'“‘«‹([{¿¡*_「『„"
_STOPS = re.compile(r"[.!?…]+[" + re.escape(_CLOSERS) + r"]*|[。！？｡।؟]+[" + re.escape(_CLOSERS) + r"]*")
_REFERENCES = re.compile(r"(?:\[\d{1,3}\]){1,8}")
_SPACE = re.compile(r"\s*")
_HAS_WORD = re.compile(r"[^\W_]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
_NUMBERING = re.compile(r"[(\[]?(?:\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])[)\]]?")
_ROMAN = re.compile(r"(?=[IVXLC]{2}|[VXLC])[IVXLC]{1,8}\b")


def cut(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The sentences of text[start:end] as spans without white space at their ends, in order, none empty.

    Together the spans hold every character of the range that is not white space.
    """
    start, end = trim(text, start, len(text) if end is None else end)
    spans = []
    at, dated = start, start + dateline.length(text[start : min(end, start + 2 * dateline.LONGEST)])
    for match in _STOPS.finditer(text, start, end):
        stop = match.end()
        if stop < max(at, dated):
            continue
        references = _REFERENCES.match(text, stop, end)
        if references:
            stop = references.end()
        if stop < end and not (
            _HAS_WORD.search(text, at, min(stop, at + 64)) and _ends_sentence(text, at, match, stop, end)
        ):
            continue
        spans += _bounded(text, at, stop)
        at = stop
    spans += _bounded(text, at, end)
    return spans


def _ends_sentence(text: str, begin: int, match: re.Match, stop: int, end: int) -> bool:
    """Whether the stop that `match` found ends the sentence that began at `begin`."""
    mark = text[match.start()]
    if mark in "。！？｡।؟":
        return True
    following = _SPACE.match(text, stop, min(end, stop + 64)).end()
    if following == stop:
        return False
    if not _may_begin(text, following, end):
        return False
    if mark in "!?":
        return not _is_attributed(text, match, following, end)
    if match.group().startswith(("…", "..")):
        return _ends_at_ellipsis(text, begin, match.start())
    if text.startswith(("…", "..."), following):
        return False
    if match.end() - match.start() > 1 or match.start() == begin:
        return True
    wide = following - stop >= 2 and "\n" not in text[stop:following]
    return _ends_at_full_stop(text, begin, match.start(), following, end, wide)


def _may_begin(text: str, at: int, end: int) -> bool:
    """Whether a sentence may begin at `at`: not with a small letter, nor with what only goes on."""
    limit = min(end, at + 8)
    while at < limit and (text[at] in _OPENERS or text[at] in "—–- "):
        at += 1
    if at >= limit:
        return True
    return not (text[at].islower() or text[at] in ",;:)]}%")


def _is_attributed(text: str, match: re.Match, following: int, end: int) -> bool:
    """`"Why now?" the minister asked`, `"Why now?" Ebrard asked`: the question is inside the sentence."""
    if text[match.end() - 1] not in "\"'”’»":
        return False
    words = _WORD.findall(text, following, min(end, following + 60))[:4]
    return any(word.lower() in SAYING for word in words[:4])


def _ends_at_ellipsis(text: str, begin: int, at: int) -> bool:
    """`word… Next` ends; `Mexico and … Next` leaves something out, and so does a leading `“… Next`."""
    before = text[max(begin, at - 64) : at].rstrip()
    if not before.strip(_OPENERS + " \t\n\u00a0"):
        return False
    return at > begin and not text[at - 1].isspace() or before[-1] in ".!?" + _CLOSERS


def _ends_at_full_stop(text: str, begin: int, at: int, following: int, end: int, wide: bool) -> bool:
    token = _token_before(text, begin, at)
    word = token.lower().lstrip(_OPENERS)
    first = text[following]
    capital = word != token.lstrip(_OPENERS)
    if word in NEVER_ENDS or capital and word in TITLES:
        return False
    if word in BEFORE_NUMBER and (first.isdigit() or _ROMAN.match(text, following, end)):
        return False
    if at - begin < 16 and _NUMBERING.fullmatch(token) and not text[begin : at - len(token)].strip():
        return False
    is_initial = len(word) == 1 and word.isalpha() and token[-1].isupper()
    if is_initial or word in MAY_END or capital and word in MAY_END_CAPITAL or _DOTTED.fullmatch(word):
        return wide or _starts_sentence(text, following, end)
    return True


def _token_before(text: str, begin: int, at: int) -> str:
    """The run of characters without white space that ends at `at`."""
    token = text[max(begin, at - 24) : at]
    for index in range(len(token) - 1, -1, -1):
        if token[index].isspace() or token[index] in "—–(":
            return token[index + 1 :]
    return token


def _starts_sentence(text: str, at: int, end: int) -> bool:
    if text[at] in '“"«¿¡([—–•':
        return True
    word = _WORD.match(text, at, end)
    return bool(word) and word.group()[0].isupper() and word.group().lower().replace("’", "'").split("'")[0] in STARTERS


def _bounded(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """[start, end) trimmed, cut where it is too long to be read as one passage."""
    spans = []
    while True:
        start, end = trim(text, start, end)
        if end - start <= LONGEST:
            break
        middle = _best_cut(text, start, start + LONGEST)
        spans.append(trim(text, start, middle))
        start = middle
    if start < end:
        spans.append((start, end))
    return spans


def _best_cut(text: str, start: int, end: int) -> int:
    """The last good place to cut in the second half of [start, end)."""
    half = start + (end - start) // 2
    for mark in ("\n\n", "; ", ": ", ", ", " ", "\u00a0", "\n", "\t"):
        found = text.rfind(mark, half, end)
        if found >= 0:
            return found + len(mark)
    while end - 1 > half and unicodedata.combining(text[end]):
        end -= 1
    return end


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """[start, end) without the white space at both ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
