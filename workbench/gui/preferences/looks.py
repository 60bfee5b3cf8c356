"""How the window looks and how documents are set."""

from PySide6.QtWidgets import QCheckBox, QComboBox

from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.preferences.page import Page
from workbench.gui.style import TYPE
from workbench.gui.style.theme import present
from workbench.settings import Settings

THEMES = {"system": marked("As the system"), "light": marked("Light"), "dark": marked("Dark")}


class LooksPage(Page):
    """Theme, type, and the setting of documents."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        prefer = desk.prefer
        self.theme = QComboBox()
        for name, words in THEMES.items():
            self.theme.addItem(tr(words), name)
        self.theme.currentIndexChanged.connect(lambda: prefer(theme=self.theme.currentData()))
        self.font = QComboBox()
        self.font.addItem(tr("Serif"), "")
        for family in dict.fromkeys((*present(TYPE.serif), *present(TYPE.sans))):
            self.font.addItem(family, family)
        self.font.currentIndexChanged.connect(lambda: prefer(reading_font=self.font.currentData()))
        self.text_size = self.number("text_size", tr("As the system"), tr(" pt"))
        self.reading_size = self.number("reading_size", "", tr(" pt"))
        self.width_ = self.number("reading_width", "", tr(" characters"))
        self.white = QCheckBox(tr("Stay white in the dark"))
        self.white.toggled.connect(lambda on: prefer(white_pages=on))
        self.line(tr("Theme"), self.theme, "theme")
        self.line(tr("Text size of the window"), self.text_size, "text_size")
        self.line(tr("Reading font"), self.font, "reading_font")
        self.line(tr("Reading size"), self.reading_size, "reading_size")
        self.line(tr("Line length"), self.width_, "reading_width",
                  hint=tr("60 to 80 characters are read with the least effort."))
        self.line(tr("Pages of PDFs"), self.white, "white_pages")
        self.look()

    def show_settings(self, settings: Settings) -> None:
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.font.setCurrentIndex(max(0, self.font.findData(settings.reading_font)))
        self.white.setChecked(settings.white_pages)
        for name, field in (("text_size", self.text_size), ("reading_size", self.reading_size),
                            ("reading_width", self.width_)):
            field.setValue(getattr(settings, name))
