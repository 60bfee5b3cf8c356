"""Which library a command works in, and in whose name."""

import argparse
import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench import paths, settings
from workbench.domain.cases import Case
from workbench.domain.errors import LibraryReadOnly, NotALibrary, NotFound
from workbench.services.library import cases, libraries
from workbench.services.library.libraries import Archive


@contextmanager
def library(args: argparse.Namespace, *, read_only: bool = False) -> Iterator[Archive]:
    """The library that `args` name, open; closed whatever happens.

    A command that only looks opens it read-only, so that it works beside an open window.
    """
    archive = _open(args, read_only)
    try:
        yield archive
    finally:
        archive.close()


def _open(args: argparse.Namespace, read_only: bool) -> Archive:
    if read_only:
        try:
            return libraries.open_library(location(args), checker=checker(args), read_only=True)
        except (NotALibrary, LibraryReadOnly):
            # Missing or of an older form: opened for writing it is made or brought up to date, or refused in words.
            pass
    return libraries.open_library(location(args), checker=checker(args))


def location(args: argparse.Namespace) -> str | Path:
    """Where the library is that `args` name."""
    return args.library or paths.default_library()


def checker(args: argparse.Namespace) -> str:
    """The name that acts are signed with: as typed, as in the preferences, else the login's."""
    if args.checker:
        return args.checker
    preferred = settings.load(paths.settings_file())[0].checker
    if preferred:
        return preferred
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "checker"


def case_named(archive: Archive, name: str) -> Case:
    """The case of this name; `NotFound` names those there are."""
    case = cases.find(archive, name)
    if case is None:
        known = ", ".join(f"“{one.name}”" for one in cases.all_cases(archive)) or "none yet"
        raise NotFound(f"There is no case “{name}”.", f"The cases of this library: {known}.")
    return case
