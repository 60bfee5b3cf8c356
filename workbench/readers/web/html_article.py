"""Which pieces of a page are its article, as trafilatura sees it, found again among our own pieces."""

from dataclasses import dataclass, field

import trafilatura

from workbench.domain.documents import Found, PassageKind
from workbench.readers.web import html_stated
from workbench.readers.web.markup import Piece

_LONG = 30
"""Letters and digits from which a piece is sure to be the one that was meant."""
_TELLING = 12
_MOST_SEARCHED = 300_000
_RUN = 4
_SHARE = 0.75
_NEVER = frozenset(("comments", "cookie notice"))
_AROUND_A_LEAD = 6
_LEAST = 200


@dataclass(frozen=True, slots=True)
class Article:
    """`texts` are the article's short elements, `whole` all of it, letters and digits only; `runs` its runs of words.
    All are empty where no article was found."""

    texts: frozenset[str] = frozenset()
    whole: str = ""
    runs: frozenset[tuple[str, ...]] = frozenset()
    found: tuple[Found, ...] = ()
    library: str = field(default=f"trafilatura {trafilatura.__version__}")

    def places(self, pieces: list[Piece]) -> frozenset[int]:
        """The indices of the pieces that are the article; none where it was not found."""
        sure = [index for index, piece in enumerate(pieces) if piece.region not in _NEVER and self._is_long_part(piece)]
        if not sure:
            return frozenset()
        first, last = sure[0], sure[-1]
        while last + 1 < len(pieces) and (pieces[last + 1].close or _is_row(pieces[last + 1])):
            last += 1
        within = {index for index in range(first, last + 1) if self._is_short_part(pieces, index)}
        lead = {index for index in range(max(0, first - _AROUND_A_LEAD), first) if _is_lead(pieces, index, first)}
        trail = {last + 1} if last + 1 < len(pieces) and _is_caption(pieces[last + 1]) else set()
        return frozenset({*sure, *within, *lead, *trail})

    def _is_long_part(self, piece: Piece) -> bool:
        text = _letters(piece.text)
        if len(text) < _LONG or not self.whole:
            return False
        runs = _runs(piece.text)
        if runs:
            return sum(run in self.runs for run in runs) >= _SHARE * len(runs)
        return len(self.whole) <= _MOST_SEARCHED and text in self.whole

    def _is_short_part(self, pieces: list[Piece], index: int) -> bool:
        piece = pieces[index]
        if piece.region in _NEVER:
            return False
        if _is_caption(piece):
            return True
        text = _letters(piece.text)
        if not piece.region and (piece.kind is PassageKind.HEADING or len(text) < _LONG and not piece.linked):
            # "He did not answer." is dropped by extractors, and is the article all the same
            return True
        # two letters are found in any text; a table's row and a broken line are believed sooner than a lone word
        least = 1 if piece.tag == "tr" or piece.close else _TELLING
        searched = len(self.whole) <= _MOST_SEARCHED and least <= len(text) < _LONG
        return text in self.texts or searched and text in self.whole


def find(tree, *, with_date: bool) -> Article:
    """What trafilatura takes for the article, and its guesses at title, author and date, as guesses."""
    try:
        made = trafilatura.bare_extraction(
            tree, include_comments=False, include_tables=True, with_metadata=True, favor_recall=False
        )
    except MemoryError:
        raise
    except Exception:  # a fault of the library on somebody's page must not cost the page's text
        made = None
    if made is None or made.body is None:
        return Article()
    text = " ".join(made.body.itertext())
    if len(text) < _LEAST:
        return Article(found=tuple(_guessed(made, with_date)))
    elements = (_letters("".join(element.itertext())) for element in made.body.iter())
    return Article(
        frozenset(one for one in elements if 0 < len(one) < 2 * _LONG),
        _letters(text),
        frozenset(_runs(text)),
        tuple(_guessed(made, with_date)),
    )


def _guessed(made, with_date: bool) -> list[Found]:
    values = [("title", made.title), ("author", made.author), ("publisher", made.sitename)]
    values += [("published", made.date)] if with_date else []
    return [
        one
        for name, value in values
        for one in html_stated.offer(name, value, "guessed from the page’s form (trafilatura)", _sure(name, value))
    ]


def _sure(name: str, value: str | None) -> float:
    """The first of January is what becomes of a year alone: that of a copyright line, mostly."""
    return 0.2 if name == "published" and (value or "").endswith("-01-01") else 0.45


def _is_row(piece: Piece) -> bool:
    """A row of a table of the article's own: extractors drop small ones."""
    return piece.tag == "tr" and not piece.region and not piece.linked


def _is_caption(piece: Piece) -> bool:
    return piece.kind is PassageKind.CAPTION and not piece.region


def _is_lead(pieces: list[Piece], index: int, first: int) -> bool:
    """Title, deck and the caption of the first picture, which stand before the article's first paragraph."""
    piece = pieces[index]
    is_title = piece.tag == "h1" or index == first - 1 and piece.kind is PassageKind.HEADING
    below_title = any(one.tag == "h1" for one in pieces[max(0, index - 2) : index])
    is_deck = below_title and not piece.linked and (piece.kind is PassageKind.HEADING or len(piece.text) >= 60)
    return not piece.region and (is_title or is_deck or _is_caption(piece))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _runs(text: str) -> list[tuple[str, ...]]:
    words = text.lower().split()
    return list(zip(*(words[start:] for start in range(_RUN)), strict=False))
