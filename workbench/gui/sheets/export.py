"""Write the case as a report: which form, where to. Afterwards the message bar has the way to open it."""

import os
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from workbench.domain.cases import Case
from workbench.domain.reporting import Publisher
from workbench.gui.choosing import choose_target
from workbench.gui.desk import Desk, Message
from workbench.gui.language import ENGLISH, tr, tr_n
from workbench.gui.sentences import translated
from workbench.gui.sheets.marked_copy import MarkedCopyFields
from workbench.gui.sheets.publisher import PublisherFields
from workbench.gui.sheets.report_language import ReportLanguage
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, button, column, label, row
from workbench.gui.words import count
from workbench.services.colleagues import bundles
from workbench.services.library import cases
from workbench.services.reporting import exporting, marked_pages

UNDER_BOX = 27
"""Pixels from the edge to where the words of a box to tick begin."""


class ExportSheet(Sheet):
    """The sheet. An existing file is only written over after it was said, by a button that says so."""

    def __init__(self, over: QWidget, desk: Desk, case: Case):
        super().__init__(over, tr("Export report"))
        self._desk, self._case = desk, case
        self.filling.addWidget(label(_told(case), "quiet", wrap=True))
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format"))
        self._suffixes: dict[str, str] = {}
        for key, title, suffix in exporting.formats():
            self._suffixes[key] = "." + suffix.lstrip(".")
            self.format.addItem(translated(title), key)
        self.format.setMaxVisibleItems(len(self._suffixes))
        self.format.setCurrentIndex(max(0, self.format.findData("html")))
        self.language = ReportLanguage(desk)
        self.says = label("", "quiet", wrap=True)
        self.publisher = PublisherFields(desk, case.id, self.fit)
        self.copy = MarkedCopyFields(desk, case.id, self._other_format)
        self.path = QLineEdit(str(_usual_folder(desk.settings.export_folder) / f"{_file_name(case.name)}.html"))
        self.path.setAccessibleName(tr("File"))
        self.path.returnPressed.connect(self._write)
        choose = button(tr("Choose…"), self._choose)
        self.filling.addLayout(column(self._choices(), self.says, gap=SPACE.tight))
        self.filling.addWidget(self.publisher)
        self.filling.addWidget(self.copy)
        self.filling.addLayout(column(label(tr("File"), "small"), row(self.path, choose), gap=SPACE.tight))
        self.redact = QCheckBox(_redaction(desk, case))
        self.redact.setEnabled(_confidential(desk, case) > 0)
        self.stays, self._bundle = label("", "small", wrap=True), False
        self.stays.setContentsMargins(UNDER_BOX, 0, 0, 0)
        self.filling.addLayout(column(self.redact, self.stays, gap=SPACE.hair))
        self.said = label("", "warn", wrap=True)
        self.said.hide()
        self.filling.addWidget(self.said)
        self.meant = self.foot(tr("Export"), self._write, icon_name="export")
        self.format.currentIndexChanged.connect(self._other_format)
        self.path.textChanged.connect(self._look)
        self._other_format()
        self._look()

    def _choices(self) -> QHBoxLayout:
        """The format, and beside it the language."""
        made = row(column(label(tr("Format"), "small"), self.format, gap=SPACE.tight),
                   column(label(tr("Language of the report"), "small"), self.language, gap=SPACE.tight),
                   gap=SPACE.medium)
        made.setStretch(0, 1)
        return made

    def _other_format(self) -> None:
        key = self.format.currentData()
        self.says.setText(translated(exporting.sentence(key)))
        self.publisher.setVisible(key == "claimreview")
        self.copy.setVisible(key == marked_pages.FORMAT)
        self.language.setEnabled(exporting.is_written(key))
        self._say_what_stays(key)
        if key == "claimreview":
            self.publisher.look()
        kept = self.path.text().strip()
        before = next((one for one in self._suffixes.values() if kept.endswith(one)), "")
        self.path.setText(kept.removesuffix(before) + (self.copy.suffix if self._copies else self._suffixes[key]))
        self._look()
        if self.isVisible():
            self.fit()

    def _look(self) -> None:
        over = self._is_there()
        self.said.setText(tr("There is a file of this name already. It will be overwritten.") if over else "")
        self.said.setVisible(over)
        self.meant.setText(tr("Overwrite it") if over else tr("Export"))
        self.meant.setEnabled(bool(self.path.text().strip()) and (self.copy.is_ready or not self._copies))
        if self.isVisible():
            self.fit()

    def _say_what_stays(self, key: str) -> None:
        """A bundle goes to a colleague's machine: there what is confidential stays home unless somebody says so."""
        bundle = key == bundles.FORMAT
        if bundle != self._bundle and self.redact.isEnabled():
            self.redact.setChecked(bundle)
        self._bundle = bundle
        self.stays.setText(tr(
            "Names and texts of confidential sources stay here: the bundle has “Source A” in their place, and the "
            "SHA-256 of each quoted passage. Names that the text to check gives itself stay in it.")
            if bundle else tr_n(
            "It becomes Source A in every part of the report; the original stays here.",
            "They become Source A, Source B… in every part of the report; the originals stay here.",
            _confidential(self._desk, self._case)))
        self.stays.setVisible(self.redact.isEnabled())

    @property
    def _copies(self) -> bool:
        return self.format.currentData() == marked_pages.FORMAT

    def _is_there(self) -> bool:
        # Not Path's own way of asking: it raises where a folder may not be looked into, and for ~nobody.
        return os.path.isfile(os.path.expanduser(self.path.text().strip()))

    def _choose(self) -> None:
        chosen = choose_target(self.window(), tr("Export report"), self.path.text())
        if chosen:
            self.path.setText(str(chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes the report where the format is chosen, as it does in the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.format.hasFocus():
            self._write()
        super().keyPressEvent(event)

    def _write(self) -> None:
        if not self.meant.isEnabled():
            return
        if self._is_there() and not self.said.isVisibleTo(self):
            # It came to be there since we looked: say so first.
            self._look()
            return
        path = Path(os.path.expanduser(self.path.text().strip()))
        over, redact = self._is_there(), self.redact.isEnabled() and self.redact.isChecked()
        desk, key, case_id = self._desk, self.format.currentData(), self._case.id
        publisher, options = self.publisher.publisher, self.copy.options if self._copies else {}
        options["language"] = self.language.code
        self.language.remember()
        self.close_sheet()
        write_report(desk, case_id, key, path, redact=redact, over=over, publisher=publisher, **options)


def write_report(desk: Desk, case_id: int, key: str, path: Path, *, redact: bool, over: bool,
                 publisher: Publisher = exporting.NOBODY, language: str = ENGLISH, **options) -> None:
    """Gather in a thread, with progress; make the file in the work process, which is given values alone; and put it
    there last. Cancelled before that, there is no file."""
    done = partial(_written, desk)
    if not exporting.is_report(key):
        desk.search(exporting.export, case_id, key, path, title=tr("Writing {name}", name=path.name), writes=True,
                    done=done,
                    redact=redact, over=over, language=language, **options)
        return

    def write(report) -> None:
        told = replace(report, publisher=publisher)
        desk.run(exporting.rendered, told, key, title=tr("Writing {name}", name=path.name), process=True, done=put,
                 redact=redact)

    def put(data: bytes) -> None:
        desk.run(exporting.put, data, key, path, title=tr("Writing {name}", name=path.name), done=done, over=over)

    desk.search(exporting.case_report, case_id, language=language, title=tr("Gathering the report"), done=write)


def _written(desk: Desk, path: Path) -> None:
    if desk.settings.export_folder != str(path.parent):
        desk.prefer(export_folder=str(path.parent))
    desk.said.emit(Message(tr("The report is written: {path}", path=path), "good", "", (
        (tr("Open it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
        (tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))))))


def _told(case: Case) -> str:
    if not case.claims:
        return tr("There are no claims yet: the report would be empty.")
    waiting = case.claims - case.claims_done
    against = tr("{texts} against {sources}", texts=count(case.subjects, 'text'), sources=count(case.sources, 'source'))
    told = tr("{claims} from {against}.", claims=count(case.claims, 'claim'), against=against)
    if not waiting:
        return told
    return f"{told} " + tr_n("{number} claim without a verdict will be listed as open.",
                             "{number} claims without a verdict will be listed as open.", waiting)


def _confidential(desk: Desk, case: Case) -> int:
    return sum(line.document.confidential for line in desk.read(cases.documents, case.id, default=()))


def _redaction(desk: Desk, case: Case) -> str:
    several = _confidential(desk, case)
    if not several:
        return tr("Do not name confidential sources (none is marked so)")
    return tr_n("Do not name {number} confidential source", "Do not name {number} confidential sources", several)


def _usual_folder(last: str) -> Path:
    if last and os.path.isdir(last):
        return Path(last)
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def _file_name(name: str) -> str:
    """A case's name as a file's: what systems forbid becomes a blank."""
    kept = "".join(letter if letter.isalnum() or letter in " -_.,()" else " " for letter in name)
    return " ".join(kept.split())[:80].strip(". ") or "report"
