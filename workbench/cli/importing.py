"""The command import: files and folders into a case."""

import gc
import getpass
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench import paths, settings
from workbench.cli import printing, values
from workbench.cli.opening import library
from workbench.domain.documents import Role
from workbench.domain.errors import ReadingError
from workbench.services.intake import fetching, importing
from workbench.services.library import cases
from workbench.services.sources import counted

MOST_LISTED = 200
"""Documents told one by one; a table of articles has thousands."""

UNSORTED = "Unsorted"
"""The case of what is imported without naming one."""

LEAST_SECONDS = 1.0
"""For which the facts of what came in are looked for at least."""
ONE_DOCUMENT = 19.0
"""Seconds after which nobody waits for the facts of a single document any more."""

OBJECTS = 50_000
"""New objects after which Python looks for garbage during an import. By itself it does after 700 and finds next to
nothing, which is a twelfth of an import."""


def import_(args) -> int:
    """Bring files and folders into a case. What fails is listed; the status is 1 where nothing at all came in."""
    if args.replaces is not None:
        from workbench.cli.versions import replace

        return replace(args)
    password = getpass.getpass("Password: ") if args.password == "-" else args.password
    began = time.monotonic()
    with library(args) as archive, rarely_collected():
        name = args.case or UNSORTED
        case = cases.find(archive, name) or cases.create(archive, name)
        addresses = [path for path in args.paths if fetching.looks_like_one(path)]
        files = [Path(path) for path in args.paths if path not in addresses]
        result = importing.import_paths(archive, files, case_id=case.id, role=Role(args.role),
                                        password=password, columns=args.columns, progress=printing.progress)
        for address in addresses:
            _fetch(archive, address, case.id, args, result)
        _find_facts(archive, time.monotonic() - began, len(result.documents))
    nothing = bool(result.failed) and not result.documents
    if args.json:
        answer = {"documents": [values.document(one.document, one.duplicate_of) for one in result.documents],
                  "failed": [{"file": one.file, "error": one.error.as_json()} for one in result.failed],
                  "not_documents": [{"file": one.file, "because": one.error.message} for one in result.not_documents]}
        printing.value(answer | {"error": result.failed[0].error.as_json()} if nothing else answer)
    else:
        _tell(result)
    return 1 if nothing else 0


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Within, Python looks for garbage rarely. (The window looks for it between a person's acts, gui/garbage.py.)"""
    before = gc.get_threshold()
    gc.set_threshold(OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _find_facts(archive, took: float, documents: int) -> None:
    """Find the facts of what came in, so that the first match need not: for at most half as long again as the import
    took. What is left of a large import is found when a ledger is asked for, or while a window is open."""
    until = time.monotonic() + max(LEAST_SECONDS, min(took / 2, ONE_DOCUMENT * documents - took))
    counted.find_all(archive, cancelled=lambda: time.monotonic() >= until)


def _fetch(archive, address: str, case_id: int, args, result: importing.ImportResult) -> None:
    """One address; what goes wrong with it is listed like a file that fails."""
    allowed = args.allow_private or settings.load(paths.settings_file())[0].allow_private
    try:
        for one in fetching.import_address(archive, address, case_id=case_id, role=Role(args.role),
                                           allow_private=allowed, failed=result.failed):
            result.documents.append(one)
    except ReadingError as error:
        result.failed.append(importing.Failed(address, error))


def _tell(result: importing.ImportResult) -> None:
    for one in result.documents[:MOST_LISTED]:
        document = one.document
        note = "  (already here)" if one.duplicate_of else ""
        pages = f", {document.pages} pages" if document.pages else ""
        about = f"{document.kind}, {document.passages} passages{pages}"
        printing.line(f"{document.id:>5}  {document.name}  ({about}){note}")
        for warning in document.warnings:
            printing.line(f"       {warning}")
    if len(result.documents) > MOST_LISTED:
        printing.line(f"       … and {len(result.documents) - MOST_LISTED:,} more")
    for one in result.failed:
        printing.line(f"    ✗  {one.file}: {one.error.message} {one.error.remedy}")
    for one in result.not_documents:
        printing.line(f"    –  {one.file}: not a document. {one.error.message}")
    told = [(len(result.failed), "failed"), (len(result.not_documents), "not documents")]
    printing.line(", ".join([f"{len(result.documents)} imported", *(f"{n} {words}" for n, words in told if n)]))
