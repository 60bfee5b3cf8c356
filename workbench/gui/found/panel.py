"""The panel of what was found in the whole case: a field, how many, the hits. Enter opens the place."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QListView, QStackedWidget, QWidget

from workbench.domain.acts import Change
from workbench.gui.desk import Desk
from workbench.gui.found.hits import HitLine, HitList
from workbench.gui.jobs import Job
from workbench.gui.language import numeral, tr
from workbench.gui.search_field import SearchField
from workbench.gui.style import SPACE, Theme, button, column, empty_place, label, row, surface
from workbench.gui.words import count
from workbench.services.reading import finding

REST = 120
"""Milliseconds of rest after which what was typed is looked for."""
READS = {"document", "case_document", "view_change"}


class FoundPanel(QWidget):
    """Find in all documents of the case, as one types."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._clock = QTimer(self, singleShot=True, interval=REST)
        self._clock.timeout.connect(self.look)
        self.model = HitList(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitLine(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("What was found"))
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.field = SearchField(tr("Find in all documents of the case"))
        self.field.setMinimumWidth(200)
        self.field.setMaximumWidth(Theme.current().px(420))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda: self._clock.start())
        self.count = label("", "small")
        self.shown = QStackedWidget()
        self.none = empty_place("search", tr("Find in the whole case"),
                                tr("Type words, a name or a figure: every place in every document of the case is "
                                   "listed with its sentence. Enter opens it."))
        self.nothing = empty_place("search", tr("Nothing found"),
                                   tr("No document of this case has these words as they stand. Fewer words find more."),
                                   button(tr("Clear"), self.field.clear))
        for page in (self.none, self.list, self.nothing):
            self.shown.addWidget(page)
        self.setLayout(column(self._head(), self.shown, gap=0))
        self.setFocusProxy(self.field)
        desk.case_chosen.connect(self._another_case)
        desk.changed.connect(self._changed)

    def _head(self) -> QWidget:
        """The field, as wide as its words where there is room, and how many were found."""
        filling = row(self.field, SPACE.small, self.count, None,
                      margins=(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight))
        filling.setStretch(0, 3)
        return surface("window", filling)

    def search(self) -> None:
        """Go to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def look(self) -> None:
        """Look for what is typed now; what was looked for before is not wanted any more."""
        self._clock.stop()
        if self._job is not None:
            self._job.cancel()
        words = self.field.text().strip()
        if not words or self._desk.case_id is None:
            self._job = None
            self._show(finding.Found(), words)
            return
        self._job = self._desk.search(finding.in_case, self._desk.case_id, words, quiet=True,
                                      title=tr("Find in the whole case"), done=lambda found: self._show(found, words))

    def remember(self) -> dict:
        """What was looked for."""
        return {"words": self.field.text()}

    def recall(self, state: dict) -> None:
        """As it was."""
        self.field.setText(str(state.get("words", "")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, down and Enter work from the field."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(event.key())
            if step is not None:
                self._step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._clock.isActive():
                    self.look()
                self._open(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        rows = self.model.rowCount()
        if rows:
            index = self.model.index((self.list.currentIndex().row() + step) % rows)
            self.list.setCurrentIndex(index)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        hit = self.model.hit(index.row())
        self.list.setCurrentIndex(index)
        self._desk.open_place(hit.document, hit.start, hit.end, sought=self.field.text().strip())

    def _show(self, found: finding.Found, words: str) -> None:
        if words != self.field.text().strip():
            return
        self.model.show(found.hits)
        self.list.setCurrentIndex(self.model.index(0))
        listed = tr(", the first {hits} listed", hits=numeral(len(found.hits))) if len(found.hits) < found.total else ""
        self.count.setText(tr("{hits} in {documents}{listed}", hits=count(found.total, 'hit'),
                              documents=count(found.documents, 'document'), listed=listed)
                           if found.total else "")
        self.shown.setCurrentWidget(self.list if found.hits else self.nothing if words else self.none)

    def _another_case(self, _id: int | None) -> None:
        self.field.clear()
        self.look()

    def _changed(self, change: Change) -> None:
        if change.tables & READS and self.field.text().strip():
            self._clock.start()
