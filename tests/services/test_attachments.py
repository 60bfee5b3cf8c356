"""What a message brings with it comes in as documents of their own; what cannot be read is listed."""

from email.message import EmailMessage

import pytest

from tests.readers.conftest import archive as zipped
from tests.readers.conftest import column, make_pdf
from workbench.domain.documents import Role
from workbench.services.intake import attachments, importing
from workbench.services.reading import documents
from workbench.services.sources import matches

REPORT = make_pdf([column("The pier of Vell cost 4.2 million crowns, the final report of the builders says.", 72, 90)])


def message(subject, words, *files):
    made = EmailMessage()
    made["From"], made["To"] = "Ana Lund <ana@courier.example>", "desk@courier.example"
    made["Subject"], made["Date"] = subject, "Tue, 03 Mar 2020 08:00:00 +0100"
    made["Message-ID"] = f"<{subject}@courier.example>"
    made.set_content(words + "\n")
    for name, content in files:
        if isinstance(content, EmailMessage):
            made.add_attachment(content, filename=name)
        else:
            made.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return made


@pytest.fixture
def bring(archive, case, tmp_path):
    def run(made):
        path = tmp_path / "mail.eml"
        path.write_bytes(bytes(made))
        return importing.import_paths(archive, [path], case_id=case.id, role=Role.SOURCE)

    return run


def test_each_attachment_is_a_document_with_its_custody(archive, bring, tmp_path):
    inner = message("Older news", "The old letter speaks of 12 boats in the harbour of Vell.", ("deep.pdf", REPORT))
    result = bring(message("The pier", "See what the builders wrote about the pier of Vell.",
                           ("note.txt", b"Note: the crane weighs 40 tons, said the foreman."), ("older.eml", inner)))
    assert result.failed == []
    named = {one.document.custody.file: one.document for one in result.documents}
    assert list(named) == ["mail.eml", "note.txt", "older.eml", "deep.pdf"]
    where = str(tmp_path / "mail.eml")
    assert named["note.txt"].custody.came_from == f"attachment of {where}"
    assert named["deep.pdf"].custody.came_from == f"attachment of older.eml, attachment of {where}"
    assert named["deep.pdf"].kind == "pdf" and named["older.eml"].kind == "email"
    assert archive.originals.read(named["deep.pdf"].custody.sha256) == REPORT
    assert matches.for_text(archive, "the pier cost 4.2 million crowns")[0].document == named["deep.pdf"].id
    assert all(one.role is Role.SOURCE for one in named.values())


def test_what_cannot_be_read_is_listed_and_the_mail_comes_in(archive, bring):
    result = bring(message("Files", "Three files come with this letter about the pier.",
                           ("files.zip", zipped({"a.txt": "words"})), ("broken.pdf", b"%PDF-1.7 no more"),
                           ("good.txt", b"The pier was closed for 40 days in spring.")))
    assert [one.document.custody.file for one in result.documents] == ["mail.eml", "good.txt"]
    failed = {one.file: one.error for one in result.failed}
    assert list(failed) == ["mail.eml#files.zip", "mail.eml#broken.pdf"]
    assert "ZIP" in failed["mail.eml#files.zip"].message and all(error.remedy for error in failed.values())


def test_the_same_file_in_two_messages_is_one_document(archive, bring):
    first = bring(message("One", "First letter with the report.", ("report.pdf", REPORT)))
    again = bring(message("Two", "Second letter with the report.", ("report.pdf", REPORT)))
    assert again.documents[1].duplicate_of == first.documents[1].document.id
    assert len(documents.all_documents(archive)) == 3


def test_messages_inside_messages_end(archive, bring, monkeypatch):
    monkeypatch.setattr(attachments, "DEEPEST", 2)
    made = message("innermost", "Words of the innermost letter, number five.")
    for depth in range(4):
        made = message(f"depth {depth}", f"Words of letter number {depth}.", (f"letter-{depth}.eml", made))
    result = bring(made)
    assert [one.document.custody.file for one in result.documents] == ["mail.eml", "letter-3.eml", "letter-2.eml"]
    (left,) = result.failed
    assert left.file.endswith("letter-2.eml#letter-1.eml") and "Too many" in left.error.message
