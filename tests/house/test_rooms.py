"""The rooms of the house: names that say something, modules that say what they are for and are read in one sitting."""

import ast
import subprocess
from dataclasses import dataclass
from functools import cache
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


@dataclass(frozen=True)
class Seen:
    """What one look at a module's tree shows."""

    says: bool
    long: tuple[str, ...]
    prints: tuple[int, ...]


@cache
def seen(path: Path) -> Seen:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    long, prints = [], []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            doc = ast.get_docstring(node, clean=False)
            lines = node.end_lineno - node.lineno + 1 - (len(doc.splitlines()) if doc else 0)
            long += [f"{node.name} has {lines} lines"] if lines > LONGEST_FUNCTION else []
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            prints.append(node.lineno)
    return Seen(bool(ast.get_docstring(tree)), tuple(long), tuple(prints))


def test_every_module_says_what_it_is_for():
    unsaid = [called(path) for path in MODULES if not seen(path).says]
    assert unsaid == [], "a module begins with a sentence on its subject"


def test_no_name_is_vague():
    assert [called(path) for path in MODULES if path.stem in VAGUE or path.parent.name in VAGUE] == []


def test_modules_can_be_read_in_one_sitting():
    long = {called(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    too_long = {name: lines for name, lines in long.items() if lines > LONGEST_MODULE}
    assert {name: lines for name, lines in too_long.items() if name not in LONG_FOR_A_REASON} == {}
    assert set(LONG_FOR_A_REASON) <= set(too_long), "shorter again: its reason can go"


def test_functions_are_short():
    assert [f"{called(path)}: {said}" for path in MODULES for said in seen(path).long] == []


def test_only_the_command_line_prints():
    silent = [path for path in MODULES if "cli" not in path.parts and path.name != "__main__.py"]
    assert [f"{called(path)}:{line}" for path in silent for line in seen(path).prints] == []


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
