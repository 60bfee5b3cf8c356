"""A case as a workbook: dates are dates, figures are figures, and words stay words, whatever they begin with."""

import io
from datetime import UTC, date, datetime

from workbench.domain.reporting import CaseReport
from workbench.languages.tongue import marked
from workbench.reports.csv_table import is_risky
from workbench.reports.outline import outline
from workbench.reports.prose import cleaned
from workbench.reports.sheets import Cell, Sheet, moment, sheets
from workbench.reports.wording import Words

LONGEST = 32_767
"""Characters that a cell holds; Excel calls a file with more damaged."""
EARLIEST = date(1900, 3, 1)
"""Before it Excel counts days otherwise than the calendar."""
CUT = marked(" … [cut: a cell holds no more]")
DAYS = {"en": "yyyy-mm-dd", "es": "dd/mm/yyyy"}
"""How the cells show a day; they hold it as a day."""


def render(report: CaseReport) -> bytes:
    """The whole file. The same values give the same bytes."""
    import xlsxwriter

    plan, whole = outline(report), io.BytesIO()
    book = xlsxwriter.Workbook(whole, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
                                       "strings_to_numbers": False})
    made, days = moment(report.made_at), DAYS[report.language]
    book.set_properties({"title": cleaned(plan.words.tr("Fact-check: {case}", case=report.case.name)),
                         "author": cleaned(", ".join(plan.checkers)),
                         "comments": cleaned(f"factcheck-workbench {report.program_version}"),
                         "created": made if isinstance(made, datetime) else datetime(2000, 1, 1, tzinfo=UTC)})
    formats = {
        "head": book.add_format({"bold": True, "bg_color": "#F4F2EC", "bottom": 1, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "risky": book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True}),
        "number": book.add_format({"valign": "top"}),
        "day": book.add_format({"num_format": days, "valign": "top", "align": "left"}),
        "time": book.add_format({"num_format": f"{days} hh:mm", "valign": "top", "align": "left"}),
    }
    for sheet in sheets(report, plan):
        _write_sheet(book.add_worksheet(sheet.name), sheet, formats, plan.words)
    book.close()
    return whole.getvalue()


def _write_sheet(page, sheet: Sheet, formats: dict, words: Words) -> None:
    page.freeze_panes(1, 2 if len(sheet.columns) > 5 else 0)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(9)
    page.repeat_rows(0)
    for index, column in enumerate(sheet.columns):
        page.set_column(index, index, column.width)
        page.write_string(0, index, column.title, formats["head"])
    for number, row in enumerate(sheet.rows, start=1):
        for index, cell in enumerate(row):
            if cell is not None:
                _write_cell(page, number, index, cell, formats, words.tr(CUT))


def _write_cell(page, row: int, column: int, cell: Cell, formats: dict, cut: str) -> None:
    if isinstance(cell, datetime):
        page.write_datetime(row, column, cell, formats["time"])
    elif isinstance(cell, date) and cell >= EARLIEST:
        page.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), formats["day"])
    elif isinstance(cell, int | float):
        page.write_number(row, column, cell, formats["number"])
    else:
        words = str(cell)
        words = words if _units(words) <= LONGEST else words[:(LONGEST - len(cut)) // 2] + cut
        page.write_string(row, column, words, formats["risky" if is_risky(words) else "text"])


def _units(words: str) -> int:
    """Excel counts in UTF-16."""
    return len(words) + sum(letter > "\uffff" for letter in words) if len(words) > LONGEST // 2 else len(words)
