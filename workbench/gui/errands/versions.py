"""Commands about new versions of documents: import one, go through what became of what was marked."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from workbench.domain.documents import Document
from workbench.domain.errors import PasswordNeeded
from workbench.gui.choosing import choose_file
from workbench.gui.desk import Desk
from workbench.gui.imports.address import MEANS
from workbench.gui.keys import written
from workbench.gui.language import tr
from workbench.gui.sheets.naming import NameSheet
from workbench.gui.versions import VersionsSheet
from workbench.gui.window import Window
from workbench.gui.words import short
from workbench.services.intake import importing
from workbench.services.intake.prepared import Prepared
from workbench.services.reading import documents, versions
from workbench.services.reading.versions import Replaced


class VersionErrands:
    """Does the commands `versions.*` of one library's window."""

    def __init__(self, desk: Desk, window: Window):
        self._desk, self._window = desk, window

    def import_new(self) -> None:
        """Choose the file that is the new version of the document in front."""
        document = self._document()
        if document is None:
            return
        chosen = choose_file(self._window, tr("Import a new version of “{name}”", name=document.name))
        if chosen is not None:
            self.take(chosen, document.id)

    def import_address(self) -> None:
        """Fetch the new version of the document in front; its own address stands there already."""
        document = self._document()
        if document is not None:
            sheet = NameSheet(self._window, tr("New version from its address"), tr(MEANS), tr("Fetch it"),
                              lambda address: self.fetch(address, document.id), document.metadata.url)
            self._window.open_sheet(sheet, sheet.field)

    def show(self) -> None:
        """What new versions changed, moved and dropped."""
        sheet = VersionsSheet(self._window, self._desk)
        self._window.open_sheet(sheet, sheet.list)

    def take(self, path: Path, document_id: int, password: str = "") -> None:
        """Read the file, then let it take the document's place: both elsewhere, so that the window goes on. A locked
        one is asked for its password, which is kept nowhere."""
        self._desk.flush.emit()

        def failed(error: Exception) -> None:
            self._desk.tell(error)
            if isinstance(error, PasswordNeeded):
                self._ask_password(path, document_id)

        self._desk.run(importing.prepare, path, title=tr("Reading {name}", name=path.name), password=password,
                       failed=failed, done=self._then_replace(document_id))

    def fetch(self, address: str, document_id: int) -> None:
        """The same for a page of the web."""
        from workbench.services.intake import fetching

        self._desk.flush.emit()
        self._desk.run(fetching.prepare_address, address, title=tr("Reading {name}", name=address),
                       allow_private=self._desk.settings.allow_private, done=self._then_replace(document_id))

    def _document(self) -> Document | None:
        front = self._desk.document_id
        return self._desk.read(documents.get, front) if front is not None else None

    def _ask_password(self, path: Path, document_id: int) -> None:
        sheet = NameSheet(self._window, tr("{name} is locked", name=path.name),
                          tr("Its password is used this once and kept nowhere."), tr("Open it"),
                          lambda typed: self.take(path, document_id, typed))
        sheet.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._window.open_sheet(sheet, sheet.field)

    def _then_replace(self, document_id: int):
        case_id = self._desk.case_id

        def replace(prepared: Prepared) -> None:
            self._desk.search(_replace, case_id, document_id, prepared, writes=True, title=tr("Comparing the versions"),
                              done=self._replaced)

        return replace

    def _replaced(self, done: Replaced) -> None:
        self._desk.open_document(done.document.id)
        if not done.is_alike:
            self._desk.say(tr("Hardly a sentence of “{old}” is in “{new}”, which took its place.",
                              old=short(done.version.before_name, 60), new=short(done.version.name, 60)),
                           kind="warning", action=(tr("What changed"), self.show),
                           remedy=written(tr("If it is no version of it, press {key}: that takes it back."),
                                          key="undoing.undo"))
            return
        if not done.version.open:
            self._desk.say(tr("“{name}” is the new version. Everything that was marked stands as it stood.",
                              name=done.document.name), kind="good", action=(tr("What changed"), self.show))
            return
        sheet = VersionsSheet(self._window, self._desk, done.version)
        self._window.open_sheet(sheet, sheet.list)


def _replace(archive, case_id: int, document_id: int, prepared) -> Replaced:
    """The job: a document in front that is an earlier version stands for the newest one."""
    return versions.replace_document(archive, case_id, versions.newest(archive, case_id, document_id), prepared)
