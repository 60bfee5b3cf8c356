"""Addresses: what may be fetched at all, where it really leads, and how a page comes in bounds."""

import ipaddress
import ssl
import threading

import pytest

from tests.readers.sites import PAGE, site
from workbench.domain import errors
from workbench.readers.web import address, address_fetch
from workbench.readers.web.address_fetch import Bounds, fetch

QUICK = Bounds(size=200_000, redirects=4, seconds=3.0, silence=0.5)


@pytest.fixture(scope="module")
def web():
    with site() as up:
        yield up


@pytest.fixture(autouse=True)
def nobody_asked(web):
    web.asked.clear()


@pytest.mark.parametrize(("typed", "meant"), [
    ("https://example.org/a b", None),
    (" https://example.org/news?id=7&x=ä#part ", "https://example.org/news?id=7&x=%C3%A4"),
    ("example.org/news", "https://example.org/news"),
    ("HTTP://Example.ORG:80", "http://example.org/"),
    ("https://müller.example/Größe", "https://xn--mller-kva.example/Gr%C3%B6%C3%9Fe"),
    ("http://[2001:DB8::1]:8080/x", "http://[2001:db8::1]:8080/x"),
    ("http://8.8.8.8/x", "http://8.8.8.8/x"),
])
def test_an_address_is_taken_apart(typed, meant):
    if meant is None:
        with pytest.raises(errors.AddressRefused):
            address.parse(typed)
    else:
        assert str(address.parse(typed)) == meant


@pytest.mark.parametrize("typed", [
    "", "   ", "file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "data:text/html,hello", "mailto:a@b.c",
    "/etc/passwd", "C:\\x.txt", "http://", "http:///x", "https://user:secret@example.org/", "https://example.org@evil.test/",
    "http://example.org:99999/", "http://example.org:0/", "http://exa\nmple.org/", "http://a\\b.org/", "http://..org/",
    "http://2130706433/", "http://0x7f.1/", "http://0x7f000001/", "http://017700000001/", "http://127.1/", "http://1/",
    "http://" + "a" * 5000, "http://[::1", "http://-a.example/",
])
def test_what_is_no_address_of_the_web_is_refused(typed):
    with pytest.raises(errors.AddressRefused) as raised:
        address.parse(typed)
    assert raised.value.remedy


PRIVATE = ["127.0.0.1", "127.9.9.9", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "::1",
           "fe80::1", "fd00::1", "::ffff:127.0.0.1", "::ffff:10.1.2.3", "2002:7f00:1::", "64:ff9b::7f00:1",
           "64:ff9b::a9fe:a9fe", "::7f00:1", "198.18.0.1", "192.0.2.1", "2001:db8::1", "240.0.0.1"]


@pytest.mark.parametrize("numeric", PRIVATE)
def test_no_private_address_is_fetched_from_unless_allowed(numeric):
    host = f"[{numeric}]" if ":" in numeric else numeric
    with pytest.raises(errors.AddressPrivate) as raised:
        address.resolve(address.parse(f"http://{host}/"), allow_private=False)
    assert "private" in raised.value.message and raised.value.remedy
    assert address.resolve(address.parse(f"http://{host}/"), allow_private=True)


@pytest.mark.parametrize("numeric", ["0.0.0.0", "::", "224.0.0.1", "ff02::1", "255.255.255.255", "::ffff:0.0.0.0"])
def test_what_is_no_machine_is_refused_even_where_private_ones_are_allowed(numeric):
    with pytest.raises(errors.AddressRefused):
        address.check(ipaddress.ip_address(numeric), "x", allow_private=True)


@pytest.mark.parametrize("numeric", ["8.8.8.8", "93.184.215.14", "2606:4700::1111", "64:ff9b::808:808"])
def test_public_addresses_are_let_through(numeric):
    address.check(ipaddress.ip_address(numeric), "x", allow_private=False)


def test_a_name_of_this_machine_is_private_too(web):
    with pytest.raises(errors.AddressPrivate):
        fetch(web.url("/page", "localhost"))
    assert web.asked == []


def test_one_private_answer_among_public_ones_refuses_the_name(monkeypatch):
    answers = [(2, 1, 6, "", (numeric, 80)) for numeric in ("93.184.215.14", "10.0.0.7")]
    monkeypatch.setattr(address.socket, "getaddrinfo", lambda *_args, **_how: answers)
    with pytest.raises(errors.AddressPrivate, match="10.0.0.7"):
        address.resolve(address.parse("http://rebinds.example/"), allow_private=False)


def test_a_name_is_looked_up_once_and_the_connection_goes_to_what_was_looked_at(web, monkeypatch):
    """A name that answers otherwise the second time (DNS rebinding) is not asked a second time."""
    asked, look_up = [], address.socket.getaddrinfo

    def answer(host, port, *more, **how):
        if host != "rebinds.example":
            return look_up(host, port, *more, **how)
        asked.append(host)
        return [(2, 1, 6, "", ("127.0.0.1" if len(asked) == 1 else "10.255.255.1", port))]

    monkeypatch.setattr(address.socket, "getaddrinfo", answer)
    fetched = fetch(web.url("/page", "rebinds.example"), allow_private=True, bounds=QUICK)
    assert asked == ["rebinds.example"]
    assert fetched.retrieval.peer == "127.0.0.1"
    (path, headers), = web.asked
    assert headers["Host"].startswith("rebinds.example:")


def test_a_name_that_leads_nowhere_is_said(monkeypatch):
    def nothing(*_args, **_how):
        raise OSError("no such name")

    monkeypatch.setattr(address.socket, "getaddrinfo", nothing)
    with pytest.raises(errors.FetchFailed, match="no host"):
        fetch("http://nowhere.example/")


def test_a_page_comes_whole_with_its_head_and_nothing_else_is_loaded(web):
    seen = []
    fetched = fetch(web.url("/page?q=1#part"), allow_private=True, bounds=QUICK, progress=lambda *n: seen.append(n))
    assert fetched.body == PAGE.encode() and (fetched.type, fetched.charset) == ("text/html", "utf-8")
    told = fetched.retrieval
    assert (told.status, told.asked, told.address, told.redirects) == (200, web.url("/page?q=1"), web.url("/page?q=1"), ())
    assert ("X-Served-By", "a test") in told.headers and told.at.endswith("+00:00")
    assert seen and seen[-1] == (len(PAGE.encode()), len(PAGE.encode()))
    fetch(web.url("/page"), allow_private=True, bounds=QUICK)
    assert [path for path, _ in web.asked] == ["/page?q=1", "/page"]
    for _, headers in web.asked:
        assert "Cookie" not in headers and "Referer" not in headers
        assert headers["User-Agent"].startswith("FactCheckingWorkbench/")


def test_redirects_are_followed_and_remembered(web):
    fetched = fetch(web.url("/to?/to?/page"), allow_private=True, bounds=QUICK)
    assert fetched.retrieval.address == web.url("/page") and fetched.retrieval.asked == web.url("/to?/to?/page")
    assert [status for status, _ in fetched.retrieval.redirects] == [302, 302]


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.org/", "http://user@example.org/", "http://0x7f.1/",
                                    "http://2130706433/", "data:text/html,x"])
def test_a_redirect_to_what_is_no_address_is_refused(web, target):
    with pytest.raises(errors.AddressRefused):
        fetch(web.url(f"/to?{target}"), allow_private=True, bounds=QUICK)


@pytest.mark.parametrize("target", ["http://127.0.0.1:9/", "http://[::1]:9/", "http://169.254.169.254/latest/meta-data/"])
def test_a_redirect_into_a_private_network_is_refused_before_anything_is_sent(web, monkeypatch, target):
    check = address.check
    # the first hop plays a public site; every other one is looked at as always
    monkeypatch.setattr(address, "check", lambda numeric, host, **how: host == "site.example" or check(
        numeric, host, **how))
    look_up = address.socket.getaddrinfo
    monkeypatch.setattr(address.socket, "getaddrinfo", lambda host, *more, **how: look_up(
        "127.0.0.1" if host == "site.example" else host, *more, **how))
    with pytest.raises(errors.AddressPrivate):
        fetch(web.url(f"/to?{target}", "site.example"), bounds=QUICK)
    assert len(web.asked) == 1


def test_redirects_end(web):
    with pytest.raises(errors.FetchFailed, match="circle"):
        fetch(web.url("/circle"), allow_private=True, bounds=QUICK)
    with pytest.raises(errors.FetchFailed, match="more than 4 times"):
        fetch(web.url("/deeper"), allow_private=True, bounds=QUICK)


@pytest.mark.parametrize(("status", "words"), [(404, "no such page"), (403, "no programs"), (401, "password"),
                                               (410, "for good"), (503, "Something is wrong"), (429, "too often"),
                                               (418, "does not give"), (599, "599")])
def test_answers_that_are_no_page_are_said_in_words(web, status, words):
    with pytest.raises(errors.FetchFailed, match=words) as raised:
        fetch(web.url(f"/status?{status}"), allow_private=True, bounds=QUICK)
    assert raised.value.remedy


@pytest.mark.parametrize("path", ["/huge", "/endless", "/bomb?9000000"])
def test_what_is_too_large_is_given_up(web, path):
    with pytest.raises(errors.FileTooLarge):
        fetch(web.url(path), allow_private=True, bounds=QUICK)


@pytest.mark.parametrize(("path", "words"), [("/drip", "longer than"), ("/silence", "does not answer"),
                                             ("/short", "broke off|cannot be read"), ("/nonsense", "cannot be read"),
                                             ("/broken-gzip", "packed")])
def test_what_comes_wrongly_or_never_is_given_up(web, path, words):
    with pytest.raises(errors.FetchFailed, match=words):
        fetch(web.url(path), allow_private=True, bounds=Bounds(size=100_000, seconds=1.0, silence=0.5))


def test_an_empty_page_is_said(web):
    with pytest.raises(errors.FileEmpty):
        fetch(web.url("/empty"), allow_private=True, bounds=QUICK)


def test_a_page_packed_against_our_wish_is_unpacked(web):
    assert fetch(web.url("/gzip"), allow_private=True, bounds=QUICK).body == PAGE.encode()


def test_it_stops_when_it_is_told_to(web):
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    with pytest.raises(errors.ReadingCancelled):
        fetch(web.url("/drip"), allow_private=True, bounds=Bounds(seconds=20), cancelled=stop.is_set)


def test_nobody_at_home_is_said(web):
    free = web.url("/").replace(str(web.server_address[1]), "9")
    with pytest.raises(errors.FetchFailed, match="cannot be reached"):
        fetch(free, allow_private=True, bounds=QUICK)


def test_a_site_that_does_not_speak_tls_or_proves_nothing_is_refused(web):
    with pytest.raises(errors.FetchFailed, match="cannot prove"):
        fetch(web.url("/page").replace("http:", "https:"), allow_private=True, bounds=QUICK)


def test_a_name_is_proven_against_the_authorities_that_come_with_the_program(web, tmp_path, monkeypatch):
    made = address_fetch._connection(address.parse("https://example.org/"), "93.184.215.14", QUICK, 1e9)
    assert (made.host, made.server_hostname, made.assert_hostname) == ("93.184.215.14", "example.org", "example.org")
    assert made.ca_certs == address_fetch.certifi.where() and made.cert_reqs in ("CERT_REQUIRED", ssl.CERT_REQUIRED)
