"""What a person can tell the reader to do with the sentences worth checking that nobody has looked at."""

from PySide6.QtCore import Qt

from workbench.gui.language import tr
from workbench.gui.reader.fold_commands import FoldCommands
from workbench.gui.reader.tabs.shelf import Shelf
from workbench.gui.spoken import speak


class SpotCommands(FoldCommands):
    """The commands of the reader that go through them. `ReaderPane` is what they act on."""

    main: Shelf

    def next_spot(self) -> None:
        """N: the next sentence worth checking that nobody has looked at."""
        self._spot(1)

    def previous_spot(self) -> None:
        """Shift+N: the one before."""
        self._spot(-1)

    def _spot(self, step: int) -> None:
        opened = self.main.front
        if opened is None:
            return
        left, here = opened.unlooked(), opened.view.caret()
        if not left:
            self.desk.say(tr("Everything worth checking in this document has been looked at.") if opened.is_subject else
                          tr("This document is a source: what is worth checking is shown in texts to check."))
            return
        if step > 0:
            span = next((span for span in left if span[0] > here), left[0])
        else:
            span = next((span for span in reversed(left) if span[0] < here), left[-1])
        opened.view.drop_selection()
        opened.go_to(*span)
        opened.setFocus(Qt.FocusReason.ShortcutFocusReason)
        speak(opened.view, tr("Worth checking, {number} of {left}: {sentence}", number=left.index(span) + 1,
                              left=len(left), sentence=opened.view.view.shown_of(*span)))
