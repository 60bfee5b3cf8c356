"""Documents and their frozen text."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from workbench.domain.acts import Act
from workbench.domain.documents import (
    Edit,
    EditReason,
    Found,
    Metadata,
    Page,
    Passage,
    PassageKind,
    Reading,
    Role,
    Speaker,
)
from workbench.domain.errors import NotFound
from workbench.store import documents, extractions
from workbench.store.schema import tables

TEXT = "The dam\nholds. 𝔘nicode é counts. PAGE 2"
RICH = Reading(
    "pdf", TEXT, (Edit(7, 8, " ", EditReason.LINE_JOINED),),
    (Passage(0, 14, "The dam holds.", PassageKind.TEXT, "ANN", 1, 0, False),
     Passage(15, 32, TEXT[15:32], PassageKind.LIST, None, 1, 1, True),
     Passage(33, 39, "PAGE 2", PassageKind.FURNITURE, None, 2, 2)),
    (Speaker("ANN", ("A.", "ANN B."), True),),
    (Page(1, "i", 0, 33, 595.0, 842.5, True, b"\x00packed"), Page(2, "ii", 33, 39, 595.0, 842.5, False)),
    (Found("title", "The dam", "The dam", 0.9),), "reader 1; engine 2", "en", ("a page without text",))


def add(archive, reading, sha256, file="dam.pdf", metadata=None):
    with archive.act(Act.IMPORT_DOCUMENT) as work:
        return documents.add(work, reading, sha256=sha256, size=10, file=file, came_from=f"/desk/{file}",
                             metadata=metadata)


def test_a_reading_comes_back_as_it_was(archive, sha256_of):
    id = add(archive, RICH, sha256_of("x"), metadata=Metadata(title="The dam", published="2022-10", language="en"))
    with archive.read() as session:
        document = documents.get(session, id)
        frozen = documents.text(session, id)
        page = documents.page(session, id, 1)
    assert (frozen.text, frozen.edits, frozen.speakers, frozen.pages) == (TEXT, RICH.edits, RICH.speakers, RICH.pages)
    assert [(p.start, p.end, p.text, p.kind, p.speaker, p.page, p.paragraph, p.stage) for p in frozen.passages] == [
        (p.start, p.end, p.text, p.kind, p.speaker, p.page, p.paragraph, p.stage) for p in RICH.passages]
    assert all(passage.id for passage in frozen.passages)
    assert page == RICH.pages[0]
    assert (document.kind, document.characters, document.passages, document.pages) == ("pdf", 39, 3, 2)
    assert (document.pages_without_text, document.warnings, document.found) == ((2,), RICH.warnings, RICH.found)
    assert (document.name, document.metadata.published, document.extractor) == ("The dam", "2022-10", RICH.extractor)
    assert (document.custody.imported_by, document.custody.came_from) == ("Ann", "/desk/dam.pdf")


def test_the_same_reading_of_the_same_original_is_stored_once(archive, sha256_of):
    add(archive, RICH, sha256_of("x"))
    archive.undo()
    add(archive, RICH, sha256_of("x"))
    with archive.read() as session:
        assert session.scalar(select(func.count()).select_from(tables.Extraction)) == 1
        assert session.scalar(select(func.count()).select_from(tables.Passage)) == 3


def test_another_reading_of_it_is_stored_beside_it(archive, sha256_of):
    add(archive, RICH, sha256_of("x"))
    archive.undo()
    other = Reading("pdf", TEXT, extractor=RICH.extractor)
    id = add(archive, other, sha256_of("x"))
    with archive.read() as session:
        assert documents.text(session, id).passages == ()
        assert session.scalar(select(func.count()).select_from(tables.Extraction)) == 2


def test_a_document_is_known_by_its_hash(archive, hand, sha256_of):
    case = hand.case()
    id = hand.document(case, "Some words.")
    with archive.read() as session:
        assert documents.by_hash(session, sha256_of("Some words.")).id == id
        assert documents.by_hash(session, sha256_of("Other words.")) is None


def test_what_a_reference_means(archive, hand):
    case = hand.case()
    first = hand.document(case, "First words.", file="a.txt")
    second = hand.document(case, "Second words.", file="b.txt")
    newer = hand.document(case, "Newer words.", file="a.txt")
    with archive.read() as session:
        assert documents.resolve(session, str(first)) == first
        assert documents.resolve(session, "b.txt") == second
        assert documents.resolve(session, "/desk/b.txt") == second
        assert documents.resolve(session, "/elsewhere/b.txt") == second
        assert documents.resolve(session, "a.txt") == newer
        assert documents.resolve(session, "c.txt") is None
        assert documents.resolve(session, "99") is None


def test_a_file_named_like_a_number_is_found_where_no_document_has_that_id(archive, hand):
    id = hand.document(hand.case(), file="1984")
    with archive.read() as session:
        assert documents.resolve(session, "1984") == id


def test_documents_set_aside_are_in_no_list(archive, hand):
    case = hand.case()
    id = hand.document(case)
    with archive.act(Act.SET_DOCUMENT_ASIDE) as work:
        documents.set_aside(work, id)
    with archive.read() as session:
        assert documents.all_documents(session) == []
        assert documents.resolve(session, "article.txt") is None
        assert documents.get(session, id).id == id


def test_a_part_of_the_text_is_the_text_there(archive, sha256_of):
    id = add(archive, RICH, sha256_of("x"))
    odd = add(archive, replace(RICH, text=TEXT.replace("é", "\0")), sha256_of("y"))
    with archive.read() as session:
        for document, text in ((id, TEXT), (odd, TEXT.replace("é", "\0"))):
            for start, end in ((0, 7), (10, 26), (14, 900), (39, 50), (5, 5)):
                assert documents.source_part(session, document, start, end) == text[start:end]


def test_passages_are_found_by_place_and_by_id(archive, sha256_of):
    id = add(archive, RICH, sha256_of("x"))
    with archive.read() as session:
        assert [p.text for p in documents.passages_touching(session, id, 10, 16)] == ["The dam holds.", TEXT[15:32]]
        assert documents.passages_touching(session, id, 14, 15) == ()
        extraction = documents.extraction_of(session, id)
        all_of_it = extractions.passages(session, extraction)
        found = extractions.passages_by_id(session, [all_of_it[2].id, 999])
    assert found == {all_of_it[2].id: (extraction, all_of_it[2])}


def test_metadata_and_role_are_corrected(archive, hand):
    case = hand.case()
    id = hand.document(case)
    with archive.act(Act.CORRECT_METADATA) as work:
        assert documents.correct(work, id, Metadata(title="Better", author="Ann")).name == "Better"
    with archive.act(Act.CHANGE_ROLE) as work:
        assert documents.change_role(work, case.id, id, Role.SOURCE).role is Role.SOURCE
    assert work.change.documents == {id}


def test_what_is_not_there_is_said(archive, hand):
    case = hand.case()
    with archive.read() as session, pytest.raises(NotFound):
        documents.get(session, 5)
    with archive.read() as session, pytest.raises(NotFound):
        documents.text(session, 5)
    for do in (lambda work: documents.set_aside(work, 5), lambda work: documents.correct(work, 5, Metadata()),
               lambda work: documents.change_role(work, case.id, 5, Role.SOURCE)):
        with pytest.raises(NotFound), archive.act(Act.CORRECT_METADATA) as work:
            do(work)


def test_many_passages_are_written_in_batches(archive, sha256_of):
    many = tuple(Passage(i, i + 1, "x") for i in range(25_000))
    id = add(archive, Reading("text", "x" * 25_000, passages=many, extractor="t"), sha256_of("many"))
    with archive.read() as session:
        frozen = documents.text(session, id)
    assert [p.start for p in frozen.passages] == list(range(25_000))


def test_what_no_database_stores_is_replaced_and_no_offset_moves(archive, sha256_of):
    broken = Reading("pdf", "Half \ud83d a pair.", passages=(Passage(0, 14, "Half \ud83d a pair."),), extractor="t")
    id = add(archive, broken, sha256_of("half"), file="b\udcffd.pdf", metadata=Metadata(title="\udc00"))
    with archive.read() as session:
        frozen = documents.text(session, id)
        document = documents.get(session, id)
    assert frozen.text == frozen.passages[0].text == "Half \ufffd a pair."
    assert (document.custody.file, document.name) == ("b\ufffdd.pdf", "\ufffd")
