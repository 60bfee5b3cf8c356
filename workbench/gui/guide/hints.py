"""Five gentle hints on the sample case: what to try next, one at a time, in a strip above the panels.

Each goes by itself once it was followed, and none comes again after the last, or after somebody said that it is enough.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QFrame

from workbench.domain.acts import Act, Change
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.spoken import Role, plays
from workbench.gui.style import SPACE, Theme, button, column, label, line, picture, row
from workbench.services.library import cases

LINKED = frozenset({Act.LINK_EVIDENCE})
FOLLOWED: tuple[tuple[frozenset[Act], str], ...] = (
    (LINKED, "claim.contradicts"), (frozenset(), "claim.open_match"), (frozenset({Act.RATE}), "claim.rate"),
    (frozenset({Act.MAKE_CLAIM}), "reader.make_claim"), (frozenset(), "case.export_report"))
"""What shows that a hint was followed: the acts, or the command."""
ALL = len(FOLLOWED)
NARROW, LOW = 620, 280
"""Pixels of width below which the buttons stand below each other, and of height below which no hint takes room."""


def texts(key_of: Callable[[str], str]) -> tuple[str, ...]:
    """The five hints, with the keys as they are now."""
    return (
        tr("The cards on the right show what the sources say about the marked claim; red chips are hard "
           "differences. Read the first card: if it contradicts the claim, press {key}.",
           key=key_of("claim.contradicts")),
        tr("Press {key} to see the chosen passage in its own document, beside the claim. {next} goes to the next one.",
           key=key_of("claim.open_match"), next=key_of("claim.next_match")),
        tr("A number key gives the verdict: try {key}. Then press {why} to write why; {sums} puts a finding’s sums "
           "there.",
           key=key_of("claim.rate:3"), why=key_of("claim.write_rationale"), sums=key_of("workspace.insert_finding")),
        tr("Now a claim of your own: select words in the article and press {key}. Or {next} goes to the next sentence "
           "worth checking.", key=key_of("reader.make_claim"), next=key_of("reader.next_spot")),
        tr("{key} writes the report that a reader can replicate. {guide} opens the guide, {all} finds any command.",
           key=key_of("case.export_report"), guide=key_of("program.guide"), all=key_of("window.palette")))


class HintStrip(QFrame):
    """Shows the hint that is next, while the sample case is open. `key_of(id)` tells a command's key."""

    def __init__(self, desk: Desk, key_of: Callable[[str], str]):
        super().__init__()
        self._desk, self._key_of = desk, key_of
        self.setProperty("surface", "hint")
        self.setAccessibleName(tr("Hint"))
        plays(self, Role.Note)
        self.number, self.words = label("", "section"), label("", wrap=True)
        told = row(picture("guide", "accent", 16), self.number, gap=SPACE.small,
                   margins=(SPACE.medium, SPACE.tight, SPACE.small, SPACE.tight))
        told.addWidget(self.words, 1)
        self._ways = row(button(tr("Next hint"), self.go_on, kind="quiet"),
                         button(tr("No more hints"), self.enough, kind="quiet"))
        told.addLayout(self._ways)
        self._had_room = True
        self.setLayout(column(told, line(), gap=0))
        desk.case_chosen.connect(lambda _id: self.look())
        desk.preferred.connect(lambda _settings: self.look())
        desk.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Show the next hint, or nothing."""
        step = self._desk.settings.hints
        self._had_room = self._has_room()
        wanted = step < ALL and not self._desk.archive.read_only and self._had_room and self._is_sample()
        if wanted:
            self.number.setText(tr("{number} of {all}", number=step + 1, all=ALL))
            self.words.setText(texts(self._key_of)[step])
            self.setAccessibleDescription(self.words.text())
        self.setVisible(wanted)

    def resizeEvent(self, event) -> None:
        """In a narrow window the words go before the buttons' row."""
        super().resizeEvent(event)
        direction, is_narrow = QBoxLayout.Direction, self.width() < Theme.current().px(NARROW)
        self._ways.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it stands in has another height."""
        if event.type() == QEvent.Type.Resize and self._has_room() != self._had_room:
            self.look()
        return False

    def _has_room(self) -> bool:
        around = self.parentWidget()
        if around is None:
            return True
        around.installEventFilter(self)
        return around.height() >= Theme.current().px(LOW)

    def go_on(self) -> None:
        """The next one, followed or not."""
        self._desk.prefer(hints=min(ALL, self._desk.settings.hints + 1))

    def enough(self) -> None:
        """No hints from now on; the preferences bring them back."""
        self._desk.prefer(hints=ALL)

    def done(self, command: str) -> None:
        """A command was done: if it is the one that is hinted at, go on."""
        if not self.isHidden() and command.partition(":")[0] == FOLLOWED[self._desk.settings.hints][1]:
            self.go_on()

    def _changed(self, change: Change) -> None:
        if not self.isHidden() and change.act in FOLLOWED[self._desk.settings.hints][0]:
            self.go_on()

    def _is_sample(self) -> bool:
        if self._desk.case_id is None:
            return False
        from workbench.services.library import sample

        return self._desk.read(cases.name, self._desk.case_id) in sample.NAMES.values()
