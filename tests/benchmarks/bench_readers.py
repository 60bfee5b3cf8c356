"""PDF reading, in one run: pages a CPU-second against pdfplumber page by page and against pdftotext, how far the text
agrees with poppler's and with text that is known, memory of 300 pages and of 3,000, the glyph map, the first page."""

import io
import json
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import textwrap
import time
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from rapidfuzz import fuzz  # noqa: E402

from tests.readers.conftest import make_pdf  # noqa: E402  (the tests' own PDF writer)
from tests.readers.printed import printed, without_calls  # noqa: E402
from workbench.readers.isolated import isolation  # noqa: E402
from workbench.readers.pdf import document as pdf  # noqa: E402
from workbench.readers.pdf import glyphs  # noqa: E402
from workbench.readers.raw import Report  # noqa: E402

READING, IMPORT, KNOWN, MAP, LOOK, EXACT, FIRST = 20, 12, 0.99, 3, 1.0, 99, 1.0
"""What is to be reached: times pdfplumber, share of known text, bytes a character, ms, percent, seconds."""

_WORDS = (
    "harbour council river bridge grain price vote winter engine school teacher budget minister report figure market "
    "village road water company contract energy doctor patient question answer member number between against during "
    "because although whether several another public private local national new old large small first second"
).split()
ROUNDS = 3
PLUMBED = 10
"""Pages that pdfplumber is given: it needs as long for each."""
_missed: list[str] = []


def main() -> int:
    """Measure and print; 1 where a number is missed."""
    data = _document(pages=300)
    _speed(data)
    _agreement()
    _map(data)
    _first_page()
    _memory()
    print(f"\nMissed: {', '.join(_missed)}" if _missed else "\nAll reached.")
    return bool(_missed)


def _check(name: str, reached: bool) -> None:
    if not reached:
        _missed.append(name)


def _document(pages: int, rows_a_page: int = 50) -> bytes:
    """A yearbook of running prose: sentences of eight to twenty words in wrapped lines, a head and a number a page."""
    chance = random.Random(7)
    words = []
    for _ in range(pages * rows_a_page * 9 // 10):
        sentence = [chance.choice(_WORDS) for _ in range(chance.randint(8, 20))]
        words += [sentence[0].capitalize(), *sentence[1:-1], sentence[-1] + "."]
    rows = textwrap.wrap(" ".join(words), 88)
    made = []
    for number in range(pages):
        part = rows[number * rows_a_page : (number + 1) * rows_a_page]
        placed = [(60, 70 + row * 13.2, 10, line) for row, line in enumerate(part)]
        made.append([(60, 40, 8, "Yearbook of the valley"), (500, 770, 8, f"{number + 1}"), *placed])
    return make_pdf(made, compress=True)


# Speed


def _speed(data: bytes) -> None:
    ways = {
        "pdfplumber, text with boxes, page by page": _plumber,
        "pdftotext, without boxes": _poppler,
        "PDFium with every character's box": _boxes,
        "the same, structured, in one process": _structured,
        "whole import in the isolated worker": _isolated,
    }
    if not shutil.which("pdftotext"):
        del ways["pdftotext, without boxes"]
    best: dict[str, tuple[int, float]] = {}
    # in turns, the best of each: what else the machine does falls on all of them
    for name, way in list(ways.items()) * ROUNDS:
        pages, seconds = way(data)
        best[name] = min(best.get(name, (pages, seconds)), (pages, seconds), key=lambda one: one[1])
    rows = [(name, *best[name]) for name in ways]
    base = rows[0][1] / rows[0][2]
    print(f"{'':46}{'pages':>7}{'CPU s':>9}{'pages/s':>10}{'times':>8}")
    for name, pages, seconds in rows:
        print(f"{name:46}{pages:>7}{seconds:>9.2f}{pages / seconds:>10.0f}{pages / seconds / base:>8.1f}")
    reading, whole = (pages / seconds / base for name, pages, seconds in rows if name[0] in "Pw")
    _check(f"reading {reading:.0f} times", reading >= READING)
    _check(f"import {whole:.0f} times", whole >= IMPORT)


def _plumber(data: bytes) -> tuple[int, float]:
    import pdfplumber

    started = time.process_time()
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages[:PLUMBED]:
            assert page.extract_text() and page.chars
            page.close()
    return PLUMBED, time.process_time() - started


def _poppler(data: bytes) -> tuple[int, float]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    pages = _text_of_poppler(data).count("\f")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return pages, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _text_of_poppler(data: bytes) -> str:
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        command = ["pdftotext", "-enc", "UTF-8", file.name, "-"]
        return subprocess.run(command, capture_output=True, check=True, timeout=300).stdout.decode()


def _boxes(data: bytes) -> tuple[int, float]:
    import pypdfium2

    from workbench.readers.pdf.page import frame, lines

    started = time.process_time()
    document = pypdfium2.PdfDocument(data)
    for index in range(len(document)):
        page = document[index]
        assert lines(page, frame(page))[0]
        page.close()
    return len(document), time.process_time() - started


def _structured(data: bytes) -> tuple[int, float]:
    started = time.process_time()
    raw, passages = _read(data)
    assert passages
    return len(raw.pages), time.process_time() - started


def _read(data: bytes):
    from workbench.text.layout.structure import structure

    raw = pdf.read(data, Report())
    return raw, structure(raw.text, laid_out=raw.laid_out, edits=raw.edits, from_a_site=False).passages


def _isolated(data: bytes) -> tuple[int, float]:
    """CPU of parent and worker together."""
    before = _cpu()
    pages = len(_in_worker(data).pages)
    return pages, _cpu() - before


def _in_worker(data: bytes, **how):
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.seek(0)
        return isolation.read(file, "bench.pdf", len(data), **how)


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


# Agreement


def _agreement() -> None:
    ways = {
        "one column": {},
        "two columns": {"columns": 2},
        "three columns": {"columns": 3},
        "turned": {"turn": 90},
        "footnotes in columns": {"columns": 2, "notes": True},
    }
    print(f"\n{'agreement of folded text':32}{'known text':>12}{'poppler':>10}{'poppler with known':>20}")
    for name, how in ways.items():
        known = printed(60, **how)
        raw, passages = _read(known.pdf)
        body = " ".join(p.text for p in passages if p.kind.is_matched and p.why != "footnote")
        ours = fuzz.ratio(_folded(without_calls(body)), _folded(known.text)) / 100
        theirs = _text_of_poppler(known.pdf) if shutil.which("pdftotext") else ""
        with_poppler = fuzz.ratio(_words(raw.text), _words(theirs)) / 100
        poppler = fuzz.ratio(_folded(without_calls(theirs)), _folded(known.text)) / 100
        print(f"{name:32}{ours:>12.4f}{with_poppler:>10.4f}{poppler:>20.4f}")
        _check(f"{name} {ours:.4f}", ours >= KNOWN)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _words(text: str) -> list[str]:
    """The words of a text with the hyphens of its line ends undone."""
    return re.findall(r"[^\W_]+", re.sub(r"[-\u00ad]\s+", "", _folded(text)))


# The glyph map


def _map(data: bytes) -> None:
    raw = pdf.read(data, Report())
    size = sum(len(page.glyphs) for page in raw.pages) / sum(page.end - page.start for page in raw.pages)
    page = raw.pages[5]
    started = time.process_time()
    there = glyphs.unpack(page.glyphs)
    unpacked = 1000 * (time.process_time() - started)
    chance = random.Random(1)
    text = raw.text[page.start : page.end]
    boxes = spans = drags = 0.0
    rounds = exact = 0
    while rounds < 300:
        start, end = sorted(chance.sample(range(len(text)), 2))
        if text[start].isspace() or text[end - 1].isspace():
            continue
        rounds += 1
        one = time.process_time()
        quads = there.quads(start, end)
        two = time.process_time()
        exact += there.span(quads) == (start, end)
        three = time.process_time()
        there.between(quads[0][0] + 1, quads[0][1] + 2, quads[-1][2] - 1, quads[-1][3] - 2)
        drags += time.process_time() - three
        boxes, spans = boxes + two - one, spans + three - two
    boxes, spans, drags, exact = (value * 1000 / rounds for value in (boxes, spans, drags, exact / 10))
    print(
        f"\nglyph map: {size:.2f} bytes a character, unpack {unpacked:.2f} ms; span to boxes {boxes:.3f} ms, "
        f"boxes to span {spans:.3f} ms, drag to span {drags:.3f} ms; round trip exact {exact:.1f} %"
    )
    _check(f"map {size:.1f} bytes", size <= MAP)
    _check(f"span {max(boxes, spans, drags):.2f} ms", max(boxes, spans, drags) <= LOOK)
    _check(f"exact {exact:.1f} %", exact >= EXACT)


# The first page, and memory


def _first_page() -> None:
    data = _document(500)
    seen: list[float] = []
    started = time.perf_counter()
    _in_worker(data, progress=lambda done, total: seen.append(time.perf_counter() - started))
    print(f"500 pages: the first after {seen[0]:.2f} s, all after {time.perf_counter() - started:.2f} s")
    _check(f"first page {seen[0]:.2f} s", seen[0] < FIRST)


def _memory() -> None:
    """In a process of its own for each, so that making the document does not count."""
    found = {}
    for pages in (300, 3000):
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(_document(pages, rows_a_page=20))
            file.flush()
            command = [sys.executable, __file__, "--memory", file.name]
            found[pages] = json.loads(subprocess.run(command, capture_output=True, check=True, cwd=ROOT).stdout)
    for pages, (worker, parent, text) in found.items():
        print(f"{pages} pages ({text / 1e6:.1f} MB of text): the worker's peak {worker} MB, the parent's {parent} MB")
    _check("memory of the worker", found[3000][0] <= found[300][0] + 25)


def _one_memory(path: str) -> None:
    data = Path(path).read_bytes()
    del path
    peaks = [0]
    look = isolation._costs

    def looking(pid: int) -> tuple[float, int]:
        peaks.append(_peak(pid))
        return look(pid)

    isolation._costs = looking
    reading = _in_worker(data)
    print(json.dumps([max(peaks), _peak("self"), len(reading.text)]))


def _peak(pid: int | str) -> int:
    """The most memory that a process had, in MB; 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) // 1024 if "VmHWM" in status else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--memory"]:
        _one_memory(sys.argv[2])
    else:
        sys.exit(main())
