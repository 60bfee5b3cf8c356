"""Write resources/sample/joint-communique.pdf, the sample case's PDF: two A4 pages, the same bytes each time.

A PDF that needs nothing but the fourteen standard fonts is short enough to write by hand; only the widths of Helvetica
are borrowed, from pdfminer, which comes with pdfplumber. Run it after changing the text below:

    .venv/bin/python packaging/sample_pdf.py
"""

import sys
from pathlib import Path

from pdfminer.fontmetrics import FONT_METRICS

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample" / "joint-communique.pdf"
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 595, 842, 72, 523, 762, 72
FONTS = {"F1": "Helvetica", "F2": "Helvetica-Bold"}

TITLE = "Communiqué of the security dialogue"
TEXT = """\
# Communiqué of the security dialogue

Mexico City, 5 October 2023

The cabinet members whom the presidents of Mexico and the United States charged with common security met today for
the third time. They looked back on twelve months of work and agreed on what comes next. The figures below were put
together by the authorities of each country and are given as those authorities report them.

## I. Protecting people

The Commission on Homicide, a new body in Mexico, helps prosecutors to bring difficult cases to court. Of the 2,741
municipalities of Mexico, the 15 where most femicides are counted receive additional help for prevention. A campaign
on the dangers of synthetic drugs has found its way to upwards of 30 million families.

In the United States more than 70,000 people died in 2022 after taking fentanyl. Both governments regard treatment
and prevention as part of the common work and no longer as the business of one side.

## II. Stopping what crosses the border

Between October 1, 2022 and July 31, 2023, authorities of the United States came upon fentanyl 7,556 times and took
in approximately 52,664 pounds of it. Of this amount, approximately 35,261 pounds were found along the southwest
border.

During the present administration, the security forces of Mexico have taken 7,691 kg of fentanyl, 470,369 kg of
methamphetamine and 184,869 kg of cocaine from the traffickers. They put an end to 2,131 clandestine laboratories
and have withdrawn 1,435 tons of precursor chemicals from the market.

The cargo checks introduced at sea ports and airports contributed to these results. Companies that did not keep the
rules on precursor chemicals have had proceedings opened against them.

=== page ===

## III. Weapons

Operation Southbound has borne fruit: cases of gun-running into Mexico grew by 40 percent since it began, and 11
percent more firearms were secured in them. Under the legislation of 2022, more than 200 defendants have been
charged in the United States.

Mexico has seized 44,771 firearms during the present administration, of which 426 were of calibre .50, and beside
them 2,956 grenades and 18,710,197 rounds of ammunition. Both countries will carry out more checks on vehicles that
drive south.

## IV. Following the money

In 2023 the financial investigators of both countries joined hands 18 times and dealt with 98 suspects. The Mexican
financial system is now closed to 180 persons. In 30 cases of fraud by electronic mail, $37,433,124.16 had been
diverted; $12,624,897.12 of it was recovered.

## V. What comes next

- The global coalition against synthetic drugs, launched by the United States on July 7, 2023, will be given a
working group on precursor chemicals.

- The authorities will exchange what they know about new chemicals within ten working days.

- The effect of these measures will be measured by both countries together, and the result published before the next
meeting.

The next dialogue will take place in Washington in 2024.
"""
MARKS = {"# ": "title", "## ": "heading", "- ": "list"}
STYLES = {"title": ("F2", 17, 26), "heading": ("F2", 12, 18), "text": ("F1", 10.5, 15), "list": ("F1", 10.5, 15)}


def main() -> int:
    TARGET.write_bytes(document())
    print(f"{TARGET}: {TARGET.stat().st_size} bytes")
    return 0


def document() -> bytes:
    """The whole file."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R /Lang (en) >>", b"", b"", b"", information()]
    kids = []
    pages = TEXT.split("=== page ===")
    for number, text in enumerate(pages, 1):
        content = page(list(blocks(text)), f"page {number} of {len(pages)}")
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content))
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R "
                       b"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % (WIDTH, HEIGHT, len(objects)))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%b] /Count %d >>" % (b" ".join(kids), len(kids))
    for index, name in enumerate(FONTS.values(), 2):
        objects[index] = b"<< /Type /Font /Subtype /Type1 /BaseFont /%b /Encoding /WinAnsiEncoding >>" % name.encode()
    return assembled(objects)


def information() -> bytes:
    """What the file says of itself."""
    return (b"<< /Title %b /Author (Sample text of the Fact-Checking Workbench) /CreationDate (D:20231005180000Z) >>"
            % string(TITLE))


def blocks(text: str):
    """(kind, text) of each block; blank lines part them, marks as in Markdown name the kind."""
    for block in filter(None, (" ".join(lines.split()) for lines in text.split("\n\n"))):
        mark = next((mark for mark in MARKS if block.startswith(mark)), "")
        yield MARKS.get(mark, "text"), block.removeprefix(mark)


def page(content, folio: str) -> bytes:
    """The drawing commands of one page: blocks from the top down, the folio at the foot."""
    lines, y = [], TOP
    for kind, text in content:
        font, size, leading = STYLES[kind]
        y -= 10 if kind == "heading" else 0
        indent = 16 if kind == "list" else 0
        for index, line in enumerate(wrapped(text, font, size, RIGHT - LEFT - indent)):
            if kind == "list" and index == 0:
                lines.append(shown("•", "F1", size, LEFT, y))
            lines.append(shown(line, font, size, LEFT + indent, y))
            y -= leading
        y -= 6
    assert y > BOTTOM, "the page is full"
    lines.append(shown(f"{TITLE} · {folio}", "F1", 8, LEFT, 40))
    return b"\n".join(lines)


def wrapped(text: str, font: str, size: float, room: float) -> list[str]:
    """Lines no wider than `room` points."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and width(longer, font, size) > room:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line]


def width(text: str, font: str, size: float) -> float:
    widths = FONT_METRICS[FONTS[font]][1]
    return sum(widths.get(character, 556) for character in text) * size / 1000


def shown(text: str, font: str, size: float, x: float, y: float) -> bytes:
    return b"BT /%b %g Tf %g %g Td %b Tj ET" % (font.encode(), size, x, y, string(text))


def string(text: str) -> bytes:
    raw = text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    return b"(" + raw + b")"


def assembled(objects: list[bytes]) -> bytes:
    """Objects numbered from 1, the table of where they stand, and the trailer."""
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


if __name__ == "__main__":
    sys.exit(main())
