"""Bring in the page at an address, because a checker asked for it. Nothing else is ever fetched.

The answer's body is the original, byte for byte as it came; its head, its redirects and the time are kept with it.
"""

import codecs
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urlsplit

from workbench import readers
from workbench.domain.documents import Metadata, Reading, Role
from workbench.domain.errors import FileEmpty, FormatUnknown
from workbench.readers.web import address_fetch
from workbench.readers.web.address import looks_like_one
from workbench.services.intake.attachments import with_attachments
from workbench.services.intake.importing import Failed, Imported, keep, keep_attached
from workbench.services.intake.prepared import Prepared, metadata_of
from workbench.store.archive import Archive

__all__ = ["import_address", "looks_like_one", "prepare_address"]

_ENDINGS = {"text/html": ".html", "application/xhtml+xml": ".html", "application/pdf": ".pdf", "text/plain": ".txt",
            "text/markdown": ".md"}
_ENDING = re.compile(r"\.\w{1,5}$")
_UNUSABLE = re.compile(r"[^\w.,()\[\] -]+")


def prepare_address(address: str, *, allow_private: bool = False, progress: Callable[[int, int], None] | None = None,
                    cancelled: Callable[[], bool] | None = None) -> Prepared:
    """Fetch an address and read what came in an isolated worker: what it is, its content tells. Raises a ReadingError:
    the address is refused, the page is not given, too large, too slow, or no document."""
    fetched = address_fetch.fetch(address, allow_private=allow_private, progress=progress, cancelled=cancelled)
    told = fetched.retrieval
    name = _name(told.address, fetched.type)
    reading = _read(fetched, name, cancelled)
    sha256 = hashlib.sha256(fetched.body).hexdigest()
    made = Prepared(name, told.address, fetched.body, sha256, len(fetched.body), reading,
                    _metadata(reading, told.address), retrieval=told)
    return with_attachments(made, cancelled)


def import_address(archive: Archive, address: str, *, case_id: int, role: Role = Role.SOURCE,
                   allow_private: bool = False, failed: list[Failed] | None = None,
                   progress: Callable[[int, int], None] | None = None) -> Iterator[Imported]:
    """Fetch an address and put what came into a case: one act, and one for each attachment of a message. An attachment
    that cannot be read goes to `failed`; the page itself raises."""
    prepared = prepare_address(address, allow_private=allow_private, progress=progress)
    yield keep(archive, case_id, role, prepared)
    yield from keep_attached(archive, case_id, role, prepared, failed if failed is not None else [])


def _read(fetched: address_fetch.Fetched, name: str, cancelled) -> Reading:
    with TemporaryDirectory(prefix="workbench-") as folder:
        path = Path(folder) / "page"
        path.write_bytes(fetched.body)
        try:
            return readers.read(path, name=name, encoding=_encoding(fetched), cancelled=cancelled)
        except FormatUnknown as error:
            raise FormatUnknown(f"The address gives no document. {error.message}",
                                "Look for the address of the article or the report itself.") from error
        except FileEmpty as error:
            raise FileEmpty("The page at the address holds no words.",
                            "It may be made by scripts, which do not run here: save it with a browser and import the "
                            "saved page.") from error


def _encoding(fetched: address_fetch.Fetched) -> str:
    """What the head says of how letters are written, where the bytes do not plainly tell it themselves."""
    try:
        name = codecs.lookup(fetched.charset).name
    except (LookupError, ValueError):
        return ""
    # on the web these names mean the larger sets
    name = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030",
            "iso8859-9": "cp1254"}.get(name, name)
    if name not in readers.ENCODINGS or not fetched.type.startswith("text/"):
        return ""
    try:
        fetched.body.decode("utf-8")
    except UnicodeDecodeError:
        return "" if fetched.body[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else name
    return ""


def _name(address: str, kind: str) -> str:
    """What to call the page in a list: the end of its address, or its host."""
    parts = urlsplit(address)
    last = _UNUSABLE.sub("-", unquote(parts.path.rstrip("/").rpartition("/")[2])).strip("-. ")[:120]
    ending = "" if _ENDING.search(last) else _ENDINGS.get(kind, "")
    return last + ending if last else parts.hostname or "page"


def _metadata(reading: Reading, address: str) -> Metadata:
    """What the page states of itself. Its own address is believed where it is one of the same site."""
    stated = metadata_of(reading)
    is_same = stated.url and _site(stated.url) == _site(address)
    return replace(stated, url=stated.url if is_same else address)


def _site(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")
