"""Look over the markup of a page before a parser does.

A tag with half a million attributes takes a parser minutes, because it compares each with all before it. Such a tag
loses its attributes, which no page means. A tag that never ends takes the rest of the page with it, as in a browser.
"""

import re

_TAG = re.compile(
    r"<([A-Za-z][^\s/>]*+)"
    r"(?:[\s/]++|=?[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+|(?=>)))?+)*+=?>"
)
_START = re.compile(r"<(?:!--|[A-Za-z])")
_VERBATIM = re.compile(r"(?:script|style|textarea|title|xmp)$", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"[\s\"'/][^\s\"'/>=]")
_LONG = 10_000
MOST_ATTRIBUTES = 500
_WORDS_APART = re.compile(
    r"<(?:/?(?:p|div|br|li|h[1-6]|tr|table|section|article|blockquote|ul|ol)\b)[^<>]*>", re.IGNORECASE
)
_ANY = re.compile(r"<[!/?A-Za-z][^<>]*>")
_UNSEEN = re.compile(r"<(script|style)\b[^<>]*>.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)


def bounded(text: str) -> str:
    """The page with no tag that holds more attributes than a parser survives."""
    parts, kept, at = [], 0, 0
    while start := _START.search(text, at):
        if start.group() == "<!--":
            at = _after(text, "-->", start.end())
            continue
        tag = _TAG.match(text, start.start())
        if tag is None:
            # a quotation mark that is never closed: everything from here on is inside it
            parts.append(text[kept : start.start()])
            return "".join(parts)
        if tag.end() - tag.start() > _LONG and len(_ATTRIBUTE.findall(tag.group())) > MOST_ATTRIBUTES:
            parts += [text[kept : tag.start()], f"<{tag.group(1)[:40]}>"]
            kept = tag.end()
        at = tag.end()
        if _VERBATIM.match(tag.group(1)):
            at = _after(text, f"</{tag.group(1)}", at)
    parts.append(text[kept:])
    return "".join(parts)


def words(text: str) -> list[str]:
    """The lines of a page whose tree cannot be made: what is left when every tag is taken away."""
    from html import unescape

    text = _ANY.sub("", _WORDS_APART.sub("\n", _UNSEEN.sub("", text)))
    return [line for line in (" ".join(unescape(line).split(" ")).strip() for line in text.split("\n")) if line]


def _after(text: str, mark: str, at: int) -> int:
    found = text.find(mark, at)
    return len(text) if found < 0 else found + len(mark)
