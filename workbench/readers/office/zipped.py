"""The zip archives that office files and e-books are, opened with guards: nothing is ever written out of them.

Checked before anything is unpacked: how many entries, how large they say they become, how much smaller they are packed.
`zipfile` then gives no more of an entry than it said. The XML inside may declare no DOCTYPE: there are no entities to
blow up and none to fetch.
"""

import contextlib
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from workbench.domain.errors import FileDamaged, FileTooLarge, PasswordNeeded

MOST_ENTRIES = 5_000
MOST_UNPACKED = 200_000_000
MOST_RATIO = 100
_SMALL = 5_000_000
"""Below this many bytes unpacked a ratio does no harm: a table of zeros packs well."""
MOST_XML = 64_000_000
DOCTYPE = "The file declares entities of its own (a DOCTYPE), which no office document does."
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, OverflowError, struct.error)


class Zipped:
    """An archive's entries by name."""

    def __init__(self, data: bytes):
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise FileDamaged("The file breaks off or is damaged: its table of contents cannot be found.") from error
        entries = self._archive.infolist()
        unpacked = sum(entry.file_size for entry in entries)
        if len(entries) > MOST_ENTRIES:
            raise FileTooLarge(f"The file holds {len(entries):,} parts; documents have up to {MOST_ENTRIES:,}.")
        if unpacked > MOST_UNPACKED:
            raise FileTooLarge(f"Unpacked the file would have {unpacked / 1e6:,.0f} MB, which no text needs.")
        if unpacked > _SMALL and unpacked > MOST_RATIO * len(data):
            raise FileTooLarge("The file unpacks to more than a hundred times its size: it is made to do harm.")
        if any(entry.flag_bits & 1 for entry in entries):
            raise PasswordNeeded("The file is locked with a password.")
        self._sizes = {entry.filename: entry.file_size for entry in entries}

    def __contains__(self, name: str) -> bool:
        return name in self._sizes

    @property
    def names(self) -> list[str]:
        return list(self._sizes)

    def read(self, name: str) -> bytes:
        """The bytes of one entry."""
        if name not in self._sizes:
            raise FileDamaged("A part of the file that holds its text is missing.")
        if self._sizes[name] > MOST_XML:
            raise FileTooLarge(f"The text inside has {self._sizes[name] / 1e6:,.0f} MB unpacked.")
        try:
            return self._archive.read(name)
        except _BROKEN as error:
            raise FileDamaged("A part of the file that holds its text is damaged.") from error

    @contextlib.contextmanager
    def stream(self, name: str) -> Iterator[io.BufferedReader]:
        """One entry, of any length that is let in at all, to be read piece by piece."""
        if name not in self._sizes:
            raise FileDamaged("A part of the file that holds its text is missing.")
        try:
            with self._archive.open(name) as entry, io.BufferedReader(entry, 1 << 18) as buffered:
                yield buffered
        except _BROKEN as error:
            raise FileDamaged("A part of the file that holds its text is damaged.") from error

    def xml(self, name: str):
        """The root element of an XML entry."""
        return xml(self.read(name))

    def xml_if_there(self, name: str):
        """The root of an XML entry that the document can do without; None where it is missing or damaged."""
        try:
            return self.xml(name) if name in self else None
        except FileDamaged:
            return None


def xml(data: bytes):
    """Parse XML that comes from outside: no DOCTYPE, no entities, no network, no boundless depth."""
    doctype = FileDamaged(DOCTYPE)
    if b"<!DOCTYPE" in data[:65_536].replace(b"\0", b""):
        raise doctype
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FileDamaged("The text inside the file is damaged.") from error
    if root.getroottree().docinfo.doctype:
        raise doctype
    return root
