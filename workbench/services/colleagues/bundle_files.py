"""The zip file of a case bundle: written so that the same case gives the same bytes, and opened believing nothing.

Nothing is ever unpacked to a path that the file names: entries are read by the names this program knows, after the
table of contents was checked whole (names, sizes, packing) and each file's SHA-256 was compared with the manifest.
"""

import hashlib
import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from workbench.domain.errors import BundleRefused, FileMissing, FileUnreadable

FORMAT = "fact-checking-workbench case bundle"
VERSION = 1
MANIFEST = "manifest.json"
NAMES = re.compile(r"manifest\.json|case\.json|verify\.py|README\.txt|texts/[0-9a-f]{64}\.json|originals/[0-9a-f]{64}")
MOST_ENTRIES = 200_000
MOST_UNPACKED = 8_000_000_000
MOST_JSON = 1_000_000_000
MOST_RATIO = 200
_SMALL = 20_000_000
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, OverflowError, struct.error,
           NotImplementedError)
_TIME = (1980, 1, 1, 0, 0, 0)


def packed(files: Iterable[tuple[str, bytes]], about: dict[str, Any]) -> bytes:
    """A bundle of these files, in their order, with its manifest first. `about` is told in the manifest."""
    files = list(files)
    listed = {name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)} for name, data in files}
    manifest = {"format": FORMAT, "version": VERSION, **about, "files": listed}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in [(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1).encode()), *files]:
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(entry, data)
    return made.getvalue()


class Opened:
    """A bundle whose table of contents and manifest are sound. `manifest` is checked; `fingerprint` is its SHA-256."""

    def __init__(self, path: Path):
        try:
            self._archive = zipfile.ZipFile(path)
        except FileNotFoundError:
            raise FileMissing(f"There is no file {path}.") from None
        except PermissionError:
            raise FileUnreadable(f"The file {path} may not be read.") from None
        except _BROKEN as error:
            raise BundleRefused(f"{path.name} is not a case bundle, or it is cut off.") from error
        try:
            self._check_contents(path.stat().st_size)
            raw = self.read(MANIFEST)
            self.manifest = self._checked_manifest(raw)
        except BaseException:
            self.close()
            raise
        self.fingerprint = hashlib.sha256(raw).hexdigest()

    def __enter__(self) -> "Opened":
        return self

    def __exit__(self, *exc_info) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._archive.close()

    @property
    def names(self) -> list[str]:
        return self._archive.namelist()

    def read(self, name: str) -> bytes:
        """One file of the bundle."""
        if name not in self._sizes:
            raise BundleRefused(f"The bundle is incomplete: {name} is missing.")
        if self._sizes[name] > MOST_JSON and name.endswith(".json"):
            raise BundleRefused(f"{name} in the bundle is far larger than any case.")
        try:
            return self._archive.read(name)
        except _BROKEN as error:
            raise BundleRefused(f"{name} in the bundle is damaged.") from error

    def json(self, name: str) -> Any:
        """One file of the bundle as JSON."""
        try:
            return json.loads(self.read(name))
        except (ValueError, RecursionError) as error:
            raise BundleRefused(f"{name} in the bundle cannot be read.") from error

    def problems(self) -> Iterable[str]:
        """Each file that is missing or not as the manifest has it, in sentences."""
        for name, said in sorted(self.manifest["files"].items()):
            if name not in self._sizes:
                yield f"{name} is missing."
                continue
            try:
                data = self.read(name)
            except BundleRefused as error:
                yield error.message
                continue
            if hashlib.sha256(data).hexdigest() != said.get("sha256"):
                yield f"{name} is not as it was written."

    def _check_contents(self, packed_size: int) -> None:
        entries = self._archive.infolist()
        self._sizes = {entry.filename: entry.file_size for entry in entries}
        unpacked = sum(self._sizes.values())
        if len(entries) > MOST_ENTRIES or unpacked > MOST_UNPACKED:
            raise BundleRefused("The bundle unpacks to far more than any case: it is made to do harm.")
        if unpacked > _SMALL and unpacked > MOST_RATIO * packed_size:
            raise BundleRefused("The bundle unpacks to hundreds of times its size: it is made to do harm.")
        if len(self._sizes) != len(entries):
            raise BundleRefused("The bundle holds two files of one name: it is not one that this program makes.")
        for entry in entries:
            if entry.flag_bits & 1:
                raise BundleRefused("The bundle is locked with a password, as none of this program is.")
            if not NAMES.fullmatch(entry.filename) or (entry.external_attr >> 16) & 0o170000 == 0o120000:
                raise BundleRefused(f"The bundle holds “{entry.filename[:80]}”, which belongs in no bundle: it may be "
                                    "made to write where it should not.")

    def _checked_manifest(self, raw: bytes) -> dict[str, Any]:
        try:
            said = json.loads(raw)
        except (ValueError, RecursionError) as error:
            raise BundleRefused("The bundle’s manifest cannot be read.") from error
        if not isinstance(said, dict) or said.get("format") != FORMAT or type(said.get("version")) is not int:
            raise BundleRefused("This is a zip file, but not a case bundle.")
        if said["version"] > VERSION:
            raise BundleRefused(f"The bundle was made by a newer program (form {said['version']}; this program knows "
                                f"up to {VERSION}).", "Get the newer program, or ask for the bundle in the older form.")
        files = said.get("files")
        if not isinstance(files, dict) or any(not isinstance(one, dict) for one in files.values()):
            raise BundleRefused("The bundle’s manifest lists no files.")
        unlisted = sorted(set(self._sizes) - set(files) - {MANIFEST})
        if unlisted:
            raise BundleRefused(f"The bundle holds {unlisted[0]}, which its manifest does not list.")
        return said
