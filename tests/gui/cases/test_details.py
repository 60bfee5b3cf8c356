"""What is known of a document, what else may be, and how its letters are read."""

from PySide6.QtWidgets import QComboBox, QLabel

from workbench.domain.documents import Role
from workbench.gui.cases.details import DetailsSheet
from workbench.services import documents, importing

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
    letters = sheet.findChild(QComboBox)
    assert letters.currentData() == "cp1252"
    letters.setCurrentIndex(letters.findData("cp437"))
    letters.activated.emit(letters.currentIndex())
    sample.rest()
    assert documents.get(sample.desk.archive, made.id).extractor.endswith("cp437")
    assert "cafΘ" in documents.text(sample.desk.archive, made.id).text
