"""What sets a bare machine up: it sees what is missing, and does nothing where all is there."""

import json
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest


@pytest.fixture
def script(root):
    def load(name: str):
        spec = spec_from_file_location(name, root / "packaging" / f"{name}.py")
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    return load


@pytest.fixture
def tree(script, tmp_path, monkeypatch):
    """The set-up over an empty tree with two locks, noting the commands that it would run."""
    module = script("set_up")
    for lock in module.LOCKS.values():
        (tmp_path / lock).write_text(f"# {lock}\n")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "lock-stamp.json")
    monkeypatch.setattr(module, "AT_WORK", tmp_path / ".venv" / "at-work")
    module.commands = []

    def run(commands, complaint, line):
        module.commands += commands
        if "venv" in commands[0]:
            module.venv_python().parent.mkdir(parents=True)
            module.venv_python().write_text("#!/bin/sh\necho " + str(tmp_path / ".venv") + "\n")
            module.venv_python().chmod(0o755)

    monkeypatch.setattr(module, "run", run)
    return module


def done(tree) -> list[str]:
    """What was done, one after the other; pip runs twice at the same time, for half of the packages each."""
    names, told = iter(command[2] for command in tree.commands), []
    for name in names:
        assert name != "pip" or next(names) == "pip"
        told.append(name)
    return told


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about system libraries of Linux")
def test_a_library_is_there_or_not(script):
    libraries = script("system_libraries")
    assert libraries.loads("libc.so.6")
    assert not libraries.loads("libnowhere.so.42")


def test_every_library_names_its_package(script):
    libraries = script("system_libraries")
    packages = [*libraries.OFFSCREEN.values(), *libraries.X_WINDOW.values()]
    assert len(packages) == len(set(packages))
    assert all(package.startswith("lib") for package in packages)


def test_what_tests_look_for_is_installed_only_where_it_is_missing_and_never_stops(script, monkeypatch, capsys):
    libraries = script("system_libraries")
    asked = []
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 0)
    monkeypatch.setattr(libraries.sys, "platform", "linux")
    monkeypatch.setattr(libraries.shutil, "which", lambda name: None if name == "qpdf" else f"/usr/bin/{name}")
    monkeypatch.setattr(libraries, "installed", lambda packages: asked.append(packages) or "no network")
    libraries.bring_tools()
    assert asked == [["qpdf"]] and "passed over" in capsys.readouterr().out
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 1000)
    libraries.bring_tools()
    assert len(asked) == 1, "nobody is asked for a password for the sake of some tests"


def test_the_first_time_makes_everything_and_the_second_nothing(tree):
    tree.main("run")
    assert done(tree) == ["venv", "pip"]
    assert all({"--require-hashes", ":all:"} <= set(command) for command in tree.commands[1:])
    count = len(tree.commands)
    tree.main("run")
    assert len(tree.commands) == count


def test_two_halves_are_the_whole_lock(tree, root):
    lock = (root / "requirements-dev.lock").read_text()
    (tree.ROOT / "requirements-dev.lock").write_text(lock)
    tree.main("dev")
    halves = [Path(command[command.index("-r") + 1]).read_text() for command in tree.commands[1:]]
    lines = sorted(line for half in halves for line in half.splitlines())
    assert lines == sorted(line for line in lock.splitlines() if not line.startswith("#"))
    assert all(half.count("==") > 40 for half in halves)


def test_an_installation_stopped_in_the_middle_is_made_anew(tree, monkeypatch):
    run = tree.run

    def killed(commands, complaint, line):
        if "pip" in commands[0]:
            raise KeyboardInterrupt
        run(commands, complaint, line)

    monkeypatch.setattr(tree, "run", killed)
    with pytest.raises(KeyboardInterrupt):
        tree.main("run")
    monkeypatch.setattr(tree, "run", run)
    tree.main("run")
    assert done(tree) == ["venv", "venv", "pip"]


def test_a_set_up_without_a_network_keeps_the_environment_that_is_there(tree, monkeypatch):
    run = tree.run
    tree.main("run")

    def no_network(commands, complaint, line):
        tree.stop(complaint, line)

    monkeypatch.setattr(tree, "run", no_network)
    with pytest.raises(SystemExit, match="network"):
        tree.main("dev")
    monkeypatch.setattr(tree, "run", run)
    tree.main("dev")
    assert done(tree) == ["venv", "pip", "pip"]


def test_the_tests_environment_serves_the_program_too(tree):
    tree.main("dev")
    count = len(tree.commands)
    tree.main("run")
    assert len(tree.commands) == count


def test_a_changed_lock_is_installed_into_the_environment_that_is_there(tree):
    tree.main("run")
    (tree.ROOT / "requirements.lock").write_text("# another\n")
    tree.main("run")
    assert done(tree) == ["venv", "pip", "pip"]


def test_a_broken_environment_is_made_anew(tree):
    tree.main("run")
    tree.venv_python().write_text("#!/bin/sh\nexit 1\n")
    tree.venv_python().unlink()
    (tree.VENV / "bin").rmdir()
    tree.main("run")
    assert done(tree) == ["venv", "pip", "venv", "pip"]


def test_a_set_up_that_was_broken_off_is_begun_again(tree):
    tree.main("run")
    tree.STAMP.write_text(json.dumps([])[:1])
    tree.main("run")
    assert done(tree) == ["venv", "pip", "pip"]


def test_an_old_python_is_told_so(tree, monkeypatch):
    monkeypatch.setattr(tree.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(tree.sys, "version", "3.9.2 (default)")
    with pytest.raises(SystemExit, match=r"Python 3\.9\.2 is too old"):
        tree.main("run")
