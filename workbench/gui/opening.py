"""The jobs that open a library and go back to a backup. What they import is kept off the GUI thread."""

from pathlib import Path

LATER = frozenset({"bundles", "exporting", "fetching", "marked_pages", "picture_check", "searchable",
                   "web_annotations"})
"""Services that nobody needs to see a library. What they import takes a third of the time that all of them take."""


def open_library(location: Path, checker: str, read_only: bool):
    """The job: SQLAlchemy and all that the panels will ask for is imported here, while the shell is already painted."""
    from workbench.services import libraries

    _import(lambda name: name not in LATER)
    return libraries.open_library(location, checker=checker, read_only=read_only)


def import_the_rest() -> None:
    """The job, when a library is open and seen: what commands will ask for."""
    _import(lambda name: name in LATER)


def _import(wanted) -> None:
    import importlib
    import pkgutil

    from workbench import services

    for found in pkgutil.iter_modules(services.__path__):
        if wanted(found.name):
            importlib.import_module(f"{services.__name__}.{found.name}")


def restore(location: Path, backup: Path) -> Path | None:
    """The job: go back to a backup; what was there is kept, and its place returned."""
    from workbench.services import libraries

    return libraries.restore(location, backup)
