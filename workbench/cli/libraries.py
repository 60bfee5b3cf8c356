"""Commands about the library itself: history, verify, backup, restore."""

import sys
from dataclasses import asdict

from workbench.cli import printing
from workbench.cli.opening import library, location
from workbench.domain.trash import Trash
from workbench.services.library import history as told
from workbench.services.library import libraries
from workbench.services.library import trash as set_aside


def history(args) -> int:
    """Tell what was done, newest first."""
    with library(args, read_only=True) as archive:
        entries = told.entries(archive, by=args.by, limit=args.limit)
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
        printing.line(f"{printing.count(len(problems), 'problem')} found." if problems else "The library is whole.")
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


def trash(args) -> int:
    """List what is set aside, or delete it for good after a question."""
    with library(args, read_only=args.do == "list") as archive:
        found = set_aside.contents(archive)
        emptied = args.do == "empty" and not found.is_empty and (args.yes or _agreed(found, args.json))
        if emptied:
            set_aside.empty(archive, found)
    if args.json:
        printing.value({"emptied": emptied, "claims": [asdict(one) for one in found.claims],
                        "documents": [asdict(one) for one in found.documents],
                        "undone": len(found.undone), "bytes": found.size})
        return 0
    for one in (*found.claims, *found.documents):
        printing.line(f"{'stays' if one.stays else 'went' if emptied else 'goes'}  {one.name[:100]}"
                      f"{f' ({one.stays})' if one.stays else ''}")
    printing.line(_told(found, emptied))
    return 0


def _told(found: Trash, emptied: bool) -> str:
    if found.is_empty:
        return "Nothing in the trash can go."
    many = (f"{printing.count(len(found.going), 'thing')} and {printing.count(len(found.undone), 'file')} of undone "
            f"imports, {printing.count(found.size, 'byte')} of originals")
    return f"Deleted for good: {many}." if emptied else f"To be deleted for good: {many}."


def _agreed(found: Trash, json: bool) -> bool:
    """Asked at the terminal; nobody can answer where only JSON is wanted."""
    if json or not sys.stdin.isatty():
        return False
    return input(f"{_told(found, False)} Nothing takes this back. Type yes: ").strip().lower() == "yes"
