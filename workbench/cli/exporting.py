"""The command export: the report of a case."""

from workbench.cli import printing
from workbench.cli.opening import case_named, library
from workbench.services import exporting


def export(args) -> int:
    """Write the report of a case."""
    with library(args, read_only=True) as archive:
        case = case_named(archive, args.case)
        path = exporting.export(archive, case.id, args.format, args.output, redact=args.redact, over=args.force)
    if args.json:
        printing.value({"case": case.name, "format": args.format, "output": str(path)})
    else:
        printing.line(str(path))
    return 0
