"""What a report is written in: the language of the window, unless another one was chosen."""

from PySide6.QtWidgets import QComboBox

from workbench.gui.desk import Desk
from workbench.gui.language import NAMES, language, tr


class ReportLanguage(QComboBox):
    """The languages, each by its own name. `remember` keeps only another one than the window's: whoever changes the
    window's means that of reports too."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Language of the report"))
        for code, name in NAMES.items():
            self.addItem(name, code)
        self.setCurrentIndex(self.findData(desk.settings.report_language or language()))

    @property
    def code(self) -> str:
        """The one that is chosen."""
        return self.currentData()

    def remember(self) -> None:
        """For the next report."""
        kept = "" if self.code == language() else self.code
        if self.isEnabled() and kept != self._desk.settings.report_language:
            self._desk.prefer(report_language=kept)
