"""The words of Tesseract's table, and which way up they stand.

A page may lie on its side or head: Tesseract reads it all the same and gives each word's box where it stands on the
picture. Layout is worked out upright, so the boxes are turned there, and the runs of the character map back.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

UNSURE_MARK = 50.0
"""Below this a mark without a letter or digit is dirt."""
_MOST_WORDS = 200_000


@dataclass(frozen=True, slots=True)
class Word:
    """A word, its box in pixels (y downward) and how sure Tesseract is of it, 0..100."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


def lines(untrusted_tsv: str) -> list[list[Word]]:
    """The words, line by line, in the order of reading. Rows that are no words of ours are left out."""
    found = []
    for row in untrusted_tsv.splitlines()[1 : _MOST_WORDS * 2]:
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            try:
                place, box = tuple(map(int, cells[1:5])), tuple(map(int, cells[6:10]))
                confidence = min(100.0, max(0.0, float(cells[10])))
            except ValueError:
                continue
            found.append((place, _word(cells[11].strip(), box, confidence)))
    kept = [(place, word) for place, word in found if word is not None][:_MOST_WORDS]
    return [[word for _, word in group] for _, group in groupby(kept, key=lambda entry: entry[0])]


def _word(text: str, box: tuple[int, ...], confidence: float) -> Word | None:
    left, top, width, height = box
    text = "".join(character if character.isprintable() else "\ufffd" for character in text[:200])
    is_dirt = confidence < UNSURE_MARK and not any(character.isalnum() for character in text)
    if width <= 0 or height <= 0 or left < 0 or top < 0 or is_dirt:
        return None
    return Word(text, left, top, left + width, top + height, confidence)


def turn(found: Sequence[Sequence[Word]]) -> int:
    """How the page's words stand, by the direction in which most of them follow each other: 0 upright, 90 read
    downward, 180 on their head, 270 read upward."""
    votes: Counter[int] = Counter()
    for line in found:
        if len(line) > 1:
            (x0, y0), (x1, y1) = line[0].middle, line[-1].middle
            across, down = x1 - x0, y1 - y0
            way = (0 if across > 0 else 180) if abs(across) >= abs(down) else 90 if down > 0 else 270
            votes[way] += len(line)
    return votes.most_common(1)[0][0] if votes else 0


def upright(word: Word, way: int, width: float, height: float) -> Word:
    """The word's box on the page turned upright; `width` and `height` are those of the page as it stands."""
    if way == 90:
        return replace(word, left=word.top, right=word.bottom, top=width - word.right, bottom=width - word.left)
    if way == 180:
        return replace(word, left=width - word.right, right=width - word.left, top=height - word.bottom,
                       bottom=height - word.top)
    if way == 270:
        return replace(word, left=height - word.bottom, right=height - word.top, top=word.left, bottom=word.right)
    return word


def scaled(word: Word, across: float, down: float) -> Word:
    """The word with its box in other units."""
    return replace(word, left=word.left * across, right=word.right * across, top=word.top * down,
                   bottom=word.bottom * down)
