"""The jobs that open a library and go back to a backup. What they import is kept off the GUI thread."""

from pathlib import Path

FIRST = ("batches", "cases", "checking", "claims", "claims_at_once", "documents", "enquiries", "evidence", "history",
         "importing", "pages", "scales", "second_checks", "tables", "verdicts", "versions", "view")
"""Services that the panels themselves know. What matches and compares comes after, with more than all of these."""


def open_library(location: Path, checker: str, read_only: bool):
    """The job: SQLAlchemy and what the panels know is imported here, while the shell is already painted."""
    import importlib

    from workbench.services import libraries

    for name in FIRST:
        importlib.import_module(f"workbench.services.{name}")
    return libraries.open_library(location, checker=checker, read_only=read_only)


def import_the_rest() -> None:
    """The job, when a library is open and seen: what commands will ask for."""
    import importlib
    import pkgutil

    from workbench import services

    for found in pkgutil.iter_modules(services.__path__):
        importlib.import_module(f"{services.__name__}.{found.name}")


def restore(location: Path, backup: Path) -> Path | None:
    """The job: go back to a backup; what was there is kept, and its place returned."""
    from workbench.services import libraries

    return libraries.restore(location, backup)
