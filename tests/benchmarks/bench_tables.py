"""Articles into the library, searchable: a table of them, and a folder of plain texts, against the plain reading of the
same articles (structure alone, nothing kept). Also how long undoing takes, and a search in what came in.
"""

import json
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

from workbench.services.intake import importing
from workbench.services.library import cases, history, libraries
from workbench.services.sources import matches
from workbench.text.layout.structure import structure

REACH = 150
"""Articles a second."""
_WORDS = (
    "harbour council river bridge grain price vote winter engine school teacher budget minister report figure market "
    "village road water company contract energy doctor patient question answer member number between against during "
    "because although whether several another public private local national new old large small first second"
).split()


def main() -> int:
    """Measure and print; 1 where the number is not reached."""
    articles = [article(seed) for seed in range(1000)]
    rows = [("plain reading, nothing kept", *timed(lambda: [structure(text) for text in articles]))]
    with tempfile.TemporaryDirectory() as folder:
        for name, make in (("a table of 1,000 articles", table), ("a folder of 1,000 texts", texts)):
            rows.append((f"{name}, searchable", *imported(Path(folder) / name.split()[1], make, articles)))
    print(f"{'':44}{'articles/s':>12}{'a CPU-second':>14}{'of reading':>12}")
    for name, wall, cpu in rows:
        print(f"{name:44}{1000 / wall:>12.0f}{1000 / cpu:>14.0f}{rows[0][2] / cpu:>12.2f}")
    # of a folder's texts one process reads while the other keeps
    at_once = (1, 2)
    return int(any(number * 1000 / cpu < REACH for number, (_, _, cpu) in zip(at_once, rows[1:], strict=True)))


def article(seed: int) -> str:
    """A headline and six paragraphs, about 2,800 characters."""
    chance = random.Random(seed)
    paragraphs = []
    for _ in range(6):
        sentences = []
        for _ in range(3):
            words = [chance.choice(_WORDS) for _ in range(chance.randint(12, 30))]
            words[0], words[3] = words[0].capitalize(), str(chance.randint(1, 9999))
            sentences.append(" ".join(words) + ".")
        paragraphs.append(" ".join(sentences))
    return f"Story number {seed} of the valley\n\n" + "\n\n".join(paragraphs)


def table(folder: Path, articles: list[str]) -> Path:
    path = folder / "articles.jsonl"
    path.write_text("".join(json.dumps({"text": text, "date": "2024-03-04"}) + "\n" for text in articles))
    return path


def texts(folder: Path, articles: list[str]) -> Path:
    for number, text in enumerate(articles):
        (folder / f"{number:04}.txt").write_text(text)
    return folder


def imported(folder: Path, make, articles: list[str]) -> tuple[float, float]:
    """Seconds and CPU-seconds (the worker's too) for all of them; says what undoing and a search take."""
    source = folder / "source"
    source.mkdir(parents=True)
    path = make(source, articles)
    with libraries.open_library(folder / "library", checker="Bench") as archive:
        case = cases.create(archive, "Articles")
        wall, cpu = timed(lambda: importing.import_paths(archive, [path], case_id=case.id))
        assert cases.get(archive, case.id).sources == len(articles)
        found, _ = timed(lambda: matches.for_text(archive, articles[7].split("\n\n")[2]))
        undone, _ = timed(lambda: history.undo(archive))
        print(f"{path.name}: a search {1000 * found:.0f} ms, undoing the import {1000 * undone:.0f} ms")
    return wall, cpu


def timed(work) -> tuple[float, float]:
    started, before = time.perf_counter(), _cpu()
    work()
    return time.perf_counter() - started, _cpu() - before


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


if __name__ == "__main__":
    sys.exit(main())
