"""What all tests share: a window without a display, a pinned font, a home of its own, and no warning unheard."""

import contextlib
import itertools
import logging
import os
from pathlib import Path

import pytest

# Before anything imports Qt: no display is needed, and pictures come out the same at any desk.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
# The language of the window is English, whatever the desk's, unless a test chooses another.
os.environ["LANGUAGE"], os.environ["LC_ALL"] = "en", "C.UTF-8"

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT.parent / "shared" / "seeds"
GOLD = ROOT.parent / "shared" / "gold"
FONT = "DejaVu Sans"


HOMES = itertools.count()


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

    qapp.setFont(QFont(FONT, 10))
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


def _outside(folder: Path) -> Path:
    if not folder.is_dir():
        pytest.skip(f"{folder.name} are not beside the project here")
    return folder
