"""The border between a worker and its parent: whatever the worker does, the parent gets a reading or a sentence."""

import contextlib
import os
import socket
import struct
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.errors import (
    FileTooLarge,
    PasswordNeeded,
    ReaderFailed,
    ReaderTooSlow,
    ReadingCancelled,
    ReadingError,
)
from workbench.readers.isolated import frames, isolation
from workbench.readers.isolated.checked import Assembly
from workbench.readers.isolated.confine import Limits
from workbench.readers.isolated.frames import FrameRefused, Frames, Kind

posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of processes")


@pytest.fixture
def instead(monkeypatch):
    """Run other code where the worker would stand, confined like it, and read a small file with it."""

    def run(code, **how):
        confine = (
            "import sys, json, os; sys.path[:] = sys.argv[1].split(chr(0x1f)); job = json.loads(sys.argv[-1])\n"
            "from workbench.readers.isolated.confine import confine, Limits; from workbench.readers.isolated import frames\n"
            "from workbench.readers.isolated.frames import Kind\n"
            "confine(Limits(**job['limits']), job['size'], job['parent']); out = sys.stdout.buffer\n"
        )
        started = isolation.command()
        monkeypatch.setattr(isolation, "command", lambda: [*started[:-2], confine + code, started[-1]])
        with tempfile.TemporaryFile() as file:
            file.write(b"words")
            file.seek(0)
            return isolation.read(file, "words.txt", 5, **how)

    return run


GOOD = (
    "frames.write(out, Kind.TEXT, {}, b'Words.')\n"
    "frames.write(out, Kind.MARKS, {'passages': [(0, 6, 'text', None, None, 0, False, '', False)]})\n"
)
END = (
    "frames.write(out, Kind.END, {'kind': 'text', 'characters': 6, 'speakers': [], 'found': [], 'extractor': 'x', "
    "'language': '', 'warnings': []})\n"
)
PAGE = (
    "frames.write(out, Kind.PAGE, {'number': 1, 'label': '', 'start': 0, 'end': 6, 'width': 1, 'height': 1, "
    "'has_text': True})\n"
)


def test_a_worker_that_does_its_work(instead):
    assert instead(GOOD + PAGE + END).passages[0].text == "Words."


@pytest.mark.parametrize(
    "code",
    [
        "os._exit(0)",
        "os._exit(3)",
        "os.abort()",
        "raise SystemExit('sorry')",
        GOOD,
        "out.write(b'nonsense' * 100)",
        "out.write(b'\\x02\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff')",
        "frames.write(out, Kind.END, {})",
        END,
        "import pickle; out.write(pickle.dumps(print))",
        "frames.write(out, Kind.TEXT, {}, b'\\xff\\xfe')",
        GOOD.replace("0, 6", "0, 7") + END,
        GOOD.replace("0, 6", "4, 2") + END,
        GOOD.replace("'text'", "'verdict'") + END,
        GOOD.replace("0, 6", "-1, 6") + END,
        GOOD + GOOD + END.replace("6", "12"),
        GOOD + END.replace("'found': []", "'found': [['rating', 'a', 'b', 1]]"),
        GOOD + END.replace("'language': ''", "'language': 7"),
        "out.write(b'\\x05' + (200000).to_bytes(4, 'little') + bytes(4) + b'[' * 200000)",
        GOOD + "frames.write(out, Kind.MARKS, {'edits': [(0, 900, 'x', 'line joined')]})\n" + END,
        GOOD + PAGE.replace("'number': 1", "'number': 2") + END,
        GOOD + PAGE.replace("'width': 1", "'width': float('nan')") + END,
        PAGE + GOOD + END,
    ],
)
def test_a_worker_that_breaks_or_lies_is_said_to_have_failed(instead, code):
    with pytest.raises(ReaderFailed) as caught:
        instead(code)
    assert "words.txt" in caught.value.message and caught.value.remedy


def test_an_error_of_the_worker_arrives_as_that_error_and_unknown_ones_as_a_failure(instead):
    with pytest.raises(PasswordNeeded, match="words.txt: It is locked"):
        instead("frames.write(out, Kind.END, {'error': 'password-needed', 'message': 'It is locked.', 'remedy': 'r'})")
    with pytest.raises(ReaderFailed):
        instead("frames.write(out, Kind.END, {'error': 'library-damaged', 'message': 'm', 'remedy': 'r'})")


@posix
def test_a_worker_that_hangs_is_stopped(instead):
    with pytest.raises(ReaderTooSlow):
        instead("import time; time.sleep(600)", limits=Limits(wall_seconds=1.0))


@posix
def test_a_worker_that_counts_forever_is_stopped(instead):
    with pytest.raises(ReaderTooSlow):
        instead("while True: pass", limits=Limits(cpu_seconds=1.0))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a limit of memory")
def test_a_worker_that_eats_memory_is_stopped(instead):
    with pytest.raises((ReaderFailed, FileTooLarge)):
        instead("held = [bytearray(50_000_000) for _ in range(100)]", limits=Limits(memory=400_000_000))


def test_a_worker_that_writes_forever_is_stopped(instead):
    with pytest.raises(ReadingError):
        instead(
            "while True: frames.write(out, Kind.PROGRESS, {'done': 1, 'total': 2})", limits=Limits(output=2_000_000)
        )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what is confined there")
def test_a_worker_can_write_no_file_and_gains_no_rights(instead, tmp_path):
    target = tmp_path / "owned"
    code = (
        (
            f"try:\n    f = open({str(target)!r}, 'wb'); f.write(b'x'); f.flush()\nexcept OSError: pass\n"
            "status = open('/proc/self/status').read()\nassert 'NoNewPrivs:\\t1' in status\n"
        )
        + GOOD
        + END
    )
    assert instead(code).passages
    assert not target.exists() or target.read_bytes() == b""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what is confined there")
def test_a_worker_reaches_neither_the_network_nor_a_persons_files(instead, tmp_path):
    """Each wall is best effort; what this system does not know of is not asked for."""
    (tmp_path / "letter.txt").write_text("private")
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(1)
        code = (
            "import socket, ctypes\nknows = ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), ctypes.c_uint(1)) > 0\n"
            f"try:\n    open({str(tmp_path / 'letter.txt')!r}).read(); found = True\nexcept OSError: found = False\n"
            "assert not (found and knows), 'a file'\n"
            f"try:\n    socket.create_connection(('127.0.0.1', {server.getsockname()[1]}), 2); reached = True\n"
            "except OSError: reached = False\nassert not reached, 'the network'\n"
        )
        assert instead(code + GOOD + END).passages


def test_cancelling_ends_it_soon(instead):
    with pytest.raises(ReadingCancelled):
        instead("import time; time.sleep(600)", cancelled=lambda: True)


def running(word: str) -> list[str]:
    """The commands of this machine's processes that name a word."""
    commands = [path / "cmdline" for path in Path("/proc").iterdir() if path.name.isdigit()]
    told = []
    for path in commands:
        with contextlib.suppress(OSError):  # it has just ended
            told.append(path.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
    return [one for one in told if word in one]


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="processes are listed as Linux lists them")
def test_nothing_of_a_worker_is_left(instead):
    word = f"left_{os.getpid()}"
    with pytest.raises(ReadingCancelled):
        instead(f"{word} = os.fork(); import time; time.sleep(600)", cancelled=lambda: True)
    assert running(word) == []


def test_the_worker_starts_without_the_window_and_the_database():
    import subprocess

    command = isolation.command()
    code = command[-2].replace(
        "main()",
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('PySide6', 'sqlalchemy', 'pdfplumber', 'PIL')))",
    )
    done = subprocess.run([*command[:-2], code, command[-1]], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(Kind)),
            st.dictionaries(st.text(max_size=5), st.integers(), max_size=3),
            st.binary(max_size=50),
        ),
        max_size=6,
    ),
    st.integers(1, 17),
)
def test_frames_survive_any_cutting(sent, piece):
    class Held(bytearray):
        def write(self, data):
            self.extend(data)

        def flush(self):
            pass

    held = Held()
    for kind, head, raw in sent:
        frames.write(held, kind, head, raw)
    cutter = Frames()
    got = [frame for at in range(0, len(held), piece) for frame in cutter.feed(bytes(held[at : at + piece]))]
    assert [(f.kind, f.untrusted_head, f.untrusted_raw) for f in got] == sent
    assert cutter.is_between


@given(st.binary(max_size=200))
def test_any_bytes_are_frames_or_refused(data):
    assembly = Assembly("x", 1000)
    try:
        for frame in Frames().feed(data):
            assembly.add(frame)
    except (FrameRefused, ReadingError):
        pass


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=7) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@given(
    st.sampled_from(list(Kind)),
    st.dictionaries(
        st.sampled_from(
            [
                "edits",
                "passages",
                "speakers",
                "found",
                "kind",
                "characters",
                "error",
                "message",
                "number",
                "start",
                "end",
                "done",
                "total",
            ]
        ),
        JSON | st.lists(st.lists(JSON, min_size=3, max_size=7), max_size=3),
        max_size=8,
    ),
)
def test_any_json_is_taken_or_refused(kind, head):
    assembly = Assembly("x", 1000)
    try:
        assembly.add(frames.Frame(kind, head, struct.pack("<I", 7)))
        assembly.reading()
    except (FrameRefused, ReadingError):
        pass
