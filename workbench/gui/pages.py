"""Whole pages of the window where no case is open: first start, and a library that cannot be opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.domain.errors import LibraryDamaged, LibraryInUse, LibraryReadOnly, WorkbenchError
from workbench.gui.keys import Keys, follow
from workbench.gui.language import marked, tr
from workbench.gui.sentences import translated
from workbench.gui.style import SPACE, button, column, label, line, picture, row, surface

PROMISE = (marked("Highlight a claim, see what every other source says about it, decide, and hand over a report "
                  "that others can replicate. Everything stays on this machine."))


class Page(QFrame):
    """A column in the middle of the window."""

    WIDTH = 560

    def __init__(self):
        super().__init__()
        self.setProperty("surface", "window")
        inner = QWidget()
        inner.setFixedWidth(self.WIDTH)
        self.filling: QVBoxLayout = column(gap=SPACE.small)
        inner.setLayout(self.filling)
        middle = column(gap=0, margins=SPACE.wide)
        middle.addStretch(2)
        middle.addLayout(row(None, inner, None))
        middle.addStretch(3)
        holder = QWidget()
        holder.setProperty("surface", "window")
        holder.setLayout(middle)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(scroll))


class StartPage(Page):
    """A library without a case: the three ways to begin."""

    def __init__(self, does: dict[str, Callable[[], object]]):
        super().__init__()
        self.filling.addWidget(picture("workbench", "accent", 56), 0, Qt.AlignmentFlag.AlignLeft)
        self.filling.addSpacing(SPACE.small)
        self.filling.addWidget(label(tr("Check every claim against its sources"), "display", wrap=True))
        self.filling.addWidget(label(tr(PROMISE), "quiet", wrap=True))
        self.filling.addSpacing(SPACE.large)
        ways = (("guide", tr("Look at the sample case"),
                 tr("An article with a dozen mistakes, and the five sources that show them."),
                 "sample", ""),
                ("plus", tr("Begin a case"), tr("One job: the text to be checked, and what it is checked against."),
                 "new", "case.new"),
                ("drop", tr("Drop files anywhere on this window"),
                 tr("PDF, web pages, Word, e-mail, subtitles, text. Or choose the text to check here."),
                 "import", "imports.choose_subjects"))
        self.buttons = [self._way(*way, does=does) for way in ways]
        for one in self.buttons:
            self.filling.addWidget(one)
        self.setFocusProxy(self.buttons[0])

    def _way(self, icon_name: str, words: str, hint: str, name: str, command: str, does: dict) -> QPushButton:
        made = button("", does[name])
        made.setAccessibleName(words)
        made.setAccessibleDescription(hint)
        made.setProperty("kind", "way")
        words_there = column(label(words, "strong"), label(hint, "small"), gap=SPACE.hair)
        inside = row(picture(icon_name, "accent", 22), words_there, None, gap=SPACE.medium,
                     margins=(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small))
        if command:
            key = label("", "key")
            follow(key, lambda: key.setText(Keys.current().text(command)))
            inside.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        made.setLayout(inside)
        for child in made.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made


class TroublePage(Page):
    """A library that cannot be opened: what is wrong, in words, and what can be done about it here and now."""

    WIDTH = 640

    def __init__(self, location: Path, error: WorkbenchError, does: dict[str, Callable], backups: list):
        super().__init__()
        from workbench.gui.words import readable  # the shell is painted sooner without

        self.filling.addWidget(picture("warning", "warn", 32), 0, Qt.AlignmentFlag.AlignLeft)
        self.filling.addWidget(label(tr("This library cannot be opened"), "title", wrap=True))
        self.filling.addWidget(label(readable(translated(error.message)), "", wrap=True, selectable=True))
        self.filling.addWidget(label(readable(translated(error.remedy)), "quiet", wrap=True, selectable=True))
        self.filling.addWidget(label(str(location), "faint", wrap=True, selectable=True))
        self.filling.addSpacing(SPACE.medium)
        actions = row(gap=SPACE.small)
        if isinstance(error, LibraryInUse | LibraryReadOnly):
            actions.addWidget(button(tr("Open read-only"), does["read_only"], kind="primary"))
        actions.addWidget(button(tr("Try again"), does["again"]))
        actions.addWidget(button(tr("Choose another library…"), does["choose"]))
        actions.addStretch(1)
        self.filling.addLayout(actions)
        if backups and not isinstance(error, LibraryInUse):
            self._offer(backups, does["restore"], needed=isinstance(error, LibraryDamaged))

    def _offer(self, backups: list, restore: Callable, needed: bool) -> None:
        self.filling.addSpacing(SPACE.large)
        self.filling.addWidget(label(tr("BACKUPS"), "section"))
        self.filling.addWidget(label(tr("Going back keeps what is there now beside it; nothing is deleted."), "small",
                                     wrap=True))
        from workbench.gui.words import moment

        lines = column(gap=0)
        for number, backup in enumerate(backups):
            if number:
                lines.addWidget(line())
            words = column(label(moment(backup.made_at), "strong"), label(holds(backup), "small", wrap=True),
                           gap=SPACE.hair)
            go = button(tr("Go back to this"), lambda backup=backup: restore(backup.path),
                        kind="primary" if needed and number == 0 else "")
            holder = QWidget()
            inside = row(gap=SPACE.medium, margins=(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small))
            inside.addLayout(words, 1)
            inside.addWidget(go)
            holder.setLayout(inside)
            lines.addWidget(holder)
        self.filling.addWidget(surface("card", lines))


def holds(backup) -> str:
    """What a backup holds, in words."""
    from workbench.gui.words import count

    told = ", ".join((count(backup.cases, "case"), count(backup.documents, "document"), count(backup.claims, "claim"),
                      count(backup.verdicts, "verdict")))
    last = tr(". Last in it: {act}", act=translated(backup.last_sentence).rstrip(".")) if backup.last_sentence else ""
    return tr("Made {when}, holds {what}{last}.", when=translated(backup.kind.value), what=told, last=last)
