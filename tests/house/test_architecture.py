"""Who may import whom: the contracts of pyproject.toml, and which room may use which package of others."""

import ast
import sys

import grimp
import pytest
from importlinter import cli

# Each package of others, and the rooms that may import it. What is not listed here is imported nowhere.
ROOMS = {
    "PySide6": {"gui"},
    "alembic": {"store"},
    "appdirs": {"paths"},
    "certifi": {"readers"},
    "charset_normalizer": {"readers"},
    "jinja2": {"reports"},
    "lxml": {"readers"},
    "markupsafe": {"reports"},
    "numpy": {"matching", "readers", "store", "text"},
    "onnxruntime": {"matching"},
    "pdfminer": {"readers"},
    "pdfplumber": {"readers"},
    "pint": {"crosscheck"},
    "pypdfium2": {"readers"},
    "pypdfium2_raw": {"readers"},
    "rapidfuzz": {"text", "matching", "crosscheck", "store"},
    "shiboken6": {"gui"},
    "snowballstemmer": {"text"},
    "sqlalchemy": {"store"},
    "striprtf": {"readers"},
    "tokenizers": {"matching"},
    "trafilatura": {"readers"},
    "typst": {"reports"},
    "urllib3": {"readers"},
    "xlsxwriter": {"reports"},
}
OUTSIDE = {"sqlalchemy", "alembic"}
"""What migrations may import besides the standard library: never the program, whose code moves on."""

PANELS = 2
FLOORS = {"style": 0, "sheets": 1, "comparing": 1, "errands": 3, "first": 3, "demo": 4}
"""The floors of the window's folders: looks, what several panels share, the panels, what crosses them or stands
for them, the demo."""


@pytest.fixture(scope="module")
def graph():
    return grimp.build_graph("workbench", include_external_packages=True, cache_dir=None)


def room(module: str) -> str:
    """The first folder or module below `workbench`; "" for the package itself."""
    return ".".join(module.split(".")[1:2])


def test_the_contracts_hold(root, monkeypatch, capsys):
    monkeypatch.chdir(root)
    status = cli.lint_imports(config_filename="pyproject.toml", no_cache=True)
    assert status == cli.EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_packages_of_others_are_used_only_in_their_rooms(graph):
    strangers = graph.modules - {one for one in graph.modules if one.split(".")[0] == "workbench"}
    wrong = [
        f"{importer} imports {package}"
        for package in strangers if package not in sys.stdlib_module_names
        for importer in graph.find_modules_that_directly_import(package)
        if room(importer) not in ROOMS.get(package, set())
    ]
    assert wrong == []


def test_panels_of_the_window_meet_only_through_the_desk(graph, root):
    """A folder of the window may know those on floors below its own; panels stand side by side on one floor."""
    folders = {one.parent.name for one in (root / "workbench" / "gui").glob("*/__init__.py")}
    wrong = [
        f"{importer} imports {imported}"
        for folder in folders
        for importer in graph.find_descendants(f"workbench.gui.{folder}") | {f"workbench.gui.{folder}"}
        for imported in graph.find_modules_directly_imported_by(importer)
        if imported.startswith("workbench.gui.")
        and (other := imported.split(".")[2]) in folders - {folder}
        and FLOORS.get(other, PANELS) >= FLOORS.get(folder, PANELS)
    ]
    assert wrong == []


def test_migrations_never_import_the_program(root):
    wrong = []
    for path in (root / "migrations").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or "."] if isinstance(node, ast.ImportFrom) else []
            tops = {name.split(".")[0] for name in names}
            wrong += [f"{path.name} imports {top}" for top in tops - OUTSIDE - sys.stdlib_module_names]
    assert wrong == []
