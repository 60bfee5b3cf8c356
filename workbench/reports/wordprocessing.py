"""WordprocessingML from values: runs, paragraphs, tables, and the package that holds them. No library is needed for it.

Every word goes through `text`; the parts that never change lie in resources/templates/docx.
"""

import io
import re
import zipfile
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from workbench import paths
from workbench.reports import prose
from workbench.reports.wording import Words

NAMESPACES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
              'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
LANGUAGES = {"en": "en-GB", "es": "es-ES"}
"""The language that Word proofs in, by the report's."""
_STAMP = (1980, 1, 1, 0, 0, 0)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


class Links:
    """The addresses that a part leads to, numbered as they come."""

    def __init__(self):
        self._numbers: dict[str, str] = {}

    def number(self, address: str) -> str:
        """The relationship's id of an address."""
        return self._numbers.setdefault(address, f"link{len(self._numbers) + 1}")

    def relationships(self) -> str:
        """As they are written beside the part."""
        return "".join(f'<Relationship Id="{number}" Type="{_HYPERLINK}" Target={quoteattr(said(address))} '
                       'TargetMode="External"/>' for address, number in self._numbers.items())


def said(words: str) -> str:
    """Words without what XML forbids."""
    return prose.cleaned(words)


def text(words: str, properties: str = "") -> str:
    """A run: its lines stay lines."""
    dress = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    inner = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in said(words).split("\n"))
    return f"<w:r>{dress}{inner}</w:r>"


def paragraph(inner: str, style: str = "", properties: str = "") -> str:
    """A paragraph of runs, in a style that the styles' part has."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    dress = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{dress}{inner}</w:p>"


def colour(value: str, otherwise: str = "9A9DA3") -> str:
    """#rrggbb as the format has it."""
    return value[1:].upper() if _COLOUR.fullmatch(value) else otherwise


def line_above(value: str) -> str:
    """A paragraph's property: a line above it in a colour."""
    return f'<w:pBdr><w:top w:val="single" w:sz="12" w:space="6" w:color="{colour(value)}"/></w:pBdr>'


@cache
def _part(name: str) -> bytes:
    return (paths.resources() / "templates" / "docx" / name).read_bytes().replace(b"\r\n", b"\n")


def package(document: str, links: Links, title: str, author: str, made_at: str, *, footer: str, comments: str = "",
            language: str = "en") -> bytes:
    """The whole file: fixed order, fixed times within, so that the same values give the same bytes."""
    relations = _part("document.xml.rels").decode()
    relations = relations.replace("<!--links-->", links.relationships())
    core = (_part("core.xml").decode().replace("{made}", zulu(made_at)).replace("{language}", language)
            .replace("{keywords}", Words(language).tr("fact-check"))
            .replace("{title}", escape(said(title))).replace("{author}", escape(said(author))))
    parts: dict[str, bytes] = {
        "[Content_Types].xml": _part("content-types.xml"),
        "_rels/.rels": _part("package.rels"),
        "docProps/core.xml": core.encode(),
        "docProps/app.xml": _part("app.xml"),
        "word/document.xml": document.encode(),
        "word/_rels/document.xml.rels": relations.encode(),
        "word/styles.xml": _part("styles.xml").replace(b"{language}", LANGUAGES[language].encode()),
        "word/numbering.xml": _part("numbering.xml"),
        "word/settings.xml": _part("settings.xml"),
        "word/footer1.xml": _part("footer.xml").decode().replace("{footer}", escape(said(footer))).encode(),
        "word/comments.xml": (comments or f"{HEAD}<w:comments {NAMESPACES}/>").encode(),
    }
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=5) as file:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            file.writestr(entry, data)
    return whole.getvalue()


def document(body: str) -> str:
    """The document's part: A4, with a footer."""
    section = ('<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/>'
               '<w:pgMar w:top="1304" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" '
               'w:gutter="0"/></w:sectPr>')
    return f"{HEAD}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"


def zulu(made_at: str) -> str:
    """An ISO 8601 time as the format wants it; times of the library are UTC already."""
    found = re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", made_at)
    return (found.group() if found else "2000-01-01T00:00:00") + "Z"
