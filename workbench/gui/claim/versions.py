"""Earlier versions of a verdict: kept, and shown as they stood."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from workbench.domain.verdicts import Verdict
from workbench.gui import words
from workbench.gui.language import tr
from workbench.gui.style import SPACE, column, label, line


class Versions(QFrame):
    """The list of what a verdict was before, newest first."""

    def __init__(self):
        super().__init__()
        self._shown: list[Verdict] | None = None
        self._filling = column(gap=SPACE.tight)
        self.setLayout(self._filling)
        self.hide()

    def show_versions(self, versions: Sequence[Verdict]) -> None:
        """Show these; nothing at all where there were none."""
        if list(versions) == self._shown:
            return
        self._shown = list(versions)
        while self._filling.count():
            self._filling.takeAt(0).widget().deleteLater()
        self.setVisible(bool(versions))
        if versions:
            self._filling.addWidget(line())
            self._filling.addWidget(label(tr("Earlier versions"), "section"))
        for one in reversed(versions):
            self._filling.addWidget(label(f"{one.version}. {one.label}", "strong"))
            signed = tr(", signed off by {signed_by}", signed_by=one.signed_by) if one.signed_by else ""
            self._filling.addWidget(label(f"{one.decided_by}, {words.moment(one.decided_at)}{signed}", "faint"))
            for text in (one.correction, one.rationale):
                if text:
                    self._filling.addWidget(label(text, "quiet", wrap=True, selectable=True))
