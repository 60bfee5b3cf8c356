"""JSON as it stands in files and web pages: whole, a value a line, or in script blocks; wrapped, a comma too many."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

_SCRIPT = re.compile(r"<script\b[^<>]{0,2000}application/ld\+json[^<>]{0,2000}>", re.IGNORECASE)
_SCRIPT_END = re.compile(r"</script", re.IGNORECASE)
_WRAPPING = re.compile(r"\A\s*(?:<!--|(?:/\*|//)?<!\[CDATA\[(?:\*/)?)|(?:-->|(?:/\*|//)?\]\]>(?:\*/)?)\s*\Z")
_COMMA = re.compile(r",(\s*[}\]])")


def roots(data: bytes, left: list[str]) -> Iterator[Any]:
    """The values of a file, of its lines, or of a web page's script blocks; what cannot be read goes to `left`."""
    text = _decoded(data)
    scripts = _scripts(text) if "<" in text[:4096] else []
    if scripts:
        for number, script in enumerate(scripts, 1):
            yield from _parsed(script, f"Script block {number} is not JSON that can be read.", left)
        return
    whole: list[str] = []
    yielded = list(_parsed(text, "", whole))
    if not yielded:
        lines = [line for line in text.splitlines() if line.strip().startswith(("{", "["))]
        for number, line in enumerate(lines, 1):
            yielded += _parsed(line, f"Line {number} is not JSON that can be read.", left if len(lines) > 1 else whole)
    yield from yielded


def _scripts(text: str) -> list[str]:
    """What stands in the page's blocks of JSON-LD, each searched once."""
    found, at = [], 0
    while (begins := _SCRIPT.search(text, at)) and (ends := _SCRIPT_END.search(text, begins.end())):
        found.append(text[begins.end():ends.start()])
        at = ends.end()
    return found


def _parsed(text: str, otherwise: str, left: list[str]) -> list[Any]:
    """The value, mended where it is only wrapped or has a comma too many; none where it cannot be."""
    plain = _WRAPPING.sub("", text).strip().rstrip(";").lstrip("\ufeff")
    for tried in (plain, _COMMA.sub(r"\1", plain), html.unescape(plain) if "&quot;" in plain else ""):
        if not tried:
            continue
        try:
            return [json.loads(tried, strict=False)]
        except (ValueError, RecursionError):
            continue
    if otherwise and "claimreview" in text.lower():
        left.append(otherwise)
    return []


def _decoded(data: bytes) -> str:
    for encoding in ("utf-16", "utf-8-sig") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace")
