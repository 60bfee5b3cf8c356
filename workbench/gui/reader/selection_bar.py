"""What can be done with the words that are selected, shown below the text while there are any."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from workbench.gui import words
from workbench.gui.keys import follow, tip
from workbench.gui.language import tr, tr_n
from workbench.gui.stances import STANCES
from workbench.gui.style import SPACE, button, column, label, line, row


class SelectionBar(QFrame):
    """Make a claim of the words; or, in another document than the claim's, link them to it."""

    claim_wanted = Signal()
    link_wanted = Signal(object)

    def __init__(self):
        super().__init__()
        self.setProperty("surface", "window")
        self._said = label("", "small")
        self._claim = button("", self.claim_wanted.emit, kind="quiet", icon_name="claim",
                             tip=tr("Mark these words as a claim"))
        self._links = [button("", lambda one=stance: self.link_wanted.emit(one),
                              kind="quiet", icon_name=stance.name.lower(),
                              tip=tr("Link these words to the chosen claim"))
                       for stance in STANCES.values()]
        self.setLayout(column(line(), row(self._said, None, *self._links, self._claim, gap=SPACE.tight,
                                          margins=(SPACE.medium, SPACE.tight, SPACE.small, SPACE.tight)), gap=0))
        self.hide()
        follow(self, self._tell_keys)

    def _tell_keys(self) -> None:
        self._claim.setText(tip(tr("Make a claim"), "reader.make_claim"))
        for one, (command, stance) in zip(self._links, STANCES.items(), strict=True):
            one.setText(tip(words.words(stance), command))

    def offer(self, selected: int, *, claim: bool, link: bool) -> None:
        """Show what can be done with so many selected words; nothing for none."""
        self._said.setText(tr_n("{number} word selected", "{number} words selected", selected)
                           + (tr(" – for the claim:") if link else ""))
        self._claim.setVisible(claim)
        for one in self._links:
            one.setVisible(link)
        self.setVisible(selected > 0 and (claim or link))
