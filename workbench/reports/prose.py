"""Plain text that people wrote, as a report shows it: paragraphs, lists, and web addresses as links."""

import re

from markupsafe import Markup, escape

_ADDRESS = re.compile(r"https?://[^\s<>\"'`{}|\\^\[\]]+", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,3}[.)])\s+")
# What HTML forbids in a text: control characters and halves of surrogate pairs.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def is_address(value: str) -> bool:
    """Whether a report may make a link of it: http and https only, so never a script or a file of the reader's."""
    return bool(_ADDRESS.fullmatch(value))


def linked(text: str) -> Markup:
    """The text, escaped, with its http and https addresses as links."""
    return Markup("").join(link(words) if address else escape(words) for words, address in pieces(text))


def pieces(text: str) -> list[tuple[str, str]]:
    """The text cut at its http and https addresses: (words, address), the latter "" where the words are none."""
    parts, at = [], 0
    for found in _ADDRESS.finditer(text):
        address = found.group().rstrip(".,;:!?)")
        parts += [(text[at:found.start()], ""), (address, address)]
        at = found.start() + len(address)
    parts.append((text[at:], ""))
    return [one for one in parts if one[0]]


def blocks(text: str) -> list[tuple[str, str]]:
    """Plain text as (kind, words): "body" paragraphs, whose lines stay lines, and "item" or "number" of lists."""
    found = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip()):
        lines = block.strip("\n").split("\n")
        items = [_ITEM.match(line) for line in lines]
        if block.strip() and all(items):
            kind = "number" if lines[0].strip()[0].isdigit() else "item"
            found += [(kind, line[item.end():]) for line, item in zip(lines, items, strict=True)]
        elif block.strip():
            found.append(("body", "\n".join(lines)))
    return found


def link(address: str) -> Markup:
    """A link that shows its whole address and does not tell whence it is followed; plain text for all but the web's."""
    if not is_address(address):
        return escape(address)
    return Markup('<a href="{0}" rel="noopener noreferrer nofollow">{0}</a>').format(address)


def prose(text: str) -> Markup:
    """Plain text as paragraphs: blank lines part them, lines stay lines, lines with dashes or numbers become lists."""
    blocks = [block.strip("\n") for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip())]
    return Markup("\n").join(_block(block.split("\n")) for block in blocks if block.strip())


def cleaned(html: str) -> str:
    """The page without characters that HTML forbids; each becomes the mark for "something was here"."""
    return _FORBIDDEN.sub("\ufffd", html)


def _block(lines: list[str]) -> Markup:
    items = [_ITEM.match(line) for line in lines]
    if not all(items):
        return Markup("<p>{}</p>").format(Markup("<br>\n").join(map(linked, lines)))
    rows = (Markup("<li>{}</li>").format(linked(line[item.end():])) for line, item in zip(lines, items, strict=True))
    tag = "ol" if lines[0].strip()[0].isdigit() else "ul"
    return Markup("<{0}>{1}</{0}>").format(Markup(tag), Markup("").join(rows))
