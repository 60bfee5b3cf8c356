"""The documents of a case as lines of a list, under two headings."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from workbench.domain.cases import CaseDocument
from workbench.domain.documents import Role
from workbench.domain.sources import SourceKind
from workbench.gui import words
from workbench.gui.keys import written
from workbench.gui.language import marked, tr, tr_n
from workbench.gui.style import plain_tip

LINE = Qt.ItemDataRole.UserRole
SHORT_KINDS = {SourceKind.PRIMARY: marked("Primary"), SourceKind.SECONDARY: marked("Secondary")}
HEADINGS = {Role.SUBJECT: marked("TO CHECK"), Role.SOURCE: marked("SOURCES")}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `hint` stands under it while there is nothing below."""

    role: Role
    number: int
    hint: str = ""


Line = Heading | CaseDocument


class DocumentList(QAbstractListModel):
    """Headings and documents. `show` keeps the rows that stay, so that nothing jumps while files come in."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, documents: list[CaseDocument], subjects: int = 0, sources: int = 0) -> None:
        """Show these documents of so many subjects and sources: the rows of a long table are not listed."""
        lines = list(_lines(documents, {Role.SUBJECT: subjects, Role.SOURCE: sources}))
        same = len(lines) == len(self.lines) and all(map(_same_place, lines, self.lines))
        if same:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        else:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def row_of(self, document_id: int | None) -> int:
        """The row of a document, -1 where it is not."""
        return next((row for row, line in enumerate(self.lines)
                     if isinstance(line, CaseDocument) and line.document.id == document_id), -1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.lines[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if isinstance(line, Heading):
            return tr(HEADINGS[line.role]) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.document.name
        if role == Qt.ItemDataRole.ToolTipRole:
            origin = tr(" – same origin as others: {origin}", origin=line.origin) if line.origin else ""
            return plain_tip(f"{line.document.name} – {line.document.custody.file}{origin}{_told_of_bar(line)}")
        return f"{line.document.name}, {detail(line)}" if role == Qt.ItemDataRole.AccessibleTextRole else None


def detail(line: CaseDocument) -> str:
    """The second line of a document: publisher and date, or what else is known of it."""
    document = line.document
    known = [document.metadata.publisher, words.date(document.metadata.published)]
    kind = document.source_kind if document.role is Role.SOURCE else SourceKind.UNSAID
    marks = (tr("Confidential") if document.confidential else "",
             tr("Origin: {origin}", origin=line.origin) if line.origin else "")
    known = [*marks, tr(SHORT_KINDS[kind]) if kind in SHORT_KINDS else "", *known]
    said = " · ".join(part for part in known if part)
    if said:
        return said
    length = words.count(document.pages, "page") if document.pages else words.size(document.custody.size)
    return f"{words.kind(document.kind)} · {length}"


def _told_of_bar(line: CaseDocument) -> str:
    """What a subject's bar and the numbers beside it stand for, and what is rated."""
    if line.document.role is not Role.SUBJECT:
        return ""
    rated = f"\n{words.rated(line.done, line.claims)}" if line.claims else ""
    return "\n" + tr("The bar: how many of the sentences worth checking somebody has looked at") + rated


def _lines(documents: list[CaseDocument], numbers: dict[Role, int]):
    for role in Role:
        there = [line for line in documents if line.document.role is role]
        unlisted = numbers[role] - len(there)
        if unlisted > 0:
            yield Heading(role, numbers[role], tr_n("{number} article of a table is searched, not listed",
                                                    "{number} articles of tables are searched, not listed", unlisted))
            yield from there
            continue
        hint = "" if there else _how_to_fill(role)
        yield Heading(role, len(there), hint)
        yield from there


def _how_to_fill(role: Role) -> str:
    if role is Role.SUBJECT:
        return written(tr("Drop the text to be checked here, or press {key}"), key="imports.choose_subjects")
    return written(tr("Drop its sources here, or press {key}"), key="imports.choose_sources")


def _same_place(one: Line, other: Line) -> bool:
    if isinstance(one, Heading) or isinstance(other, Heading):
        return type(one) is type(other) and one.role == other.role and bool(one.hint) == bool(other.hint)
    return one.document.id == other.document.id
