"""Who is at work, in which language, and whether the hints are shown."""

from PySide6.QtWidgets import QComboBox, QLineEdit

from workbench.gui.desk import Desk
from workbench.gui.language import NAMES, tr
from workbench.gui.preferences.page import Page
from workbench.gui.style import button, row
from workbench.settings import LIMITS, Settings


class PersonPage(Page):
    """The checker's name, and how the program speaks."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self.checker = QLineEdit(desk.settings.checker)
        self.checker.setPlaceholderText(tr("Your name, as reports and the history show it"))
        self.checker.editingFinished.connect(self.put_down)
        self.line(tr("Your name"), self.checker, "checker",
                  hint=tr("Every act from now on is recorded under this name. What was done before keeps its name."))
        self.language = QComboBox()
        self.language.addItem(tr("As the system"), "")
        for code, name in NAMES.items():
            self.language.addItem(name, code)
        self.language.currentIndexChanged.connect(lambda: desk.prefer(language=self.language.currentData()))
        self.line(tr("Language"), self.language, "language")
        self.hints = button(tr("Show the hints again"), lambda: desk.prefer(hints=0))
        self.add(row(self.hints, None))
        self.look()

    def show_settings(self, settings: Settings) -> None:
        if not self.checker.hasFocus():
            self.checker.setText(settings.checker)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.hints.setVisible(settings.hints == LIMITS["hints"][1])

    def put_down(self) -> None:
        typed = " ".join(self.checker.text().split())
        if typed != self.desk.settings.checker:
            self.desk.prefer(checker=typed)
