"""What a web page states of itself: its own data (JSON-LD, meta elements, links), offered with its place."""

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from workbench.domain.documents import Found
from workbench.readers.paragraphs import squeezed

_DATE = re.compile(r"\s*((?:19|20)\d\d-\d\d-\d\d)")
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d{1,6}\)(https?://[^\s<>\"']{4,800})", re.IGNORECASE)
_SINGLE_FILE = re.compile(rb"Page saved with SingleFile\s+url:\s*(https?://[^\s<>\"']{4,800})")
_ARTICLE = re.compile(r"article|posting|report|review|webpage|creativework", re.IGNORECASE)
_META = (
    ("title", "og:title", 0.85),
    ("title", "twitter:title", 0.7),
    ("title", "citation_title", 0.85),
    ("title", "dc.title", 0.8),
    ("author", "citation_author", 0.85),
    ("author", "dc.creator", 0.75),
    ("author", "author", 0.7),
    ("author", "article:author", 0.6),
    ("author", "parsely-author", 0.75),
    ("published", "article:published_time", 0.9),
    ("published", "datepublished", 0.9),
    ("published", "citation_publication_date", 0.85),
    ("published", "parsely-pub-date", 0.85),
    ("published", "pubdate", 0.8),
    ("published", "dc.date", 0.75),
    ("published", "date", 0.7),
    ("publisher", "og:site_name", 0.85),
    ("publisher", "dc.publisher", 0.8),
    ("publisher", "application-name", 0.5),
    ("url", "og:url", 0.85),
)
_LINKED_DATA = {"headline": "title", "datePublished": "published", "url": "url", "mainEntityOfPage": "url"}
_MOST_NODES = 2_000


def stated(tree, data: bytes) -> list[Found]:
    """What the page says of itself, in all its ways."""
    found = [*_linked_data(tree), *_meta(tree), *_elements(tree), *_saved_from(data)]
    return list({(one.field, one.value): one for one in sorted(found, key=lambda one: one.confidence)}.values())


def offer(field: str, value: object, evidence: str, confidence: float) -> Iterator[Found]:
    """One value, if it can be one of its field: an address is whole, a date is a date, a name no address."""
    if not isinstance(value, str) or not (text := squeezed(value)):
        return
    if field == "published":
        date = _DATE.match(text.replace("/", "-"))
        text = date.group(1) if date else ""
    elif field == "url":
        text = value.strip() if len(value) <= 1500 and is_address(value.strip()) else ""
    elif text.startswith(("http://", "https://")):
        text = ""
    if text:
        yield Found(field, text, evidence, confidence)


def is_address(value: str) -> bool:
    """Whether it is a whole web address."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not any(c.isspace() for c in value)


def _meta(tree) -> Iterator[Found]:
    said: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        said.setdefault(name.lower().strip(), []).append(meta.get("content", ""))
    for field, name, confidence in _META:
        values = said.get(name, [])[:10]
        value = ", ".join(values) if field == "author" else next(iter(values), "")
        yield from offer(field, value, f"the page’s own data: {name}", confidence)


def _elements(tree) -> Iterator[Found]:
    headings = [text for element in tree.iter("h1") if (text := squeezed(element.text_content()))]
    title = squeezed(tree.findtext(".//title") or "")
    if title:
        yield from offer("title", title, "the page’s title", 0.6)
    if len(headings) == 1:
        yield from offer("title", headings[0], "the page’s main heading", 0.95 if headings[0] in title else 0.8)
    for link in tree.iter("link"):
        if "canonical" in link.get("rel", "").lower().split():
            yield from offer("url", link.get("href"), "the page’s canonical address", 0.9)
    for time in tree.iter("time"):
        is_first = "datepublished" in time.get("itemprop", "").lower() or time.get("pubdate") is not None
        yield from offer("published", time.get("datetime"), "a time in the page", 0.85 if is_first else 0.5)
        if not is_first:
            break


def _saved_from(data: bytes) -> Iterator[Found]:
    for pattern in (_SAVED_FROM, _SINGLE_FILE):
        saved = pattern.search(data[:20_000])
        if saved:
            yield from offer("url", saved.group(1).decode("ascii", "ignore"), "the browser that saved the page", 0.88)


def _linked_data(tree) -> Iterator[Found]:
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", "").lower() or not script.text or len(script.text) > 500_000:
            continue
        try:
            data = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            if _ARTICLE.search(str(node.get("@type", ""))[:200]) and "headline" in node:
                yield from _article(node)


def _article(node: dict) -> Iterator[Found]:
    where = "the page’s own data: "
    for key, field in _LINKED_DATA.items():
        value = node.get(key)
        value = value.get("@id") if isinstance(value, dict) else value
        yield from offer(field, value, where + key, 0.9 if field != "title" else 0.88)
    authors = node.get("author")
    names = [_name(one) for one in (authors if isinstance(authors, list) else [authors])][:10]
    yield from offer("author", ", ".join(name for name in names if name), where + "author", 0.85)
    yield from offer("publisher", _name(node.get("publisher")), where + "publisher", 0.9)


def _name(value: object) -> str:
    name = value.get("name") if isinstance(value, dict) else value
    return name if isinstance(name, str) and not is_address(name) else ""


def _nodes(data: object) -> Iterator[dict]:
    """Every object of a JSON value, breadth first, up to a bound."""
    waiting, seen = [data], 0
    while waiting and seen < _MOST_NODES:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
