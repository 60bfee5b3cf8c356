"""Hold quotations against one source: verbatim, with marked edits, altered, stitched, or not found."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.crosscheck.condensed import Condensed, condense
from workbench.crosscheck.quotation_edits import Piece, pieces
from workbench.crosscheck.quotation_windows import WordPlaces, differences
from workbench.crosscheck.quotation_words import because_of, cut_warnings, sense_first, speaker_warning
from workbench.domain.documents import Passage
from workbench.domain.findings import QuotationFinding, WordChange

BRACKET_GAP = 90
"""Letters of the source that a bracket may stand for."""
ELLIPSIS_GAP = 700
"""Letters that an ellipsis may leave out; beyond that the parts come from different places."""


@dataclass(frozen=True, slots=True)
class QuotationResult:
    """What a source shows of a quotation. [start, end) is the best span of the source, `text` its words there.

    `speaker` is who says it in the source. `because` is one sentence; `warnings` speak of speaker and context.
    """

    finding: QuotationFinding
    start: int = 0
    end: int = 0
    text: str = ""
    speaker: str | None = None
    changes: tuple[WordChange, ...] = ()
    because: str = ""
    warnings: tuple[str, ...] = ()
    before: str = ""
    after: str = ""


NOT_FOUND = QuotationResult(QuotationFinding.NOT_FOUND, because="The source does not have these words.")


class QuotationSource:
    """A source prepared once, against which many quotations are held."""

    def __init__(self, text: str, passages: Sequence[Passage] = ()):
        self._text = text
        self._passages = sorted(passages, key=lambda passage: passage.start)
        self._starts = [passage.start for passage in self._passages]
        self._source = condense(text)
        self._places = WordPlaces(self._source.words)

    def check(self, quotation: str, speaker: str | None = None) -> QuotationResult:
        """The best span of the source for a quotation, and what became of its words."""
        parts = pieces(quotation)
        condensed = [condense(part.text) for part in parts]
        if not any(one.letters for one in condensed):
            return replace(NOT_FOUND, because="There are no words between the marks.")
        result = self._as_written(parts, condensed) or self._altered(quotation) or self._stitched(quotation)
        if result is None:
            return NOT_FOUND
        return self._described(result, quotation, speaker)

    # -- verbatim ---------------------------------------------------------------------------------------------------

    def _as_written(self, parts: list[Piece], condensed: list[Condensed]) -> QuotationResult | None:
        """All parts in order, with no more between them than their marks allow."""
        kept = [(part, one.letters) for part, one in zip(parts, condensed, strict=True) if one.letters]
        first = kept[0][1]
        marked = len(parts) > 1 or any(part.marked for part in parts)
        at = self._source.letters.find(first)
        tries = 0
        while at >= 0 and tries < 200:
            end = self._follow(kept, at)
            if end:
                finding = QuotationFinding.MARKED_EDITS if marked else QuotationFinding.VERBATIM
                return self._result(finding, at, end)
            at = self._source.letters.find(first, at + 1)
            tries += 1
        return self._far_apart(kept) if len(kept) > 1 else None

    def _follow(self, kept, at: int) -> int:
        """Where the last part ends when the parts follow one another from `at`; 0 when they do not."""
        source = self._source
        if not (source.begins_word(at) or kept[0][0].opens_in_word):
            return 0
        end = at + len(kept[0][1])
        for (before, _), (part, letters) in zip(kept, kept[1:], strict=False):
            if not (source.ends_word(end) or part.opens_in_word or before.closes_in_word):
                return 0
            gap = ELLIPSIS_GAP if part.after_ellipsis else BRACKET_GAP
            limit = end + gap + len(letters)
            start = source.letters.find(letters, end, limit)
            while start >= 0 and not (source.begins_word(start) or part.opens_in_word):
                start = source.letters.find(letters, start + 1, limit)
            if start < 0 or self._leaps(end, start):
                return 0
            end = start + len(letters)
        return end if source.ends_word(end) or kept[-1][0].closes_in_word else 0

    def _leaps(self, end: int, start: int) -> bool:
        """Whether more than one paragraph, or another's turn, lies between two letters."""
        first, after = self._source.to_source(end - 1, start + 1)
        return self._text.count("\n\n", first, after) > 1 or self._speaker(first) != self._speaker(after - 1)

    def _far_apart(self, kept) -> QuotationResult | None:
        """Parts that are all in the source, each some words long, but far from one another or in another order."""
        found = []
        for part, letters in kept:
            if len(part.text.split()) < 3:
                return None
            at = self._source.letters.find(letters)
            if at < 0:
                return None
            found.append((at, at + len(letters)))
        longest = max(found, key=lambda span: span[1] - span[0])
        return self._result(QuotationFinding.STITCHED, *longest)

    # -- altered, stitched -------------------------------------------------------------------------------------------

    def _altered(self, quotation: str) -> QuotationResult | None:
        """The window of the source that shares most words, in their order; None when it is too unlike."""
        ours = condense(_without_marks(quotation)).words
        window = self._places.nearest(ours)
        if window is None:
            return None
        source = self._source
        changes = sense_first(
            [
                WordChange(" ".join(words), self._as_in_source(window.first + start, window.first + end))
                for words, start, end in differences(ours, source.words[window.first : window.after])
            ]
        )
        finding = QuotationFinding.ALTERED if changes else QuotationFinding.VERBATIM
        result = self._result(finding, source.starts[window.first], source.ends[window.after - 1])
        return replace(result, changes=tuple(changes))

    def _as_in_source(self, first: int, after: int) -> str:
        if after <= first:
            return ""
        start, end = self._source.to_source(self._source.starts[first], self._source.ends[after - 1])
        return " ".join(self._text[start:end].split())

    def _stitched(self, quotation: str) -> QuotationResult | None:
        """Runs of words from several places that together make up nearly all of the quotation."""
        runs = self._places.runs(condense(_without_marks(quotation)).words)
        if not runs:
            return None
        first, length = max(runs, key=lambda run: run.length)
        start, end = self._source.starts[first], self._source.ends[first + length - 1]
        return self._result(QuotationFinding.STITCHED, start, end)

    # -- what is said of it -----------------------------------------------------------------------------------------

    def _result(self, finding: QuotationFinding, start: int, end: int) -> QuotationResult:
        first, after = self._source.to_source(start, end)
        return QuotationResult(finding, first, after, self._text[first:after], self._speaker(first))

    def _speaker(self, offset: int) -> str | None:
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset >= self._passages[at].end:
            return None
        return self._passages[at].speaker

    def _described(self, result: QuotationResult, quotation: str, speaker: str | None) -> QuotationResult:
        before, after = self._around(result.start, result.end)
        warnings = []
        if speaker_warning(speaker, result.speaker):
            warnings.append(speaker_warning(speaker, result.speaker))
        warnings += cut_warnings(self._text, result.start, result.end, before, after)
        because = because_of(result.finding, result.changes)
        return replace(result, because=because, warnings=tuple(warnings), before=before, after=after)

    def _around(self, start: int, end: int) -> tuple[str, str]:
        """The sentence before and the sentence after, in what the source has."""
        if self._passages:
            first, last = bisect_right(self._starts, start) - 1, bisect_left(self._starts, end)
            before = self._passages[first - 1].text if first > 0 else ""
            after = self._passages[last].text if last < len(self._passages) else ""
            return before, after
        head = _SENTENCE.split(self._text[max(0, start - 600) : start])
        tail = _SENTENCE.split(self._text[end : end + 600])
        whole = [part for part in head[:-1] if part.strip()] if len(head) > 1 else []
        rest = [part for part in tail[1:] if part.strip()]
        return " ".join(whole[-1].split()) if whole else "", " ".join(rest[0].split()) if rest else ""


_SENTENCE = re.compile(r"(?<=[.!?。！？])[”\"’»]?\s+|\n{2,}")
_MARKS = re.compile(r"\[[^\[\]]{0,200}\]|…|\.\s?\.\s?\.")


def _without_marks(quotation: str) -> str:
    return _MARKS.sub(" ", quotation)
