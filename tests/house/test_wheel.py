"""The wheel, installed into a clean environment and started from another folder: everything it needs travels inside.

Nothing is fetched: the wheel is built with the build backend that is there, and the clean environment sees the packages
of the one that runs the tests, but not the source tree.
"""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(root)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """The folder of commands of a clean environment that has the wheel in it."""
    clean = tmp_path_factory.mktemp("clean")
    venv.create(clean, with_pip=False, symlinks=os.name != "nt")
    commands = clean / ("Scripts" if os.name == "nt" else "bin")
    install = [sys.executable, "-m", "pip", "--python", str(commands / "python"), "install", "--quiet", "--no-deps",
               "--no-index", "--disable-pip-version-check", str(wheel)]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    site = next(clean.rglob("site-packages"))
    (site / "packages-of-the-tests.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return commands


def start(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    """Run the installed command from `folder`, with a home of its own."""
    surroundings = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "COV"))}
    surroundings |= {"WORKBENCH_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [str(installed / "workbench"), *arguments],
        cwd=folder, env=surroundings, capture_output=True, text=True, check=False, timeout=560,
    )


def test_resources_and_migrations_travel_inside(wheel, root):
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("resources", "migrations"):
        there = {
            f"workbench/bundled/{path.relative_to(root).as_posix()}"
            for path in (root / folder).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
        }
        assert there
        assert there <= names


def test_nothing_else_of_the_tree_travels(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"workbench"}
    assert not [name for name in names if name.endswith((".pyc", ".sqlite"))]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_it_starts_from_another_folder(installed, tmp_path):
    said = start(installed, tmp_path, "--version")
    assert said.returncode == 0, said.stderr
    assert said.stdout.strip()


def test_it_uses_its_own_resources_and_migrations(installed, tmp_path):
    ask = "from workbench import paths; print(paths.resources()); print(paths.migrations())"
    command = [str(installed / "python"), "-c", ask]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    places = [Path(line) for line in said.stdout.splitlines()]
    assert all(installed.parent in place.parents and place.is_dir() for place in places)


@pytest.mark.slow
def test_the_sample_case_goes_through_the_whole_window(installed, tmp_path):
    said = start(installed, tmp_path, "demo", "--headless", "--output", "shown")
    assert said.returncode == 0, said.stdout + said.stderr
    told = [line for line in said.stderr.splitlines() if line.strip() and not line.startswith("This plugin does not")]
    assert len(told) == 1 and told[0].startswith("Done."), "nobody warned or failed on the way:\n" + said.stderr
    shown = tmp_path / "shown"
    assert (shown / "report.html").stat().st_size > 10_000
    made = {path.name for path in shown.rglob("*") if path.stat().st_size}
    assert {".png", ".html"} <= {Path(name).suffix for name in made}
    plain = {name for name in made if name.endswith(("-light.png", "-dark.png")) and not name.startswith("part-")}
    assert plain and {name.replace(".png", "@2x.png") for name in plain} <= made
    steps = {name.split("-", 1)[1].removesuffix("-light.png") for name in plain if name.endswith("-light.png")}
    assert {"matches", "beside", "signed-off", "exported"} <= steps
