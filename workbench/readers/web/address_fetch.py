"""Fetch one address, because a checker asked for it: one page, its redirects, and nothing else.

No cookies, no scripts, no pictures, no proxies of the environment; an honest name. Each hop is resolved, checked and
connected to by number. Time, size and redirects are bounded; a watcher closes the connection where the other side only
drips.
"""

import http.client
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address

import certifi
from urllib3 import exceptions as trouble
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.response import BaseHTTPResponse

import workbench
from workbench.domain.errors import FetchFailed, FileEmpty, FileTooLarge, ReadingCancelled, ReadingError
from workbench.domain.sources import Retrieval
from workbench.readers.web import address as addresses
from workbench.readers.web.address import Address

USER_AGENT = f"FactCheckingWorkbench/{workbench.__version__} (one page, fetched because a person asked for it)"
ACCEPTED = "text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5"
REDIRECTS = frozenset((301, 302, 303, 307, 308))
_PIECE = 64 * 1024
_MOST_HEADERS = 200
_LOOK_EVERY = 0.1
_REASONS = {
    401: ("It asks for a name and password.", ""),
    402: ("It asks for payment.", ""),
    403: ("It lets no programs in, or not from here.", ""),
    404: ("There is no such page.", "Check the address for mistakes, or look for the page in a web archive."),
    410: ("The page was taken away for good.", "Look for it in a web archive and fetch that address."),
    429: ("It has been asked too often.", "Try again in a while."),
    451: ("It is blocked for legal reasons.", "Look for the page in a web archive."),
}


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one address may cost: bytes of the page (unpacked), redirects, seconds in all, seconds of silence."""

    size: int = 50 * 1024 * 1024
    redirects: int = 8
    seconds: float = 90.0
    silence: float = 20.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """The page as it came, and how. `charset` and `type` are what its head says of it."""

    body: bytes
    retrieval: Retrieval
    type: str
    charset: str


def fetch(untrusted_address: str, *, allow_private: bool = False, bounds: Bounds | None = None,
          progress: Callable[[int, int], None] | None = None,
          cancelled: Callable[[], bool] | None = None) -> Fetched:
    """Fetch an address. `progress(bytes, total)` where the total is told. Raises AddressRefused, AddressPrivate,
    FetchFailed, FileTooLarge, FileEmpty or ReadingCancelled, each with what to do."""
    bounds = bounds or Bounds()
    address = first = addresses.parse(untrusted_address)
    until = time.monotonic() + bounds.seconds
    redirects: list[tuple[int, str]] = []
    while True:
        peer = addresses.resolve(address, allow_private=allow_private, seconds=max(1.0, until - time.monotonic()))
        with _asked(address, peer, bounds, until, cancelled) as response:
            if response.status not in REDIRECTS or not response.headers.get("Location"):
                _check_status(response, address)
                body = _body(response, address, bounds, progress)
                headers = tuple((name[:200], value[:4000]) for name, value in response.headers.items())[:_MOST_HEADERS]
                retrieval = Retrieval(str(first), str(address), response.status, headers, tuple(redirects), peer,
                                      datetime.now(UTC).isoformat(timespec="seconds"))
                return Fetched(body, retrieval, *_declared(response))
            redirects.append((response.status, str(address)))
            address = _next(response, address, redirects, bounds)


def _next(response: BaseHTTPResponse, address: Address, redirects: list[tuple[int, str]], bounds: Bounds) -> Address:
    following = addresses.parse(response.headers["Location"], address)
    if str(following) in {passed for _, passed in redirects}:
        raise FetchFailed(f"“{address.host}” redirects in a circle: {following}.")
    if len(redirects) > bounds.redirects:
        raise FetchFailed(f"“{address.host}” redirected more than {bounds.redirects} times.")
    return following


@contextmanager
def _asked(address: Address, peer: str, bounds: Bounds, until: float, cancelled) -> Iterator[BaseHTTPResponse]:
    """The answer of the machine at `peer`, and every kind of trouble with it in words."""
    connection = _connection(address, peer, bounds, until)
    headers = {"Host": address.authority, "User-Agent": USER_AGENT, "Accept": ACCEPTED, "Accept-Encoding": "identity"}
    with closing(connection), _Watcher(until, cancelled) as watcher:
        try:
            connection.connect()
            watcher.socket = connection.sock
            if ip_address(connection.sock.getpeername()[0].partition("%")[0]) != ip_address(peer):
                raise OSError("another machine answered")
            connection.request("GET", address.target, headers=headers, preload_content=False, decode_content=False)
            with closing(connection.getresponse()) as response:
                yield response
            if watcher.was_cancelled or watcher.was_too_slow:
                raise OSError("closed by the watcher")
        except (trouble.HTTPError, http.client.HTTPException, OSError, ValueError) as error:
            if watcher.was_cancelled:
                raise ReadingCancelled(f"Fetching {address} was stopped.") from error
            if watcher.was_too_slow:
                raise _slow(address, bounds) from error
            raise _in_words(error, address, bounds) from error


def _connection(address: Address, peer: str, bounds: Bounds, until: float) -> HTTPConnection:
    silence = min(bounds.silence, max(0.1, until - time.monotonic()))
    if address.scheme == "http":
        return HTTPConnection(peer, address.port, timeout=silence)
    return HTTPSConnection(peer, address.port, timeout=silence, cert_reqs="CERT_REQUIRED",
                           ca_certs=certifi.where(), server_hostname=address.host, assert_hostname=address.host)


class _Watcher:
    """Closes a connection when its time is over or nobody wants the answer any more."""

    def __init__(self, until: float, cancelled):
        self._until, self._cancelled = until, cancelled
        self.socket: socket.socket | None = None
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True, name="address-watcher")
        self.was_too_slow = self.was_cancelled = False

    def __enter__(self) -> "_Watcher":
        self._thread.start()
        return self

    def __exit__(self, *_exception) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_EVERY):
            self.was_cancelled = bool(self._cancelled and self._cancelled())
            self.was_too_slow = time.monotonic() > self._until
            if (self.was_cancelled or self.was_too_slow) and self.socket is not None:
                with suppress(OSError):
                    self.socket.shutdown(socket.SHUT_RDWR)


def _check_status(response: BaseHTTPResponse, address: Address) -> None:
    status = response.status
    if 200 <= status < 300:
        return
    try:
        phrase = f" {http.HTTPStatus(status).phrase}"
    except ValueError:
        phrase = ""
    why, remedy = _REASONS.get(status, ("Something is wrong there.", "Try again later.") if status >= 500 else
                               ("It does not give the page.", ""))
    raise FetchFailed(f"“{address.host}” answered “{status}{phrase}”. {why}", remedy or None)


def _body(response: BaseHTTPResponse, address: Address, bounds: Bounds, progress) -> bytes:
    told = response.headers.get("Content-Length", "")
    total = int(told) if told.isascii() and told.isdigit() else 0
    if total > bounds.size:
        raise _too_large(address, bounds)
    unpack = _unpacker(response.headers.get("Content-Encoding", ""), address)
    parts, size, came = [], 0, 0
    while piece := response.read1(_PIECE, decode_content=False):
        came += len(piece)
        plain = unpack(piece, bounds.size + 1 - size)
        size += len(plain)
        if size > bounds.size or came > bounds.size:
            raise _too_large(address, bounds)
        parts.append(plain)
        if progress and total:
            progress(min(came, total), total)
    if total and came < total:
        raise FetchFailed(f"“{address.host}” broke off: {came:,} of {total:,} bytes came.", "Try again.")
    if not size:
        raise FileEmpty(f"“{address.host}” gave an empty page.",
                        "Open the address in a browser and save what it shows.")
    return b"".join(parts)


def _unpacker(encoding: str, address: Address) -> Callable[[bytes, int], bytes]:
    """What undoes the packing that a server applies although it was asked not to; never more bytes than asked for."""
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return lambda piece, most: piece
    if name not in ("gzip", "x-gzip", "deflate"):
        raise FetchFailed(f"“{address.host}” packed the page in a way that is not known here ({encoding[:40]}).")
    packed = zlib.decompressobj(zlib.MAX_WBITS | 32)

    def unpack(piece: bytes, most: int) -> bytes:
        try:
            return packed.decompress(packed.unconsumed_tail + piece, max(1, most))
        except zlib.error as error:
            raise FetchFailed(f"“{address.host}” gave a page that is packed wrongly.") from error

    return unpack


def _declared(response: BaseHTTPResponse) -> tuple[str, str]:
    """The type and the charset that the head tells."""
    kind, *parameters = response.headers.get("Content-Type", "").split(";")
    given = dict(one.strip().lower().partition("=")[::2] for one in parameters)
    return kind.strip().lower()[:100], given.get("charset", "").strip("\"' ")[:40]


def _too_large(address: Address, bounds: Bounds) -> FileTooLarge:
    return FileTooLarge(f"The page at “{address.host}” is larger than {bounds.size / 1e6:,.0f} MB.",
                        "Save it with a browser and import the part that is needed.")


def _slow(address: Address, bounds: Bounds) -> FetchFailed:
    return FetchFailed(f"“{address.host}” took longer than {bounds.seconds:.0f} seconds to give the page.",
                       "Try again later, or save the page with a browser and import that.")


def _in_words(error: Exception, address: Address, bounds: Bounds) -> ReadingError:
    if isinstance(error, trouble.SSLError) or "SSL" in type(error).__name__:
        return FetchFailed(f"“{address.host}” cannot prove that it is who it says ({_short(error)}).",
                           "Nothing was fetched. If you trust it all the same, save the page with a browser and import "
                           "that.")
    if isinstance(error, trouble.NewConnectionError | ConnectionRefusedError):
        return FetchFailed(f"“{address.host}” cannot be reached.",
                           "Check the address for mistakes, and whether this machine is connected.")
    if isinstance(error, trouble.ConnectTimeoutError | trouble.ReadTimeoutError | TimeoutError):
        return FetchFailed(f"“{address.host}” does not answer.", "Try again later.")
    return FetchFailed(f"“{address.host}” gave an answer that cannot be read ({_short(error)}).", "Try again later.")


def _short(error: Exception) -> str:
    words = " ".join(str(error).split())
    return words if len(words) <= 160 else words[:159] + "…"
