"""What a checker changed of a view, applied: edits taken back at their line, passages made text or furniture.

The source text and its offsets stay as they are; so claims, evidence and matches keep their places.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.domain.documents import Edit, Passage, PassageKind, ViewChange, ViewChoice
from workbench.text.folding import fold_text
from workbench.text.view import View

BY_HAND = "by hand"
"""Why a passage is text or furniture when somebody said so."""

_DIGITS = re.compile(r"\d+")
_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_FEWEST_LETTERS = 3
_LONGEST_LINE = 600
_LONGEST_WALK = 100_000


def changed(
    text: str, edits: Sequence[Edit], passages: Sequence[Passage], changes: Iterable[ViewChange]
) -> tuple[tuple[Edit, ...], tuple[Passage, ...]]:
    """Edits and passages as they stand after `changes`, of which a later one overrules an earlier one."""
    back = [change for change in changes if change.what is ViewChoice.AS_WRITTEN]
    kinds = [change for change in changes if change.what is not ViewChoice.AS_WRITTEN]
    kept, dropped = [], []
    for edit in edits:
        (dropped if edit.reason.can_be_taken_back and _any(back, edit.start, edit.end) else kept).append(edit)
    view = View(text, kept) if dropped else None
    made = []
    for passage in passages:
        if view and any(edit.start < passage.end and edit.end > passage.start for edit in dropped):
            passage = replace(passage, text=view.shown_of(passage.start, passage.end))
        for change in kinds:
            if change.start < passage.end and change.end > passage.start:
                passage = _as(passage, change)
        made.append(passage)
    return tuple(kept), tuple(made)


def edits_at(edits: Iterable[Edit], start: int, end: int) -> list[Edit]:
    """The edits at [start, end) that can be taken back."""
    return [edit for edit in edits if edit.reason.can_be_taken_back and _touches(start, end, edit.start, edit.end)]


def line_at(text: str, offset: int) -> tuple[int, int]:
    """The source line that `offset` lies in, its line end included: what joins it to the next lies in it."""
    start = max(0, offset - _LONGEST_WALK)
    for match in _LINE_END.finditer(text, start):
        if match.end() > offset:
            return start, match.end()
        start = match.end()
    return start, len(text)


def masked(shown: str) -> str:
    """A line as it is known again: folded, its digits masked; "" where too little is left to know it by."""
    folded = _DIGITS.sub("#", fold_text(shown))
    letters = sum(character.isalpha() for character in folded)
    return folded if letters >= _FEWEST_LETTERS and len(folded) <= _LONGEST_LINE else ""


def _as(passage: Passage, change: ViewChange) -> Passage:
    why = change.why or BY_HAND
    if change.what is ViewChoice.FURNITURE:
        return replace(passage, kind=PassageKind.FURNITURE, speaker=None, attributed=False, why=why)
    if passage.kind is PassageKind.FURNITURE:
        return replace(passage, kind=PassageKind.TEXT, why=why)
    return passage


def _any(changes: Iterable[ViewChange], start: int, end: int) -> bool:
    return any(_touches(change.start, change.end, start, end) for change in changes)


def _touches(start: int, end: int, edit_start: int, edit_end: int) -> bool:
    """Whether an edit lies at [start, end); one that only puts something in lies where it does."""
    return edit_start < end and max(edit_end, edit_start + 1) > start
