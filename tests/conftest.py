"""What all tests share: a window without a display, a pinned font, a home of its own, and no warning unheard."""

import atexit
import contextlib
import functools
import gc
import itertools
import logging
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt: no display is needed, and pictures come out the same at any desk.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
# The language of the window is English, whatever the desk's, unless a test chooses another.
os.environ["LANGUAGE"], os.environ["LC_ALL"] = "en", "C.UTF-8"
# What was compiled is kept, even where Python is told not to: hundreds of processes are started that import the same.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT.parent / "shared" / "seeds"
GOLD = ROOT.parent / "shared" / "gold"
FONT = "DejaVu Sans"

# How long an example takes tells of the machine and of what else it does: nothing is judged by it.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

HOMES, FINISHED = itertools.count(), itertools.count()
FULL_ROUND = 50
"""Every so many tests all of Python's garbage is collected."""
MEMORY = Path("/dev/shm")
ROOM = 4 << 30
"""Bytes that must be free in memory before files of tests lie there; they take a quarter of it at most."""


def _keep_in_memory() -> None:
    """Files of tests lie in memory, where it holds as much and programs may be started from it: each act of a library
    is waited for until it is on the disk, thousands of times. `--basetemp` puts them elsewhere, and leaves them."""
    if "PYTEST_DEBUG_TEMPROOT" in os.environ or not os.access(MEMORY, os.W_OK):
        return  # somebody's choice, or that of the process that started this one
    there = os.statvfs(MEMORY)
    if there.f_flag & os.ST_NOEXEC or there.f_bavail * there.f_frsize < ROOM:
        return
    for left in MEMORY.glob("workbench-tests-*"):
        if not Path("/proc", left.name.split("-")[2]).exists():  # whose tests were killed
            shutil.rmtree(left, ignore_errors=True)
    folder = tempfile.mkdtemp(prefix=f"workbench-tests-{os.getpid()}-", dir=MEMORY)
    os.environ["PYTEST_DEBUG_TEMPROOT"] = folder
    atexit.register(shutil.rmtree, folder, ignore_errors=True)


_keep_in_memory()


def pytest_collection_finish():
    """Of what was imported and collected nothing is garbage: it is not searched again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish():
    """As the program does it: a window's garbage is collected in the window's thread. Left to itself Python does it in
    whichever thread allocates, and a widget that a job's thread takes away brings the tests down, once in ten runs."""
    if not gc.isenabled():
        gc.collect(1 if next(FINISHED) % FULL_ROUND else 2)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """No test reads or writes the library and preferences of the person who runs it. The folder is made by who needs
    it: most tests do not."""
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path_factory.getbasetemp() / "homes" / str(next(HOMES))))


@pytest.fixture(autouse=True)
def no_unheard_warnings(request, caplog):
    """A log message at WARNING or above fails the test, unless it is marked `expects_log`."""
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    heard: list[logging.LogRecord] = []
    with contextlib.suppress(KeyError):  # pytest was told to end: it has put this test's records away already
        heard = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    unheard = [f"{record.name}: {record.getMessage()}" for record in heard if record.levelno >= logging.WARNING]
    if unheard:
        pytest.fail("logged without being expected:\n  " + "\n  ".join(unheard))


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application, with one font everywhere, so that sizes and pictures do not hang on the machine."""
    from PySide6.QtGui import QFont

    from workbench.gui.claim.suggested.glance import Glance

    gc.disable()  # see `pytest_runtest_logfinish`
    qapp.setFont(QFont(FONT, 10))
    Glance.shortest = 0  # whoever presses keys in tests need not read
    return qapp


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the source tree."""
    return ROOT


@pytest.fixture(scope="session")
def seeds_dir() -> Path:
    """The folder of real documents that lie outside the project; tests that need it skip where it is absent."""
    return _outside(SEEDS)


@pytest.fixture(scope="session")
def gold_dir() -> Path:
    """The folder of expected answers over the seeds; tests that need it skip where it is absent."""
    return _outside(GOLD)


@pytest.fixture(scope="session")
def new_library(tmp_path_factory):
    """new_library("Ben") -> the folder of a closed library of his with nothing in it, made once for all tests, which
    work in copies: making one takes ten times as long as copying it."""
    from workbench.services.library import libraries

    @functools.cache
    def made(checker: str) -> Path:
        folder = tmp_path_factory.mktemp("new") / "library"
        libraries.open_library(folder, checker=checker).close()
        return folder

    return made


@pytest.fixture(scope="session")
def sample_library(new_library, tmp_path_factory) -> Path:
    """A closed library of Ana's with the sample case, made once; tests work in copies of it."""
    from workbench.services.library import libraries, sample

    folder = shutil.copytree(new_library("Ana"), tmp_path_factory.mktemp("sample") / "library")
    with libraries.open_library(folder, checker="Ana") as opened:
        sample.make(opened)
    return folder


def _outside(folder: Path) -> Path:
    if not folder.is_dir():
        pytest.skip(f"{folder.name} are not beside the project here")
    return folder
