"""What a checker should know of the chosen claim before anything else: that a new version reads otherwise."""

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from workbench.domain.claims import Claim
from workbench.domain.versions import Carried, Fate
from workbench.gui.desk import Desk
from workbench.gui.language import tr
from workbench.gui.style import SPACE, button, column, label, row
from workbench.services.reading import versions

LONGEST = 160


class Notices(QFrame):
    """Nothing at all where there is nothing to say."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk
        self.setProperty("surface", "window")
        self._lines = column(gap=SPACE.hair, margins=(SPACE.medium, SPACE.tight, SPACE.small, SPACE.tight))
        self.setLayout(self._lines)
        self.hide()

    def show_claim(self, claim: Claim | None) -> None:
        """Look at what waits of this claim and its evidence."""
        while self._lines.count():
            self._lines.takeAt(0).widget().deleteLater()
        found = self._desk.read(versions.of_claim, claim.id, default=[]) if claim is not None else []
        waiting = [one for one in found if one.waits]
        for one in waiting:
            self._lines.addWidget(self._waits(one))
        self.setVisible(bool(waiting))

    def said(self) -> str:
        """All that is said, for those who do not see it."""
        return " ".join(one.text() for one in self.findChildren(QLabel))

    def _waits(self, one: Carried) -> QWidget:
        made = QWidget()
        look = button(tr("Review"), self._look, kind="link",
                      tip=tr("Both versions side by side, with a key for each decision"))
        text = label(_sentence(one), "warn", wrap=True)
        made.setLayout(row(text, look))
        made.layout().setStretch(0, 1)
        return made

    def _look(self) -> None:
        self.window().bindings.actions["versions.show"].trigger()


def _sentence(one: Carried) -> str:
    what = tr("The claim") if one.evidence is None else tr("A linked passage")
    if one.fate is Fate.GONE:
        return tr("{what} is gone from the new version: “{words}”.", what=what, words=_short(one.words))
    if one.fate is Fate.MOVED:
        return tr("{what} moved to another place in the new version.", what=what)
    now = one.new_words if one.fate is Fate.WORDS else one.new_sentence
    return tr("{what} reads otherwise in the new version: “{words}”.", what=what, words=_short(now))


def _short(words: str) -> str:
    joined = " ".join(words.split())
    return joined if len(joined) <= LONGEST else joined[: LONGEST - 1] + "…"
