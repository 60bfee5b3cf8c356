"""Bundles from the command line; a merge that is killed."""

import json
import signal
import subprocess
import sys
import time
import zipfile

import pytest

from workbench.services.deciding import claims
from workbench.services.library import cases, libraries
from workbench.services.reading import documents


@pytest.fixture
def bundle(call, files, tmp_path):
    assert call("import", files / "article.txt", "--case", "Tunnel", "--role", "subject").status == 0
    with libraries.open_library(tmp_path / "library", checker="Ada") as archive:
        case = cases.find(archive, "Tunnel")
        (line,) = cases.documents(archive, case.id)
        at = documents.text(archive, line.document.id).text.index("in 12 years")
        claims.make(archive, case.id, line.document.id, at, at + 11)
    path = tmp_path / "tunnel.zip"
    assert call("export", "--case", "Tunnel", "--format", "bundle", "--output", path).status == 0
    return path


def test_verify_merge_and_settle(call, bundle, tmp_path):
    assert call("verify", bundle).out.startswith("The bundle is whole.\nFingerprint: ")
    elsewhere = ("--library", tmp_path / "other")
    first = call(*elsewhere, "merge", bundle, "--json").json
    assert (first["case"], first["changed"], first["added"]["claims"]) == ("Tunnel", True, 1)
    assert call(*elsewhere, "merge", bundle, "--json").json["changed"] is False
    with libraries.open_library(tmp_path / "library", checker="Ada") as archive:
        (id,) = claims.table(archive, cases.find(archive, "Tunnel").id)
        claims.name_claimant(archive, id, claimant="A minister")
    call("export", "--case", "Tunnel", "--format", "bundle", "--output", bundle, "--force")
    (one,) = call(*elsewhere, "merge", bundle, "--json").json["differences"]
    assert (one["field"], one["theirs"], one["settled"]) == ("claimant", "A minister", "to be decided")
    assert "A minister" in call(*elsewhere, "differences", "--case", "Tunnel").out
    assert call(*elsewhere, "differences", "--case", "Tunnel", "--settle", one["id"], "purple").status == 1
    assert call(*elsewhere, "differences", "--case", "Tunnel", "--settle", one["id"], "theirs", "--json").json == []
    with libraries.open_library(tmp_path / "other", checker="Ben") as other:
        assert claims.get(other, claims.table(other, 1)[0]).claimant == "A minister"


def test_a_bad_bundle_is_refused_in_words(call, bundle, tmp_path):
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bundle) as source, zipfile.ZipFile(bad, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name) + (b" " if name == "case.json" else b""))
    assert call("verify", bad, "--json").json["problems"] == ["case.json is not as it was written."]
    said = call("merge", bad, "--json")
    assert (said.status, said.json["error"]["code"]) == (1, "bundle-refused")


def test_a_merge_that_is_killed_leaves_all_of_it_or_nothing(call, bundle, tmp_path):
    """Killed at several moments; each time the library is whole, and the merge can be done again."""
    for number, share in enumerate((0.5, 0.8, 0.95, 1.0)):
        folder = tmp_path / f"killed{number}"
        with libraries.open_library(folder, checker="Ben"):
            pass
        command = [sys.executable, "-m", "workbench", "--library", str(folder), "merge", str(bundle), "--json"]
        if not number:
            began = time.perf_counter()
            spare = subprocess.run([*command[:4], str(tmp_path / "spare"), *command[5:]], capture_output=True)
            taken = time.perf_counter() - began
            assert json.loads(spare.stdout)["changed"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(taken * share)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
            process.wait()
        with libraries.open_library(folder, checker="Ben") as archive:
            assert libraries.verify(archive) == []
            assert [case.claims for case in cases.all_cases(archive)] in ([], [1])
    assert call("--library", folder, "merge", bundle).status == 0
