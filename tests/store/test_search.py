"""The search index: kept with the passages, asked with anything, and gone when they go."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.domain.acts import Act
from workbench.domain.documents import Passage, PassageKind, Reading
from workbench.domain.searching import Own
from workbench.store import documents, extractions
from workbench.store.library.connections import driver
from workbench.store.searching import indexed_terms, search
from workbench.store.searching.search import PassageIndex
from workbench.text.words.terms import stems


def reading(
    *sentences: str, kind: PassageKind = PassageKind.TEXT, language: str = "en", extra: str = "", speakers=()
) -> Reading:
    passages, text = [], ""
    for at, sentence in enumerate(sentences):
        speaker = speakers[at] if speakers else None
        passages.append(Passage(len(text), len(text) + len(sentence), sentence, kind, speaker=speaker))
        text += sentence + "\n"
    text += extra
    return Reading("text", text, (), tuple(passages), language=language, extractor="test 1")


@pytest.fixture
def keep(archive):
    """Import sentences as a document; answers its extraction."""

    def keep(*sentences: str, **more) -> int:
        made = reading(*sentences, **more)
        with archive.act(Act.IMPORT_DOCUMENT) as work:
            sha256 = extractions.hash_of(made.text + str(more))
            id = documents.add(work, made, sha256=sha256, size=1, file=f"{sha256[:6]}.txt", came_from="pasted")
            return documents.extraction_of(work.session, id)

    return keep


def found(archive, words: str, **more) -> list[str]:
    with archive.read() as session:
        index = PassageIndex(session)
        return [one.text for one in index.candidates(dict.fromkeys(stems(words), 1.0), **more)]


def test_what_shares_more_comes_first_and_ties_go_by_age(archive, keep):
    keep("The herons left.", "The herons nest in the reeds.", "Nobody saw the herons.")
    keep("Reeds grow.")
    assert found(archive, "herons nest")[0] == "The herons nest in the reeds."
    assert found(archive, "reeds") == ["The herons nest in the reeds.", "Reeds grow."]


def test_next_sentences_count_a_little(archive, keep):
    keep("The bridge opened.", "It cost nine crowns.", "Trains came.", "The bridge fell.", "Boats came.")
    assert found(archive, "bridge crowns")[0] in ("The bridge opened.", "It cost nine crowns.")
    assert found(archive, "bridge crowns")[2] == "The bridge fell."


def test_candidates_know_their_neighbours_but_not_those_of_another_document(archive, keep):
    keep("One apple.", "Two pears.")
    keep("Three plums.", "Four figs.")
    with archive.read() as session:
        index = PassageIndex(session)
        first, second = (index.beside(index.candidates({stem: 1.0}))[0] for stem in ("pear", "plum"))
    assert (first.before, first.after) == ("One apple.", "")
    assert (second.before, second.after) == ("", "Four figs.")


@pytest.mark.parametrize("question", ["Who paid for the ferry?", "“Who paid for the ferry?”", "'Who paid?')"])
def test_a_question_brings_its_answer_along(archive, keep, question):
    keep(question, "The province did.", "Rain fell.", "Why not?")
    keep("The ferry sailed.")
    with archive.read() as session:
        candidates = PassageIndex(session).candidates({"ferri": 1.0, "paid": 2.0})
    assert [one.text for one in candidates] == [question, "The ferry sailed.", "The province did."]
    assert [one.question for one in candidates] == ["", "", question]


def test_an_answer_goes_on_as_long_as_its_speaker_does(archive, keep):
    keep("Who paid for the ferry?", "Not us.", "The province did.", "Boats sail.", speakers=["Q", "Ode", "Ode", "Q"])
    with archive.read() as session:
        candidates = PassageIndex(session).candidates({"provinc": 2.0, "boat": 1.0})
    assert [(one.question, one.behind) for one in candidates[:2]] == [("Who paid for the ferry?", 1), ("", 0)]


def test_the_sentence_before_a_claim_leads_up_to_it(archive, keep):
    extraction = keep("Ode runs the ferry.", "He was fined.")
    with archive.read() as session:
        index = PassageIndex(session)
        assert index.leading_up_to(Own(extraction, 22, 25)) == "Ode runs the ferry."
        assert index.leading_up_to(Own(extraction, 2, 4)) == ""


def test_a_question_at_the_end_of_a_document_is_answered_by_no_other(archive, keep):
    keep("Who paid for the ferry?")
    keep("The province did.")
    assert found(archive, "ferry paid") == ["Who paid for the ferry?"]


def test_what_was_counted_is_counted_anew_when_the_index_changed(archive, keep):
    keep("Storks came.")
    with archive.read() as session:
        assert PassageIndex(session).frequencies(["stork"]).counts == {"stork": 1}
    keep("Storks went.")
    with archive.read() as session:
        assert PassageIndex(session).frequencies(["stork"]).counts == {"stork": 2}


def test_a_small_index_is_kept_in_one_part_as_it_grows(archive, keep):
    for n in range(40):
        keep(f"Stork number {n} came to the tower.")
    with archive.read() as session:
        parts = search.driver(session).execute(
            "SELECT count(DISTINCT segid) FROM search_index_idx").fetchone()[0]
        assert parts <= 20
    assert len(found(archive, "storks")) == 40


def test_furniture_is_never_indexed(archive, keep):
    keep("Subscribe to the gazette now.", kind=PassageKind.FURNITURE)
    assert found(archive, "subscribe gazette") == []


def test_numbers_are_found_however_written(archive, keep):
    keep("They weighed 94 tons.")
    keep("It fell by 9.2 percent.")
    assert found(archive, "94 tonnes") == ["They weighed 94 tons."]
    assert found(archive, "9.2%") == ["It fell by 9.2 percent."]


def test_within_keeps_to_the_given_texts(archive, keep):
    ids = [keep(f"Storks number {n}.") for n in range(40)]
    assert found(archive, "storks", within=[]) == []
    assert found(archive, "storks", within=[ids[3]]) == ["Storks number 3."]
    assert sorted(found(archive, "storks", within=ids[2:5])) == [f"Storks number {n}." for n in (2, 3, 4)]
    assert sorted(found(archive, "storks", within=ids[::2])) == sorted([f"Storks number {n}." for n in range(0, 40, 2)])


def test_a_claims_own_passage_is_left_out_and_is_no_context(archive, keep):
    own = keep("The mill burned.", "The mill was old.", "It rained.")
    with archive.read() as session:
        index = PassageIndex(session)
        candidates = index.beside(index.candidates({"mill": 1.0, "rain": 1.0}, own=Own(own, 4, 8)))
        assert index.sentence(Own(own, 4, 8)) == "The mill burned."
    assert [one.text for one in candidates] == ["The mill was old.", "It rained."]
    assert candidates[0].before == ""


def test_the_index_lives_in_the_transaction(archive, keep):
    with pytest.raises(ZeroDivisionError), archive.act(Act.IMPORT_DOCUMENT) as work:
        extractions.keep(work.session, "0" * 64, reading("The lighthouse keeper slept."))
        1 / 0  # noqa: B018
    assert found(archive, "lighthouse") == []
    keep("The lighthouse keeper woke.")
    assert found(archive, "lighthouse") == ["The lighthouse keeper woke."]


def test_an_undone_import_is_not_found_and_redone_is(archive, keep):
    keep("The ferry sank.")
    archive.undo()
    assert found(archive, "ferry") == []
    archive.redo()
    assert found(archive, "ferry") == ["The ferry sank."]


def test_removing_leaves_nothing_and_touches_nothing_else(archive, keep):
    gone = keep("The 1,200 swans of the lake.", "Zürich’s swans, too.")
    keep("Swans elsewhere.")
    with archive.act(Act.SET_DOCUMENT_ASIDE) as work:
        search.remove(work.session, gone)
    with archive.read() as session:
        assert PassageIndex(session).frequencies(["swan", "1200", "lake"]).counts == {"swan": 1}
    assert found(archive, "swans") == ["Swans elsewhere."]


def test_indexing_twice_changes_nothing(archive, keep):
    id = keep("A single heron.")
    with archive.act(Act.IMPORT_DOCUMENT) as work:
        assert search.index(work.session, id) == 0
    with archive.read() as session:
        assert PassageIndex(session).frequencies(["heron"]).counts == {"heron": 1}


def test_an_index_of_another_analyser_is_made_anew(archive, keep, monkeypatch):
    keep("The old quarry.")
    monkeypatch.setattr(search, "ANALYSER", search.ANALYSER + 1)
    monkeypatch.setattr(indexed_terms, "joined_stems", lambda texts, language, met: ["new"] * len(texts))
    with archive.act(Act.IMPORT_DOCUMENT) as work:
        assert search.refresh(work.session)
        assert not search.refresh(work.session)
    with archive.read() as session:
        assert PassageIndex(session).frequencies(["new", "quarri"]).counts == {"new": 1}


def test_the_vocabulary_holds_words_not_figures(archive, keep):
    keep("The cathedral of 1,200 candles cost 12 crowns.")
    with archive.read() as session:
        index = PassageIndex(session)
        assert index.words("c", 4, 20) == ["candl", "cathedr", "cost", "crown"]
        assert index.words("ca", 6, 20) == ["cathedr"]
        assert index.words("", 0, 4) == ["cost"]
        assert index.known(["candl", "crow", "crown", "no such"]) == {"candl", "crown"}


def test_words_of_an_import_taken_back_come_with_the_next(archive, keep):
    keep("The old quarry.")
    with pytest.raises(ZeroDivisionError), archive.act(Act.IMPORT_DOCUMENT) as work:
        extractions.keep(work.session, "0" * 64, reading("The lighthouse slept."))
        1 / 0  # noqa: B018
    with archive.act(Act.SET_DOCUMENT_ASIDE) as work:
        search.remove(work.session, 1)
    keep("The lighthouse woke beside the quarry.")
    with archive.read() as session:
        assert PassageIndex(session).words("l", 4, 20) == ["lighthous"]
        assert PassageIndex(session).words("q", 4, 20) == ["quarri"]


def test_making_the_index_anew_brings_all_words_back(archive, keep):
    keep("The old quarry.")
    with archive.act(Act.IMPORT_DOCUMENT) as work:
        search.rebuild(work.session)
    keep("Another quarry.")
    with archive.read() as session:
        assert PassageIndex(session).words("q", 4, 20) == ["quarri"]


def statements(archive, act) -> int:
    """How many steps of SQLite's machine an act takes, counted in hundreds."""
    steps = [0]

    def count() -> None:
        steps[0] += 1

    with archive.act(Act.IMPORT_DOCUMENT) as work:
        connection = work.session.connection().connection.driver_connection
        work.session.flush()
        connection.set_progress_handler(count, 100)
        try:
            act(work.session)
        finally:
            connection.set_progress_handler(None, 0)
    return steps[0]


def test_what_a_document_costs_does_not_depend_on_the_library(archive, keep):
    def cost() -> tuple[int, int]:
        made = reading("The heron of the old mill slept.", "Nobody came to the harbour.", extra=str(len(costs)))
        ids = []
        coming = statements(archive, lambda session: ids.append(extractions.keep(session, made.text[-64:], made)))
        return coming, statements(archive, lambda session: search.remove(session, ids[0]))

    costs = []
    costs.append(cost())
    for n in range(4):
        keep(*(f"The heron number {i} of harbour {n} and the mill {i * 7}." for i in range(700)))
    costs.append(cost())
    (came, went), (came_later, went_later) = costs
    # Now and then FTS5 puts some of its parts together, which is in it; to look at 2,800 passages takes more.
    assert came_later <= came + 10
    assert went_later <= went + 10


def test_languages_are_listed_by_size(archive, keep):
    keep("Uno.", "Dos barcos.", "Tres perros.", language="es")
    keep("One ship.")
    with archive.read() as session:
        assert PassageIndex(session).languages() == ["es", "en"]


def test_a_library_without_documents_answers(archive):
    with archive.read() as session:
        index = PassageIndex(session)
        assert index.candidates({"heron": 1.0}) == []
        assert index.frequencies(["heron"]).passages == 0


HOSTILE = [
    '"',
    '""',
    "NEAR(a b)",
    "a AND b",
    "a OR",
    "NOT x",
    "*",
    "her*",
    "-heron",
    "terms:heron",
    "^heron",
    "{a}",
    "(",
    ")",
    "he\x00ron",
    "'; DROP TABLE search_index; --",
    "🙂",
    "中文",
    "1.2",
    "%",
    "~32",
    "=us",
    "a" * 5000,
]


@pytest.mark.parametrize("stem", HOSTILE)
def test_no_stem_is_a_syntax_error(archive, keep, stem):
    keep("The heron stood.")
    with archive.read() as session:
        index = PassageIndex(session)
        assert isinstance(index.candidates({stem: 1.0}), list)
        assert isinstance(index.words(stem, 0, 40), list)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_any_text_is_indexed_found_and_removed(archive, text):
    made = reading(text)
    with archive.act(Act.IMPORT_DOCUMENT) as work:
        id = extractions.keep(work.session, "1" * 64, made)
        index = PassageIndex(work.session)
        passage = (
            work.session.connection().exec_driver_sql(f"SELECT id FROM passage WHERE extraction_id = {id}").scalar()
        )
        for stem in set(stems(text)):
            assert passage in index._postings.passages(stem, 10_000), stem
        search.remove(work.session, id)
        emptied = PassageIndex(work.session)._postings
        assert not any(passage in emptied.passages(stem, 10_000) for stem in set(stems(text)))
        search.index(work.session, id)


def test_a_passage_of_a_hundred_thousand_characters(archive, keep):
    keep("The heron stood. " + "water and reeds " * 6500)
    assert len(found(archive, "heron")) == 1


@pytest.mark.parametrize("stem", ["plain", "", 'say "so"', "back\\slash", "tab\t", "bell \x07 and \x00", "ü – 語 🙂"])
def test_stems_are_handed_to_the_index_as_they_are(stem):
    for some in ([stem], ["one", stem, ""]):
        assert json.loads(indexed_terms.as_json(some)) == some


def test_a_title_is_looked_up_anew_when_something_was_written(archive, keep):
    keep("The mill grinds grain.")

    def titles():
        with archive.read() as session:
            return [one.title for one in PassageIndex(session).candidates({"mill": 1.0})]

    before = titles()
    with archive.act(Act.SET_DOCUMENT_ASIDE) as work:
        driver(work.session).execute("UPDATE document SET title = 'At the mill'")
        assert [one.title for one in PassageIndex(work.session).candidates({"mill": 1.0})] == ["At the mill"]
        assert titles() == before
    assert titles() == ["At the mill"] != before


def test_a_small_librarys_counts_are_those_of_the_vocabulary(archive, keep):
    keep("The old quarry sold 1,200 stones. A quarry of 9.2 percent; no stone of the U.S. was left.")
    with archive.read() as session:
        stems = ["quarri", "stone", "1200", "~12", "9.2", "=us", "no such", 'a"b', "absent", "%"]
        index, connection = PassageIndex(session), driver(session)
        told = dict(connection.execute("SELECT term, doc FROM search_vocabulary"))
        assert index.frequencies(stems).counts == {stem: told[stem] for stem in stems if stem in told}
        assert {"quarri", "stone", "1200", "~12"} < index.frequencies(stems).counts.keys()
        assert PassageIndex(session).frequencies(["absent"]).counts == {}
