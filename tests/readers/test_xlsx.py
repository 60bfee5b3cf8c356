"""Excel workbooks: rows as lines, numbers as they are shown."""

import pytest

from workbench import readers
from workbench.domain.documents import PassageKind
from workbench.domain.errors import FileDamaged, ReadingError

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(rows, *, state="", **more):
    return {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f'<workbook xmlns="{S}" xmlns:r="{R}"><sheets><sheet name="Costs" sheetId="1" {state} r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{S}"><si><t>Day</t></si><si><r><t>Cro</t></r><r><t>wns</t></r><rPh><t>x</t></rPh></si></sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{S}"><numFmts><numFmt numFmtId="170" formatCode="[Red]&quot;d&quot;0.00"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{S}"><sheetData>{rows}</sheetData></worksheet>',
    } | more


ROWS = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
    '<row r="2"><c r="A2" s="1"><v>43893</v></c><c r="B2" t="inlineStr"><is><t>west pier</t></is></c><c r="C2"><f>1+1</f><v>0.30000000000000004</v></c></row>'
    '<row r="3"><c r="A3" s="1"><v>43893.5</v></c><c r="C3" s="2"><v>1200000</v></c></row><row r="4"/>'
)


def test_a_workbook(zipped, written):
    reading = readers.read(written(zipped(workbook(ROWS)), "costs.bin"))
    shown = [(passage.kind, passage.text) for passage in reading.passages]
    assert reading.kind == "table" and not reading.warnings
    assert shown == [
        (PassageKind.HEADING, "Costs"),
        (PassageKind.TEXT, "Day | | Crowns"),
        (PassageKind.TEXT, "2020-03-03 | west pier | 0.3"),
        (PassageKind.TEXT, "2020-03-03 12:00 | | 1200000"),
    ]


def test_a_hidden_sheet_is_said_to_be(zipped, written):
    reading = readers.read(written(zipped(workbook(ROWS, state='state="veryHidden"'))))
    assert any("Costs" in warning for warning in reading.warnings)


@pytest.mark.parametrize("target", ["../../../../etc/passwd", "/etc/passwd", "worksheets/gone.xml", "workbook.xml"])
def test_a_sheet_that_is_not_there(zipped, written, target):
    relations = f'<Relationships><Relationship Id="rId1" Target="{target}"/></Relationships>'
    with pytest.raises(FileDamaged, match="no sheets"):
        readers.read(written(zipped(workbook(ROWS, **{"xl/_rels/workbook.xml.rels": relations}))))


@pytest.mark.parametrize(
    "cell",
    ['<c r="A1" t="s"><v>99999999999999999999</v></c>', '<c r="ZZZ1"><v>1</v></c>', '<c r="A1" s="1"><v>1e300</v></c>',
     '<c t="s"><v>-1</v></c>', '<c r="A1" s="99999999999999"><v>nan</v></c>', '<c s="1"><v>inf</v></c>'],
)
def test_cells_that_point_nowhere(zipped, written, cell):
    try:
        assert readers.read(written(zipped(workbook(f"<row>{cell}</row>")))).kind == "table"
    except ReadingError as error:
        assert error.remedy
