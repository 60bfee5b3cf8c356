"""Write a file whole or not at all."""

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PART = ".part"
"""How a file is called that is not whole yet."""
LEFT = 3600
"""Seconds after which such a file is nobody's."""


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`: temporary name, fsync, rename. Whatever happens, the old file or the new one is there.

    The folder must be there. Raises OSError, and leaves no temporary file behind; one that a kill left goes next time.
    """
    path = Path(path)
    if path.is_symlink():
        # Renaming would replace the link; the person wants the file that it points to.
        path = path.resolve()
    sweep(path)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=_beginning(path), suffix=PART)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode_of(path))
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    sync_folder(path.parent)


def sweep(path: Path) -> None:
    """Take away what was left beside `path` where the program was killed while it wrote it."""
    sweep_folder(path.parent, lambda name: name.startswith(_beginning(path)) and name.endswith(PART))


def sweep_folder(folder: Path, is_left: Callable[[str], bool]) -> None:
    """Take away files of a folder that were left an hour ago or earlier: a younger one may be on its way."""
    with contextlib.suppress(OSError):
        for left in os.scandir(folder):
            if is_left(left.name) and left.is_file(follow_symlinks=False) and left.stat().st_mtime < time.time() - LEFT:
                os.unlink(left.path)


def make_folder(folder: Path, *, parents: bool = False) -> None:
    """Make a folder that is missing, and its name durable: what is written into it lasts only with that."""
    if not folder.is_dir():
        if parents:
            make_folder(folder.parent, parents=True)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


def _beginning(path: Path) -> str:
    return f".{path.name[:100]}."


def _mode_of(path: Path) -> int:
    """The rights of the file that is replaced; for a new one what the person's umask leaves."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        umask = os.umask(0)
        os.umask(umask)
        return 0o666 & ~umask


def sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where a system knows how (Windows does not)."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_many(paths: Sequence[str | Path]) -> None:
    """Make the bytes of many files, and the names in many folders, durable: in one go where a system waits for that."""
    if len(paths) > 4 and sys.platform.startswith("linux"):
        os.sync()
        return
    for path in paths:
        if os.path.isdir(path):
            sync_folder(Path(path))
        else:
            handle = os.open(path, os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
