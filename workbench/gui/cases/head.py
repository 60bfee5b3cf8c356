"""Above the documents: the case's name and how far it has come."""

import re

from PySide6.QtWidgets import QFrame

from workbench.domain.cases import Case
from workbench.gui.language import tr
from workbench.gui.style import SPACE, column, label, plain_tip
from workbench.gui.words import rated, short

LONGEST = 90
"""Characters of a case's name that are shown, in four lines at most; its tooltip has all of it."""

UNBROKEN = re.compile(r"\S{14}(?=\S)")
"""So much of a word stands in one line of a narrow panel; a file's name is one word."""


class CaseHead(QFrame):
    """Two lines."""

    def __init__(self):
        super().__init__()
        self.setProperty("surface", "window")
        self.name = label("", "heading", wrap=True)
        self.progress = label("", "small", wrap=True)
        for words in (self.name, self.progress):
            words.setMinimumWidth(1)  # else they are as wide as their longest word, and lines are counted for that
        self.setLayout(column(self.name, self.progress, gap=SPACE.hair, margins=SPACE.medium))

    def show_case(self, case: Case | None) -> None:
        """Tell of this case; None where there is none."""
        self.name.setText(UNBROKEN.sub("\\g<0>\u200b", short(case.name, LONGEST)) if case else "")
        self.name.setAccessibleName(case.name if case else "")
        self.name.setToolTip(plain_tip(case.name) if case else "")
        told = rated(case.claims_done, case.claims) if case and case.claims else tr("No claims yet")
        self.progress.setText(told if case else "")
