"""Pages a CPU-second: our PDF reader with every character's box, and the whole import in its worker, against pdfplumber
page by page on the same file in the same run. Also the worker's start, the first page, and the glyph map's size."""

import io
import random
import resource
import sys
import tempfile
import textwrap
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1] / "readers")]

from conftest import make_pdf  # noqa: E402  (the tests' own PDF writer)

from workbench.readers import glyphs, isolation, pdf  # noqa: E402
from workbench.readers.raw import Report  # noqa: E402

_WORDS = (
    "harbour council river bridge grain price vote winter engine school teacher budget minister report figure market "
    "village road water company contract energy doctor patient question answer member number between against during "
    "because although whether several another public private local national new old large small first second"
).split()


def main() -> None:
    """Measure and print."""
    data = _document(pages=120)
    rows = [("pdfplumber, text with boxes, page by page", *_plumber(data, 12))]
    rows.append(("PDFium with every character's box", *_boxes(data)))
    rows.append(("the same, structured, in one process", *_structured(data)))
    rows.append(("whole import in the isolated worker", *_isolated(data)))
    base = rows[0][1] / rows[0][2]
    print(f"{'':46}{'pages':>7}{'CPU s':>9}{'pages/s':>10}{'times':>8}")
    for name, pages, seconds in rows:
        print(f"{name:46}{pages:>7}{seconds:>9.2f}{pages / seconds:>10.0f}{pages / seconds / base:>8.1f}")
    _smaller_things(data)


def _document(pages: int) -> bytes:
    """A yearbook of running prose: sentences of eight to twenty words in wrapped lines, a head and a number a page."""
    chance = random.Random(7)
    words = []
    for _ in range(pages * 45):
        sentence = [chance.choice(_WORDS) for _ in range(chance.randint(8, 20))]
        words += [sentence[0].capitalize(), *sentence[1:-1], sentence[-1] + "."]
    rows = textwrap.wrap(" ".join(words), 88)
    made = []
    for number in range(pages):
        placed = [(60, 70 + row * 13.2, 10, line) for row, line in enumerate(rows[number * 50 : number * 50 + 50])]
        made.append([(60, 40, 8, "Yearbook of the valley"), (500, 770, 8, f"{number + 1}"), *placed])
    return make_pdf(made, compress=True)


def _plumber(data: bytes, most: int) -> tuple[int, float]:
    import pdfplumber

    started = time.process_time()
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages[:most]:
            assert page.extract_text() and page.chars
            page.close()
    return most, time.process_time() - started


def _boxes(data: bytes) -> tuple[int, float]:
    import pypdfium2

    from workbench.readers.pdf_page import frame, lines

    started = time.process_time()
    document = pypdfium2.PdfDocument(data)
    for index in range(len(document)):
        page = document[index]
        assert lines(page, frame(page))[0]
        page.close()
    return len(document), time.process_time() - started


def _structured(data: bytes) -> tuple[int, float]:
    from workbench.text.structure import structure

    started = time.process_time()
    raw = pdf.read(data, Report())
    assert structure(raw.text, laid_out=raw.laid_out, edits=raw.edits, from_a_site=False).passages
    return len(raw.pages), time.process_time() - started


def _isolated(data: bytes) -> tuple[int, float]:
    """CPU of parent and worker together."""
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.seek(0)
        before = _cpu()
        reading = isolation.read(file, "bench.pdf", len(data))
        return len(reading.pages), _cpu() - before


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _smaller_things(data: bytes) -> None:
    raw = pdf.read(data, Report())
    characters = sum(page.end - page.start for page in raw.pages)
    print(f"\nglyph maps: {sum(len(page.glyphs) for page in raw.pages) / characters:.2f} bytes a character")
    page = raw.pages[5]
    started = time.perf_counter()
    maps = glyphs.unpack(page.glyphs)
    unpacked = time.perf_counter()
    chance = random.Random(1)
    exact = rounds = 0
    there = back = 0.0
    for _ in range(300):
        start, end = sorted(chance.sample(range(page.end - page.start), 2))
        text = raw.text[page.start + start : page.start + end]
        start, end = start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())
        if start >= end:
            continue
        one = time.perf_counter()
        quads = maps.quads(start, end)
        two = time.perf_counter()
        found = maps.span(quads)
        there, back = there + two - one, back + time.perf_counter() - two
        rounds += 1
        exact += found == (start, end)
    print(
        f"unpack a page {1000 * (unpacked - started):.2f} ms, span to quads {1000 * there / rounds:.3f} ms, "
        f"quads to span {1000 * back / rounds:.3f} ms, round trip exact {100 * exact / rounds:.1f} %"
    )
    _starts(data)


def _starts(data: bytes) -> None:
    text = b"A short text. It has two sentences.\n"
    for name, content in (("a short text", text), ("first page of a 120-page PDF", data)):
        with tempfile.TemporaryFile() as file:
            file.write(content)
            file.seek(0)
            started = time.perf_counter()
            first: list[float] = []
            isolation.read(
                file,
                name,
                len(content),
                progress=lambda done, total, first=first, started=started: first.append(time.perf_counter() - started),
            )
            print(
                f"{name}: first sign after {first[0] if first else time.perf_counter() - started:.2f} s, "
                f"whole after {time.perf_counter() - started:.2f} s"
            )


if __name__ == "__main__":
    main()
