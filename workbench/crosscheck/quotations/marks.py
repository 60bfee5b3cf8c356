"""Find words between quotation marks: English, Spanish, French, German, Nordic and CJK print; nested; over paragraphs.

One walk over the marks with a small stack of open ones. A mark closes what it can close before it opens anything; one
that is never closed is let go at the end of its paragraph.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.crosscheck.quotations.apostrophes import Around, is_apostrophe, is_measure, may_be_possessive

LONGEST = 6000
"""Characters of a paragraph's part of one quotation; a mark that is open for longer was never closed."""
DEEPEST = 6
"""Marks that are open at once; of more the oldest was never closed."""
SHORT = 60
"""Characters of single-marked words that end at what looked like a possessive: ‘gig workers’ and their pay."""
_MOST = 20_000

_CLOSERS = {
    "“": "”“\"", "„": "“”\"‟", "‟": "”", ",,": "“”\"", "”": "”“", "«": "»", "»": "«»", "‹": "›", "›": "‹›",
    "‚": "‘’'", "‘": "’'", "「": "」", "『": "』", "﹁": "﹂", "﹃": "﹄", '"': '"”', "'": "'’", "``": "”", "''": "",
}  # fmt: skip
"""Which marks end what each began. '' and `` end every double mark that is no pair of angles."""
_DOUBLE = frozenset({"“", "„", "‟", ",,", "”", '"', "``", "''"})
SINGLE = frozenset({"‘", "'", "‚", "‹", "›"})
_SURE_CLOSERS = frozenset("”’』」﹂﹄")
_SURE_OPENERS = frozenset("„‟‚「『﹁﹃")
_CARRIED = frozenset("„«»「『﹁﹃")
"""Marks whose words go on in the next paragraph without being repeated there, as the French and German press prints."""
_MARK = re.compile(r"``|''|,,(?=\w)|[“”„‟«»‹›‚‘’「」『』﹁﹂﹃﹄\"']|\n[ \t\xa0]*\n")


@dataclass(slots=True)
class Open:
    """A mark that waits for its closing one. `head` is where it stands, `start` where its words begin, `repeats` are
    the marks at the heads of its paragraphs, `maybe` an apostrophe that could have closed it."""

    mark: str
    head: int
    start: int
    repeats: list[tuple[int, int]]
    maybe: int = -1

    @property
    def since(self) -> int:
        """Where its last paragraph begins."""
        return self.repeats[-1][1] if self.repeats else self.start


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between marks: [start, end) without them. `left_out` are spans within that are not part of the words:
    marks repeated at the head of paragraphs, "a-t-il dit". `told` is such a span that says who speaks."""

    start: int
    end: int
    single: bool = False
    depth: int = 0
    left_out: tuple[tuple[int, int], ...] = ()
    told: tuple[int, int] | None = None


def marked(text: str, breaks: Sequence[int] = ()) -> list[Marked]:
    """Everything between quotation marks, in the order of the text, outer before inner.

    `breaks` are offsets at which paragraphs begin, beside those after blank lines.
    """
    walk = _Walk(text)
    ends = iter([*sorted(breaks), len(text) + 1])
    following = next(ends)
    for match in _MARK.finditer(text):
        if len(walk.found) >= _MOST:
            break
        while match.start() >= following:
            walk.paragraph(following)
            following = next(ends)
        if match[0][0] == "\n":
            walk.paragraph(match.end())
        else:
            walk.mark(match[0], match.start(), match.end())
    walk.drop(0)
    return _nested(walk.found)


def _nested(found: list[Marked]) -> list[Marked]:
    """In order, each with how many others it stands in."""
    found.sort(key=lambda one: (one.start, -one.end))
    outer: list[int] = []
    placed = []
    for one in found:
        while outer and outer[-1] <= one.start:
            outer.pop()
        placed.append(Marked(one.start, one.end, one.single, len(outer), one.left_out))
        outer.append(one.end)
    return placed


class _Walk:
    """What is open while the marks of a text are read."""

    def __init__(self, text: str):
        self.text = text
        self.found: list[Marked] = []
        self._stack: list[Open] = []
        inward = len(re.findall(r"(?:^|[\s(—–-])[»›]\w", text))
        self._inward = inward > len(re.findall(r"(?:^|[\s(—–-])[«‹][\s\xa0\u202f]?[\w¿¡]", text))

    def paragraph(self, at: int) -> None:
        """A paragraph begins: only what is repeated there, or printed so, goes on."""
        head = self.text[at : at + 8].lstrip()
        for place in range(len(self._stack) - 1, -1, -1):
            mark = self._stack[place].mark
            goes_on = head.startswith(mark) or mark in _CARRIED or mark in "“\"" and head[:1] in ("“", '"')
            if not goes_on:
                self.drop(place)

    def mark(self, mark: str, at: int, after: int) -> None:
        """Read one mark."""
        while self._stack and (at - self._stack[0].since > LONGEST or len(self._stack) > DEEPEST):
            self._stack.pop(0)
        around = Around.of(self.text, at, after)
        if self._is_repeat(mark, at, after):
            return
        singles = any(one.mark in SINGLE for one in self._stack)
        if is_apostrophe(mark, self.text, after, around, singles) or mark == '"' and is_measure(self.text, at) and not (
            any(one.mark in _DOUBLE for one in self._stack)
        ):
            return
        place = self._closes(mark, around)
        if place is None:
            if self._opens(mark, around):
                self._open(mark, at, after)
        elif mark in "'’" and may_be_possessive(self.text, at, after):
            if self._stack[place].maybe < 0:
                self._stack[place].maybe = at
        else:
            self._close(place, at)

    def drop(self, place: int) -> None:
        """Let go what was never closed, from `place` on; a short one may have been closed by an apostrophe."""
        for one in self._stack[place:]:
            if 0 < one.maybe - one.start <= SHORT:
                self.found.append(Marked(one.start, one.maybe, True))
        del self._stack[place:]

    def _close(self, place: int, at: int) -> None:
        self.drop(place + 1)
        opened = self._stack.pop()
        self.found.append(Marked(opened.start, at, opened.mark in SINGLE, left_out=tuple(opened.repeats)))

    def _open(self, mark: str, at: int, after: int) -> None:
        if self._stack and self._stack[-1].mark == mark and mark in ("'", "‘", '"', "''", "``"):
            self.drop(len(self._stack) - 1)
        self._stack.append(Open(mark, at, after, []))

    def _is_repeat(self, mark: str, at: int, after: int) -> bool:
        """A mark at the head of a paragraph that an open quotation runs on into."""
        before = self.text[max(0, at - 8) : at].rstrip(" \t\xa0\u202f")
        if not self._stack or not before.endswith("\n") and before:
            return False
        opened = self._stack[-1]
        angles = opened.mark in "«‹" and mark in "»›" and self.text[after : after + 1].strip() != ""
        same = mark == opened.mark or {mark, opened.mark} == {"“", '"'}
        if opened.head == at or not (same or angles):
            return False
        opened.repeats.append((at, after))
        return True

    def _closes(self, mark: str, around: Around) -> int | None:
        """Which open mark this one closes; None when it closes none."""
        for place in range(len(self._stack) - 1, -1, -1):
            opened = self._stack[place]
            if mark in ("''", "``"):
                if opened.mark in _DOUBLE and (mark != "``" or around.after_word and not around.before_word):
                    return place
                continue
            if mark not in _CLOSERS[opened.mark]:
                continue
            if mark in "'’" and (around.is_spaced_before or around.following.isalnum() and not around.is_unspaced):
                continue
            if mark in "“‘" and not (around.after_word or opened.mark in "„‚" and not around.before_word):
                continue
            if mark == '"' and around.before_word and not around.after_word:
                continue  # another opens within, or this one was never closed
            if mark in "»›" and opened.mark in "»›" and around.before_word and not around.after_word:
                continue
            return place
        return None

    def _opens(self, mark: str, around: Around) -> bool:
        if mark in _SURE_OPENERS:
            return True
        if mark == "”":  # the Nordic print, and Arabic typed from right to left
            return around.before_word and around.is_spaced_before
        if mark in _SURE_CLOSERS:
            return False
        if mark in "»›":
            return self._inward and around.before_word and not around.after_word
        if mark in "«‹":
            return not self._inward
        if mark in "“":
            return not around.after_word or around.before_word
        if mark == '"' and not around.before_word and around.is_spaced_before:
            return around.is_spaced_after  # " Nous restons "
        return around.before_word and (not around.after_word or mark == '"' and not around.previous.isalnum()
                                       or around.is_unspaced)
