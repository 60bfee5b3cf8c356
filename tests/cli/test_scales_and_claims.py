"""Rating scales and claims from the command line."""

import pytest

from workbench.services.deciding import claims, enquiries, verdicts
from workbench.services.library import cases, libraries
from workbench.services.reading import documents


@pytest.fixture
def tunnel(call, files, tmp_path):
    """A claim with an open query and a verdict that nobody signed."""
    assert call("import", files / "article.txt", "--case", "Tunnel", "--role", "subject").status == 0
    with libraries.open_library(tmp_path / "library", checker="Ada") as archive:
        case = cases.find(archive, "Tunnel")
        (line,) = cases.documents(archive, case.id)
        at = documents.text(archive, line.document.id).text.index("in 12 years")
        claim = claims.make(archive, case.id, line.document.id, at, at + 11)
        claims.make_part(archive, claim.id, as_checked="It took years.")
        verdicts.rate(archive, claim.id, verdicts.scale(archive, case.id).ratings[2].id)
        enquiries.ask(archive, claim.id, "the ministry", since="2026-05-01")
    return claim.id


def test_claims_tell_how_far_they_have_come(call, tunnel):
    whole, part = call("claims", "--case", "Tunnel", "--json").json
    assert (whole["state"], whole["rating"], whole["enquiries"][0]["whom"]) == ("query open", "Wrong", "the ministry")
    assert whole["concerns"] == ["A query has no answer yet: the ministry."]
    assert (part["part_of"], part["as_checked"], part["state"]) == (tunnel, "It took years.", "open")
    assert [one["id"] for one in call("claims", "--case", "Tunnel", "--state", "query open", "--json").json] == [tunnel]
    assert "the ministry, 2026-05-01: no answer yet" in call("claims", "--case", "Tunnel").out


def test_a_scale_goes_out_and_comes_in(call, tunnel, tmp_path):
    listed = call("scales", "--json").json
    assert [one["key"] for one in listed] == ["line-check", "six-step", "evidence", "agency"]
    path = tmp_path / "line.toml"
    assert call("scales", "export", "line-check", "--output", path).status == 0
    assert call("scales", "export", "line-check", "--output", path, "--json").json["error"]["code"] == "target-exists"
    assert call("scales", "import", path).status == 0
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('key = "wrong"\nlabel = "Wrong"', 'key = "false"\nlabel = "False"'), encoding="utf-8")
    assert call("scales", "import", path, "--json").json["error"]["code"] == "name-taken"
    again = call("scales", "import", path, "--replace", "--json").json
    assert again["error"]["code"] == "rating-in-use"
    assert call("scales", "import", path, "--replace", "--move", "wrong=false").status == 0
    assert call("claims", "--case", "Tunnel", "--json").json[0]["rating"] == "False"


@pytest.mark.parametrize("words", [("export",), ("export", "no-such", "--output", "x.toml"), ("import",),
                                   ("import", "no-such.toml")])
def test_what_cannot_be_done_is_said(call, words):
    said = call("scales", *words, "--json")
    assert said.status == 1 and said.json["error"]["message"] and said.json["error"]["remedy"]
