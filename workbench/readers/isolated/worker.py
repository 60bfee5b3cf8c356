"""The child process: one document in on standard input, checked-by-the-parent frames out on standard output.

It reads the document, or draws its pages as they are asked for (`page_drawing`), or writes marks into a copy of it
(`pdf_marks`).

Nothing here is trusted by the parent, so nothing here needs to be clever about hostile input: it may crash, hang or be
killed. It must start fast: neither the window's nor the database's libraries are imported.
"""

import gc
import json
import os
import sys

from workbench.domain.errors import FileTooLarge, FormatUnknown, ReadingError
from workbench.readers.isolated import frames
from workbench.readers.isolated.confine import Limits, confine
from workbench.readers.isolated.frames import Kind
from workbench.readers.isolated.sending import Sending
from workbench.readers.raw import PASTED, Raw, Report


def main() -> None:
    """Read the document on standard input and write what it is to standard output."""
    job = json.loads(sys.argv[-1])
    confine(Limits(**job["limits"]), job["size"], job["parent"])
    # a worker lives for one document: collecting cycles costs a tenth of its time and frees nothing
    gc.disable()
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    # whatever a library prints must not get between the frames
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    try:
        if job.get("draws"):
            from workbench.readers.pdf.page_drawing import serve

            serve(sys.stdin.buffer, out)
        elif job.get("marks"):
            from workbench.readers.pdf.marks import serve

            serve(sys.stdin.buffer, out)
        elif job.get("texts"):
            _serve_texts(sys.stdin.buffer, out)
        elif "rows" in job:
            _rows(sys.stdin.buffer.read(), job["rows"], out)
        else:
            password = sys.stdin.buffer.read(job.get("secret", 0)).decode("utf-8", "replace")
            _read(sys.stdin.buffer.read(), job["name"], out, job.get("encoding", ""), password,
                  carefully=job.get("carefully") is True)
    except ReadingError as error:
        frames.write(out, Kind.END, {"error": error.code, "message": error.message, "remedy": error.remedy})
    except (MemoryError, RecursionError):
        _fail(out, FileTooLarge("It needs more memory than a reader may use."))


def _serve_texts(stream, out) -> None:
    """Plain texts one after the other: a line that says how long each is, then its bytes. Nothing else is read here.
    Those that were never a file of their own, as the rows of tables, are `pasted`."""
    from workbench.readers import choose

    gc.enable()
    while line := stream.readline():
        job = json.loads(line)
        data = stream.read(job["size"])
        try:
            if job.get("pasted"):
                Sending(out).end(Raw("text", data.decode("utf-8"), PASTED))
                continue
            if not choose.is_plain(data, job["name"]):
                raise FormatUnknown("This is not plain text.")
            _read(data, job["name"], out)
        except ReadingError as error:
            _fail(out, error)


def _read(data: bytes, untrusted_name: str, out, encoding: str = "", password: str = "", *,
          carefully: bool = False) -> None:
    # only here: a worker that draws has no use for it, and somebody waits for its first page
    from workbench.readers import choose

    sending = Sending(out)
    report = Report(sending.progress, sending.page, encoding, password, carefully, sending.section)
    sending.end(choose.read(data, untrusted_name, report))


def _rows(data: bytes, most: int, out) -> None:
    """The rows of a workbook, for a table of articles."""
    from workbench.readers.office import xlsx_rows

    sending = Sending(out)
    for piece in xlsx_rows.lines(data, most):
        sending.text(piece)
    sending.end_without_structure("table")


def _fail(out, error: ReadingError) -> None:
    frames.write(out, Kind.END, {"error": error.code, "message": error.message, "remedy": error.remedy})


if __name__ == "__main__":
    main()
