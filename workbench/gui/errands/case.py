"""Commands about the case: begin one, go to another, rename it, choose its scale, paste into it, report it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from workbench.domain.claims import ClaimState
from workbench.domain.documents import Role
from workbench.gui.desk import Desk
from workbench.gui.imports import ImportsPanel
from workbench.gui.language import language, marked, tr
from workbench.gui.sheets.naming import NameSheet
from workbench.gui.sheets.palette import Choice, Palette
from workbench.gui.window import Window
from workbench.gui.words import rated
from workbench.services.deciding import claims, verdicts
from workbench.services.library import cases

FIRST_CASE = marked("My first case")


class CaseErrands:
    """Does the commands `case.*` of one library's window."""

    def __init__(self, desk: Desk, window: Window, imports: ImportsPanel):
        self._desk, self._window, self._imports = desk, window, imports

    def new(self) -> None:
        """Begin a case."""
        self._window.open_sheet(NameSheet(
            self._window, tr("New case"), tr("One job: the text to be checked, and the sources it is checked against."),
            tr("Begin the case"), self._begin))

    def choose(self) -> None:
        """Go to another case."""
        choices = [Choice(case.name, lambda case=case: self._desk.choose_case(case.id),
                          rated(case.claims_done, case.claims) if case.claims else tr("No claims yet"),
                          icon="case")
                   for case in self._desk.read(cases.all_cases, default=[])]
        sheet = Palette(self._window, choices, tr("Go to a case"))
        self._window.open_sheet(sheet, sheet.field)

    def open_sample(self) -> None:
        """Make the sample case, or go to it. It reads six files, so it is made in a thread."""
        from workbench.services.library import sample

        self._desk.say(tr("Making the sample case…"))
        self._desk.search(sample.make, language(), title=tr("Making the sample case"), writes=True,
                          done=lambda case: self._sample_made(case.id))

    def rename(self) -> None:
        """Give the case another name."""
        case = self._desk.read(cases.get, self._desk.case_id)
        if case is not None:
            self._window.open_sheet(NameSheet(
                self._window, tr("Rename case"), tr("Reports made from now on carry the new name."), tr("Rename"),
                lambda name: self._desk.do(cases.rename, case.id, name), case.name))

    def choose_scale(self) -> None:
        """Rate the case on another scale."""
        now = self._desk.read(verdicts.scale, self._desk.case_id)
        choices = [Choice(scale.name, lambda scale=scale: self._desk.do(cases.choose_scale, self._desk.case_id,
                                                                        scale.id),
                          " · ".join(rating.label for rating in scale.ratings),
                          icon="check" if now is not None and scale.id == now.id else "")
                   for scale in self._desk.read(verdicts.scales, default=[])]
        sheet = Palette(self._window, choices, tr("Choose the rating scale of this case"))
        self._window.open_sheet(sheet, sheet.field)

    def edit_scales(self) -> None:
        """Change rating scales, or take them in and out as files; the case's own is shown first."""
        from workbench.gui.sheets.scales import ScalesSheet

        now = self._desk.read(verdicts.scale, self._desk.case_id) if self._desk.case_id is not None else None
        self._window.open_sheet(ScalesSheet(self._window, self._desk, now.id if now else None))

    def paste_text(self) -> None:
        """Make a document of the clipboard's text, after a look at it."""
        from workbench.gui.imports.paste import PasteSheet

        sheet = PasteSheet(self._window, QApplication.clipboard().text(), self._likely_role(), self._paste)
        self._window.open_sheet(sheet, sheet.title)

    def import_address(self) -> None:
        """Fetch a page of the web; an address on the clipboard stands there already."""
        from workbench.gui.imports.address import AddressSheet, likely_address

        address = likely_address(QApplication.clipboard().text())
        sheet = AddressSheet(self._window, address, self._likely_role(), self._fetch)
        self._window.open_sheet(sheet, sheet.field)

    def export_report(self) -> None:
        """Write the case as a report."""
        from workbench.gui.sheets.export import ExportSheet

        self._desk.flush.emit()
        case = self._desk.read(cases.get, self._desk.case_id)
        if case is not None:
            self._window.open_sheet(ExportSheet(self._window, self._desk, case))

    def take_files(self, paths: list[Path], role: Role) -> None:
        """Files were dropped or chosen. Where there is no case yet one is begun for them."""
        name = self._see_to_case(paths[0].stem if len(paths) == 1 else tr(FIRST_CASE))
        self._imports.take(paths, role, name)

    def _see_to_case(self, name: str) -> str:
        """Begin a case where there is none; what it is called until its document names it, "" where there was one."""
        if self._desk.case_id is not None:
            return ""
        free = self._desk.read(cases.free_name, name, default=name)
        self._begin(free)
        return free

    def choices(self) -> list[Choice]:
        """What the palette offers beside the commands: documents of this case, and the other cases."""
        found = []
        if self._desk.case_id is not None:
            found += [Choice(line.document.name, lambda id=line.document.id: self._desk.open_document(id),
                             tr("Document"),
                             icon="subject" if line.document.role is Role.SUBJECT else "source")
                      for line in self._desk.read(cases.documents, self._desk.case_id, default=[])]
        found += [Choice(case.name, lambda id=case.id: self._desk.choose_case(id), tr("Case"), icon="case")
                  for case in self._desk.read(cases.all_cases, default=[]) if case.id != self._desk.case_id]
        return found

    def _begin(self, name: str) -> None:
        case = self._desk.do(cases.create, name)
        if case is not None:
            self._desk.choose_case(case.id)

    def _sample_made(self, case_id: int) -> None:
        self._window.messages.hide()
        self._desk.choose_case(case_id)
        subject = next((line.document for line in self._desk.read(cases.documents, case_id, default=[])
                        if line.document.role is Role.SUBJECT), None)
        if subject is not None:
            self._desk.open_document(subject.id)
            self._show_open_claim(case_id)

    def _show_open_claim(self, case_id: int) -> None:
        """The first look shows what the sources say of a claim: the sample leaves one open for that."""
        still_open = self._desk.read(claims.table, case_id, state=ClaimState.OPEN, default=[])
        if self._desk.claim_id is None and still_open:
            self._desk.choose_claim(still_open[0])

    def _paste(self, text: str, title: str, role: Role) -> None:
        name = self._see_to_case(title or tr(FIRST_CASE))
        if self._desk.case_id is not None:
            self._imports.queue.add_text(text, title, self._desk.case_id, role, name)

    def _fetch(self, address: str, role: Role) -> None:
        name = self._see_to_case(tr(FIRST_CASE))
        if self._desk.case_id is not None:
            self._imports.queue.add_address(address, self._desk.case_id, role, name)

    def _likely_role(self) -> Role:
        """The first document of a case is most likely the one to be checked."""
        there = self._desk.read(cases.documents, self._desk.case_id, default=[]) if self._desk.case_id else []
        return Role.SOURCE if any(line.document.role is Role.SUBJECT for line in there) else Role.SUBJECT
