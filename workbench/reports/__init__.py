"""Values into files: one format a module. What a report says is a `CaseReport`; here it gets its shape."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.reporting import CaseReport
from workbench.reports import html


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file a case can be exported to. `write` raises TargetUnwritable."""

    key: str
    title: str
    suffix: str
    write: Callable[[CaseReport, Path], None]


FORMATS: dict[str, Format] = {
    one.key: one
    for one in (Format("html", "Web page", ".html", html.write),)
}
"""All formats, by the name the command line knows them by."""
