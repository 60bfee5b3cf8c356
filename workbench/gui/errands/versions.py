"""Commands about new versions of documents: import one, go through what became of what was marked."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.versions import VersionsSheet
from workbench.gui.window import Window
from workbench.services import documents, importing, versions
from workbench.services.versions import Replaced


class VersionErrands:
    """Does the commands `versions.*` of one library's window."""

    def __init__(self, desk: Desk, window: Window):
        self._desk, self._window = desk, window

    def import_new(self) -> None:
        """Choose the file that is the new version of the document in front."""
        document_id = self._desk.document_id
        document = self._desk.read(documents.get, document_id) if document_id is not None else None
        if document is None:
            return
        chosen, _filter = QFileDialog.getOpenFileName(
            self._window, tr("Import a new version of “{name}”", name=document.name))
        if chosen:
            self.take(Path(chosen), document_id)

    def show(self) -> None:
        """What new versions changed, moved and dropped."""
        sheet = VersionsSheet(self._window, self._desk)
        self._window.open_sheet(sheet, sheet.list)

    def take(self, path: Path, document_id: int) -> None:
        """Read the file, then let it take the document's place: both elsewhere, so that the window goes on."""
        self._desk.flush.emit()
        case_id = self._desk.case_id
        self._desk.run(importing.prepare, path, title=tr("Reading {name}", name=path.name),
                       done=lambda prepared: self._desk.search(
                           _replace, case_id, document_id, prepared, writes=True,
                           title=tr("Comparing the versions"), done=self._replaced))

    def _replaced(self, done: Replaced) -> None:
        self._desk.open_document(done.document.id)
        if not done.version.open:
            self._desk.say(tr("“{name}” is the new version. Everything that was marked stands as it stood.",
                              name=done.document.name), kind="good", action=(tr("What changed"), self.show))
            return
        sheet = VersionsSheet(self._window, self._desk, done.version)
        self._window.open_sheet(sheet, sheet.list)


def _replace(archive, case_id: int, document_id: int, prepared) -> Replaced:
    """The job: a document in front that is an earlier version stands for the newest one."""
    return versions.replace_document(archive, case_id, versions.newest(archive, case_id, document_id), prepared)
