"""Preferences: the checker's name, theme and sizes. Each applies at once."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from workbench.gui.desk import Desk
from workbench.gui.language import NAMES, marked, tr
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, TYPE, button, label, plain_tip, row
from workbench.gui.style.theme import present
from workbench.services import meaning, searchable
from workbench.settings import LIMITS, Settings

THEMES = {"system": marked("As the system"), "light": marked("Light"), "dark": marked("Dark")}


class PreferencesSheet(Sheet):
    """A form over the settings; there is nothing to save, and one button to go back to how it came."""

    WIDTH = 520

    def __init__(self, over: QWidget, desk: Desk):
        super().__init__(over, tr("Preferences"))
        self._desk = desk
        self._asked_for = ""
        settings: Settings = desk.settings
        self.checker = QLineEdit(settings.checker)
        self.checker.setPlaceholderText(tr("Your name, as reports and the history show it"))
        self.checker.editingFinished.connect(self._name)
        self._make_looks(settings)
        self._make_habits(settings)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.large)
        form.setVerticalSpacing(SPACE.medium)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in ((tr("Your name"), self.checker), (tr("Language"), self.language),
                             (tr("Theme"), self.theme),
                             (tr("Size of the window's type"), self.text_size), (tr("Reading font"), self.font),
                             (tr("Reading size"), self.reading_size),
                             (tr("Line length"), self.width_), (tr("Languages of scans"), self.languages),
                             (tr("Addresses"), self.private), (tr("Model of meaning"), self.model)):
            field.setAccessibleName(words)
            form.addRow(label(words, "quiet"), field)
        self.filling.addLayout(form)
        self.filling.addLayout(row(button(tr("As it came"), self._reset, kind="quiet"), None,
                                   button(tr("Done"), self.close_sheet, kind="primary")))

    def _make_looks(self, settings: Settings) -> None:
        """Fields of how the window looks."""
        prefer = self._desk.prefer
        self.theme = QComboBox()
        for name, words in THEMES.items():
            self.theme.addItem(tr(words), name)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.theme.currentIndexChanged.connect(lambda: prefer(theme=self.theme.currentData()))
        self.language = QComboBox()
        self.language.addItem(tr("As the system"), "")
        for code, name in NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.language.currentIndexChanged.connect(lambda: prefer(language=self.language.currentData()))
        self.font = QComboBox()
        self.font.addItem(tr("Serif"), "")
        for family in dict.fromkeys((*present(TYPE.serif), *present(TYPE.sans))):
            self.font.addItem(family, family)
        self.font.setCurrentIndex(max(0, self.font.findData(settings.reading_font)))
        self.font.currentIndexChanged.connect(lambda: prefer(reading_font=self.font.currentData()))
        self.text_size = self._number("text_size", tr("As the system"), tr(" pt"))
        self.reading_size = self._number("reading_size", "", tr(" pt"))
        self.width_ = self._number("reading_width", "", tr(" characters"))

    def _make_habits(self, settings: Settings) -> None:
        """Fields of how documents come in and are ranked."""
        self.languages = QLineEdit(" ".join(settings.ocr_languages))
        self.languages.setPlaceholderText(tr("Found out from the document"))
        self.languages.setToolTip(plain_tip(_languages_here()))
        self.languages.editingFinished.connect(self._speak)
        self.private = QCheckBox(tr("May lead into your own network"))
        self.private.setChecked(settings.allow_private)
        self.private.toggled.connect(lambda on: self._desk.prefer(allow_private=on))
        self.model = QLineEdit(settings.semantic_model)
        self.model.setPlaceholderText(tr("None: passages are ranked by their words"))
        self.model.setToolTip(tr("The folder of a sentence-embedding model (onnx/model.onnx and tokenizer.json). "
                                 "Nothing is downloaded."))
        self.model.editingFinished.connect(self._mean)

    def close_sheet(self) -> None:
        """The name counts however the sheet is left."""
        if self.isVisible():
            self._name()
            self._speak()
            self._mean()
        super().close_sheet()

    def _number(self, name: str, zero: str, unit: str) -> QSpinBox:
        made = QSpinBox()
        made.setRange(*LIMITS[name])
        made.setSuffix(unit)
        made.setSpecialValueText(zero)
        made.setValue(getattr(self._desk.settings, name))
        made.valueChanged.connect(lambda value: self._desk.prefer(**{name: value}))
        return made

    def _speak(self) -> None:
        typed = tuple(self.languages.text().replace("+", " ").replace(",", " ").split())
        if typed != self._desk.settings.ocr_languages:
            self._desk.prefer(ocr_languages=typed)

    def _mean(self) -> None:
        """A model is taken only when it can be loaded; else it is said why not, and the one before stays."""
        typed = self.model.text().strip()
        if not typed or typed == self._desk.settings.semantic_model:
            self._desk.prefer(semantic_model=typed)
        elif typed != self._asked_for:
            self._asked_for = typed
            self._desk.run(meaning.check, typed, title=tr("Load the model"),
                           done=lambda _: self._desk.prefer(semantic_model=typed))

    def _name(self) -> None:
        typed = " ".join(self.checker.text().split())
        if typed != self._desk.settings.checker:
            self._desk.prefer(checker=typed)

    def _reset(self) -> None:
        usual = Settings()
        self.theme.setCurrentIndex(self.theme.findData(usual.theme))
        self.font.setCurrentIndex(0)
        self.language.setCurrentIndex(0)
        self.languages.clear()
        self._speak()
        self.model.clear()
        self._mean()
        self.private.setChecked(usual.allow_private)
        for name, field in (("text_size", self.text_size), ("reading_size", self.reading_size),
                            ("reading_width", self.width_)):
            field.setValue(getattr(usual, name))


def _languages_here() -> str:
    """Which languages can be read in pictures on this machine."""
    there = searchable.languages()
    if not there:
        return tr("Words in pictures cannot be read here yet. {how_to_install}",
                  how_to_install=searchable.how_to_install())
    return tr("Tesseract reads {there} here. Type some of these, or nothing to have them found out.",
              there=', '.join(there))
