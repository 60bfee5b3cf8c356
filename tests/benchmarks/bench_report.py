"""A report of 500 claims with 2,000 pieces of evidence in each form: CPU time, against the least that others need.

The baselines write the same words as plainly as they can: xlsxwriter as strings in one column, Typst as paragraphs
without tags, links or boxes, and zlib squeezing the words once.
"""

import io
import json
import sys
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from workbench.domain.reporting import CaseReport
from workbench.reports import annotated_docx, csv_table, docx, html, markdown, pdf, xlsx

CLAIMS, LINKED = 500, 4
REACH = {"html": 1.0, "pdf": 3.0, "docx": 1.0, "annotated-docx": 1.0, "xlsx": 0.5}
CASES = Path(__file__).resolve().parents[1] / "reports" / "conftest.py"
PLAIN = "#let lines = json(bytes(sys.inputs.data))\n#set page(paper: \"a4\")\n#for one in lines { par(text(one)) }"


def main() -> int:
    """Write each form, best of two, and say which took longer than it may. What takes longest comes last."""
    report = large()
    words = [text for one in report.claims for text in (
        one.verbatim, one.claim.as_checked, one.verdict.rationale, one.paragraph,
        *(part for item in one.evidence for part in (item.evidence.text, item.before, item.after, item.evidence.note)),
        *(entry.sentence for entry in one.history))]
    forms = {"html": html.render, "docx": docx.render, "annotated-docx": annotated_docx.render, "xlsx": xlsx.render,
             "csv": csv_table.render, "md": markdown.render, "pdf": pdf.render}
    bases = {"docx": squeezed, "xlsx": plain_sheet, "pdf": plain_pdf}
    late = False
    for key, render in forms.items():
        took, made = best(lambda render=render: render(report), 2)
        reach = REACH.get(key)
        late |= reach is not None and took > reach
        base = ""
        if key in bases:
            least, _ = best(lambda key=key: bases[key](words), 2)
            base = f", {took / least:.1f} × {bases[key].__name__.replace('_', ' ')} ({least:.2f} s)"
        goal = f" ({reach} s to reach)" if reach else ""
        print(f"   {key:>14}: {took:.2f} s CPU{goal}, {len(made) / 1e6:.1f} MB{base}")
    return late


def large() -> CaseReport:
    """A case of 500 claims, each with four linked passages, two versions of a verdict and a history."""
    spec = spec_from_file_location("report_cases", CASES)
    cases = module_from_spec(spec)
    spec.loader.exec_module(cases)
    report = cases.harbour()
    first = report.claims[0]
    linked = (first.evidence * LINKED)[:LINKED]
    many = tuple(replace(first, claim=replace(first.claim, id=number), evidence=linked)
                 for number in range(1, CLAIMS + 1))
    return replace(report, claims=many)


def best(work: Callable, times: int) -> tuple[float, bytes | str]:
    """The least CPU time of several runs, and what was made."""
    took = []
    for _ in range(times):
        began = time.process_time()
        made = work()
        took.append(time.process_time() - began)
    return min(took), made


def squeezed(words: list[str]) -> bytes:
    """The words through zlib."""
    return zlib.compress("\n".join(words).encode(), 5)


def plain_sheet(words: list[str]) -> bytes:
    """The words as strings of one column."""
    import xlsxwriter

    whole = io.BytesIO()
    book = xlsxwriter.Workbook(whole, {"in_memory": True})
    page = book.add_worksheet()
    for row, text in enumerate(words):
        page.write_string(row, 0, text)
    book.close()
    return whole.getvalue()


def plain_pdf(words: list[str]) -> bytes:
    """The words as paragraphs."""
    import typst

    return typst.compile(PLAIN.encode(), format="pdf", sys_inputs={"data": json.dumps(words)}, pdf_tags=False)


if __name__ == "__main__":
    sys.exit(main())
