"""What stands around words in a source: who says them, the sentences beside them, what is no part of its wording."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from workbench.crosscheck.quotations.attribution import Attributions
from workbench.crosscheck.quotations.marks import marked
from workbench.domain.documents import Passage, Speaker

_SENTENCE = re.compile(r"(?<=[.!?。！？])[”\"’»]?\s+|\n{2,}")
_NOTE = re.compile(r"\[\d{1,3}\]")
_ASIDE = re.compile(
    r"[(\[](?:scattered\s|light\s)?(?:laughter|applause|laughs|cheers|crosstalk|cross-talk|inaudible|unintelligible|off-?mic"
    r"|pause|music|via interpreter|through interpreter|in (?:spanish|english|french)|(?:a través de )?intérprete|risas"
    r"|aplausos|inaudible|pausa|applaudissements|rires|beifall|lachen)\.?[)\]]", re.IGNORECASE,
)  # fmt: skip
GAP = 200
"""Characters between two passages that are no sentence: a label, a time, the sign of a list."""


def not_worded(text: str, passages: Sequence[Passage], hidden: Sequence[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """Spans of a source that stand among its words without being said: "(Applause.)", the heads of pages, the labels of
    turns, marks of notes, and what its format hides."""
    spans = [*hidden, *(match.span() for pattern in (_NOTE, _ASIDE) for match in pattern.finditer(text))]
    said = [one for one in passages if one.kind.is_matched and not one.stage]
    spans += [(one.start, one.end) for one in passages if not one.kind.is_matched or one.stage]
    spans += [(a.end, b.start) for a, b in zip(said, said[1:], strict=False) if 0 < b.start - a.end <= GAP]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif end > start:
            joined.append((start, end))
    return joined


class SourceContext:
    """The sentences and the speakers of one source."""

    def __init__(self, text: str, passages: Sequence[Passage] = (), speakers: Sequence[Speaker] = ()):
        self.text = text
        self.passages = sorted(passages, key=lambda one: one.start)
        self._starts = [one.start for one in self.passages]
        self._aliases = {label: (one.label, *one.aliases) for one in speakers for label in (one.label, *one.aliases)}
        through = [one for one in speakers if one.through_interpreter]
        self._interpreted = {label for one in through for label in (one.label, *one.aliases)}
        self._quoted: list[tuple[int, int, str | None]] | None = None

    def speaker(self, offset: int) -> str | None:
        """Who says what stands at an offset: whose turn it is, else to whom the source itself gives a quotation."""
        at = bisect_right(self._starts, offset) - 1
        one = self.passages[at] if at >= 0 and offset < self.passages[at].end else None
        # Of whom a sentence reports is not who says it: "Ana Prado told me that …" are the writer's words.
        turn = one.speaker if one is not None and not one.attributed else None
        return turn or self._quoted_at(offset)

    def names(self, speaker: str | None) -> tuple[str, ...]:
        """The names that a source has for one speaker."""
        return self._aliases.get(speaker, (speaker,)) if speaker else ()

    def is_interpreted(self, speaker: str | None, start: int) -> bool:
        """Whether the words are an interpreter's."""
        if speaker in self._interpreted:
            return True
        head = self.text[max(0, start - 400) : start]
        return "(via interpreter)" in head.lower().rpartition("\n\n")[2]

    def around(self, start: int, end: int) -> tuple[str, str]:
        """The sentence before and the sentence after, as the source has them."""
        if self.passages:
            said = [one for one in self._near(start, end) if one.kind.is_matched and not one.stage]
            before = [one.text for one in said if one.end <= start]
            after = [one.text for one in said if one.start >= end]
            return before[-1] if before else "", after[0] if after else ""
        head = _SENTENCE.split(self.text[max(0, start - 600) : start])
        tail = _SENTENCE.split(self.text[end : end + 600])
        whole = [part for part in head[:-1] if part.strip()] if len(head) > 1 else []
        rest = [part for part in tail[1:] if part.strip()]
        return " ".join(whole[-1].split()) if whole else "", " ".join(rest[0].split()) if rest else ""

    def _near(self, start: int, end: int) -> list[Passage]:
        first, last = bisect_right(self._starts, start) - 1, bisect_left(self._starts, end)
        return self.passages[max(0, first - 4) : last + 4]

    def _quoted_at(self, offset: int) -> str | None:
        if self._quoted is None:
            found = [one for one in marked(self.text) if not one.depth]
            told = Attributions(self.text) if found else None
            self._quoted = [(one.start, one.end, told.speaker(one.start, one.end)) for one in found]
        at = bisect_right(self._quoted, offset, key=lambda one: one[0]) - 1
        return self._quoted[at][2] if at >= 0 and offset < self._quoted[at][1] else None
