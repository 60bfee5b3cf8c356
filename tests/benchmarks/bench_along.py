"""A PDF of 500 pages dropped on the window: how soon its first page can be read, how soon all of it, and the longest
gap of the event loop meanwhile, with the preview open and its tab turning into the document.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

RUNS = 5
PAGES = 500
REACH = 1.0


def main() -> int:
    from bench_readers import _document
    from bench_window import _open

    from workbench.services.library import cases

    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / "pages.pdf"
        _application, started = _open(Path(made) / "library")
        missed = 0
        for run in range(RUNS):
            path.write_bytes(_document(pages=PAGES) + b"\n%" + str(run).encode())
            started.desk.choose_case(started.desk.do(cases.create, f"Case {run}").id)
            missed += _drop(started, path)
        started.window.close()
    return missed


def _drop(started, path: Path) -> int:
    """One drop on the left half of the window; how many numbers were missed."""
    from bench_window import Ticks

    from workbench.gui.demo.hand import drag_in, wait

    reader, queue = started.view.workspace.reader, started.view.workspace.imports.queue
    ticks, began, spent = Ticks(), time.perf_counter(), time.process_time()
    drag_in(started.window, started.view.veil, [path], 0.2)
    wait(lambda: reader.main.previews and reader.main.previews[0].view.border.length > 0, "the first page", 60)
    preview = reader.main.previews[0]
    preview.view.viewport().repaint()
    first, own = time.perf_counter() - began, time.process_time() - spent
    preview.view.scroll_to(preview.view.content.pages[-1].start)
    wait(lambda: reader.main.front is not None and not queue.under_way, "all of it", 300)
    whole = time.perf_counter() - began
    print(f"first of {PAGES} pages painted {first:5.2f} s after the drop ({own:.2f} s of the window's own CPU), "
          f"to reach {REACH}; all after {whole:5.2f} s")
    return int(first > REACH) + ticks.told("that")


if __name__ == "__main__":
    sys.exit(main())
