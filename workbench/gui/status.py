"""The status bar: long work with progress and Cancel, whether everything is saved, and who is at work."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QStatusBar, QWidget

from workbench.gui.language import tr
from workbench.gui.style import SPACE, Progress, button, cut_label, icon_button, label, picture, row

if TYPE_CHECKING:
    from workbench.gui.jobs import Job, Jobs
    from workbench.gui.unwritten import Unwritten


class StatusBar(QStatusBar):
    """One line at the foot of the window."""

    name_asked = Signal()

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._jobs: Jobs | None = None
        self._shown: Job | None = None
        self._work = QWidget()
        self._title = cut_label("", "small", grows=False)
        self._progress = Progress()
        self._cancel = icon_button("close", "", self._cancel_job)
        self._work.setLayout(row(self._title, self._progress, self._cancel, None, gap=SPACE.small,
                                 margins=(SPACE.medium, 0, 0, 0)))
        self._where = cut_label("", "small", grows=False)
        self._saved_icon, self._unsaved_icon = picture("done", "good", 14), picture("warning", "warn", 14)
        self._saved, self._unwritten, self._read_only = label("", "small"), None, False
        self._name = button("", self.name_asked.emit, kind="quiet", icon_name="person")
        self._name.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        left = QWidget()
        left.setLayout(row(self._where, margins=(SPACE.medium, 0, 0, 0)))
        self.addWidget(left)
        self.addWidget(self._work, 1)
        saved = QWidget()
        saved.setLayout(row(self._saved_icon, self._unsaved_icon, self._saved, gap=SPACE.tight))
        self.addPermanentWidget(saved)
        self.addPermanentWidget(self._name)
        self._work.hide()
        self.retell()
        self.no_library()

    def retell(self) -> None:
        """What the buttons say of themselves, in the language of the window."""
        self._cancel.setToolTip(tr("Cancel this work"))
        self._cancel.setAccessibleName(tr("Cancel this work"))
        self._name.setToolTip(tr("Who is at work: change your name"))

    def no_library(self) -> None:
        """Before a library is open."""
        self._unwritten = None
        for one in (self._saved_icon, self._unsaved_icon, self._saved):
            one.hide()
        self._name.hide()
        self._where.setText("")

    def library(self, where: str, name: str, read_only: bool) -> None:
        """A library is open: where it lies, who works, whether anything can be changed."""
        self._where.setText(where)
        self._where.setToolTip(tr("Where the library is"))
        self._read_only = read_only
        self._say_saved()
        self._saved.show()
        self._name.setText(name or tr("Who are you?"))
        self._name.show()

    def _say_saved(self) -> None:
        unwritten = self._unwritten
        refused = unwritten is not None and unwritten.is_refused
        is_any = unwritten is not None and unwritten.is_any
        if self._read_only:
            said = tr("Read-only"), tr("Nothing can be changed here")
        elif refused:
            said = tr("Not all is saved"), tr("What could not be saved is kept in the window, and tried again by "
                                              "itself until it is saved")
        elif is_any:
            said = tr("Not saved yet"), tr("What is typed is saved a moment after the last key")
        else:
            said = tr("All saved"), tr("Everything you do is on the disk as soon as it is shown")
        self._saved.setText(said[0])
        self._saved.setToolTip(said[1])
        self._saved_icon.setVisible(not self._read_only and not is_any)
        self._unsaved_icon.setVisible(not self._read_only and refused)

    def follow(self, jobs: "Jobs", unwritten: "Unwritten") -> None:
        """Show the work that these run, and whether something typed is not saved."""
        self._jobs, self._unwritten = jobs, unwritten
        unwritten.changed.connect(self._say_saved)
        jobs.started.connect(self._news)
        jobs.progressed.connect(self._news)
        jobs.finished.connect(self._news)
        self._news()

    def _news(self, _job: "Job | None" = None) -> None:
        running = [job for job in self._jobs.running if not job.quiet]
        self._shown = running[0] if running else None
        self._work.setVisible(bool(running))
        if not running:
            return
        more = tr("  and {running} more", running=len(running) - 1) if len(running) > 1 else ""
        self._title.setText(f"{running[0].title}{more}")
        done, total = running[0].pieces
        self._progress.setVisible(total > 0)  # of unknown length it would run to and fro: nothing here moves by itself
        self._progress.reach(done, total)
        self._progress.setAccessibleName(tr("{work}: {done} of {total}", work=running[0].title, done=done,
                                            total=total))

    def free(self) -> QRect:
        """The widest place in it where nothing stands."""
        parts = [one for one in (self._where, self._title, self._progress, self._cancel, self._saved_icon,
                                 self._unsaved_icon, self._saved, self._name) if one.isVisible()]
        there = sorted((self._box(one) for one in parts), key=QRect.left)
        ends = [0, *(box.right() + 1 for box in there)]
        begins = [*(box.left() for box in there), self.width()]
        begin, end = max(zip(ends, begins, strict=True), key=lambda gap: gap[1] - gap[0])
        return QRect(begin + SPACE.large, 0, max(0, end - begin - 2 * SPACE.large), self.height())

    def _box(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self, QPoint(0, 0)), part.size())

    def _cancel_job(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
