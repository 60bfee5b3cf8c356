"""The pages of a document: their letters, their pictures."""

import pytest

from tests.readers.conftest import make_pdf
from workbench.domain.documents import Role
from workbench.domain.errors import FileDamaged, NotFound
from workbench.services.intake import importing
from workbench.services.library import cases
from workbench.services.reading import documents, pages


@pytest.fixture
def kept(archive, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(make_pdf([[(72, 100, 12, "The fleet landed 7,600 tonnes.")], [(72, 100, 12, "Page two.")]]))
    return importing.keep(archive, cases.create(archive, "Boats").id, Role.SOURCE, importing.prepare(path)).document


def test_a_pdf_is_drawn_and_a_text_is_not(archive, kept):
    text = importing.keep(archive, cases.create(archive, "Other").id, Role.SOURCE,
                          importing.prepare_text("Words alone, and enough of them.")).document
    assert pages.are_drawn(kept) and not pages.are_drawn(text)


def test_letters_lead_from_words_to_boxes_and_back(archive, kept):
    frozen = documents.text(archive, kept.id)
    assert [page.glyphs for page in frozen.pages] == [b"", b""], "they are not loaded with the text"
    start = frozen.text.index("7,600")
    there = pages.letters(archive, kept.id, 1)
    ((x0, y0, x1, y1),) = there.quads(start, start + 5)
    assert y0 < 100 < y1 and x0 > 72
    assert there.under((x0 + x1) / 2, (y0 + y1) / 2) in range(start, start + 5)
    assert there.span([(x0, y0, x1, y1)]) == (start, start + 5)
    with pytest.raises(NotFound):
        pages.letters(archive, kept.id, 3)


def test_pictures_come_from_the_original_as_it_was_imported(archive, kept):
    with pages.images(archive, kept.id) as images:
        assert images.draw(2, 61, 79).width == 61
    path = archive.originals.path(kept.custody.sha256)
    path.chmod(0o600)
    path.write_bytes(make_pdf([[(72, 100, 12, "The fleet landed 9,900 tonnes.")]]))
    with pages.images(archive, kept.id) as images, pytest.raises(FileDamaged):
        images.draw(1, 61, 79)
