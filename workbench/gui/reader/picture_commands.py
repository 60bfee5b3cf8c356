"""What a person can tell the reader to do with the pictures of pages: read them, and hold the text against them."""

from typing import TYPE_CHECKING

from workbench.domain.errors import PasswordNeeded
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.reader.tabs.opened import OpenDocument
from workbench.gui.reader.tabs.own_window import OwnWindow
from workbench.gui.reader.ways import Way
from workbench.gui.sentences import translated

if TYPE_CHECKING:
    from workbench.services.reading.picture_check import Compared


class PictureCommands(OwnWindow):
    """The commands of the reader that look at pictures. `ReaderPane` is what they act on."""

    desk: Desk

    @property
    def focused(self) -> OpenDocument | None:
        raise NotImplementedError

    def make_searchable(self) -> None:
        """Read the words in the pictures of the document's pages, once more if that was done before."""
        from workbench.services.reading import searchable

        opened = self.focused
        if opened is not None and self.desk.read(searchable.plan, opened.document.id) is not None:
            self.desk.recogniser.start(opened.document.id)

    def check_picture(self) -> None:
        """V: whether the page shows the figures that the text holds here."""
        from workbench.services.reading import picture_check

        opened = self.focused
        meant = opened.view.meant() if opened is not None else None
        if meant is None:
            return
        look = self.desk.read(picture_check.plan, opened.document.id, *meant, password=opened.ways.password)
        if look is not None:
            self.desk.run(picture_check.compare, look, title=tr("Checking against the picture"), done=self._tell_seen,
                          failed=lambda error: self._ask_for_password(opened, error))

    def _ask_for_password(self, opened: OpenDocument, error: Exception) -> None:
        """A locked document: its pages are shown, above which its password is asked for."""
        self.desk.tell(error)
        if isinstance(error, PasswordNeeded) and opened.ways.way is Way.TEXT:
            opened.show_way(Way.BOTH)

    def _tell_seen(self, found: "tuple[Compared, ...]") -> None:
        from workbench.services.reading import picture_check
        from workbench.services.reading.picture_check import Seen

        differs = any(one.seen in (Seen.OTHERWISE, Seen.NOTHING) for one in found)
        unsure = any(one.seen is Seen.UNSURE for one in found)
        remedy = (tr("The text of this file is not what its page shows: quote the page.") if differs
                  else tr("Look at the page yourself.") if unsure else "")
        self.desk.say(translated(picture_check.told(found)), "warning" if differs or unsure else "good", remedy=remedy)
