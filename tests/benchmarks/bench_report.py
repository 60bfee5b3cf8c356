"""A report of 500 claims with 2,000 pieces of evidence in each form: CPU time, against the least that others need.

The baselines write the same words as plainly as they can: Jinja as paragraphs, csv and xlsxwriter as strings in one
column, json as one list, Typst as paragraphs without tags, links or boxes, zlib squeezing the words once, zipfile the
files of the bundle, PDFium a copy of the PDF without highlights. Each claim has words of its own: what repeats is set
once, and would flatter.
"""

import csv
import io
import json
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from workbench.domain.reporting import CaseReport
from workbench.reports import FORMATS

CLAIMS, LINKED = 500, 4
REACH = {"html": 1.0, "pdf": 3.0, "docx": 1.0, "annotated-docx": 1.0, "xlsx": 0.5}
CASES = Path(__file__).resolve().parents[1] / "reports" / "conftest.py"
PLAIN = "#let lines = json(bytes(sys.inputs.data))\n#set page(paper: \"a4\")\n#for one in lines { par(text(one)) }"
PAGE = "<!doctype html>{% for one in words %}<p>{{ one }}</p>{% endfor %}"


def main() -> int:
    """Write each form, best of two, and say which took longer than it may."""
    report = large()
    words = [text for one in report.claims for text in (
        one.verbatim, one.claim.as_checked, one.verdict.rationale, one.paragraph,
        *(part for item in one.evidence for part in (item.evidence.text, item.before, item.after, item.evidence.note)),
        *(entry.sentence for entry in one.history))]
    bases = {"html": plain_page, "docx": squeezed, "annotated-docx": squeezed, "md": plain_page, "xlsx": plain_sheet,
             "csv": plain_table, "claimreview": plain_json, "annotations": plain_json, "pdf": plain_pdf}
    late = [told(key, lambda key=key: FORMATS[key].render(report), base.__name__.replace("_", " "),
                 lambda base=base: base(words)) for key, base in bases.items()]
    with tempfile.TemporaryDirectory() as folder:
        late += of_a_library(Path(folder))
    return any(late)


def told(key: str, work: Callable, against: str, base: Callable) -> bool:
    """Measure one form and say so; whether it took longer than it may."""
    took, made = best(work, 2)
    least, _ = best(base, 2)
    reach = REACH.get(key)
    goal = f" ({reach} s to reach)" if reach else ""
    print(f"   {key:>14}: {took:.2f} s CPU{goal}, {len(made) / 1e6:.1f} MB, {took / max(least, 1e-4):.1f} × {against} "
          f"({least:.3f} s)")
    return reach is not None and took > reach


def of_a_library(folder: Path) -> list[bool]:
    """The forms that ask the library itself: a bundle, and a PDF with as many highlights."""
    from workbench.services.colleagues import bundles
    from workbench.services.reporting import exporting

    with made_up(folder) as archive:
        (case,) = cases_of(archive)
        kept = {suffix: folder / f"made{suffix}" for suffix in (".zip", ".pdf")}
        report = exporting.case_report(archive, case)

        def bundle() -> bytes:
            return bundles.export(archive, case, kept[".zip"], report=report).read_bytes()

        def marked() -> bytes:
            return exporting.export(archive, case, "annotated-pdf", kept[".pdf"], over=True).read_bytes()

        whole = bundle()
        return [told("bundle", bundle, "zipfile", lambda: packed(whole)),
                told("annotated-pdf", marked, "a copy by PDFium", lambda: copied(folder / "subject.pdf"))]


def cases_of(archive) -> list[int]:
    """The ids of the library's cases."""
    from workbench.services.library import cases

    return [one.id for one in cases.all_cases(archive)]


def made_up(folder: Path):
    """An open library with a PDF of 500 sentences, each a claim, and a source of 2,000, four linked to each."""
    import typst

    from workbench.domain.acts import Act
    from workbench.domain.anchors import Anchor
    from workbench.domain.claims import Stance
    from workbench.domain.documents import Role
    from workbench.services.intake import importing
    from workbench.services.library import cases, libraries
    from workbench.services.reading import documents
    from workbench.store import claims, evidence

    sentences = [f"The harbour of town {number} took in {number * 37} ships in a year." for number in range(CLAIMS)]
    (folder / "subject.pdf").write_bytes(typst.compile("\n\n".join(sentences).encode(), format="pdf"))
    (folder / "source.txt").write_text("\n\n".join(
        f"Register {number}: {number * 11} ships called here, says the port." for number in range(CLAIMS * LINKED)))
    archive = libraries.open_library(folder / "library", checker="Ada")
    case = cases.create(archive, "Harbours")
    for name, role in (("subject.pdf", Role.SUBJECT), ("source.txt", Role.SOURCE)):
        importing.import_paths(archive, [folder / name], case_id=case.id, role=role)
    subject, source = (documents.text(archive, documents.resolve(archive, name))
                       for name in ("subject.pdf", "source.txt"))
    with archive.act(Act.MAKE_CLAIM) as work:
        passages = iter(source.passages)
        for one in subject.passages[:CLAIMS]:
            claim = claims.make(work, case.id, subject.document, Anchor.of(subject.text, one.start, one.end, one.page))
            for _ in range(LINKED):
                found = next(passages)
                evidence.link(work, claim.id, source.document, Anchor.of(source.text, found.start, found.end),
                              Stance.CONTEXT, text=found.text)
        work.say("Made up.")
    return archive


def large() -> CaseReport:
    """A case of 500 claims, each with four linked passages, two versions of a verdict and a history."""
    spec = spec_from_file_location("report_cases", CASES)
    cases = module_from_spec(spec)
    spec.loader.exec_module(cases)
    report = cases.harbour()
    first = report.claims[0]
    linked = (first.evidence * LINKED)[:LINKED]
    many = tuple(numbered(first, linked, number) for number in range(1, CLAIMS + 1))
    text, (_, start, end) = report.texts[0], report.texts[0].spans[0]
    spans = tuple((number, start, end) for number in range(1, CLAIMS + 1))
    return replace(report, claims=many, texts=(replace(text, spans=spans),))


def numbered(first, linked, number: int):
    """The claim once more, with words of its own wherever it has many."""
    def own(text: str, at: int = 0) -> str:
        return f"{text} ({number}.{at})" if text else text

    claim = replace(first.claim, id=number, as_checked=own(first.claim.as_checked))
    evidence = tuple(replace(item, before=own(item.before, at), after=own(item.after, at),
                             evidence=replace(item.evidence, text=own(item.evidence.text, at),
                                              note=own(item.evidence.note, at))) for at, item in enumerate(linked))
    return replace(
        first, claim=claim, evidence=evidence, paragraph=own(first.paragraph), shown=own(first.shown),
        verdicts=tuple(replace(one, rationale=own(one.rationale)) for one in first.verdicts),
        history=tuple(replace(one, sentence=own(one.sentence, at)) for at, one in enumerate(first.history)))


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


def plain_page(words: list[str]) -> bytes:
    """The words as paragraphs of a page."""
    import jinja2

    return jinja2.Environment(autoescape=True).from_string(PAGE).render(words=words).encode()


def plain_table(words: list[str]) -> bytes:
    """The words as one column."""
    whole = io.StringIO()
    csv.writer(whole).writerows([one] for one in words)
    return whole.getvalue().encode()


def plain_json(words: list[str]) -> bytes:
    """The words as one list."""
    return json.dumps(words, ensure_ascii=False, indent=2).encode()


def packed(bundle: bytes) -> bytes:
    """The bundle's files, read and packed once more."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bundle)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    return made.getvalue()


def copied(path: Path) -> bytes:
    """The PDF opened and saved."""
    import pypdfium2

    made = io.BytesIO()
    pypdfium2.PdfDocument(path).save(made)
    return made.getvalue()


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
