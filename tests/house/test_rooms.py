"""The rooms of the house: names that say something, modules that say what they are for and are read in one sitting."""

import ast
import subprocess
from pathlib import Path

import pytest

WORKBENCH = Path(__file__).resolve().parents[2] / "workbench"
MODULES = sorted(WORKBENCH.rglob("*.py"))

VAGUE = {"utils", "util", "misc", "common", "helpers", "helper", "manager", "controller", "widgets", "stuff"}
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
LONG_FOR_A_REASON: dict[str, str] = {}
"""Modules that may be longer than LONGEST_MODULE, each with its reason."""


def called(path: Path) -> str:
    return path.relative_to(WORKBENCH.parent).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=called)
def test_a_module_says_what_it_is_for(path):
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "a module begins with a sentence on its subject"


def test_no_name_is_vague():
    assert [called(path) for path in MODULES if path.stem in VAGUE or path.parent.name in VAGUE] == []


def test_modules_can_be_read_in_one_sitting():
    long = {called(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    too_long = {name: lines for name, lines in long.items() if lines > LONGEST_MODULE}
    assert {name: lines for name, lines in too_long.items() if name not in LONG_FOR_A_REASON} == {}
    assert set(LONG_FOR_A_REASON) <= set(too_long), "shorter again: its reason can go"


def test_functions_are_short():
    long = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = node.end_lineno - node.lineno + 1
                doc = ast.get_docstring(node, clean=False)
                lines -= len(doc.splitlines()) if doc else 0
                long += [f"{called(path)}: {node.name} has {lines} lines"] if lines > LONGEST_FUNCTION else []
    assert long == []


def test_only_the_command_line_prints():
    wrong = []
    for path in MODULES:
        if "cli" in path.parts or path.name == "__main__.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                wrong.append(f"{called(path)}:{node.lineno}")
    assert wrong == []


def test_the_top_of_the_house_is_tidy(root):
    """The folders that architecture fixes and a handful of files: nothing else grows there."""
    tracked = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("not a git checkout")
    top = {line.split("/")[0] for line in tracked.stdout.splitlines()}
    allowed = {
        "pyproject.toml", "workbench", "resources", "migrations", "tests", "packaging", "README.md", "LICENSE",
        "CHANGELOG.md", "Makefile", "requirements.lock", "requirements-dev.lock",
    }
    assert {name for name in top - allowed if not name.startswith(".")} == set()
