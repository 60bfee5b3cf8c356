"""What is set aside, and whether it shall go for good: the one thing that nothing takes back."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workbench.domain.trash import Trash
from workbench.gui import words
from workbench.gui.desk import Desk
from workbench.gui.language import tr, tr_n
from workbench.gui.sheets.sheet import Sheet
from workbench.gui.style import SPACE, label
from workbench.services.library import trash

LINES = 200
"""Things that are named one by one."""


class TrashSheet(Sheet):
    """Names all that goes and all that stays; the button that deletes says how much."""

    def __init__(self, over: QWidget, desk: Desk):
        super().__init__(over, tr("Empty trash"))
        self._desk = desk
        self.found: Trash = desk.read(trash.contents, default=Trash())
        self.says = label(_said(self.found), "quiet", wrap=True)
        self.filling.addWidget(self.says)
        self.listed = QPlainTextEdit(_listed(self.found))
        self.listed.setReadOnly(True)
        self.listed.document().setDocumentMargin(SPACE.small)
        self.listed.setAccessibleName(tr("What was set aside"))
        lines = min(12, 2 + 2 * (len(self.found.claims) + len(self.found.documents)))
        self.listed.setFixedHeight(lines * self.listed.fontMetrics().lineSpacing())
        self.filling.addWidget(self.listed)
        self.listed.setVisible(bool(self.found.claims or self.found.documents))
        self.warns = label(tr("This cannot be undone. The history keeps its entries. Earlier backups still hold "
                              "what is deleted here, except original files."), "warn", wrap=True)
        self.filling.addWidget(self.warns)
        self.warns.setVisible(not self.found.is_empty)
        self.meant = self.foot(tr("Delete for good"), self._empty, kind="danger", icon_name="trash",
                               leave=tr("Close") if self.found.is_empty else "")
        self.meant.setEnabled(not self.found.is_empty)
        self.meant.setVisible(not self.found.is_empty)

    def _empty(self) -> None:
        desk, found = self._desk, self.found
        self.close_sheet()
        desk.search(trash.empty, found, title=tr("Emptying the trash"), writes=True,
                    done=lambda gone: desk.say(tr("Deleted for good: {what}.", what=_counted(gone)), kind="good"))


def _counted(found: Trash) -> str:
    claims = sum(not one.stays for one in found.claims)
    documents = sum(not one.stays for one in found.documents)
    parts = [tr_n("{number} claim", "{number} claims", claims) if claims else "",
             tr_n("{number} document", "{number} documents", documents) if documents else "",
             tr_n("{number} file of an undone import", "{number} files of undone imports", len(found.undone))
             if found.undone else ""]
    return ", ".join(filter(None, parts))


def _said(found: Trash) -> str:
    if found.is_empty:
        return tr("The trash is empty.")
    if not found.size:
        return tr("To be deleted: {what}.", what=_counted(found))
    return tr("To be deleted: {what}; {size} of originals.", what=_counted(found), size=words.size(found.size))


def _listed(found: Trash) -> str:
    lines = [one.name if not one.stays else tr("{name} (stays: {why})", name=one.name, why=one.stays)
             for one in (*found.going, *found.staying)]
    more = [tr("… and {more} more.", more=len(lines) - LINES)] if len(lines) > LINES else []
    return "\n".join(f"•  {' '.join(line.split())}" for line in [*lines[:LINES], *more])
