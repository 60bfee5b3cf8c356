"""Where things lie: what travels with the program, and what belongs to the person.

Resources and migrations stand beside the package in the source tree, and in `workbench/bundled/` in an installed wheel
and in a frozen bundle. Nothing here makes a folder.
"""

import os
import sys
from pathlib import Path

import appdirs

APP = "factcheck-workbench"
PACKAGE = Path(__file__).resolve().parent

HOME_VARIABLE = "WORKBENCH_HOME"
"""Set it to a folder, and library, preferences and state lie there: for a stick, a test, a second self."""


def resources() -> Path:
    """The folder of icons, style, scales, templates, guide and sample case."""
    return _travelling("resources")


def migrations() -> Path:
    """The folder of Alembic's env.py and versions."""
    return _travelling("migrations")


def default_library() -> Path:
    """The library that opens when none is named."""
    return _own(appdirs.user_data_dir(APP, appauthor=False)) / "library"


def settings_file() -> Path:
    """The person's preferences."""
    return _own(appdirs.user_config_dir(APP, appauthor=False)) / "settings.toml"


def state_dir() -> Path:
    """What can be lost without harm: window layout, open documents, reports of crashes."""
    return _own(appdirs.user_state_dir(APP, appauthor=False)) / "state"


def _own(system_folder: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) if home else Path(system_folder)


def _travelling(name: str) -> Path:
    package = Path(sys._MEIPASS) / "workbench" if getattr(sys, "frozen", False) else PACKAGE
    for folder in (package / "bundled" / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The folder {name!r} is missing beside {package}: install the program again.")
