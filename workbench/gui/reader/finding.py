"""Find words in a shown text: letter case, kinds of spaces, quotation marks and dashes make no difference."""

import re

MOST = 5000
"""Hits that are marked; beyond that the words say too little to be found by."""

_ALIKE = {"'": "['‘’‚′`´]", '"': '["“”„«»″]', "-": "[-‐‑‒–—−]"}
_ALIKE |= {letter: group for group in list(_ALIKE.values()) for letter in group[1:-1]}


def find(shown: str, query: str) -> list[tuple[int, int]]:
    """Where `query` stands in `shown`, as code points, in order; nothing for an empty query."""
    words = query.split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(_like(word) for word in words), re.IGNORECASE)
    hits: list[tuple[int, int]] = []
    for match in pattern.finditer(shown):
        hits.append(match.span())
        if len(hits) == MOST:
            break
    return hits


def _like(word: str) -> str:
    return "".join(_ALIKE.get(letter) or re.escape(letter) for letter in word)
