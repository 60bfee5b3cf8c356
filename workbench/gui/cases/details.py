"""What is known of a document, for correction, with what the text itself says beside it."""

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from workbench.domain.documents import Document, Found, Metadata
from workbench.gui import words
from workbench.gui.desk import Desk
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, button, column, label, plain_tip, row
from workbench.services import documents

FIELDS = {"title": "Title", "author": "Author", "publisher": "Publisher", "published": "Published",
          "url": "Address", "archived_url": "Archived address", "language": "Language"}
HINTS = {"published": "2022-10-13, or only 2022-10", "url": "https://…", "archived_url": "https://…", "language": "en"}


class DetailsSheet(Sheet):
    """A form. What the text tells is offered beside each field with its evidence; nothing is filled in silently."""

    WIDTH = 640

    def __init__(self, over: QWidget, desk: Desk, document: Document):
        super().__init__(over, "Document details")
        self._desk, self._document = desk, document
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.medium)
        form.setVerticalSpacing(SPACE.small)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, title in FIELDS.items():
            field = QLineEdit(getattr(document.metadata, name))
            field.setPlaceholderText(HINTS.get(name, ""))
            field.setAccessibleName(title)
            field.setReadOnly(desk.archive.read_only)
            field.returnPressed.connect(self._save)
            self.fields[name] = field
            form.addRow(label(title, "quiet"), column(field, *self._offers(name), gap=SPACE.hair))
        self.filling.addLayout(form)
        self.filling.addWidget(label(_custody(document), "faint", wrap=True, selectable=True))
        for warning in document.warnings:
            self.filling.addWidget(label(warning, "warn", wrap=True))
        if not desk.archive.read_only:
            self.foot("Save", self._save)

    def _offers(self, name: str) -> list[QWidget]:
        """What the text says of this field, where that differs from what stands there."""
        there = getattr(self._document.metadata, name)
        told = [found for found in self._document.found if found.field == name and found.value != there]
        return [self._offer(found) for found in told[:2]]

    def _offer(self, found: Found) -> QWidget:
        made = button(f"Use “{found.value}”", lambda: self.fields[found.field].setText(found.value), kind="link",
                      tip=plain_tip(f"The text says: {found.evidence}"))
        holder = QWidget()
        holder.setLayout(row(made, None))
        return holder

    def _save(self) -> None:
        values = {name: field.text().strip() for name, field in self.fields.items()}
        metadata = replace(self._document.metadata or Metadata(), **values)
        self.close_sheet()
        if metadata != self._document.metadata:
            self._desk.do(documents.correct, self._document.id, metadata)


def _custody(document: Document) -> str:
    custody = document.custody
    return (f"{custody.file} · {words.kind(document.kind)} · {words.size(custody.size)} · imported "
            f"{words.moment(custody.imported_at)} by {custody.imported_by or 'somebody'} from {custody.came_from}\n"
            f"SHA-256 {custody.sha256}")
