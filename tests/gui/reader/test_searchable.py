"""A scan in the window: said, made searchable with one button, read, marked; a lying figure found out with one key."""

import io

import pypdf
import pytest

from tests.readers.conftest import column, make_pdf
from tests.readers.scans import lying, scanned
from workbench.domain.documents import Role
from workbench.readers.ocr import tesseract
from workbench.services.intake import importing
from workbench.services.reading import documents, searchable

WORDS = "The survey of 1998 had found only 7 damaged piles out of 214 under the old pier of the harbour."
needs_tesseract = pytest.mark.skipif(not tesseract.is_there(), reason="Tesseract is not installed")


@pytest.fixture
def bring(desktop, tmp_path):
    """Start the window with a PDF open in a case."""

    def run(data):
        from workbench.services.library import cases

        desktop.start()
        case = desktop.desk.do(cases.create, "Pier")
        desktop.desk.choose_case(case.id)
        path = tmp_path / "scan.pdf"
        path.write_bytes(data)
        document = importing.keep(desktop.desk.archive, case.id, Role.SUBJECT, importing.prepare(path)).document
        desktop.desk.open_document(document.id)
        desktop.rest()
        return document

    return run


def scan():
    return scanned(make_pdf([column(WORDS, 72, 60, 12, 60)], size=(612, 160)))


@needs_tesseract
def test_a_scan_says_so_and_is_made_searchable_with_one_button(desktop, qtbot, bring):
    document = bring(scan())
    opened = desktop.workspace.reader.main.front
    notice = opened.notice
    assert notice.isVisible() and "pictures" in notice.said.text()
    assert notice.make.isVisible() and not notice.stop.isVisible() and not notice.remedy.isVisible()
    notice.make.click()
    assert notice.stop.isVisible() and not notice.make.isVisible()
    qtbot.waitUntil(lambda: "damaged piles" in opened.view.content.text, timeout=30_000)
    desktop.rest()
    assert not notice.isVisible()
    assert "searchable" in desktop.window.messages.text
    assert desktop.desk.read(documents.get, document.id).pages_without_text == ()
    assert "7 damaged piles" in opened.view.toPlainText()
    desktop.run("undoing.undo")
    desktop.rest()
    assert notice.isVisible() and opened.view.content.text == ""


@needs_tesseract
def test_it_is_cancelled_and_nothing_has_changed(desktop, qtbot, bring):
    document = bring(scan())
    notice = desktop.workspace.reader.main.front.notice
    notice.make.click()
    notice.stop.click()
    desktop.rest()
    assert notice.make.isVisible()
    assert desktop.desk.read(documents.get, document.id).characters == 0


def test_without_tesseract_it_says_how_to_get_it(desktop, bring, monkeypatch):
    monkeypatch.setattr(tesseract, "_path", lambda: "")
    bring(scan())
    notice = desktop.workspace.reader.main.front.notice
    assert notice.isVisible() and notice.remedy.isVisible() and "Tesseract" in notice.remedy.text()
    assert not notice.make.isVisible() and notice.again.isVisible()
    monkeypatch.setattr(tesseract, "_path", lambda: "/usr/bin/tesseract")
    notice.again.click()
    assert notice.make.isVisible() and not notice.remedy.isVisible()


def test_doubtful_words_are_dotted_and_tell_how_sure_they_are(desktop, bring):
    from tests.readers.test_ocr_weave import read_page
    from workbench.readers.ocr.weave import weave

    document = bring(make_pdf([[]], picture=True))
    plan = searchable.plan(desktop.desk.archive, document.id)
    woven = weave(plan.reading, [read_page(1)], "Tesseract 5 (eng)")
    desktop.desk.do(searchable.keep, searchable.Recognised(plan, woven))
    desktop.rest()
    view = desktop.workspace.reader.main.front.view
    at = view.content.text.index("60 %")
    (mark,) = view.marks.at(view.border.position(at))
    assert mark.role == "doubtful" and "40% sure: “60”" in mark.tip
    assert not view.marks.at(view.border.position(view.content.text.index("ministry")))


@needs_tesseract
def test_one_key_holds_a_figure_against_the_page(desktop, qtbot, bring):
    bring(lying("1435", "9435"))
    opened = desktop.workspace.reader.main.front
    at = opened.view.content.text.index("9435")
    opened.go_to(at, at + 4, select=True)
    desktop.run("reader.check_picture")
    qtbot.waitUntil(lambda: "The picture shows" in desktop.window.messages.text, timeout=30_000)
    assert desktop.window.messages.text.startswith("The picture shows “1435")
    assert "“9435”" in desktop.window.messages.text


def test_a_document_that_has_its_text_shows_no_notice(desktop, bring):
    bring(make_pdf([column(WORDS, 72, 60, 12, 60)]))
    assert not desktop.workspace.reader.main.front.notice.isVisible()
    desktop.run("reader.make_searchable")
    assert "no page that is only a picture" in desktop.window.messages.text


@needs_tesseract
def test_a_locked_scan_asks_for_its_password_and_is_made_searchable_with_it(desktop, qtbot, tmp_path):
    from workbench.services.library import cases

    desktop.start()
    case = desktop.desk.do(cases.create, "Pier")
    desktop.desk.choose_case(case.id)
    path = tmp_path / "scan.pdf"
    path.write_bytes(locked(scan(), "mole"))
    archive = desktop.desk.archive
    document = importing.keep(archive, case.id, Role.SUBJECT, importing.prepare(path, password="mole")).document
    desktop.desk.open_document(document.id)
    desktop.rest()
    opened = desktop.workspace.reader.main.front
    notice = opened.notice
    notice.make.click()
    qtbot.waitUntil(notice.lock.isVisible, timeout=30_000)
    assert not notice.make.isVisible()
    notice.lock.field.setText("wrong")
    notice.lock._give()
    qtbot.waitUntil(lambda: "not right" in notice.lock._said.text(), timeout=30_000)
    notice.lock.field.setText("mole")
    notice.lock._give()
    qtbot.waitUntil(lambda: "damaged piles" in opened.view.content.text, timeout=30_000)
    desktop.rest()
    assert not notice.isVisible()


@needs_tesseract
def test_a_figure_of_a_locked_document_is_held_against_its_page_once_the_password_is_typed(desktop, qtbot, tmp_path):
    from workbench.services.library import cases

    desktop.start()
    case = desktop.desk.do(cases.create, "Pier")
    desktop.desk.choose_case(case.id)
    path = tmp_path / "locked.pdf"
    path.write_bytes(locked(lying("1435", "9435"), "mole"))
    prepared = importing.prepare(path, password="mole")
    desktop.desk.open_document(importing.keep(desktop.desk.archive, case.id, Role.SUBJECT, prepared).document.id)
    desktop.rest()
    opened = desktop.workspace.reader.main.front
    at = opened.view.content.text.index("9435")
    opened.go_to(at, at + 4, select=True)
    desktop.run("reader.check_picture")
    qtbot.waitUntil(lambda: opened.ways.pages is not None and opened.ways.lock.isVisible(), timeout=30_000)
    assert "locked" in desktop.window.messages.text
    opened.ways.lock.field.setText("mole")
    opened.ways.lock._give()
    opened.go_to(at, at + 4, select=True)
    desktop.run("reader.check_picture")
    qtbot.waitUntil(lambda: "The picture shows" in desktop.window.messages.text, timeout=30_000)
    assert desktop.window.messages.text.startswith("The picture shows “1435")


def locked(data, password):
    """The same PDF, to be opened with a password alone."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
