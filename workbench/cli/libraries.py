"""Commands about the library itself: history, verify, backup, restore."""

from dataclasses import asdict

from workbench.cli import printing
from workbench.cli.opening import library, location
from workbench.services import history as told
from workbench.services import libraries


def history(args) -> int:
    """Tell what was done, newest first."""
    with library(args, read_only=True) as archive:
        entries = told.entries(archive, limit=args.limit)
    if args.json:
        printing.value([asdict(entry) for entry in entries])
        return 0
    for entry in entries:
        printing.line(f"{entry.at}  {entry.by}: {entry.sentence}{'  (undone)' if entry.undone else ''}")
    return 0


def verify(args) -> int:
    """Look whether the library is whole, or the bundle that was named; the status is 1 where it is not."""
    if args.bundle is not None:
        from workbench.cli import bundles

        return bundles.verify(args)
    with library(args, read_only=True) as archive:
        problems = libraries.verify(archive, printing.progress)
    if args.json:
        printing.value({"whole": not problems, "problems": problems})
    else:
        for problem in problems:
            printing.line(problem)
        printing.line(f"{len(problems)} problems were found." if problems else "The library is whole.")
    return 1 if problems else 0


def backup(args) -> int:
    """Write a verified backup and say where it is."""
    with library(args, read_only=True) as archive:
        path = libraries.backup(archive, args.to)
    if args.json:
        printing.value({"backup": str(path)})
    else:
        printing.line(str(path))
    return 0


def restore(args) -> int:
    """Go back to a backup and say where what was there is kept."""
    kept = libraries.restore(location(args), args.backup)
    if args.json:
        printing.value({"library": str(location(args)), "kept": str(kept) if kept else None})
    else:
        printing.line(f"Went back to {args.backup}." + (f" What was there is kept in {kept}." if kept else ""))
    return 0
