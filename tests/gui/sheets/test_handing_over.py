"""Work with files in the window: a report that is stopped, reviews of others, a new version that is locked."""

import json

import pypdf
from PySide6.QtCore import Qt

from workbench.domain.claims import Stance
from workbench.gui.sheets.export import write_report
from workbench.gui.sheets.naming import NameSheet
from workbench.services.deciding import claims, evidence
from workbench.services.library import cases
from workbench.services.reading import versions

REVIEWS = {"@graph": [
    {"@type": "ClaimReview", "claimReviewed": "The ferry carries more cars than the bridge.", "url": "https://x.example/1",
     "author": {"@type": "Organization", "name": "Coast Checks"}, "datePublished": "2024-05-01",
     "reviewRating": {"@type": "Rating", "ratingValue": "2", "bestRating": 5, "worstRating": 1,
                      "alternateName": "Mostly false"}},
    {"@type": ["ClaimReview"], "claimReviewed": "", "reviewRating": "odd"}]}


def test_a_report_that_is_stopped_while_it_is_made_leaves_no_file(sample, qtbot, tmp_path):
    desk, target = sample.desk, tmp_path / "stopped.md"
    write_report(desk, desk.case_id, "md", target, redact=False, over=False)
    qtbot.waitUntil(lambda: any(job.title.startswith("Writing") for job in desk.jobs.running), timeout=20_000)
    for job in list(desk.jobs.running):
        job.cancel()
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=60_000)
    assert [one.name for one in tmp_path.iterdir() if "stopped" in one.name] == []


def test_reviews_of_others_come_in_with_their_verdicts_as_theirs(sample, tmp_path):
    path, desk = tmp_path / "reviews.jsonld", sample.desk
    path.write_text(json.dumps(REVIEWS), encoding="utf-8")
    sample.program.view.exchange.take_reviews(path)
    sample.rest()
    assert sample.window.messages.text.startswith("1 new claim, 1 new review")
    (taken,) = [one for one in claims.rows(desk.archive, claims.table(desk.archive, desk.case_id))
                if one.anchor.quote == "The ferry carries more cars than the bridge."]
    (linked,) = evidence.for_claim(desk.archive, taken.id)
    assert (taken.rating, linked.stance) == ("", Stance.CONTEXT) and "Mostly false" in linked.text
    before = len(cases.documents(desk.archive, desk.case_id))
    sample.program.view.exchange.take_reviews(path)
    sample.rest()
    assert "1 here already" in sample.window.messages.text
    assert len(cases.documents(desk.archive, desk.case_id)) == before


def test_a_new_version_that_is_locked_asks_for_its_password(sample, qtbot, tmp_path):
    desk = sample.desk
    line = next(one for one in cases.documents(desk.archive, desk.case_id) if one.document.kind == "pdf")
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(_original(desk, line.document.id)))
    writer.encrypt("open sesame", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    sample.program.view.versions.take(tmp_path / "locked.pdf", line.document.id)
    sample.rest()
    sheet = sample.window.sheet
    assert isinstance(sheet, NameSheet) and sheet.field.echoMode() == sheet.field.EchoMode.Password
    qtbot.keyClicks(sheet.field, "open sesame")
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    sample.rest()
    (version,) = versions.of_case(desk.archive, desk.case_id)
    assert version.before == line.document.id


def test_a_new_version_may_come_from_the_address_of_the_one_before(sample):
    sample.run("versions.import_address")
    sheet = sample.window.sheet
    assert isinstance(sheet, NameSheet)
    sheet.field.setText("file:///etc/passwd")
    sheet.meant.click()
    sample.rest()
    assert sample.window.messages.accessibleDescription(), "what is no address of the web is refused in words"
    assert versions.of_case(sample.desk.archive, sample.desk.case_id) == []


def _original(desk, document_id: int):
    from workbench.services.reading import documents

    return documents.original_path(desk.archive, document_id)
