"""One writer for a library: a lock that the system drops when its holder dies, and a note of who holds it.

The lock decides; the note only tells. A note left behind by a killed program stops nobody.
"""

import contextlib
import getpass
import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from workbench.domain.errors import LibraryInUse
from workbench.store.acts.clock import now

FILE = "library.lock"
FAR = 1 << 30
"""Windows locks bytes against reading too, so the locked byte lies far behind the note."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a library open for writing. `file` is the number of the file that says so: a copy of it has another."""

    program: str
    pid: int
    host: str
    user: str
    since: str
    file: int = 0

    @classmethod
    def here(cls, file: int = 0) -> "Holder":
        """This very process."""
        program = Path(sys.argv[0]).name if sys.argv and sys.argv[0] else ""
        try:
            user = getpass.getuser()
        except (KeyError, OSError):
            user = "somebody"
        return cls("workbench" if program in ("", "-c", "__main__.py") else program, os.getpid(),
                   socket.gethostname(), user, now(), file)

    def __str__(self) -> str:
        return f"{self.program} (process {self.pid}) by {self.user} on {self.host} since {self.since}"


class Lock:
    """Held from `take` to `release`, or within a `with`. `left_behind` tells that its last holder did not let it go, or
    that the library was copied meanwhile: `was_copied`."""

    def __init__(self, folder: Path):
        self.path = folder / FILE
        self.left_behind = False
        self.was_copied = False
        self._file = None

    def take(self) -> None:
        """Take the lock, or raise LibraryInUse that says who has it. OSError where the folder cannot be written."""
        file = os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644), "r+b", buffering=0)
        try:
            held = _try_lock(file)
        except BaseException:
            file.close()
            raise
        if not held:
            file.close()
            raise in_use(self.path.parent)
        self._file = file
        left, number = holder(self.path.parent), os.fstat(file.fileno()).st_ino
        self.left_behind = left is not None
        self.was_copied = left is not None and left.file not in (0, number)
        self._note(json.dumps(asdict(Holder.here(number))).encode())

    def __enter__(self) -> "Lock":
        self.take()
        return self

    def __exit__(self, *exc_info) -> None:
        self.release()

    def release(self) -> None:
        """Let the library go. The file stays: removing it would race with the next who takes it."""
        if self._file is None:
            return
        self._note(b"")
        self._file.close()
        self._file = None

    def _note(self, data: bytes) -> None:
        # On a full disk there is no note; the lock holds all the same.
        with contextlib.suppress(OSError):
            self._file.seek(0)
            self._file.truncate()
            self._file.write(data)


def holder(folder: Path) -> Holder | None:
    """Who the note says has the library; None where there is no note or it makes no sense."""
    try:
        return Holder(**json.loads((folder / FILE).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def in_use(folder: Path) -> LibraryInUse:
    """The error that says by whom the library is open."""
    who = holder(folder)
    told = str(who) if who else "another program"
    error = LibraryInUse(f"The library in {folder} is open in {told}.")
    error.holder = who
    return error


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file) -> bool:
        file.seek(FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(file) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
