"""The child process: one document in on standard input, checked-by-the-parent frames out on standard output.

It reads the document, or (`page_drawing`) draws its pages as they are asked for.

Nothing here is trusted by the parent, so nothing here needs to be clever about hostile input: it may crash, hang or be
killed. It must start fast: neither the window's nor the database's libraries are imported.
"""

import gc
import json
import os
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from workbench.domain.documents import Page
from workbench.domain.errors import FileTooLarge, FormatUnknown, ReadingError
from workbench.readers import frames
from workbench.readers.confine import Limits, confine
from workbench.readers.frames import Kind
from workbench.readers.raw import VERSION, Raw, Report

_TEXT_PIECE = 1_000_000
_MARKS_PIECE = 20_000
_PART = 16 * 1024 * 1024


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
            from workbench.readers.page_drawing import serve

            serve(sys.stdin.buffer, out)
        elif job.get("texts"):
            _serve_texts(sys.stdin.buffer, out)
        elif "rows" in job:
            _rows(sys.stdin.buffer.read(), job["rows"], out)
        else:
            password = sys.stdin.buffer.read(job.get("secret", 0)).decode("utf-8", "replace")
            _read(sys.stdin.buffer.read(), job["name"], out, job.get("encoding", ""), password)
    except ReadingError as error:
        frames.write(out, Kind.END, {"error": error.code, "message": error.message, "remedy": error.remedy})
    except (MemoryError, RecursionError):
        _fail(out, FileTooLarge("It needs more memory than a reader may use."))


def _serve_texts(stream, out) -> None:
    """Plain texts one after the other: a line that says how long each is, then its bytes. Nothing else is read here."""
    from workbench.readers import choose

    gc.enable()
    while line := stream.readline():
        job = json.loads(line)
        data = stream.read(job["size"])
        try:
            if not choose.is_plain(data, job["name"]):
                raise FormatUnknown("This is no plain text.")
            _read(data, job["name"], out)
        except ReadingError as error:
            _fail(out, error)


def _read(data: bytes, untrusted_name: str, out, encoding: str = "", password: str = "") -> None:
    # only here: a worker that draws has no use for it, and somebody waits for its first page
    from workbench.readers import choose

    sent = _Sent(out)
    raw = choose.read(data, untrusted_name, Report(sent.progress, sent.page, encoding, password))
    del data
    from workbench.text.structure import structure

    if not sent.characters:
        sent.text(raw.text)
    pages = _Pages(raw.pages)
    made = structure(
        raw.text,
        laid_out=raw.laid_out,
        blocks=raw.blocks,
        edits=raw.edits,
        from_a_site=raw.from_a_site,
        page_of=pages.at,
    )
    for edits in _pieces(made.edits):
        frames.write(out, Kind.MARKS, {"edits": [(e.start, e.end, e.shown, e.reason.value) for e in edits]})
    for passages in _pieces(made.passages):
        frames.write(
            out,
            Kind.MARKS,
            {
                "passages": [
                    (p.start, p.end, p.kind.value, p.speaker, p.page, p.paragraph, p.stage, p.why, p.attributed)
                    for p in passages
                ]
            },
        )
    for notes in _pieces(raw.notes):
        rows = [(n.start, n.end, n.kind.value, n.words, n.author, n.made_at, n.page) for n in notes]
        frames.write(out, Kind.MARKS, {"notes": rows})
    for number, one in enumerate(raw.attached):
        for start in range(0, len(one.data), _PART) or (0,):
            head = {"number": number, "name": one.name, "error": one.error}
            frames.write(out, Kind.ATTACHED, head, one.data[start : start + _PART])
    frames.write(out, Kind.END, _ending(raw, made, len(raw.text)))


def _rows(data: bytes, most: int, out) -> None:
    """The rows of a workbook, for a table of articles."""
    from workbench.readers import xlsx_rows
    from workbench.text.structure import Structured

    sent = _Sent(out)
    for piece in xlsx_rows.lines(data, most):
        sent.text(piece)
    frames.write(out, Kind.END, _ending(Raw("table", ""), Structured(), sent.characters))


def _pieces(values: Sequence) -> Iterator[Sequence]:
    for start in range(0, len(values), _MARKS_PIECE):
        yield values[start : start + _MARKS_PIECE]


def _ending(raw: Raw, made, length: int) -> dict:
    return {
        "kind": raw.kind,
        "characters": length,
        "speakers": [(s.label, s.aliases, s.through_interpreter) for s in made.speakers],
        "found": [(f.field, f.value, f.evidence, f.confidence) for f in (*raw.found, *made.found)],
        "extractor": raw.extractor or f"{raw.kind} {VERSION}",
        "language": made.language,
        "warnings": [*raw.warnings, *made.warnings],
    }


class _Sent:
    """What went out already: pages go as they are read, so that the first can be shown while the rest comes."""

    def __init__(self, out):
        self._out = out
        self.characters = 0

    def progress(self, done: int, total: int) -> None:
        frames.write(self._out, Kind.PROGRESS, {"done": done, "total": total})

    def text(self, text: str) -> None:
        for start in range(0, len(text), _TEXT_PIECE):
            piece = text[start : start + _TEXT_PIECE].encode("utf-8", "replace")
            frames.write(self._out, Kind.TEXT, {}, piece)
        self.characters += len(text)

    def page(self, page: Page, text: str) -> None:
        self.text(text)
        head = {
            "number": page.number,
            "label": page.label,
            "start": page.start,
            "end": page.end,
            "width": page.width,
            "height": page.height,
            "has_text": page.has_text,
        }
        frames.write(self._out, Kind.PAGE, head, page.glyphs)


class _Pages:
    """Which page a source offset lies on."""

    def __init__(self, pages: tuple[Page, ...]):
        self._starts = [page.start for page in pages]
        self._numbers = [page.number for page in pages]

    def at(self, offset: int) -> int | None:
        index = bisect_right(self._starts, offset) - 1
        return self._numbers[index] if index >= 0 else None


def _fail(out, error: ReadingError) -> None:
    frames.write(out, Kind.END, {"error": error.code, "message": error.message, "remedy": error.remedy})


if __name__ == "__main__":
    main()
