"""Commands about work with colleagues: merge a case bundle, decide what it says otherwise; annotations."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from workbench.domain.merging import Merged
from workbench.gui.desk import Desk
from workbench.gui.sheets.differences import DifferencesSheet
from workbench.gui.window import Window
from workbench.gui.words import count
from workbench.services import bundles, web_annotations


class ExchangeErrands:
    """Does the commands `exchange.*` of one library's window."""

    def __init__(self, desk: Desk, window: Window):
        self._desk, self._window = desk, window

    def merge_bundle(self) -> None:
        """Choose a colleague's bundle and take it in."""
        chosen, _filter = QFileDialog.getOpenFileName(self._window, "Merge a case bundle", "",
                                                      "Case bundles (*.zip);;All files (*)")
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Take a bundle in, in a thread: it is checked whole before anything of it is kept."""
        self._desk.flush.emit()
        self._desk.search(bundles.merge, path, title=f"Merging {path.name}", writes=True, done=self._merged)

    def import_annotations(self) -> None:
        """Choose a file of Web Annotations and take it into this case."""
        chosen, _filter = QFileDialog.getOpenFileName(self._window, "Import annotations", "",
                                                      "Web Annotations (*.json *.jsonld);;All files (*)")
        if chosen:
            self._desk.flush.emit()
            self._desk.search(web_annotations.take, self._desk.case_id, Path(chosen), title="Taking in annotations",
                              writes=True, done=self._annotated)

    def differences(self) -> None:
        """What bundles say otherwise of this case."""
        self._window.open_sheet(DifferencesSheet(self._window, self._desk))

    def _annotated(self, told: web_annotations.Annotated) -> None:
        said = f"{count(told.claims, 'new claim')}, {count(told.evidence, 'new piece', 'new pieces')} of evidence."
        if told.verdicts:
            said += f" {count(told.verdicts, 'verdict')} of others stayed in the file."
        if told.left_out:
            said += f" Without a certain place and left out: {' '.join(told.left_out[:5])}"
        self._desk.say(said, kind="warning" if told.left_out else "good")

    def _merged(self, merged: Merged) -> None:
        if not merged.changed:
            self._desk.say(f"Nothing in the bundle is new to “{merged.case_name}”.", kind="good")
            return
        self._desk.choose_case(merged.case)
        told = f"Merged “{merged.case_name}”. Nothing of yours was written over."
        if merged.unplaced:
            told += f" {count(len(merged.unplaced), 'place')} could not be found in the texts here and stayed out."
        if merged.differences:
            self._desk.say(f"{told} {count(merged.differences, 'difference')} to decide.", kind="warning",
                           action=("Show them", self.differences))
        else:
            self._desk.say(told, kind="good")
