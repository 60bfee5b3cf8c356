"""A mark that is written into a copy of a PDF: where it stands on its page, and what it says."""

from dataclasses import dataclass

Quad = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PageMark:
    """A highlight of page `page` (from 1) over `quads`: x0, y0, x1, y1 in points of the page as shown, from its top
    left corner. Without any it is a note in the page's corner. `colour` is #rrggbb, `made_at` ISO 8601, `uid` names it.
    """

    page: int
    quads: tuple[Quad, ...]
    colour: str
    words: str
    author: str = ""
    made_at: str = ""
    uid: str = ""
    title: str = ""
