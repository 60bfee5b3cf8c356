"""The names and the JSON that measurements from outside rely on."""

import json

import pytest

import workbench
from workbench.services.library import cases, libraries
from workbench.services.sources import origins

DOCUMENT = {"id", "file", "title", "kind", "language", "author", "publisher", "published", "url", "sha256",
            "characters", "passages", "pages", "pages_without_text", "duplicate_of", "warnings"}
PASSAGE = {"start", "end", "text", "speaker", "page", "kind"}
MATCH = {"document", "file", "start", "end", "page", "speaker", "text", "score", "findings"}
FINDING = {"kind", "finding", "ours", "theirs", "because"}


def test_import(imported, files):
    assert (imported.status, imported.err) == (0, "")
    assert set(imported.json) == {"documents", "failed", "not_documents"} and imported.json["failed"] == []
    assert [one["file"] for one in imported.json["documents"]] == ["article.txt", "report.txt"]
    for one in imported.json["documents"]:
        assert set(one) >= DOCUMENT
        assert one["characters"] == len((files / one["file"]).read_text(encoding="utf-8"))
        assert one["passages"] > 2 and one["duplicate_of"] is None and len(one["sha256"]) == 64


def test_import_again_names_the_duplicate(imported, call, files):
    again = call("import", files / "report.txt", "--json").json["documents"][0]
    assert again["duplicate_of"] == again["id"] == imported.json["documents"][1]["id"]


def test_import_goes_on_after_a_failure(call, files):
    (files / "empty.txt").write_bytes(b"")
    said = call("import", files, files / "gone.pdf", "--json")
    assert said.status == 0
    assert len(said.json["documents"]) == 2
    assert {one["error"]["code"] for one in said.json["failed"]} == {"file-empty", "file-missing"}
    assert all(set(one["error"]) == {"code", "message", "remedy"} for one in said.json["failed"])


def test_import_of_nothing_but_failures_is_status_1(call, tmp_path):
    said = call("import", tmp_path / "gone.txt", "--json")
    assert said.status == 1
    assert said.json["failed"][0]["error"]["code"] == said.json["error"]["code"] == "file-missing"


@pytest.mark.parametrize("by", ["file", "id"])
def test_show(imported, call, files, by):
    shown = call("show", imported.json["documents"][0][by], "--json").json
    source = (files / "article.txt").read_text(encoding="utf-8")
    assert shown["text"] == source
    assert {"id", "text", "passages", "metadata"} <= set(shown)
    for passage in shown["passages"]:
        assert set(passage) >= PASSAGE
        assert " ".join(source[passage["start"]:passage["end"]].split()) == " ".join(passage["text"].split())
    assert shown["metadata"]["file"] == "article.txt"


def test_match_by_text(imported, call):
    said = call("match", "--text", "The tunnel under the bay was dug in 9 years", "--json")
    assert said.status == 0 and said.json["milliseconds"] > 0
    best = said.json["matches"][0]
    assert set(best) >= MATCH
    assert best["file"] == "report.txt" and "9 years" in best["text"]
    assert 0 <= best["score"] <= 1
    assert [one["score"] for one in said.json["matches"]] == sorted(
        (one["score"] for one in said.json["matches"]), reverse=True)


def test_match_by_quote_never_finds_itself(imported, call):
    quote = "Workers dug the tunnel under the bay in 12 years"
    found = call("match", "--document", "article.txt", "--quote", quote, "--json").json["matches"]
    assert found and all(quote not in one["text"] for one in found)
    assert found[0]["file"] == "report.txt"
    conflicts = [one for one in found[0]["findings"] if one["finding"] == "conflicts"]
    assert conflicts and set(conflicts[0]) >= FINDING


def test_match_finds_other_passages_of_its_own_document_unless_within_says_otherwise(imported, call):
    ask = ["match", "--document", "article.txt", "--quote", "the tunnel under the bay in 12 years", "--json"]
    assert "article.txt" in {one["file"] for one in call(*ask).json["matches"]}
    assert {one["file"] for one in call(*ask, "--within", "report.txt").json["matches"]} == {"report.txt"}


def test_match_respects_the_limit(imported, call):
    assert len(call("match", "--text", "the tunnel cost billion crowns", "--limit", "1", "--json").json["matches"]) == 1


def test_match_in_a_batch_answers_in_order(imported, call, tmp_path):
    queries = [
        {"text": "The works cost 3.4 billion crowns"},
        {"document": "article.txt", "quote": "Nobody was hurt in the works", "within": ["report.txt"]},
        {"document": "nowhere.txt", "quote": "x"},
        {"document": imported.json["documents"][0]["id"], "quote": "words that stand nowhere in it at all"},
        {},
        [],
    ]
    file = tmp_path / "queries.jsonl"
    file.write_text("\n".join(map(json.dumps, queries)) + "\nnot json\n", encoding="utf-8")
    said = call("match", "--batch", file)
    assert said.status == 0
    assert len(said.lines) == len(queries) + 1
    first, second, *wrong = said.lines
    assert "3.4 billion" in first["matches"][0]["text"] and first["milliseconds"] > 0
    assert "badly hurt" in second["matches"][0]["text"]
    assert [one["error"]["code"] for one in wrong] == ["not-found", "not-found", "bad-query", "bad-query", "bad-query"]
    assert all(one["matches"] == [] for one in wrong)


def test_match_without_a_query_says_so(imported, call):
    said = call("match", "--json")
    assert said.status == 1 and said.json["error"]["code"] == "bad-query"


def test_compare(call, tmp_path):
    said = call("compare", "over 32,000 bottles", "32 million bottles", "--json")
    assert said.status == 0 and said.json["finding"] == "conflicts"
    assert set(said.json["pairs"][0]) >= {"ours", "theirs", "finding", "because"}
    assert not (tmp_path / "library").exists(), "comparing needs no library"


def test_compare_in_a_batch(call, tmp_path):
    file = tmp_path / "pairs.jsonl"
    pairs = ['{"a": "17 million rounds", "b": "17 million rounds"}', '{"a": "1"}', "", '{"a": "a bus", "b": "a tram"}']
    file.write_text("\n".join(pairs), encoding="utf-8")
    said = call("compare", "--batch", file)
    assert [one.get("finding") for one in said.lines] == ["agrees", None, "not comparable"]
    assert said.lines[1]["error"]["code"] == "bad-query"


def test_compare_knows_the_days_on_which_the_texts_were_written(call, tmp_path):
    file = tmp_path / "pairs.jsonl"
    pair = '{"a": "The ferry sank yesterday", "b": "The ferry sank on 3 May 2024", "a_date": "%s"}'
    file.write_text("\n".join(pair % day for day in ("2024-05-04", "2024-05-08", "May")), encoding="utf-8")
    said = call("compare", "--batch", file)
    assert [one.get("finding") for one in said.lines] == ["agrees", "conflicts", None]
    assert said.lines[2]["error"]["code"] == "bad-query"


def test_quotations(imported, call):
    said = call("quotations", "--document", "article.txt", "--against", "report.txt", "--json")
    assert said.status == 0
    (one,) = said.json
    assert set(one) >= {"quotation", "start", "end", "speaker", "finding", "best", "changes"}
    assert one["finding"] in {"altered", "not found"}
    if one["best"]:
        assert set(one["best"]) >= {"document", "start", "end", "text", "speaker"}
        assert {"ours": "", "theirs": "badly"} in one["changes"]


def test_suggest(imported, call):
    found = call("suggest", "--document", "article.txt", "--limit", "2", "--json").json
    assert len(found) == 2 and "Nobody was hurt" in found[0]["text"]
    assert found[0]["score"] >= found[1]["score"]
    assert {"name", "weight", "words"} == set(found[0]["reasons"][0])


def test_ledger(call, files):
    call("import", files / "article.txt", "--case", "Tunnel", "--role", "subject")
    call("import", files / "report.txt", "--case", "Tunnel")
    lines = call("ledger", "--case", "Tunnel", "--json").json
    cost = next(line for line in lines if "3.4" in line["text"])
    assert cost["finding"] == "agrees" and cost["matches"][0]["file"] == "report.txt"
    source = (files / "article.txt").read_text(encoding="utf-8")
    assert all(source[line["start"]:line["end"]] == line["text"] for line in lines)
    assert "≠" in call("ledger", "--case", "Tunnel").out or "=" in call("ledger", "--case", "Tunnel").out
    assert call("ledger", "--case", "Bridge", "--json").json["error"]["code"] == "not-found"


def test_sources_of_one_origin_are_named_as_such(call, files, tmp_path):
    call("import", files / "article.txt", "--case", "Tunnel", "--role", "subject")
    (files / "reprint.txt").write_text((files / "report.txt").read_text(encoding="utf-8") + " So it was.",
                                       encoding="utf-8")
    made = call("import", files / "report.txt", files / "reprint.txt", "--case", "Tunnel", "--json").json["documents"]
    with libraries.open_library(tmp_path / "library", checker="Ada") as archive:
        case = cases.find(archive, "Tunnel").id
        origins.group(archive, case, [one["id"] for one in made], name="Tunnel office")
    shown = call("show", "report.txt", "--json").json["metadata"]["origin_groups"]
    assert [(one["name"], set(one["documents"])) for one in shown] == [("Tunnel office", {one["id"] for one in made})]
    assert "Of one origin with" in call("show", "report.txt").out
    matches = [match for line in call("ledger", "--case", "Tunnel", "--json").json for match in line["matches"]]
    assert {match["origin"] for match in matches if match["file"] != "article.txt"} == {"Tunnel office"}
    assert "origin: Tunnel office" in call("ledger", "--case", "Tunnel").out


def test_export(imported, call, tmp_path):
    target = tmp_path / "report.html"
    said = call("export", "--case", "Tunnel", "--format", "html", "--output", target, "--json")
    assert (said.status, said.json["output"]) == (0, str(target))
    assert "Tunnel" in target.read_text(encoding="utf-8")
    assert call("export", "--case", "Tunnel", "--output", target, "--force", "--language", "es").status == 0
    assert '<html lang="es">' in target.read_text(encoding="utf-8")
    wrong = call("export", "--case", "Bridge", "--output", target, "--json")
    assert wrong.status == 1 and "Tunnel" in wrong.json["error"]["remedy"]


def test_history(imported, call):
    told = call("history", "--json").json
    assert told[0]["sentence"].startswith("Imported “") and told[0]["by"] == "Ada"
    assert [entry["id"] for entry in told] == sorted((entry["id"] for entry in told), reverse=True)
    assert len(call("history", "--limit", "1", "--json").json) == 1


def test_verify_backup_restore(imported, call, files, tmp_path):
    assert call("verify", "--json").json == {"whole": True, "problems": []}
    kept = call("backup", "--json").json["backup"]
    (files / "late.txt").write_text("A late sentence about 3 things.", encoding="utf-8")
    call("import", files / "late.txt")
    assert call("show", "late.txt").status == 0
    assert call("restore", kept, "--json").status == 0
    assert call("show", "late.txt", "--json").json["error"]["code"] == "not-found"
    elsewhere = call("backup", "--to", tmp_path / "stick", "--json").json["backup"]
    assert (tmp_path / "stick") in [*map(type(tmp_path), [elsewhere]), *type(tmp_path)(elsewhere).parents]
    assert call("verify").status == 0


def test_verify_names_what_is_wrong_and_leaves_status_1(imported, call, tmp_path):
    original = next(path for path in (tmp_path / "library" / "originals").rglob("*") if path.is_file())
    original.write_bytes(b"something else")
    said = call("verify", "--json")
    assert said.status == 1 and not said.json["whole"] and "changed" in said.json["problems"][0]


def test_version(call):
    said = call("--version")
    assert (said.status, said.out) == (0, f"workbench {workbench.__version__}\n")


@pytest.mark.parametrize("words", [["fly"], ["import"], ["match", "--limit", "0", "--text", "x"], ["quotations"],
                                   ["export", "--case", "x"], ["import", "x", "--role", "judge"]])
def test_wrong_usage_is_status_2_and_says_how(call, words):
    said = call(*words)
    assert said.status == 2 and "usage:" in said.err and said.out == ""


@pytest.mark.parametrize("command", ["import", "show", "match", "quotations", "suggest", "history", "verify", "export"])
def test_without_json_a_person_can_read_it(imported, call, files, tmp_path, command):
    words = {"import": [files], "show": ["article.txt"], "match": ["--text", "the tunnel under the bay"],
             "quotations": ["--document", "article.txt"], "suggest": ["--document", "article.txt"],
             "export": ["--case", "Tunnel", "--output", tmp_path / "r.html"]}.get(command, [])
    said = call(command, *words)
    assert said.status == 0 and said.out.strip() and not said.out.startswith(("{", "["))
