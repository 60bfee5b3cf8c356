"""The lines of a page parted into what is seen on it and what is not."""

from collections.abc import Iterator, Sequence

from workbench.readers.pdf.hidden import OFF_THE_PAGE, SMALLEST, TOO_SMALL, off_the_page, too_small, unseen
from workbench.readers.pdf.line import Frame, PdfLine
from workbench.readers.pdf.objects import tight_box

_LOOKED_AT = 12
"""Letters of a line that are looked at more closely where it seems to be off the page, or too small."""

Span = tuple[int, int]


def set_apart(
    page, textpage: int, text: str, boxes: Sequence[float], lines: Sequence[tuple[Span, PdfLine]], seen: Frame
) -> list[PdfLine]:
    """The lines in their order, what is not seen of them as lines of their own. `boxes` as `pdf_hidden.unseen` wants
    them; each line comes with its span of the page's characters."""
    width, height = seen.size
    hidden = unseen(page, textpage, text, boxes, width * height)
    found: list[PdfLine] = []
    for (first, last), line in lines:
        # nearly no line is: a look at its box before any call
        is_off = line.x1 < -1 or line.y1 < -1 or line.x0 > width + 1 or line.y0 > height + 1
        if (is_off or line.size < SMALLEST) and line.text.strip():
            line.hidden = _why(line, textpage, first, seen)
        found += _parts(line, first, last, hidden) if hidden and not line.hidden else [line]
    return found


def _why(line: PdfLine, textpage: int, first: int, seen: Frame) -> str:
    """Why a whole line is not seen: where it stands, how small it is. Fonts lie about the height of their letters, so
    what seems hidden is measured by what is drawn."""
    is_off = off_the_page(line.x0, line.y0, line.x1, line.y1, seen.size)
    if not is_off and not too_small(line.size):
        return ""
    drawn = [
        seen.shown(*box)
        for index, letter in enumerate(line.text[:_LOOKED_AT], first)
        if not letter.isspace() and (box := tight_box(textpage, index))
    ]
    if is_off and all(off_the_page(*box, seen.size) for box in drawn):
        return OFF_THE_PAGE
    return TOO_SMALL if all(too_small(max(x1 - x0, y1 - y0)) for x0, y0, x1, y1 in drawn) and drawn else ""


def _parts(line: PdfLine, first: int, last: int, hidden: Sequence[tuple[int, int, str]]) -> Iterator[PdfLine]:
    """A line without what is not seen of it, and that as lines of their own."""
    inside = [(max(a, first) - first, min(b, last) - first, why) for a, b, why in hidden if a < last and b > first]
    if not inside:
        yield line
        return
    # of the white space before and after one is enough
    ends = [0, *(end + (line.text[start - 1 : start] + line.text[end : end + 1]).isspace() for start, end, _ in inside)]
    starts = [*(start for start, _, _ in inside), last - first]
    kept = [(end, start) for end, start in zip(ends, starts, strict=True) if end < start]
    if any(line.text[start:end].strip() for start, end in kept):
        yield line.parts(kept)
    for start, end, why in inside:
        part = line.part(start, end)
        part.hidden = why
        yield part
