"""The strip above a document whose pages are pictures: which ones, and the way to make them searchable."""

from PySide6.QtWidgets import QFrame

from workbench.domain.documents import Document
from workbench.gui.desk import Desk
from workbench.gui.language import numeral, tr
from workbench.gui.reader.paper.lock_bar import LockBar
from workbench.gui.sentences import translated
from workbench.gui.style import SPACE, button, column, label, line, picture, row


class ScanNotice(QFrame):
    """Shown while there is something to be made searchable, or while that is done."""

    def __init__(self, desk: Desk, document: Document):
        super().__init__()
        self._desk, self._document = desk, document
        self.setProperty("surface", "sunken")
        self.said, self.remedy = label("", "", wrap=True), label("", "quiet", wrap=True, selectable=True)
        self.make = button(tr("Make searchable"), lambda: desk.recogniser.start(self._document.id), icon_name="search",
                           tip=tr("Read the words in the pictures of its pages, page by page"))
        self.again = button(tr("Look again"), self.look, kind="quiet", icon_name="retry",
                            tip=tr("Once Tesseract is installed"))
        self.stop = button(tr("Cancel"), lambda: desk.recogniser.cancel(self._document.id), kind="quiet",
                           icon_name="close")
        self.lock = LockBar(tr("Make searchable"), tr("It is locked: its pictures are read with its password."))
        self.lock.given.connect(lambda password: desk.recogniser.start(self._document.id, password))
        told = row(picture("page", "warn", 16), column(self.said, self.remedy, gap=SPACE.hair), self.make, self.again,
                   self.stop, gap=SPACE.small, margins=(SPACE.medium, SPACE.small, SPACE.small, SPACE.small))
        told.setStretch(1, 1)
        self.setLayout(column(told, line(), self.lock, gap=0))
        self.setAccessibleName(tr("Pages without text"))
        desk.recogniser.changed.connect(lambda id: self.look() if id == self._document.id else None)
        self.look()

    def show_document(self, document: Document) -> None:
        """It reads otherwise now, or is another's part of a case."""
        self._document = document
        self.look()

    def look(self) -> None:
        """Say what there is to do now."""
        pages = self._desk.recogniser.pages(self._document.id)
        is_offered = self._document.can_be_made_searchable and not self._desk.archive.read_only
        if pages is None and not is_offered:
            self.hide()
            return
        from workbench.services.reading import searchable  # most documents have no pictures to be read

        is_there = searchable.is_possible() if is_offered else False
        if pages is not None:
            done, total = pages
            self.said.setText(tr("Reading the picture of page {done} of {total}…", done=numeral(done + 1),
                                 total=numeral(total)) if total and done < total
                              else tr("Reading the pictures of the pages…"))
        elif is_offered:
            self.said.setText(translated(searchable.offer(self._document)))
        self.remedy.setText("" if is_there else tr("To read them, Tesseract is needed. {how_to_install}",
                                                   how_to_install=translated(searchable.how_to_install())))
        self.remedy.setVisible(is_offered and not is_there and pages is None)
        self.make.setVisible(is_offered and is_there and pages is None)
        self.again.setVisible(is_offered and not is_there and pages is None)
        self.stop.setVisible(pages is not None)
        self.show()
        tried = self._desk.recogniser.wants_password(self._document.id)
        if tried is None or pages is not None:
            self.lock.hide()
        elif not self.lock.isVisibleTo(self) or tried:
            self.lock.ask(tried)
        self.make.setVisible(self.make.isVisibleTo(self) and tried is None)
