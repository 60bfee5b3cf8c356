"""New versions of documents on the command line: import one, list what became of what was marked, and decide it."""

import getpass
from dataclasses import asdict
from pathlib import Path

from workbench import paths, settings
from workbench.cli import printing, values
from workbench.cli.opening import case_named, library
from workbench.domain.errors import NotFound, VersionRefused
from workbench.domain.versions import Carried, Version
from workbench.services.intake import fetching, importing
from workbench.services.reading import carried_marks, documents, versions


def replace(args) -> int:
    """Import a file as the new version of a document."""
    if len(args.paths) != 1:
        raise VersionRefused("One document takes the place of one document.", "Name one file with --replaces.")
    with library(args) as archive:
        before = documents.resolve(archive, args.replaces)
        case_id = case_named(archive, args.case).id if args.case else versions.only_case(archive, before)
        done = versions.replace_document(archive, case_id, before, _read(archive, args), note=args.note)
        listed = versions.work_list(archive, case_id, done.version.id, all=True)
        changes = versions.compare(archive, before, done.document.id)
    if args.json:
        printing.value({"documents": [values.document(done.document)], "failed": [], "not_documents": [],
                        "version": _version(done.version), "carried": [_carried(one) for one in listed],
                        "changes": [_hunk(one) for one in changes]})
        return 0
    _print(done.version, listed)
    return 0


def versions_(args) -> int:
    """List the versions of a case with what waits for a look, or decide one of it."""
    decisions = {"keep": args.keep, "aside": args.aside, "leave": args.leave}
    chosen = {how: number for how, number in decisions.items() if number is not None}
    with library(args, read_only=not chosen) as archive:
        case = case_named(archive, args.case)
        for how, number in chosen.items():
            _settle(archive, case.id, how, number)
        listed = versions.of_case(archive, case.id)
        carried = versions.work_list(archive, case.id, all=args.all)
    if args.json:
        printing.value({"versions": [_version(one) for one in listed], "carried": [_carried(one) for one in carried]})
        return 0
    for one in listed:
        _print(one, [mark for mark in carried if mark.version == one.id])
    if not listed:
        printing.line("No document of this case has a newer version.")
    return 0


def _read(archive, args):
    path = args.paths[0]
    if fetching.looks_like_one(path):
        allowed = args.allow_private or settings.load(paths.settings_file())[0].allow_private
        return fetching.prepare_address(path, allow_private=allowed)
    password = getpass.getpass("Password: ") if args.password == "-" else args.password
    return importing.known_as(archive, Path(path)) or importing.prepare(Path(path), password=password)


def _settle(archive, case_id: int, how: str, number: int) -> None:
    if number not in {one.id for one in versions.work_list(archive, case_id)}:
        raise NotFound(f"There is no passage {number} to look at in this case.",
                       "Give the number of one that is listed.")
    act = {"keep": carried_marks.keep, "aside": carried_marks.put_aside, "leave": carried_marks.leave}[how]
    act(archive, number)


def _version(one: Version) -> dict:
    return asdict(one)


def _carried(one: Carried) -> dict:
    return asdict(one) | {"fate": one.fate.value, "anchor": one.state.value, "decision": one.decision.value,
                          "waits": one.waits, "reopened": one.reopens}


def _hunk(one) -> dict:
    return asdict(one) | {"kind": one.kind.value}


def _print(version: Version, listed: list[Carried]) -> None:
    printing.line(f"{version.document:>5}  {version.name}: new version of {version.before_name} ({version.before})")
    printing.line(f"       {version.same} as they were, {version.moved} moved, {version.changed} changed, "
                  f"{version.gone} gone; {version.open} to look at")
    for one in listed:
        what = "claim" if one.evidence is None else "evidence"
        printing.line(f"{one.id:>5}  {what}, {one.fate.value} ({one.state.value}), {one.decision.value}")
        printing.indented(f"was: {one.words}")
        if one.new_words:
            printing.indented(f"now: {one.new_words}")
