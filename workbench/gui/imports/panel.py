"""The import list: what comes in, how it fares, and what to do about each failure. Work goes on meanwhile."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QSizePolicy, QStackedWidget, QWidget

from workbench.domain.documents import Role
from workbench.gui.choosing import choose_files
from workbench.gui.desk import Desk, Message
from workbench.gui.imports.columns import ColumnsBar
from workbench.gui.imports.line import ImportLine
from workbench.gui.imports.model import ITEM, ImportList, said
from workbench.gui.imports.queue import AGAIN, ImportQueue, ImportState, Item
from workbench.gui.keys import follow, written
from workbench.gui.language import marked, tr, tr_n
from workbench.gui.style import SPACE, Theme, button, column, cut_label, empty_place, label, row, surface
from workbench.gui.ways import Ways
from workbench.gui.words import count

CAN_STOP = (ImportState.WAITING, ImportState.READING, ImportState.ASKING)
BESIDE, LOW = 48, 115
"""Pixels of a line beside its sentence; height of the panel below which nothing stands below the list."""
LINE = 46
"""Pixels of a line of the list."""
NAMED = 3
"""So many of the files that were not imported are told by name; the list has all."""
LONG = 20
"""Pages from which a document that comes in alone opens before all of it is here."""
READ_ONLY = (marked("This library is open for reading only"), marked("Nothing can be imported into it now."))


class ImportsPanel(QWidget):
    """The list with Retry and Cancel. `count_changed(under way, failed)` is for the tab's title; `case_wanted(paths,
    role)` comes when files were chosen while there is no case for them."""

    count_changed = Signal(int, int)
    case_wanted = Signal(list, object)

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._came, self._hidden = 0, None
        self.queue = ImportQueue(desk, self)
        self.model = ImportList(self.queue, self)
        self.list = self._make_list()
        self._head = self._make_head()
        self.shown = QStackedWidget()
        self.shown.addWidget(self.list)
        self.nothing = empty_place("drop", *(map(tr, READ_ONLY) if desk.archive.read_only else
                                             (tr("Drop files or folders anywhere on the window"), "")))
        if not desk.archive.read_only:
            follow(self.nothing, self._tell_keys)
        self.nothing.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the keys are in the panel, though nothing is there
        self.nothing.setAccessibleName(tr("Imports"))
        self.shown.addWidget(self.nothing)
        self.columns = ColumnsBar()
        self.columns.hide()
        self.columns.confirmed.connect(lambda columns: self.queue.import_rows(self._item(), columns))
        self.columns.as_one.connect(lambda: self.queue.import_as_one(self._item()))
        self.setLayout(column(self._head, self.shown, self.whole, self.columns, gap=0))
        for news in (self.queue.added, self.queue.changed):
            news.connect(self._changed)
        self.queue.cleared.connect(self._look)
        self.queue.cleared.connect(self._ask_passwords)
        self.queue.imported.connect(self._imported)
        Theme.current().changed.connect(self.list.doItemsLayout)
        Theme.current().changed.connect(self._look)
        desk.recogniser.changed.connect(self.queue.look_at)
        self._look()

    def _tell_keys(self) -> None:
        self.nothing.hint.setText(written(
            tr("Or press {subjects} for a text to check, {sources} for sources, {paste} to paste."),
            subjects="imports.choose_subjects", sources="imports.choose_sources", paste="case.paste_text"))

    def _make_head(self) -> QWidget:
        """How far all of it is, and what can be done about the chosen line."""
        self.said = cut_label("", "small")
        self.whole = label("", "small", wrap=True, selectable=True)
        self.whole.setContentsMargins(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)
        self.open = button(tr("Open"), lambda: self._go(self.list.currentIndex()), kind="quiet", icon_name="open",
                           tip=tr("Open"))
        self.searchable = button(tr("Make searchable"), self._make_searchable, kind="quiet", icon_name="search",
                                 tip=tr("Read the words in the pictures of its pages, page by page"))
        self.again = button(tr("Try again"), self._retry, kind="quiet", icon_name="retry", tip=tr("Try again"))
        self.stop = button(tr("Cancel"), self._cancel, kind="quiet", icon_name="close", tip=tr("Cancel"))
        self.clear = button(tr("Clear what is done"), self.queue.clear_ended, kind="quiet", icon_name="done",
                            tip=tr("Clear what is done"))
        self._ways = Ways((self.open, self.searchable, self.again, self.stop, self.clear))
        self._ways.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        return surface("window", row(self.said, self._ways, gap=SPACE.tight,
                                     margins=(SPACE.medium, SPACE.tight, SPACE.small, SPACE.tight)))

    def _make_list(self) -> QListView:
        shown = QListView()
        shown.setAccessibleName(tr("Imports"))
        shown.setModel(self.model)
        line = ImportLine(shown)
        line.unlocked.connect(self.queue.unlock)
        shown.setItemDelegate(line)
        shown.setUniformItemSizes(True)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.activated.connect(self._go)
        shown.selectionModel().currentChanged.connect(lambda *_: self._look())
        return shown

    # Commands

    def choose_subjects(self) -> None:
        """Choose the text to be checked."""
        self._choose(Role.SUBJECT, tr("Import a text to check"))

    def choose_sources(self) -> None:
        """Choose what it is checked against."""
        self._choose(Role.SOURCE, tr("Import sources"))

    def take(self, paths: list[Path], role: Role, names_case: str = "") -> None:
        """Files from anywhere: dropped, chosen, named on the command line."""
        if self._desk.case_id is not None and paths:
            self.queue.add_paths(paths, self._desk.case_id, role, names_case)

    def take_up(self, left: list[dict], cases: Collection[int], *, was_closed: bool = True) -> None:
        """Say what was not imported when the window was closed, or the program ended, and offer to do it now. Until
        somebody decides, it is said at each start."""
        try:
            found = self.queue.take_up(left, cases)
        except (AttributeError, KeyError, TypeError, ValueError):
            return  # written by another version, or by hand
        if found:
            names = ", ".join(item.name for item in found[:NAMED]) + ("…" if len(found) > NAMED else "")
            said = (tr_n("{number} file was not imported when the window was closed.",
                         "{number} files were not imported when the window was closed.", len(found)) if was_closed
                    else tr_n("{number} import was under way when the program ended.",
                              "{number} imports were under way when the program ended.", len(found)))
            self._desk.said.emit(Message(said, "warning", names, (
                (tr("Import again"), lambda: self._retry_left(found)),
                (tr("Leave it out"), lambda: self.queue.forget(*found)))))

    def _retry_left(self, items: list[Item]) -> None:
        for item in items:
            if item.state is ImportState.LEFT and item in self.queue.items:
                self.queue.retry(item)

    def _choose(self, role: Role, title: str) -> None:
        paths = choose_files(self.window(), title)
        if self._desk.case_id is not None:
            self.take(paths, role)
        elif paths:
            self.case_wanted.emit(paths, role)

    def _item(self) -> Item | None:
        return self.list.currentIndex().data(ITEM)

    def _retry(self) -> None:
        if self._item() is not None:
            self.queue.retry(self._item())

    def _make_searchable(self) -> None:
        if self._item() is not None and self._item().document is not None:
            self._desk.recogniser.start(self._item().document)

    def _cancel(self) -> None:
        if self._item() is not None:
            self.queue.cancel(self._item())

    def _go(self, index: QModelIndex) -> None:
        item: Item | None = index.data(ITEM)
        if item is None or item.document is None and not item.can_be_read_along:
            return
        self._desk.choose_case(item.case)
        if item.document is not None:
            self._desk.open_document(item.document)
        else:
            self._desk.along_asked.emit(item.along)

    def _offer_along(self, item: Item) -> None:
        """A long document that comes in alone opens with its first pages, where it would open in the end."""
        along = item.along
        if along is None or along.was_offered or not item.can_be_read_along or along.total < LONG:
            return
        along.was_offered = True
        if item.case == self._desk.case_id and self.queue.under_way == 1 and self._opens(item):
            self._desk.along_asked.emit(along)

    def _opens(self, item: Item) -> bool:
        """Whether a document opens by itself: the first one that there is to read, the last text to be checked."""
        others = [one for one in self.queue.items if one is not item and not one.has_ended]
        if item.role is Role.SUBJECT and not others:
            return True
        return self._desk.document_id is None and not any(one.along and one.along.is_open for one in others)

    def _imported(self, item: Item) -> None:
        """The text to be checked opens by itself; a file that was there already is said so, and taken to."""
        if item.case != self._desk.case_id:
            return
        if item.state is ImportState.ALREADY_HERE:
            self._desk.say(tr("“{name}” is in the library already: the same file, by its content.", name=item.name),
                           action=(tr("Go to it"), lambda: self._desk.open_document(item.document)))
        elif not item.was_read_along and self._opens(item):
            self._desk.open_document(item.document)
        else:
            self._said_in(item)

    def _said_in(self, item: Item) -> None:
        """Once for all that came in together."""
        self._came += 1
        if self.queue.under_way == 0:
            said = (tr("“{name}” is in the case.", name=item.name) if self._came == 1
                    else tr("{documents} are in the case.", documents=count(self._came, "document")))
            if not self.queue.failed:
                self._desk.say(said, kind="good")
            self._came = 0

    def _changed(self, item: Item) -> None:
        """A failure comes under the hand, unless something else is held there."""
        asks = item.state in (ImportState.FAILED, ImportState.ASKING)
        if asks and (self._item() is None or not self.list.hasFocus()):
            self.list.setCurrentIndex(self.model.index(self.queue.items.index(item)))
        self._ask_password(item)
        self._offer_along(item)
        self._look()

    def _ask_password(self, item: Item) -> None:
        """A field in the line of a locked file, as long as it is locked."""
        index = self.model.index(self.queue.items.index(item))
        if item.is_locked:
            self.list.closePersistentEditor(index)  # a wrong password is not left standing there
            self.list.openPersistentEditor(index)
        elif self.list.isPersistentEditorOpen(index):
            self.list.closePersistentEditor(index)
            self.list.setFocus()

    def _ask_passwords(self) -> None:
        for item in self.queue.items:
            self._ask_password(item)

    def _is_picture(self, item: Item) -> bool:
        """Whether there are pages in it without text that can be read from their pictures."""
        return item.without_text > 0 and self._desk.recogniser.pages(item.document) is None

    def _tell_whole(self) -> None:
        """Below the list, all of what a line with a failure or a warning says of itself, where that is cut."""
        item = self._item()
        told = said(item) if item is not None and (item.state is ImportState.FAILED or item.warnings) else ""
        self.whole.setText(told)
        px = Theme.current().px
        is_cut = self.whole.fontMetrics().horizontalAdvance(told) > self.list.viewport().width() - px(BESIDE)
        self.whole.setVisible(is_cut and bool(told) and self.height() >= px(LOW))

    def resizeEvent(self, event) -> None:
        """A line has more room, or less."""
        super().resizeEvent(event)
        self._tell_whole()
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The line that is asked about stays in sight above its fields."""
        least = Theme.current().px(LINE)
        self.shown.setMinimumHeight(least if self.columns.isVisibleTo(self) else 0)
        self.columns.fit(self.width(), self.height() - self._head.sizeHint().height() - least)

    def _look(self) -> None:
        queue, item = self.queue, self._item()
        self.shown.setCurrentIndex(0 if queue.items else 1)
        self._head.setVisible(bool(queue.items))
        self.setFocusProxy(self.list if queue.items else self.nothing)
        parts = [tr_n("{number} file under way", "{number} files under way", queue.under_way)
                 if queue.under_way else "",
                 tr_n("{number} file could not be read", "{number} files could not be read", queue.failed)
                 if queue.failed else ""]
        left = sum(one.state is ImportState.LEFT for one in queue.items)
        parts.append(tr_n("{number} file not imported", "{number} files not imported", left) if left else "")
        self.said.setText(" · ".join(part for part in parts if part) or (tr("All imported") if queue.items else ""))
        self.open.setVisible(item is not None and (item.document is not None or item.can_be_read_along))
        self.searchable.setVisible(item is not None and self._is_picture(item))
        self.again.setVisible(item is not None and item.state in AGAIN and item.can_be_tried)
        self.stop.setVisible(item is not None and item.state in CAN_STOP)
        self.columns.show_item(item)
        self._fit_columns()
        self.clear.setVisible(any(one.has_ended for one in queue.items))
        hidden = [one.isHidden() for one in self._ways.buttons]
        if hidden != self._hidden:  # progress comes often
            self._hidden = hidden
            self._ways.fit()
            self._ways.updateGeometry()
        self._tell_whole()
        self.count_changed.emit(queue.under_way, queue.failed)
