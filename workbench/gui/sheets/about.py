"""What this program is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench import __version__
from workbench.gui.language import tr
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, button, column, label, picture, row


class AboutSheet(Sheet):
    """What this is, which version, and where the work lies."""

    WIDTH = 480

    def __init__(self, over: QWidget, library: Path | None):
        super().__init__(over, "Fact-Checking Workbench")
        lies = tr("The library: {folder}", folder=library) if library else tr("No library is open.")
        said = column(label(tr("Version {version}, Apache-2.0", version=__version__), "quiet"),
                      label(tr("Everything stays on this machine. Nothing is sent anywhere."), "", wrap=True),
                      label(lies, "faint", wrap=True, selectable=True))
        top = row(gap=SPACE.large)
        top.addWidget(picture("workbench", "accent", 48), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        self.filling.addLayout(top)
        self.filling.addLayout(row(None, button(tr("Done"), self.close_sheet, kind="primary")))
