"""How a document reads is a checker's choice: told in the history, undone, followed by search and coverage."""

import pytest

from workbench.domain.acts import Act
from workbench.domain.documents import EditReason, Metadata, PassageKind, Role, ViewChoice
from workbench.domain.errors import ActError, EmptySelection
from workbench.services.deciding import checking, claims
from workbench.services.intake import importing
from workbench.services.library import history
from workbench.services.reading import documents, view
from workbench.services.sources import matches
from workbench.store.archive import Archive
from workbench.store.searching import search

WRAPPED = """Harbour to close

The council of Vell decided on Monday that the old harbour will be closed to
ships in spring, because the planks of the western pier have become so rot-
ten that nobody may walk on them, and because a new pier of 410 metres can-
not be paid before next year. The mayor said that she had no other choice.

Listen to our podcast about harbours every Friday at 12.

The vote was 14 to 3, and 2,300 people had signed a letter against it in May.
"""


@pytest.fixture
def page(bring):
    return bring("harbour.txt", WRAPPED, Role.SUBJECT)


def furniture(archive, document):
    return [one.text for one in documents.text(archive, document.id).passages if one.kind is PassageKind.FURNITURE]


def span_of(archive, document, words):
    start = documents.text(archive, document.id).text.index(words)
    return start, start + len(words)


def found(archive: Archive, words: str) -> list[str]:
    return [one.text for one in matches.for_text(archive, words)]


def indexed(archive: Archive) -> list[tuple]:
    """The whole index, as rows of (word, passages with it)."""
    with archive.read() as session:
        connection = session.connection().connection.driver_connection
        return connection.execute("SELECT term, doc FROM search_vocabulary WHERE doc > 0 ORDER BY term").fetchall()


def test_a_passage_becomes_furniture_and_text_again_and_search_and_coverage_follow(archive, case, page):
    before, whole = checking.coverage(archive, case.id, page.id), indexed(archive)
    span = span_of(archive, page, "2,300 people")
    assert any("2,300" in text for text in found(archive, "2,300 people signed a letter"))
    done = view.sort_passages(archive, page.id, *span)
    assert (done.what, done.passages) == (ViewChoice.FURNITURE, 1)
    assert furniture(archive, page) == ["The vote was 14 to 3, and 2,300 people had signed a letter against it in May."]
    assert not any("2,300" in text for text in found(archive, "2,300 people signed a letter"))
    assert checking.coverage(archive, case.id, page.id).checkable == before.checkable - 1
    assert "is not part of the text" in history.entries(archive)[0].sentence
    view.sort_passages(archive, page.id, *span)
    assert furniture(archive, page) == [] and indexed(archive) == whole
    assert checking.coverage(archive, case.id, page.id) == before


def test_undo_and_redo_take_the_index_with_them(archive, case, page):
    whole = indexed(archive)
    view.sort_passages(archive, page.id, *span_of(archive, page, "The vote"), ViewChoice.FURNITURE)
    without = indexed(archive)
    assert without != whole
    history.undo(archive)
    assert indexed(archive) == whole and furniture(archive, page) == []
    history.redo(archive)
    assert indexed(archive) == without and len(furniture(archive, page)) == 1


def test_the_index_made_anew_is_the_index_as_it_was_kept(archive, case, page):
    view.sort_passages(archive, page.id, *span_of(archive, page, "The vote"), ViewChoice.FURNITURE)
    view.take_back(archive, page.id, *span_of(archive, page, "so rot-\nten"))
    kept = indexed(archive)
    with archive.act(Act.CHANGE_VIEW, undoable=False) as work:
        search.rebuild(work.session)
    assert indexed(archive) == kept


def test_a_joined_hyphen_is_taken_back_at_its_line_and_put_back(archive, case, page):
    start, end = span_of(archive, page, "rot-\nten")
    claim = claims.make(archive, case.id, page.id, *span_of(archive, page, "the old harbour will be closed"))
    taken = view.take_back(archive, page.id, start)
    assert [edit.reason for edit in taken] == [EditReason.HYPHEN_JOINED]
    now = documents.text(archive, page.id)
    assert any("so rot-\nten that" in passage.text for passage in now.passages)
    assert any("410 metres cannot be paid" in passage.text for passage in now.passages)
    assert now.text == WRAPPED and claims.get(archive, claim.id) == claim
    assert view.take_back(archive, page.id, start) == []
    assert len(view.put_back(archive, page.id, start)) == 1
    assert any("so rotten that" in passage.text for passage in documents.text(archive, page.id).passages)
    history.undo(archive)
    history.undo(archive)
    assert documents.text(archive, page.id).changes == ()


def test_words_under_a_claim_stay_text(archive, case, page):
    claims.make(archive, case.id, page.id, *span_of(archive, page, "The vote was 14 to 3"))
    with pytest.raises(ActError, match="claim or evidence"):
        view.sort_passages(archive, page.id, *span_of(archive, page, "14 to 3"))
    with pytest.raises(EmptySelection):
        view.sort_passages(archive, page.id, len(WRAPPED), len(WRAPPED) + 5)
    assert documents.text(archive, page.id).changes == ()


@pytest.fixture
def publish(archive, case, tmp_path):
    """Import a page of a publisher: publish("name.html", "lines of its body", "Publisher")."""

    def bring_page(name: str, *lines: str, publisher: str = "Vell Courier"):
        body = "".join(f"<p>{line}</p>" for line in lines)
        site = f'<meta property="og:site_name" content="{publisher}">' if publisher else ""
        path = tmp_path / name
        path.write_text(f"<html><head><title>{name}</title>{site}</head><body>{body}</body></html>", encoding="utf-8")
        return importing.keep(archive, case.id, Role.SOURCE, importing.prepare(path)).document

    return bring_page


STORY = "The council of Vell decided on Monday that the harbour number 1 will be closed to ships in spring, it said."
OTHER = "Two dogs were seen on the beach on Sunday morning, and the council wants to know who brought them there."


def test_what_is_sorted_is_remembered_for_the_publisher_with_the_reason(archive, publish):
    first = publish("first.html", STORY, "Hear it in episode 12 of our podcast.", STORY.replace("1", "2"))
    done = view.sort_passages(archive, first.id, *span_of(archive, first, "Hear it in episode"))
    assert (done.publisher, done.remembered) == ("Vell Courier", 1)
    second = publish("second.html", OTHER, "Hear it in episode 77 of our podcast.", OTHER.replace("Two", "Three"))
    (apart,) = [one for one in documents.text(archive, second.id).passages if one.kind is PassageKind.FURNITURE]
    assert apart.text == "Hear it in episode 77 of our podcast." and "first.html" in apart.why
    elsewhere = publish("third.html", OTHER, "Hear it in episode 78 of our podcast.", publisher="Sand Post")
    assert furniture(archive, elsewhere) == []
    # the newest choice is what is known from then on
    view.sort_passages(archive, second.id, apart.start, apart.end, ViewChoice.TEXT)
    fourth = publish("fourth.html", OTHER.replace("Two", "Ten"), "Hear it in episode 79 of our podcast.")
    assert furniture(archive, fourth) == []


def test_undoing_an_import_takes_what_was_known_back_too(archive, publish):
    first = publish("first.html", STORY, "Hear it in episode 12 of our podcast.")
    view.sort_passages(archive, first.id, *span_of(archive, first, "Hear it in"))
    before = indexed(archive)
    publish("second.html", OTHER, "Hear it in episode 77 of our podcast.")
    history.undo(archive)
    history.redo(archive)
    second = documents.resolve(archive, "second.html")
    assert len(furniture(archive, documents.get(archive, second))) == 1
    assert dict(before).get("podcast", 0) == dict(indexed(archive)).get("podcast", 0)


def test_naming_the_publisher_afterwards_brings_what_is_known(archive, publish):
    first = publish("first.html", STORY, "Hear it in episode 12 of our podcast.")
    view.sort_passages(archive, first.id, *span_of(archive, first, "Hear it in"))
    late = publish("late.html", OTHER, "Hear it in episode 3 of our podcast.", publisher="")
    assert furniture(archive, late) == []
    documents.correct(archive, late.id, Metadata(title="Late", publisher="VELL COURIER"))
    assert furniture(archive, late) == ["Hear it in episode 3 of our podcast."]
    history.undo(archive)
    assert furniture(archive, late) == []
