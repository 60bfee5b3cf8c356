"""The case panel: documents under their headings, and what can be done with each."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.domain.cases import CaseDocument
from workbench.domain.documents import Custody, Document, Metadata, Role
from workbench.gui.cases.head import CaseHead
from workbench.gui.cases.model import LINE, DocumentList, Heading, detail
from workbench.services.library import cases


def a_document(id: int, role: Role, **metadata) -> CaseDocument:
    custody = Custody(f"file{id}.txt", "/somewhere", "2024-01-01T00:00:00+00:00", "Ana", "0" * 64, 10)
    return CaseDocument(Document(id, f"u{id}", "text", Metadata(**metadata), custody, "x", 10, 1, 0, role=role))


def test_the_model_keeps_qts_rules(qtmodeltester, theme):
    model = DocumentList()
    model.show([a_document(1, Role.SUBJECT), a_document(2, Role.SOURCE), a_document(3, Role.SOURCE)])
    qtmodeltester.check(model, force_py=True)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show([])


def test_both_headings_stand_and_the_empty_one_says_what_to_do(theme):
    model = DocumentList()
    model.show([a_document(2, Role.SOURCE)])
    headings = [line for line in model.lines if isinstance(line, Heading)]
    assert [heading.number for heading in headings] == [0, 1]
    assert "Ctrl+O" in headings[0].hint
    assert headings[1].hint == ""


def test_rows_that_stay_are_not_torn_down(theme):
    model, resets = DocumentList(), []
    lines = [a_document(1, Role.SUBJECT), a_document(2, Role.SOURCE)]
    model.show(lines)
    model.modelReset.connect(lambda: resets.append(True))
    model.show([replace(lines[0], claims=4), lines[1]])
    assert resets == []
    assert model.index(1).data(LINE).claims == 4


def test_the_second_line_says_what_is_known():
    assert detail(a_document(1, Role.SOURCE, publisher="The Wire", published="2023-10")) == "The Wire · Oct 2023"
    assert detail(a_document(1, Role.SOURCE)) == "Text · 10 B"


def test_enter_opens_the_chosen_document(sample, qtbot):
    panel = sample.workspace.cases
    source = next(line.document.id for line in panel.model.lines
                  if isinstance(line, CaseDocument) and line.document.role is Role.SOURCE)
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(panel.model.row_of(source)))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sample.desk.document_id == source)


def test_correcting_details_and_undoing_it(sample, qtbot):
    sample.run("cases.details")
    sheet = sample.window.sheet
    before = sheet.fields["title"].text()
    sheet.fields["title"].selectAll()
    qtbot.keyClicks(sheet.fields["title"], "Another title")
    qtbot.keyClick(sheet.fields["title"], Qt.Key.Key_Return)
    row = sample.workspace.cases.model.row_of(sample.desk.document_id)
    assert sample.workspace.cases.model.lines[row].document.name == "Another title"
    sample.run("undoing.undo")
    assert sample.workspace.cases.model.lines[row].document.name == before


def test_a_document_set_aside_comes_back_by_undo(sample):
    panel, document = sample.workspace.cases, sample.desk.document_id
    sample.run("cases.set_aside")
    sample.rest()
    assert panel.model.row_of(document) == -1
    assert "Ctrl+Z" in sample.window.messages.text
    sample.run("undoing.undo")
    sample.rest()
    assert panel.model.row_of(document) > 0


def test_a_subject_becomes_a_source(sample):
    document = sample.desk.document_id
    sample.run("cases.change_role")
    row = sample.workspace.cases.model.row_of(document)
    assert sample.workspace.cases.model.lines[row].document.role is Role.SOURCE


def test_a_source_is_marked_confidential_and_its_line_says_so(sample):
    document, model = sample.desk.document_id, sample.workspace.cases.model
    sample.run("cases.confidential")
    sample.rest()
    assert model.lines[model.row_of(document)].document.confidential
    assert "Confidential" in model.index(model.row_of(document)).data(Qt.ItemDataRole.AccessibleTextRole)
    sample.run("cases.confidential")
    sample.rest()
    assert not model.lines[model.row_of(document)].document.confidential


def test_coverage_is_measured_and_drawn(sample):
    coverage = sample.workspace.cases.line.coverage[sample.desk.document_id]
    assert 0 < coverage[0] < coverage[1]
    assert not sample.workspace.cases.grab().isNull()


def test_a_long_word_in_a_cases_name_is_broken_in_a_narrow_panel(sample, qtbot):
    head, case = CaseHead(), sample.desk.read(cases.all_cases)[0]
    qtbot.addWidget(head)
    head.show_case(replace(case, name="000_b523203148a45f70"))
    assert head.name.accessibleName() == "000_b523203148a45f70"
    assert head.heightForWidth(150) > head.heightForWidth(400)
    assert head.minimumSizeHint().width() < 60
