"""From source text to passages: paragraphs, what is furniture, who speaks, what is a heading, where sentences end.

Formats that know their structure hand it in (`blocks` with decided kinds, `lines` with the layout of a page); plain
text brings nothing but its lines. The order matters: furniture first, so that nothing else is decided by it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from workbench.domain.documents import Edit, Found, Passage, PassageKind, Speaker
from workbench.text import controls, language, sentences
from workbench.text.blocks import Block
from workbench.text.controls import Unseen
from workbench.text.layout import furniture, headings, lines, reflow
from workbench.text.layout.lines import Line
from workbench.text.layout.sections import LONG
from workbench.text.speech import attribution, speakers, stage
from workbench.text.speech.speakers import NOBODY, Still
from workbench.text.speech.stage import HAPPENED, IN_BRACKETS, STAGE, STAGE_LINE
from workbench.text.stated import found
from workbench.text.view import View

_LONGEST_WHY = 100
VERY_LONG = "The text is very long: whom it quotes and what is not part of it were not looked for."
"""Each of the two takes as long as all the rest, and so long a text is no article any more."""
_TELLS_LANGUAGE = 40_000
_BLOCKS_OF_LANGUAGE = 4_000


@dataclass(frozen=True, slots=True)
class Structured:
    """All that is drawn over a source text. `warnings` say what is to be known of it, `unseen` how many of its
    characters nobody sees (which is among the warnings), `still` who speaks at its end."""

    edits: tuple[Edit, ...] = ()
    passages: tuple[Passage, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    found: tuple[Found, ...] = ()
    language: str = ""
    warnings: tuple[str, ...] = ()
    unseen: Unseen = Unseen()
    still: Still = NOBODY


def structure(
    text: str,
    *,
    laid_out: Sequence[Line] | None = None,
    blocks: Sequence[Block] | None = None,
    edits: Iterable[Edit] = (),
    from_a_site: bool = True,
    page_of: Callable[[int], int | None] = lambda offset: None,
    begins: bool = True,
    is_long: bool | None = None,
    still: Still = NOBODY,
) -> Structured:
    """Structure `text`. `laid_out` are its lines where the format has a layout, `blocks` its paragraphs where the
    format tells them, `edits` what the format hides. Without `from_a_site` nothing is taken for a site's furniture.
    One that does not begin a document (`begins`) says nothing of it: no title, no date, no language is looked for.
    `is_long` tells whether it is part of a very long text; None: by its own length. `still` is who speaks where it
    begins, of a text that comes in sections."""
    revealed, unseen = controls.reveal(text)
    edits = [*edits, *revealed]
    if blocks is None:
        blocks, joins = reflow.paragraphs(text, laid_out if laid_out is not None else lines.split(text))
        edits += joins
    blocks = list(blocks)
    is_long = len(text) >= LONG if is_long is None else is_long
    if from_a_site and not is_long:
        furniture.set_apart(blocks)
    turns = speakers.assign(blocks, still)
    stage.set_stage(blocks, in_transcript=turns.first is not None)
    headings.classify(blocks)
    offered, code, warnings = _stated(text, blocks, turns) if begins else ([], "", [])
    passages = _passages(View(text, edits), blocks, page_of)
    # a format may name who speaks (a subtitle's voice); else turns do, else the prose
    stated = [Speaker(label) for label in dict.fromkeys(one.speaker for one in passages if one.speaker)]
    people = turns.speakers or stated
    if is_long:
        warnings = [VERY_LONG, *warnings]
    elif not people:
        passages, people = attribution.attribute(passages)
    said = (*unseen.warnings(), *warnings)
    return Structured(tuple(_apart(edits)), tuple(passages), tuple(people), tuple(offered), code, said, unseen,
                      turns.still)


def _stated(text: str, blocks: list[Block], turns: speakers.Turns) -> tuple[list[Found], str, list[str]]:
    """What a document says of itself, its language, and what does not fit together."""
    offered, doubts = found.find(blocks, in_transcript=turns.first is not None)
    prose = islice((block.shown for block in blocks if block.kind is PassageKind.TEXT), _BLOCKS_OF_LANGUAGE)
    code, confidence = language.guess(" ".join(prose)[:_TELLS_LANGUAGE] or text[:_TELLS_LANGUAGE])
    if code:
        offered.append(Found("language", code, "the small words of the text", confidence))
    return offered, code, doubts


def _apart(edits: list[Edit]) -> list[Edit]:
    """The edits in order, without those that overlap one before: the view leaves them out too. (A control character at
    a line's end is white space to Python, and lies in what joins the line.)"""
    kept, reached = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start >= reached:
            kept.append(edit)
            reached = edit.end
    return kept


def _passages(view: View, blocks: list[Block], page_of: Callable[[int], int | None]) -> list[Passage]:
    """Blocks cut into sentences. What a join hides (a page's foot inside a sentence) makes no passage of its own."""
    passages: list[Passage] = []
    reached = paragraph = 0
    for block in blocks:
        before = len(passages)
        for start, end, is_stage in _spans(view, max(block.speech, reached), block):
            is_said = block.kind is not PassageKind.FURNITURE and block.why not in (headings.SHORT, HAPPENED)
            speaker = block.speaker if is_said else None
            shown = view.shown_of(start, end)
            page, why = page_of(start), block.why[:_LONGEST_WHY]
            passages.append(Passage(start, end, shown, block.kind, speaker, page, paragraph, is_stage, why=why))
            reached = end
        paragraph += len(passages) > before
    return passages


def _spans(view: View, start: int, block: Block) -> list[tuple[int, int, bool]]:
    """The source spans of a block's passages, and whether each is a stage direction."""
    if start >= block.end:
        return []
    shown_start, shown_end = view.to_shown(start), view.to_shown(block.end)
    if block.kind in (PassageKind.HEADING, PassageKind.CAPTION) and shown_end - shown_start <= sentences.LONGEST:
        cut = [sentences.trim(view.shown, shown_start, shown_end)]
    else:
        cut = sentences.cut(view.shown, shown_start, shown_end)
    if block.why == STAGE_LINE and IN_BRACKETS.fullmatch(view.shown, shown_start, shown_end):
        return [(*_source(view, shown_start, shown_end), True)]
    spans = []
    for at, end in cut:
        while (block.speaker or block.why == STAGE_LINE) and (aside := STAGE.match(view.shown, at, end)):
            spans.append((*_source(view, *sentences.trim(view.shown, at, aside.end())), True))
            at = sentences.trim(view.shown, aside.end(), end)[0]
        if at < end:
            spans.append((*_source(view, at, end), False))
    return [span for span in spans if span[0] < span[1]]


def _source(view: View, start: int, end: int) -> tuple[int, int]:
    return view.to_source_span(start, end)
