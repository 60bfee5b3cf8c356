"""The main job from an empty library to the report, done with keys and mouse as a person does it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from workbench.domain.documents import Role
from workbench.gui.demo.camera import Camera
from workbench.gui.demo.hand import GivenUp, drag_in, drag_over, press, type_in, wait
from workbench.gui.program import Program
from workbench.services.deciding import claims, evidence, verdicts
from workbench.services.library import cases
from workbench.services.reporting import exporting

USUAL, SMALL = QSize(1440, 900), QSize(1024, 640)
WORDS = "rose by 11 percentage points"
RATIONALE = "The communiqué says 11 percent more. Percentage points are another measure: the figure has to be mended."
CORRECTION = """Clarification on Operation Southbound

By the Desk for Corrections

In our first report we wrote that seizures of guns in the cases of Operation Southbound rose by 11 percentage points.
They rose by 11 percent. The number of cases of gun-running grew by 40 percent, as we wrote.
"""
EMPTY = "an-empty-file.txt"
SOUGHT = "fentanyl"
SETTLES = 4
"""Turns of the event loop in which cards that just came find their height."""


class MainJob:
    """Does the job step by step and takes pictures after each: light and dark, for a
    plain screen and for a sharp one."""

    def __init__(self, program: Program, folder: Path, output: Path, camera: Camera | None = None):
        self._program, self._folder, self._output = program, folder, output
        self._window = program.window
        self._camera = camera or Camera(program.window, output / "pictures")

    def do(self) -> None:
        """All of it."""
        self._open_library()
        self._open_sample()
        self._import()
        self._mark_claim()
        self._decide()
        self._verdict()
        self._look_at_pages()
        self._look_round()
        self._report()
        self._small()
        self._camera.finish()

    @property
    def _desk(self):
        return self._program.desk

    @property
    def _workspace(self):
        return self._program.view.workspace

    def _rest(self, what: str) -> None:
        try:
            wait(lambda: not self._desk.jobs.running, what)
        except GivenUp as error:
            at_work = ", ".join(f"{job.title} ({job.state.value})" for job in self._desk.jobs.running)
            raise GivenUp(f"{error} Still at work: {at_work or 'nothing'}.") from None
        for _ in range(SETTLES):
            QApplication.processEvents()

    def _open_library(self) -> None:
        self._window.resize(USUAL)
        self._window.show()
        self._window.activateWindow()
        self._program.open_library(self._folder / "library")
        wait(lambda: self._program.view, "the library")
        self._rest("the library")
        self._camera.take("start")

    def _open_sample(self) -> None:
        press("Return", self._program.view.start.buttons[0])
        wait(lambda: self._desk.document_id, "the sample case")
        self._rest("the sample case")
        self._camera.take("sample-case")

    def _import(self) -> None:
        """A source and a file that cannot be read are dropped on the right half."""
        clarification, empty = self._folder / "clarification.txt", self._folder / EMPTY
        clarification.write_text(CORRECTION, encoding="utf-8")
        empty.touch()
        before = len(self._desk.read(cases.documents, self._desk.case_id))
        veil = self._program.view.veil
        drag_in(self._window, veil, [clarification, empty], 0.75, let_go=False)
        self._camera.take("dropping")
        drag_in(self._window, veil, [clarification, empty], 0.75)
        wait(lambda: len(self._desk.read(cases.documents, self._desk.case_id)) > before, "the dropped file")
        self._rest("the imports")
        press("Ctrl+Shift+I")
        self._camera.take("imports")
        press("Ctrl+Shift+L")

    def _look(self, what: str) -> None:
        """Nothing is decided about a passage that nobody had time to read."""
        wait(lambda: (card := self._workspace.claim.matches.deck.current) and card.glance.is_enough(), what)

    def _mark_claim(self) -> None:
        """Select the words with the mouse and press C."""
        subject = next(line.document for line in self._desk.read(cases.documents, self._desk.case_id)
                       if line.document.role is Role.SUBJECT)
        self._desk.open_document(subject.id)
        self._rest("the article")
        view = self._workspace.reader.main.front.view
        start = view.content.text.index(WORDS)
        view.go_to(start)
        QApplication.processEvents()
        drag_over(view, *view.border.span(start, start + len(WORDS)))
        if view.selected() != (start, start + len(WORDS)):
            raise GivenUp(f"The mouse selected {view.selected()} and not the words “{WORDS}”.")
        before = self._desk.claim_id
        press("C", view)
        wait(lambda: self._desk.claim_id not in (None, before), "the new claim")
        self._rest("its matches")
        self._camera.take("matches")
        self._camera.take_part(self._workspace.claim, "matches")

    def _decide(self) -> None:
        """The first passage contradicts it; the next is opened beside the claim and contradicts it too."""
        self._look("the first passage")
        press("X")
        self._rest("the first link")
        press("O")
        self._rest("the passage beside the claim")
        self._camera.take("beside")
        self._look("the passage")
        press("X")
        self._rest("the second link")

    def _verdict(self) -> None:
        claim = self._desk.claim_id
        press("Ctrl+Shift+\\")
        press("2")
        wait(lambda: self._desk.read(verdicts.current, claim), "the rating")
        press("R")
        type_in(RATIONALE)
        press("Ctrl+Return")
        if not self._desk.read(verdicts.current, claim).is_signed:
            self._camera.take("warned")
            press("Ctrl+Return")
        wait(lambda: self._desk.read(verdicts.current, claim).is_signed, "the sign-off")
        self._rest("the sign-off")
        self._camera.take("signed-off")

    def _look_at_pages(self) -> None:
        """A PDF as text and as pages, in step; words found in every document; the places of a document by name."""
        paged = next(line.document for line in self._desk.read(cases.documents, self._desk.case_id)
                     if line.document.pages)
        before, (claim, piece) = self._desk.claim_id, self._linked_to(paged.id)
        self._desk.choose_claim(claim)
        self._desk.open_place(paged.id, piece.anchor.start, piece.anchor.end)
        self._rest("the PDF")
        press("Ctrl+6", self._window)
        ways = self._workspace.reader.main.front.ways
        self._pages_drawn(ways)
        self._camera.take("text-and-pages")
        press("Ctrl+5", self._window)
        press("Ctrl+7", self._window)
        self._pages_drawn(ways)
        self._camera.take("pages")
        press("Ctrl+7", self._window)
        press("Ctrl+Shift+F", self._window)
        type_in(SOUGHT)
        wait(self._workspace.found.model.rowCount, "what is found")
        press("Return")
        self._rest("what was found")
        self._camera.take("found")
        press("Ctrl+G", self._window)
        wait(lambda: self._window.sheet, "the places to go to")
        self._camera.take("go-to")
        press("Escape")
        press("Ctrl+Shift+L", self._window)
        self._desk.choose_claim(before)
        self._rest("the claim as it was left")

    def _linked_to(self, document: int):
        """A claim that has evidence in a document, and the evidence."""
        for claim in self._desk.read(claims.table, self._desk.case_id):
            for piece in self._desk.read(evidence.for_claim, claim):
                if piece.document == document:
                    return claim, piece
        raise GivenUp("No claim of the sample has evidence in its PDF.")

    def _pages_drawn(self, ways) -> None:
        self._rest("the pages")
        for _ in range(2):  # small pictures are asked for when the pages are there
            wait(lambda: not ways.pages.pictures.is_drawing, "the pictures of the pages")
            QApplication.processEvents()

    def _look_round(self) -> None:
        """What opens over the window, the ledger, the quotations, the history."""
        for keys, name in (("Ctrl+K", "palette"), ("?", "shortcuts"), ("F1", "guide"), ("Ctrl+,", "preferences"),
                           ("Ctrl+D", "details"), ("Ctrl+Shift+V", "paste")):
            press(keys, self._window)
            wait(lambda: self._window.sheet, f"what {keys} opens")
            self._camera.take(name)
            press("Escape")
            wait(lambda: self._window.sheet is None, f"what {keys} opened to close")
        for keys, name in (("Ctrl+Shift+E", "ledger"), ("Ctrl+Shift+Q", "quotations"), ("Ctrl+Shift+H", "history")):
            press(keys, self._window)
            self._rest(f"the {name}")
            self._camera.take(name)
            self._camera.take_part(self._workspace.below, name)
        press("Ctrl+Shift+L", self._window)

    def _report(self) -> None:
        """Every report format, through the window's own sheet."""
        for key, _title, suffix in exporting.formats():
            name = "report" if key == suffix.lstrip(".") else f"report-{key}"
            target = self._output / f"{name}.{suffix.lstrip('.')}"
            target.unlink(missing_ok=True)
            press("Ctrl+E", self._window)
            sheet = self._window.sheet
            sheet.format.setCurrentIndex(sheet.format.findData(key))
            sheet.path.selectAll()
            type_in(str(target), sheet.path)
            if key == "html":
                self._camera.take("export")
            press("Return", sheet.path)
            wait(target.exists, f"the report {target.name}")
            self._rest("the report")
        self._camera.take("exported")
        self._window.messages.hide()

    def _small(self) -> None:
        """The same on a small screen."""
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.resize(SMALL)
        QApplication.processEvents()
        self._rest("the small window")
        self._camera.take("small")
        self._window.resize(USUAL)
