"""One writer: told by whom, taken over at once when that one dies, never stopped by a note left behind."""

import os
import signal
import subprocess
import sys

import pytest

from workbench.domain.errors import LibraryInUse
from workbench.store.library.lock import FILE, Holder, Lock, holder

HOLD = """
import sys, pathlib
from workbench.store.library.lock import Lock
lock = Lock(pathlib.Path(sys.argv[1]))
lock.take()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other_process(tmp_path, root):
    """Another process that holds the lock of tmp_path."""
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True, cwd=root)
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def test_another_process_is_named(tmp_path, other_process):
    with pytest.raises(LibraryInUse) as told:
        Lock(tmp_path).take()
    assert f"process {other_process.pid}" in told.value.message
    assert told.value.holder.host == Holder.here().host
    assert "read-only" in told.value.remedy


def test_a_killed_holder_is_taken_over_at_once(tmp_path, other_process):
    other_process.send_signal(signal.SIGKILL)
    other_process.wait()
    lock = Lock(tmp_path)
    lock.take()
    assert lock.left_behind
    assert holder(tmp_path).pid == os.getpid()
    lock.release()


def test_a_proper_close_leaves_no_note(tmp_path):
    first = Lock(tmp_path)
    first.take()
    first.release()
    first.release()
    assert holder(tmp_path) is None
    second = Lock(tmp_path)
    second.take()
    assert not second.left_behind
    second.release()


@pytest.mark.parametrize("note", [b"", b"\xff\x00garbage", b'{"pid": 1}', b"[]"])
def test_a_note_that_makes_no_sense_stops_nobody(tmp_path, note):
    (tmp_path / FILE).write_bytes(note)
    lock = Lock(tmp_path)
    lock.take()
    with pytest.raises(LibraryInUse, match=f"process {os.getpid()}"):
        Lock(tmp_path).take()
    lock.release()


def test_a_holder_whose_note_is_gone_still_holds(tmp_path):
    lock = Lock(tmp_path)
    lock.take()
    (tmp_path / FILE).write_bytes(b"")
    with pytest.raises(LibraryInUse, match="another program"):
        Lock(tmp_path).take()
    lock.release()
