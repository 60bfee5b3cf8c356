"""Join two lines of a paragraph: with a space, or a word that was cut at its hyphen.

Whether a hyphen at a line's end belongs to the word is asked of the document's own words first.
"""

import re
from collections import Counter
from functools import cached_property

from workbench.domain.documents import Edit, EditReason
from workbench.text.layout.lines import Line

MARKS = "-‐\u00ad\ufffe\x02"
"""Hyphens at a line's end; the last three are only ever put there by typesetting (soft hyphen, PDFium's marks)."""

_KEEP_AFTER = frozenset(
    "non anti self ex co well high low long short cross half all mid vice quasi "
    "full old new first second third two three four five six seven "
    "eight nine ten twenty thirty forty "
    "fifty sixty seventy eighty ninety u.s us uk eu un".split()
)
_TAIL = re.compile(r"([^\W\d_]+)[" + MARKS + r"]$")
_HEAD = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"[^\W\d_]{2,}-[^\W\d_]{2,}")


def before_hyphen(text: str) -> bool:
    """Whether a line ends inside a word, at its hyphen."""
    return text[-1] in MARKS and len(text) > 1 and text[-2].isalpha()


class Hyphens:
    """The words of one document, asked when a hyphen stands at a line's end."""

    def __init__(self, text: str):
        self._text = text

    @cached_property
    def _words(self) -> Counter[str]:
        return Counter(_HEAD.findall(self._text.lower()))

    @cached_property
    def _compounds(self) -> frozenset[str]:
        return frozenset(_HYPHENATED.findall(self._text.lower()))

    def join(self, before: Line, line: Line) -> Edit:
        """The edit that makes one line of `before` and the `line` after it."""
        ending = before.text[-1]
        if ending in MARKS and len(before.text) > 1 and not before.text[-2].isspace():
            if self._belongs(before.text, line.text):
                if ending in "-‐":
                    return Edit(before.end, line.start, "", EditReason.LINE_JOINED)
                return Edit(before.end - 1, line.start, "-", EditReason.LINE_JOINED)
            return Edit(before.end - 1, line.start, "", EditReason.HYPHEN_JOINED)
        glued = ending in "—" and len(before.text) > 1 and not before.text[-2].isspace()
        return Edit(before.end, line.start, "" if glued else " ", EditReason.LINE_JOINED)

    def _belongs(self, before: str, after: str) -> bool:
        """Whether the hyphen belongs to the word: `well-` + `being`, but `coope-` + `ration`."""
        tail, head = _TAIL.search(before[-60:]), _HEAD.match(after[:60])
        if not tail or not head or head.group()[0].isupper():
            return True
        left, right = tail.group(1).lower(), head.group().lower()
        if f"{left}-{right}" in self._compounds:
            return True
        if left + right in self._words:
            return False
        if left in _KEEP_AFTER:
            return True
        return self._seen(left) and self._seen(right)

    def _seen(self, word: str) -> bool:
        return len(word) > 3 and self._words[word] > 1
