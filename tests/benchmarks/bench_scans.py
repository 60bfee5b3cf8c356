"""Scans made searchable: likeness to the known text and CPU seconds a page, against Tesseract alone on the same picture
in the same run; and figures held against their picture: lies found, honest ones suspected."""

import io
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

import pypdfium2  # noqa: E402
from rapidfuzz import fuzz  # noqa: E402

from tests.readers.conftest import column, make_pdf  # noqa: E402
from tests.readers.scans import lying, scanned  # noqa: E402
from workbench import readers  # noqa: E402
from workbench.domain.documents import Page  # noqa: E402
from workbench.readers.ocr import glance as ocr_glance  # noqa: E402
from workbench.readers.ocr import pixels as ocr_pixels  # noqa: E402
from workbench.readers.ocr import searchable as ocr  # noqa: E402
from workbench.readers.ocr import tesseract  # noqa: E402
from workbench.readers.pdf import glyphs  # noqa: E402
from workbench.readers.pdf.page_images import PageImages  # noqa: E402
from workbench.services.reading.picture_check import Seen, judged  # noqa: E402

WORDS = ("harbour council river bridge grain price winter engine school teacher budget minister report market village "
         "road water company contract energy doctor answer member during because although several another").split()
SCANS = {"clean, 200 dpi": {"noise": 4}, "grainy, 150 dpi": {"noise": 20, "dpi": 150},
         "askew by 0.8°": {"askew": 0.8}, "askew by 2.5°": {"askew": 2.5}, "askew by -4°": {"askew": -4.0},
         "on its side": {"turned": 1}, "on its head": {"turned": 2}, "grainy, 100 dpi": {"noise": 14, "dpi": 100}}


LEAST_LIKENESS = 0.99


def main() -> int:
    """Measure and print; 1 where a scan reads too unlike its text, or a figure is judged wrongly."""
    if not tesseract.is_there():
        print("Tesseract is not installed: nothing to measure.")
        return 0
    text = _prose(random.Random(3), 34)
    data = make_pdf([column(text, 70, 80, 11, 84, 14)])
    heads = ("likeness", "CPU s", "in place", "Tesseract alone", "CPU s")
    print(f"{'one page of prose':24}" + "".join(f"{head:>17}" for head in heads))
    missed = False
    for name, how in SCANS.items():
        likeness, seconds, placed = _ours(scanned(data, **how), data, text, how)
        alone, alone_seconds = _alone(scanned(data, **how), text)
        where = f"{placed:.1%}" if placed is not None else ""
        print(f"{name:24}{likeness:>17.3f}{seconds:>17.1f}{where:>17}{alone:>17.3f}{alone_seconds:>17.1f}")
        missed |= likeness < LEAST_LIKENESS
    return int(_figures(int(os.environ.get("FIGURES", "24"))) or missed)


def _prose(chance: random.Random, sentences: int) -> str:
    out = []
    for _ in range(sentences):
        words = [chance.choice(WORDS) for _ in range(chance.randint(6, 14))]
        figures = [f"{chance.randint(2, 99_999):,}", f"{chance.randint(1, 99) / 10}", str(chance.randint(1900, 2024))]
        words[chance.randrange(len(words))] = chance.choice(figures)
        out.append(" ".join(words).capitalize() + ".")
    return " ".join(out)


def _ours(scan: bytes, data: bytes, text: str, how: dict) -> tuple[float, float, float | None]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scan.pdf"
        path.write_bytes(scan)
        before, began = readers.read(path), _cpu()
        reading = ocr.recognise(path, before, languages=("eng",)).reading
        seconds = _cpu() - began
        path.write_bytes(data)
        is_straight = not how.get("askew") and not how.get("turned")
        placed = _placed(reading, readers.read(path)) if is_straight else None
    return _likeness(reading.text, text), seconds, placed


def _placed(reading, own) -> float:
    """How many of the words stand within three points of where they were drawn."""
    ours, theirs = ([(word, glyphs.unpack(one.pages[0].glyphs).quads(at, at + len(word))[0])
                     for word, at in _words(one.text)] for one in (reading, own))
    left, hits = list(theirs), 0
    for word, quad in ours:
        near = next((other for other in left if other[0] == word and _is_near(quad, other[1])), None)
        if near:
            left.remove(near)
            hits += 1
    return hits / len(theirs)


def _is_near(one: glyphs.Quad, other: glyphs.Quad) -> bool:
    return abs(one[0] - other[0]) < 3 and abs(one[2] - other[2]) < 3 and abs(one[1] - other[1]) < 6


def _words(text: str) -> list[tuple[str, int]]:
    return [(match.group(), match.start()) for match in re.finditer(r"\w+", text)]


def _alone(scan: bytes, text: str) -> tuple[float, float]:
    page = pypdfium2.PdfDocument(io.BytesIO(scan))[0]
    pixels = page.render(scale=200 / 72, grayscale=True).to_numpy().copy()
    began = _cpu()
    done = subprocess.run(["tesseract", "stdin", "stdout", "-l", "eng", "--dpi", "200"], check=True,
                          capture_output=True, input=ocr_pixels.Picture(pixels).pnm(),
                          env=os.environ | {"OMP_THREAD_LIMIT": "1"})
    return _likeness(done.stdout.decode(), text), _cpu() - began


def _likeness(found: str, text: str) -> float:
    plain = found.translate(str.maketrans("“”‘’", "\"\"''"))
    return fuzz.ratio(" ".join(plain.split()), " ".join(text.split())) / 100


def _figures(count: int) -> bool:
    """Figures of all forms, half of them drawn otherwise than they are held, in sizes from 8 to 12 points. True where
    one was judged to be what it is not."""
    chance, engine = random.Random(11), tesseract.find()
    seen = {True: [], False: []}
    began = time.perf_counter()
    for number in range(count):
        forms = [f"{chance.randint(10, 9999)}", f"{chance.randint(1, 99) / 10}", f"{chance.randint(1, 99)}%"]
        held = chance.choice(forms)
        honest = number % 2 == 0
        place = chance.choice([index for index, letter in enumerate(held) if letter.isdigit()])
        other = chance.choice([digit for digit in "123456789" if digit != held[place]])
        shown = held if honest else held[:place] + other + held[place + 1:]
        if len(set(zip(shown, held, strict=True))) != len(set(shown)):
            continue  # one drawn letter cannot stand for two
        seen[honest].append(_checked(lying(shown, held, size=chance.choice([8, 9, 10, 12])), held, engine))
    for honest, name in ((True, "drawn as held"), (False, "drawn otherwise")):
        told = seen[honest]
        counts = ", ".join(f"{kind.value} {told.count(kind)}" for kind in Seen)
        print(f"{len(told):>4} figures {name}: the picture shows {counts}")
    print(f"{(time.perf_counter() - began) / count:.2f} s a figure, with its own page drawn")
    return Seen.OTHERWISE in seen[True] or Seen.SAME in seen[False]


def _checked(data: bytes, held: str, engine) -> Seen:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lie.pdf"
        path.write_bytes(data)
        reading = readers.read(path)
        page: Page = reading.pages[0]
        at = reading.text.index(held) - page.start
        quads = glyphs.unpack(page.glyphs).quads(at, at + len(held))
        with PageImages(path) as images:
            grey, scale = ocr_glance.drawn(images, page, quads)
            return judged(held, [ocr_glance.glance(grey, scale, quad, engine, ("eng",)) for quad in quads]).seen


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


if __name__ == "__main__":
    sys.exit(main())
