"""The command about rating scales: list them, write one to a file, bring one in from a file."""

import os
from dataclasses import asdict

from workbench.cli import printing
from workbench.cli.opening import library
from workbench.domain.errors import ActError, NotFound, TargetExists
from workbench.domain.verdicts import RatingScale
from workbench.services.deciding import scales as services


def scales(args) -> int:
    """Do what `args.action` says."""
    return {"list": _list, "export": _export, "import": _import}[args.action](args)


def _list(args) -> int:
    with library(args, read_only=True) as archive:
        found = services.all_scales(archive)
    if args.json:
        printing.value([_value(scale) for scale in found])
        return 0
    for scale in found:
        printing.line(f"{scale.key}: {scale.name}")
        for rating in scale.ratings:
            printing.indented(f"{rating.letter:<2}  {rating.label}")
    return 0


def _export(args) -> int:
    if not args.what or args.output is None:
        raise ActError("Which scale shall be written, and where?", "Type its key, and --output PATH.")
    path = os.path.expanduser(args.output)
    if os.path.isfile(path) and not args.force:
        raise TargetExists(f"There is a file {args.output} already.")
    with library(args, read_only=True) as archive:
        scale = next((one for one in services.all_scales(archive) if one.key == args.what), None)
        if scale is None:
            known = ", ".join(one.key for one in services.all_scales(archive))
            raise NotFound(f"There is no rating scale “{args.what}”.", f"The scales of this library: {known}.")
        written = services.take_out(archive, scale.id, path)
    printing.value({"scale": scale.key, "file": str(written)}) if args.json else printing.line(str(written))
    return 0


def _import(args) -> int:
    if not args.what:
        raise ActError("Which file shall be brought in?", "Type the path of a TOML file.")
    moves = dict(one.partition("=")[::2] for one in args.move)
    with library(args) as archive:
        scale = services.bring_in(archive, args.what, replace=args.replace, moves=moves)
    printing.value(_value(scale)) if args.json else printing.line(f"{scale.key}: {scale.name}")
    return 0


def _value(scale: RatingScale) -> dict:
    return asdict(scale)
