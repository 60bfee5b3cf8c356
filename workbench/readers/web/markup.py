"""A tree of HTML, cut into pieces of text in the order of the page: paragraphs, headings, items, captions, rows.

Nothing in it runs and nothing is loaded. What no reader sees (scripts, what is hidden) makes no piece. The walk does
not recurse: a page may be as deep as it likes.
"""

import re
from dataclasses import dataclass
from itertools import islice

from lxml import etree, html

from workbench.domain.documents import PassageKind
from workbench.domain.errors import FileDamaged
from workbench.readers import text
from workbench.readers.web.tags import bounded

_UNSEEN = frozenset(
    "script style noscript template svg math iframe object embed select button input textarea head audio video canvas "
    "map".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table "
    "tbody td tfoot th thead tr ul".split()
)
_KINDS = {f"h{level}": PassageKind.HEADING for level in range(1, 7)} | {
    "li": PassageKind.LIST,
    "dt": PassageKind.LIST,
    "dd": PassageKind.LIST,
    "figcaption": PassageKind.CAPTION,
    "caption": PassageKind.CAPTION,
}
_REGION_TAGS = {"nav": "site navigation", "footer": "site footer", "aside": "beside the article", "form": "a form"}
_REGION_ROLES = {"navigation": "site navigation", "contentinfo": "site footer", "complementary": "beside the article"}
_REGION_NAMES = (
    ("comments", re.compile(r"(?:^|[\s_-])(?:comments?|disqus|discussion)(?:$|[\s_-])", re.IGNORECASE)),
    ("cookie notice", re.compile(r"cookie|consent|gdpr", re.IGNORECASE)),
    ("subscription", re.compile(r"newsletter|subscri(?:be|ption)|paywall|sign-?up", re.IGNORECASE)),
    (
        "other stories",
        re.compile(r"related|recommend|teaser|most-?(?:read|popular)|trending|read-?(?:more|next)", re.IGNORECASE),
    ),
    ("sharing", re.compile(r"(?:^|[\s_-])(?:share|sharing|social)(?:$|[\s_-])", re.IGNORECASE)),
    ("advertisement", re.compile(r"(?:^|[\s_-])(?:ads?|advert\w*|sponsored|promo)(?:$|[\s_-])", re.IGNORECASE)),
    ("site navigation", re.compile(r"breadcrumb|(?:^|[\s_-])(?:menu|navbar|skip-?link)(?:$|[\s_-])", re.IGNORECASE)),
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_OWN_DOCTYPE = re.compile(r"<!DOCTYPE[^\[\]<>]{0,300}\[[^\]]{0,20000}\]\s*>", re.IGNORECASE)
_DECLARED = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_HEAD = 30_000
_CAPTION_NAME = re.compile(
    r"(?:^|[\s_-])(?:(?:img|image|photo|picture|media|wp|figure)[_-]?)?caption(?:[_-]text)?(?:\s|$)", re.IGNORECASE
)
_WRAPPED, _LONGEST_JOINED = 40, 20_000
_MOST_BREAKS = 8
"""Line breaks in a row of a table from which it holds a text, not figures."""
_LAYOUT = ("p", "table", "h1", "h2", "h3", "ul", "ol", "article")


@dataclass(slots=True)
class Piece:
    """A paragraph of the page. `linked` counts its characters inside links; `region` says in which part of a site it
    stands, "" where that tells nothing; `close` that it stands on the line below the piece before."""

    text: str
    kind: PassageKind | None = None
    marker: str = ""
    tag: str = ""
    region: str = ""
    linked: int = 0
    close: bool = False


def decode(data: bytes, chosen: str = "") -> tuple[str, list[str]]:
    """A page's characters: what a checker chose, byte order mark, strict UTF-8, what it declares, then a guess."""
    if chosen:
        shown, _, warnings = text.decode(data, chosen)
        return shown, list(warnings)
    declared = _DECLARED.search(data[:4096])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        for encoding in ("utf-8", declared.group(1).decode("ascii")):
            try:
                return data.decode(encoding), []
            except (UnicodeDecodeError, LookupError):
                continue
    shown, _, warnings = text.decode(data)
    return shown, list(warnings)


def parse(page: str) -> html.HtmlElement | None:
    """The tree of a page; None where it is nested deeper than a tree can be made of."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    page = page.replace("\0", "")
    page = bounded(_OWN_DOCTYPE.sub("", page[:_HEAD], count=1) + page[_HEAD:])
    try:
        tree = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError, IndexError) as error:
        raise FileDamaged("The web page holds nothing that can be read.") from error
    return None if any("depth" in entry.message for entry in parser.error_log) else tree


def pieces(tree: html.HtmlElement) -> list[Piece]:
    """Every piece of text that the page shows."""
    return _Walk().over(tree)


class _Walk:
    def __init__(self):
        self._done: list[Piece] = []
        self._words: list[str] = []
        self._linked = self._links = 0
        self._rows = 0
        self._preformatted = 0
        self._kinds: list[tuple[str, PassageKind | None, str]] = [("body", None, "")]
        self._regions: list[str] = [""]
        self._captions: list[bool] = [False]
        self._counts: list[int | None] = []
        self._broken = False

    def over(self, tree: html.HtmlElement) -> list[Piece]:
        walk = etree.iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            if not isinstance(element.tag, str):
                continue
            if event == "start" and _is_unseen(element):
                walk.skip_subtree()
            elif event == "start":
                self._enter(element)
                self._say(element.text)
            else:
                if not _is_unseen(element):
                    self._leave(element)
                self._say(element.tail)
        self._flush()
        return self._done

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if self._preformatted and not self._rows and "\n" in text:
            first, *rest = text.split("\n")
            self._words.append(first)
            for line in rest:
                self._flush(broken=True)
                self._words.append(line)
            return
        self._words.append(text)
        if self._links:
            self._linked += len(text.strip())

    def _enter(self, element) -> None:
        tag = element.tag
        if tag == "a":
            self._links += 1
        elif self._rows:
            self._enter_in_row(tag)
        elif tag in _BLOCKS:
            self._enter_block(tag, element)
        self._regions.append(self._regions[-1] or _region(element))
        self._captions.append(self._captions[-1] or bool(_CAPTION_NAME.search(element.get("class", "")[:400])))

    def _enter_in_row(self, tag: str) -> None:
        """A row is one piece, its cells apart; whatever stands in a cell only makes space."""
        if tag in ("td", "th"):
            self._words.append(" | " if "".join(self._words).strip() else "")
        elif tag in _BLOCKS:
            self._words.append(" ")
            self._rows += tag == "tr"

    def _enter_block(self, tag: str, element) -> None:
        self._flush(broken=tag == "br")
        if tag == "tr" and not _is_layout(element):
            self._rows += 1
            self._kinds.append((tag, PassageKind.TEXT, ""))
        elif tag in _KINDS:
            self._kinds.append((tag, _KINDS[tag], self._marker(tag)))
        elif tag in ("ol", "ul"):
            self._counts.append(_first_number(element) if tag == "ol" else None)
        elif tag == "pre":
            self._preformatted += 1

    def _leave(self, element) -> None:
        self._close(element.tag)
        self._regions.pop()
        self._captions.pop()

    def _close(self, tag: str) -> None:
        if tag == "a":
            self._links = max(0, self._links - 1)
        elif self._rows:
            self._leave_in_row(tag)
        elif tag in _BLOCKS and tag != "br":
            self._flush()
            if tag in ("ol", "ul"):
                self._counts.pop()
            elif tag in _KINDS:
                self._kinds.pop()
            elif tag == "pre":
                self._preformatted -= 1

    def _leave_in_row(self, tag: str) -> None:
        if tag == "tr":
            if self._rows == 1:
                self._flush()
                self._kinds.pop()
            self._rows -= 1

    def _marker(self, tag: str) -> str:
        if tag != "li" or not self._counts or self._counts[-1] is None:
            return ""
        self._counts[-1] += 1
        return f"{self._counts[-1] - 1}. "

    def _flush(self, broken: bool = False) -> None:
        text = " ".join("".join(self._words).split(" ")).strip()
        if text:
            tag, kind, marker = self._kinds[-1]
            kind = PassageKind.CAPTION if kind is None and self._captions[-1] else kind
            if self._broken and self._goes_on(text):
                self._done[-1].text += f" {text}"
                self._done[-1].linked += self._linked
                text = ""
        if text:
            close = tag == "tr" and bool(self._done) and self._done[-1].tag == "tr" or self._broken
            self._done.append(Piece(text, kind, marker, tag, self._regions[-1], self._linked, close))
            self._kinds[-1] = (tag, self._kinds[-1][1], "")
        self._broken = broken and (bool(text) or self._broken)
        self._words.clear()
        self._linked = 0

    def _goes_on(self, text: str) -> bool:
        """Whether a line behind a <br> is the rest of the sentence before: pages were once broken by hand."""
        before = self._done[-1].text if self._done else ""
        return (
            _WRAPPED <= len(before) <= _LONGEST_JOINED
            and text[0].islower()
            and (before[-1].isalnum() or before[-1] in ",;–-")
        )


def _is_unseen(element) -> bool:
    return (
        element.tag in _UNSEEN
        or element.get("hidden") is not None
        or bool(_HIDDEN.search(element.get("style", "")[:500]))
    )


def _is_layout(row) -> bool:
    """Whether a row lays out a page, as they did once, and holds no figures: paragraphs, lists or tables are inside,
    or a whole text broken by hand."""
    if sum(1 for _ in row.iter(*_LAYOUT)) > len(row) or next(row.iter("table"), None) is not None:
        return True
    return sum(1 for _ in islice(row.iter("br"), _MOST_BREAKS)) == _MOST_BREAKS


def _first_number(element) -> int:
    start = element.get("start", "1")
    return int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1


def _region(element) -> str:
    role = _REGION_ROLES.get(element.get("role", ""), "")
    if role or element.tag in _REGION_TAGS:
        return role or _REGION_TAGS[element.tag]
    if element.tag in ("html", "body", "main", "article"):
        return ""
    names = f"{element.get('id', '')[:200]} {element.get('class', '')[:400]}".strip()
    return next((why for why, pattern in _REGION_NAMES if pattern.search(names)), "") if names else ""
