"""The parent's side: one worker process per document, watched from outside.

A document is untrusted. It is parsed in a process that has given up memory, files, processes and the network
(`confine`), whose every frame is checked (`frames`, `checked`), and which is killed with its group when it is too slow,
too large or not wanted any more. After freedomofpress/dangerzone's isolation provider: bytes to processes, names
`untrusted_*` until checked, a bounded output.
"""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from workbench.domain.documents import Page, Reading
from workbench.domain.errors import FileTooLarge, ReaderFailed, ReaderTooSlow, ReadingCancelled
from workbench.readers.isolated.checked import Assembly
from workbench.readers.isolated.confine import Limits
from workbench.readers.isolated.frames import FrameRefused, Frames

WORKER_ARGUMENT = "--reader-worker"
"""What a frozen program is started with to become a worker."""

_PIECE = 1 << 20
_LOOK_EVERY = 0.1
_MOST_STDERR = 64 * 1024
_MOST_CHARACTERS = 300_000_000


def read(
    file: BinaryIO,
    name: str,
    size: int,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    limits: Limits | None = None,
    job: Mapping[str, object] | None = None,
    password: str = "",
    arrived: Callable[[Page, str], None] | None = None,
) -> Reading:
    """Read the open `file` in a worker of its own; `job` says what else it is told (which encoding, only the rows).
    `arrived` is handed each page with the text that it adds, while the rest is read. Raises a ReadingError; whatever
    happens, no process is left."""
    limits = limits or Limits()
    # never among the arguments, which every process of the machine may look at
    secret = password.encode("utf-8", "replace")
    told = {**(job or {}), "name": name[-200:], "size": size, "secret": len(secret)}
    try:
        worker = Worker(None if secret else file, told, limits)
    except OSError as error:
        raise ReaderFailed(
            f"{name} could not be read: no reader could be started ({error.strerror}).",
            "Close other programs and import the file again.",
        ) from error
    assembly = Assembly(name, min(_MOST_CHARACTERS, max(1_000_000, 400 * size)), arrived)
    if secret:
        threading.Thread(target=worker.feed, args=(secret, file), daemon=True, name="reader-feed").start()
    try:
        _collect(worker, assembly, progress, cancelled)
        if not assembly.ended:
            raise worker.failure(name)
        return assembly.reading()
    except FrameRefused as error:
        raise ReaderFailed(
            f"{name}: the reader gave something that is not a document; nothing of it was kept.") from error
    finally:
        worker.end()


def _collect(worker: "Worker", assembly: Assembly, progress, cancelled) -> None:
    """Take in frames until the worker is done, looking at its costs in between."""
    frames = Frames()
    told = (0, 0)
    while True:
        untrusted = worker.next_bytes()
        if untrusted == b"":
            return
        if untrusted:
            worker.count_output(len(untrusted))
            for frame in frames.feed(untrusted):
                assembly.add(frame)
        if progress and assembly.total and (assembly.done, assembly.total) != told:
            told = (assembly.done, assembly.total)
            progress(*told)
        if assembly.ended:
            return
        if cancelled and cancelled():
            raise ReadingCancelled(f"Reading {assembly.name} was stopped.")
        worker.check_costs(assembly.name, assembly.pages_done)


class Worker:
    """The process and its pipes. Its standard input is the open file itself, so that nothing has to be copied to it;
    or, where `file` is None, a pipe that `send` writes to. `job` says what to do with it."""

    def __init__(self, file: BinaryIO | None, job: dict[str, object], limits: Limits):
        self._size, self._limits = int(job["size"]), limits
        told = json.dumps({**job, "limits": limits.as_json(), "parent": os.getpid()})
        self._process = subprocess.Popen(
            [*command(), told],
            bufsize=0,
            stdin=subprocess.PIPE if file is None else file,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
            cwd="/" if os.name == "posix" else None,
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
            | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        _widen(self._process.stdout)
        self._started = time.monotonic()
        self._looked = 0.0
        self._output = 0
        self._stderr = bytearray()
        self._pieces: queue.Queue[bytes] = queue.Queue(maxsize=16)
        self._abandoned = threading.Event()
        for pump in (self._pump_output, self._pump_stderr):
            threading.Thread(target=pump, daemon=True, name="reader-pipe").start()

    def next_bytes(self) -> bytes | None:
        """What came on standard output; None when nothing came for a moment, b"" at its end."""
        try:
            return self._pieces.get(timeout=_LOOK_EVERY)
        except queue.Empty:
            return None

    def send(self, data: bytes) -> None:
        """Write to the worker's standard input; waits until it is taken. Raises OSError where the worker is gone."""
        left = memoryview(data)
        while left:
            left = left[self._process.stdin.write(left) :]

    def feed(self, head: bytes, file: BinaryIO) -> None:
        """Send `head` and then all of a file, and close the pipe. A worker that is gone takes nothing, and says so
        elsewhere."""
        with contextlib.suppress(OSError, ValueError), self._process.stdin:
            self.send(head)
            while piece := file.read(_PIECE):
                self.send(piece)

    def count_output(self, length: int) -> None:
        self._output += length
        if self._output > self._limits.output:
            raise FrameRefused("too much output")

    def check_costs(self, name: str, pages: int) -> None:
        """Kill-worthy costs: time on the clock, processor time, memory."""
        now = time.monotonic()
        if now - self._looked < _LOOK_EVERY:
            return
        self._looked = now
        if now - self._started > self._limits.wall(self._size, pages):
            raise ReaderTooSlow(f"Reading {name} took too long and was stopped.")
        if _costs(self._process.pid)[0] > self._limits.cpu(self._size, pages):
            raise ReaderTooSlow(f"Reading {name} took too long and was stopped.")
        self.check_memory(name)

    def check_memory(self, name: str) -> None:
        """The memory it may have, for platforms that do not keep to the limit by themselves."""
        if _costs(self._process.pid)[1] > self._limits.memory:
            raise FileTooLarge(f"Reading {name} needed more memory than one document may use.")

    def failure(self, name: str) -> ReaderFailed | ReaderTooSlow:
        """Why the worker ended without a word, as far as its exit tells."""
        self._settle()
        self.end()
        code = self._process.returncode
        if os.name == "posix" and code in (-signal.SIGXCPU, -signal.SIGALRM):
            return ReaderTooSlow(f"Reading {name} took too long and was stopped.")
        error = ReaderFailed(f"The reader broke off at {name}: the file is damaged, or made to do harm.")
        error.add_note(f"exit {code}: {self._stderr[-2000:].decode('utf-8', 'replace')}")
        return error

    def _settle(self) -> None:
        """Give a worker that has closed its output a moment to end by itself, without reaping it: as long as it is
        not reaped its group's number is nobody else's."""
        until = time.monotonic() + 2
        while hasattr(os, "waitid") and time.monotonic() < until:
            if os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
                return
            time.sleep(0.01)

    def end(self) -> None:
        """Make sure that nothing of the worker is left: the whole group is killed, its pipes are emptied and closed."""
        self._abandoned.set()
        if self._process.returncode is not None:
            return
        try:
            if os.name == "posix":
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        except (ProcessLookupError, PermissionError):
            pass
        self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()
        while not self._pieces.empty():
            self._pieces.get_nowait()

    def _pump_output(self) -> None:
        with self._process.stdout as stream:
            while untrusted := os.read(stream.fileno(), _PIECE):
                if not self._offer(untrusted):
                    return
        self._offer(b"")

    def _offer(self, untrusted: bytes) -> bool:
        """Hand on a piece; False once nobody listens any more."""
        while not self._abandoned.is_set():
            try:
                self._pieces.put(untrusted, timeout=_LOOK_EVERY)
                return True
            except queue.Full:
                continue
        return False

    def _pump_stderr(self) -> None:
        with self._process.stderr as stream:
            while untrusted := os.read(stream.fileno(), 65_536):
                if len(self._stderr) < _MOST_STDERR:
                    self._stderr += untrusted[: _MOST_STDERR - len(self._stderr)]


def command() -> list[str]:
    """How to start a worker: this interpreter without site and environment, finding only what the parent finds."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_ARGUMENT]
    places = [os.path.abspath(place) for place in sys.path if place and os.path.exists(place)]
    root = str(Path(__file__).resolve().parents[3])
    start = "import sys; sys.path[:] = sys.argv[1].split(chr(0x1f)); " \
            "from workbench.readers.isolated.worker import main; main()"
    return [sys.executable, "-I", "-S", "-X", "utf8", "-c", start, "\x1f".join(dict.fromkeys([*places, root]))]


def _widen(pipe: BinaryIO) -> None:
    """Let a pipe hold a megabyte, where that can be asked for: eight million pixels come in far fewer pieces."""
    if sys.platform.startswith("linux"):
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIECE)


def _environment() -> dict[str, str]:
    """Nothing of ours but what a process needs to load its libraries."""
    kept = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR", "TEMP")
    return {"LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"} | {
        name: os.environ[name] for name in kept if name in os.environ
    }


def _costs(pid: int) -> tuple[float, int]:
    """Processor seconds and resident bytes of a process, where the system tells them cheaply; else zeros."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        ticks = int(stat[11]) + int(stat[12])
        return ticks / os.sysconf("SC_CLK_TCK"), int(stat[21]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0.0, 0
