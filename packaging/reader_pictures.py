"""Pictures of what the readers make of a page in two columns, of a transcript and of a scan, in the real window.

    python packaging/reader_pictures.py pictures/pictures

In the first a claim begins at the foot of one column and ends at the head of the next, and is drawn on the page.
"""

import os
import sys
import tempfile
from pathlib import Path

import sample_pdf
import sample_scan

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
TRANSCRIPT = ROOT / "resources" / "sample" / "briefing-transcript.txt"
ROOM, GUTTER, LEADING, SIZE = 216, 20, 15, 10.5
CLAIM = "A new pier of 410 metres would cost 4.2 million crowns, of which the state would pay a third"
BEFORE = (
    "The council of Vell decided on Monday that the old harbour will be closed to ships from 1 April 2024 on. The "
    "survey of 1998 had found only 7 damaged piles out of 214; that of last autumn found 96. Divers went down 31 "
    "times between September and November, and on nine days the current was too strong for them. Boats that lie in "
    "the harbour today have to leave it by the end of March, and 58 of their owners have asked for a berth in "
    "Sand. There the port master counts 40 free places, most of them for boats of less than nine metres. Fishermen "
    "said that they will lose the spring if nothing else is found, and the mayor promised to speak with the owners "
    "of the quay at the mill. It is private and has not been used since the mill was closed in 2009. Its owners "
    "want 1,100 crowns a metre and year for it. The harbour office has paid for three surveys since 1998, for "
    "214,000 crowns in all, and for none of the repairs that they proposed. Nobody on the council could say why. "
    "The oldest piles are of oak and were driven in 1887; those of the west side are of spruce, and it is these "
    "that are rotten. In winter ice lifts them by up to four centimetres. "
)
AFTER = (
    ". The state's share has been promised in a letter of February, and not been voted yet. Works would take 14 "
    "months and begin in 2025 at the earliest. Until then the ferry lands at the stone quay, where there is room "
    "for one ship at a time; it will go six times a day and no longer nine. The council voted 14 to 3."
)


def main(taken: Path) -> int:
    """Open the window on three documents and take its pictures."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    taken.mkdir(parents=True, exist_ok=True)
    from workbench.gui.app import application
    from workbench.gui.garbage import Garbage
    from workbench.gui.program import Program
    from workbench.settings import Settings

    app = application()
    garbage = Garbage(app)
    with tempfile.TemporaryDirectory(prefix="workbench-pictures-") as made:
        folder = Path(made)
        program = Program(app, Settings(theme="light", checker="Demo checker"), settings_file=folder / "settings.toml",
                          state_dir=folder / "state")
        try:
            documents = _opened(program, folder)
            _columns(program, documents[0], taken)
            _transcript(program, documents[1], taken)
            _scan(program, documents[2], taken)
        finally:
            program.quit()
            app.processEvents()
            garbage.let_go()
    return 0


def columns() -> bytes:
    """A page in two columns. The claim stands where the first one ends."""
    lines = sample_pdf.wrapped(BEFORE + CLAIM + AFTER, "F1", SIZE, ROOM)
    most = len(sample_pdf.wrapped(BEFORE, "F1", SIZE, ROOM)) + 1
    drawn = [sample_pdf.shown("Harbour of Vell to be closed", "F2", 17, sample_pdf.LEFT, sample_pdf.TOP + 20)]
    for index, line in enumerate(lines):
        x = sample_pdf.LEFT + (ROOM + GUTTER) * (index // most)
        drawn.append(sample_pdf.shown(line, "F1", SIZE, x, sample_pdf.TOP - 20 - LEADING * (index % most)))
    content = b"\n".join(drawn)
    return sample_pdf.assembled([
        b"<< /Type /Catalog /Pages 2 0 R /Lang (en) >>", b"<< /Type /Pages /Kids [7 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        sample_pdf.information(), b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 6 0 R /Resources << /Font "
        b"<< /F1 3 0 R /F2 4 0 R >> >> >>" % (sample_pdf.WIDTH, sample_pdf.HEIGHT)])


def _opened(program, folder: Path) -> list[int]:
    from PySide6.QtCore import QSize

    from workbench.domain.documents import Role
    from workbench.gui.demo.hand import wait
    from workbench.services.intake import importing
    from workbench.services.library import cases

    (folder / "two-columns.pdf").write_bytes(columns())
    (folder / "scan.pdf").write_bytes(sample_scan.document())
    program.window.resize(QSize(1440, 900))
    program.window.show()
    program.open_library(folder / "library")
    wait(lambda: program.view, "the library")
    desk = program.desk
    case = desk.do(cases.create, "Harbour of Vell")
    paths = [folder / "two-columns.pdf", TRANSCRIPT, folder / "scan.pdf"]
    result = importing.import_paths(desk.archive, paths, case_id=case.id, role=Role.SUBJECT)
    desk.choose_case(case.id)
    return [one.document.id for one in result.documents]


def _shown(program, document: int):
    program.desk.open_document(document)
    _rest(program)
    return program.view.workspace.reader.main.front


def _columns(program, document: int, taken: Path) -> None:
    from workbench.gui.demo.hand import press, wait

    view = _shown(program, document).view
    words = "".join(CLAIM.split())
    start, end = _span(view.content.text, words)
    view.go_to(start, end, select=True)
    press("C", view)
    wait(lambda: program.desk.claim_id, "the claim")
    _pages(program, taken / "readers-two-columns.png")


def _span(text: str, words: str) -> tuple[int, int]:
    """Where words stand in a text that breaks its lines otherwise."""
    places = [at for at, letter in enumerate(text) if not letter.isspace()]
    at = "".join(text.split()).index(words)
    return places[at], places[at + len(words) - 1] + 1


def _transcript(program, document: int, taken: Path) -> None:
    _shown(program, document)
    program.window.grab().save(str(taken / "readers-transcript.png"))


def _scan(program, document: int, taken: Path) -> None:
    """Made searchable with the button above it, where the machine has Tesseract."""
    from workbench.gui.demo.hand import wait
    from workbench.readers.ocr import tesseract

    opened = _shown(program, document)
    if tesseract.is_there():
        opened.notice.make.click()
        wait(lambda: opened.view.content.text, "the words of the scan")
    _pages(program, taken / "readers-scan.png")


def _pages(program, picture: Path) -> None:
    from workbench.gui.demo.hand import wait
    from workbench.gui.reader.two_ways import Way

    _rest(program)
    opened = program.view.workspace.reader.main.front
    opened.show_way(Way.BOTH)
    ways = opened.ways
    for _ in range(2):
        _rest(program)
        wait(lambda: not ways.pages.pictures.is_drawing, "the pictures of the pages")
    program.window.grab().save(str(picture))


def _rest(program) -> None:
    from PySide6.QtWidgets import QApplication

    from workbench.gui.demo.hand import wait

    wait(lambda: not program.desk.jobs.running, "rest")
    for _ in range(4):
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
