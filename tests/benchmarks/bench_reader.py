"""The reader with a text of five megabytes: 5,000 overlapping highlights against the same text without any.

Open (cut into blocks, set, first paint), a scroll frame, add one, jump to the end, change the width. CPU milliseconds
of the window's thread, median and 95th percentile, and the ratio to the bare text in the same run. So many highlights
are put in their places by a thread, as in the program; that is told apart.
"""

import os
import random
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from workbench.domain.documents import DocumentText, Passage
from workbench.gui.reader.text.laid import Laid
from workbench.gui.reader.text.marks import Highlight, MarkIndex
from workbench.gui.reader.text.text_view import TextView
from workbench.gui.style import Theme

PARAGRAPHS, MARKS, SIZE = 10_000, 5_000, 5_000_000
ROLES = ("open", "evidence", "rated", "signed_off")
WORDS = ["harbour", "council", "river", "bridge", "grain", "price", "vote", "winter", "engine", "school", "teacher",
         "budget", "minister", "report", "market", "village", "road", "water", "company", "contract", "energy"]


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    theme = Theme(app, "light")
    text, marks = made_up()
    bare, marked = measure(theme, text, []), measure(theme, text, marks)
    placing = statistics.median(timed(lambda: MarkIndex(Laid(text).border).replace(marks)) for _ in range(3))
    print(f"{len(text.text):,} characters, {PARAGRAPHS:,} paragraphs, {MARKS:,} highlights; "
          f"both are laid out in a thread in {placing:.0f} ms")
    print(f"{'':24}{'bare':>18}{'with highlights':>18}{'times':>8}")
    for name, without in bare.items():
        with_them = marked[name]
        ratio = statistics.median(with_them) / max(0.01, statistics.median(without))
        print(f"{name:24}{shown(without):>18}{shown(with_them):>18}{ratio:>8.2f}")


def made_up() -> tuple[DocumentText, list[Highlight]]:
    """A long text with a passage for each sentence, and highlights over random spans of it."""
    chance = random.Random(3)
    parts, passages, at = [], [], 0
    for paragraph in range(PARAGRAPHS):
        start = at
        while at - start < SIZE // PARAGRAPHS - 60:
            sentence = " ".join(chance.choices(WORDS, k=14)).capitalize() + ". "
            passages.append(Passage(at, at + len(sentence) - 1, sentence[:-1], paragraph=paragraph))
            parts.append(sentence)
            at += len(sentence)
        parts.append("\n\n")
        at += 2
    text = "".join(parts)
    starts = chance.choices(range(len(text) - 400), k=MARKS)
    marks = [Highlight(("claim", key), start, start + chance.randint(20, 400), chance.choice(ROLES), "a claim")
             for key, start in enumerate(starts)]
    return DocumentText(1, text, (), tuple(passages)), marks


def measure(theme: Theme, text: DocumentText, marks: list[Highlight]) -> dict[str, list[float]]:
    """CPU milliseconds of each thing that is done to a view."""
    view = TextView(theme.serif(17))
    view.resize(900, 1000)
    view.show()
    view.viewport().grab()
    bar = view.verticalScrollBar()
    view.load(text)
    laid = Laid(text)
    index = MarkIndex(laid.border)
    index.replace(marks)
    found = {"open and first paint": [timed(lambda: (view.load(text, laid), view.take_marks(index),
                                                     view.viewport().grab())) for _ in range(7)]}
    found["scroll frame"] = [timed(lambda: (bar.setValue(bar.value() + 3), view.viewport().grab())) for _ in range(300)]
    added = [Highlight(("claim", MARKS + n), 3000 * n, 3000 * n + 200, "open", "a claim") for n in range(40)]
    found["add one"] = []
    for count in range(1, len(added) + 1):
        one = added[count - 1]
        found["add one"].append(timed(lambda one=one: (view.put_marks({one.key: one}), view.viewport().grab())))
    found["jump to the end"] = [timed(lambda place=place: (bar.setValue(place), view.viewport().grab()))
                                for place in (bar.maximum(), 0) * 10]
    found["another width"] = [timed(lambda w=w: (view.resize(w, 1000), view.viewport().grab()))
                              for w in range(700, 1100, 20)]
    view.deleteLater()
    return found


def timed(does) -> float:
    """CPU milliseconds of one call."""
    before = time.thread_time()
    does()
    return (time.thread_time() - before) * 1000


def shown(times: list[float]) -> str:
    """Median and 95th percentile."""
    ordered = sorted(times)
    return f"{statistics.median(ordered):.1f} / {ordered[int(len(ordered) * 0.95)]:.1f}"


if __name__ == "__main__":
    main()
