"""A PDF whose beginning cannot be found (cut off, or its catalogue is gone) with a new one around the pages it holds.

Programs write the catalogue last: a download that broke off has pages and no way to them. What lies packed in object
streams is not found.
"""

import re

_OBJECT = re.compile(rb"(?<!\d)(\d{1,7})[ \t\r\n]{1,3}(\d{1,5})[ \t\r\n]{1,3}obj\b")
_IS_PAGE = re.compile(rb"/Type\s{0,3}/Page(?![A-Za-z])")
_LONGEST_PAGE = 20_000
_MOST_OBJECTS = 1_000_000
_MOST_PAGES = 20_000


def rebuilt(data: bytes) -> bytes | None:
    """The file with a catalogue of the pages in it, in the order in which they stand; None where there are none, or
    where they are encrypted."""
    if b"/Encrypt" in data:
        return None
    pages: dict[int, bytes] = {}
    last = 0
    starts = [(match.start(), match.end(), int(match[1]), match[2]) for match in _OBJECT.finditer(data)][:_MOST_OBJECTS]
    for index, (_, begins, number, generation) in enumerate(starts):
        ends = starts[index + 1][0] if index + 1 < len(starts) else len(data)
        last = max(last, number)
        if _IS_PAGE.search(data, begins, min(ends, begins + _LONGEST_PAGE)) and len(pages) < _MOST_PAGES:
            pages[number] = generation
    if not pages:
        return None
    kids = b" ".join(b"%d %s R" % page for page in pages.items())
    tree, catalogue = last + 1, last + 2
    return data.replace(b"startxref", b"         ") + (
        b"\nendobj\n%d 0 obj\n<< /Type /Pages /Kids [%s] /Count %d >>\nendobj\n" % (tree, kids, len(pages))
        + b"%d 0 obj\n<< /Type /Catalog /Pages %d 0 R >>\nendobj\n" % (catalogue, tree)
        + b"trailer\n<< /Root %d 0 R /Size %d >>\n%%%%EOF\n" % (catalogue, catalogue + 1)
    )
