"""A case as a Word document: the same blocks as on paper, in styles that a desk can change."""

from collections.abc import Iterator

from workbench.domain.reporting import CaseReport
from workbench.reports import wordprocessing as word
from workbench.reports.blocks import Bar, Block, Facts, Heading, Paragraph, Runs, Table
from workbench.reports.outline import outline
from workbench.reports.prose import is_address
from workbench.reports.story import story
from workbench.reports.wording import Words

WIDE = 9412
"""The line, in twentieths of a point."""
KEPT = 12
"""So many facts stay on one page."""
STYLES = {"kicker": "Kicker", "standfirst": "Standfirst", "notice": "Notice", "aside": "Aside", "quote": "Quotation",
          "item": "ListParagraph", "number": "ListParagraph", "caption": "Aside", "finding": "Aside"}
DRESSES = {"strong": "<w:b/>", "em": "<w:i/>", "soft": '<w:color w:val="565C66"/>', "mark":
           '<w:shd w:val="clear" w:color="auto" w:fill="FFF0B3"/>',
           "code": '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="16"/>'}


def render(report: CaseReport) -> bytes:
    """The whole file. The same values give the same bytes."""
    plan, links = outline(report), word.Links()
    drawn = list(story(report, plan))
    anchors = {one.anchor: number for number, one in enumerate(drawn, 1) if isinstance(one, Heading) and one.anchor}
    body = "".join(_block(one, links, anchors, number, plan.words) for one, number in _counted(drawn))
    title = plan.words.tr("Fact-check: {case}", case=report.case.name)
    footer = plan.words.tr("{title} · version {number}", title=title, number=report.case_version)
    return word.package(word.document(body), links, title, ", ".join(plan.checkers), report.made_at, footer=footer,
                        language=report.language)


def _counted(drawn: list[Block]) -> Iterator[tuple[Block, int]]:
    """Each block with its number in a numbered list, 1 for an item within a piece of evidence, whose style has no
    bullet; 0 for all others."""
    number = 0
    for one in drawn:
        number = number + 1 if isinstance(one, Paragraph) and one.kind == "number" else 0
        yield one, number or int(isinstance(one, Paragraph) and one.kind == "item" and bool(one.tone))


def _block(one: Block, links: word.Links, anchors: dict[str, int], number: int, words: Words) -> str:
    match one:
        case Heading():
            return _heading(one, links, anchors, words)
        case Paragraph():
            about = "Passage" if one.kind == "quote" else "About"
            style = about + one.tone.capitalize() if one.tone else STYLES.get(one.kind, "")
            line = word.line_above(one.colour) if one.kind == "kicker" and len(one.runs) > 1 else ""
            keep = "<w:keepNext/>" if one.keep else ""
            mark = word.text("•  " if one.kind == "item" else f"{number}.  ") if number else ""
            bare = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' if mark and not one.tone else ""
            return word.paragraph(mark + _runs(one.runs, links, anchors), style, keep + bare + line)
        case Facts():
            last = len(one.rows) - 1
            rows = "".join(_row((word.text(name, DRESSES["soft"]), _runs(runs, links, anchors)), (2100, WIDE - 2100),
                                keep=at < min(last, KEPT)) for at, (name, runs) in enumerate(one.rows))
            return _table(rows, (2100, WIDE - 2100)) if rows else ""
        case Table():
            widths = tuple(WIDE * part // sum(one.widths) for part in one.widths)
            head = _row(tuple(word.text(said, "<w:b/>") for said in one.head), widths, one.figures, head=True)
            rows = "".join(_row(tuple(_runs(cell, links, anchors) for cell in row), widths, one.figures, line=True)
                           for row in one.rows)
            return _table(head + rows, widths)
        case Bar():
            return _bar(one)


def _heading(one: Heading, links: word.Links, anchors: dict[str, int], words: Words) -> str:
    inner = _runs(one.runs, links, anchors)
    if one.quoted:
        before, after = words.marks
        inner = word.text(before) + inner + word.text(after)
    if one.anchor in anchors:
        number = f'w:id="{anchors[one.anchor]}"'
        inner = f'<w:bookmarkStart {number} w:name="{_name(one.anchor)}"/>{inner}<w:bookmarkEnd {number}/>'
    fresh = "<w:pageBreakBefore/>" if one.level == 2 and one.anchor in ("claims", "sources") else ""
    return word.paragraph(inner, "Title" if one.level == 1 else f"Heading{one.level - 1}", fresh)


def _runs(runs: Runs, links: word.Links, anchors: dict[str, int]) -> str:
    parts = []
    for run in runs:
        if not run.text:
            continue
        leads = is_address(run.link) or run.link[1:] in anchors
        dress = ('<w:rStyle w:val="Hyperlink"/>' if leads else "") + DRESSES.get(run.style, "")
        inner = _badge(run.text, run.colour) if run.style == "badge" else word.text(run.text, dress)
        if is_address(run.link):
            inner = f'<w:hyperlink r:id="{links.number(run.link)}">{inner}</w:hyperlink>'
        elif leads:
            inner = f'<w:hyperlink w:anchor="{_name(run.link[1:])}">{inner}</w:hyperlink>'
        parts.append(inner)
    return "".join(parts)


def _badge(words: str, colour: str) -> str:
    square = word.text("■ ", f'<w:color w:val="{word.colour(colour)}"/>')
    return square + word.text(words, "<w:b/>")


def _name(anchor: str) -> str:
    return anchor.replace("-", "_")


def _table(rows: str, widths: tuple[int, ...]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    wide = (f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>'
            '<w:left w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>')
    table = f"<w:tbl><w:tblPr>{wide}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    return table + word.paragraph("", "", '<w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/>')


def _row(cells: tuple[str, ...], widths: tuple[int, ...], figures: tuple[int, ...] = (), *, head: bool = False,
         line: bool = False, keep: bool = False) -> str:
    border = '<w:tcBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="DEDAD0"/></w:tcBorders>' if line else ""
    drawn = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{border}</w:tcPr>'
        + word.paragraph(cell, "Cell", ("<w:keepNext/>" if keep else "")
                         + ('<w:jc w:val="right"/>' if index in figures else "")) + "</w:tc>"
        for index, (cell, width) in enumerate(zip(cells, widths, strict=True)))
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{drawn}</w:tr>"


def _bar(one: Bar) -> str:
    """A row of shaded cells, as wide as their counts; the words below say all that it shows."""
    total = sum(share.count for share in one.shares)
    says = word.paragraph(word.text(one.says), "Aside")
    if not total:
        return says
    widths = tuple(max(1, WIDE * share.count // total) for share in one.shares)
    height = 120 if one.thin else 320
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" '
        f'w:fill="{word.colour(share.colour)}"/></w:tcPr><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="100" '
        'w:lineRule="exact"/></w:pPr></w:p></w:tc>' for share, width in zip(one.shares, widths, strict=True))
    row = f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{height}" w:hRule="exact"/></w:trPr>{cells}</w:tr>'
    return _table(row, widths) + says
