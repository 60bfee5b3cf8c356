"""Case bundles between two real libraries, checked by sha256, zipfile and the stand-alone script under plain Python."""

import hashlib
import json
import subprocess
import sys
import zipfile

import pytest

from workbench.domain.claims import Stance
from workbench.domain.documents import Metadata, PassageKind, Role, ViewChoice
from workbench.domain.errors import BundleRefused, ExportError, FileMissing
from workbench.domain.merging import Settlement
from workbench.services.colleagues import bundle_texts, bundles
from workbench.services.deciding import claims, claims_at_once, enquiries, evidence, second_checks, verdicts
from workbench.services.library import cases, history, libraries
from workbench.services.reading import documents, view
from workbench.services.reporting import exporting
from workbench.services.sources import origins
from workbench.store import extractions


@pytest.fixture
def checked(archive, case, article, report):
    """A claim with evidence and a signed verdict, whose id is answered."""
    text = documents.text(archive, article.id).text
    start = text.index("closed the old bridge for 40 days")
    claim = claims.make(archive, case.id, article.id, start, start + 33)
    said = documents.text(archive, report.id).text
    at = said.index("remained closed for 14 days")
    evidence.link_span(archive, claim.id, report.id, at, at + 27, Stance.CONTRADICTS)
    rate(archive, case.id, claim.id, "wrong", "14, not 40. \U0001f309")
    verdicts.sign_off(archive, claim.id)
    return claim


@pytest.fixture
def bundle(archive, case, checked, tmp_path):
    return exporting.export(archive, case.id, "bundle", tmp_path / "bridge.zip")


def rate(archive, case_id, claim_id, key, rationale):
    ratings = {rating.key: rating.id for rating in verdicts.scale(archive, case_id).ratings}
    verdicts.rate(archive, claim_id, ratings[key])
    verdicts.write_rationale(archive, claim_id, rationale)


def only_claim(archive, case_id):
    (id,) = claims.table(archive, case_id)
    return claims.get(archive, id)


def changed(bundle, path, alter):
    """A copy of a bundle with other files in it: alter({name: bytes})."""
    with zipfile.ZipFile(bundle) as source:
        files = {name: source.read(name) for name in source.namelist()}
    alter(files)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return path


def listed_anew(files):
    """The manifest as somebody would forge it to fit."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = {name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
                         for name, data in files.items() if name != "manifest.json"}
    files["manifest.json"] = json.dumps(manifest).encode()


def state(archive):
    """All that people made in a library, as it is stored; the history and who was there apart."""
    with archive.read() as session:
        connection = session.connection()
        names = [row[0] for row in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE "
            "'search%' AND name NOT IN ('event', 'checker') ORDER BY name")]
        return {name: connection.exec_driver_sql(f'SELECT * FROM "{name}"').all() for name in names}


def test_a_bundle_holds_what_the_manifest_says(archive, bundle, article):
    with zipfile.ZipFile(bundle) as opened:
        assert opened.testzip() is None
        manifest = json.loads(opened.read("manifest.json"))
        assert set(manifest["files"]) | {"manifest.json"} == set(opened.namelist())
        for name, said in manifest["files"].items():
            assert hashlib.sha256(opened.read(name)).hexdigest() == said["sha256"]
        assert f"originals/{article.custody.sha256}" in manifest["files"]
        assert manifest["case_version"] == history.entries(archive, limit=1)[0].id
        assert f"Version {manifest['case_version']} of the case" in opened.read("README.txt").decode()
        rows = json.loads(opened.read("case.json"))
    assert [len(rows[kind]) for kind in ("documents", "claims", "evidence", "verdicts")] == [2, 1, 1, 1]
    assert any("Signed off" in entry["sentence"] for entry in rows["history"])
    assert bundles.verify(bundle)[1] == []


def test_the_same_case_gives_the_same_bytes(archive, case, checked, tmp_path):
    one, two = (bundles.export(archive, case.id, tmp_path / name, made_at="2024-05-06T10:00:00+00:00")
                for name in ("one.zip", "two.zip"))
    assert one.read_bytes() == two.read_bytes()


def test_plain_python_checks_it_offline(bundle, tmp_path):
    with zipfile.ZipFile(bundle) as opened:
        opened.extractall(tmp_path / "unpacked")
    script = tmp_path / "unpacked" / "verify.py"
    assert len(script.read_text(encoding="utf-8").splitlines()) <= 60

    def run(*words):
        return subprocess.run([sys.executable, "-I", "-S", str(script), *map(str, words)], capture_output=True,
                              text=True, encoding="utf-8")

    assert run().stdout == run(bundle).stdout == "The bundle is whole.\n"
    bad = changed(bundle, tmp_path / "bad.zip", lambda files: files.update(
        {"case.json": files["case.json"].replace(b"14, not 40", b"40, not 14")}))
    assert (run(bad).returncode, run(bad).stdout.splitlines()[0]) == (1, "case.json is not as it was written.")
    assert "case.json is not as it was written." in bundles.verify(bad)[1]


def test_it_comes_whole_into_another_library_and_back_out(archive, case, bundle, other, tmp_path):
    before = state(other)
    merged = bundles.merge(other, bundle)
    assert (merged.added["documents"], merged.added["claims"], merged.differences) == (2, 1, 0)
    claim = only_claim(other, merged.case)
    assert claim.anchor.quote == "closed the old bridge for 40 days" and claim.marked_by == "Ada"
    (verdict,) = verdicts.versions(other, claim.id)
    assert (verdict.label, verdict.signed_by, verdict.rationale) == ("Wrong", "Ada", "14, not 40. \U0001f309")
    assert evidence.for_claim(other, claim.id)[0].stance is Stance.CONTRADICTS
    assert libraries.verify(other) == []
    assert {row.document.role for row in cases.documents(other, merged.case)} == {Role.SUBJECT, Role.SOURCE}
    history.undo(other)
    assert {name: rows for name, rows in state(other).items() if name in ("case", "claim", "verdict", "document")} == {
        name: before[name] for name in ("case", "claim", "verdict", "document")}
    history.redo(other)
    assert only_claim(other, merged.case).uid == claim.uid and libraries.verify(other) == []


def test_the_same_bundle_twice_changes_nothing(bundle, other):
    bundles.merge(other, bundle)
    before, told = state(other), len(history.entries(other))
    assert not bundles.merge(other, bundle).changed
    assert (state(other), len(history.entries(other))) == (before, told)


def test_a_bundle_merged_at_home_changes_nothing(archive, bundle):
    before = state(archive)
    assert not bundles.merge(archive, bundle).changed
    assert state(archive) == before


def test_what_was_added_since_comes_in(archive, case, checked, bundle, other, tmp_path):
    bundles.merge(other, bundle)
    ratings = {rating.key: rating.id for rating in verdicts.scale(archive, case.id).ratings}
    verdicts.correct(archive, checked.id, ratings["cannot-verify"], "Two counts.", "The council has its own.")
    merged = bundles.merge(other, exporting.export(archive, case.id, "bundle", tmp_path / "later.zip"))
    assert (merged.added, merged.differences) == ({"verdicts": 1}, 0)
    assert [one.label for one in verdicts.versions(other, only_claim(other, merged.case).id)] == [
        "Wrong", "Cannot verify"]


@pytest.fixture
def conflicting(archive, case, article, report, other, tmp_path):
    """Two libraries that rated one claim apart from each other; what Ben's makes of Ada's bundle."""
    text = documents.text(archive, article.id).text
    start = text.index("closed the old bridge for 40 days")
    claim = claims.make(archive, case.id, article.id, start, start + 33)
    there = bundles.merge(other, exporting.export(archive, case.id, "bundle", tmp_path / "first.zip")).case
    rate(archive, case.id, claim.id, "wrong", "14, not 40.")
    claims.name_claimant(archive, claim.id, claimant="The mayor")
    rate(other, there, only_claim(other, there).id, "confirmed", "The council says 40.")
    path = exporting.export(archive, case.id, "bundle", tmp_path / "second.zip")
    return path, bundles.merge(other, path)


def test_conflicting_verdicts_are_kept_both_until_somebody_decides(other, conflicting):
    path, merged = conflicting
    about, verdict = sorted(bundles.open_differences(other, merged.case), key=lambda one: one.what)
    assert (about.field, about.ours, about.theirs) == ("claimant", "Adele Vorst", "The mayor")
    assert verdict.ours == "Confirmed (Ben): The council says 40." and verdict.theirs == "Wrong (Ada): 14, not 40."
    claim = only_claim(other, merged.case)
    assert verdicts.current(other, claim.id).label == "Confirmed" and claim.claimant == "Adele Vorst"
    assert not bundles.merge(other, path).changed


def test_theirs_taken_stands_above_ours_and_undo_brings_the_question_back(other, conflicting):
    path, merged = conflicting
    for difference in bundles.open_differences(other, merged.case):
        bundles.settle(other, difference.id, Settlement.THEIRS)
    claim = only_claim(other, merged.case)
    assert [(one.label, one.decided_by) for one in verdicts.versions(other, claim.id)][-1] == ("Wrong", "Ada")
    assert "Confirmed" in [one.label for one in verdicts.versions(other, claim.id)] and claim.claimant == "The mayor"
    assert libraries.verify(other) == [] and not bundles.merge(other, path).changed
    history.undo(other)
    assert len(bundles.open_differences(other, merged.case)) == 1


@pytest.mark.parametrize("settlement", [Settlement.OURS, Settlement.BOTH])
def test_ours_kept_stays_and_theirs_stays_readable(other, conflicting, settlement):
    path, merged = conflicting
    for difference in bundles.open_differences(other, merged.case):
        bundles.settle(other, difference.id, settlement)
    assert verdicts.current(other, only_claim(other, merged.case).id).label == "Confirmed"
    assert bundles.open_differences(other, merged.case) == []
    assert {one.settled for one in bundles.open_differences(other, merged.case, all=True)} == {settlement}
    assert not bundles.merge(other, path).changed


def test_an_original_that_is_withheld_goes_as_its_hash(archive, case, checked, report, other, tmp_path):
    path = bundles.export(archive, case.id, tmp_path / "some.zip", withheld=frozenset({report.id}))
    with zipfile.ZipFile(path) as opened:
        assert f"originals/{report.custody.sha256}" not in opened.namelist()
        assert json.loads(opened.read("manifest.json"))["withheld"] == [report.custody.sha256]
    assert bundles.verify(path)[1] == []
    merged = bundles.merge(other, path)
    assert merged.added["documents"] == 2 and "stayed with Ada" in merged.unplaced[0]


def _drop_text(files):
    del files[next(name for name in files if name.startswith("texts/"))]


def _newer(files):
    files["manifest.json"] = files["manifest.json"].replace(b'"version": 1', b'"version": 2')


def _moved(files):
    rows = json.loads(files["case.json"])
    rows["claims"][0]["start"] += 1
    files["case.json"] = json.dumps(rows).encode()
    listed_anew(files)


def _another_text(files):
    name = next(name for name in files if name.startswith("texts/"))
    files[name] = files[name].replace(b"bridge", b"tunnel")
    listed_anew(files)


def _another_original(files):
    name = next(name for name in files if name.startswith("originals/"))
    files[name] += b" "
    listed_anew(files)


def _stranger(files):
    rows = json.loads(files["case.json"])
    rows["verdicts"][0]["decided_by"] = "0" * 32
    files["case.json"] = json.dumps(rows).encode()
    listed_anew(files)


def _odd_column(files):
    rows = json.loads(files["case.json"])
    rows["documents"][0]["confidential"] = {"a": "table"}
    files["case.json"] = json.dumps(rows).encode()
    listed_anew(files)


def _bomb(files):
    name = next(name for name in files if name.startswith("originals/"))
    files[name] = b"\0" * 60_000_000


HARM = {
    "slip": (lambda files: files.update({"../../evil.txt": b"x"}), "belongs in no bundle"),
    "absolute": (lambda files: files.update({"/etc/evil": b"x"}), "belongs in no bundle"),
    "unlisted": (lambda files: files.update({"originals/" + "0" * 64: b"x"}), "does not list"),
    "bomb": (_bomb, "made to do harm"),
    "newer": (_newer, "newer program"),
    "missing": (_drop_text, "is missing"),
    "tampered": (lambda files: files.update({"case.json": files["case.json"] + b" "}), "not as it was"),
    "moved": (_moved, "does not stand"),
    "text": (_another_text, "not as it was extracted"),
    "original": (_another_original, "is another file"),
    "stranger": (_stranger, "not as this program writes"),
    "column": (_odd_column, "no library takes"),
    "none": (lambda files: files.pop("manifest.json"), "missing"),
}


@pytest.mark.parametrize("harm", HARM)
def test_a_bundle_that_is_not_as_it_was_made_is_refused_whole(bundle, other, tmp_path, harm):
    alter, words = HARM[harm]
    before = state(other)
    bad = changed(bundle, tmp_path / "bad.zip", alter)
    with pytest.raises(BundleRefused, match=words):
        bundles.merge(other, bad)
    assert state(other) == before and not [*tmp_path.parent.glob("evil*"), *tmp_path.glob("**/evil*")]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_a_truncated_bundle_is_refused(bundle, other, tmp_path, share):
    data = bundle.read_bytes()
    cut = tmp_path / "cut.zip"
    cut.write_bytes(data[:int(len(data) * share)])
    with pytest.raises(BundleRefused, match="cut off"):
        bundles.merge(other, cut)


def test_a_bundle_that_is_not_there(other, tmp_path):
    with pytest.raises(FileMissing):
        bundles.merge(other, tmp_path / "none.zip")


@pytest.fixture
def secret(archive, case, checked, report):
    """The source that is quoted is confidential, and people wrote of it."""
    documents.keep_confidential(archive, report.id, True)
    documents.correct(archive, report.id, Metadata("The Mole Memo", "Mia Quist", "Deep Desk"))
    return report


def everything_in(path):
    with zipfile.ZipFile(path) as opened:
        return "\n".join(opened.read(name).decode("utf-8", "replace") for name in opened.namelist())


def test_a_confidential_source_stays_at_home_but_for_a_placeholder(archive, case, checked, secret, other, tmp_path):
    (linked,) = evidence.for_claim(archive, checked.id)
    evidence.note(archive, linked.id, "Mia Quist says: “remained closed for 14 days”, in the mole memo.")
    asked = enquiries.ask(archive, checked.id, "Mia Quist", "Is the Mole Memo yours?", since="2026-05-01")
    enquiries.answer(archive, asked.id, "The Mole Memo is mine.")
    claims.set_aside(archive, claims.make_part(archive, checked.id, as_checked="It was shut.").id, "Deep Desk says no.")
    path = exporting.export(archive, case.id, "bundle", tmp_path / "quiet.zip")
    said = everything_in(path)
    for word in ("Mole", "Quist", "Deep Desk", "remained closed", "rust in two", secret.custody.sha256, "report.txt"):
        assert word not in said, word
    assert hashlib.sha256(b"remained closed for 14 days").hexdigest() in said
    assert bundles.verify(path)[1] == []
    merged = bundles.merge(other, path)
    claim = only_claim(other, merged.case)
    (there,) = evidence.for_claim(other, claim.id)
    assert there.document_name == "Source A" and there.stance is Stance.CONTRADICTS and "Source A says" in there.note
    assert libraries.verify(other) == [] and not bundles.merge(other, path).changed
    back = exporting.export(other, merged.case, "bundle", tmp_path / "back.zip")
    assert not bundles.merge(archive, back).changed


def test_a_later_passage_of_a_confidential_source_adds_a_line(archive, case, checked, secret, other, tmp_path):
    merged = bundles.merge(other, exporting.export(archive, case.id, "bundle", tmp_path / "one.zip"))
    said = documents.text(archive, secret.id).text
    at = said.index("Nobody was hurt")
    evidence.link_span(archive, checked.id, secret.id, at, at + 15, Stance.CONTEXT)
    again = bundles.merge(other, exporting.export(archive, case.id, "bundle", tmp_path / "two.zip"))
    assert again.added["evidence"] == 1 and not again.differences and not again.unplaced[1:]
    claim = only_claim(other, merged.case)
    assert len({one.document for one in evidence.for_claim(other, claim.id)}) == 1
    assert libraries.verify(other) == []


def test_a_forged_placeholder_does_not_change_a_real_text(archive, case, checked, report, bundle, other, tmp_path):
    bundles.merge(other, bundle)

    def forged(files):
        rows = json.loads(files["case.json"])
        row = next(one for one in rows["documents"] if one["sha256"] == report.custody.sha256)
        name = f"texts/{row['sha256']}.json"
        told = json.loads(files[name])
        told["text"] += "And a lie."
        reading = bundle_texts.reading_of(told, "report.txt")
        row |= {"placeholder": True, "digest": extractions.digest_of(reading),
                "text_sha256": extractions.hash_of(reading.text)}
        files[name], files["case.json"] = bundle_texts.as_json(reading), json.dumps(rows).encode()
        listed_anew(files)

    bundles.merge(other, changed(bundle, tmp_path / "forged.zip", forged))
    kept = next(one for one in documents.all_documents(other) if one.custody.sha256 == report.custody.sha256)
    assert "lie" not in documents.text(other, kept.id).text


def test_a_confidential_source_goes_along_where_the_checker_says_so(archive, case, checked, secret, other, tmp_path):
    path = exporting.export(archive, case.id, "bundle", tmp_path / "open.zip", redact=False)
    merged = bundles.merge(other, path)
    (there,) = evidence.for_claim(other, only_claim(other, merged.case).id)
    assert there.document_name == "The Mole Memo" and "remained closed" in there.text
    with zipfile.ZipFile(path) as opened:
        assert f"originals/{secret.custody.sha256}" not in opened.namelist()


def test_a_confidential_text_that_is_checked_is_no_bundle(archive, case, checked, article, tmp_path):
    documents.keep_confidential(archive, article.id, True)
    with pytest.raises(ExportError, match="confidential"):
        exporting.export(archive, case.id, "bundle", tmp_path / "quiet.zip")


def test_choices_of_reading_and_origin_go_along(archive, case, checked, report, bring, other, tmp_path):
    second = bring("second.txt", "Another report.\n\nThe bridge remained closed for 14 days in March.\n")
    last = documents.text(archive, report.id).passages[-1]
    view.sort_passages(archive, report.id, last.start, last.end, ViewChoice.FURNITURE)
    origins.group(archive, case.id, [report.id, second.id], name="The district's release")
    path = exporting.export(archive, case.id, "bundle", tmp_path / "more.zip")
    merged = bundles.merge(other, path)
    assert (merged.added["views"], merged.added["origins"], merged.unplaced) == (1, 1, ())
    assert [one.name for one in origins.origin_groups(other, merged.case)] == ["The district's release"]
    listed = [line.document for line in cases.documents(other, merged.case)]
    theirs = next(one for one in listed if one.custody.file == "report.txt")
    assert documents.text(other, theirs.id).passages[-1].kind is PassageKind.FURNITURE
    assert not bundles.merge(other, path).changed and not bundles.merge(archive, path).changed
    history.undo(other)
    assert cases.find(other, case.name) is None


def test_a_bundle_of_an_earlier_program_is_read(bundle, other, tmp_path):
    def earlier(files):
        rows = json.loads(files["case.json"])
        del rows["view_changes"], rows["origins"]
        for row in rows["documents"]:
            del row["placeholder"]
        files["case.json"] = json.dumps(rows).encode()
        listed_anew(files)

    assert bundles.merge(other, changed(bundle, tmp_path / "earlier.zip", earlier)).added["claims"] == 1


def test_questions_parts_and_second_checks_travel(archive, case, checked, tmp_path, other):
    part = claims.make_part(archive, checked.id, as_checked="It was closed for days.")
    asked = enquiries.ask(archive, checked.id, "the council", "How long?", since="2026-05-01")
    second_checks.ask(archive, checked.id)
    bundles.merge(other, exporting.export(archive, case.id, "bundle", tmp_path / "first.zip"))
    there = cases.find(other, "Bridge")
    whole, taken = claims.rows(other, claims.table(other, there.id))
    assert (taken.part_of, taken.as_checked, taken.uid) == (whole.id, "It was closed for days.", part.uid)
    assert whole.is_blind and verdicts.versions(other, whole.id) == [], "a second check is blind over there too"
    assert enquiries.of_claim(other, whole.id)[0].whom == "the council"
    rating = verdicts.scale(other, there.id).ratings[0]
    second_checks.give(other, whole.id, rating.id, "So it is.")
    enquiries.answer(archive, asked.id, "Forty days.", on="2026-05-02")
    back = bundles.merge(archive, exporting.export(other, there.id, "bundle", tmp_path / "back.zip"))
    assert back.added == {"second checks": 1} and back.differences == 0
    assert second_checks.of_claim(archive, checked.id)[0].is_unsettled
    assert enquiries.of_claim(archive, checked.id)[0].answer == "Forty days.", "what was answered here stays"
    assert not bundles.merge(archive, tmp_path / "back.zip").changed


def test_tags_whose_turn_it_is_and_why_it_was_put_aside_are_asked_where_they_differ(archive, case, checked, bundle,
                                                                                    other):
    there = bundles.merge(other, bundle).case
    one = only_claim(other, there)
    for library, id, tag, who in ((archive, checked.id, "budget", "Ada"), (other, one.id, "bridge", "Ben")):
        claims_at_once.tag(library, [id], tag)
        claims_at_once.assign(library, [id], who)
        claims.set_aside(library, id, f"{who} says so.")
    merged = bundles.merge(other, exporting.export(archive, case.id, "bundle", bundle.with_name("later.zip")))
    told = {one.field: (one.ours, one.theirs) for one in bundles.open_differences(other, there)}
    assert told == {"tags": ("bridge", "budget"), "given to": ("Ben", "Ada"),
                    "set aside": ("set aside: Ben says so.", "set aside: Ada says so.")} and merged.differences == 3
    for one in bundles.open_differences(other, there):
        bundles.settle(other, one.id, Settlement.THEIRS)
    now = claims.get(other, one.claim)
    assert (now.tags, now.assigned, now.aside_reason) == (("budget",), "Ada", "Ada says so.")


def test_what_changed_here_since_is_no_difference_from_a_bundle_that_was_merged(bundle, other):
    there = bundles.merge(other, bundle).case
    claims.reword(other, only_claim(other, there).id, "The bridge was shut for 14 days.")
    again = bundles.merge(other, bundle)
    assert not again.changed and bundles.open_differences(other, there) == []


def test_a_signature_takes_its_warnings_along(archive, case, checked, bundle, other):
    bundles.merge(other, bundle)
    there = only_claim(other, cases.find(other, "Bridge").id)
    assert verdicts.current(other, there.id).concerns == verdicts.current(archive, checked.id).concerns != ()


def test_a_bundle_of_an_older_program_is_read(bundle, other, tmp_path):
    def age(files):
        rows = json.loads(files["case.json"])
        del rows["enquiries"], rows["second_checks"]
        for row in rows["claims"]:
            del row["looked_at"], row["aside_reason"]
            row.pop("part_of", None)
        for row in rows["verdicts"]:
            del row["reopening"], row["searched"], row["concerns"], row["best"], row["worst"]
        files["case.json"] = json.dumps(rows).encode()
        listed_anew(files)
    merged = bundles.merge(other, changed(bundle, tmp_path / "old.zip", age))
    assert verdicts.current(other, only_claim(other, merged.case).id).signed_by == "Ada"


@pytest.mark.parametrize("spoil", [
    lambda rows: rows["claims"][0].update(part_of="0" * 32), lambda rows: rows["claims"][0].update(part_of=7),
    lambda rows: rows["verdicts"][0].update(reopening="whim"), lambda rows: rows["verdicts"][0].update(concerns=[1]),
    lambda rows: rows["verdicts"][0].update(concerns=[{"kind": "mood", "about": ""}]),
    lambda rows: rows["enquiries"].append({"uid": "0" * 32}), lambda rows: rows.update(second_checks=3)])
def test_rows_that_are_none_are_refused(bundle, other, tmp_path, spoil):
    def alter(files):
        rows = json.loads(files["case.json"])
        spoil(rows)
        files["case.json"] = json.dumps(rows).encode()
        listed_anew(files)
    with pytest.raises(BundleRefused):
        bundles.merge(other, changed(bundle, tmp_path / "bad.zip", alter))
    assert cases.all_cases(other) == []


def test_a_verdict_on_a_shipped_scale_in_another_language_stands_on_the_same_rating(archive, case, bundle, tmp_path):
    with libraries.open_library(tmp_path / "theirs", checker="Eva", language="es") as theirs:
        bundles.merge(theirs, bundle)
        (there,) = cases.all_cases(theirs)
        (row,) = claims.rows(theirs, claims.table(theirs, there.id))
        verdict, scale = verdicts.current(theirs, row.id), verdicts.scale(theirs, there.id)
        wrong = next(one for one in scale.ratings if one.key == "wrong")
        assert (verdict.label, verdict.scale) == ("Wrong", "Line check"), "signed words stay as they were"
        assert wrong.label != verdict.label and verdict.rating == wrong.id
        assert len(verdicts.scales(theirs)) == 4
        verdicts.correct(theirs, row.id, wrong.id, "14.", "Se contó otra vez.")
        back = exporting.export(theirs, there.id, "bundle", tmp_path / "back.zip")
    assert bundles.merge(archive, back).differences == 0
    mine = verdicts.current(archive, claims.table(archive, case.id)[0])
    assert mine.label == wrong.label
    assert next(one for one in verdicts.scale(archive, case.id).ratings if one.id == mine.rating).label == "Wrong"
