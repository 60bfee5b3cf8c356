"""A case as CSV: a row for each piece of evidence, and one for each claim that has none.

A cell that a spreadsheet would take for a formula gets an apostrophe before it: then it is text there too.
"""

import csv
import io
import re
from datetime import date, datetime
from pathlib import Path

from workbench.domain.reporting import CaseReport
from workbench.reports.outline import outline
from workbench.reports.sheets import CLAIM, EVIDENCE, Cell, sheets
from workbench.reports.target import write_report

# What makes a formula or a command of a cell, also in its full-width form and after what a spreadsheet trims.
_TRIMMED = r"[\s\u200b\u2060\ufeff\x00-\x1f]*"
_RISKY = re.compile(_TRIMMED + r"[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]|[\t\r\n]")


def write(report: CaseReport, path: Path) -> None:
    """Write the table to `path`, whole or not at all. Raises TargetUnwritable."""
    write_report(path, render(report).encode("utf-8-sig"))


def render(report: CaseReport) -> str:
    """The whole table. Lines end with CR LF, as RFC 4180 has it."""
    claims, evidence, *_ = sheets(report, outline(report))
    by_claim: dict[Cell, list[tuple[Cell, ...]]] = {}
    for row in evidence.rows:
        by_claim.setdefault(row[0], []).append(row[1:])
    whole = io.StringIO()
    out = csv.writer(whole, lineterminator="\r\n")
    out.writerow([title for title, _ in CLAIM] + [f"Evidence: {title}" for title, _ in EVIDENCE[1:]])
    for claim in claims.rows:
        for linked in by_claim.get(claim[0], [(None,) * (len(EVIDENCE) - 1)]):
            out.writerow([_cell(cell) for cell in (*claim, *linked)])
    return whole.getvalue()


def is_risky(words: str) -> bool:
    """Whether a spreadsheet might take the words for a formula."""
    return bool(_RISKY.match(words))


def _cell(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return cell.isoformat(sep=" ")
        case date():
            return cell.isoformat()
        case str():
            return f"'{cell}" if is_risky(cell) else cell
    return str(cell)
