"""Write resources/sample/formats/: one small file of each format that can be read, the same bytes each time.

Everything is written by hand, so that what is in a file is known to the byte. Run it after changing the text below:

    .venv/bin/python packaging/sample_formats.py
"""

import io
import struct
import sys
import zipfile
import zlib
from email.message import EmailMessage
from pathlib import Path

import sample_pdf
import sample_scan

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample" / "formats"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
FIRST = "The council of Vell decided on Monday that the old harbour will be closed to ships from 1 April 2024 on."
SECOND = "“We have no choice,” Mayor Ana Lund said. “The pier is rotten.”"
THIRD = "According to Lund, a new pier of 410 metres would cost 4.2 million crowns, the state would pay a third."
STORY = f"Harbour of Vell to be closed\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n"
TRANSCRIPT = """Ana Lund, Mayor of Vell

MAYOR LUND: Good morning. The harbour will be closed from 1 April 2024 on.

QUESTION: Who pays for the new pier?

MAYOR LUND: (Via interpreter) The state pays a third of the 4.2 million crowns. (Laughter.)

QUESTION: And the rest?

MAYOR LUND: Nobody knows.
"""
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour of Vell to be closed</title>
<meta property="og:site_name" content="Vell Courier"><meta property="article:published_time" content="2024-03-04">
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article>
<h1>Harbour of Vell to be closed</h1><p>By Eva Brandt</p><p>{FIRST}</p><p>{SECOND}</p>
<figure><figcaption>The old pier in March. Photo: Harbour Board</figcaption></figure><p>{THIRD}</p>
<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2023</td><td>412</td></tr></table></article></main>
<aside class="related"><h3>Related stories</h3><p><a href="/d">Dogs may swim again, says council</a></p></aside>
<div class="cookie-consent"><p>We use cookies to make this site better for you.</p></div></body></html>
"""
SRT = """1
00:00:01,000 --> 00:00:04,000
The council decided that the old harbour

2
00:00:04,200 --> 00:00:06,000
will be closed to ships.

3
00:00:12,000 --> 00:00:14,000
- Who pays for it?
"""
VTT = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Lund>The harbour will be closed,\n\n00:04.000 --> 00:06.000\n" \
      "<v Ana Lund>and nobody knows who pays.\n"
ROWS = (("Harbour of Vell to be closed", f"{FIRST} {THIRD}", "Vell Courier", "2024-03-04"),
        ("Pier of Vell is rotten", f"{SECOND} {THIRD}", "Sand Post", "2024-03-05"))


def main() -> int:
    TARGET.mkdir(exist_ok=True)
    for name, data in files().items():
        (TARGET / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    print(f"{TARGET}: {len(files())} files, {sum(path.stat().st_size for path in TARGET.iterdir())} bytes")
    return 0


def files() -> dict[str, str | bytes]:
    """Every file by its name."""
    return {
        "story.txt": STORY, "windows.txt": "El muelle de Vell está podrido, según la alcaldesa.".encode("cp1252"),
        "transcript.txt": TRANSCRIPT,
        "notes.md": f"# Harbour of Vell\n\n{FIRST}\n\n- The west pier\n- The east pier\n\n> The pier is rotten.\n",
        "page.html": PAGE, "report.pdf": pdf(), "scan.pdf": sample_scan.document(), "draft.docx": docx(),
        "minutes.odt": odt(), "letter.rtf": rtf(),
        "book.epub": epub(), "mail.eml": eml(), "video.srt": SRT, "video.vtt": VTT, "figures.xlsx": book(
            (("Year", "Boats"), (2022, 374), (2023, 412))),
        "articles.xlsx": book((("Title", "Text", "Publisher", "Date"), *ROWS)),
        "articles.csv": "\r\n".join(map(csv_line, (("title", "text", "publisher", "date"), *ROWS))) + "\r\n",
        "articles.jsonl": "".join(f'{{"headline": "{row[0]}", "body": "{row[1]}"}}\n' for row in ROWS),
        "picture.png": png(),
    }


def pdf() -> bytes:
    """Two paragraphs on a page."""
    sample_pdf.TITLE, sample_pdf.TEXT = "Harbour of Vell", f"# Harbour of Vell\n\n{FIRST}\n\n{THIRD}\n"
    return sample_pdf.document()


def zipped(parts: dict[str, str]) -> bytes:
    """An archive of these parts, with no time in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (2024, 3, 4, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def docx() -> bytes:
    """A heading, numbered items, a tracked change, a comment, a footnote, a table."""
    def item(words: str) -> str:
        return ('<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
                f"<w:r><w:t>{words}</w:t></w:r></w:p>")
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    body = (f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Harbour of Vell</w:t></w:r></w:p>'
            f'<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>{FIRST}</w:t></w:r><w:commentRangeEnd w:id="0"/>'
            '<w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
            '<w:p><w:r><w:t xml:space="preserve">The pier is </w:t></w:r><w:del w:author="Eva Brandt"><w:r>'
            '<w:delText>old</w:delText></w:r></w:del><w:ins w:author="Eva Brandt"><w:r><w:t>rotten</w:t></w:r></w:ins>'
            f'<w:r><w:t>.</w:t></w:r></w:p>{item("The west pier is closed.")}{item("The east pier is open.")}'
            f'<w:tbl><w:tr>{cell.format("2023")}{cell.format("412 boats")}</w:tr></w:tbl>')
    numbering = ('<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
                 '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1">'
                 '<w:abstractNumId w:val="0"/></w:num>')
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>Minutes of 4 March 2024.</w:t></w:r></w:p></w:footnote>'
    comment = '<w:comment w:id="0" w:author="Tom Oak"><w:p><w:r><w:t>Is this certain?</w:t></w:r></w:p></w:comment>'
    inside = {"document": f"<w:body>{body}</w:body>", "numbering": numbering, "footnotes": note, "comments": comment}
    parts = {f"word/{name}.xml": f'<w:{name} xmlns:w="{W}">{xml}</w:{name}>' for name, xml in inside.items()}
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    return zipped({"[Content_Types].xml": types, **parts})


def odt() -> bytes:
    """A heading, a paragraph with a note, a list."""
    body = (f'<text:h text:outline-level="1">Minutes of the council</text:h><text:p>{FIRST}<text:note>'
            "<text:note-citation>1</text:note-citation><text:note-body><text:p>14 to 3 votes.</text:p></text:note-body>"
            "</text:note></text:p><text:list><text:list-item><text:p>The west pier</text:p></text:list-item>"
            "</text:list>")
    content = (f'<office:document-content xmlns:office="{OFFICE}:office:1.0" xmlns:text="{OFFICE}:text:1.0">'
               f"<office:body><office:text>{body}</office:text></office:body></office:document-content>")
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def rtf() -> str:
    """A letter with accents and a dash."""
    return r"{\rtf1\ansi\ansicpg1252{\info{\title A letter from Vell}}\pard Dear Eva,\par The caf\'e9 at the pier is " \
           r"closed \endash  for good.\par}"


def epub() -> bytes:
    """Two chapters, and a script that never runs."""
    chapter = '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>{}</h1><p>{}</p>{}</body></html>'
    package = ('<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
               "<dc:title>Ports of the north</dc:title><dc:creator>Ana Lund</dc:creator><dc:date>2019</dc:date>"
               "</metadata>"
               '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
               '<item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest>'
               '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>')
    container = ('<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
                 '<rootfile full-path="book.opf"/></rootfiles></container>')
    return zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": container, "book.opf": package,
                   "a.xhtml": chapter.format("Vell", FIRST, "<script>alert('run')</script>"),
                   "b.xhtml": chapter.format("Sand", "The port of Sand is four hundred years old.", "")})


def eml() -> bytes:
    """A message with an attachment."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Ana Lund <ana@vell.example>", "Eva Brandt <eva@courier.example>"
    mail["Subject"], mail["Date"] = "The harbour", "Mon, 04 Mar 2024 09:30:00 +0100"
    mail["Message-ID"] = "<1@vell.example>"
    mail.set_content(f"Dear Eva,\n\n{FIRST}\n\nYours,\nAna\n")
    mail.add_attachment(b"The vote was 14 to 3.\n", maintype="text", subtype="plain", filename="vote.txt")
    mail.set_boundary("=====vell=====")
    return bytes(mail)


def book(rows) -> bytes:
    """A workbook of one sheet."""
    def cell(value) -> str:
        kind = "" if isinstance(value, int) else ' t="inlineStr"'
        return f"<c{kind}>{f'<v>{value}</v>' if isinstance(value, int) else f'<is><t>{value}</t></is>'}</c>"
    sheet = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return zipped({
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="Sheet" sheetId="1" '
                           'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
                                      'relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
                                      "</Relationships>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>'})


def csv_line(values) -> str:
    """A line of a table."""
    return ",".join('"' + value.replace('"', '""') + '"' for value in values)


def png() -> bytes:
    """One grey point: no document."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\x80")) + chunk(b"IEND", b"")


if __name__ == "__main__":
    sys.exit(main())
