"""Quotations without quotation marks: dialogue behind dashes, and blocks set apart by ">" or by their indent."""

import re

from workbench.crosscheck.quotations.incises import french_incises, spanish_incises
from workbench.crosscheck.quotations.marks import Marked

_DIALOGUE = re.compile(r"(?:^|(?<=\n))[ \t\xa0]*[—–―]\s?(?=[\w¿¡«“\"…])")
_BLOCK = re.compile(r"(?:^|(?<=\n))(?:[ \t]*>[^\n]*(?:\n|$))+")
_PREFIX = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_INDENTED = re.compile(r":[ \t]*\n(?:[ \t]*\n)?(?P<block>(?:(?:\t| {4,})[^\n]+(?:\n|$))+)")
_INDENT = re.compile(r"\n[ \t]+")
_PARAGRAPH = re.compile(r"\n[ \t\xa0]*\n|\n(?=[ \t\xa0]*[—–―])|$")
_WORD = re.compile(r"\w")
LONGEST = 6000
FEWEST = 5
"""Words of an indented block that is taken for a quotation."""
NEAR = 2
"""Paragraphs of dialogue may lack "he said" where one so near has it."""


def dialogue(text: str) -> list[Marked]:
    """What is said in paragraphs that begin with a dash, as Spanish and French print dialogue: "—No —dijo Juan—. Ven."

    A dash begins many other things; so one of the paragraphs about must say who speaks.
    """
    paragraphs = []
    for match in _DIALOGUE.finditer(text):
        closing = _PARAGRAPH.search(text, match.end())
        end = closing.start() if closing else len(text)
        if end - match.end() > LONGEST or not _WORD.search(text, match.end(), end):
            continue
        incises = spanish_incises(text, match.end(), end) or french_incises(text, match.end(), end)
        paragraphs.append((match.end(), end, incises))
    telling = [at for at, (_, _, incises) in enumerate(paragraphs) if incises]
    return [_said(text, *paragraph) for at, paragraph in enumerate(paragraphs)
            if any(abs(at - other) <= NEAR for other in telling)]


def _said(text: str, start: int, end: int, incises: list) -> Marked:
    told = incises[0][1] if incises else None
    if incises and not _WORD.search(text, incises[-1][0][1], end):
        end = incises.pop()[0][0]
    return Marked(start, end, left_out=tuple(span for span, _ in incises), told=told)


def blocks(text: str) -> list[Marked]:
    """Quoted blocks: lines that begin with ">", and what is indented under a line that ends in a colon."""
    found = []
    for match in _BLOCK.finditer(text):
        lines = [one.span() for one in _PREFIX.finditer(text, match.start(), match.end())]
        start = lines[0][1]
        found += _block(text, start, match.end(), [span for span in lines[1:] if span[0] >= start])
    for match in _INDENTED.finditer(text):
        start, end = match.span("block")
        inner = text[start:end].lstrip()
        if len(inner.split()) >= FEWEST and inner[0] not in "-*•–>0123456789":
            found += _block(text, end - len(inner), end, [one.span() for one in _INDENT.finditer(text, start, end)])
    return found


def _block(text: str, start: int, end: int, left_out: list[tuple[int, int]]) -> list[Marked]:
    """The block without what leads its lines; nothing where it holds no words."""
    end = start + len(text[start:end].rstrip())
    spans = tuple((low, high) for low, high in left_out if start <= low and high <= end)
    return [Marked(start, end, left_out=spans)] if end - start <= LONGEST and _WORD.search(text, start, end) else []
