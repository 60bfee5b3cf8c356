"""How documents come in and how passages are ranked: languages of scans, addresses, a model of meaning."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.preferences.page import Page
from workbench.gui.sentences import translated
from workbench.gui.style import SPACE, column, label
from workbench.services.reading import searchable
from workbench.services.sources import meaning
from workbench.settings import Settings

CALLED = {QLocale.Language.English: marked("English"), QLocale.Language.Spanish: marked("Spanish"),
          QLocale.Language.French: marked("French"), QLocale.Language.German: marked("German"),
          QLocale.Language.Portuguese: marked("Portuguese"), QLocale.Language.Italian: marked("Italian")}
"""Names in the language of the window; others are called by their own."""


class ReadingInPage(Page):
    """Fields of how documents come in and are ranked."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self._asked_for = ""
        self.languages: dict[str, QCheckBox] = {}
        self.line(tr("Languages of scans"), self._languages(), "ocr_languages", high=True)
        self.private = QCheckBox(tr("May lead into your own network"))
        self.private.toggled.connect(lambda on: desk.prefer(allow_private=on))
        self.line(tr("Addresses"), self.private, "allow_private",
                  hint=tr("Only if you fetch pages of your own newsroom: a hostile link could then reach machines near "
                          "you."))
        self.model = QLineEdit(desk.settings.semantic_model)
        self.model.setPlaceholderText(tr("None: passages are ranked by their words"))
        self.model.editingFinished.connect(self.put_down)
        self.line(tr("Ranking by meaning"), self.model, "semantic_model",
                  hint=tr("The folder of a sentence-embedding model (onnx/model.onnx and tokenizer.json). Nothing "
                          "is downloaded."))
        self.look()

    def _languages(self) -> QWidget:
        """A box for each language that can be read in pictures here."""
        holder, there = QWidget(), searchable.languages()
        filling: QVBoxLayout = column(gap=SPACE.tight)
        for code in there:
            box = QCheckBox(_called(code))
            box.toggled.connect(self._speak)
            self.languages[code] = box
            filling.addWidget(box)
        said = tr("Detected in each document where none is chosen.") if there else tr(
            "Words in pictures cannot be read here yet. {how}", how=translated(searchable.how_to_install()))
        filling.addWidget(label(said, "small", wrap=True, selectable=not there))
        holder.setLayout(filling)
        return holder

    def _speak(self) -> None:
        chosen = tuple(code for code, box in self.languages.items() if box.isChecked())
        absent = tuple(code for code in self.desk.settings.ocr_languages if code not in self.languages)
        if {*chosen, *absent} != set(self.desk.settings.ocr_languages):
            self.desk.prefer(ocr_languages=(*chosen, *absent))

    def show_settings(self, settings: Settings) -> None:
        for code, box in self.languages.items():
            box.blockSignals(True)
            box.setChecked(code in settings.ocr_languages)
            box.blockSignals(False)
        self.private.setChecked(settings.allow_private)
        if not self.model.hasFocus():
            self.model.setText(settings.semantic_model)

    def put_down(self) -> None:
        """A model is taken only when it can be loaded; else it is said why not, and the one before stays."""
        typed = self.model.text().strip()
        if not typed or typed == self.desk.settings.semantic_model:
            if typed != self.desk.settings.semantic_model:
                self.desk.prefer(semantic_model="")
        elif typed != self._asked_for:
            self._asked_for = typed
            self.desk.run(meaning.check, typed, title=tr("Load the model"),
                          done=lambda _: self.desk.prefer(semantic_model=typed))


def _called(code: str) -> str:
    """A language by its name, with Tesseract's code for it: "Spanish (spa)"."""
    known = QLocale.codeToLanguage(code.partition("_")[0])
    name = tr(CALLED[known]) if known in CALLED else (
        QLocale(known).nativeLanguageName() if known is not QLocale.Language.AnyLanguage else "")
    return f"{name} ({code})" if name else code
