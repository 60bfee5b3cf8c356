"""F sorts passages into text and what stands around it, L shows a line as it is written; both are undone."""

from workbench.domain.documents import PassageKind, Role
from workbench.gui.reader.text.blocks import BlockKind
from workbench.services.deciding import claims
from workbench.services.intake import importing
from workbench.services.library import history
from workbench.services.reading import documents, encodings

WRAPPED = """The harbour office of Elsby counted its fishing boats again last year, and it
found 412 of them, which is more than in any year that anybody there still re-
members. The director said on Friday that he was glad about it, and that the
harbour would be made deeper in the coming summer, because larger boats were
said to be waiting for a place at its two piers since the spring of last year.
"""


def kinds(view, words):
    """The kinds of the reader's blocks that hold these words."""
    return {block.kind for block in view._layout._blocks if words in view.view.shown[block.start:block.end]}


def test_f_sets_the_sentence_at_the_caret_apart_and_brings_it_back(desk, ids, pane, article):
    said = []
    desk.said.connect(said.append)
    words = "Nobody likes to talk about the storms"
    place = article.view.content.text.index(words)
    spots = len(article.unlooked())
    article.go_to(place)
    pane.sort_passages()
    assert kinds(article.view, words) == {BlockKind.FURNITURE}
    assert article.view.caret() == place and "not part of the text now" in said[-1].text and said[-1].remedy
    assert article.view.sentences.at(place).why == "by hand" and len(article.unlooked()) <= spots
    pane.sort_passages()
    assert kinds(article.view, words) == {BlockKind.TEXT}


def test_f_takes_the_selected_passages_and_undo_brings_them_back(desk, ids, pane, article, select):
    select("The fleet landed 7,600 tonnes of herring between January and June. Prices rose")
    pane.sort_passages()
    apart = [one.text for one in documents.text(desk.archive, ids[0]).passages if one.kind is PassageKind.FURNITURE]
    assert [text.split()[0] for text in apart][-2:] == ["The", "Prices"]
    assert not article.view.textCursor().hasSelection()
    history.undo(desk.archive)
    assert kinds(article.view, "The fleet landed") == {BlockKind.TEXT}


def test_furniture_tells_why_it_is(desk, pane, article):
    article.go_to(article.view.content.text.index("By Mara"))
    assert article.view.accessibleDescription() == "Not part of the text: by-line. F makes it text."


def test_l_shows_the_line_as_it_is_written_and_again_as_before(desk, pane, ids):
    kept = importing.keep(desk.archive, desk.case_id, Role.SOURCE, importing.prepare_text(WRAPPED, "Boats again"))
    desk.open_document(kept.document.id)
    opened = pane.main.front
    joined = opened.view.view.shown
    assert "remembers" in joined and "re-\nmembers" not in joined
    claim = claims.make(desk.archive, desk.case_id, kept.document.id, 4, 26)
    opened.go_to(WRAPPED.index("anybody"))
    pane.take_back()
    assert "re-\nmembers" in opened.view.view.shown
    assert opened.view.caret() == WRAPPED.index("anybody")
    assert opened.claims == [claim] and opened.view.marks.get(("claim", claim.id)) is not None
    pane.take_back()
    assert opened.view.view.shown == joined


def test_a_document_read_again_is_shown_as_it_reads_now(desk, pane, tmp_path):
    path = tmp_path / "letter.txt"
    path.write_bytes("Tisuće ljudi čekaju na novi most već godinu dana.".encode("cp1250"))
    kept = importing.keep(desk.archive, desk.case_id, Role.SOURCE, importing.prepare(path)).document
    encodings.keep(desk.archive, encodings.read(desk.archive, kept.id, "cp1252"))
    desk.open_document(kept.id)
    assert "Tisuæe" in pane.main.front.view.toPlainText()
    encodings.keep(desk.archive, encodings.read(desk.archive, kept.id, "cp1250"))
    assert "Tisuće" in pane.main.front.view.toPlainText()
