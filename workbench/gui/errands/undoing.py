"""Undo and redo over everything, with what will be undone in the words of the menu."""

from PySide6.QtCore import QObject, Signal

from workbench.domain.acts import Change
from workbench.gui.bindings import Bindings
from workbench.gui.desk import Desk
from workbench.gui.language import marked, tr
from workbench.gui.sentences import after_colon
from workbench.services.library import history

LONGEST, TOLD = 60, 240
"""Letters of an act in the menu, and in the message about it."""


class Undoing(QObject):
    """Keeps the two commands' words true. `looked` comes after each look at what can be undone."""

    looked = Signal()

    def __init__(self, desk: Desk, bindings: Bindings):
        super().__init__(desk)
        self._desk, self._bindings = desk, bindings
        self.can_undo = self.can_redo = False
        desk.changed.connect(self._changed)
        self.look()

    def undo(self) -> None:
        """Take back this window's last act. Words that are half typed are put down first: they are an act too."""
        self._desk.flush.emit()
        self._turn(history.undo, tr("Undone"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(history.redo, tr("Done again"))

    def look(self) -> None:
        """See what can be undone and say so in the menu."""
        apart = self._desk.apart()
        for id, words, find in (("undoing.undo", marked("Undo"), history.undoable),
                                ("undoing.redo", marked("Redo"), history.redoable)):
            entry = self._desk.read(find, apart=apart)
            setattr(self, f"can_{words.lower()}", entry is not None)
            self._bindings.retitle(id, f"{tr(words)}: {_short(entry.sentence)}" if entry else tr(words))
        self.looked.emit()

    def _turn(self, turn, said: str) -> None:
        apart = self._desk.apart()
        entry = self._desk.read(history.undoable if turn is history.undo else history.redoable, apart=apart)
        if entry is not None and self._desk.do(turn, apart=apart) is not None:
            self._desk.say(f"{said}: {_short(entry.sentence, TOLD)}")

    def _changed(self, _change: Change) -> None:
        self.look()


def _short(sentence: str, longest: int = LONGEST) -> str:
    line = " ".join(after_colon(sentence).split()).rstrip(".")
    return line if len(line) <= longest else line[:longest - 1].rstrip() + "…"
