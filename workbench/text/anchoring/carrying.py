"""What became of marked words from one version of a text to the next.

Words are carried over where every sentence they stand in is there unchanged and at a place that is no guess. Anything
else is for a person: the words may be the same and a "not" new beside them. Where other words stand now is proposed,
never taken.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.domain.documents import DocumentText, Passage
from workbench.domain.versions import Fate
from workbench.text.anchoring.drafts import Counterparts, Drafts, align, key
from workbench.text.folding import fold, fold_text
from workbench.text.view import View


@dataclass(frozen=True, slots=True)
class Landing:
    """The fate of a span, and where it stands in the new text (proposed, unless its fate is one that is carried); None
    where it is gone. `sentence` and `new_sentence` are what stands around it as the reader shows it."""

    fate: Fate
    start: int | None = None
    end: int | None = None
    sentence: str = ""
    new_sentence: str = ""


class Carrier:
    """Carries spans of one version to another. Made once for the two; asked for each span."""

    def __init__(self, old: DocumentText, new: DocumentText):
        self._old, self._new = View(old.text, old.edits), View(new.text, new.edits)
        self.drafts: Drafts = align(old.passages, new.passages)
        self._starts = [passage.start for passage in old.passages]
        self._counterparts = Counterparts(self.drafts)

    def land(self, start: int, end: int) -> Landing:
        """What became of [start, end) of the old text."""
        touched = self._touched(start, end)
        sentence = " ".join(self.drafts.old[i].text for i in touched)
        if not touched:
            return Landing(Fate.GONE, sentence=self._old.shown_of(start, end))
        places = [self.drafts.place[i] for i in touched]
        if None not in places and all(b - a == 1 for a, b in zip(places, places[1:], strict=False)):
            found = self._carried(start, end, touched, places, sentence)
            if found is not None:
                return found
        return self._proposed(start, end, touched, sentence)

    def _touched(self, start: int, end: int) -> list[int]:
        """The sentences of the old version that a span touches."""
        at, found = max(0, bisect_right(self._starts, start) - 1), []
        while at < len(self._starts) and self._starts[at] < end:
            if self.drafts.old[at].end > start:
                found.append(at)
            at += 1
        return found

    def _carried(self, start: int, end: int, touched: Sequence[int], places: Sequence[int],
                 sentence: str) -> Landing | None:
        """The span in the same sentences of the new version; None where the way from one to the other is not exact."""
        old, new = self.drafts.old, self.drafts.new
        there = (self._same_place(start, old[touched[0]], new[places[0]], at_end=False),
                 self._same_place(end, old[touched[-1]], new[places[-1]], at_end=True))
        if None in there or there[0] >= there[1] or key(self._old.shown_of(start, end)) != key(
                self._new.shown_of(*there)):
            return None
        told = " ".join(new[j].text for j in places)
        if any(_other_speaker(old[i], new[j]) for i, j in zip(touched, places, strict=True)):
            return Landing(Fate.SPEAKER, *there, sentence, told)
        if not self.drafts.moved.isdisjoint(touched):
            return Landing(Fate.MOVED, *there, sentence, told)
        is_same = self._old.shown_of(start, end) == self._new.shown_of(*there) and sentence == told
        return Landing(Fate.SAME if is_same else Fate.MARKS, *there, sentence, told)

    def _same_place(self, offset: int, ours: Passage, theirs: Passage, *, at_end: bool) -> int | None:
        """Where `offset` of one sentence is in the same sentence of the other version, counted in folded characters."""
        here = fold(self._old.shown_of(ours.start, ours.end), case=False, marks=False)
        there = fold(self._new.shown_of(theirs.start, theirs.end), case=False, marks=False)
        if here.text.strip() != there.text.strip():
            return None
        within = self._old.to_shown(min(max(offset, ours.start), ours.end)) - self._old.to_shown(ours.start)
        lead = len(here.text) - len(here.text.lstrip()), len(there.text) - len(there.text.lstrip())
        index = bisect_right(here.offsets, within - 1 if at_end else within) - 1
        index = min(max(index - lead[0] + lead[1], 0), len(there.offsets) - 1)
        shown = self._new.to_shown(theirs.start)
        if at_end:
            span = there.to_source(max(index, 0), index + 1) if index < len(there.text) else (0, there.offsets[index])
            return self._new.to_source(shown + span[1], before=True)
        return self._new.to_source(shown + there.offsets[index])

    def _proposed(self, start: int, end: int, touched: Sequence[int], sentence: str) -> Landing:
        """Where other words of the same matter may stand: for a person to look at."""
        if any(i in self.drafts.repeated for i in touched):
            return self._one_of_several(start, end, touched, sentence)
        chosen = [j for i in touched
                  if (j := self.drafts.place[i] if self.drafts.place[i] is not None else self._counterparts.of(i))
                  is not None]
        if not chosen:
            return Landing(Fate.GONE, sentence=sentence)
        first, last = min(chosen), max(chosen)
        if last - first > len(touched) + 2:
            first = last = chosen[0]
        told = " ".join(one.text for one in self.drafts.new[first:last + 1])
        span = self.drafts.new[first].start, self.drafts.new[last].end
        exact = self._words_within(self._old.shown_of(start, end), *span)
        if exact is not None:
            return Landing(Fate.SENTENCE, *exact, sentence, told)
        return Landing(Fate.WORDS, *self._likely(start, end, touched, span), sentence, told)

    def _one_of_several(self, start: int, end: int, touched: Sequence[int], sentence: str) -> Landing:
        """Its sentence stands several times: the place nearest to where it stood is shown, and none is taken."""
        i = next(one for one in touched if one in self.drafts.repeated)
        low, high = self._counterparts.between(i)
        taken = self.drafts.taken()
        places = [j for j, said in enumerate(self.drafts.new_keys) if said == self.drafts.old_keys[i]]
        free = [j for j in places if j not in taken]
        if not free:
            return Landing(Fate.GONE, sentence=sentence)
        nearest = min(free, key=lambda j: (not low <= j < high, abs(j - low)))
        there = self.drafts.new[nearest]
        exact = self._words_within(self._old.shown_of(start, end), there.start, there.end)
        return Landing(Fate.REPEATED, *(exact or (there.start, there.end)), sentence, there.text)

    def _words_within(self, words: str, start: int, end: int) -> tuple[int, int] | None:
        """Where just these words stand in [start, end) of the new text, if they do so once."""
        wanted, shown = key(words), self._new.to_shown(start)
        folded = fold(self._new.shown_of(start, end), case=False, marks=False)
        at = folded.text.find(wanted) if wanted else -1
        if at < 0 or folded.text.find(wanted, at + 1) >= 0 or not _on_words(folded.text, at, at + len(wanted)):
            return None
        first, last = folded.to_source(at, at + len(wanted))
        return self._new.to_source_span(shown + first, shown + last)

    def _likely(self, start: int, end: int, touched: Sequence[int], span: tuple[int, int]) -> tuple[int, int]:
        """The words of the new sentences that stand where the old ones stood between the words that both share."""
        first, last = self.drafts.old[touched[0]], self.drafts.old[touched[-1]]
        begin = self._old.to_shown(first.start)
        ours = words_of(self._old.shown_of(first.start, last.end))
        theirs = words_of(self._new.shown_of(*span))
        marked = [n for n, (a, b, _) in enumerate(ours)
                  if begin + a < self._old.to_shown(end) and begin + b > self._old.to_shown(start)]
        if not marked or not theirs:
            return span
        low, high = _opposite([one[2] for one in ours], [one[2] for one in theirs], marked[0], marked[-1] + 1)
        if low >= high:
            return span
        shown = self._new.to_shown(span[0])
        first, last = theirs[low][0], theirs[high - 1][1]
        first, last = _trimmed(self._new.shown_of(*span), first, last, self._old.shown_of(start, end))
        return self._new.to_source_span(shown + first, shown + last)


def words_of(text: str) -> list[tuple[int, int, str]]:
    """The words of a text between white space: start, end, folded."""
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        found.append((at, at + len(word), fold_text(word, case=False, marks=False)))
        at += len(word)
    return found


def changed_words(old: str, new: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The spans of either wording that the other has not: to be marked where both stand side by side."""
    ours, theirs = words_of(old), words_of(new)
    marked: tuple[list, list] = [], []
    matcher = SequenceMatcher(None, [one[2] for one in ours], [one[2] for one in theirs], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            if b > a:
                marked[0].append((ours[a][0], ours[b - 1][1]))
            if d > c:
                marked[1].append((theirs[c][0], theirs[d - 1][1]))
    return marked


def _opposite(ours: Sequence[str], theirs: Sequence[str], low: int, high: int) -> tuple[int, int]:
    """The stretch of `theirs` that stands opposite ours[low:high]."""
    first, last = len(theirs), 0
    for _tag, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if a < high and b > low:
            is_equal = _tag == "equal"
            first = min(first, c + max(0, low - a) if is_equal else c)
            last = max(last, d - max(0, b - high) if is_equal else d)
    return first, last


def _trimmed(text: str, start: int, end: int, like: str) -> tuple[int, int]:
    """A span without the punctuation at its ends, where the words that it stands for have none there."""
    while start < end and like[:1].isalnum() and not text[start].isalnum():
        start += 1
    while end > start and like[-1:].isalnum() and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _on_words(text: str, start: int, end: int) -> bool:
    """Whether a span neither begins nor ends within a word."""
    return not (start and text[start - 1].isalnum() and text[start].isalnum()
                or end < len(text) and text[end].isalnum() and text[end - 1].isalnum())


def _other_speaker(ours: Passage, theirs: Passage) -> bool:
    """Whether both versions tell who speaks, and it is not the same."""
    return bool(ours.speaker and theirs.speaker) and key(ours.speaker) != key(theirs.speaker)
