"""The case panel: the case's name and how far it has come, its documents, and what can be done with each."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QMenu, QWidget

from workbench.domain.acts import Change
from workbench.domain.cases import Case, CaseDocument
from workbench.domain.documents import Role
from workbench.gui.cases.head import CaseHead
from workbench.gui.cases.line import list_of
from workbench.gui.cases.model import LINE, DocumentList
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.style import Theme, column, line
from workbench.services.deciding import checking, claims
from workbench.services.library import cases
from workbench.services.reading import documents

READS = {"case", "document", "case_document", "claim", "evidence", "verdict", "view_change", "origin_group"}
"""Tables whose change makes the panel look again."""
MANY = 20_000
"""Claims of a case from which on a thread counts them after each act."""
COVERS = {"case", "document", "case_document", "claim", "view_change"}
"""Those of them that change how much somebody has looked at."""


class CasePanel(QWidget):
    """The left panel."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self._wanted: set[int] = set()
        self._again: set[int] = set()
        self._many, self._reading, self._measures = False, None, False
        self.model = DocumentList(self)
        self.list, self.line = list_of(self.model)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.head = CaseHead()
        self.name, self.progress = self.head.name, self.head.progress
        self.setLayout(column(self.head, line(), self.list, gap=0))
        self.setFocusProxy(self.list)
        desk.case_chosen.connect(lambda _id: self._another_case())
        desk.changed.connect(self._changed)
        desk.document_opened.connect(self._in_front)
        Theme.current().changed.connect(self.list.doItemsLayout)
        self.reload()

    def _another_case(self) -> None:
        self._wanted.clear()
        self._again.clear()
        self._many = False
        self.reload()

    @property
    def is_reading(self) -> bool:
        """Whether a thread counts what is to be shown."""
        return self._reading is not None

    def reload(self, measure: bool = True) -> None:
        """Read the case again; with `measure` count anew how much of its subjects somebody has looked at."""
        if self._desk.case_id is None:
            self.head.show_case(None)
            self.model.show([])
            return
        if self._reading is not None:
            self._reading.cancel()
        self._measures |= measure
        if not self._many:
            self._many = bool(self._desk.read(claims.are_more_than, self._desk.case_id, MANY))
        if self._many and not self._desk.jobs.is_inline:
            self._reading = self._desk.search(_counted, self._desk.case_id, quiet=True, title=tr("Coverage"),
                                              done=lambda there: self._show(*there))
        else:
            there = self._desk.read(_counted, self._desk.case_id)
            if there is not None:
                self._show(*there)

    def _show(self, case: Case, documents: list[CaseDocument]) -> None:
        if case.id != self._desk.case_id:
            return
        self._reading, self._many = None, case.claims > MANY
        measure, self._measures = self._measures, False
        self.head.show_case(case)
        self.model.show(documents, case.subjects, case.sources)
        self._in_front(self._desk.document_id)
        for one in self.model.lines if measure else ():
            if isinstance(one, CaseDocument) and one.document.role is Role.SUBJECT:
                self._measure(one.document.id)

    # Commands, for the document in front or the chosen line

    def details(self) -> None:
        """Title, author, publisher, date and address, for correction."""
        from workbench.gui.cases.details import DetailsSheet

        document_id = self._chosen()
        document = self._desk.read(documents.get, document_id, self._desk.case_id) if document_id is not None else None
        if document is not None:
            self.window().open_sheet(DetailsSheet(self.window(), self._desk, document))

    def change_role(self) -> None:
        """A subject becomes a source, and the other way round."""
        chosen = self.model.row_of(self._chosen())
        if chosen >= 0:
            document = self.model.lines[chosen].document
            other = Role.SOURCE if document.role is Role.SUBJECT else Role.SUBJECT
            self._desk.do(documents.change_role, self._desk.case_id, document.id, other)

    def confidential(self) -> None:
        """Mark the document as one that reports need not name, or take the mark away."""
        document_id = self._chosen()
        document = self._desk.read(documents.get, document_id) if document_id is not None else None
        if document is not None:
            marked = self._desk.do(documents.keep_confidential, document_id, not document.confidential)
            if marked is not None:
                self._desk.say(tr("“{name}” is confidential: reports can leave its name out.", name=marked.name)
                               if marked.confidential else tr("“{name}” is not confidential any more.",
                                                              name=marked.name))

    def set_aside(self) -> None:
        """Take the document out of sight; the message says how it comes back."""
        document_id = self._chosen()
        row = self.model.row_of(document_id)
        if row >= 0:
            name = self.model.lines[row].document.name
            self._desk.do(documents.set_aside, document_id)
            self._desk.say(tr("“{name}” was set aside. Ctrl+Z brings it back.", name=name))

    def origins(self) -> None:
        """Which sources are of one origin: what is proposed, and what was decided."""
        from workbench.gui.cases.origins import OriginsSheet

        self.window().open_sheet(OriginsSheet(self.window(), self._desk))

    def document_places(self) -> list[tuple[QRect, int, str]]:
        """Where the documents stand on the screen, for a file that is dropped on one."""
        found, view = [], self.list.viewport()
        for row in range(self.model.rowCount()) if self.isVisible() else ():
            document = getattr(self.model.lines[row], "document", None)
            area = self.list.visualRect(self.model.index(row)).intersected(view.rect())
            if document is not None and not area.isEmpty():
                found.append((QRect(view.mapToGlobal(area.topLeft()), area.size()), document.id, document.name))
        return found

    def _one_origin_with(self, document_id: int) -> None:
        from workbench.gui.cases.origins import choose_other

        sheet = choose_other(self.window(), self._desk, document_id)
        self.window().open_sheet(sheet, sheet.field)

    def first_document(self) -> int | None:
        """The first text to be checked, or the first source; None where there is no document."""
        return next((one.document.id for one in self.model.lines if isinstance(one, CaseDocument)), None)

    def _chosen(self) -> int | None:
        current = self.list.currentIndex().data(LINE) if self.list.hasFocus() else None
        return current.document.id if isinstance(current, CaseDocument) else self._desk.document_id

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, CaseDocument):
            self._desk.open_document(line.document.id)

    def _menu(self, at: QPoint) -> None:
        line = self.list.indexAt(at).data(LINE)
        if not isinstance(line, CaseDocument):
            return
        self.list.setCurrentIndex(self.list.indexAt(at))
        self.list.setFocus()
        document, writable = line.document, not self._desk.archive.read_only
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self._desk.open_document(document.id))
        menu.addAction(tr("Open beside"), lambda: self._desk.open_document(document.id, beside=True))
        menu.addSeparator()
        menu.addAction(tr("Details…"), self.details)
        newer = menu.addAction(tr("Import a new version…"), lambda: self._command("versions.import_new", document.id))
        newer.setEnabled(writable)
        menu.addAction(tr("New versions…"), lambda: self._command("versions.show", document.id))
        role = menu.addAction(tr("Make it a source") if document.role is Role.SUBJECT
                              else tr("Make it a text to check"),
                              self.change_role)
        if document.role is Role.SOURCE:
            together = menu.addAction(tr("Same origin as…"), lambda: self._one_origin_with(document.id))
            together.setEnabled(writable)
        secret = menu.addAction(tr("Confidential"), self.confidential)
        secret.setCheckable(True)
        secret.setChecked(document.confidential)
        secret.setEnabled(writable)
        aside = menu.addAction(tr("Set aside"), self.set_aside)
        role.setEnabled(writable)
        aside.setEnabled(writable)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _command(self, id: str, document_id: int) -> None:
        """A command of the window, for this document."""
        self._desk.open_document(document_id)
        self.window().bindings.actions[id].trigger()

    def _in_front(self, document_id: int | None) -> None:
        self.line.open_now = document_id
        row = self.model.row_of(document_id)
        if row >= 0 and not self.list.hasFocus():
            self.list.setCurrentIndex(self.model.index(row))
        self.list.viewport().update()

    def _measure(self, document_id: int) -> None:
        """Count how much of a subject somebody has looked at, once it is known where there is something to look at."""
        if document_id in self._wanted:
            self._again.add(document_id)
        else:
            self._wanted.add(document_id)
            self._desk.spots.find(document_id, lambda _spots: self._count(document_id))

    def _count(self, document_id: int) -> None:
        self._desk.search(checking.coverage, self._desk.case_id, document_id, quiet=True, title=tr("Coverage"),
                          done=lambda found: self._measured(document_id, found),
                          failed=lambda _error: self._wanted.discard(document_id))

    def _measured(self, document_id: int, found) -> None:
        self._wanted.discard(document_id)
        self.line.coverage[document_id] = (found.looked_at, found.checkable)
        self.list.viewport().update()
        if document_id in self._again:
            self._again.discard(document_id)
            self._measure(document_id)

    def _changed(self, change: Change) -> None:
        if change.tables & READS:
            self.reload(measure=bool(change.tables & COVERS))


def _counted(archive, case_id: int) -> tuple[Case, list[CaseDocument]]:
    """A case and its documents, with how much of them is done."""
    return cases.get(archive, case_id), cases.documents(archive, case_id)
