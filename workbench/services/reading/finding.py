"""Find words in every document of a case, as a reader means them: all hits, each with its sentence.

The words are looked for in the texts as they read, not in the index: part of a word, a phrase and a figure are found
where they stand. Texts that were looked through are kept folded for the next letter that is typed.
"""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock

from workbench.domain.documents import Document, Passage
from workbench.store import documents as rows
from workbench.store.archive import Archive
from workbench.text.anchoring.lookup import Lookup
from workbench.text.view import View

MOST = 1000
"""Hits that are listed; all are counted."""
MOST_IN_ONE = 200
"""Of one document, so that a long one does not take the room of all others."""
KEPT = 12_000_000
"""Characters of folded texts that are kept."""
BEFORE, AFTER = 70, 160
"""Characters of the sentence that are told around the words."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Source [start, end) of a document, and its sentence as the reader shows it: `before`, the words, `after`."""

    document: int
    name: str
    start: int
    end: int
    before: str
    words: str
    after: str
    page: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """`total` hits in `documents` documents; the first of them are listed."""

    hits: tuple[Hit, ...] = ()
    total: int = 0
    documents: int = 0


def in_case(archive: Archive, case_id: int, words: str, *, limit: int = MOST,
            cancelled: Callable[[], bool] | None = None) -> Found:
    """Where `words` stand in the documents of a case, in the order of its tree. `cancelled` is asked between two
    documents; what was found until then is the answer."""
    hits: list[Hit] = []
    total = with_hits = 0
    if not words.strip():
        return Found()
    with archive.read() as session:
        for document in rows.in_case(session, case_id):
            if cancelled and cancelled():
                break
            readable = _readable(session, archive, document.id)
            count = readable.lookup.count(words)
            if not count:
                continue
            total, with_hits = total + count, with_hits + 1
            spans = readable.lookup.find(words, min(limit - len(hits), MOST_IN_ONE))
            hits += _told(session, document, readable.view, spans)
    return Found(tuple(hits), total, with_hits)


@dataclass(frozen=True, slots=True)
class _Readable:
    view: View
    lookup: Lookup


class _Kept:
    """Texts ready to be looked through, those last used; shared by the threads of the program."""

    def __init__(self):
        self._lock = Lock()
        self._texts: OrderedDict[tuple, _Readable] = OrderedDict()
        self._characters = 0

    def get(self, key: tuple) -> _Readable | None:
        with self._lock:
            found = self._texts.get(key)
            if found is not None:
                self._texts.move_to_end(key)
            return found

    def put(self, key: tuple, readable: _Readable) -> None:
        with self._lock:
            if self._characters + len(readable.view.shown) > KEPT and len(readable.view.shown) * 2 > KEPT:
                return
            if key not in self._texts:
                self._texts[key] = readable
                self._characters += len(readable.view.shown)
            while self._characters > KEPT:
                _, gone = self._texts.popitem(last=False)
                self._characters -= len(gone.view.shown)


_KEPT = _Kept()


def _readable(session, archive: Archive, document_id: int) -> _Readable:
    key = (str(archive.location), document_id, rows.reads_as(session, document_id))
    found = _KEPT.get(key)
    if found is None:
        frozen = rows.words(session, document_id)
        view = View(frozen.text, frozen.edits)
        found = _Readable(view, Lookup(view.shown))
        _KEPT.put(key, found)
    return found


def _told(session, document: Document, view: View, spans: Sequence[tuple[int, int]]) -> list[Hit]:
    """The hits of one document with their sentences."""
    if not spans:
        return []
    sources = [view.to_source_span(start, end) for start, end in spans]
    passages = rows.passages_touching(session, document.id, sources[0][0], sources[-1][1])
    starts, labels = [passage.start for passage in passages], rows.page_labels(session, document.id)
    return [_hit(document, view, passages, starts, labels, shown, source)
            for shown, source in zip(spans, sources, strict=True)]


def _hit(document: Document, view: View, passages: Sequence[Passage], starts: list[int], labels: dict[int, str],
         shown: tuple[int, int], source: tuple[int, int]) -> Hit:
    first = bisect_right(starts, source[0]) - 1
    last = max(first, bisect_left(starts, source[1]) - 1)
    passage = passages[first] if first >= 0 else None
    since = view.to_shown(passage.start) if passage and passage.end > source[0] else max(0, shown[0] - BEFORE)
    until = view.to_shown(passages[last].end) if last >= 0 and passages[last].end >= source[1] else shown[1] + AFTER
    before, after = view.shown[min(since, shown[0]):shown[0]], view.shown[shown[1]:max(until, shown[1])]
    if len(before) > BEFORE:
        before = "…" + before[-BEFORE:].partition(" ")[2]
    if len(after) > AFTER:
        after = after[:AFTER].rpartition(" ")[0] + " …"
    page = labels.get(passage.page, str(passage.page)) if passage and passage.page else ""
    told = (" ".join(part.split()) for part in (before, view.shown[slice(*shown)], after))
    lead, words, rest = told
    return Hit(document.id, document.name, *source, lead + " " * before[-1:].isspace(), words,
               " " * after[:1].isspace() + rest, page, (passage.speaker or "") if passage else "")
