"""What the first papers promise is so: recipes, the one test command, the pictures and files they point to."""

import ast
import re
import stat
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree

import pytest

RECIPES = ("run", "test", "bench", "pictures", "lint", "package")


@pytest.fixture(scope="module")
def readme(root) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


def test_make_alone_lists_every_recipe(root):
    said = subprocess.run(["make"], cwd=root, capture_output=True, text=True, check=True).stdout
    assert all(re.search(rf"^  make {name} +\S", said, re.MULTILINE) for name in RECIPES)


def test_ci_calls_exactly_the_command_of_the_readme(root, readme):
    script = root / ".ci" / "run"
    commands = [line for line in script.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert commands == ["set -eu", 'cd "$(dirname "$0")/.."', "make test"]
    assert re.search(r"^make test\b", readme, re.MULTILINE)
    assert script.stat().st_mode & stat.S_IXUSR


def test_the_readme_shows_the_two_commands_before_anything_else(readme):
    assert readme.index("![") < readme.index("make run") < readme.index("make test") < readme.index("pipx install .")


def test_what_the_readme_points_to_is_there(root, readme):
    pointed = re.findall(r"\]\(([^)#]+)\)", readme) + re.findall(r"\b((?:packaging|resources)/[\w./-]+\w)", readme)
    assert pointed
    assert [one for one in pointed if not one.startswith("http") and not (root / one).exists()] == []


def test_every_command_is_in_the_readme_or_its_help(readme):
    from workbench.cli import parser

    known = parser.make().format_help()
    for command in re.findall(r"^workbench ([a-z]+)", readme, re.MULTILINE):
        assert re.search(rf"^ +{command}\b", known, re.MULTILINE), command


def test_one_version_everywhere(root):
    import workbench

    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## (\S+)", changelog, re.MULTILINE).group(1) == workbench.__version__
    metainfo = next((root / "packaging").glob("*.metainfo.xml"))
    assert ElementTree.parse(metainfo).find("releases/release").get("version") == workbench.__version__


def test_the_licence_is_the_one_that_is_named(root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (root / "LICENSE").read_text(encoding="utf-8")
    assert project["license"] == "Apache-2.0"
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_the_set_up_needs_nothing_but_python(root):
    """What runs before there is an environment may import the standard library only."""
    for name in ("set_up.py", "system_libraries.py"):
        for node in ast.walk(ast.parse((root / "packaging" / name).read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) else []
            assert {one.split(".")[0] for one in names} <= sys.stdlib_module_names
