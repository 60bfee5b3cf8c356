"""What the worker takes away from itself before it looks at a document.

Each step is best effort: where a platform does not allow one, the others and the parent's watchdog remain.
"""

import ctypes
import os
import signal
import sys
import threading
from dataclasses import asdict, dataclass

from workbench.readers.isolated import landlock

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost. Seconds grow with what was achieved: with pages read and with the file's size."""

    memory: int = 1024 * 1024 * 1024
    cpu_seconds: float = 20.0
    wall_seconds: float = 28.0
    cpu_seconds_a_page: float = 0.05
    cpu_seconds_a_megabyte: float = 2.0
    open_files: int = 64
    output: int = 1024 * 1024 * 1024

    def cpu(self, size: int, pages: int = 0) -> float:
        """CPU seconds for a file of `size` bytes of which `pages` pages are read."""
        return self.cpu_seconds + self.cpu_seconds_a_megabyte * size / 1_000_000 + self.cpu_seconds_a_page * pages

    def wall(self, size: int, pages: int = 0) -> float:
        """Seconds by the clock; wider, because the machine has other things to do."""
        return self.wall_seconds + 3 * (self.cpu(size, pages) - self.cpu_seconds)

    def as_json(self) -> dict[str, float]:
        return asdict(self)


_is_worker = False
"""Whether this process has given up everything: only then may it be ended for taking too long."""


def confine(limits: Limits, size: int, parent: int) -> None:
    """Give up everything a reader does not need. Called once, before the first byte of the document is looked at."""
    global _is_worker
    _is_worker = True
    if sys.platform.startswith("linux"):
        _die_with(parent)
        _leave_network()
        _leave_disk()
    if os.name == "posix":
        _lower_limits(limits, size)


def spend_at_most(cpu_seconds: float) -> None:
    """Lower what may still be spent: a format whose documents are small is given up sooner than its size allows."""
    if os.name != "posix":
        return
    import resource

    spent = resource.getrusage(resource.RUSAGE_SELF)
    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    wanted = int(spent.ru_utime + spent.ru_stime + cpu_seconds) + 1
    if soft == resource.RLIM_INFINITY and hard == resource.RLIM_INFINITY:
        return  # no worker: nothing was lowered before
    resource.setrlimit(resource.RLIMIT_CPU, (wanted if soft == resource.RLIM_INFINITY else min(soft, wanted), hard))


def finish_within(seconds: float) -> None:
    """End this worker when so much time has passed by the clock, whatever it is doing: for formats whose documents are
    read in a moment, so that nobody waits for one that is made to take long."""
    if hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread() and _is_worker:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _die_with(parent: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if parent and os.getppid() != parent:
        # the parent died before the signal was set
        os._exit(1)


def _leave_network() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWNET) != 0:
        libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


def _leave_disk() -> None:
    """Only what the program itself is made of may still be read: modules are imported when they are needed."""
    own = [*sys.path, sys.prefix, sys.base_prefix, getattr(sys, "_MEIPASS", ""), os.path.dirname(sys.executable)]
    landlock.restrict([place for place in own + os.environ.get("LD_LIBRARY_PATH", "").split(":") if place])


def _lower_limits(limits: Limits, size: int) -> None:
    import resource

    cpu = int(limits.cpu(size, pages=100_000)) + 1
    wanted = {
        resource.RLIMIT_CPU: (cpu, cpu + 5),
        resource.RLIMIT_FSIZE: (0, 0),
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_NOFILE: (limits.open_files, limits.open_files),
    }
    if sys.platform.startswith("linux"):
        wanted[resource.RLIMIT_AS] = (limits.memory, limits.memory)
        wanted[resource.RLIMIT_NPROC] = (0, 0)
    for name, (soft, hard) in wanted.items():
        try:
            highest = resource.getrlimit(name)[1]
            if highest != resource.RLIM_INFINITY:
                soft, hard = min(soft, highest), min(hard, highest)
            resource.setrlimit(name, (soft, hard))
        except (ValueError, OSError):
            continue
