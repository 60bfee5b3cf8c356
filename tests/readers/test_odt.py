"""OpenDocument: changes and comments at their places, numbers as it shows them."""

import shutil
import subprocess

import pytest

from workbench import readers
from workbench.domain.documents import NoteKind

CHANGES = (
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ana'
    "</dc:creator><dc:date>2020-03-04T08:00:00</dc:date></office:change-info><text:p>closed</text:p></text:deletion>"
    '</text:changed-region><text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>Olaf'
    "</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
)


def test_changes_and_comments_are_noted_where_they_are(odt, written):
    body = (
        CHANGES + '<text:p>It stays <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>open'
        '<text:change-end text:change-id="c2"/> until<office:annotation><dc:creator>Eva</dc:creator>'
        "<text:p>Is it?</text:p></office:annotation> autumn.</text:p>"
    )
    reading = readers.read(written(odt(body), "draft.odt"))
    assert reading.text.startswith("It stays open until autumn.\n\nComment by Eva: Is it?")
    told = [(note.kind, note.start, note.end, note.words, note.author, note.made_at) for note in reading.notes]
    assert sorted(told) == sorted([
        (NoteKind.DELETED, 9, 9, "closed", "Ana", "2020-03-04"), (NoteKind.INSERTED, 9, 13, "", "Olaf", ""),
        (NoteKind.COMMENT, 19, 19, "Is it?", "Eva", "")])


@pytest.mark.skipif(shutil.which("soffice") is None, reason="no office program is here")
def test_numbers_as_an_office_program_writes_them(tmp_path):
    page = "<ol><li>One<ol type='a'><li>One a</li><li>One b</li></ol></li><li>Two</li></ol><ul><li>A point</li></ul>"
    (tmp_path / "list.html").write_text(f"<html><body>{page}<p>No item.</p></body></html>", encoding="utf-8")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "odt",
         "--outdir", str(tmp_path), str(tmp_path / "list.html")], check=True, capture_output=True, timeout=120)
    reading = readers.read(tmp_path / "list.odt")
    assert [line.strip() for line in reading.text.split("\n") if line.strip()] == [
        "1. One", "a. One a", "b. One b", "2. Two", "• A point", "No item."]
