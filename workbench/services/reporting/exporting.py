"""Write the report of a case to a file, in any format."""

import os
from dataclasses import replace
from pathlib import Path

from workbench import reports
from workbench.domain.errors import ExportError, TargetExists
from workbench.domain.reporting import CaseReport, Publisher
from workbench.reports.redaction import redacted
from workbench.reports.target import write_report
from workbench.services.colleagues import bundles
from workbench.services.reporting import marked_pages
from workbench.services.reporting.gathering import Cancelled, Progress, case_report
from workbench.store.archive import Archive

NOBODY = Publisher()
BUNDLE = "Documents, claims, verdicts and history for a colleague, who can merge and verify them offline."
OF_THE_LIBRARY = {marked_pages.FORMAT: (marked_pages.TITLE, ".pdf", marked_pages.SAYS),
                  bundles.FORMAT: ("Case bundle", ".zip", BUNDLE)}
"""Formats that need more than a report's values: title, suffix, and what each is for."""


def export(archive: Archive, case_id: int, format: str, path: Path | str, *, redact: bool | None = None,
           over: bool = False, publisher: Publisher = NOBODY, document: int | None = None, password: str = "",
           language: str = "en", progress: Progress | None = None, cancelled: Cancelled | None = None) -> Path:
    """Write the report of a case in `format` to `path`, a file. It is whole or it is not there. With `redact`
    confidential sources are not named; nor are they in a bundle, unless it is False. `document` is the one that is
    copied with highlights, `password` opens it. `language` is what a report is written in; a bundle is in none.
    TargetExists where a file is there that may not be written `over`, ExportCancelled where it was stopped."""
    path = target(format, path, over=over)
    if format == bundles.FORMAT:
        hiding = redact is not False
        return bundles.export(archive, case_id, path, confidential=not hiding, progress=progress, cancelled=cancelled,
                              report=case_report(archive, case_id, cancelled=cancelled) if hiding else None)
    if format != marked_pages.FORMAT:
        report = case_report(archive, case_id, language=language, progress=progress, cancelled=cancelled)
        return write(replace(report, publisher=publisher), format, path, redact=bool(redact), over=over)
    report = case_report(archive, case_id, language=language, cancelled=cancelled)
    return marked_pages.export(archive, redacted(report) if redact else report, path, document=document,
                               password=password, progress=progress, cancelled=cancelled)


def write(report: CaseReport, format: str, path: Path | str, *, redact: bool = False, over: bool = False) -> Path:
    """Write what was gathered."""
    path = target(format, path, over=over)
    return put(rendered(report, format, redact=redact), format, path, over=over)


def rendered(report: CaseReport, format: str, *, redact: bool = False) -> bytes:
    """The whole file of a report, perhaps made in another process: nothing is written until it is there."""
    return reports.FORMATS[format].render(redacted(report) if redact else report)


def put(data: bytes, format: str, path: Path | str, *, over: bool = False) -> Path:
    """Put a finished report at `path`, whole or not at all. TargetExists, TargetUnwritable."""
    path = target(format, path, over=over)
    write_report(path, data)
    return path


def missing(archive: Archive, case_id: int, format: str, publisher: Publisher = NOBODY) -> list[str]:
    """What a format asks for and the case does not tell, in sentences; for a look before it is written."""
    if format != "claimreview":
        return []
    return reports.claimreview.missing(replace(case_report(archive, case_id), publisher=publisher))


def target(format: str, path: Path | str, *, over: bool = False) -> Path:
    """The file that is meant. ExportError where there is no such format, TargetExists where it may not be replaced."""
    if format not in reports.FORMATS and format not in OF_THE_LIBRARY:
        known = ", ".join((*reports.FORMATS, *OF_THE_LIBRARY))
        raise ExportError(f"Reports cannot be written as “{format}” yet.", f"Choose one of: {known}.")
    path = Path(os.path.expanduser(path))
    # os.path and not Path's own way of asking, which raises where a folder may not be looked into.
    if not over and os.path.isfile(path):
        raise TargetExists(f"There is a file {path.name} in {path.parent} already.")
    return path


def formats() -> list[tuple[str, str, str]]:
    """(key, title, suffix) of each format that a report can be written in, for a menu."""
    known = [(one.key, one.title, one.suffix) for one in reports.FORMATS.values()]
    return [*known, *((key, title, suffix) for key, (title, suffix, _) in OF_THE_LIBRARY.items())]


def is_report(format: str) -> bool:
    """Whether it is made of a report's values alone; the others ask the library itself."""
    return format in reports.FORMATS


def is_written(format: str) -> bool:
    """Whether it is written in a language, or names its own."""
    return format not in (bundles.FORMAT, "annotations")


def sentence(format: str) -> str:
    """What a format is for."""
    return reports.FORMATS[format].says if is_report(format) else OF_THE_LIBRARY[format][2]
