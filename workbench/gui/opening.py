"""The jobs that open a library and go back to a backup. What they import is kept off the GUI thread."""

import importlib
import pkgutil
from pathlib import Path


def open_library(location: Path, checker: str, read_only: bool):
    """The job: SQLAlchemy and all that the panels will ask for is imported here, while the shell is already painted."""
    from workbench import services
    from workbench.services import libraries

    for found in pkgutil.iter_modules(services.__path__):
        importlib.import_module(f"{services.__name__}.{found.name}")
    return libraries.open_library(location, checker=checker, read_only=read_only)


def restore(location: Path, backup: Path) -> Path | None:
    """The job: go back to a backup; what was there is kept, and its place returned."""
    from workbench.services import libraries

    return libraries.restore(location, backup)
