"""The command export: the report of a case."""

from workbench.cli import printing
from workbench.cli.opening import library
from workbench.domain.errors import NotFound
from workbench.services import cases, exporting


def export(args) -> int:
    """Write the report of a case."""
    with library(args, read_only=True) as archive:
        case = cases.find(archive, args.case)
        if case is None:
            known = ", ".join(f"“{one.name}”" for one in cases.all_cases(archive)) or "none yet"
            raise NotFound(f"There is no case “{args.case}”.", f"The cases of this library: {known}.")
        path = exporting.export(archive, case.id, args.format, args.output)
    if args.json:
        printing.value({"case": case.name, "format": args.format, "output": str(path)})
    else:
        printing.line(str(path))
    return 0
