"""New versions: the list of what did not stay as it was, both versions side by side, and a key for each decision."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from workbench.domain.versions import Carried, Fate, Hunk, Version
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, Theme, button, column, empty_place, label, row
from workbench.gui.versions import said
from workbench.gui.versions.side import Side
from workbench.gui.words import short
from workbench.services.library import history
from workbench.services.reading import carried_marks, documents, versions
from workbench.text.anchoring.carrying import changed_words
from workbench.text.view import View

TO_LOOK_AT, EVERYTHING, CHANGES = range(3)
LIST_HEIGHT = 128
MARKED = 500
"""Sentences that are marked at once: Qt takes long to draw more."""


class VersionsSheet(Sheet):
    """A work list that keys go through: K keeps it at the place proposed, M marks it again where words are selected, L
    leaves it with the earlier version, A puts it aside."""

    WIDTH = 1120

    def __init__(self, over: QWidget, desk: Desk, version: Version | None = None):
        super().__init__(over, tr("New versions"))
        self._desk, self._case = desk, desk.case_id
        self._views: dict[int, View] = {}
        self._places: tuple[int | None, int | None] = (None, None)
        self.which, self.what = QComboBox(), QComboBox()
        self.which.setAccessibleName(tr("Version"))
        self.what.setAccessibleName(tr("What is listed"))
        self.what.addItems([tr("To look at"), tr("Everything that was marked"), tr("Every changed sentence")])
        self.told, self.advice = label("", "quiet", wrap=True), label("", "", wrap=True)
        self.nothing = label(tr("Nothing in this version needs a look."))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Passages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(Theme.current().px(LIST_HEIGHT))
        self.before, self.after = Side(tr("Earlier version")), Side(tr("New version"))
        self._make_buttons()
        self._lay_out()
        self.which.currentIndexChanged.connect(lambda _at: self._list_again())
        self.what.currentIndexChanged.connect(lambda _at: self._list_again())
        self.list.currentRowChanged.connect(lambda _row: self._show_one())
        self._load(version)

    def _make_buttons(self) -> None:
        self.keep = button(_keyed(tr("Keep here"), "K"), self._keep, kind="primary",
                           tip=tr("Keep it at the place that is proposed"))
        self.again = button(_keyed(tr("Mark again"), "M"), self._mark_again,
                            tip=tr("Mark it at the words selected in the new version"))
        self.leave = button(_keyed(tr("Leave"), "L"), self._leave, tip=tr("Leave it with the earlier version"))
        self.aside = button(_keyed(tr("Put aside"), "A"), self._put_aside,
                            tip=tr("The claim is set aside; evidence is taken off it"))
        self.open = button(tr("Open both"), self._open, kind="quiet", tip=f"{tr('Both versions in the reader')}  O")
        self.undo = button(tr("Undo"), self._undo, kind="quiet", tip=f"{tr('Undo the last act')}  Ctrl+Z")
        for made in (self.keep, self.again, self.leave, self.aside, self.undo):
            made.setEnabled(not self._desk.archive.read_only)

    def _lay_out(self) -> None:
        choices = row(self.which, self.what)
        choices.setStretch(0, 1)
        sides = row(_titled(tr("EARLIER VERSION"), self.before), _titled(tr("NEW VERSION"), self.after),
                    gap=SPACE.medium)
        for place in (0, 1):
            sides.setStretch(place, 1)
        filled = column(choices, self.told, self.list, self.nothing, gap=SPACE.medium)
        filled.addLayout(sides, 1)
        filled.addWidget(self.advice)
        filled.addLayout(row(self.open, self.undo, None, self.aside, self.leave, self.again, self.keep))
        self.body = QWidget()
        self.body.setLayout(filled)
        self.none = empty_place("history", tr("No newer version yet"), tr(
            "“Import a new version…” in the Document menu brings one. Claims whose words are the same in it keep their "
            "verdicts."),
                                ground="")
        self.filling.addWidget(self.body, 1)
        self.filling.addWidget(self.none)
        self.before.setMinimumHeight(Theme.current().px(min(260, max(110, self._over.height() - 470))))

    # What is shown

    def _load(self, chosen: Version | None = None) -> None:
        """The versions of the case, newest first; the one asked for, or the newest that waits."""
        found = self._desk.read(versions.of_case, self._case, default=[])[::-1]
        self.which.blockSignals(True)
        self.which.clear()
        for one in found:
            waits = tr("{number} to look at", number=one.open) if one.open else tr("nothing to look at")
            self.which.addItem(f"{short(one.name, 60)}  ·  {waits}", one)
        at = next((at for at, one in enumerate(found) if one.id == chosen.id), 0) if chosen else next(
            (at for at, one in enumerate(found) if one.open), 0)
        self.which.setCurrentIndex(at if found else -1)
        self.which.blockSignals(False)
        self.body.setVisible(bool(found))
        self.none.setVisible(not found)
        self._list_again()

    def _list_again(self, row_now: int = 0) -> None:
        version: Version | None = self.which.currentData()
        self.list.blockSignals(True)
        self.list.clear()
        self.told.setText(said.about(version) if version else "")
        for one in self._listed(version) if version else ():
            item = QListWidgetItem(said.hunk_line(one) if isinstance(one, Hunk) else said.line_of(one))
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row_now, self.list.count() - 1))
        self.list.blockSignals(False)
        self.list.setHidden(not self.list.count())
        self.nothing.setHidden(bool(self.list.count()))
        self._show_one()

    def _listed(self, version: Version) -> list[Carried] | list[Hunk]:
        if self.what.currentIndex() == CHANGES:
            return self._desk.read(versions.compare, version.before, version.document, default=[])
        return self._desk.read(versions.work_list, self._case, version.id,
                               all=self.what.currentIndex() == EVERYTHING, default=[])

    def _show_one(self) -> None:
        one, version = self._one(), self.which.currentData()
        is_mark = isinstance(one, Carried)
        waits = is_mark and one.waits and not self._desk.archive.read_only
        self.keep.setEnabled(waits and one.fate is not Fate.GONE)
        for made in (self.again, self.leave, self.aside):
            made.setEnabled(waits)
        self.open.setEnabled(version is not None)
        if version is None:
            self.advice.setText("")
            return
        self._put_texts(one.before if is_mark else version.before, version.document)
        if one is None:
            self.advice.setText("")
            self._show_changes(version)
        elif is_mark:
            self.advice.setText(said.advice(one))
            ours, theirs = changed_words(one.words, one.new_words) if one.new_words else ([], [])
            self.before.show_place(one.start, one.end, ours)
            self.after.show_place(one.new_start, one.new_end, theirs)
        else:
            self.advice.setText("")
            ours, theirs = changed_words(one.old, one.new) if one.old and one.new else ([], [])
            self.before.show_place(one.old_start, one.old_end, ours)
            self.after.show_place(one.new_start, one.new_end, theirs)

    def _show_changes(self, version: Version) -> None:
        """Nothing is asked: what the two versions do not share is marked in both."""
        found = self._desk.read(versions.compare, version.before, version.document, default=[])[:MARKED]
        pairs = [(one, changed_words(one.old, one.new) if one.old and one.new else ([], [])) for one in found]
        self.before.show_places([(one.old_start, one.old_end, ours) for one, (ours, _) in pairs
                                 if one.old_start is not None])
        self.after.show_places([(one.new_start, one.new_end, theirs) for one, (_, theirs) in pairs
                                if one.new_start is not None])

    def _put_texts(self, before: int, after: int) -> None:
        for side, place, document in ((self.before, 0, before), (self.after, 1, after)):
            if self._places[place] != document:
                side.show_text(self._view(document))
        self._places = (before, after)

    def _view(self, document: int) -> View:
        if document not in self._views:
            frozen = self._desk.read(documents.text, document)
            self._views[document] = View(frozen.text, frozen.edits) if frozen else View("")
        return self._views[document]

    def _one(self) -> Carried | Hunk | None:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    # What is decided

    def _keep(self) -> None:
        self._decide(carried_marks.keep)

    def _leave(self) -> None:
        self._decide(carried_marks.leave)

    def _put_aside(self) -> None:
        self._decide(carried_marks.put_aside)

    def _mark_again(self) -> None:
        span = self.after.selected()
        if span is None:
            self.advice.setText(tr("Select its words in the new version first (Tab goes there, Shift with the arrows "
                                   "selects), then press M."))
            self.after.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._decide(carried_marks.mark_again, *span)

    def _decide(self, act, *place: int) -> None:
        one = self._one()
        if isinstance(one, Carried) and one.waits and self._desk.do(act, one.id, *place) is not None:
            self._again()

    def _undo(self) -> None:
        if self._desk.do(history.undo, apart=self._desk.apart()) is not None:
            self._again()

    def _again(self) -> None:
        """The list without what was decided; the keys stay where they were."""
        at, version = self.list.currentRow(), self.which.currentData()
        self._load(version)
        self.list.setCurrentRow(min(at, self.list.count() - 1))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        one, version = self._one(), self.which.currentData()
        old = (one.start, one.end) if isinstance(one, Carried) else (
            (one.old_start, one.old_end) if isinstance(one, Hunk) else (None, None))
        new = (one.new_start, one.new_end) if one is not None else (None, None)
        before = one.before if isinstance(one, Carried) else version.before
        self.close_sheet()
        for document, (start, end), beside in ((version.document, new, False), (before, old, True)):
            if start is None:
                self._desk.open_document(document, beside=beside)
            else:
                self._desk.open_place(document, start, end, beside=beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One letter a decision."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
            return
        does = {Qt.Key.Key_K: self.keep, Qt.Key.Key_M: self.again, Qt.Key.Key_L: self.leave, Qt.Key.Key_A: self.aside,
                Qt.Key.Key_O: self.open}.get(Qt.Key(event.key()))
        if does is not None and not event.modifiers():
            does.click()
        else:
            super().keyPressEvent(event)


def _keyed(words: str, key: str) -> str:
    """A button's words with its key, which is no mnemonic."""
    return f"{words}   {key}"


def _titled(head: str, side: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(head, "section"), side, gap=SPACE.hair))
    return made
