"""Pictures of every view where there is nothing yet, and where there is far too much.

    PYTHONPATH=. python packaging/more_pictures.py pictures/ [--language es]

leaves `empty/` and `overfull/` in that folder, each view light and dark, for plain screens and sharp ones.
"""

import argparse
import os
import tempfile
from pathlib import Path

import crowded_case
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QListView

from workbench.domain.documents import Role
from workbench.gui.app import application
from workbench.gui.demo import SHARP
from workbench.gui.demo.camera import Camera
from workbench.gui.demo.hand import press, type_in, wait
from workbench.gui.garbage import Garbage
from workbench.gui.program import Program
from workbench.services.deciding import claims
from workbench.services.intake import importing
from workbench.services.library import cases, libraries
from workbench.settings import Settings

USUAL, SMALL = QSize(1440, 900), QSize(1024, 640)
BELOW = {"claims": "show_claims", "ledger": "show_ledger", "quotations": "show_quotations", "matrix": "show_matrix",
         "imports": "show_imports", "history": "show_history", "found": "find_in_case"}
CLAIM = {"matches": "claim.show_matches", "evidence": "claim.show_evidence", "verdict": "claim.show_verdict",
         "claim-history": "claim.show_history", "checked-before": "claim.checked_before"}
FORMS = {"no-source": "life.no_source", "query": "life.ask", "part": "life.make_part", "second-check":
         "life.second_check", "correct": "life.correct", "tags": "claims.tag_claims", "filter": "claims.keep_filter"}
SHEETS = {"palette": "window.palette", "shortcuts": "window.shortcuts", "preferences": "program.preferences",
          "cases": "case.choose", "rename": "case.rename", "scale": "case.choose_scale", "scales": "case.edit_scales",
          "paste": "case.paste_text", "address": "case.import_address", "export": "case.export_report",
          "details": "cases.details", "origins": "cases.origins", "differences": "exchange.differences",
          "go-to": "going.go_to", "sum": "claim.calculate", "versions": "versions.show",
          "trash": "library.empty_trash", "about": "program.about"}
SOUGHT = "ferry"


class Round:
    """Goes through the views of one window and takes pictures."""

    def __init__(self, program: Program, folder: Path):
        self.program, self.window, self.camera = program, program.window, Camera(program.window, folder)

    @property
    def desk(self):
        return self.program.desk

    def run(self, id: str) -> None:
        """A command, as the menu does it."""
        self.window.activateWindow()
        self.window.bindings.actions[id].trigger()
        self.rest()

    def rest(self) -> None:
        """Until no work is under way and everything has found its height."""
        wait(lambda: not self.desk.jobs.running, "the work in the background")
        for _turn in range(6):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def below(self) -> None:
        """Every table below; in the last one something is sought."""
        for name, command in BELOW.items():
            self.run(f"workspace.{command}")
            self.camera.take(name)
        type_in(SOUGHT, self.program.view.workspace.found.field)
        wait(lambda: not self.program.view.workspace.found._clock.isActive(), "what is sought")
        self.rest()
        self.camera.take("found-some")
        self.run("workspace.show_claims")

    def sheets(self, names=SHEETS) -> None:
        """Everything that opens over the window."""
        for name in names:
            self.run(SHEETS[name])
            sheet = self.window.sheet
            self.camera.take(name)
            pages = sheet.findChild(QListView) if name == "preferences" else None
            for row in range(1, pages.model().rowCount() if pages is not None else 0):
                pages.setCurrentIndex(pages.model().index(row, 0))
                self.rest()
                self.camera.take(f"{name}-{row}")
            if sheet is not None and self.window.sheet is sheet:
                sheet.close_sheet()


def empty(program: Program, folder: Path) -> None:
    """From no case at all to a text that nobody has looked at."""
    on = Round(program, folder)
    on.rest()
    on.camera.take("start")
    on.desk.choose_case(on.desk.do(cases.create, "Harbour").id)
    on.rest()
    on.below()
    on.sheets(["palette", "cases", "origins", "differences", "versions", "trash", "export"])
    prepared = importing.prepare_text("The ferry carried 48,000 passengers in 2023. It cost 12 million crowns.\n",
                                      "The ferry")
    document = on.desk.do(importing.keep, on.desk.case_id, Role.SUBJECT, prepared).document
    on.desk.open_document(document.id)
    on.rest()
    on.camera.take("subject")
    on.run("reader.make_claim")
    for name, command in CLAIM.items():
        on.run(command)
        on.camera.take(name)
    on.run("reader.find")
    type_in("zeppelin")
    on.rest()
    on.camera.take("find-nothing")
    press("Escape")
    on.window.resize(SMALL)
    on.rest()
    on.camera.take("small")
    on.camera.finish()


def overfull(program: Program, folder: Path) -> None:
    """Every view of the crowded case."""
    on = Round(program, folder)
    case = next(one for one in on.desk.read(cases.all_cases) if one.name.startswith("Ω"))
    on.desk.choose_case(case.id)
    lines = on.desk.read(cases.documents, case.id)
    for line in lines[:8]:
        on.desk.open_document(line.document.id)
        on.rest()
    claim = on.desk.read(claims.table, case.id, "updated")[-1]
    there = on.desk.read(claims.rows, on.desk.read(claims.table, case.id))
    worked = next(one for one in there if len(one.tags) > 9)
    very_long = max(there, key=lambda one: len(one.anchor.quote))
    _one_claim(on, worked, "")
    on.run("claim.checked_before")  # folds it again
    on.below()
    for name, command in FORMS.items():
        on.run(command)
        menu = QApplication.activePopupWidget()  # a window of its own, which no picture of the first one shows
        on.camera.take(f"form-{name}", menu)
        if menu is not None:
            menu.close()
        if on.window.sheet is not None:
            on.window.sheet.close_sheet()
    on.sheets()
    _pages_and_panes(on, lines, very_long)
    on.desk.choose_claim(claim)
    on.desk.say("The ferry " * 30, "warning", remedy="The harbour " * 30)
    on.window.resize(SMALL)
    on.rest()
    on.camera.take("small-message")
    on.window.messages.hide()
    _one_claim(on, worked, "small-")
    on.camera.finish()


def _one_claim(on: Round, claim, before: str) -> None:
    """All tabs of a claim on which everything was done."""
    on.desk.choose_claim(claim.id)
    on.desk.open_place(claim.document, claim.anchor.start, claim.anchor.end)
    on.rest()
    for name, command in CLAIM.items():
        on.run(command)
        on.camera.take(before + name)


def _pages_and_panes(on: Round, lines, very_long) -> None:
    """A very long claim beside its source; a PDF as text and pages; hits in a text."""
    on.desk.choose_claim(very_long.id)
    on.desk.open_place(very_long.document, very_long.anchor.start, very_long.anchor.end)
    on.rest()
    on.run("claim.show_matches")
    on.run("claim.open_match")
    on.camera.take("long-claim-beside")
    on.run("reader.close_beside")
    on.run("reader.find")
    type_in(SOUGHT)
    on.rest()
    on.camera.take("find")
    press("Escape")
    paged = next(line.document.id for line in lines if line.document.pages)
    on.desk.open_document(paged)
    on.rest()
    on.run("reader.show_both")
    ways = on.program.view.workspace.reader.main.front.ways
    wait(lambda: not ways.pages.pictures.is_drawing, "the pictures of the pages")
    on.camera.take("text-and-pages")
    on.run("reader.show_text")


def _goes(kind: str, output: Path, language: str) -> None:
    """One window on a library of its own, in a folder that is gone afterwards."""
    app = application()
    garbage = Garbage(app)
    with tempfile.TemporaryDirectory(prefix="workbench-pictures-") as made:
        library = Path(made) / "library"
        if kind == "overfull":
            with libraries.open_library(library, checker="Ana", language=language) as archive:
                crowded_case.make(archive)
        program = Program(app, Settings(theme="light", checker="Ana", language=language),
                          settings_file=Path(made) / "settings.toml", state_dir=Path(made) / "state")
        program.window.resize(USUAL)
        program.window.show()
        program.window.activateWindow()
        program.open_library(library)
        wait(lambda: program.view, "the library")
        try:
            {"empty": empty, "overfull": overfull}[kind](program, output / kind)
        finally:
            program.quit()
            app.processEvents()
            garbage.let_go()


def main() -> None:
    """Take them all."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR=SHARP)
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("output", type=Path)
    asked.add_argument("--language", default="en")
    asked.add_argument("--only", choices=["empty", "overfull"])
    given = asked.parse_args()
    for kind in ("empty", "overfull"):
        if given.only in (None, kind):
            _goes(kind, given.output, given.language)


if __name__ == "__main__":
    main()
