"""The start: how soon the first thing that somebody does is done, from the beginning of the process, in a library of
100,000 claims, against a bare QMainWindow; and how long the event loop stands still until all panels are there.

Each act is done as soon as what it is done to is seen: Ctrl+K when the shell is painted; a click on a claim, and words
typed into the claims' search, when the claims are. CPU time, as the machine may do other things.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

ACT = """
import sys, time
from workbench.gui import app as program
application = program.application()
told = 0
act, gaps, last = sys.argv[2], [], time.perf_counter()
started = program.start(sys.argv[1], "bench")
window = started.window

def turn():
    global last
    application.processEvents()
    now = time.perf_counter()
    gaps.append(now - last)
    last = now
    time.sleep(0.0005)

def until(condition):
    while not condition():
        turn()
    window.repaint()
    print(time.process_time() - told)

def hand():
    global told
    begun = time.process_time()
    from PySide6.QtTest import QTest
    told = time.process_time() - begun  # what it takes to play a hand is no part of the program
    return QTest

page = window.pages.currentWidget
until(lambda: window.is_ready)
if act == "palette":
    from PySide6.QtCore import Qt
    hand().keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    until(lambda: window.sheet is not None)
elif act == "panels":
    until(lambda: started.view is not None and page() is started.view)
    print(max(gaps))
else:
    until(lambda: getattr(page(), "claims", None) is not None)
    early = page()
    if act == "click":
        claim, table = early.claims.model.claim(3), early.claims.table
        at = table.visualRect(table.model().index(3, 1)).center()
        from PySide6.QtCore import Qt
        hand().mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        until(lambda: early.claim.claim == claim and early.reading.view.chosen == ("claim", claim.id))
    else:
        few = len(early.claims.model.ids) // 2
        hand().keyClicks(early.claims.field, "harbour 7")
        until(lambda: len(early.claims.model.ids) < few)
import os
sys.stdout.flush()
os._exit(0)
"""
SAID = {"palette": "Ctrl+K at the shell: the palette is open",
        "click": "a claim clicked: its place and its head are seen",
        "search": "words typed into the claims' search: they are found", "panels": "all panels"}
REACH = {"palette": 2, "click": 3, "search": 3.5}


def main() -> int:
    """Measure and print."""
    from bench_window import BARE, _fill, _times

    with tempfile.TemporaryDirectory() as made:
        os.environ["WORKBENCH_HOME"] = made
        folder = Path(made) / "library"
        _fill(folder)
        (bare, *_), *acts = _times([(BARE,), *((ACT, str(folder), act) for act in SAID)])
        print(f"{'a bare QMainWindow':52}{bare * 1000:8.0f} ms CPU")
        missed = 0
        for (act, said), times in zip(SAID.items(), acts, strict=True):
            done = times[1] if act in ("palette", "panels") else times[2]
            reach = f", to reach {REACH[act]}" if act in REACH else ""
            missed += act in REACH and done / bare > REACH[act]
            print(f"{said:52}{done * 1000:8.0f} ms CPU {done / bare:6.1f} times{reach}")
        longest = acts[-1][2] * 1000
        print(f"{'longest gap of the event loop until then':52}{longest:8.0f} ms, to reach 150")
    return int(missed > 0 or longest > 150)


if __name__ == "__main__":
    sys.exit(main())
