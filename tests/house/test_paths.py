"""Resources and migrations are found in the source tree, in an installed wheel and in a frozen bundle."""

import sys
from pathlib import Path

import pytest

from workbench import paths

PACKAGE = Path(paths.__file__).parent


def installed(folder: Path) -> Path:
    """A package folder as the wheel lays it out."""
    package = folder / "workbench"
    for name in ("resources", "migrations"):
        (package / "bundled" / name).mkdir(parents=True)
    return package


def test_source_tree_keeps_them_beside_the_package():
    assert paths.resources() == PACKAGE.parent / "resources"
    assert paths.migrations() == PACKAGE.parent / "migrations"
    assert paths.resources().is_dir()


def test_wheel_carries_them_inside_the_package(tmp_path, monkeypatch):
    package = installed(tmp_path / "site-packages")
    monkeypatch.setattr(paths, "PACKAGE", package)
    assert paths.resources() == package / "bundled" / "resources"
    assert paths.migrations() == package / "bundled" / "migrations"


def test_a_strangers_folder_beside_an_installed_package_is_not_taken_for_ours(tmp_path, monkeypatch):
    package = installed(tmp_path / "site-packages")
    (tmp_path / "site-packages" / "resources").mkdir()
    monkeypatch.setattr(paths, "PACKAGE", package)
    assert paths.resources() == package / "bundled" / "resources"


def test_frozen_bundle_unpacks_them_where_pyinstaller_says(tmp_path, monkeypatch):
    installed(tmp_path / "_internal")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert paths.resources() == tmp_path / "_internal" / "workbench" / "bundled" / "resources"
    assert paths.migrations() == tmp_path / "_internal" / "workbench" / "bundled" / "migrations"


def test_a_program_without_its_resources_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "workbench")
    with pytest.raises(FileNotFoundError, match="install the program again"):
        paths.resources()


def test_one_variable_moves_everything_of_the_users_elsewhere(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path))
    assert paths.default_library() == tmp_path / "library"
    assert paths.settings_file() == tmp_path / "settings.toml"
    assert paths.state_dir() == tmp_path / "state"


def test_without_it_they_lie_where_the_system_wants_them(monkeypatch):
    monkeypatch.delenv("WORKBENCH_HOME")
    for place in (paths.default_library(), paths.settings_file(), paths.state_dir()):
        assert place.is_absolute()
        assert "factcheck-workbench" in place.parts


def test_asking_where_something_lies_makes_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "nowhere"))
    paths.default_library(), paths.settings_file(), paths.state_dir()
    assert not (tmp_path / "nowhere").exists()
