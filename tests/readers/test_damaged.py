"""Damaged files of every format: cut off anywhere, any bytes changed, each ends in a document or in a ReadingError.

The readers are called without a worker here: a crash that the worker would contain is a fault all the same.
"""

import random
from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.domain.errors import ReadingError
from workbench.readers import choose
from workbench.readers.raw import Raw, Report
from workbench.text.layout.structure import structure

# trafilatura logs pages that it can do nothing with; a worker's log is nobody's
pytestmark = pytest.mark.expects_log

STORY = "The council of Vell decided on Monday that the old harbour will be closed to ships in spring, the mayor said."
FORMATS = ("docx", "odt", "epub", "html", "rtf", "eml", "srt", "vtt")


@pytest.fixture(scope="module")
def whole(docx, odt, epub):
    """One whole file of each format."""
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Message-ID"] = "Ana <a@b.example>", "Vell – harbour", "<1>"
    mail.set_content(STORY)
    mail.add_alternative(f"<p>{STORY}</p>", subtype="html")
    mail.add_attachment(b"x", maintype="image", subtype="png", filename="x.png")
    return {
        "docx": docx("".join(f"<w:p><w:r><w:t>{STORY}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>" for _ in range(5))),
        "odt": odt(f"<text:h>Vell</text:h><text:p>{STORY}<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note></text:p>" * 5),
        "epub": epub({"a.xhtml": f"<h1>Vell</h1><p>{STORY}</p>", "b.xhtml": f"<ul><li>{STORY}</li></ul>"}),
        "html": f"<!DOCTYPE html><html lang='en'><head><title>Vell</title></head><body><h1>Vell</h1>{f'<p>{STORY}</p>' * 5}<table><tr><td>1</td></tr></table></body></html>".encode(),
        "rtf": rb"{\rtf1\ansi{\info{\title Vell}{\creatim\yr2020\mo3\dy3}}\pard " + STORY.encode() + rb"\par caf\u233?\'e9 {\b bold}\par}",
        "eml": bytes(mail),
        "srt": f"1\n00:00:01,000 --> 00:00:02,000\n<i>{STORY}</i>\n\n2\n00:00:03,000 --> 00:00:04,000\n- Yes.\n".encode(),
        "vtt": f"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>{STORY}\n\n00:03.000 --> 00:04.000\n{STORY}\n".encode(),
    }


def ends_well(data: bytes, name: str) -> bool:
    """Read `data`; whether that gave a document. Anything but a document or a ReadingError fails the test."""
    try:
        raw = choose.read(data, name, Report())
    except ReadingError as error:
        assert error.message.endswith(".") and error.remedy
        return False
    assert isinstance(raw, Raw)
    made = structure(raw.text, blocks=raw.blocks, edits=raw.edits, from_a_site=raw.from_a_site)
    reached = 0
    for passage in made.passages:
        assert reached <= passage.start <= passage.end <= len(raw.text)
        reached = passage.end
    return True


@pytest.mark.parametrize("kind", FORMATS)
def test_whole_files_are_read(whole, kind):
    assert ends_well(whole[kind], f"vell.{kind}")
    assert STORY.split(",")[0] in choose.read(whole[kind], f"vell.{kind}", Report()).text.replace("\n", " ")


@pytest.mark.parametrize("kind", FORMATS)
def test_files_cut_off_at_every_hundredth(whole, kind):
    data = whole[kind]
    for hundredth in range(1, 100):
        ends_well(data[: len(data) * hundredth // 100], f"vell.{kind}")


@pytest.mark.parametrize("kind", FORMATS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_files_with_bytes_changed(whole, kind, seed):
    chance = random.Random(seed)
    data = bytearray(whole[kind])
    for _ in range(chance.choice((1, 3, 30))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    ends_well(bytes(data), f"vell.{kind}")


@pytest.mark.parametrize("part", ["word/document.xml", "content.xml", "OEBPS/content.opf", "OEBPS/a.xhtml", "META-INF/container.xml"])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_parts_of_archives_with_pieces_moved(whole, zipped, part, seed):
    """The archive is whole, what is in it is not."""
    import io
    import zipfile

    chance = random.Random(seed)
    data = next(whole[kind] for kind in ("docx", "odt", "epub") if part.encode() in whole[kind])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    pieces = parts[part].split(b"<")
    for _ in range(chance.choice((1, 2, 5))):
        a, b = chance.randrange(len(pieces)), chance.randrange(len(pieces))
        pieces[a] = chance.choice((pieces[b], b"", pieces[a] * 2))
    ends_well(zipped(parts | {part: b"<".join(pieces)}), "vell")
