"""A new version from the command line."""

import pytest

from workbench.services.deciding import claims
from workbench.services.library import libraries
from workbench.services.reading import documents as services


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library"


@pytest.fixture
def checked(call, files, library):
    """A case whose article has three claims."""
    call("import", files / "article.txt", "--case", "Tunnel", "--role", "subject", "--json")
    with libraries.open_library(library, checker="Ada") as archive:
        article = services.resolve(archive, "article.txt")
        text = services.text(archive, article).text
        for words in ("in 12 years", "3.4 billion crowns", "Nobody was hurt"):
            start = text.index(words)
            claims.make(archive, 1, article, start, start + len(words))
    return files / "article.txt"


def test_a_new_version_is_imported_listed_and_decided(call, checked, tmp_path):
    newer = tmp_path / "newer.txt"
    newer.write_text(checked.read_text().replace("in 12 years, the", "in 9 years, the"))
    said = call("import", newer, "--replaces", "article.txt", "--json").json
    assert (said["version"]["same"], said["version"]["changed"], said["version"]["open"]) == (2, 1, 1)
    (one,) = said["carried"]
    assert (one["words"], one["new_words"], one["anchor"], one["reopened"]) == (
        "in 12 years", "in 9 years", "needs review", True)
    assert [(hunk["kind"], "9 years" in hunk["new"]) for hunk in said["changes"]] == [("sentence changed", True)]
    assert "now: in 9 years" in call("versions", "--case", "Tunnel").out
    settled = call("versions", "--case", "Tunnel", "--keep", one["id"], "--all", "--json").json
    assert [mark["decision"] for mark in settled["carried"]] == ["kept here"]
    assert call("versions", "--case", "Tunnel", "--keep", one["id"], "--json").json["error"]["code"] == "not-found"


def test_what_cannot_take_a_place_is_said(call, checked, tmp_path):
    same = call("import", checked, "--replaces", "article.txt", "--json")
    assert (same.status, same.json["error"]["code"]) == (1, "version-refused")
    two = call("import", checked, tmp_path, "--replaces", "article.txt", "--json")
    assert two.json["error"]["code"] == "version-refused"
    assert call("import", checked, "--replaces", "nothing.txt", "--json").json["error"]["code"] == "not-found"
