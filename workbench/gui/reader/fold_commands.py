"""What a person can tell the reader to do with what is not part of a text."""

from workbench.gui.language import tr
from workbench.gui.reader.picture_commands import PictureCommands
from workbench.gui.reader.ways import Way


class FoldCommands(PictureCommands):
    """The command of the reader that folds. `ReaderPane` is what it acts on."""

    def fold(self) -> None:
        """Shift+F: fold the menus and teasers around the text to a line each, or open all that is folded."""
        opened = self.focused
        if opened is None:
            return
        if opened.ways.way is Way.PAGE:
            self.desk.say(tr("Pages are shown as they are: only the text folds."))
        elif not opened.view.toggle_folds():
            self.desk.say(tr("There are too few lines in a row here that are not part of the text."))
