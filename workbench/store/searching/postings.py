"""Posting lists: in which passages a stem stands. This is what a database has to give for a search.

`IndexPostings` asks SQLite's FTS5. `postings_memory` gives the same from memory, and another database could.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from sqlite3 import Connection
from typing import Protocol

import numpy as np

from workbench.domain.searching import KnownStems

Ids = np.ndarray
"""Passages by id, int32, rising."""

NONE = np.empty(0, np.int32)
ALL = -1
"""For the passages of a stem, however many they are."""

SMALL = 30_000
"""In a library of up to so many passages a stem that is counted is told whole: it will be asked for, and FTS5 takes as
long to find a stem as to walk its passages."""

_MOST_SPANS = 16
_COUNTS = "SELECT v.term, v.doc FROM json_each(?) asked CROSS JOIN search_vocabulary v ON v.term = asked.value"
_EACH = (
    "SELECT asked.key, (SELECT group_concat(rowid) FROM search_index WHERE search_index MATCH asked.value)"
    " FROM json_each(?) asked"
)
_ALL = "SELECT group_concat(rowid) FROM search_index WHERE search_index MATCH ?"
_FIRST = "SELECT group_concat(rowid) FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)"
"""Takes half as long again for each passage."""


class Spans:
    """The passages of some texts as spans of ids, few where the texts lie side by side."""

    def __init__(self, spans: Iterable[tuple[int, int]]):
        """`spans` are (first, last) of texts, by first."""
        joined: list[list[int]] = []
        for first, last in spans:
            if joined and first <= joined[-1][1] + 1:
                joined[-1][1] = max(last, joined[-1][1])
            else:
                joined.append([first, last])
        self.firsts = np.array([first for first, _ in joined], np.int32)
        self.lasts = np.array([last for _, last in joined], np.int32)
        self.size = int((self.lasts - self.firsts + 1).sum())

    def keep(self, ids: Ids) -> Ids:
        """Those that lie in one of the spans."""
        if not len(self.firsts):
            return NONE
        at = np.searchsorted(self.firsts, ids, "right") - 1
        return ids[(at >= 0) & (ids <= self.lasts[at])]

    def to_ask(self) -> list[tuple[int, int]]:
        """Spans to ask a database for; where there are too many, one over them all, whose answer `keep` thins out."""
        if len(self.firsts) <= _MOST_SPANS:
            return list(zip(self.firsts.tolist(), self.lasts.tolist(), strict=True))
        return [(int(self.firsts[0]), int(self.lasts[-1]))]


def is_word(stem: str) -> bool:
    """Whether a stem is one that spelling and kin are looked for among."""
    return len(stem) > 3 and stem.isalpha()


class Postings(Protocol):
    """What a search asks of the posting lists."""

    def counts(self, stems: Collection[str]) -> dict[str, int]:
        """In how many passages each stem stands; stems that stand in none may be left out."""

    def words(self, prefix: str, shortest: int, longest: int) -> Sequence[str]:
        """The indexed words (not figures) that begin with `prefix` and are so long, in order."""

    def known(self, stems: Collection[str]) -> set[str]:
        """Those of some stems that are indexed."""

    def passages(self, stem: str, most: int) -> Ids:
        """The passages in which a stem stands, the first `most`."""

    def passages_in(self, stem: str, spans: Spans) -> Ids:
        """Those of them that lie in the spans."""

    def at_hand(self, stem: str) -> Ids | None:
        """All passages in which a stem stands if that is told at once, however many they are; else None."""

    def stems_of(self, passages: Sequence[int]) -> KnownStems | None:
        """The stems of passages, where they are told at once; else None."""


class LookedUp:
    """What searches looked up while the index stood at one version, for the next ones: common stems come again, and to
    count one, or to tell its passages, FTS5 walks all of them."""

    MOST_COUNTS, MOST_IDS, MOST_WORDS = 200_000, 1_000_000, 200_000

    def __init__(self, version: int):
        self.version = version
        self.counts: dict[str, int] = {}
        self.words: dict[str, list[str]] = {}
        self.words_kept = 0
        self.languages: dict[int, str] = {}
        self.titles: dict[int, str] = {}
        self.titles_version = -1
        self._lists: dict[str, Ids] = {}
        self._ids = 0

    @property
    def is_full(self) -> bool:
        """Whether it is time to begin anew."""
        return len(self.counts) > self.MOST_COUNTS or self.words_kept > self.MOST_WORDS

    def passages(self, stem: str) -> Ids | None:
        """The whole list of a stem, if it is kept."""
        ids = self._lists.pop(stem, None)
        if ids is not None:
            self._lists[stem] = ids  # the last of those that go
        return ids

    def keep(self, stem: str, ids: Ids) -> None:
        """Keep the whole list of a stem; those that were not asked for the longest time go where there are too many."""
        self._lists[stem] = ids
        self._ids += len(ids)
        while self._ids > self.MOST_IDS:
            self._ids -= len(self._lists.pop(next(iter(self._lists))))


class IndexPostings:
    """Posting lists read from FTS5. Its text function joins the ids, and numpy parses them: a quarter of the time that
    fetching row by row takes."""

    def __init__(self, connection: Connection, looked_up: LookedUp | None = None, *, is_small: bool = False):
        """`is_small` tells of a library of `SMALL` passages at most."""
        self._connection = connection
        self._looked_up = looked_up
        self._is_small = is_small

    def counts(self, stems: Collection[str]) -> dict[str, int]:
        """In how many passages each stem stands."""
        if self._is_small and self._looked_up is not None:
            whole = list(filter(str.isalnum, stems))  # what else a stem may be, FTS5 could read as two
            told = self._counted_whole(whole, self._looked_up) if whole else {}
            return told | self._counted([stem for stem in stems if not stem.isalnum()])
        return self._counted(stems)

    def _counted(self, stems: Collection[str]) -> dict[str, int]:
        # In one statement: each that asks for a count has FTS5 prepare another.
        return dict(self._connection.execute(_COUNTS, (json.dumps(list(stems)),))) if stems else {}

    def words(self, prefix: str, shortest: int, longest: int) -> list[str]:
        """The indexed words that begin with `prefix` and are so long."""
        kept = self._looked_up.words if self._looked_up is not None else {}
        words = kept.get(prefix)
        if words is None:
            rows = self._connection.execute(
                "SELECT word FROM search_word WHERE word >= ? AND word < ?", (prefix, prefix + "\U0010ffff")
            )
            words = kept[prefix] = [word for (word,) in rows]
            if self._looked_up is not None:
                self._looked_up.words_kept += 1 + len(words)
        return [word for word in words if shortest <= len(word) <= longest]

    def known(self, stems: Collection[str]) -> set[str]:
        """Those of some stems that are indexed. Long ones are looked up among the words: to find a common stem in the
        index, FTS5 walks all its passages."""
        rows = self._connection.execute(
            "SELECT word FROM search_word WHERE word IN (SELECT value FROM json_each(?))", (json.dumps(list(stems)),)
        )
        return {word for (word,) in rows} | self.counts([one for one in stems if not is_word(one)]).keys()

    def passages(self, stem: str, most: int = ALL) -> Ids:
        """The passages in which a stem stands, the first `most`."""
        kept = self._looked_up
        if kept is not None and (ids := kept.passages(stem)) is not None:
            return ids if most == ALL else ids[:most]
        ids = self._ids(*((_ALL, (quoted(stem),)) if most == ALL else (_FIRST, (quoted(stem), most))))
        if kept is not None and (most == ALL or len(ids) < most):
            kept.keep(stem, ids)
        return ids

    def passages_in(self, stem: str, spans: Spans) -> Ids:
        """Those of them that lie in the spans."""
        if self._looked_up is not None and (ids := self._looked_up.passages(stem)) is not None:
            return spans.keep(ids)
        query = "SELECT group_concat(rowid) FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?"
        found = [self._ids(query, (quoted(stem), first, last)) for first, last in spans.to_ask()]
        if not found:
            return NONE
        return spans.keep(found[0]) if len(found) == 1 else np.concatenate(found)

    def at_hand(self, stem: str) -> Ids | None:
        """None: a list is as dear as it is long."""
        return None

    def stems_of(self, passages: Sequence[int]) -> KnownStems | None:
        """None: the index knows where a stem stands, not which stand together."""
        return None

    def _counted_whole(self, stems: Sequence[str], kept: LookedUp) -> dict[str, int]:
        """How long the list of each stem is, which is kept."""
        rows = self._connection.execute(_EACH, (json.dumps([quoted(stem) for stem in stems]),))
        joined = {stems[at]: ids for at, ids in rows if ids}
        if not joined:
            return {}
        counts = {stem: ids.count(",") + 1 for stem, ids in joined.items()}
        all_, end = np.fromstring(",".join(joined.values()), np.int32, sep=","), 0  # at once in half the time
        for stem, count in counts.items():
            kept.keep(stem, all_[end : end + count])
            end += count
        return counts

    def _ids(self, query: str, values: tuple) -> Ids:
        (joined,) = self._connection.execute(query, values).fetchone()
        return np.fromstring(joined, np.int32, sep=",") if joined else NONE


def quoted(stem: str) -> str:
    """A stem as FTS5 wants it, whatever characters it has."""
    return '"' + stem.replace('"', '""') + '"'
