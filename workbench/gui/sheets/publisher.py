"""Who checks, for reviews that others publish: three fields that are remembered, and what is missing still."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from workbench.domain.reporting import Publisher
from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.sentences import translated
from workbench.gui.style import SPACE, column, label
from workbench.services.reporting import exporting

MOST = 6
"""Missing things that are told one by one."""

FIELDS = {"publisher": (marked("Organisation"), marked("The name of whoever checks")),
          "publisher_url": (marked("Its address"), "https://…"),
          "reviews_url": (marked("Page of the reviews"), marked("https://… where they will stand"))}


class PublisherFields(QWidget):
    """The fields, and below them the sentences of the check; `fit` is called when its height has changed."""

    def __init__(self, desk: Desk, case_id: int, fit):
        super().__init__()
        self._desk, self._case, self._fit = desk, case_id, fit
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.large)
        form.setVerticalSpacing(SPACE.small)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, QLineEdit] = {}
        for name, (words, hint) in FIELDS.items():
            field = self.fields[name] = QLineEdit(getattr(desk.settings, name))
            field.setPlaceholderText(tr(hint))
            field.setAccessibleName(tr(words))
            field.editingFinished.connect(self.look)
            form.addRow(label(tr(words), "quiet"), field)
        self.missing = label("", "small", wrap=True)
        self.setLayout(column(form, self.missing, gap=SPACE.small))

    @property
    def publisher(self) -> Publisher:
        return Publisher(*(" ".join(field.text().split()) for field in self.fields.values()))

    def look(self) -> None:
        """Keep what was typed, and look what is missing."""
        said = self.publisher
        typed = dict(zip(FIELDS, (said.name, said.url, said.page), strict=True))
        if any(getattr(self._desk.settings, name) != value for name, value in typed.items()):
            self._desk.prefer(**typed)
        self._desk.search(exporting.missing, self._case, "claimreview", said, title=tr("Checking what is missing"),
                          quiet=True, done=lambda missing: self._found(said, missing))

    def _found(self, said: Publisher, missing: list[str]) -> None:
        from shiboken6 import isValid

        # The sheet may have been closed meanwhile, or more typed: looks end in any order.
        if not isValid(self) or said != self.publisher:
            return
        more = len(missing) - MOST
        told = [*map(translated, missing[:MOST])] + ([tr("… and {more} more.", more=more)] if more > 0 else [])
        self.missing.setText("\n".join(told) if told else tr("Nothing is missing."))
        if self.isVisible():
            self._fit()
