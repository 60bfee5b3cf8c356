"""The index of all claims of a library, so that a new one finds those that resemble it and were checked before.

It is kept as the search index over passages is: our own terms in SQLite's FTS5, weights added up by posting list. It
is derived: made anew for the claims that an act was about, in the same transaction, and whole where another version of
the program cut its terms.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from sqlite3 import Connection

import numpy as np
from sqlalchemy.orm import Session

from workbench.domain.searching import Candidate, Frequencies, Own
from workbench.store.library.connections import driver
from workbench.store.searching.postings import NONE, Ids, IndexPostings, quoted
from workbench.text.words.terms import ANALYSER, stems

SCHEMA: tuple[str, ...] = (
    """CREATE VIRTUAL TABLE search_claim USING fts5(
        terms, detail=none, columnsize=0, tokenize="ascii tokenchars '.%#$&~=_'"
    )""",
    "CREATE VIRTUAL TABLE search_claim_vocabulary USING fts5vocab(search_claim, row)",
    "CREATE TABLE search_claim_analyser (analyser INTEGER NOT NULL PRIMARY KEY)",
)

BUDGET = 40_000
"""Posting-list entries looked at for one claim, rarest words first."""
LOOKED_AT = 4
"""So many times as many as are wanted are asked whether they were checked."""
_AT_ONCE = 500

_CLAIMS = (
    "SELECT c.id, CASE c.as_checked WHEN '' THEN c.quote ELSE c.as_checked END, d.language, c.start, c.\"end\","
    " d.extraction_id FROM claim c JOIN document d ON d.id = c.document_id WHERE c.removed_at IS NULL"
)
_RATED = " AND EXISTS (SELECT 1 FROM verdict v WHERE v.claim_id = c.id)"


def refresh(session: Session, claim_ids: Iterable[int]) -> None:
    """Index these claims anew; those that are gone or put aside leave the index."""
    ids, connection = sorted(claim_ids), None
    for some in (ids[at:at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE)):
        connection = connection or driver(session)
        marks = ",".join("?" * len(some))
        connection.executemany("DELETE FROM search_claim WHERE rowid = ?", [(id,) for id in some])
        _put(connection, connection.execute(f"{_CLAIMS} AND c.id IN ({marks})", some).fetchall())


def rebuild_where_stale(session: Session) -> None:
    """Make the whole index anew where it was never made, or by another version of the program."""
    connection = driver(session)
    if connection.execute("SELECT analyser FROM search_claim_analyser").fetchall() == [(ANALYSER,)]:
        return
    connection.execute("DELETE FROM search_claim")
    found = connection.execute(_CLAIMS)
    while rows := found.fetchmany(2000):
        _put(connection, rows)
    connection.execute("DELETE FROM search_claim_analyser")
    connection.execute("INSERT INTO search_claim_analyser VALUES (?)", (ANALYSER,))


def _put(connection: Connection, rows: Sequence[tuple]) -> None:
    connection.executemany("INSERT INTO search_claim(rowid, terms) VALUES (?, ?)",
                           [(id, " ".join(stems(words, language))) for id, words, language, *_ in rows])


class ClaimIndex:
    """The claims of a library as one search asks them (a `SearchIndex`): a candidate's `passage` is the claim's id.
    With `rated` only those that somebody rated are found; `but` is the claim that asks."""

    def __init__(self, session: Session, *, but: int | None = None, rated: bool = True):
        self._connection = driver(session)
        self._but, self._rated = but, rated
        self._known = IndexPostings(self._connection)
        self._size = self._connection.execute("SELECT count(*) FROM claim_line").fetchone()[0]
        self._counts: dict[str, int] = {}

    def languages(self) -> list[str]:
        """The languages of the library's texts, most passages first."""
        return [language for (language,) in self._connection.execute(
            "SELECT language FROM search_language WHERE passages > 0 ORDER BY passages DESC, language")]

    def frequencies(self, stems: Collection[str]) -> Frequencies:
        """In how many claims each stem stands."""
        for stem in stems:
            if stem not in self._counts:
                row = self._connection.execute("SELECT doc FROM search_claim_vocabulary WHERE term = ?",
                                               (stem,)).fetchone()
                self._counts[stem] = row[0] if row else 0
        return Frequencies(self._size, {stem: count for stem in stems if (count := self._counts[stem])})

    def words(self, prefix: str, shortest: int, longest: int) -> Sequence[str]:
        """The words of the library that begin so: every claim stands in a text of it."""
        return self._known.words(prefix, shortest, longest)

    def known(self, stems: Collection[str]) -> set[str]:
        """Those of some stems that the library has."""
        return self._known.known(stems)

    def sentence(self, own: Own) -> str:
        """Nothing: a claim is held against claims in its own words."""
        return ""

    def beside(self, found: Sequence[Candidate]) -> list[Candidate]:
        """The same: beside a claim stands nothing that it is known by."""
        return list(found)

    def stems_of(self, passages: Sequence[int]) -> None:
        """None: claims are read."""

    def candidates(self, weights: Mapping[str, float], *, within: Collection[int] | None = None,
                   own: Own | None = None, limit: int = 100) -> list[Candidate]:
        """The claims whose stems' weights add up highest; ties by age."""
        ids, sums = self._sums(weights)
        order = ids[np.lexsort((ids, -sums))]
        found: list[Candidate] = []
        for at in range(0, len(order), LOOKED_AT * limit):
            found += self._read(order[at:at + LOOKED_AT * limit].tolist())
            if len(found) >= limit or at >= 10 * LOOKED_AT * limit:
                break
        return found[:limit]

    def _sums(self, weights: Mapping[str, float]) -> tuple[Ids, np.ndarray]:
        counts, left, lists = self.frequencies(weights).counts, BUDGET, []
        for stem in sorted(filter(weights.get, counts), key=lambda stem: (counts[stem], stem)):
            if left <= 0 or lists and counts[stem] > left:
                break
            ids = self._claims_with(stem, left)
            lists.append((ids, np.full(len(ids), weights[stem])))
            left -= len(ids)
        if not lists:
            return NONE, np.empty(0)
        ids, places = np.unique(np.concatenate([one for one, _ in lists]), return_inverse=True)
        return ids, np.bincount(places, np.concatenate([worth for _, worth in lists]))

    def _claims_with(self, stem: str, most: int) -> Ids:
        (joined,) = self._connection.execute(
            "SELECT group_concat(rowid) FROM (SELECT rowid FROM search_claim WHERE search_claim MATCH ? LIMIT ?)",
            (quoted(stem), most)).fetchone()
        return np.fromstring(joined, np.int32, sep=",") if joined else NONE

    def _read(self, order: Sequence[int]) -> list[Candidate]:
        wanted = [id for id in order if id != self._but]
        rows = {}
        for some in (wanted[at:at + _AT_ONCE] for at in range(0, len(wanted), _AT_ONCE)):
            marks = ",".join("?" * len(some))
            query = f"{_CLAIMS} AND c.id IN ({marks}){_RATED if self._rated else ''}"
            rows |= {row[0]: row for row in self._connection.execute(query, some)}
        return [Candidate(id, extraction, start, end, words, language=language)
                for id in wanted if id in rows for _, words, language, start, end, extraction in (rows[id],)]
