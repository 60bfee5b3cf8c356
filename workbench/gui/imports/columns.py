"""Below the import list: what the columns of a table of articles hold, recognised by their names, to be confirmed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea

from workbench.gui.imports.queue import ImportState, Item
from workbench.gui.language import marked, tr
from workbench.gui.style import SPACE, button, column, cut_label, label, line, row, surface
from workbench.gui.style.flow import Flow
from workbench.services.intake.columns import FIELDS, Columns

WORDS = {"text": marked("Text"), "title": marked("Title"), "author": marked("Author"),
         "publisher": marked("Publisher"), "published": marked("Date"), "url": marked("Address"),
         "language": marked("Language")}
NOTHING = "–"


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
        pairs = []
        for field in FIELDS:
            chosen = QComboBox()
            chosen.setAccessibleName(tr("Column: {field}", field=tr(WORDS[field])))
            chosen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chosen.setMinimumContentsLength(9)
            chosen.currentIndexChanged.connect(self._look)
            self.fields[field] = chosen
            pair = QFrame()
            pair.setLayout(row(label(tr(WORDS[field]), "quiet"), chosen, gap=SPACE.tight))
            pairs.append(pair)
        self._inner = surface("window", Flow(*pairs, gap=SPACE.small))
        self._area = QScrollArea()
        self._area.setWidget(self._inner)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sample = cut_label("", "small")
        self.go = button(tr("Import a document a row"), self._confirm, kind="primary")
        self.whole = button(tr("Import as one document"), self.as_one.emit, kind="quiet")
        self._ways = QFrame()
        self._ways.setLayout(Flow(self.whole, self.go, gap=SPACE.small, all_to_end=True))
        filling = column(self._area, self.sample, self._ways, gap=SPACE.tight,
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

    def fit(self, wide: int, high: int) -> None:
        """In so much room: the fields go on in the next row, and are scrolled where there are too many rows."""
        if not self.fields:
            return
        wide -= 2 * SPACE.medium
        wanted, least = self._inner.heightForWidth(wide), self.fields["text"].sizeHint().height()
        self._ways.setMinimumHeight(self._ways.heightForWidth(wide))
        left = high - self._ways.minimumHeight() - 2 * (SPACE.small + SPACE.tight)
        told = self.sample.sizeHint().height()
        self.sample.setVisible(left - told >= 2 * least)
        self._area.setFixedHeight(max(least, min(wanted, left - told * self.sample.isVisibleTo(self))))

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
