"""A web site of the test's own, on this machine, that behaves well or badly as it is asked to."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.readers.conftest import make_pdf

PAGE = (
    "<!doctype html><html lang=en><head><title>Pier reopened</title>"
    "<meta property='article:published_time' content='2021-03-04T08:00:00Z'></head><body><article><h1>Pier reopened</h1>"
    "<p>The old pier was reopened on Thursday after 14 months of works that cost 3.4 million crowns, the harbour office "
    "said.</p><p>Fishermen had waited for this since the survey of 1998, which found only 7 damaged piles out of 214.</p>"
    "</article><script src='/never.js'></script><img src='/never.png'></body></html>"
)


class Site(ThreadingHTTPServer):
    """`asked` are the requests that came: (path, headers). `going` is set while slow answers may go on."""

    daemon_threads = True
    address_family = 2

    def __init__(self):
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.going = threading.Event()
        super().__init__(("127.0.0.1", 0), _Answer)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.server_address[1]}{path}"

    def handle_error(self, request, client_address) -> None:
        """Clients that go away in the middle are what is tested."""


class _Answer(BaseHTTPRequestHandler):
    server: Site

    def log_message(self, *_words) -> None:
        """Tests are quiet."""

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers.items())))
        path, _, more = self.path.partition("?")
        answer = getattr(self, "_" + path.strip("/").replace(".", "_").replace("-", "_").replace("/", "_"), None)
        answer(more) if answer else self._give(b"gone", status=404)

    def _give(self, body: bytes, kind: str = "text/html; charset=utf-8", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", headers.pop("length", str(len(body))))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def _page(self, _more: str) -> None:
        self._give(PAGE.encode(), Set_Cookie="id=7", X_Served_By="a test")

    def _report(self, _more: str) -> None:
        self._give(make_pdf([[(72, 100, 12, "The fleet landed 7,600 tonnes.")]]), "application/pdf")

    def _canonical(self, more: str) -> None:
        link = f"<link rel=canonical href='{more}'>"
        self._give(PAGE.replace("</head>", link + "</head>").encode())

    def _latin(self, _more: str) -> None:
        self._give("Der Müller sagte, die Mühle sei 1898 gebaut worden, nicht früher.".encode("latin-1"),
                   "text/plain; charset=iso-8859-1")

    def _picture(self, _more: str) -> None:
        self._give(b"\x89PNG\r\n\x1a\n" + b"\0" * 400, "text/html")

    def _to(self, more: str) -> None:
        self._give(b"", status=302, Location=more)

    def _circle(self, _more: str) -> None:
        self._give(b"", status=301, Location="/circle")

    def _deeper(self, more: str) -> None:
        self._give(b"", status=307, Location=f"/deeper?{int(more or 0) + 1}")

    def _status(self, more: str) -> None:
        self._give(b"no", status=int(more))

    def _empty(self, _more: str) -> None:
        self._give(b"")

    def _gzip(self, _more: str) -> None:
        self._give(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def _bomb(self, more: str) -> None:
        self._give(gzip.compress(b"\0" * int(more), 9), Content_Encoding="gzip")

    def _broken_gzip(self, _more: str) -> None:
        self._give(b"no gzip at all", Content_Encoding="gzip")

    def _huge(self, _more: str) -> None:
        self._give(b"x", length="99999999999")

    def _endless(self, _more: str) -> None:
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(b"<p>more and more</p>" * 5000)

    def _short(self, _more: str) -> None:
        self._give(b"half", length="4000")

    def _drip(self, _more: str) -> None:
        self.send_response(200)
        self.end_headers()
        while not self.server.going.wait(0.05):
            self.wfile.write(b"x")
            self.wfile.flush()

    def _silence(self, _more: str) -> None:
        self.server.going.wait(30)

    def _nonsense(self, _more: str) -> None:
        self.wfile.write(b"\x00\x01\x02 nonsense\r\n\r\n")


@contextmanager
def site() -> Iterator[Site]:
    """A site that is up as long as it is needed."""
    with Site() as made:
        serving = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        serving.start()
        try:
            yield made
        finally:
            made.going.set()
            made.shutdown()
            serving.join()
