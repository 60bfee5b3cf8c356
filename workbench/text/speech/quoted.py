"""Where the direct quotations of sentences lie, and which sentences one quotation runs over."""

import re
from collections.abc import Sequence

from workbench.domain.documents import Passage

_QUOTES = {"“": "”", "«": "»"}
_STRAIGHT = '"'
_MARKS = re.compile("[“”«»\"]")


def over_sentences(passages: Sequence[Passage]) -> list[list[int]]:
    """The passages that each quotation runs over, where it runs over more than one of a paragraph."""
    found, open_, closer = [], [], ""
    for index, passage in enumerate(passages):
        if open_ and passage.paragraph != passages[open_[-1]].paragraph:
            open_, closer = [], ""
        for character in _MARKS.findall(passage.text):
            if closer and character == closer:
                if open_[-1] != index:
                    open_.append(index)
                found.append(open_)
                open_, closer = [], ""
            elif not closer and (character in "“«" or character == _STRAIGHT):
                open_, closer = [index], _QUOTES.get(character, _STRAIGHT)
        if closer and open_ and open_[-1] != index:
            open_.append(index)
    return [quotation for quotation in found if len(quotation) > 1]


def spans(text: str) -> list[tuple[int, int]]:
    """The direct quotations of a sentence; one that is open at its end goes to it, one that closes begins at 0."""
    found, start, closer = [], -1, ""
    for match in _MARKS.finditer(text):
        index, character = match.start(), match.group()
        if start >= 0 and character == closer:
            found.append((start, index + 1))
            start = -1
        elif start < 0 and (character in "“«" or character == _STRAIGHT):
            if character == _STRAIGHT and index and not text[index - 1].isspace() and text[index - 1] not in "([—–-":
                found.append((0, index + 1))  # it began in a sentence before
                continue
            start, closer = index, _QUOTES.get(character, _STRAIGHT)
        elif start < 0 and character in "”»" and not found:
            found.append((0, index + 1))
    if start >= 0:
        found.append((start, len(text)))
    return found


def is_whole(text: str) -> bool:
    """Whether a sentence is nothing but a quotation."""
    found = spans(text)
    return bool(found) and found[0][0] == 0 and found[0][1] >= len(text.rstrip(" .,")) - 1


def inside(spans: list[tuple[int, int]], offset: int) -> bool:
    """Whether `offset` lies in one of the quotations."""
    return any(start <= offset < end for start, end in spans)
