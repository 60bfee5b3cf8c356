"""The command export: the report of a case."""

import getpass

from workbench import paths, settings
from workbench.cli import printing
from workbench.cli.opening import case_named, library
from workbench.domain.reporting import Publisher
from workbench.services.reading import documents
from workbench.services.reporting import exporting


def export(args) -> int:
    """Write the report of a case."""
    with library(args, read_only=True) as archive:
        case = case_named(archive, args.case)
        publisher = _publisher(args)
        document = documents.resolve(archive, args.document) if args.document else None
        password = getpass.getpass("Password: ") if args.password == "-" else args.password
        missing = exporting.missing(archive, case.id, args.format, publisher)
        path = exporting.export(archive, case.id, args.format, args.output, redact=_redact(args), over=args.force,
                                publisher=publisher, document=document, password=password, language=args.language,
                                progress=lambda done, total: printing.progress(done, total, "gathered"))
    if args.json:
        told = {"missing": missing} if missing else {}
        printing.value({"case": case.name, "format": args.format, "output": str(path), **told})
    else:
        for sentence in missing:
            printing.line(sentence)
        printing.line(str(path))
    return 0


def _redact(args) -> bool | None:
    """A bundle does not name confidential sources unless it is said that it may."""
    return not args.include_confidential if args.format == "bundle" else args.redact


def _publisher(args) -> Publisher:
    """Who checks: as typed, else as in the preferences."""
    kept = settings.load(paths.settings_file())[0]
    return Publisher(args.publisher or kept.publisher, args.publisher_url or kept.publisher_url,
                     args.page or kept.reviews_url)
