"""The jobs that open a library and go back to a backup. What they import is kept off the GUI thread."""

import contextlib
import sys
from pathlib import Path

FIRST = (
    "deciding.checking", "deciding.claims", "deciding.claims_at_once", "deciding.enquiries", "deciding.evidence",
    "deciding.scales", "deciding.second_checks", "deciding.verdicts", "intake.batches", "intake.importing",
    "intake.tables", "library.cases", "library.history", "reading.documents", "reading.pages", "reading.versions",
    "reading.view",
)
"""Services that the panels themselves know. What matches and compares comes after, with more than all of these."""
SOON_WANTED = ("concurrent.futures.process", "multiprocessing.popen_spawn_win32" if sys.platform == "win32"
               else "multiprocessing.popen_spawn_posix", "multiprocessing.sharedctypes", "multiprocessing.synchronize")
"""What the first question to the work process needs."""


def open_library(location: Path, checker: str, read_only: bool, language: str, seen: int | None = None):
    """The job: SQLAlchemy and what the panels know is imported here, while the shell is already painted. What they will
    ask about the case that is `seen` already is asked once here."""
    import importlib

    from workbench.services.library import libraries

    for name in FIRST:
        importlib.import_module(f"workbench.services.{name}")
    archive = libraries.open_library(location, checker=checker, read_only=read_only, language=language)
    if seen is not None:
        _ask_first(archive, seen)
    return archive


def _ask_first(archive, case_id: int) -> None:
    """A question takes much longer when it is put for the first time: SQLAlchemy works out how to say it in SQL; where
    a part of it is kept, the second time too. The order of many claims is kept as well."""
    from workbench.domain.errors import WorkbenchError
    from workbench.services.deciding import claims, verdicts
    from workbench.services.library import history

    with contextlib.suppress(WorkbenchError):
        history.undoable(archive)
        history.redoable(archive)
        first = claims.table(archive, case_id)[:1]
        for _ in range(2):
            claims.rows(archive, first)
        claims.are_more_than(archive, case_id, 1)
        verdicts.scale(archive, case_id)


def import_the_rest() -> None:
    """The job, when a library is open and seen: what commands will ask for."""
    import importlib
    import pkgutil

    from workbench import services
    from workbench.services.deciding import claims

    claims.get_ready()
    for name in SOON_WANTED:
        importlib.import_module(name)
    for found in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        importlib.import_module(found.name)


def restore(location: Path, backup: Path) -> Path | None:
    """The job: go back to a backup; what was there is kept, and its place returned."""
    from workbench.services.library import libraries

    return libraries.restore(location, backup)
