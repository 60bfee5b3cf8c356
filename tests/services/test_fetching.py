"""An address comes in as a document, with how it was fetched in its custody."""

import pytest

from tests.readers.sites import PAGE, site
from workbench.domain import errors
from workbench.domain.documents import Role
from workbench.services.intake import fetching
from workbench.services.reading import documents, pages


@pytest.fixture(scope="module")
def web():
    with site() as up:
        yield up


@pytest.fixture
def fetch(archive, case, web):
    def run(path, **how):
        how = {"allow_private": True} | how
        (one,) = fetching.import_address(archive, web.url(path), case_id=case.id, role=Role.SOURCE, **how)
        return one

    return run


def test_a_page_comes_in_with_its_custody(archive, fetch, web):
    document = fetch("/to?/page").document
    assert (document.kind, document.metadata.title, document.role) == ("html", "Pier reopened", Role.SOURCE)
    assert document.metadata.url == document.custody.came_from == web.url("/page")
    assert archive.originals.read(document.custody.sha256) == PAGE.encode()
    (told,) = documents.retrievals(archive, document.id)
    assert (told.asked, told.address, told.status) == (web.url("/to?/page"), web.url("/page"), 200)
    assert told.redirects == ((302, web.url("/to?/page")),) and told.peer == "127.0.0.1"
    assert ("Content-Type", "text/html; charset=utf-8") in told.headers
    text = documents.text(archive, document.id)
    assert any("3.4 million crowns" in passage.text for passage in text.passages if passage.kind.is_matched)


def test_the_pages_of_a_pdf_are_drawn_and_its_letters_have_their_places(archive, fetch):
    document = fetch("/report?id=3").document
    assert pages.are_drawn(document) and document.pages == 1
    with pages.images(archive, document.id) as images:
        assert images.draw(1, 61, 79).width == 61
    start = documents.text(archive, document.id).text.index("7,600")
    assert pages.letters(archive, document.id, 1).quads(start, start + 5)


def test_the_same_page_again_is_the_same_document_fetched_twice(archive, fetch):
    first, again = fetch("/page"), fetch("/page")
    assert again.duplicate_of == first.document.id
    assert len(documents.retrievals(archive, first.document.id)) == 2


def test_undone_and_done_again_it_still_tells_how_it_came(archive, fetch):
    document = fetch("/page").document
    archive.undo()
    archive.redo()
    assert len(documents.retrievals(archive, document.id)) == 1


def test_a_file_has_no_retrieval(archive, article):
    assert documents.retrievals(archive, article.id) == ()


def test_the_pages_own_address_is_believed_on_its_own_site_only(fetch, web):
    own = fetch(f"/canonical?{web.url('/the-article')}").document
    assert own.metadata.url == web.url("/the-article")
    other = fetch("/canonical?https://elsewhere.example/x").document
    assert other.metadata.url == other.custody.came_from


def test_letters_are_read_as_the_answer_says(archive, fetch):
    document = fetch("/latin").document
    assert "Müller sagte, die Mühle" in documents.text(archive, document.id).text


def test_what_it_is_its_content_tells_and_a_picture_is_no_document(fetch):
    with pytest.raises(errors.FormatUnknown, match="PNG picture"):
        fetch("/picture")


def test_nothing_is_fetched_from_this_machine_unless_allowed(archive, fetch, web):
    web.asked.clear()
    with pytest.raises(errors.AddressPrivate):
        fetch("/page", allow_private=False)
    assert web.asked == [] and documents.all_documents(archive) == []


@pytest.mark.parametrize(("address", "kind", "name"), [
    ("https://example.org/news/pier-reopened", "text/html", "pier-reopened.html"),
    ("https://example.org/", "text/html", "example.org"),
    ("https://example.org/report.pdf?download=1", "application/pdf", "report.pdf"),
    ("https://example.org/a%2F..%2Fb%0A", "text/plain", "a-..-b.txt"),
])
def test_what_a_page_is_called(address, kind, name):
    assert fetching._name(address, kind) == name
