"""Backups: how many are kept, the second copy on another disk, and going back to one of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from workbench.gui.choosing import choose_folder
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.pages import holds
from workbench.gui.preferences.page import Page
from workbench.gui.spoken import Role, plays
from workbench.gui.style import SPACE, button, column, label, line, row
from workbench.gui.style.flow import Flow
from workbench.gui.words import moment, size
from workbench.services.library import libraries
from workbench.settings import Settings

LIST_HEIGHT = 220


class BackupsPage(Page):
    """`go_back(path)` closes the library and goes back to a backup of it."""

    def __init__(self, desk: Desk, go_back: Callable[[Path], None]):
        super().__init__(desk)
        self._go_back, self._asked = go_back, None
        self.kept = self.number("daily_backups", tr("None are made"), tr(" are kept"))
        self.line(tr("Daily backups"), self.kept, "daily_backups",
                  hint=tr("The database, each day on which something was done. Originals are never changed and serve "
                          "every backup."))
        self.folder = QLineEdit(desk.settings.second_copy)
        self.folder.setPlaceholderText(tr("A folder on another disk; none yet"))
        self.folder.editingFinished.connect(self.put_down)
        chosen = QWidget()
        chosen.setLayout(row(self.folder, button(tr("Choose…"), self._choose)))
        chosen.setFocusProxy(self.folder)
        self.line(tr("Second copy"), chosen, "second_copy",
                  hint=tr("The whole library, originals included, should this disk fail. It is brought up to date "
                          "after each start, while the folder is there."))
        self.folder.setAccessibleName(tr("Folder of the second copy"))
        self.now = button(tr("Copy now"), self._copy)
        self.folder.textChanged.connect(lambda typed: self.now.setEnabled(bool(typed.strip())))
        self.add(Flow(button(tr("Back up now"), self._back_up, icon_name="backup"), self.now,
                      button(tr("Check the library"), self._verify, kind="quiet"), gap=SPACE.small))
        self.add(label(tr("BACKUPS"), "section"))
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setMinimumHeight(LIST_HEIGHT)
        self._list.setAccessibleName(tr("Backups of this library"))
        plays(self._list, Role.List)
        self.add(self._list)
        self.look()
        self.list_backups()

    def show_settings(self, settings: Settings) -> None:
        self.kept.setValue(settings.daily_backups)
        if not self.folder.hasFocus():
            self.folder.setText(settings.second_copy)
        self.now.setEnabled(bool(self.folder.text().strip()))

    def put_down(self) -> None:
        typed = self.folder.text().strip()
        if typed != self.desk.settings.second_copy:
            self.desk.prefer(second_copy=typed)

    def list_backups(self) -> None:
        """Each with when it was made and what it holds, newest first."""
        found = libraries.backups(self.desk.archive.location)
        holder, lines = QWidget(), column(gap=0)
        holder.setProperty("surface", "raised")
        for number, backup in enumerate(found):
            if number:
                lines.addWidget(line())
            lines.addWidget(self._line_of(backup))
        if not found:
            lines.addWidget(label(tr("There is none yet. “Back up now” makes one."), "quiet", wrap=True))
        lines.addStretch(1)
        holder.setLayout(lines)
        self._list.setWidget(holder)

    def _line_of(self, backup: libraries.Summary) -> QWidget:
        made, asked = QWidget(), self._asked == backup.path
        heading = f"{moment(backup.made_at) or backup.path.name}  ·  {size(backup.size)}"
        told = tr("What is there now is kept beside it, as a backup.") if asked else holds(backup)
        words = column(label(heading, "strong"), label(told, "small", wrap=True), gap=SPACE.hair)
        inside = row(gap=SPACE.small, margins=(0, SPACE.small, SPACE.small, SPACE.small))
        inside.addLayout(words, 1)
        if asked:
            inside.addWidget(button(tr("Go back to it"), lambda: self._go_back(backup.path), kind="primary"))
            inside.addWidget(button(tr("Cancel"), lambda: self._ask(None)))
        elif not self.desk.archive.read_only:
            inside.addWidget(button(tr("Go back to this…"), lambda: self._ask(backup.path)))
            inside.addWidget(button(tr("Delete"), lambda: self._delete(backup.path), kind="quiet"))
        made.setLayout(inside)
        return made

    def _ask(self, path: Path | None) -> None:
        """Going back is asked for twice, in place."""
        self._asked = path
        self.list_backups()

    def _delete(self, path: Path) -> None:
        self.desk.search(_delete, path, title=tr("Deleting a backup"), quiet=True,
                         done=lambda _: self.list_backups())

    def _back_up(self) -> None:
        self.desk.flush.emit()
        self.desk.search(libraries.backup, title=tr("Backing up"), writes=True, done=lambda _: self.list_backups())

    def _copy(self) -> None:
        self.put_down()
        self.desk.flush.emit()
        self.desk.search(libraries.copy_elsewhere, self.desk.settings.second_copy, self.desk.settings.daily_backups,
                         title=tr("Copying the library"), writes=True,
                         done=lambda place: self.desk.say(tr("The second copy is up to date: {place}", place=place),
                                                          kind="good"))

    def _verify(self) -> None:
        self.desk.search(libraries.verify, title=tr("Checking that everything is intact"), done=self._verified)

    def _verified(self, problems: list[str]) -> None:
        if problems:
            self.desk.say(" ".join(problems[:3]), kind="error",
                          remedy=tr("Go back to a backup, or import the originals that are missing again."))
        else:
            self.desk.say(tr("Everything is intact: the database, every original, the history."), kind="good")

    def _choose(self) -> None:
        chosen = choose_folder(self, tr("A folder on another disk for the second copy"))
        if chosen:
            self.folder.setText(str(chosen))
            self.put_down()


def _delete(archive: libraries.Archive, path: Path) -> None:
    libraries.delete_backup(archive.location, path)
