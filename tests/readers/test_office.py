"""Word, OpenDocument, EPUB and RTF: what they hold, in their order, and what is no text of the author kept apart."""

import pytest

from workbench import readers
from workbench.domain.documents import PassageKind
from workbench.domain.errors import FileDamaged, FileTooLarge, FormatUnknown, PasswordNeeded


def texts(reading, kind=PassageKind.TEXT):
    return [passage.text for passage in reading.passages if passage.kind is kind]


def paragraph(words, style="", more=""):
    style = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{style}<w:r><w:t>{words}</w:t></w:r>{more}</w:p>"


def table(*rows):
    cells = (("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row)) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


NOTE = '<w:footnotes xmlns:w="{}"><w:footnote w:id="2"><w:p><w:r><w:t>Minutes of 3 March.</w:t></w:r></w:p></w:footnote></w:footnotes>'
COMMENT = '<w:comments xmlns:w="{}"><w:comment w:id="0" w:author="Olaf"><w:p><w:r><w:t>Is this true?</w:t></w:r></w:p></w:comment></w:comments>'
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def test_a_word_document(docx, written):
    body = (
        paragraph("The harbour of Vell", "Titre1")
        + paragraph("The pier cost 4.2 million crowns in 2019.", more='<w:r><w:footnoteReference w:id="2"/></w:r>')
        + '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>The west pier</w:t></w:r></w:p>'
        + table(("Year", "Crowns"), ("2018", "1,200,000"))
        + "<w:p><w:r><w:t>It stays</w:t></w:r><w:del><w:r><w:delText> closed</w:delText></w:r></w:del>"
        + "<w:ins><w:r><w:t> open</w:t></w:r></w:ins><w:r><w:t> until autumn.</w:t></w:r></w:p>"
        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody sees this.</w:t></w:r></w:p>"
    )
    data = docx(body, word_footnotes=NOTE.format(W), word_comments=COMMENT.format(W))
    reading = readers.read(written(data, "harbour.bin"))
    assert reading.kind == "docx"
    assert texts(reading, PassageKind.HEADING) == ["The harbour of Vell"]
    assert texts(reading, PassageKind.LIST) == ["The west pier"]
    assert texts(reading) == [
        "The pier cost 4.2 million crowns in 2019.[2]", "Year | Crowns", "2018 | 1,200,000", "It stays open until autumn.",
        "Minutes of 3 March."]
    assert texts(reading, PassageKind.FURNITURE) == ["Comment by Olaf: Is this true?"]
    assert "closed" not in reading.text and "Nobody sees" not in reading.text
    assert {one.field: one.value for one in reading.found}["author"] == "Ana Lund"
    said = " ".join(reading.warnings)
    assert "1 inserted, 1 deleted" in said and "1 comment;" in said and "invisible" in said
    assert all(reading.text[p.start:p.end] == p.text for p in reading.passages)


def test_an_opendocument_text(odt, written):
    body = (
        '<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone words.</text:p></text:deletion>'
        "</text:changed-region></text:tracked-changes>"
        '<text:h text:outline-level="1">The harbour of Vell</text:h>'
        '<text:p>The pier<text:s text:c="2"/>cost 4.2 million <text:span>crowns</text:span> in 2019.'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Minutes of 3 March.</text:p>"
        "</text:note-body></text:note></text:p>"
        "<text:list><text:list-item><text:p>The west pier</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>2018</text:p></table:table-cell><table:table-cell>"
        "<text:p>1,200,000</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>It stays.<office:annotation><dc:creator>Olaf</dc:creator><text:p>Does it?</text:p></office:annotation></text:p>"
    )
    reading = readers.read(written(odt(body), "harbour.odt"))
    assert reading.kind == "odt"
    assert texts(reading, PassageKind.HEADING) == ["The harbour of Vell"]
    assert texts(reading, PassageKind.LIST) == ["The west pier"]
    assert texts(reading) == ["The pier cost 4.2 million crowns in 2019.[1]", "2018 | 1,200,000", "It stays.", "Minutes of 3 March."]
    assert texts(reading, PassageKind.FURNITURE) == ["Comment by Olaf: Does it?"]
    assert "Gone" not in reading.text and "1 tracked change" in " ".join(reading.warnings)


def test_a_book_in_the_order_of_its_spine_with_its_scripts_left_alone(epub, written):
    chapters = {
        "two.xhtml": "<h1>Second</h1><p>The pier was rebuilt in 1911.</p><script>alert('RUN')</script>",
        "one.xhtml": "<h1>First</h1><p onclick='x()'>The port is four hundred years old.</p><ol><li>West</li><li>East</li></ol>",
    }
    reading = readers.read(written(epub(chapters, ["one.xhtml", "two.xhtml"]), "ports.epub"))
    assert reading.kind == "epub"
    assert texts(reading, PassageKind.HEADING) == ["First", "Second"]
    assert texts(reading) == ["The port is four hundred years old.", "The pier was rebuilt in 1911."]
    assert texts(reading, PassageKind.LIST) == ["West", "East"] and "1. West\n2. East" in reading.text
    assert "RUN" not in reading.text
    found = {one.field: one.value for one in reversed(reading.found)}
    assert found["title"] == "Ports of the north" and found["published"] == "2019-05" and found["language"] == "en"


def test_a_book_locked_by_its_seller_is_said_to_be(epub, written):
    lock = '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>'
    with pytest.raises(PasswordNeeded, match="seller"):
        readers.read(written(epub({"a.xhtml": "<p>x</p>"}, **{"META-INF/encryption.xml": lock})))


def test_rich_text(written):
    data = (
        rb"{\rtf1\ansi{\fonttbl\f0 Arial;}{\info{\title The harbour of Vell}{\author Ana Lund}{\creatim\yr2020\mo3\dy3}}"
        rb"\pard The pier cost 4.2 million crowns in \'932019\'94, caf\u233?.\par The vote was \b 14 to 3\b0 .\par"
        rb"{\pict\pngblip " + b"89504e470d0a1a0a" * 500 + rb"}}"
    )
    reading = readers.read(written(data, "harbour.txt"))
    assert reading.kind == "rtf"
    assert texts(reading) == ["The pier cost 4.2 million crowns in “2019”, café.", "The vote was 14 to 3."]
    assert {one.field: one.value for one in reading.found}["title"] == "The harbour of Vell"


def test_other_archives_are_named(zipped, written):
    for name, called in (("xl/workbook.bin", "Excel"), ("ppt/slides/a.xml", "PowerPoint"), ("a.txt", "ZIP")):
        with pytest.raises(FormatUnknown, match=called):
            readers.read(written(zipped({name: "<a/>"})))


# What is made to do harm ends in a sentence.

BOMB = b"<w:p><w:r><w:t>" + b"0" * 30_000_000 + b"</w:t></w:r></w:p>"


def test_a_zip_bomb_is_not_unpacked(docx, written):
    with pytest.raises(FileTooLarge, match="hundred times"):
        readers.read(written(docx("", word_media=BOMB), "bomb.docx"))


def test_too_many_parts_are_counted_first(docx, written):
    parts = {f"x_{number}": "" for number in range(5_001)}
    with pytest.raises(FileTooLarge, match="parts"):
        readers.read(written(docx("<w:p/>", **parts), "parts.docx"))


@pytest.mark.parametrize("where", ["word/document.xml", "word/styles.xml", "docProps/core.xml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_from_outside_are_never_fetched(zipped, written, tmp_path, where, encoding):
    secret = tmp_path / "secret.txt"
    secret.write_text("TOP SECRET")
    evil = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">'
        f'<!ENTITY b "aaaaaaaaaa"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&x;&c;</w:t>'
        "</w:r></w:p></w:body></w:document>"
    ).encode(encoding)
    good = f'<w:document xmlns:w="{W}"><w:body>{paragraph("The pier is rotten.")}</w:body></w:document>'
    path = written(zipped({"[Content_Types].xml": "<a/>", "word/document.xml": good} | {where: evil}), "evil.docx")
    if where == "word/document.xml":
        with pytest.raises(FileDamaged, match="DOCTYPE"):
            readers.read(path)
    else:
        assert texts(readers.read(path)) == ["The pier is rotten."]


def test_names_that_lead_out_of_the_archive_lead_nowhere(epub, written, tmp_path):
    (tmp_path / "secret.xhtml").write_text("<p>TOP SECRET</p>")
    chapters = {"one.xhtml": "<p>The port is old.</p>", "../../../secret.xhtml": "<p>Outside.</p>"}
    reading = readers.read(written(epub(chapters), "names.epub"))
    assert texts(reading) == ["The port is old."]
    assert any("1 of the book’s 2 parts" in warning for warning in reading.warnings)


def test_a_document_as_deep_as_it_can_be(docx, written):
    with pytest.raises(FileDamaged):
        readers.read(written(docx("<w:sdt>" * 100_000 + "</w:sdt>" * 100_000), "deep.docx"))


def test_a_locked_archive(zipped, written):
    data = bytearray(zipped({"word/document.xml": "<a/>"}))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(PasswordNeeded):
        readers.read(written(bytes(data), "locked.docx"))


def test_a_missing_body_is_a_sentence(zipped, written):
    with pytest.raises(FileDamaged, match="missing"):
        readers.read(written(zipped({"word/styles.xml": "<a/>"}), "empty.docx"))
