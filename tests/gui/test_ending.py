"""Told to end from outside, the program closes as by hand."""

import os
import signal
import subprocess
import sys
import time

import pytest

from workbench.gui.ending import EndSignals


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
def test_a_signal_closes_on_the_gui_thread(qtbot, qapp):
    closed = []
    ending = EndSignals(lambda: closed.append(True))
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: bool(closed))
    finally:
        ending.let_go()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.slow
def test_the_program_ends_cleanly_when_it_is_told_to(tmp_path):
    """The library's lock is let go and the layout is remembered."""
    home = tmp_path / "home"
    environment = {**os.environ, "WORKBENCH_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    program = subprocess.Popen([sys.executable, "-m", "workbench", "--library", str(tmp_path / "library")],
                               env=environment, stderr=subprocess.PIPE)
    try:
        remembered = home / "state" / "windows"
        end = time.monotonic() + 60
        while not (tmp_path / "library" / "library.sqlite").exists() and time.monotonic() < end:
            assert program.poll() is None, program.stderr.read()
            os.sched_yield()
        program.send_signal(signal.SIGTERM)
        _, complaint = program.communicate(timeout=60)
    finally:
        program.kill()
        program.stderr.close()
    assert program.returncode == 0, complaint
    assert b"Traceback" not in complaint
    assert not remembered.exists() or list(remembered.glob("*.json"))
