"""One search over the passages: posting lists added up by weight, the best passages read."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import itemgetter
from sqlite3 import Connection

from sqlalchemy.orm import Session

from workbench.domain.documents import PassageKind
from workbench.domain.searching import Candidate, Frequencies, KnownStems, Own
from workbench.store.library.connections import driver
from workbench.store.searching.adding_up import Weighed, highest
from workbench.store.searching.postings import ALL, SMALL, IndexPostings, LookedUp, Postings, Spans
from workbench.store.searching.postings_memory import version_of

BUDGET = 25_000
"""Posting-list entries looked at for one claim, rarest words first; the exact score adds what common words add."""

MOST, PAID = 6, 0.87
"""Up to so many times the budget, until this share of all that the claim's words weigh is looked at: a claim of common
words costs more. Measured among a million passages: with 40,000 entries for every claim one passage in eighty was lost
that all entries find, so one in a hundred and eighty, and most claims cost less."""

COMMON = 8
"""So many of the words that the budget does not pay for are looked up in the best passages that the others found."""

_AFTER_MARK = "\"'”’»›)]"
"""What may stand behind the question mark that ends a question."""

_ROWS = (
    'SELECT p.id, p.extraction_id, p.start, p."end", coalesce(c.text, p.text), coalesce(c.kind, p.kind), p.speaker,'
    " p.page, p.paragraph"
    " FROM passage p LEFT JOIN changed_passage c ON c.passage_id = p.id"
    " WHERE p.id IN (SELECT value FROM json_each(?))"
)
_SPEAKER = 6
_QUESTIONS = (
    "SELECT id, extraction_id, text, speaker FROM passage WHERE id IN (SELECT value FROM json_each(?))"
    " AND text LIKE '%?%'"
)
ANSWERED = 3
"""So many passages after a question are taken for its answer, where one speaker goes on."""

ASKING = 20
"""Among so many of the best passages a question brings the passage after it along, whatever words that has."""

_NEXT = (
    "SELECT p.id, p.extraction_id, coalesce(c.text, p.text), coalesce(c.kind, p.kind) FROM passage p"
    " LEFT JOIN changed_passage c ON c.passage_id = p.id WHERE p.id IN (SELECT value FROM json_each(?))"
)
_BEFORE_IT = (
    "SELECT coalesce(c.text, p.text), coalesce(c.kind, p.kind) FROM passage p"
    " LEFT JOIN changed_passage c ON c.passage_id = p.id"
    ' WHERE p.extraction_id = ?1 AND p.start < ?2 AND p."end" <= ?2 ORDER BY p.start DESC LIMIT 1'
)
"""By its start, as the index has them: a text may have hundreds of thousands."""

_TITLES = "SELECT extraction_id, title FROM document WHERE extraction_id IN (SELECT value FROM json_each(?))"
_LANGUAGES = (
    "SELECT extraction_id, language FROM search_extraction WHERE extraction_id IN (SELECT value FROM json_each(?))"
)
_BEFORE, _AFTER = map(Candidate._fields.index, ("before", "after"))
_KINDS = {kind.value: kind for kind in PassageKind}
_FURNITURE = PassageKind.FURNITURE.value


def _looked_up(info: dict, connection: Connection) -> LookedUp:
    """What was looked up for earlier searches of this connection, as long as the index stands as it did."""
    version = version_of(connection)
    kept = info.get("search_looked_up")
    if kept is None or kept.version != version or kept.is_full:
        kept = info["search_looked_up"] = LookedUp(version)
    return kept


class PassageIndex:
    """The index as one search asks it (a `SearchIndex`); remembers what it looked up, so make one for each search.

    The posting lists come from memory where they are kept there (`postings_memory`), else from FTS5; the same is found.
    """

    def __init__(self, session: Session, *, budget: int = BUDGET, postings: Postings | None = None):
        self._connection = driver(session)
        self._budget = budget
        self._looked_up = _looked_up(session.connection().info, self._connection)
        self._counts = self._looked_up.counts
        self._mine: frozenset[int] = frozenset()
        self._sizes = self._connection.execute(
            "SELECT language, passages FROM search_language WHERE passages > 0 ORDER BY passages DESC, language"
        ).fetchall()
        self._size = sum(size for _, size in self._sizes)
        self._only_reads = "postings" in session.info  # see Archive.read
        kept = session.info.get("postings")  # see Archive.keep_postings
        seen = kept.seen_by(self._connection, self._size, self._looked_up) if kept is not None else None
        self._postings = postings or seen or IndexPostings(
            self._connection, self._looked_up, is_small=self._size <= SMALL)

    def languages(self) -> list[str]:
        """The languages of the indexed texts, most passages first."""
        return [language for language, _ in self._sizes]

    def frequencies(self, stems: Collection[str]) -> Frequencies:
        """In how many passages each stem stands."""
        unknown = [stem for stem in stems if stem not in self._counts]
        if unknown:
            self._counts |= dict.fromkeys(unknown, 0) | self._postings.counts(unknown)
        return Frequencies(self._size, {stem: count for stem in stems if (count := self._counts[stem])})

    def words(self, prefix: str, shortest: int, longest: int) -> Sequence[str]:
        """The indexed words (not figures) that begin with `prefix` and are so long."""
        return self._postings.words(prefix, shortest, longest)

    def known(self, stems: Collection[str]) -> set[str]:
        """Those of some stems that are indexed."""
        return self._postings.known(stems)

    def sentence(self, own: Own) -> str:
        """The whole of the passages in which a claim stands."""
        return " ".join(text for _, text in self._own(own))

    def leading_up_to(self, own: Own) -> str:
        """The passage before those in which a claim stands."""
        found = self._connection.execute(_BEFORE_IT, (own.extraction, own.start)).fetchone()
        return found[0] if found and found[1] != _FURNITURE else ""

    def candidates(
        self,
        weights: Mapping[str, float],
        *,
        within: Collection[int] | None = None,
        own: Own | None = None,
        limit: int = 100,
    ) -> list[Candidate]:
        """The passages whose stems' weights add up highest, with a share of what stands next to them; ties by age."""
        spans = self._spans(within) if within is not None else None
        self._mine = frozenset(passage for passage, _ in self._own(own)) if own else frozenset()
        lists, common = self._lists(weights, spans)
        order = highest(lists, common, sorted(self._mine), limit + limit // 4).tolist()
        found = self._read(order[:limit])
        if len(found) < limit:  # some of them have no document any more
            found += self._read(order[limit:])[: limit - len(found)]
        return found + self._answers(found)

    def _answers(self, found: Sequence[Candidate]) -> list[Candidate]:
        """What follows the questions among the best."""
        known = {one.passage for one in found} | self._mine
        asking = (one.passage + 1 for one in found[:ASKING] if _asks(one.text))
        wanted = [passage for passage in asking if passage not in known]
        return [one for one in self._read(wanted)
                if one.question and not one.behind and one.kind is not PassageKind.FURNITURE]

    def beside(self, found: Sequence[Candidate]) -> list[Candidate]:
        """The same candidates with the texts before and after them; the claim's own passage is nobody's."""
        wanted = {one.passage + step for one in found for step in (-1, 1)}.difference(self._mine)
        near = {(passage, extraction): text for passage, extraction, text, kind in
                self._connection.execute(_NEXT, (_listed(wanted),)) if kind != _FURNITURE}
        return [Candidate._make((*one[:_BEFORE], near.get((one.passage - 1, one.extraction), ""),
                                 near.get((one.passage + 1, one.extraction), ""), *one[_AFTER + 1 :])) for one in found]

    def stems_of(self, passages: Sequence[int]) -> KnownStems | None:
        """The stems of passages, where they are kept in memory."""
        return self._postings.stems_of(passages)

    def _lists(self, weights: Mapping[str, float], spans: Spans | None) -> tuple[list[Weighed], list[Weighed]]:
        """(weight, posting list) of the stems, rarest first until the budget is spent and enough is looked at; and of
        the weightiest of the rest, as far as they cost nothing."""
        counts = self.frequencies(weights).counts
        share = min(1.0, spans.size / max(1, self._size)) if spans is not None else 1.0
        found: list[Weighed] = []
        order = sorted(filter(weights.get, counts), key=lambda stem: (counts[stem], stem))
        owed, spent = PAID * sum(weights[stem] for stem in order), 0
        for at, stem in enumerate(order):
            left = (self._budget if owed <= 0 else MOST * self._budget) - spent
            if left <= 0 or (found and counts[stem] * share > left):
                return found, self._common(weights, order[at:])
            most = left if counts[stem] > left else ALL
            passages = (
                self._postings.passages(stem, most) if spans is None else self._postings.passages_in(stem, spans)
            )
            if len(passages):
                found.append((weights[stem], passages))
                spent += len(passages)
            owed -= weights[stem]
        return found, []

    def _common(self, weights: Mapping[str, float], stems: Iterable[str]) -> list[Weighed]:
        at_hand = [(weights[stem], ids) for stem in stems if (ids := self._postings.at_hand(stem)) is not None]
        return sorted(at_hand, key=itemgetter(0), reverse=True)[:COMMON]

    def _spans(self, extractions: Collection[int]) -> Spans:
        return Spans(
            self._connection.execute(
                "SELECT first_passage, last_passage FROM search_extraction"
                " WHERE extraction_id IN (SELECT value FROM json_each(?)) AND passages > 0 ORDER BY first_passage",
                (_listed(extractions),),
            )
        )

    def _own(self, own: Own) -> list[tuple[int, str]]:
        return self._connection.execute(
            "SELECT p.id, coalesce(c.text, p.text) FROM passage p LEFT JOIN changed_passage c ON c.passage_id = p.id"
            ' WHERE p.extraction_id = ? AND p.start < ? AND p."end" > ? ORDER BY p.id LIMIT 20',
            (own.extraction, own.end, own.start),
        ).fetchall()

    def _read(self, order: Sequence[int]) -> list[Candidate]:
        """The passages of these ids in this order, but for those without a document."""
        if not order:
            return []
        listed = _listed(order)
        rows = {row[0]: row for row in self._connection.execute(_ROWS, (listed,))}
        questions = self._questions(rows)
        extractions = {row[1] for row in rows.values()}
        languages = self._languages(extractions)
        titles = self._titles(extractions)
        known = {one: (languages[one], titles[one]) for one in extractions if one in titles and one in languages}
        found = []
        for row in map(rows.get, order):
            if row is None or row[1] not in known:
                continue
            passage, extraction, start, end, text, kind, speaker, page, paragraph = row
            # By place: by name takes three times as long, and a search makes a hundred.
            found.append(Candidate._make((
                passage, extraction, start, end, text, "", "", _KINDS[kind], speaker, page, paragraph,
                *known[extraction], *questions.get(passage, ("", 0)))))
        return found

    def _questions(self, rows: Mapping[int, Sequence]) -> dict[int, tuple[str, int]]:
        """Of the passages that seem to answer a question: the question, and how many passages stand between."""
        steps = range(2, ANSWERED + 1)
        wanted = {passage - 1 for passage in rows}
        wanted |= {passage - step for passage, row in rows.items() if row[_SPEAKER] for step in steps}
        asked = {row[0]: row for row in self._connection.execute(_QUESTIONS, (_listed(wanted),)) if _asks(row[2])}
        found: dict[int, tuple[str, int]] = {}
        for passage, row in rows.items() if asked else ():
            for step in (1, *steps) if row[_SPEAKER] else (1,):
                one = asked.get(passage - step)
                if one is not None and one[1] == row[1] and (step == 1 or one[3] != row[_SPEAKER]):
                    found[passage] = one[2], step - 1
                    break
        return found

    def _titles(self, extractions: Collection[int]) -> Mapping[int, str]:
        """Extraction -> title of those that have a document; these and others that were looked up."""
        kept, known = self._looked_up, {}
        if self._only_reads:
            (version,) = self._connection.execute("PRAGMA data_version").fetchone()
            if kept.titles_version != version:  # something was written since
                kept.titles_version, kept.titles = version, {}
            known = kept.titles
        unknown = [one for one in extractions if one not in known]
        if unknown:  # of several documents of one text the first
            known.update(reversed(self._connection.execute(_TITLES, (_listed(unknown),)).fetchall()))
        return known

    def _languages(self, extractions: Collection[int]) -> Mapping[int, str]:
        """Extraction -> language of those that are indexed; these and others that were looked up."""
        known = self._looked_up.languages
        unknown = [one for one in extractions if one not in known]
        if unknown:
            known.update(self._connection.execute(_LANGUAGES, (_listed(unknown),)))
        return known


def _listed(ids: Iterable[int]) -> str:
    return json.dumps(sorted(ids))


def _asks(text: str) -> bool:
    return text.rstrip(_AFTER_MARK).endswith("?")

