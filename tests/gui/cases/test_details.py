"""What is known of a document, what else may be, and how its letters are read."""

from PySide6.QtWidgets import QComboBox, QLabel

from workbench.domain.documents import Role
from workbench.domain.sources import SourceKind
from workbench.gui.cases.details import DetailsSheet
from workbench.gui.cases.model import detail
from workbench.services.intake import importing
from workbench.services.library import cases, history
from workbench.services.reading import documents

STORY = """Monday, May 6, 2024

Harbour of Vell to be closed to ships

The council decided on October 13, 2022 that the old harbour will be closed to ships in spring, she said at the café.
"""


def test_dates_of_the_story_are_offered_with_why_and_letters_can_be_read_otherwise(sample, tmp_path):
    path = tmp_path / "harbour.txt"
    path.write_bytes(STORY.encode("cp1252"))
    made = importing.keep(sample.desk.archive, sample.desk.case_id, Role.SOURCE, importing.prepare(path)).document
    sheet = DetailsSheet(sample.window, sample.desk, made)
    told = [one.text() for one in sheet.findChildren(QLabel)]
    assert any(text.startswith("a date in the story: ") and "October 13, 2022" in text for text in told)
    assert "Monday, May 6, 2024" in told
    letters = next(one for one in sheet.findChildren(QComboBox) if one.accessibleName() == "Encoding")
    assert letters.currentData() == "cp1252"
    letters.setCurrentIndex(letters.findData("cp437"))
    letters.activated.emit(letters.currentIndex())
    sample.rest()
    assert documents.get(sample.desk.archive, made.id).extractor.endswith("cp437")
    assert "cafΘ" in documents.text(sample.desk.archive, made.id).text


def test_a_source_is_called_primary_and_the_list_says_so(sample):
    desk = sample.desk
    source = next(line.document for line in cases.documents(desk.archive, desk.case_id)
                  if line.document.role is Role.SOURCE)
    sheet = DetailsSheet(sample.window, desk, source)
    sheet.kind.setCurrentIndex(sheet.kind.findData(SourceKind.PRIMARY))
    sheet.fields["title"].returnPressed.emit()
    sample.rest()
    assert documents.get(desk.archive, source.id, desk.case_id).source_kind is SourceKind.PRIMARY
    told = next(line for line in cases.documents(desk.archive, desk.case_id) if line.document.id == source.id)
    assert detail(told).startswith("Primary · ")
    assert history.entries(desk.archive)[0].sentence.endswith("a primary source.")


def test_a_text_to_check_is_neither_primary_nor_secondary(sample):
    subject = documents.get(sample.desk.archive, sample.desk.document_id, sample.desk.case_id)
    assert DetailsSheet(sample.window, sample.desk, subject).kind is None
