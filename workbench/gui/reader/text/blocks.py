"""Cut what the reader shows into blocks: paragraphs, headings, turns, furniture. One block is one block of Qt's."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from workbench.domain.documents import Passage, PassageKind

_LONGEST_LABEL = 100
LONGEST = 6000
"""Characters after which a line is cut in two: laying out one line of a whole megabyte would freeze the window."""

_LINE = re.compile("[^\n]+")
_LABEL = re.compile(r"[^\W\d_a-z][^\W_a-z .’'(),/-]*(?:[ ][^\W_a-z]+)*[^:\n]{0,40}?:(?=\s|$)")


class BlockKind(Enum):
    """How a block is set."""

    TEXT = auto()
    HEADING = auto()
    LIST = auto()
    CAPTION = auto()
    STAGE = auto()
    FURNITURE = auto()


_KINDS = {PassageKind.HEADING: BlockKind.HEADING, PassageKind.LIST: BlockKind.LIST,
          PassageKind.CAPTION: BlockKind.CAPTION, PassageKind.FURNITURE: BlockKind.FURNITURE}


@dataclass(frozen=True, slots=True)
class Block:
    """[start, end) of the shown text, set as one paragraph.

    `label` is the end of a speaker's label that opens it, `start` where there is none. `opens` tells that it begins a
    paragraph and not just a line of one.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.TEXT
    label: int = 0
    opens: bool = True

    @property
    def has_label(self) -> bool:
        return self.label > self.start


def cut(shown: str, passages: Sequence[Passage], to_source: Callable[[int], int]) -> list[Block]:
    """The blocks of a shown text. Blank lines and the white space around a line belong to none of them."""
    starts = [passage.start for passage in passages]
    blocks: list[Block] = []
    last_end, last_paragraph = 0, -1
    for start, end, whole in _lines(shown):
        passage = _passage_at(passages, starts, to_source(start), to_source(end))
        paragraph = passage.paragraph if passage else -2
        opens = whole and (paragraph != last_paragraph or shown.count("\n", last_end, start) > 1)
        label = _label(shown, start, end, passage, to_source) if opens or whole else start
        blocks.append(Block(start, end, _kind(passage), label, opens))
        last_end, last_paragraph = end, paragraph
    return blocks


def _lines(shown: str) -> Iterator[tuple[int, int, bool]]:
    """Lines without the white space around them; `whole` is false for the later pieces of one that was too long."""
    for match in _LINE.finditer(shown):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        whole = True
        while end - start > LONGEST:
            space = shown.rfind(" ", start + LONGEST // 2, start + LONGEST)
            middle = space + 1 if space >= 0 else start + LONGEST
            yield start, middle, whole
            start, whole = middle, False
        if end > start:
            yield start, end, whole


def _passage_at(passages: Sequence[Passage], starts: list[int], start: int, end: int) -> Passage | None:
    """The passage that [start, end) of the source begins in, or the first one that begins inside it."""
    index = bisect_right(starts, start) - 1
    if index >= 0 and passages[index].end > start:
        return passages[index]
    index += 1
    return passages[index] if index < len(passages) and passages[index].start < end else None


def _kind(passage: Passage | None) -> BlockKind:
    if passage is None:
        return BlockKind.TEXT
    if passage.stage:
        return BlockKind.STAGE
    return _KINDS.get(passage.kind, BlockKind.TEXT)


def _label(shown: str, start: int, end: int, passage: Passage | None, to_source: Callable[[int], int]) -> int:
    """Where the speaker's label that opens a turn ends; `start` where the block opens with speech."""
    if passage is None or passage.speaker is None or passage.attributed:
        return start
    match = _LABEL.match(shown, start, min(end, start + 80))
    if match:
        return match.end()
    # a label without a colon, `Presidente.-`: the words that were said begin behind it
    before = passage.start - to_source(start)
    is_label = passage.kind is PassageKind.TEXT and 0 < before <= _LONGEST_LABEL and start + before < end
    return start + before if is_label and to_source(start + before) == passage.start else start
