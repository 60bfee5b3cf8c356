"""The findings of a claim as a menu: the one that is chosen goes into the rationale."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from workbench.domain.findings import Finding
from workbench.gui.claim.suggested import chips
from workbench.gui.language import tr
from workbench.gui.sentences import translated


def findings_menu(parent: QWidget, findings: Sequence[Finding], insert: Callable[[Finding], None]) -> QMenu:
    """A menu of `findings`, the hard ones first, each once."""
    menu = QMenu(parent)
    for finding in dict.fromkeys(chips.sorted_findings(findings)):
        action = menu.addAction(chips.text_of(finding).replace("&", "&&"))
        action.setToolTip(translated(finding.because))
        action.triggered.connect(lambda _=False, one=finding: insert(one))
    if not findings:
        menu.addAction(tr("No findings yet: they come with matches and evidence")).setEnabled(False)
    menu.setToolTipsVisible(True)
    return menu
