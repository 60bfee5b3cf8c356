"""A web page: the article's words in the page's order, and what stands around it set apart.

Our own walk gives every piece of text with its kind, trafilatura says which pieces are the article. What is neither
menu nor article (comments, teasers, cookie notices) is kept as furniture. Where trafilatura finds no article all pieces
are judged as those of any text. The page is never opened as a page: nothing runs, nothing is loaded.
"""

import re
from itertools import islice

from workbench.domain.documents import Found, PassageKind
from workbench.domain.errors import FileTooLarge
from workbench.readers.isolated.confine import finish_within, spend_at_most
from workbench.readers.paragraphs import Paragraphs, squeezed
from workbench.readers.raw import Raw, Report
from workbench.readers.web import html_stated, markup, tags
from workbench.readers.web.html_article import Article, find
from workbench.readers.web.markup import Piece
from workbench.text import language
from workbench.text.layout import chrome

LARGEST = 10_000_000
CPU_SECONDS = 15
SECONDS = 20
"""By the clock, from the first look at the markup to the last passage; a page takes a fraction of one."""
_MOST_SHOWN = 150_000
_MOST_PIECES = 20_000
"""Of a page that can be an article; of longer ones everything is shown."""
_EMBEDDED = re.compile(rb"data:[\w/+.;=-]{1,120}?;base64,[A-Za-z0-9+/=%]*")
_MENU_WORDS = 4
_LEAST_TITLE = 12
_SEPARATED = re.compile(r"\s+(?:[|–—-]|::|»|·)\s+")


def read(data: bytes, report: Report) -> Raw:
    """Read a web page, as a browser saved it or a site sent it."""
    report.progress(0, 1)
    data = _EMBEDDED.sub(b"", data)
    if len(data) > LARGEST:
        raise FileTooLarge(
            f"The web page has {len(data) / 1e6:,.0f} MB of markup; up to {LARGEST / 1e6:,.0f} MB can be read.",
            "Print it to a PDF in a browser, or copy its text, and import that.",
        )
    text, warnings = markup.decode(data, report.encoding)
    spend_at_most(CPU_SECONDS)
    finish_within(SECONDS)
    tree = markup.parse(text)
    if tree is None:
        return _without_form(text, warnings)
    pieces = markup.pieces(tree)
    if len(pieces) > _MOST_SHOWN:
        raise FileTooLarge(f"The web page has {len(pieces):,} paragraphs; up to {_MOST_SHOWN:,} can be read.")
    stated = html_stated.stated(tree, data)
    has_date = any(one.field == "published" for one in stated)
    article = find(tree, with_date=not has_date) if _can_be_article(tree, pieces) else Article()
    places = article.places(pieces)
    paragraphs = _article(pieces, places) if places else _whole(pieces)
    known = {(one.field, one.value) for one in stated}
    guessed = [one for one in article.found if (one.field, one.value) not in known]
    found = [*stated, *_bare_titles(stated, pieces), *guessed, *_language(tree, pieces)]
    return paragraphs.raw("html", found, warnings, library=article.library, from_a_site=not places)


def _can_be_article(tree, pieces: list[Piece]) -> bool:
    """Whether to look for an article: not in what is nothing but elements, which costs their number squared."""
    elements = sum(1 for _ in islice(tree.iter(), 100 * len(pieces) + _MOST_PIECES))
    return len(pieces) <= _MOST_PIECES and elements < 100 * len(pieces) + _MOST_PIECES


def _without_form(text: str, warnings: list[str]) -> Raw:
    """A page nested beyond all sense: its words, line by line."""
    paragraphs = Paragraphs()
    for line in tags.words(text):
        paragraphs.add(line)
    return paragraphs.raw(
        "html",
        [],
        [*warnings, "The page is built in a way that cannot be followed: only its words are shown."],
        from_a_site=True,
    )


def _article(pieces: list[Piece], places: frozenset[int]) -> Paragraphs:
    """The article, and around it what is no menu, as furniture."""
    paragraphs = Paragraphs()
    for index, piece in enumerate(pieces):
        if index in places:
            why = _furniture_inside(piece)
        elif _is_menu(piece):
            continue
        else:
            why = piece.region or ("by-line" if _is_byline(piece) else "not part of the article")
        _add(paragraphs, piece, why)
    return paragraphs


def _whole(pieces: list[Piece]) -> Paragraphs:
    """All that the page shows; only what the page itself calls furniture is."""
    paragraphs = Paragraphs()
    for piece in pieces:
        _add(paragraphs, piece, piece.region)
    return paragraphs


def _add(paragraphs: Paragraphs, piece: Piece, furniture: str) -> None:
    kind = PassageKind.FURNITURE if furniture else piece.kind
    paragraphs.add(piece.text, kind, furniture or _why(piece), marker=piece.marker, close=piece.close)


def _why(piece: Piece) -> str:
    return "marked in the page" if piece.kind else ""


def _furniture_inside(piece: Piece) -> str:
    """Why a short piece is furniture though it stands within the article: an advertisement, "Read also", a by-line."""
    if piece.kind is None and _is_byline(piece):
        return "by-line"
    if piece.kind is PassageKind.CAPTION:
        return ""
    return chrome.line_reason(piece.text) or (chrome.tail_reason(piece.text) if len(piece.text) <= 120 else "")


def _bare_titles(stated: list[Found], pieces: list[Piece]) -> list[Found]:
    """Titles without the name of the site behind them: the part that stands on the page too."""
    lines = {piece.text for piece in pieces if len(piece.text) <= 300}
    return [
        Found("title", part, f"{one.evidence}, without the name of the site", min(0.9, one.confidence + 0.1))
        for one in stated
        if one.field == "title"
        for part in _SEPARATED.split(one.value)
        if len(part) >= _LEAST_TITLE and part != one.value and part in lines
    ]


def _is_byline(piece: Piece) -> bool:
    return len(piece.text) <= 120 and bool(chrome.BYLINE.match(piece.text))


def _is_menu(piece: Piece) -> bool:
    """A word or two that is nothing but a link: the page's menus, which are no text of anybody."""
    all_linked = piece.linked >= len(piece.text.replace(" ", "")) * 0.9
    return piece.region == "site navigation" or all_linked and len(piece.text.split()) < _MENU_WORDS


def _language(tree, pieces: list[Piece]) -> list[Found]:
    """The language a page declares; believed where the words themselves tell nothing else."""
    code = squeezed(tree.get("lang", "") or "", 20).lower().replace("_", "-").partition("-")[0]
    if not (2 <= len(code) <= 3 and code.isascii() and code.isalpha()):
        return []
    guessed, _ = language.guess(" ".join(piece.text for piece in pieces)[:40_000])
    return [Found("language", code, "the page’s own lang", 0.85 if guessed in ("", code) else 0.6)]
