"""Sums and memory from the command line."""

from workbench.services.deciding import claims, verdicts
from workbench.services.library import libraries
from workbench.services.reading import documents as services


def test_a_sum_is_worked_out_or_refused_in_words(call):
    said = call("calculate", "(b - a) / a in %", "--figure", "7.6 tons", "--figure", "9,500 kg", "--json").json
    assert (said["working"], said["value"], said["notes"]) == (
        "(9,500 kg − 7.6 tons) ÷ 7.6 tons = 25 %", 25, ["7.6 t is 7,600 kg"])
    assert call("calculate", "1 / 0", "--json").json["error"]["code"] == "sum-refused"
    assert "no figure" in call("calculate", "a", "--figure", "nothing at all").err


def test_claims_checked_before_are_listed(call, files, tmp_path):
    call("import", files / "article.txt", "--case", "Tunnel", "--role", "subject")
    with libraries.open_library(tmp_path / "library", checker="Ada") as archive:
        article = services.resolve(archive, "article.txt")
        start = services.text(archive, article).text.index("Workers dug")
        made = claims.make(archive, 1, article, start, start + 50)
        verdicts.rate(archive, made.id, verdicts.scale(archive, 1).ratings[0].id)
    (one,) = call("checked", "--text", "The tunnel under the bay was dug by workers in 9 years", "--json").json
    assert (one["claim"], one["case"], one["evidence"]) == (made.id, "Tunnel", 0)
    assert call("checked", "--text", "Cats sleep all day.", "--json").json == []
