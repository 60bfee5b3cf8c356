"""Text that a PDF holds and nobody sees on its page: not drawn, in the colour of its ground, covered, transparent.

A pasted-over figure still stands under its cover, and white words between the lines are read by programs alone. The
text layer of a scan is not meant: what it says is seen, as a picture. Judged by what the page says it draws, never by
drawing it: a page that takes minutes to draw is read in no time.
"""

import re
from collections.abc import Sequence

from workbench.readers.pdf.objects import INVISIBLE, Colour, Drawn, DrawnText, Painted, drawers, drawn

NOT_DRAWN = "drawn invisibly"
TRANSPARENT = "transparent"
LIKE_ITS_GROUND = "in the colour of its ground"
COVERED = "covered by something drawn over it"
OFF_THE_PAGE = "off the page"
TOO_SMALL = "too small to be read"

_PAPER: Colour = (255, 255, 255)
_ALIKE = 24
"""The most that two colours may differ in one of their parts and still be one to the eye."""
_FAINTEST = 12
"""Alpha, of 255."""
SMALLEST = 0.9
"""Points of height."""
_SCAN = 0.3
"""The part of a page that a picture takes from which text below or behind it is the text of the picture."""
_SOLID = re.compile(r"\S+")


def off_the_page(left: float, top: float, right: float, bottom: float, size: tuple[float, float]) -> bool:
    """Whether a box, in the coordinates of the page as shown, lies outside a page of that size."""
    return right < -1 or bottom < -1 or left > size[0] + 1 or top > size[1] + 1


def too_small(size: float) -> bool:
    """Whether letters of this height, in points, are there for machines alone."""
    return 0 < size < SMALLEST


def unseen(page, textpage: int, text: str, boxes: Sequence[float], area: float) -> list[tuple[int, int, str]]:
    """Stretches [first, last) of a page's characters that are not seen, and why. `boxes` has four numbers a character:
    left, top, right, bottom in the page's own coordinates; `area` is the page's, in square points."""
    made = drawn(page)
    doubtful = _doubtful(made)
    if not doubtful:
        return []
    objects = drawers(textpage, len(text))
    if doubtful.isdisjoint(objects):
        return []
    judge = _Judge(made, area, set(objects))
    found: list[tuple[int, int, str]] = []
    for word in _SOLID.finditer(text):
        for first, last, address in _stretches(objects, word.start(), word.end()):
            if address in doubtful and (why := judge.why(made.texts[address], boxes[4 * first : 4 * last])):
                _add(found, text, first, last, why)
    return found


def _doubtful(made: Drawn) -> set[int]:
    """The text objects that may be hidden: nearly always none."""
    grounds = {painted.colour for painted in made.painted if painted.colour} | {_PAPER}
    alike = {
        colour: any(_are_alike(colour, ground) for ground in grounds)
        for colour in {text.colour for text in made.texts.values() if text.colour}
    }
    last_cover = max((painted.order for painted in made.painted if painted.covers), default=0)
    return {
        address
        for address, text in made.texts.items()
        if text.mode == INVISIBLE
        or text.alpha < _FAINTEST
        or text.order < last_cover
        or text.colour is not None
        and alike[text.colour]
        and made.whole
    }


class _Judge:
    """Decides over words of one page."""

    def __init__(self, made: Drawn, area: float, with_characters: set[int | None]):
        self._made, self._painted = made, made.painted
        self._covers = [one for one in made.painted if one.covers]
        # PDFium gives letters that are drawn twice in one place to the first that draws them
        self._again = [address for address in made.texts if address not in with_characters]
        self._pictures = [one for one in made.painted if one.is_picture and one.area > _SCAN * area]

    def why(self, text: DrawnText, boxes: Sequence[float]) -> str:
        """Why the characters with these boxes are not seen; "" where they are, or where it can't be told."""
        left, right = min(boxes[0::4]), max(boxes[2::4])
        bottom, top = min(boxes[3::4]), max(boxes[1::4])
        x, y = (left + right) / 2, (bottom + top) / 2
        if any(picture.holds(x, y) for picture in self._pictures):
            return ""
        if text.mode == INVISIBLE:
            return NOT_DRAWN
        if text.alpha < _FAINTEST:
            return TRANSPARENT
        # most of a word lies under what its middle lies under: that is asked first, of thousands
        covers = [
            one.order
            for one in self._covers
            if one.left <= x <= one.right and one.bottom <= y <= one.top and one.order > text.order
            if _covers(one, left, bottom, right, top)
        ]
        if covers:
            return "" if self._is_drawn_again(max(covers), x, y) else COVERED
        ground = self._ground(text, left, bottom, right, top)
        return LIKE_ITS_GROUND if text.colour and ground and _are_alike(text.colour, ground) else ""

    def _is_drawn_again(self, cover: int, x: float, y: float) -> bool:
        """Whether the same letters stand once more over what covers them."""
        for address in self._again:
            if self._made.texts[address].order > cover and (box := self._made.box(address)):
                left, bottom, right, top = box
                if left <= x <= right and bottom <= y <= top:
                    return True
        return False

    def _ground(self, text: DrawnText, left: float, bottom: float, right: float, top: float) -> Colour | None:
        """The colour behind a word; None where it is no single one that is known."""
        x, y = (left + right) / 2, (bottom + top) / 2
        for one in reversed(self._painted):
            if one.left <= x <= one.right and one.bottom <= y <= one.top and one.order < text.order:
                return one.colour if one.left <= left + 1 and one.right >= right - 1 else None
        return _PAPER


def _covers(one: Painted, left: float, bottom: float, right: float, top: float) -> bool:
    """Whether most of a word lies under something."""
    wide = min(right, one.right) - max(left, one.left)
    # letters stand in the middle of their box: what hides two thirds of its height hides them
    high = min(top, one.top) - max(bottom, one.bottom)
    return wide > 0.8 * (right - left) and high > 0.65 * (top - bottom)


def _are_alike(one: Colour, other: Colour) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= _ALIKE


def _stretches(objects: Sequence[int | None], start: int, end: int) -> list[tuple[int, int, int | None]]:
    """A word cut where another object draws it."""
    cut, first = [], start
    for index in range(start + 1, end + 1):
        if index == end or objects[index] != objects[first]:
            cut.append((first, index, objects[first]))
            first = index
    return cut


def _add(found: list[tuple[int, int, str]], text: str, first: int, last: int, why: str) -> None:
    """Join what only white space parts."""
    if found and found[-1][2] == why and not text[found[-1][1] : first].strip(" \u00a0"):
        found[-1] = (found[-1][0], last, why)
    else:
        found.append((first, last, why))
