"""F1: the whole job on one page; and what this program is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from workbench import __version__
from workbench.gui.actions import BY_ID
from workbench.gui.bindings import key_text
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, button, column, label, picture, row

STEPS = (
    ("Bring the text in", "Drop it on the left half of the window, its sources on the right.",
     ("imports.choose_subjects", "imports.choose_sources")),
    ("Mark a claim", "Select its words. Or go to the next sentence worth checking that nobody has looked at.",
     ("reader.make_claim", "reader.next_spot")),
    ("Look at what the sources say",
     "The best passages stand on the right, with what agrees and what does not. Likeness is not truth: read the "
     "differences. The ledger and the quotations below show all of them at once.",
     ("claim.next_match", "claim.open_match", "workspace.show_ledger", "workspace.show_quotations")),
    ("Decide what each passage means", "Supports, contradicts, context, or dismissed. Any of it can be undone.",
     ("claim.supports", "claim.contradicts", "claim.context", "claim.dismiss")),
    ("Give the verdict", "A number picks the rating. Write why, with the sums; then sign it off.",
     ("claim.rate:1", "claim.write_rationale", "claim.sign_off")),
    ("Hand over the report", "With every source, passage, page and hash, so that others can replicate it.",
     ("case.export_report",)),
)


class GuideSheet(Sheet):
    """Six steps with their keys."""

    WIDTH = 720

    def __init__(self, over: QWidget):
        super().__init__(over, "How to check a claim")
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE.medium)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setColumnStretch(1, 1)
        for number, (title, hint, commands) in enumerate(STEPS):
            keys = row(None, *(label(_key(id), "key") for id in commands), gap=SPACE.tight)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label(str(number + 1), "title"), number, 0, top)
            words = column(label(title, "strong"), label(hint, "quiet", wrap=True), None, gap=SPACE.hair)
            grid.addLayout(words, number, 1)
            grid.addLayout(keys, number, 2, top)
        self.filling.addLayout(grid)
        self.filling.addLayout(row(None, button("Done", self.close_sheet, kind="primary")))


class AboutSheet(Sheet):
    """What this is, which version, and where the work lies."""

    WIDTH = 480

    def __init__(self, over: QWidget, library: Path | None):
        super().__init__(over, "Fact-Checking Workbench")
        lies = f"The library: {library}" if library else "No library is open."
        said = column(label(f"Version {__version__}, Apache-2.0", "quiet"),
                      label("Everything stays on this machine. Nothing is sent anywhere.", "", wrap=True),
                      label(lies, "faint", wrap=True, selectable=True))
        top = row(gap=SPACE.large)
        top.addWidget(picture("workbench", "accent", 48), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        self.filling.addLayout(top)
        self.filling.addLayout(row(None, button("Done", self.close_sheet, kind="primary")))


def _key(id: str) -> str:
    return "1 … 9" if id.startswith("claim.rate") else key_text(BY_ID[id].key)
