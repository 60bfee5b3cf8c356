"""Write the case as a report: which form, where to. Afterwards the message bar has the way to open it."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from workbench.domain.cases import Case
from workbench.gui.desk import Desk, Message
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, button, column, label, row
from workbench.gui.words import count
from workbench.services import exporting


class ExportSheet(Sheet):
    """The sheet. An existing file is only written over after it was said."""

    def __init__(self, over: QWidget, desk: Desk, case: Case):
        super().__init__(over, "Export report")
        self._desk, self._case = desk, case
        waiting = case.claims - case.claims_done
        against = f"{count(case.subjects, 'text')} against {count(case.sources, 'source')}"
        told = f"{count(case.claims, 'claim')} from {against}."
        if waiting:
            told += f" {count(waiting, 'claim')} without a verdict will be listed as open."
        self.filling.addWidget(label(told, "quiet", wrap=True))
        self.format = QComboBox()
        self.format.setAccessibleName("Format")
        self._suffixes: dict[str, str] = {}
        for key, title, suffix in exporting.formats():
            self._suffixes[key] = "." + suffix.lstrip(".")
            self.format.addItem(title, key)
        self.format.setCurrentIndex(max(0, self.format.findData("html")))
        self.path = QLineEdit(str(_usual_folder() / f"{_file_name(case.name)}.html"))
        self.path.setAccessibleName("File")
        self.path.returnPressed.connect(self._write)
        choose = button("Choose…", self._choose)
        self.filling.addLayout(column(label("Format", "small"), self.format, gap=SPACE.tight))
        self.filling.addLayout(column(label("File", "small"), row(self.path, choose), gap=SPACE.tight))
        self.said = label("", "warn", wrap=True)
        self.said.hide()
        self.filling.addWidget(self.said)
        self.meant = self.foot("Export", self._write, icon_name="export")
        self.format.currentIndexChanged.connect(self._other_format)
        self.path.textChanged.connect(self._look)
        self._look()

    def _other_format(self) -> None:
        suffix = self._suffixes[self.format.currentData()]
        kept = self.path.text().strip()
        before = next((one for one in self._suffixes.values() if kept.endswith(one)), "")
        self.path.setText(kept.removesuffix(before) + suffix)

    def _look(self) -> None:
        # Not Path's own way of asking: it raises where a folder may not be looked into, and for ~nobody.
        over = os.path.isfile(os.path.expanduser(self.path.text().strip()))
        self.said.setText("There is a file of this name. It will be written over." if over else "")
        self.said.setVisible(over)
        self.meant.setEnabled(bool(self.path.text().strip()))
        if self.isVisible():
            self.fit()

    def _choose(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(self.window(), "Export report", self.path.text())
        if chosen:
            self.path.setText(chosen)

    def _write(self) -> None:
        if not self.meant.isEnabled():
            return
        path = Path(os.path.expanduser(self.path.text().strip()))
        desk, format_name = self._desk, self.format.currentData()
        self.close_sheet()
        desk.search(exporting.export, self._case.id, format_name, path, title="Writing the report", writes=True,
                    done=lambda written: _written(desk, written))


def _written(desk: Desk, path: Path) -> None:
    desk.said.emit(Message(f"The report is written: {path}", "good", "", (
        ("Open it", lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
        ("Show the folder", lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))))))


def _usual_folder() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def _file_name(name: str) -> str:
    """A case's name as a file's: what systems forbid becomes a blank."""
    kept = "".join(letter if letter.isalnum() or letter in " -_.,()" else " " for letter in name)
    return " ".join(kept.split())[:80].strip(". ") or "report"
