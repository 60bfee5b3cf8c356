"""One search over the passages: posting lists from FTS5, weights added up here, the best passages read."""

import json
from collections.abc import Collection, Mapping, Sequence
from heapq import nlargest
from sqlite3 import Connection

from sqlalchemy.orm import Session

from workbench.domain.documents import PassageKind
from workbench.domain.searching import Candidate, Frequencies, Own

BUDGET = 25_000
"""Posting-list entries looked at for one claim, rarest words first; the exact score adds what common words add."""

NEIGHBOUR = 0.3
"""What a word in the next sentence weighs beside one in the sentence itself, when candidates are chosen."""

_MOST_RANGES = 16


def driver(session: Session) -> Connection:
    """The session's own SQLite connection, so that the index lives and dies with its transaction."""
    session.flush()
    return session.connection().connection.driver_connection


class PassageIndex:
    """The index as one search asks it (a `SearchIndex`); remembers what it looked up, so make one for each search."""

    def __init__(self, session: Session, *, budget: int = BUDGET):
        self._connection = driver(session)
        self._budget = budget
        self._counts: dict[str, int] = {}
        self._sizes = self._connection.execute(
            "SELECT language, sum(passages) FROM search_extraction GROUP BY language ORDER BY 2 DESC, 1"
        ).fetchall()

    def languages(self) -> list[str]:
        """The languages of the indexed texts, most passages first."""
        return [language for language, _ in self._sizes]

    def frequencies(self, stems: Collection[str]) -> Frequencies:
        """In how many passages each stem stands."""
        for stem in stems:
            if stem not in self._counts:
                row = self._connection.execute("SELECT doc FROM search_vocabulary WHERE term = ?", (stem,)).fetchone()
                self._counts[stem] = row[0] if row else 0
        counts = {stem: self._counts[stem] for stem in stems if self._counts[stem]}
        return Frequencies(sum(size for _, size in self._sizes), counts)

    def words(self, prefix: str, shortest: int, longest: int) -> list[str]:
        """The indexed words (not figures) that begin with `prefix` and are so long."""
        rows = self._connection.execute(
            "SELECT word FROM search_word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?",
            (prefix, prefix + "\U0010ffff", shortest, longest),
        )
        return [word for (word,) in rows]

    def sentence(self, own: Own) -> str:
        """The whole of the passages in which a claim stands."""
        return " ".join(text for _, text in self._own(own))

    def candidates(
        self,
        weights: Mapping[str, float],
        *,
        within: Collection[int] | None = None,
        own: Own | None = None,
        limit: int = 100,
    ) -> list[Candidate]:
        """The passages whose stems' weights add up highest, with a share of what stands next to them; ties by age."""
        sums = self._sums(weights, _Ranges(self._connection, within) if within is not None else None)
        mine = {passage for passage, _ in self._own(own)} if own else set()
        for passage in mine:
            sums.pop(passage, None)
        highest = nlargest(3 * limit, sums.values())
        nearest = (
            {passage: _with_neighbours(sums, passage) for passage, weight in sums.items() if weight >= highest[-1]}
            if highest
            else {}
        )
        order = sorted(nearest, key=lambda passage: (-nearest[passage], passage))
        return self._read(order[: limit + limit // 4], mine)[:limit]

    def _sums(self, weights: Mapping[str, float], ranges: "_Ranges | None") -> dict[int, float]:
        """Passage -> sum of the weights of the stems it holds, rarest stems first until the budget is spent."""
        counts = self.frequencies(weights).counts
        sums: dict[int, float] = {}
        left = self._budget
        for stem in sorted(counts, key=lambda stem: (counts[stem], stem)):
            if left <= 0 or (sums and counts[stem] > left and ranges is None):
                break
            weight, add = weights[stem], sums.get
            postings = self._postings(stem, ranges, left)
            for passage in postings:
                sums[passage] = add(passage, 0.0) + weight
            left -= len(postings)
        return sums

    def _postings(self, stem: str, ranges: "_Ranges | None", most: int) -> list[int]:
        match = '"' + stem.replace('"', '""') + '"'
        if ranges is None:
            found = self._connection.execute(
                "SELECT json_group_array(rowid)"
                " FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)",
                (match, most),
            )
            return json.loads(found.fetchone()[0])
        postings: list[int] = []
        for first, last in ranges.spans:
            found = self._connection.execute(
                "SELECT json_group_array(rowid) FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?",
                (match, first, last),
            )
            postings += ranges.keep(json.loads(found.fetchone()[0]))
        return postings

    def _own(self, own: Own) -> list[tuple[int, str]]:
        return self._connection.execute(
            "SELECT p.id, coalesce(c.text, p.text) FROM passage p LEFT JOIN changed_passage c ON c.passage_id = p.id"
            ' WHERE p.extraction_id = ? AND p.start < ? AND p."end" > ? ORDER BY p.id LIMIT 20',
            (own.extraction, own.end, own.start),
        ).fetchall()

    def _read(self, order: Sequence[int], mine: Collection[int]) -> list[Candidate]:
        """The passages of these ids in this order, but for those without a document. `mine` are nobody's context."""
        wanted = {near for passage in order for near in (passage - 1, passage, passage + 1)}
        rows = self._connection.execute(
            'SELECT p.id, p.extraction_id, p.start, p."end", coalesce(c.text, p.text), coalesce(c.kind, p.kind),'
            " p.speaker, p.page, p.paragraph,"
            " e.language,"
            " (SELECT title FROM document d WHERE d.extraction_id = p.extraction_id)"
            " FROM passage p JOIN search_extraction e USING (extraction_id)"
            " LEFT JOIN changed_passage c ON c.passage_id = p.id"
            " WHERE p.id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(wanted)),),
        )
        found = {row[0]: row for row in rows if row[0] not in mine}
        return [
            _candidate(found[passage], found)
            for passage in order
            if passage in found and found[passage][-1] is not None
        ]


class _Ranges:
    """The passages of some extractions as few spans of ids; where they lie scattered, one span and a mask over it."""

    def __init__(self, connection: Connection, extractions: Collection[int]):
        rows = connection.execute(
            "SELECT first_passage, last_passage FROM search_extraction"
            " WHERE extraction_id IN (SELECT value FROM json_each(?)) AND passages > 0 ORDER BY first_passage",
            (json.dumps(sorted(extractions)),),
        ).fetchall()
        self.spans: list[tuple[int, int]] = []
        for first, last in rows:
            if self.spans and first <= self.spans[-1][1] + 1:
                self.spans[-1] = (self.spans[-1][0], max(last, self.spans[-1][1]))
            else:
                self.spans.append((first, last))
        self._mask: bytearray | None = None
        if len(self.spans) > _MOST_RANGES:
            self._offset = self.spans[0][0]
            self._mask = bytearray(self.spans[-1][1] - self._offset + 1)
            for first, last in self.spans:
                self._mask[first - self._offset : last - self._offset + 1] = b"\1" * (last - first + 1)
            self.spans = [(self.spans[0][0], self.spans[-1][1])]

    def keep(self, passages: list[int]) -> list[int]:
        """Those that lie in one of the extractions."""
        if self._mask is None:
            return passages
        mask, offset = self._mask, self._offset
        return [passage for passage in passages if mask[passage - offset]]


def _with_neighbours(sums: Mapping[int, float], passage: int) -> float:
    # At the ends of a document the next id is another's; the exact score of `matching` knows, here it does no harm.
    return sums[passage] + NEIGHBOUR * (sums.get(passage - 1, 0.0) + sums.get(passage + 1, 0.0))


def _candidate(row: tuple, found: Mapping[int, tuple]) -> Candidate:
    passage, extraction, start, end, text, kind, speaker, page, paragraph, language, title = row
    before, after = (
        near[4] if (near := found.get(passage + step)) and near[1] == extraction and near[5] != "furniture" else ""
        for step in (-1, 1)
    )
    return Candidate(
        passage,
        extraction,
        start,
        end,
        text,
        before,
        after,
        PassageKind(kind),
        speaker,
        page,
        paragraph,
        language,
        title,
    )
