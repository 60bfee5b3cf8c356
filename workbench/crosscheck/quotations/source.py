"""Hold quotations against one source: verbatim, with marked edits, altered, stitched, or not found."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from workbench.crosscheck.quotations.between_marks import gap_before, in_order
from workbench.crosscheck.quotations.context import SourceContext, not_worded
from workbench.crosscheck.quotations.edits import Piece, pieces
from workbench.crosscheck.quotations.result import NOT_FOUND, Place, QuotationResult
from workbench.crosscheck.quotations.sentences import (
    because_of,
    cut_warnings,
    is_sentence,
    mark_warning,
    sense_first,
    speaker_warning,
)
from workbench.crosscheck.quotations.windows import WordPlaces, differences
from workbench.crosscheck.words.condensed import Condensed, condense
from workbench.domain.documents import Passage, Speaker
from workbench.domain.findings import QuotationFinding, WordChange

OMITTED = 120
"""Letters left out without a mark between two parts that are still one sentence or two: altered, not stitched."""
LEAST_OF_A_PART = 3
"""Words of each part that is told to stand elsewhere; fewer stand anywhere."""
NEARLY_ALL = 0.9
"""Of a quotation's words, how many its parts must hold where one place has most of them too."""
_MOST_PLACES = 200
"""Places of the same letters that are looked at."""
INTERPRETED = " An interpreter says these words: they are not the speaker’s own."
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_QUOTES = "“”\"'’‘«»„ \xa0\u202f\n\t"
_ENDS = tuple(".!?…:;—") + ("",)
_CLOSED = re.compile(r"[”»]|\"(?=\s)")
_MARKS = re.compile(r"\[[^\[\]]{0,200}\]|…|\.\s?\.\s?\.")


class QuotationSource:
    """A source prepared once, against which many quotations are held.

    `hidden` are spans of its text that its format hides, `speakers` who speaks in it under which names.
    """

    def __init__(self, text: str, passages: Sequence[Passage] = (), speakers: Sequence[Speaker] = (),
                 hidden: Sequence[tuple[int, int]] = ()):
        self._text = text
        self._context = SourceContext(text, passages, speakers)
        skipped = not_worded(text, self._context.passages, hidden)
        self._wordings = [_Wording(text, self._context, skipped)]
        self._has_more = bool(skipped)

    def check(self, quotation: str, speaker: str | None = None) -> QuotationResult:
        """The best span of the source for a quotation, and what became of its words."""
        parts = pieces(quotation)
        condensed = [condense(part.text) for part in parts]
        if not any(one.letters for one in condensed):
            return replace(NOT_FOUND, because="There are no words between the marks.")

        def fits(at: int) -> bool:
            return speaker is None or not self._is_anothers(speaker, self._context.speaker(at))

        result = self._wordings[0].found(quotation, parts, condensed, fits)
        if result is None and self._has_more:
            if len(self._wordings) == 1:
                self._wordings.append(_Wording(self._text, self._context, ()))
            result = self._wordings[1].as_written(parts, condensed, fits)  # words of the page around the text
        return NOT_FOUND if result is None else self._described(quotation, result, speaker)

    def _described(self, quotation: str, result: QuotationResult, speaker: str | None) -> QuotationResult:
        context = self._context
        before, after = context.around(result.start, result.end)
        warnings = []
        for said_by in dict.fromkeys((result.speaker, *(place.speaker for place in result.places))):
            if self._is_anothers(speaker, said_by):
                warnings.append(speaker_warning(speaker, said_by))
        is_another = bool(warnings)
        if result.finding is QuotationFinding.MARKED_EDITS and (turned := mark_warning(quotation, result.text)):
            warnings.insert(0, turned)
        warnings += cut_warnings(self._text, result.start, result.end, before, after, is_sentence(quotation))
        because = because_of(result.finding, result.changes, len(result.places))
        if context.is_interpreted(result.speaker, result.start):
            because += INTERPRETED
        return replace(result, because=because, warnings=tuple(warnings), before=before, after=after,
                       other_speaker=is_another)

    def _is_anothers(self, speaker: str | None, said_by: str | None) -> bool:
        """Whether words given to one are said by another in the source, under all names it has for whom."""
        names = self._context.names(said_by)
        return bool(names) and all(speaker_warning(speaker, name) for name in names)


class _Wording:
    """The words of a source, without some spans, and how a quotation stands to them."""

    def __init__(self, text: str, context: SourceContext, skipped: Sequence[tuple[int, int]]):
        self._text, self._context = text, context
        self._source = condense(text, skipped)
        self._words: WordPlaces | None = None

    @property
    def _places(self) -> WordPlaces:
        """Made when it is first needed: most quotations are verbatim."""
        if self._words is None:
            self._words = WordPlaces(self._source.words)
        return self._words

    def found(self, quotation: str, parts: list[Piece], condensed: list[Condensed],
              fits: Callable[[int], bool]) -> QuotationResult | None:
        """What is nearest, as it was written first; None where nothing is near."""
        written = self.as_written(parts, condensed, fits) or self._between_marks(parts, condensed)
        if written is not None:
            return written
        words = condense(_MARKS.sub(" ", quotation)).words
        altered = self._altered(words)
        if altered is None:
            return self._stitched(words, False) or self._of_whole_sentences(parts)
        own = sum(len(change.ours.split()) for change in altered.changes)
        is_wide = altered.changes and self._is_apart(altered.start, altered.end)
        if own < LEAST_OF_A_PART and not is_wide:
            return altered
        return self._stitched(words, True) or self._of_whole_sentences(parts) or altered

    # -- verbatim ---------------------------------------------------------------------------------------------------

    def as_written(self, parts: list[Piece], condensed: list[Condensed],
                   fits: Callable[[int], bool]) -> QuotationResult | None:
        """All parts in order, with no more between them than their marks allow. Of several places the first one that
        `fits`: short words may be said by more than one."""
        kept = [(part, one.letters) for part, one in zip(parts, condensed, strict=True) if one.letters]
        first = kept[0][1]
        marked = len(parts) > 1 or any(part.marked for part in parts)
        finding = QuotationFinding.MARKED_EDITS if marked else QuotationFinding.VERBATIM
        at = self._source.letters.find(first)
        tries, found = 0, None
        while at >= 0 and tries < 200:
            end = self._follow(kept, at)
            if end and fits(self._source.to_source(at, end)[0]):
                return self._result(finding, at, end)
            found = found or end and (at, end)
            at = self._source.letters.find(first, at + 1)
            tries += 1
        if found:
            return self._result(finding, *found)
        return self._far_apart(kept) if len(kept) > 1 else None

    def _follow(self, kept: list[tuple[Piece, str]], at: int) -> int:
        """Where the last part ends when the parts follow one another from `at`; 0 when they do not."""
        source = self._source
        if not (source.begins_word(at) or kept[0][0].opens_in_word):
            return 0
        end = at + len(kept[0][1])
        for (before, _), (part, letters) in zip(kept, kept[1:], strict=False):
            if not (source.ends_word(end) or part.opens_in_word or before.closes_in_word):
                return 0
            limit = end + gap_before(part) + len(letters)
            start = source.letters.find(letters, end, limit)
            while start >= 0 and not (source.begins_word(start) or part.opens_in_word):
                start = source.letters.find(letters, start + 1, limit)
            if start < 0 or self._leaps(end, start):
                return 0
            end = start + len(letters)
        return end if source.ends_word(end) or kept[-1][0].closes_in_word else 0

    def _leaps(self, end: int, start: int) -> bool:
        """Whether more than one paragraph, or another's turn, lies between two letters."""
        return self._is_apart(*self._source.to_source(end - 1, start + 1))

    def _is_apart(self, first: int, after: int) -> bool:
        speaker = self._context.speaker
        return self._text.count("\n\n", first, after) > 1 or speaker(first) != speaker(after - 1)

    def _far_apart(self, kept: list[tuple[Piece, str]]) -> QuotationResult | None:
        """Parts that are all in the source, each some words long, but far from one another or in another order."""
        spans = []
        for part, letters in kept:
            span = self._of_whole_words(part, letters)
            if span is None or len(part.text.split()) < LEAST_OF_A_PART:
                return None
            spans.append(span)
        return self._from_places(spans)

    def _of_whole_words(self, part: Piece, letters: str) -> tuple[int, int] | None:
        """Where the letters of a part first stand without breaking a word that its marks do not break."""
        source = self._source
        return self._first_place(letters, lambda at, end: (source.begins_word(at) or part.opens_in_word)
                                 and (source.ends_word(end) or part.closes_in_word))

    def _first_place(self, letters: str, fits: Callable[[int, int], bool]) -> tuple[int, int] | None:
        """Where these letters first stand so that it fits; of the first places alone, where they stand in many."""
        at = self._source.letters.find(letters)
        for _ in range(_MOST_PLACES):
            if at < 0:
                return None
            if fits(at, at + len(letters)):
                return at, at + len(letters)
            at = self._source.letters.find(letters, at + 1)
        return None

    # -- altered, stitched -------------------------------------------------------------------------------------------

    def _altered(self, ours: tuple[str, ...]) -> QuotationResult | None:
        """The window of the source that shares most words, in their order; None when it is too unlike."""
        window = self._places.nearest(ours)
        return self._changed(ours, window.first, window.after) if window else None

    def _between_marks(self, parts: list[Piece], condensed: list[Condensed]) -> QuotationResult | None:
        """Parts in order as their marks allow, of which one or another is altered: what a mark stands for is no
        change."""
        kept = [(part, one.words) for part, one in zip(parts, condensed, strict=True) if one.letters]
        windows = in_order(self._source, self._places, kept) if len(kept) > 1 else None
        if not windows:
            return None
        starts, ends = self._source.starts, self._source.ends
        if any(self._leaps(ends[before.after - 1], starts[after.first])
               for before, after in zip(windows, windows[1:], strict=False)):
            return None
        changes = [change for (_, words), window in zip(kept, windows, strict=True)
                   for change in self._changes(words, window.first, window.after)]
        finding = QuotationFinding.ALTERED if changes else QuotationFinding.MARKED_EDITS
        result = self._result(finding, starts[windows[0].first], ends[windows[-1].after - 1])
        return replace(result, changes=tuple(sense_first(changes)))

    def _changed(self, ours: tuple[str, ...], first: int, after: int) -> QuotationResult:
        """A quotation against the words [first, after) of the source, with what differs."""
        after = self._before_closing(ours, first, after)
        changes = sense_first(self._changes(ours, first, after))
        finding = QuotationFinding.ALTERED if changes else QuotationFinding.VERBATIM
        result = self._result(finding, self._source.starts[first], self._source.ends[after - 1])
        return replace(result, changes=tuple(changes))

    def _changes(self, ours: tuple[str, ...], first: int, after: int) -> list[WordChange]:
        return [WordChange(" ".join(words), self._as_in_source(first + start, first + end))
                for words, start, end in differences(ours, self._source.words[first:after])]

    def _before_closing(self, ours: tuple[str, ...], first: int, after: int) -> int:
        """The end of a window without the words behind the mark that closes what the source quotes: `watch,” said`."""
        for word in range(max(first + 1, after - LEAST_OF_A_PART), after):
            between = self._text[self._source.to_source(0, self._source.ends[word - 1])[1]:
                                 self._source.to_source(self._source.starts[word], self._source.ends[word])[0]]
            if self._source.words[word] not in ours[-LEAST_OF_A_PART:] and _CLOSED.search(between):
                return word
        return after

    def _as_in_source(self, first: int, after: int) -> str:
        if after <= first:
            return ""
        start, end = self._source.to_source(self._source.starts[first], self._source.ends[after - 1])
        return " ".join(self._text[start:end].split())

    def _stitched(self, words: tuple[str, ...], is_altered: bool) -> QuotationResult | None:
        """Runs of words from several places that together make up nearly all of the quotation; all of it, where one
        place has most of them. What follows one another closely is one place with words left out."""
        runs = self._places.runs(words)
        if not runs or is_altered and sum(run.length for run in runs) < NEARLY_ALL * len(words):
            return None
        source = self._source
        spans = [(source.starts[run.first], source.ends[run.first + run.length - 1]) for run in runs]
        if all(0 <= after[0] - before[1] <= OMITTED and not self._leaps(before[1], after[0])
               for before, after in zip(spans, spans[1:], strict=False)):
            return self._changed(words, runs[0].first, runs[-1].first + runs[-1].length)
        return self._from_places(spans)

    def _of_whole_sentences(self, parts: list[Piece]) -> QuotationResult | None:
        """Short sentences, each of them a whole one of the source, from places far from one another."""
        told = [condense(one) for part in parts for one in _SENTENCE.split(part.text) if one.strip()]
        if len(told) < 2 or any(len(one.words) < LEAST_OF_A_PART for one in told):
            return None
        spans = [self._whole_sentence(one.letters) for one in told]
        return None if None in spans else self._from_places([span for span in spans if span])

    def _whole_sentence(self, letters: str) -> tuple[int, int] | None:
        """Where these letters stand as a whole sentence."""
        source = self._source
        return self._first_place(letters, lambda at, end: source.begins_word(at) and source.ends_word(end)
                                 and self._is_sentence(*source.to_source(at, end)))

    def _is_sentence(self, start: int, end: int) -> bool:
        before, after = self._text[:start].rstrip(_QUOTES)[-1:], self._text[end : end + 2].lstrip(_QUOTES)[:1]
        return before in _ENDS and after in _ENDS

    # -- where it stands --------------------------------------------------------------------------------------------

    def _from_places(self, spans: list[tuple[int, int]]) -> QuotationResult:
        """Stitched: the longest part stands for all, the others come with it."""
        longest = max(spans, key=lambda span: span[1] - span[0])
        parts = (self._result(QuotationFinding.STITCHED, *span) for span in spans)
        places = tuple(Place(one.start, one.end, one.text, one.speaker) for one in parts)
        return replace(self._result(QuotationFinding.STITCHED, *longest), places=places)

    def _result(self, finding: QuotationFinding, start: int, end: int) -> QuotationResult:
        first, after = self._source.to_source(start, end)
        return QuotationResult(finding, first, after, self._text[first:after], self._context.speaker(first))
