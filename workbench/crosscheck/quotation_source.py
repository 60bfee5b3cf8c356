"""Hold quotations against one source: verbatim, with marked edits, altered, stitched, or not found."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from workbench.crosscheck.condensed import Condensed, condense
from workbench.crosscheck.quotation_edits import Piece, pieces
from workbench.crosscheck.quotation_words import because_of, cut_warnings, sense_first, speaker_warning
from workbench.domain.documents import Passage
from workbench.domain.findings import QuotationFinding, WordChange

BRACKET_GAP = 90
"""Letters of the source that a bracket may stand for."""
ELLIPSIS_GAP = 700
"""Letters that an ellipsis may leave out; beyond that the parts come from different places."""
LEAST_ALIKE = 0.72
"""Of a quotation's words, how many must stand in one place for it to be called altered and not another sentence."""
LEAST_RUN = 4


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
        self._places: dict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(self._source.words):
            self._places[word].append(index)

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

    # -- altered ----------------------------------------------------------------------------------------------------

    def _altered(self, quotation: str) -> QuotationResult | None:
        """The window of the source that shares most words, in their order; None when it is too unlike."""
        ours = condense(_without_marks(quotation)).words
        if len(ours) < 3:
            return None
        best: tuple[float, int, int, list] | None = None
        for low in self._windows(ours):
            candidate = self._align(ours, low)
            if candidate and (best is None or candidate[0] > best[0]):
                best = candidate
        if best is None or best[0] < self._least(len(ours)):
            return None
        _, first, after, changes = best
        start, end = self._source.starts[first], self._source.ends[after - 1]
        finding = QuotationFinding.ALTERED if changes else QuotationFinding.VERBATIM
        return replace(self._result(finding, start, end), changes=tuple(changes))

    @staticmethod
    def _least(count: int) -> float:
        return LEAST_ALIKE if count > 8 else 0.75 if count > 5 else 0.8 if count == 5 else 0.75 if count == 4 else 0.99

    def _windows(self, ours: tuple[str, ...]) -> list[int]:
        """Where in the source the quotation may begin: the diagonals on which most of its words fall together."""
        votes: Counter[int] = Counter()
        for index, word in enumerate(ours):
            places = self._places.get(word, ())
            if len(places) <= 400:
                for place in places:
                    votes[(place - index) // 4] += 1
        if not votes:
            return []
        merged = {bucket: votes[bucket] + votes[bucket - 1] + votes[bucket + 1] for bucket in votes}
        least = max(2, len(ours) // 6)
        best = sorted((bucket for bucket in merged if merged[bucket] >= least), key=lambda bucket: -merged[bucket])[:8]
        return [bucket * 4 for bucket in best]

    def _align(self, ours: tuple[str, ...], low: int):
        """(likeness, first word, word after, changes) of the quotation against the window that begins about `low`."""
        slack = 6 + len(ours) // 3
        first = max(0, low - slack)
        theirs = self._source.words[first : low + len(ours) + slack]
        blocks = [op for op in Indel.opcodes(ours, theirs) if op.tag == "equal"]
        blocks = _compact(blocks, len(ours))
        if not blocks:
            return None
        start, end = blocks[0].dest_start, blocks[-1].dest_end
        start, end = (
            max(0, start - min(blocks[0].src_start, 3)),
            min(len(theirs), end + min(len(ours) - blocks[-1].src_end, 3)),
        )
        window = theirs[start:end]
        equal = sum(op.src_end - op.src_start for op in Indel.opcodes(ours, window) if op.tag == "equal")
        likeness = equal / max(len(ours), 0.8 * len(window))
        if "".join(ours) == "".join(window):
            return 1.0, first + start, first + end, []
        return likeness, first + start, first + end, self._changes(ours, window, first + start)

    def _changes(self, ours: tuple[str, ...], theirs: tuple[str, ...], first: int) -> list[WordChange]:
        """The words that differ, negations and hedges first."""
        changes, mine, other = [], [0, 0], [0, 0]
        operations = list(Indel.opcodes(ours, theirs))

        def flush():
            if mine[1] > mine[0] or other[1] > other[0]:
                ours_words, theirs_words = ours[mine[0] : mine[1]], theirs[other[0] : other[1]]
                if "".join(ours_words) != "".join(theirs_words):
                    changes.append(
                        WordChange(" ".join(ours_words), self._as_in_source(first + other[0], first + other[1]))
                    )

        for op in operations:
            if op.tag == "equal":
                flush()
                mine, other = [op.src_end, op.src_end], [op.dest_end, op.dest_end]
            else:
                mine[1], other[1] = max(mine[1], op.src_end), max(other[1], op.dest_end)
        flush()
        return sense_first(changes)

    def _as_in_source(self, first: int, after: int) -> str:
        if after <= first:
            return ""
        start, end = self._source.to_source(self._source.starts[first], self._source.ends[after - 1])
        return " ".join(self._text[start:end].split())

    # -- stitched ---------------------------------------------------------------------------------------------------

    def _stitched(self, quotation: str) -> QuotationResult | None:
        """Runs of words from several places that together make up nearly all of the quotation."""
        ours = condense(_without_marks(quotation)).words
        if len(ours) < 2 * LEAST_RUN:
            return None
        runs, at, covered = [], 0, 0
        while at < len(ours):
            length, place = self._longest_run(ours, at)
            if length >= LEAST_RUN:
                runs.append((place, length))
                covered += length
                at += length
            else:
                at += 1
        if len(runs) < 2 or covered < 0.85 * len(ours):
            return None
        place, length = max(runs, key=lambda run: run[1])
        return self._result(
            QuotationFinding.STITCHED, self._source.starts[place], self._source.ends[place + length - 1]
        )

    def _longest_run(self, ours: tuple[str, ...], at: int) -> tuple[int, int]:
        best, where = 0, 0
        words = self._source.words
        for place in self._places.get(ours[at], ())[:2000]:
            length = 1
            while (
                at + length < len(ours) and place + length < len(words) and ours[at + length] == words[place + length]
            ):
                length += 1
            if length > best:
                best, where = length, place
        return best, where

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


def _compact(blocks: list, count: int) -> list:
    """Without stray equal words far from the others at the ends."""
    while (
        len(blocks) > 1
        and blocks[0].src_end - blocks[0].src_start <= 2
        and blocks[1].dest_start - blocks[0].dest_end > 4 + 2 * (blocks[1].src_start - blocks[0].src_end)
    ):
        blocks = blocks[1:]
    while (
        len(blocks) > 1
        and blocks[-1].src_end - blocks[-1].src_start <= 2
        and blocks[-1].dest_start - blocks[-2].dest_end > 4 + 2 * (blocks[-1].src_start - blocks[-2].src_end)
    ):
        blocks = blocks[:-1]
    return blocks
