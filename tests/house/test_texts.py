"""Every text of the window is one that can be translated, and is: none bare, none missing, none left over."""

import ast
import re
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

GUI = Path(__file__).resolve().parent.parent.parent / "workbench" / "gui"
SHOWN = {"label": (0,), "button": (0,), "icon_button": (1,), "empty_place": (1, 2), "QLabel": (0,), "QPushButton": (0,),
         "QCheckBox": (0,), "QRadioButton": (0,), "QToolBar": (0,), "QAction": (0,), "addAction": (0,), "addItem": (0,),
         "addTab": (1,), "setTabText": (1,), "addRow": (0,), "setText": (0,), "setPlainText": (0,), "setToolTip": (0,),
         "setWindowTitle": (0,), "setTitle": (0,), "setPlaceholderText": (0,), "setAccessibleName": (0,),
         "setAccessibleDescription": (0,), "setSpecialValueText": (0,), "setSuffix": (0,), "setPrefix": (0,),
         "say": (0,), "Message": (0, 2), "Choice": (0, 2), "Column": (0, 3), "foot": (0,), "retitle": (1,),
         "showText": (1,), "plain_tip": (0,), "drawText": (-1,)}
"""Which arguments of what show a text to a person; and those of these names, wherever they are given."""
NAMED = {"tip", "remedy", "title", "hint", "heading"}
TRANSLATED = {"tr", "tr_n", "count", "marked"}
BARE = {"Fact-Checking Workbench", "https://…", "SHA-256", "kB", "MB", "version"}
"""What is the same in every language."""
WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture(scope="module")
def texts(root):
    spec = spec_from_file_location("texts", root / "packaging" / "texts.py")
    module = module_from_spec(spec)
    sys.modules["texts"] = module  # a dataclass asks for it
    spec.loader.exec_module(module)
    yield module
    del sys.modules["texts"]


@pytest.fixture(scope="module")
def gathered(texts):
    """All that there is to translate; every module of the program is read for it."""
    return texts.texts()


def test_every_text_has_its_spanish_words(texts, gathered):
    there = texts.translations()
    assert [text.source for text in gathered if not any(there.get(text, ()))] == [], "see make texts"


def test_the_catalogue_is_as_the_recipe_writes_it(texts, gathered, tmp_path):
    texts.write(gathered, texts.translations(), tmp_path / "again.ts")
    again = (tmp_path / "again.ts").read_text(encoding="utf-8")
    assert texts.CATALOGUE.read_text(encoding="utf-8") == again, "run make texts"


def test_what_is_filled_in_is_the_same_in_both_languages(texts):
    wrong = []
    for text, forms in texts.translations().items():
        names = set(re.findall(r"\{\w*\}", text.source))
        wrong += [(text.source, form) for form in forms if set(re.findall(r"\{\w*\}", form)) != names
                  and not (text.one and set(re.findall(r"\{\w*\}", form)) == names - {"{number}"})]
    assert wrong == []


def test_a_translation_begins_and_ends_as_its_text_does(texts):
    wrong = []
    for text, forms in texts.translations().items():
        for form in filter(None, forms):
            form = form.removesuffix("º")  # it stands behind the full stop of an abbreviation
            spaces = text.source[:1] == " ", text.source[-1:] == " ", text.source[-1:] == "…", text.source[-1:] == "."
            if spaces != (form[:1] == " ", form[-1:] == " ", form[-1:] == "…", form[-1:] == "."):
                wrong.append((text.source, form))
    assert wrong == []


def test_each_menu_is_opened_by_a_letter_of_its_own(texts):
    from workbench.gui.actions import MENUS

    spanish = {text.source: forms[0] for text, forms in texts.translations().items() if text.source in MENUS.values()}
    for names in (MENUS.values(), spanish.values()):
        letters = [name.partition("&")[2][:1].lower() for name in names]
        assert len(set(letters)) == len(letters) == len(MENUS), letters


def test_qt_linguist_reads_the_catalogue(texts, tmp_path, qapp):
    """Its own tool compiles every text, and Qt finds one in what it made."""
    import PySide6
    from PySide6.QtCore import QTranslator

    tool = Path(PySide6.__file__).parent / "lrelease"
    if not tool.exists():
        tool = Path(shutil.which("lrelease") or pytest.skip("PySide6 came without its tools"))
    made = tmp_path / "workbench_es.qm"
    said = subprocess.run([tool, texts.CATALOGUE, "-qm", made], capture_output=True, text=True, check=True).stdout
    assert "0 unfinished" in said
    translator = QTranslator()
    assert translator.load(str(made))
    assert translator.translate("workbench", "Preferences") == "Preferencias"


def test_no_text_that_is_shown_is_bare():
    assert [found for path in sorted(GUI.rglob("*.py")) if "demo" not in path.parts for found in _bare(path)] == []


def _bare(path: Path) -> list[str]:
    """Words in a program text that are shown as they stand: place and words."""
    return [f"{path.relative_to(GUI).as_posix()}:{node.lineno}: {words}"
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
            for shown in _shown(node) for words in _words(shown)]


def _shown(node: ast.Call) -> list[ast.expr]:
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    places = SHOWN.get(name, ()) if len(node.args) else ()
    given = [node.args[place] for place in places if place < len(node.args)]
    return given + [one.value for one in node.keywords if one.arg in NAMED]


def _words(node: ast.expr) -> list[str]:
    """The literal words in an expression that no translation is asked for."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        return [] if name in TRANSLATED or name not in {"join", "plain_tip", "strip"} else [
            words for one in node.args for words in _words(one)]
    if isinstance(node, ast.Constant):
        told = node.value if isinstance(node.value, str) else ""
        for known in BARE:
            told = told.replace(known, "")
        return [told] if WORD.search(told) and "Ctrl+" not in told else []
    inner = {ast.JoinedStr: "values", ast.Tuple: "elts", ast.List: "elts", ast.BoolOp: "values"}.get(type(node))
    parts = list(getattr(node, inner)) if inner else []
    if isinstance(node, ast.FormattedValue):
        parts = [node.value]
    if isinstance(node, ast.IfExp):
        parts = [node.body, node.orelse]
    if isinstance(node, ast.BinOp):
        parts = [node.left, node.right]
    return [words for part in parts for words in _words(part)]
