"""From source text to passages: paragraphs, kinds, speakers, sentences, in one pass over the text."""

from dataclasses import dataclass

from workbench.domain.documents import Edit, Found, Passage, Speaker
from workbench.text import lines as line_cutter
from workbench.text import sentences
from workbench.text.view import View


@dataclass(frozen=True, slots=True)
class Structured:
    """All that is drawn over a source text."""

    edits: tuple[Edit, ...] = ()
    passages: tuple[Passage, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    found: tuple[Found, ...] = ()
    language: str = ""
    warnings: tuple[str, ...] = ()


def structure(text: str) -> Structured:
    """Structure plain text."""
    view = View(text)
    passages = []
    paragraph = 0
    for line in line_cutter.split(text):
        if line.blank:
            continue
        for start, end in sentences.cut(text, line.start, line.end):
            passages.append(Passage(start, end, view.shown_of(start, end), paragraph=paragraph))
        paragraph += 1
    return Structured(passages=tuple(passages))
