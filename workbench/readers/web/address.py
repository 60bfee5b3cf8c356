"""Is this an address that may be fetched, and where does it really lead?

What was typed is taken apart here and nowhere else. Names are resolved before anything is sent, every numeric address
that comes of it must be public, and the connection is made to the very one that was looked at: a name that answers
otherwise a moment later changes nothing.
"""

import ipaddress
import re
import socket
import threading
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from workbench.domain.errors import AddressPrivate, AddressRefused, FetchFailed

LONGEST = 4000
SCHEMES = {"http": 80, "https": 443}
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_WITHOUT_SCHEME = re.compile(r"[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#].*)?$")
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_NUMBERS = re.compile(r"(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+))*\.?$", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

Numeric = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Address:
    """An address that is fetched: `host` in ASCII, `target` as it is asked for, without the part behind "#"."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as a request names them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == SCHEMES[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def looks_like_one(words: str) -> bool:
    """Whether somebody who typed this meant an address, not a file: it begins with a scheme and "//"."""
    return bool(re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*://", words.strip()))


def parse(untrusted: str, base: Address | None = None) -> Address:
    """Take an address apart; `base` is what a redirect is relative to. Raises AddressRefused."""
    words = untrusted.strip()
    if len(words) > LONGEST:
        raise AddressRefused("The address is too long to be one.")
    if not words or _UNSAFE.search(words):
        raise AddressRefused("This is not an address: it is empty, or has spaces or control characters in it.")
    if base is not None:
        words = urljoin(str(base), words)
    elif _WITHOUT_SCHEME.match(words):
        words = f"https://{words}"
    try:
        parts = urlsplit(words)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise AddressRefused("This is not an address: its host or port is not right.") from error
    if parts.scheme not in SCHEMES:
        known = f"begins with “{parts.scheme}:”" if _SCHEME.match(words) else "does not begin with http:// or https://"
        raise AddressRefused(f"Only addresses of the web can be fetched; this one {known}.")
    if "@" in parts.netloc:
        raise AddressRefused("The address has a name or password in it, which hides where it leads.",
                             "Take out everything before the @ and try again.")
    if port == 0:
        raise AddressRefused("This is not an address: its port is not right.")
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = "?" + quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]") if parts.query else ""
    return Address(parts.scheme, _host(host), port or SCHEMES[parts.scheme], target + query)


def _host(host: str) -> str:
    """The host as names are resolved: a plain numeric address, or a name in ASCII."""
    try:
        return str(ipaddress.ip_address(host.partition("%")[0]))
    except ValueError:
        pass
    if _NUMBERS.match(host):
        raise AddressRefused("The host is a number in a form that hides where it leads.",
                             "Write it as four numbers with dots, or give its name.")
    try:
        name = host.rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise AddressRefused("This is not an address: its host cannot be a name.") from error
    if not name or not all(map(_LABEL.match, name.split("."))):
        raise AddressRefused("This is not an address: its host cannot be a name.")
    return name


def resolve(address: Address, *, allow_private: bool, seconds: float = 15.0) -> str:
    """The numeric address to connect to. Raises AddressPrivate, or FetchFailed where the name leads nowhere."""
    found: list[str] = []
    failed: list[OSError] = []

    def ask() -> None:
        try:
            answers = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
            found.extend(answer[4][0].partition("%")[0] for answer in answers)
        except OSError as error:
            failed.append(error)

    # the system's own look-up knows no time limit
    asking = threading.Thread(target=ask, daemon=True, name="address-lookup")
    asking.start()
    asking.join(seconds)
    if not found:
        raise FetchFailed(f"There is no host “{address.host}” that can be found.",
                          "Check the address for mistakes, and whether this machine is connected.") from (
                              failed[0] if failed else None)
    for numeric in found:
        check(ipaddress.ip_address(numeric), address.host, allow_private=allow_private)
    return found[0]


def check(numeric: Numeric, host: str, *, allow_private: bool) -> None:
    """Raises AddressPrivate where a numeric address is not one of the public network."""
    inside = _within(numeric)
    # addresses of the older kind that a gateway translates are what they are inside
    for one in inside if numeric in _NAT64 else (numeric, *inside):
        if one.is_unspecified or one.is_multicast or str(one) == "255.255.255.255":
            raise AddressRefused(f"“{host}” leads to no machine ({one}).")
        if not allow_private and (not one.is_global or one.is_reserved):
            raise AddressPrivate(f"“{host}” leads into a private network or to this machine ({one}), which is not "
                                 "fetched from.")


def _within(numeric: Numeric) -> list[Numeric]:
    """Numeric addresses of the older kind that one of the newer kind carries inside."""
    if numeric.version == 4:
        return []
    inside = [numeric.ipv4_mapped, numeric.sixtofour, *(numeric.teredo or ())]
    if numeric in _NAT64 or int(numeric) >> 32 == 0 and int(numeric) > 1:
        inside.append(ipaddress.IPv4Address(int(numeric) & 0xFFFFFFFF))
    return [one for one in inside if one is not None]
