"""Posting lists in memory, for large libraries in a process that searches often.

FTS5 parses its lists anew for each search; numpy adds up lists of numbers ten times as fast. They are read once and
brought up to what a search sees: `search_change` tells which passages came, went or read otherwise since. Lists of rare
stems stay in the index, which gives them at once, but for a small library's (`passage_stems`). `kept_postings` has them
built.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from sqlite3 import Connection

import numpy as np

from workbench.domain.searching import KnownStems
from workbench.store.searching import indexed_terms
from workbench.store.searching.passage_stems import PassageStems
from workbench.store.searching.postings import Ids, IndexPostings, LookedUp, Spans, is_word

RARE = 32
"""Stems of fewer passages are left in the index."""

MOST_NEW = 5_000
"""When more passages than that have changed, the lists are built anew."""


class MemoryPostings:
    """The lists at one version of the index: `lists` of what is not rare, `counts` of all; and the `stems` of its
    passages, the `last` of which is known."""

    def __init__(self, version: int, last: int, counts: dict[str, int], lists: dict[str, Ids], words: list[str]):
        self.version = version
        self.counts = counts
        self.lists = lists
        self.words = words
        self.stems = PassageStems(counts)
        self.knows_rare = True
        self.last = last

    @classmethod
    def built(cls, connection: Connection, is_stopped: Callable[[], bool]) -> "MemoryPostings | None":
        """Read all lists; None if told to stop."""
        source = IndexPostings(connection)
        version = version_of(connection)
        (last,) = connection.execute("SELECT coalesce(max(last_passage), 0) FROM search_extraction").fetchone()
        counts = dict(connection.execute("SELECT term, doc FROM search_vocabulary"))
        words = [word for (word,) in connection.execute("SELECT word FROM search_word ORDER BY word")]
        lists = {}
        for stem, count in counts.items():
            if is_stopped():
                return None
            if count >= RARE:
                lists[stem] = source.passages(stem)
        return cls(version, last, counts, lists, words)

    def is_behind(self, connection: Connection) -> bool:
        """Whether a transaction sees a later state than this one."""
        return version_of(connection) > self.version

    def catch_up(self, connection: Connection) -> bool:
        """Take over what a transaction sees that is newer; False where that is too much, or it sees an older state."""
        seen = version_of(connection)
        if seen == self.version:
            return True
        if seen < self.version:
            return False
        changes = connection.execute(
            "SELECT version, first_passage, last_passage FROM search_change WHERE version > ? ORDER BY version",
            (self.version,),
        ).fetchall()
        if len(changes) != seen - self.version or any(first is None for _, first, _ in changes):
            return False
        spans = Spans(sorted((first, last) for _, first, last in changes))
        if spans.size > MOST_NEW:
            return False
        for first, last in zip(spans.firsts.tolist(), spans.lasts.tolist(), strict=True):
            self._take_over(connection, first, last)
        self.version = seen
        return True

    def _take_over(self, connection: Connection, first: int, last: int) -> None:
        """Forget what was known of these passages and take in what stands there now."""
        self.stems.forget(first, last)
        if first <= self.last:
            self._cut(first, last)
        came: dict[str, list[int]] = {}
        for passage, stems in indexed_terms.between(connection, first, last):
            for stem in set(stems.split()):
                came.setdefault(stem, []).append(passage)
        for stem, passages in came.items():
            self.counts[stem] = self.counts.get(stem, 0) + len(passages)
            if stem in self.lists:
                self.lists[stem] = _merged(self.lists[stem], np.array(passages, np.int32))
        self._learn(came)
        self.last = max(self.last, last)

    def _cut(self, first: int, last: int) -> None:
        for stem, ids in self.lists.items():
            start, end = np.searchsorted(ids, (first, last + 1)).tolist()
            if end > start:
                self.counts[stem] -= end - start
                self.lists[stem] = np.concatenate((ids[:start], ids[end:]))
        self.knows_rare = False  # which rare stems stood there is told nowhere: the index counts them from now on

    def _learn(self, stems: Collection[str]) -> None:
        new = {stem for stem in stems if is_word(stem) and not self._has_word(stem)}
        if new:
            self.words = sorted((*self.words, *new))

    def _has_word(self, word: str) -> bool:
        at = bisect_left(self.words, word)
        return at < len(self.words) and self.words[at] == word


class SeenPostings:
    """Lists from memory as one transaction uses them (`Postings`); what is rare comes from its index."""

    def __init__(self, memory: MemoryPostings, connection: Connection, looked_up: LookedUp | None = None):
        self._memory = memory
        self._index = IndexPostings(connection, looked_up)

    def counts(self, stems: Collection[str]) -> dict[str, int]:
        """In how many passages each stem stands."""
        memory = self._memory
        known = memory.counts if memory.knows_rare else memory.lists
        found = {stem: memory.counts[stem] for stem in stems if stem in known}
        return found if memory.knows_rare else found | self._index.counts([one for one in stems if one not in known])

    def words(self, prefix: str, shortest: int, longest: int) -> list[str]:
        """The indexed words that begin with `prefix` and are so long."""
        words = self._memory.words
        some = words[bisect_left(words, prefix) : bisect_left(words, prefix + "\U0010ffff")]
        return [word for word in some if shortest <= len(word) <= longest]

    def known(self, stems: Collection[str]) -> set[str]:
        """Those of some stems that are indexed."""
        counts = self._memory.counts
        return {stem for stem in stems if stem in counts} if self._memory.knows_rare else self._index.known(stems)

    def passages(self, stem: str, most: int = -1) -> Ids:
        """The passages in which a stem stands, the first `most`; all of them if that is -1."""
        ids = self._memory.lists.get(stem)
        if ids is None and (ids := self._memory.stems.passages(stem)) is None:
            return self._index.passages(stem, most)
        return ids if most < 0 else ids[:most]

    def passages_in(self, stem: str, spans: Spans) -> Ids:
        """Those of them that lie in the spans."""
        ids = self._memory.lists.get(stem)
        return self._index.passages_in(stem, spans) if ids is None else spans.keep(ids)

    def at_hand(self, stem: str) -> Ids | None:
        """All passages in which a stem stands, if they are in memory."""
        return self._memory.lists.get(stem)

    def stems_of(self, passages: Sequence[int]) -> KnownStems:
        """The stems of passages, as far as they were read."""
        return self._memory.stems.of(passages)


def version_of(connection: Connection) -> int:
    """How often the index has been changed, as a transaction sees it."""
    return connection.execute("SELECT coalesce(max(version), 0) FROM search_change").fetchone()[0]


def _merged(ids: Ids, more: Ids) -> Ids:
    if not len(ids) or ids[-1] < more[0]:
        return np.concatenate((ids, more))
    return np.union1d(ids, more).astype(np.int32)

