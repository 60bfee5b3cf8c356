"""A case as CSV: a row for each piece of evidence, and one for each claim that has none or was set aside.

A cell that a spreadsheet would take for a formula gets an apostrophe before it: then it is text there too.
"""

import csv
import io
import re
from datetime import date, datetime

from workbench.domain.claims import Claim, ClaimState
from workbench.domain.reporting import CaseReport
from workbench.reports.outline import outline
from workbench.reports.prose import cleaned
from workbench.reports.sheets import CLAIM, EVIDENCE, Cell, moment, sheets
from workbench.reports.wording import Words

# What makes a formula or a command of a cell, also in its full-width form and after what a spreadsheet trims.
_TRIMMED = r"[\s\u200b\u2060\ufeff\x00-\x1f]*"
_RISKY = re.compile(_TRIMMED + r"[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]|[\t\r\n]")


def render(report: CaseReport) -> str:
    """The whole table. Lines end with CR LF, as RFC 4180 has it."""
    plan = outline(report)
    words, (claims, evidence, *_) = plan.words, sheets(report, plan)
    by_claim: dict[Cell, list[tuple[Cell, ...]]] = {}
    for row in evidence.rows:
        by_claim.setdefault(row[0], []).append(row[1:])
    unlinked, about = [(None,) * (len(EVIDENCE) - 1)], _about(words, report)
    rows = [(*claim, *linked, None, *about.values()) for claim in claims.rows
            for linked in by_claim.get(claim[0], unlinked)]
    rows += [(*_aside(words, claim), *unlinked[0], cleaned(claim.aside_reason) or None, *about.values())
             for claim in report.aside]
    whole = io.StringIO()
    out = csv.writer(whole, lineterminator="\r\n")
    out.writerow([*(one.title for one in claims.columns),
                  *(words.tr("Evidence: {column}", column=one.title) for one in evidence.columns[1:]),
                  words.tr("Set aside because"), *about])
    out.writerows([_cell(cell) for cell in row] for row in rows)
    return whole.getvalue()


def _about(words: Words, report: CaseReport) -> dict[str, Cell]:
    """What each row says of the report: there is nowhere else to say it."""
    tr = words.tr
    return {tr("Case"): cleaned(report.case.name), tr("Version of the case"): report.case_version,
            tr("Program"): f"factcheck-workbench {report.program_version}", tr("Made (UTC)"): moment(report.made_at)}


def _aside(words: Words, claim: Claim) -> tuple[Cell, ...]:
    told = {"Claim": cleaned(claim.anchor.quote), "Claim as checked": cleaned(claim.as_checked) or None,
            "Claimant": cleaned(claim.claimant) or None, "Document": cleaned(claim.document_name),
            "Page": claim.anchor.page, "Start": claim.anchor.start, "End": claim.anchor.end,
            "State": words.cell(ClaimState.ASIDE)}
    return tuple(told.get(title) for title, _ in CLAIM)


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
