"""workbench import with addresses and with mail."""

from email.message import EmailMessage

import pytest

from tests.readers.sites import site


@pytest.fixture(scope="module")
def web():
    with site() as up:
        yield up


def test_an_address_is_imported_like_a_file(call, web, files):
    said = call("import", web.url("/page"), files / "article.txt", "--allow-private", "--json")
    assert said.status == 0 and said.json["failed"] == []
    by_kind = {one["kind"]: one for one in said.json["documents"]}
    assert by_kind["html"]["url"] == web.url("/page") and by_kind["html"]["title"] == "Pier reopened"
    shown = call("show", by_kind["html"]["id"], "--json").json
    (told,) = shown["metadata"]["retrievals"]
    assert (told["status"], told["address"]) == (200, web.url("/page"))
    assert shown["metadata"]["came_from"] == web.url("/page")


@pytest.mark.parametrize(("address", "code"), [
    ("{}", "address-private"), ("file:///etc/passwd", "address-refused"), ("http://0x7f.1/", "address-refused"),
    ("http://[::1]/", "address-private"), ("http://a@b.example/", "address-refused"),
    ("ftp://example.org/x", "address-refused"),
])
def test_what_is_not_fetched_is_said_and_nothing_comes_in(call, web, address, code):
    web.asked.clear()
    said = call("import", address.format(web.url("/page")), "--json")
    assert said.status == 1 and said.json["documents"] == []
    (failed,) = said.json["failed"]
    assert failed["error"]["code"] == code and failed["error"]["remedy"]
    assert web.asked == []


def test_a_mail_with_an_attachment_that_cannot_be_read(call, tmp_path):
    made = EmailMessage()
    made["From"], made["Subject"], made["Date"] = "a@b.example", "Numbers", "Tue, 03 Mar 2020 08:00:00 +0100"
    made.set_content("The numbers of the tunnel are attached to this letter.\n")
    made.add_attachment(b"PK\x03\x04 broken", maintype="application", subtype="zip", filename="all.zip")
    made.add_attachment(b"The tunnel took 9 years.", maintype="text", subtype="plain", filename="tunnel.txt")
    (tmp_path / "mail.eml").write_bytes(bytes(made))
    said = call("import", tmp_path / "mail.eml", "--json")
    assert said.status == 0
    assert [one["file"] for one in said.json["documents"]] == ["mail.eml", "tunnel.txt"]
    assert [one["file"] for one in said.json["failed"]] == ["mail.eml#all.zip"]
