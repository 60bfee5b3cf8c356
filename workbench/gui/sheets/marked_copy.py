"""Which PDF gets a copy with highlights, and the password of one that is locked."""

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.style import SPACE, column, label
from workbench.services.reporting import marked_pages

EVERY = 0
"""Chosen in place of a document: all of them, in one zip file."""


class MarkedCopyFields(QWidget):
    """A list of the PDFs that carry claims or evidence, and a field for the password. `changed` is called when another
    one is chosen."""

    def __init__(self, desk: Desk, case_id: int, changed):
        super().__init__()
        self.document = QComboBox()
        self.document.setAccessibleName(tr("Document"))
        self.document.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.document.setMinimumContentsLength(24)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("Only where the PDF is locked; it is kept nowhere"))
        self.password.setAccessibleName(tr("Password"))
        listed = desk.read(marked_pages.copies, case_id, default=())
        for one in listed:
            self.document.addItem(one.name, one.id)
        if len(listed) > 1:
            self.document.addItem(tr("All of them, in one zip file"), EVERY)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.large)
        form.setVerticalSpacing(SPACE.small)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(tr("Document"), "quiet"), self.document)
        form.addRow(label(tr("Password"), "quiet"), self.password)
        self.none = label(tr("No PDF of this case carries a claim or evidence yet."), "warn", wrap=True)
        self.document.setEnabled(bool(listed))
        self.password.setEnabled(bool(listed))
        self.setLayout(column(form, self.none, gap=SPACE.small))
        self.none.setVisible(not listed)  # shown before it has its place it would be a window of its own
        self.document.currentIndexChanged.connect(changed)

    @property
    def is_ready(self) -> bool:
        """Whether there is a PDF to copy."""
        return self.document.count() > 0

    @property
    def suffix(self) -> str:
        """How the file's name ends."""
        return marked_pages.ALL if self.document.currentData() == EVERY else ".pdf"

    @property
    def options(self) -> dict[str, object]:
        """What `exporting.export` is told of it."""
        return {"document": self.document.currentData() or None, "password": self.password.text()}
