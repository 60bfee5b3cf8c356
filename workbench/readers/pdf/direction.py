"""Lines with Hebrew or Arabic in the order in which they are read.

A page only places glyphs. PDFium guesses the order of right-to-left letters by how they were drawn and is right for
some programs' files; here the glyphs of a line are put in the order in which they stand, left to right, and that is
turned into the order of reading by the bidirectional rules backwards. What those rules leave open (brackets, numbers
between two directions) stays a guess: such lines are said to be uncertain.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_SEPARATORS = ".,:/\u00a0-+"
_WITH_NUMBERS = "%$€£¥°#−+-"
_MARKS = ("Mn", "Me")
_SPACE_FROM = 0.18
"""The gap between two glyphs that is a space, in heights of a line."""
_NARROWEST = 0.03
"""And where the file has a space there."""


@dataclass(slots=True)
class Glyph:
    """Characters that are drawn in one place, and where along the line. `kind` is R, L, N (a digit), S (white) or O."""

    text: str
    left: float
    right: float
    kind: str

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def reordered(
    text: str, lefts: Sequence[float], rights: Sequence[float], size: float
) -> tuple[str, array, array, bool]:
    """The characters of a line in the order of reading with their places, and whether the line runs to the left."""
    white = [(left + right) / 2 for one, left, right in zip(text, lefts, rights, strict=True) if one.isspace()]
    glyphs = _spaced(sorted(_glyphs(text, lefts, rights), key=lambda glyph: glyph.middle), sorted(white), size)
    leftward = sum(glyph.kind == "R" for glyph in glyphs) >= sum(glyph.kind == "L" for glyph in glyphs)
    ordered = _leftward(glyphs) if leftward else _rightward(glyphs)
    ordered = _with_brackets_right(ordered)
    places = [(glyph.left, glyph.right) for glyph in ordered for _ in glyph.text]
    read = "".join(glyph.text for glyph in ordered)
    return read, array("f", (left for left, _ in places)), array("f", (right for _, right in places)), leftward


def directions(lefts: Sequence[float], rights: Sequence[float]) -> list[int]:
    """Indexes at which the characters of a line in the order of reading jump back: each stretch between two of them
    runs one way along the line. The first is 0."""
    cuts, way = [0], 0
    for index in range(1, len(lefts)):
        step = (lefts[index] + rights[index]) - (lefts[index - 1] + rights[index - 1])
        now = (step > 0) - (step < 0)
        if now and way and now != way:
            cuts.append(index)
            way = 0
        else:
            way = way or now
    return cuts


def _glyphs(text: str, lefts: Sequence[float], rights: Sequence[float]) -> list[Glyph]:
    """One for each place: the letters of a ligature stay together, marks stay with the letter they stand on."""
    glyphs: list[Glyph] = []
    for character, left, right in zip(text, lefts, rights, strict=True):
        if character.isspace() or unicodedata.category(character) in _MARKS:
            continue
        last = glyphs[-1] if glyphs else None
        if last and last.left == left and last.right == right and right > left:
            last.text += character
        else:
            glyphs.append(Glyph(character, left, right, _kind(character)))
    for character, left, right in zip(text, lefts, rights, strict=True):
        if unicodedata.category(character) in _MARKS and glyphs:
            middle = (left + right) / 2
            nearest = min(glyphs, key=lambda glyph: max(glyph.left - middle, middle - glyph.right, 0.0))
            nearest.text += character
    return glyphs


def _kind(character: str) -> str:
    if RIGHT_TO_LEFT.match(character) and not character.isdigit():
        return "R" if character.isalpha() else "O"
    if character.isdigit():
        return "N"
    return "L" if character.isalpha() else "O"


def _spaced(glyphs: list[Glyph], white: list[float], size: float) -> list[Glyph]:
    """With a space where one of the file's stands, its middle in `white`, or where glyphs stand well apart."""
    out: list[Glyph] = []
    for glyph in glyphs:
        if out:
            gap = glyph.left - out[-1].right
            at = bisect_left(white, out[-1].right)
            if gap > _SPACE_FROM * size or gap > _NARROWEST * size and at < len(white) and white[at] <= glyph.left:
                out.append(Glyph(" ", out[-1].right, glyph.left, "S"))
        out.append(glyph)
    return out


def _leftward(glyphs: list[Glyph]) -> list[Glyph]:
    """A line that runs to the left: turned round, but for numbers and words of the other direction."""
    out: list[Glyph] = []
    at = len(glyphs)
    while at > 0:
        start = _rightward_run(glyphs, at)
        out += glyphs[start:at]
        at = start
    return out


def _rightward_run(glyphs: list[Glyph], end: int) -> int:
    """Where the run that ends before `end` and is read to the right begins; one glyph before where there is none."""
    if glyphs[end - 1].kind not in "LN" and not _belongs_to_number(glyphs, end - 1):
        return end - 1
    start, words = end - 1, glyphs[end - 1].kind == "L"
    for index in range(end - 2, -1, -1):
        kind = glyphs[index].kind
        if kind == "R":
            break
        if kind == "L":
            start, words = index, True
        elif _continues_number(glyphs, index, start):
            start = index
    return start if words or all(glyph.kind != "S" for glyph in glyphs[start:end]) else end - 1


def _continues_number(glyphs: list[Glyph], index: int, start: int) -> bool:
    if glyphs[index].kind == "N":
        return index == start - 1 or _joins(glyphs, index, start)
    return glyphs[index].kind == "O" and index == start - 1 and _belongs_to_number(glyphs, index)


def _joins(glyphs: list[Glyph], index: int, start: int) -> bool:
    """Whether one separator alone stands between a digit and the number after it."""
    return start - index == 2 and glyphs[index + 1].text in _SEPARATORS and glyphs[start].kind == "N"


def _belongs_to_number(glyphs: list[Glyph], index: int) -> bool:
    """A sign that is written with a number: a currency, a percent sign."""
    if glyphs[index].text not in _WITH_NUMBERS:
        return False
    around = glyphs[max(0, index - 1) : index] + glyphs[index + 1 : index + 2]
    return any(glyph.kind == "N" for glyph in around)


def _rightward(glyphs: list[Glyph]) -> list[Glyph]:
    """A line that runs to the right: its stretches of right-to-left letters are turned round."""
    out: list[Glyph] = []
    at = 0
    while at < len(glyphs):
        end = at
        if glyphs[at].kind == "R":
            for index in range(at, len(glyphs)):
                if glyphs[index].kind == "R":
                    end = index
                elif glyphs[index].kind in "LN":
                    break
        out += _leftward(glyphs[at : end + 1]) if end > at else [glyphs[at]]
        at = end + 1
    return out


def _with_brackets_right(glyphs: list[Glyph]) -> list[Glyph]:
    """Some files hold the bracket that is drawn, others the one that is meant: one that closes first tells."""
    text = "".join(glyph.text for glyph in glyphs)
    first_closed, first_opened = text.find(")"), text.find("(")
    if first_closed >= 0 and (first_opened < 0 or first_closed < first_opened) and text.count("(") == text.count(")"):
        return [Glyph(glyph.text.translate(_MIRRORED), glyph.left, glyph.right, glyph.kind) for glyph in glyphs]
    return glyphs
