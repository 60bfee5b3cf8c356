"""Documents being made searchable, a job each, wherever that was asked for. Reader and import list follow it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import PasswordNeeded, WorkbenchError
from workbench.gui.language import tr
from workbench.gui.sentences import translated

if TYPE_CHECKING:
    from workbench.gui.desk import Desk
    from workbench.gui.jobs import Job


class Recogniser(QObject):
    """Makes documents searchable. `changed(document)` is news of one: begun, a page further, ended."""

    changed = Signal(int)

    def __init__(self, desk: "Desk"):
        super().__init__(desk)
        self._desk = desk
        self._jobs: dict[int, Job] = {}
        # for as long as the window is open, and nowhere else
        self._passwords: dict[int, str] = {}
        self._locked: dict[int, bool] = {}

    def start(self, document_id: int, password: str = "") -> None:
        """Begin, unless it is under way. The languages are those of the preferences, found out where there are none.
        `password` opens a locked document; it is remembered while the window is open, and kept nowhere."""
        from workbench.services.reading import searchable

        if document_id in self._jobs or self._desk.archive.read_only:
            return
        if not searchable.is_possible():
            self._desk.say(tr("Words in pictures cannot be read here: Tesseract is not installed."), "warning",
                           remedy=translated(searchable.how_to_install()))
            return
        self.remember(document_id, password)
        self._locked.pop(document_id, None)
        self._jobs[document_id] = self._desk.search(
            searchable.recognise_document, document_id, self._desk.settings.ocr_languages,
            password=self._passwords.get(document_id, ""), title=tr("Making a document searchable"),
            on_progress=lambda _done, _total: self.changed.emit(document_id),
            done=lambda made: self._keep(document_id, made), failed=lambda error: self._failed(document_id, error))
        self.changed.emit(document_id)

    def remember(self, document_id: int, password: str) -> None:
        """The password that opens a document, until the window is closed."""
        if password:
            self._passwords[document_id] = password

    def wants_password(self, document_id: int) -> bool | None:
        """None where a document is not locked, as far as is known; else whether a password was tried that is not
        right."""
        return self._locked.get(document_id)

    def cancel(self, document_id: int) -> None:
        """Stop; the document stays as it was."""
        job = self._jobs.pop(document_id, None)
        if job is not None:
            job.cancel()
            self.changed.emit(document_id)

    def pages(self, document_id: int) -> tuple[int, int] | None:
        """How many pages are done, of how many; None where nothing is under way."""
        job = self._jobs.get(document_id)
        if job is not None and job.is_cancelled():  # stopped in the status bar
            del self._jobs[document_id]
            return None
        return job.pieces if job is not None else None

    def _keep(self, document_id: int, made) -> None:
        from workbench.services.reading import searchable

        if document_id not in self._jobs:
            return
        self._jobs[document_id] = self._desk.search(
            searchable.keep, made, title=tr("Saving"), writes=True, done=lambda kept: self._kept(document_id, kept),
            failed=lambda error: self._failed(document_id, error))

    def _kept(self, document_id: int, kept) -> None:
        self._jobs.pop(document_id, None)
        self.changed.emit(document_id)
        self._desk.say(kept.sentence, "warning" if kept.carried.left else "good", remedy=kept.carried.sentence)

    def _failed(self, document_id: int, error: WorkbenchError) -> None:
        self._jobs.pop(document_id, None)
        if isinstance(error, PasswordNeeded):
            self._locked[document_id] = self._passwords.pop(document_id, None) is not None
            self._desk.open_document(document_id)  # where it is asked for
        self.changed.emit(document_id)
        if not isinstance(error, PasswordNeeded):
            self._desk.tell(error)
