"""Values into files: one format a module. What a report says is a `CaseReport`; here it gets its shape."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.reporting import CaseReport
from workbench.reports import annotated_docx, annotations, claimreview, csv_table, docx, html, markdown, pdf, xlsx
from workbench.reports.target import write_report


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file a case can be exported to, and a sentence on what it is for. `render` gives the whole file: the
    same values give the same bytes."""

    key: str
    title: str
    suffix: str
    render: Callable[[CaseReport], bytes]
    says: str = ""

    def write(self, report: CaseReport, path: Path) -> None:
        """Put the file at `path`, whole or not at all. Raises TargetUnwritable."""
        write_report(path, self.render(report))


def _text(render: Callable[[CaseReport], str], encoding: str = "utf-8") -> Callable[[CaseReport], bytes]:
    return lambda report: render(report).encode(encoding)


FORMATS: dict[str, Format] = {
    one.key: one
    for one in (
        Format("html", "Web page", ".html", _text(html.render),
               "One file that any browser shows and prints, light or dark; nothing is loaded from elsewhere."),
        Format("pdf", "PDF", ".pdf", pdf.render,
               "For print, mail and the archive, with bookmarks, links, and tags for screen readers."),
        Format("docx", "Word document", ".docx", docx.render,
               "The whole report to go on editing, in styles that a newsroom can change."),
        Format("annotated-docx", "Annotated copy", ".docx", annotated_docx.render,
               "The text that was checked, with a comment in the margin for each claim: verdict, reasons, evidence."),
        Format("md", "Markdown", ".md", _text(markdown.render),
               "Plain text for a wiki, a repository or a page of your own."),
        Format("xlsx", "Spreadsheet", ".xlsx", xlsx.render,
               "Claims, evidence, sources and history as sheets to sort and filter; dates and figures are kept as "
               "dates and figures."),
        Format("csv", "CSV table", ".csv", _text(csv_table.render, "utf-8-sig"),
               "One table for any program: a row for each piece of evidence, and for each claim without any."),
        Format("claimreview", "ClaimReview", ".jsonld", claimreview.render,
               "For search engines and other fact-checkers: each rated claim as a schema.org ClaimReview."),
        Format("annotations", "Web Annotations", ".json", annotations.render,
               "For annotation tools: claims and evidence with their exact places, in the W3C’s format."),
    )
}
"""All formats, by the name the command line knows them by."""
