"""The originals of a library: each file as it was imported, named by the SHA-256 of its bytes.

A file is written under a temporary name, flushed to the disk and renamed, before the row that names it is committed. So
a row always has its original; an original without a row (an import that was undone or cut off) is harmless and stays.
"""

import contextlib
import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from workbench.atomic import PART, make_folder, sync_folder, sync_many, write_whole
from workbench.domain.errors import FileMissing, FileUnreadable, LibraryDamaged, Stale
from workbench.store.library import faults, layout

PIECE = 1 << 20
HASH = re.compile("[0-9a-f]{64}")
GOING = "going.txt"
"""Lists those that are being deleted for good; what a kill left of them goes at the next start."""


class Originals:
    """The folder of originals of one library."""

    def __init__(self, library: Path):
        self.folder = library / layout.ORIGINALS

    def keep(self, original: Path | bytes, *, expected: str | None = None) -> tuple[str, int]:
        """Put a file (or bytes) among the originals and return its SHA-256 and size. Twice is the same as once.

        With `expected` it must have this hash: Stale where the file was changed since it was read.
        """
        if isinstance(original, bytes):
            return self._keep(iter([original]), expected)
        with _opened(original) as file:
            return self._keep(pieces(file), expected)

    def keep_many(self, originals: Mapping[str, bytes]) -> None:
        """Put many small originals, by their hash, among the originals: one wait for the disk for all of them."""
        placed: list[tuple[str, Path]] = []
        with faults.as_sentences(self.folder.parent):
            make_folder(self.folder)
            try:
                for sha256, data in originals.items():
                    target = self.path(sha256)
                    if not target.is_file() or target.stat().st_size != len(data):
                        self._put_down(data, target, placed)
                # First all bytes, then all names: no name is ever there without its bytes, as with a single file.
                sync_many([temporary for temporary, _ in placed])
                for temporary, target in placed:
                    os.replace(temporary, target)
            except BaseException:
                for temporary, _ in placed:
                    with contextlib.suppress(OSError):
                        os.unlink(temporary)
                raise
            if placed:
                sync_many(sorted({target.parent for _, target in placed} | {self.folder}))

    def path(self, sha256: str) -> Path:
        """Where the original of this hash lies (or would lie)."""
        return self.folder / sha256[:2] / sha256

    def read(self, sha256: str) -> bytes:
        """The bytes of an original, believed only if they have the hash they are named by."""
        try:
            data = self.path(sha256).read_bytes()
        except FileNotFoundError:
            raise LibraryDamaged(f"The original {sha256[:12]}… is missing from {self.folder}.",
                                 "Import the file again, or copy it back from a backup.") from None
        if hashlib.sha256(data).hexdigest() != sha256:
            raise LibraryDamaged(f"The original {sha256[:12]}… in {self.folder} is not as it was imported.",
                                 "Import the file again, or copy it back from a backup.")
        return data

    def size(self, sha256: str) -> int:
        """The bytes of an original, 0 where it is not there."""
        try:
            return self.path(sha256).stat().st_size
        except OSError:
            return 0

    def note_going(self, hashes: Collection[str]) -> None:
        """Write down which originals are about to be deleted for good."""
        if not hashes:
            return
        with faults.as_sentences(self.folder.parent):
            make_folder(self.folder)
            write_whole(self.folder / GOING, "\n".join(sorted(hashes)).encode())

    def going(self) -> list[str]:
        """The originals that were written down and are not deleted yet."""
        try:
            return [one for one in (self.folder / GOING).read_text().split() if HASH.fullmatch(one)]
        except FileNotFoundError:
            return []

    def forget(self, hashes: Collection[str], progress: Callable[[int, int], None] | None = None) -> None:
        """Delete originals that nothing names any more, and what was written down of them; one that is not there is no
        matter."""
        with faults.as_sentences(self.folder.parent):
            for number, sha256 in enumerate(sorted(hashes), 1):
                self.path(sha256).unlink(missing_ok=True)
                if progress:
                    progress(number, len(hashes))
            (self.folder / GOING).unlink(missing_ok=True)

    def fault(self, sha256: str) -> str:
        """What is wrong with an original: "missing", "changed", "unreadable", or "" where it is as imported."""
        try:
            with open(self.path(sha256), "rb") as file:
                return "" if hash_of(file) == sha256 else "changed"
        except FileNotFoundError:
            return "missing"
        except OSError:
            return "unreadable"

    def __iter__(self) -> Iterator[str]:
        """The hashes of all originals, those without a row too."""
        for path in sorted(self.folder.glob("[0-9a-f][0-9a-f]/*")):
            if HASH.fullmatch(path.name):
                yield path.name

    def sweep(self) -> None:
        """Take away what was not whole yet when a program was killed. Only for who holds the library's lock."""
        for left in self.folder.glob(f"*{PART}"):
            left.unlink(missing_ok=True)

    def _put_down(self, data: bytes, target: Path, placed: list[tuple[str, Path]]) -> None:
        """Write bytes under another name, which is remembered before there is something in it."""
        target.parent.mkdir(exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=self.folder, suffix=PART)
        placed.append((temporary, target))
        with os.fdopen(handle, "wb") as file:
            file.write(data)

    def _keep(self, data: Iterator[bytes], expected: str | None) -> tuple[str, int]:
        with faults.as_sentences(self.folder.parent):
            make_folder(self.folder)
            handle, temporary = tempfile.mkstemp(dir=self.folder, suffix=PART)
            try:
                sha256, size = _written(handle, data)
                if expected is not None and sha256 != expected:
                    raise Stale("The file was changed while it was being imported.", "Import it again.")
                self._name(Path(temporary), sha256)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(temporary)
                raise
        return sha256, size

    def _name(self, temporary: Path, sha256: str) -> None:
        target = self.path(sha256)
        if not target.parent.is_dir():
            target.parent.mkdir(exist_ok=True)
            sync_folder(self.folder)
        # Replacing heals a damaged original of the same name; where it was whole, nothing changes.
        os.replace(temporary, target)
        sync_folder(target.parent)


def _opened(original: Path) -> BinaryIO:
    try:
        return open(original, "rb")
    except FileNotFoundError:
        raise FileMissing(f"There is no file {original} any more.") from None
    except OSError:
        raise FileUnreadable(f"The file {original} may not be read any more.") from None


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of an open file, a megabyte at a time."""
    while piece := file.read(PIECE):
        yield piece


def hash_of(file: BinaryIO) -> str:
    """The SHA-256 of an open file, in hex."""
    digest = hashlib.sha256()
    for piece in pieces(file):
        digest.update(piece)
    return digest.hexdigest()


def _written(handle: int, data: Iterator[bytes]) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with os.fdopen(handle, "wb") as file:
        for piece in data:
            file.write(piece)
            digest.update(piece)
            size += len(piece)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest(), size
