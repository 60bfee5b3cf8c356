"""Posting lists in memory: they find what FTS5 finds, whatever came, went or was read otherwise since."""

import random
from contextlib import contextmanager

import numpy as np
import pytest

from workbench.domain.acts import Act
from workbench.domain.documents import Passage, PassageKind, Reading
from workbench.domain.errors import LibraryDamaged
from workbench.domain.searching import KINDS_OF_STEMS
from workbench.store import documents, extractions
from workbench.store.searching import adding_up, passage_stems, postings_memory, search
from workbench.store.searching.kept_postings import KeptPostings
from workbench.store.searching.passage_index import PassageIndex
from workbench.store.searching.postings import IndexPostings, LookedUp, Spans
from workbench.store.searching.postings_memory import SeenPostings
from workbench.text.words.terms import stem_of, stems

WORDS = "harbour heron ferry reed mill bridge lake swan crown candle boat storm grain tower market".split()


def reading(seed: int, count: int) -> Reading:
    chance, passages, text = random.Random(seed), [], ""
    for _ in range(count):
        some = " ".join(chance.choices(WORDS, range(1, 16), k=5)) + f" {chance.randrange(40)}."
        passages.append(Passage(len(text), len(text) + len(some), some, PassageKind.TEXT))
        text += some + "\n"
    return Reading("text", text, (), tuple(passages), language="en", extractor="test 1")


@pytest.fixture
def keep(archive):
    """Import a document of made-up sentences; answers its extraction."""

    def keep(seed: int, count: int = 60) -> int:
        made = reading(seed, count)
        with archive.act(Act.IMPORT_DOCUMENT) as work:
            sha256 = extractions.hash_of(made.text)
            id = documents.add(work, made, sha256=sha256, size=1, file=f"{seed}.txt", came_from="pasted")
            return documents.extraction_of(work.session, id)

    return keep


@pytest.fixture
def kept(archive):
    """Lists kept for this small library as for a large one, built."""
    kept = KeptPostings(archive.read, large=1)
    archive._postings = kept
    yield kept
    kept.close()


def weights(seed: int) -> dict[str, float]:
    chance = random.Random(seed)
    found = {stem: chance.random() + 0.1 for word in chance.sample(WORDS, 6) for stem in stems(word)}
    return found | {str(chance.randrange(45)): 2.0, "nowhere": 1.0}


def built(archive, kept) -> None:
    with archive.read() as session:
        PassageIndex(session)
    kept.wait()


def assert_the_same_is_found(archive, **more) -> None:
    for seed in range(12):
        with archive.read() as session:
            index = PassageIndex(session, budget=10**9)
            assert isinstance(index._postings, SeenPostings)
            connection = session.connection().connection.driver_connection
            plain = PassageIndex(session, budget=10**9, postings=IndexPostings(connection))
            asked = weights(seed)
            assert index.frequencies(asked) == plain.frequencies(asked)
            assert index.candidates(asked, limit=15, **more) == plain.candidates(asked, limit=15, **more)
            assert index.words("h", 4, 9) == plain.words("h", 4, 9)
            some = ["harbour", "hous", "bridg", "no such", "a"]
            assert index.known(some) == plain.known(some)


def test_the_first_search_is_answered_without(archive, keep, kept):
    keep(1)
    with archive.read() as session:
        assert isinstance(PassageIndex(session)._postings, IndexPostings)
    kept.wait()
    with archive.read() as session:
        assert isinstance(PassageIndex(session)._postings, SeenPostings)


def test_the_same_is_found(archive, keep, kept):
    ids = [keep(seed) for seed in range(5)]
    built(archive, kept)
    assert_the_same_is_found(archive)
    assert_the_same_is_found(archive, within=ids[1:3])
    assert_the_same_is_found(archive, within=ids[::2])
    assert_the_same_is_found(archive, within=[])


def test_common_words_that_the_budget_does_not_pay_for_count_in_memory(archive, keep, kept):
    keep(1, 200)
    built(archive, kept)
    with archive.read() as session:
        connection = session.connection().connection.driver_connection
        postings = SeenPostings(kept._built, connection)
        short, whole = (PassageIndex(session, budget=budget, postings=postings) for budget in (1, 10**9))
        asked = {"harbour": 3.0, "market": 1.0, "tower": 1.0, "grain": 1.0}
        best = short.candidates(asked, limit=1)[0]
        assert best == whole.candidates(asked, limit=1)[0]
        assert {"harbour", "tower"} <= set(best.text.split())


def test_what_comes_in_is_found_without_building_anew(archive, keep, kept):
    keep(1)
    built(archive, kept)
    first = kept._built
    for seed in range(2, 6):
        keep(seed)
    assert_the_same_is_found(archive)
    assert kept._built is first


def test_what_goes_is_found_no_more(archive, keep, kept):
    ids = [keep(seed) for seed in range(4)]
    built(archive, kept)
    first = kept._built
    with archive.act(Act.SET_DOCUMENT_ASIDE) as work:
        search.remove(work.session, ids[1])
    assert_the_same_is_found(archive)
    keep(9)
    assert_the_same_is_found(archive)
    assert kept._built is first


def test_a_passage_that_reads_otherwise_is_found_by_its_new_words(archive, keep, kept):
    id = keep(1)
    built(archive, kept)
    with archive.act(Act.SET_DOCUMENT_ASIDE) as work:
        passage = extractions.passages(work.session, id)[3]
        work.session.connection().exec_driver_sql(
            "INSERT INTO changed_passage VALUES (?, 1, 'text', 'Swans and a zebra.')", (passage.id,)
        )
        search.change(work.session, id, [(passage.id, passage.text, "Swans and a zebra.")])
    assert_the_same_is_found(archive)
    with archive.read() as session:
        index = PassageIndex(session)
        assert [one.passage for one in index.candidates({"zebra": 1.0})] == [passage.id]
        assert index.words("zeb", 4, 9) == ["zebra"]


def assert_stems_are_known(archive) -> None:
    with archive.read() as session:
        index = PassageIndex(session)
        found = index.candidates(dict.fromkeys((*map(stem_of, WORDS), "zebra"), 1.0), limit=1000)
        known = index.stems_of([one.passage for one in found])
        told = [[known.stems[number // KINDS_OF_STEMS] for number in numbers.tolist()] for numbers in known.of]
        assert len(told) > 50
        assert told == [stems(one.text, one.language) for one in found]
        assert {known.stems[number // KINDS_OF_STEMS] for number in known.numbers.values()} == known.numbers.keys()


def test_the_stems_of_passages_are_read_and_after_a_change_read_again(archive, keep, kept, monkeypatch):
    monkeypatch.setattr(passage_stems, "BLOCK", 32)
    ids = [keep(seed) for seed in range(3)]
    built(archive, kept)
    assert_stems_are_known(archive)
    before = kept._built.stems.of([1])
    with archive.act(Act.SET_DOCUMENT_ASIDE) as work:
        passage = extractions.passages(work.session, ids[2])[3]
        work.session.connection().exec_driver_sql(
            "INSERT INTO changed_passage VALUES (?, 1, 'text', 'Swans and a zebra.')", (passage.id,)
        )
        search.change(work.session, ids[2], [(passage.id, passage.text, "Swans and a zebra.")])
        search.remove(work.session, ids[1])
    with archive.read() as session:
        assert PassageIndex(session).stems_of([passage.id]).of == [None]
    kept.wait()
    keep(9)
    built(archive, kept)
    assert_stems_are_known(archive)
    assert kept._built.stems.of([1]).of[0].tolist() == before.of[0].tolist()


def test_an_older_state_is_answered_by_the_index(archive, keep, kept):
    keep(1)
    built(archive, kept)
    with archive.read() as session:
        PassageIndex(session)
        keep(2)
        with archive.read() as later:
            assert isinstance(PassageIndex(later)._postings, SeenPostings)
        assert isinstance(PassageIndex(session)._postings, IndexPostings)


def test_too_much_at_once_is_built_anew(archive, keep, kept, monkeypatch):
    keep(1)
    built(archive, kept)
    first = kept._built
    monkeypatch.setattr(postings_memory, "MOST_NEW", 50)
    keep(2)
    built(archive, kept)
    assert kept._built is not first
    assert_the_same_is_found(archive)


def test_an_index_made_anew_is_read_anew(archive, keep, kept):
    keep(1)
    built(archive, kept)
    with archive.act(Act.SET_DOCUMENT_ASIDE) as work:
        search.rebuild(work.session)
    built(archive, kept)
    assert_the_same_is_found(archive)


def test_small_libraries_keep_nothing(archive, keep):
    keep(1)
    archive.keep_postings()
    with archive.read() as session:
        assert isinstance(PassageIndex(session)._postings, IndexPostings)
    assert archive._postings._builder is None


def test_a_building_stops_when_the_library_is_closed(archive, keep):
    keep(1)
    kept = KeptPostings(archive.read, large=1)
    kept.close()
    with archive.read() as session:
        assert kept.seen_by(session.connection().connection.driver_connection, 60) is None
    assert kept._builder is None


def test_a_library_that_cannot_be_read_goes_on_without():
    @contextmanager
    def refuse():
        raise LibraryDamaged("It is damaged.")
        yield

    kept = KeptPostings(refuse, large=1)
    kept._start()
    kept.wait()
    assert kept._built is None


def test_spans_keep_what_lies_in_them():
    spans = Spans([(1, 3), (4, 6), (10, 12)])
    assert (spans.firsts.tolist(), spans.lasts.tolist(), spans.size) == ([1, 10], [6, 12], 9)
    ids = np.arange(15, dtype=np.int32)
    assert spans.keep(ids).tolist() == [1, 2, 3, 4, 5, 6, 10, 11, 12]
    assert Spans([]).keep(ids).tolist() == []


@pytest.mark.parametrize("last", [60, 2_000_000, 2_000_000_000])
def test_what_lists_add_up_to_is_the_same_however_far_apart_their_passages_lie(last):
    chance = np.random.default_rng(3)
    lists = [(weight, np.unique(chance.integers(1, last, 40)).astype(np.int32)) for weight in (0.5, 2.0, 3.25)]
    passages, sums = adding_up.added_up(lists)
    told: dict[int, float] = {}
    for weight, ids in lists:
        for one in ids.tolist():
            told[one] = told.get(one, 0.0) + weight
    assert dict(zip(passages.tolist(), sums.tolist(), strict=True)) == told
    assert passages.tolist() == sorted(told)


def test_of_lists_that_were_looked_up_those_go_that_were_not_asked_for_the_longest_time(monkeypatch):
    monkeypatch.setattr(LookedUp, "MOST_IDS", 25)
    kept = LookedUp(1)
    for stem in ("boat", "reed"):
        kept.keep(stem, np.arange(10, dtype=np.int32))
    assert kept.passages("boat") is not None
    kept.keep("mill", np.arange(10, dtype=np.int32))
    assert kept.passages("reed") is None
    assert len(kept.passages("boat")) == len(kept.passages("mill")) == 10


def test_what_is_read_after_a_change_that_no_search_saw_is_not_kept(archive, keep, kept):
    keep(1)
    built(archive, kept)
    keep(2)
    kept._built.stems.forget(1, 1)
    assert not kept._read_block()
    assert kept._built.stems.of([1]).of[0] is None
    built(archive, kept)
    assert kept._built.stems.of([1]).of[0] is not None


def test_where_rare_stems_stand_is_told_by_what_was_read(archive, keep, kept):
    keep(1, 40)
    built(archive, kept)
    with archive.read() as session:
        index, connection = PassageIndex(session), session.connection().connection.driver_connection
        stems_, plain = kept._built.stems, IndexPostings(connection)
        rare = [stem for stem in kept._built.counts if stem not in kept._built.lists]
        assert len(rare) > 20
        for stem in rare:
            assert stems_.passages(stem).tolist() == plain.passages(stem).tolist() == index._postings.passages(
                stem).tolist()
    keep(2, 40)
    assert_the_same_is_found(archive)
    built(archive, kept)
    assert stems_.passages(rare[0]) is not None
    assert_the_same_is_found(archive)
