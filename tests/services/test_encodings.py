"""A document whose letters came out wrong is read again; what was marked in it keeps its words."""

import pytest

from workbench.domain.documents import PassageKind, Role, ViewChoice
from workbench.domain.errors import ActError
from workbench.services.deciding import claims
from workbench.services.intake import importing
from workbench.services.library import history
from workbench.services.reading import documents, encodings, view
from workbench.services.sources import matches

WORDS = ("Župan je rekao da će most biti zatvoren.\r\n\r\n"
         "Tisuće ljudi čekaju na novi most već godinu dana, kaže šef luke.\r\n")


@pytest.fixture
def letter(archive, case, tmp_path):
    path = tmp_path / "letter.txt"
    path.write_bytes(WORDS.encode("cp1250"))
    made = importing.keep(archive, case.id, Role.SOURCE, importing.prepare(path)).document
    wrong = encodings.read(archive, made.id, "cp1252")
    encodings.keep(archive, wrong)
    return documents.get(archive, made.id)


def test_it_is_read_again_undone_and_found(archive, case, letter):
    assert encodings.encoding_of(letter) == "cp1252" and "Tisuće" not in documents.text(archive, letter.id).text
    claim = claims.make(archive, case.id, letter.id, *_span(archive, letter, "most biti zatvoren"))
    view.sort_passages(archive, letter.id, *_span(archive, letter, "ljudi"))
    carried = encodings.keep(archive, encodings.read(archive, letter.id, "cp1250"))
    assert (carried.kept + carried.moved, carried.lost) == (1, 0)
    now = documents.text(archive, letter.id)
    assert now.text == WORDS and claims.get(archive, claim.id).anchor.quote == "most biti zatvoren"
    assert now.changes == () and not any(one.kind is PassageKind.FURNITURE for one in now.passages)
    assert matches.for_text(archive, "Tisuće ljudi čekaju")[0].text.startswith("Tisuće")
    assert "Read “letter.txt” again as Central European (Windows-1250)." in history.entries(archive)[0].sentence
    history.undo(archive)
    before = documents.text(archive, letter.id)
    assert "Tisuće" not in before.text and len(before.changes) == 1


def test_a_choice_goes_where_its_words_are(archive, case, letter):
    view.sort_passages(archive, letter.id, *_span(archive, letter, "most biti zatvoren"), ViewChoice.FURNITURE)
    start = documents.text(archive, letter.id).changes[0].start
    encodings.keep(archive, encodings.read(archive, letter.id, "iso8859-15"))
    changes = documents.text(archive, letter.id).changes
    assert changes == () or changes[0].start == start


def test_what_says_how_it_is_written_is_not_read_otherwise(archive, bring, letter):
    pasted = bring("pasted.txt", "A sentence about 4 cats.")
    with pytest.raises(ActError):
        encodings.read(archive, letter.id, "klingon")
    assert encodings.encoding_of(pasted) == "pasted"


def _span(archive, document, words):
    start = documents.text(archive, document.id).text.index(words)
    return start, start + len(words)
