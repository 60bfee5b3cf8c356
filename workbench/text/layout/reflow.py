"""Undo hard wrapping: group lines into paragraphs and say, as edits, how they join.

The rules (each is a test): a text is hard-wrapped when the lines that another line follows have nearly one width and
the next word would not have fitted on them. Within it a paragraph ends where the next word *would* have fitted after
the end of a sentence, before a speaker's or question's label, between a colon and the quotation it announces, before
a list item or an indented line. What was never wrapped is never joined: lists, verse, addresses, tables.

Lines of a laid-out page bring their own room and gaps (`Line.room`, `Line.apart`); the same rules then hold.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.documents import Edit, EditReason, PassageKind
from workbench.text.blocks import Block, ends_sentence
from workbench.text.layout import lists, rows
from workbench.text.layout.hyphens import Hyphens, before_hyphen
from workbench.text.layout.lines import Line
from workbench.text.speech.labels import starts_with_label

WIDEST = 132
"""Nobody wraps wider than this; longer lines are paragraphs."""

_LARGE = 1.12
"""Times the size of the text."""
_NEARLY_FULL = 0.85
"""Of the width of a text: a line of it that is so long was wrapped, where its sentence goes on."""
_FULL_HEADING = 25
"""Characters of a heading's line after which it may go on: `Chapter 1` is one by itself."""
_SPACES = re.compile(r"\s+")
_COLUMNS = re.compile(r"\S(?: {3,}|\t+)\S|^[|+]|\|.*\|")
_QUOTE_OPENS = ("“", '"', "«", "‘", "„", "``")


@dataclass(frozen=True, slots=True)
class Wrap:
    """How a text is wrapped. `width` None: it is not."""

    width: float | None
    laid_out: bool = False

    def room(self, line: Line) -> float:
        """Characters that would still have fitted on `line`."""
        if line.room is not None:
            return line.room
        return (self.width or 0) - line.indent - len(line.text)


def detect(lines: Sequence[Line]) -> Wrap:
    """Whether and how wide `lines` are hard-wrapped."""
    if any(line.room is not None for line in lines):
        return Wrap(None, laid_out=True)
    pairs = [(line, after) for line, after in zip(lines, lines[1:], strict=False) if not line.blank and not after.blank]
    if len(pairs) < 2:
        return Wrap(None)
    ends = sorted(line.indent + len(line.text) for line, _ in pairs)
    width = ends[int(len(ends) * 0.9) if len(ends) > 10 else -1]
    if not 30 <= width <= WIDEST:
        return Wrap(None)
    # long lines weigh more: a poem between wrapped paragraphs must not hide that they are wrapped
    lengths = [len(line.text) for line in lines]
    if sum(length for length in lengths if length > 1.5 * width) * 2 > sum(lengths):
        return Wrap(None)  # most of it stands in paragraphs of one line each
    near = sum(end for end in ends if 0.75 * width <= end <= 1.05 * width)
    going_on = [(len(line.text), after.text[0].isupper()) for line, after in pairs if not ends_sentence(line.text)]
    small = sum(length for length, is_upper in going_on if not is_upper)
    if near < 0.6 * sum(ends) or small < 0.3 * sum(length for length, _ in going_on):
        return Wrap(None)
    return Wrap(width)


def paragraphs(text: str, lines: Sequence[Line]) -> tuple[list[Block], list[Edit]]:
    """The blocks of `text` and the edits that join their lines. Lines marked as furniture become blocks of their
    own."""
    body = [line for line in lines if not line.furniture and not line.aside]
    wrap = detect(body)
    hyphens = Hyphens(text)
    blocks: list[Block] = []
    edits: list[Edit] = []
    for group in [group for run in (body, *_asides(lines)) for group in _groups(run)]:
        pieces = _pieces(group, wrap)
        for index, piece in enumerate(pieces):
            blocks.append(rows.block(text, piece, hyphens, edits) if piece[0].row else _block(piece, hyphens, edits))
            blocks[-1].alone = len(pieces) == 1
            if piece[0].aside:
                blocks[-1].decide(PassageKind.TEXT, piece[0].aside)
            if index:
                _part(text, pieces[index - 1][-1], piece[0], edits, joined=len(piece) > 1 or len(pieces[index - 1]) > 1)
    for line in lines:
        if line.furniture and not line.blank:
            blocks.append(
                Block(
                    line.start, line.end, _SPACES.sub(" ", line.text), [line], PassageKind.FURNITURE, why=line.furniture
                )
            )
    blocks.sort(key=lambda block: block.start)
    return blocks, edits


def _wrap_of(group: list[Line]) -> Wrap:
    """A paragraph that was wrapped in a text that is not: full lines of one width, going on in small letters."""
    inner = group[:-1]
    width = max(line.indent + len(line.text) for line in group)
    if not 50 <= width <= 100 or any(ends_sentence(line.text) or line.text[-1] in ":;" for line in inner[:1]):
        return Wrap(None)
    full = all(line.indent + len(line.text) >= 0.8 * width for line in inner)
    small = sum(line.text[0].islower() for line in group[1:])
    return Wrap(width) if full and 2 * small >= len(inner) else Wrap(None)


def _asides(lines: Sequence[Line]) -> list[list[Line]]:
    """Runs of lines that stand apart from the running text for the same reason."""
    runs: list[list[Line]] = []
    before = ""
    for line in lines:
        if line.aside and line.aside != before:
            runs.append([])
        if line.aside:
            runs[-1].append(line)
        before = line.aside
    return runs


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Runs of lines that neither a blank line nor the layout sets apart."""
    groups: list[list[Line]] = []
    fresh, row = True, 0
    for line in lines:
        if line.blank:
            fresh = True
            continue
        if fresh or line.apart or line.row != row:
            groups.append([])
        groups[-1].append(line)
        fresh, row = False, line.row
    return groups


def _pieces(group: list[Line], wrap: Wrap) -> list[list[Line]]:
    """A group cut into paragraphs: every line its own where the group was not wrapped."""
    if len(group) == 1 or group[0].row or wrap.laid_out and _is_large(group):
        return [group]
    if wrap.width is None and not wrap.laid_out:
        wrap = _wrap_of(group)
    if wrap.width is None and not wrap.laid_out or not _is_wrapped(group, wrap):
        return [[line] for line in group]
    items = _items(group)
    margin = sorted(line.indent for line in group)[len(group) // 2]
    pieces = [[group[0]]]
    for index in range(1, len(group)):
        before, line = group[index - 1], group[index]
        if index in items or _parts(before, line, wrap, margin, first=len(pieces[-1]) == 1 and index == 1):
            pieces.append([line])
        else:
            pieces[-1].append(line)
    return pieces


def _is_large(group: list[Line]) -> bool:
    """A heading over a few lines of a page: larger than its text, and ended where its writer liked."""
    return (len(group) <= 4 and all(line.scale >= _LARGE and abs(line.scale - group[0].scale) < 0.05 for line in group)
            and all(len(line.text) >= _FULL_HEADING and not ends_sentence(line.text) for line in group[:-1])
            and not any(lists.marker(line.text) for line in group[1:]))


def _is_wrapped(group: list[Line], wrap: Wrap) -> bool:
    """Most line ends of prose are where the next word did not fit; most of verse, addresses and tables are not."""
    if sum(bool(_COLUMNS.search(line.text)) for line in group) * 2 > len(group):
        return False
    # a lone `Q` above its question, and a colon before the quotation that it announces, end their lines anyhow
    breaks = [(line, after) for line, after in zip(group, group[1:], strict=False)
              if len(line.text) > 1 and not _announces(line, after)] or list(zip(group, group[1:], strict=False))
    open_breaks = [
        (line, after) for line, after in breaks if not (ends_sentence(line.text) or lists.marker(after.text))
    ]
    counted = open_breaks or breaks
    forced = sum(not _fits(line, after, wrap) or _goes_on(line, after, wrap) for line, after in counted)
    small = sum(not after.text[0].isupper() for _, after in counted)
    if wrap.laid_out:
        return 2 * forced >= len(counted)
    return 2 * forced >= len(counted) and (len(counted) < 4 or 4 * small >= len(counted))


def _goes_on(line: Line, after: Line, wrap: Wrap) -> bool:
    """Whether a nearly full line breaks off before a small letter: whoever wraps by hand leaves room for a word."""
    full = wrap.width is not None and line.indent + len(line.text) >= _NEARLY_FULL * wrap.width
    return full and after.text[0].islower() and line.text[-1].isalnum()


def _fits(line: Line, after: Line, wrap: Wrap) -> bool:
    """Whether the first word of `after` would still have fitted on `line`."""
    if before_hyphen(line.text) and after.text[0].islower():
        return False
    word = after.text.split(None, 1)[0]
    room = wrap.room(line)
    # a page's right edge is only nearly known: its lines were wrapped by width, not by count
    doubt = 0.1 * (len(line.text) + room) if wrap.laid_out else 0
    return room >= len(word) + 1 + doubt


def _parts(before: Line, line: Line, wrap: Wrap, margin: int, first: bool) -> bool:
    """Whether a paragraph ends between two lines of wrapped prose."""
    if starts_with_label(line.text) or not any(c.isalnum() for c in before.text + line.text):
        return True
    if _announces(before, line):
        return True
    if _COLUMNS.search(before.text) and _COLUMNS.search(line.text):
        return True
    fits = _fits(before, line, wrap)
    if ends_sentence(before.text) and (fits or margin < line.indent <= margin + 12):
        return True
    return first and fits and _is_title_line(before.text) and not line.text[0].islower()


def _announces(before: Line, line: Line) -> bool:
    return before.text.endswith(":") and line.text.startswith(_QUOTE_OPENS)


def _is_title_line(text: str) -> bool:
    """A first line that reads like a heading: capitals throughout, several words, nothing open at its end."""
    words = [word for word in text.split() if word[0].isalpha() and len(word) > 3]
    return len(words) > 1 and text[-1] not in ",;-–—:" and all(word[0].isupper() for word in words)


def _items(group: list[Line]) -> set[int]:
    """Indexes of the lines that begin list items: markers that repeat or count on, other lines between them allowed."""
    marked = [(index, lists.marker(line.text)) for index, line in enumerate(group)]
    marked = [(index, marker) for index, marker in marked if marker]
    found: set[int] = set()
    for (index, marker), (later, following) in zip(marked, marked[1:], strict=False):
        if following.continues(marker):
            found |= {index, later}
    return found


def _block(piece: list[Line], hyphens: Hyphens, edits: list[Edit]) -> Block:
    shown = [piece[0].text]
    for before, line in zip(piece, piece[1:], strict=False):
        edit = hyphens.join(before, line)
        edits.append(edit)
        if edit.start < before.end:
            shown[-1] = shown[-1][: edit.start - before.end]
        shown += edit.shown, line.text
    return Block(piece[0].start, piece[-1].end, _SPACES.sub(" ", "".join(shown)), piece)


def _part(text: str, before: Line, line: Line, edits: list[Edit], joined: bool) -> None:
    """Show a paragraph's end inside joined lines as the empty line that other paragraphs have."""
    if joined and text.count("\n", before.end, line.start) == 1 and "\x0c" not in text[before.end : line.start]:
        edits.append(Edit(before.end, line.start, "\n\n", EditReason.PARAGRAPH))
