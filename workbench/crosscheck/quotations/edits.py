"""The edits that a writer marks inside a quotation: brackets and ellipses."""

import re
from dataclasses import dataclass

_EDIT = re.compile(r"\[(?P<inside>[^\[\]]{0,200})\]|(?P<dots>\(?(?:…|\.\s?\.\s?\.(?:\s?\.)?)\)?)")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a quotation between marked edits. `opens_in_word`: a bracket stands in the middle of its first word."""

    text: str
    after_ellipsis: bool = False
    marked: bool = False
    opens_in_word: bool = False
    closes_in_word: bool = False


def pieces(quotation: str) -> list[Piece]:
    """The stretches that claim to be verbatim, in order. "[t]he" is one word, "[sic]" is nothing."""
    found: list[Piece] = []
    text, at = "", 0
    ellipsis = marked = opens = False
    for match in _EDIT.finditer(quotation):
        text += quotation[at : match.start()]
        at = match.end()
        inside = match["inside"]
        following = quotation[at : at + 1]
        before = quotation[match.start() - 1 : match.start()] if match.start() else ""
        if inside is not None and inside.strip().lower() in ("sic", "sic!"):
            marked = True
            continue
        if inside is not None and len(inside) == 1 and inside.isalpha() and following.isalpha():
            text, marked = text + inside, True  # only the case of a letter was changed
            continue
        closes = inside is not None and bool(before) and before.isalpha()
        if text.strip():
            found.append(Piece(text, ellipsis, True, opens, closes))
        opens = inside is not None and following.isalpha()
        text, marked, ellipsis = "", True, inside is None
    text += quotation[at:]
    if text.strip() or not found:
        found.append(Piece(text, ellipsis, marked or bool(found), opens))
    return found
