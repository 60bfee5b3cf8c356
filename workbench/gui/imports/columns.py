"""Below the import list: what the columns of a table of articles hold, recognised by their names, to be confirmed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QSizePolicy

from workbench.gui.imports.queue import ImportState, Item
from workbench.gui.language import marked, tr
from workbench.gui.style import SPACE, button, column, label, line, row, surface
from workbench.services.intake.columns import FIELDS, Columns

WORDS = {"text": marked("Text"), "title": marked("Title"), "author": marked("Author"),
         "publisher": marked("Publisher"), "published": marked("Date"), "url": marked("Address"),
         "language": marked("Language")}
NOTHING = "–"
IN_A_ROW = 4


class ColumnsBar(QFrame):
    """A field for each thing that a column can hold. `confirmed(Columns)`, or `as_one()` for a table that is a document
    like any other."""

    confirmed = Signal(object)
    as_one = Signal()

    def __init__(self):
        super().__init__()
        self.fields: dict[str, QComboBox] = {}
        self._names: tuple[str, ...] = ()
        self._item: Item | None = None

    def _fill(self) -> None:
        """Made for the first table that asks: most people never see one, and nobody shall wait for it."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.tight)
        for index, field in enumerate(FIELDS):
            chosen = QComboBox()
            chosen.setAccessibleName(tr("Column: {field}", field=tr(WORDS[field])))
            chosen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chosen.setMinimumContentsLength(5)
            chosen.currentIndexChanged.connect(self._look)
            self.fields[field] = chosen
            place = index // IN_A_ROW, index % IN_A_ROW * 2
            grid.addWidget(label(tr(WORDS[field]), "quiet"), *place)
            grid.addWidget(chosen, place[0], place[1] + 1)
        for at in range(1, IN_A_ROW * 2, 2):
            grid.setColumnStretch(at, 1)
        self.sample = label("", "small", wrap=False)
        self.sample.setTextFormat(Qt.TextFormat.PlainText)
        self.sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.go = button(tr("Import a document a row"), self._confirm, kind="primary")
        self.whole = button(tr("Import as one document"), self.as_one.emit, kind="quiet")
        bottom = row(self.sample, self.whole, self.go)
        bottom.setStretch(0, 1)
        filling = column(grid, bottom, gap=SPACE.small,
                         margins=(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small))
        self.setLayout(column(line(), surface("window", filling), gap=0))

    def show_item(self, item: Item | None) -> None:
        """Ask about this one, or about nothing."""
        asks = item is not None and item.state is ImportState.ASKING
        if asks and not self.fields:
            self._fill()
        self.setVisible(asks)
        if not asks or item is self._item:
            return
        self._item = item
        names, known = item.table.columns.names, item.table.columns.fields
        for field, chosen in self.fields.items():
            chosen.blockSignals(True)
            chosen.clear()
            chosen.addItems([NOTHING, *names])
            chosen.setCurrentIndex(names.index(known[field]) + 1 if field in known else 0)
            chosen.blockSignals(False)
        self._names = names
        self._look()

    def columns(self) -> Columns:
        """What is chosen."""
        return Columns(self._names, {field: self._names[chosen.currentIndex() - 1]
                                     for field, chosen in self.fields.items() if chosen.currentIndex() > 0})

    def _look(self) -> None:
        """The first row as it would come in, and whether there is a text at all."""
        fields = self.columns().fields
        first = self._item.table.beginning[0] if self._item else {}
        told = (str(first.get(fields[field], "")) for field in ("title", "text") if field in fields)
        self.sample.setText(tr("First: ") + _shortened(" · ".join(filter(None, map(str.strip, told))))
                            if "text" in fields else tr("Choose the column that holds the texts."))
        self.go.setEnabled("text" in fields)

    def _confirm(self) -> None:
        self.confirmed.emit(self.columns())


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 70 else words[:69] + "…"
