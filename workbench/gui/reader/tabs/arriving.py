"""A document in a tab while it is still being read: the pages that are there, to be read and copied, nothing more."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame
from shiboken6 import isValid

from workbench.domain.documents import DocumentText
from workbench.gui.along import Along
from workbench.gui.language import numeral, tr
from workbench.gui.reader.text.laid import Laid
from workbench.gui.reader.text.text_view import TextView
from workbench.gui.style import SPACE, Progress, button, column, label, line, picture, row
from workbench.services.intake.alongside import PagesSoFar

SHARE = 15
"""So many times as long as showing the pages took, they are left alone: a long text must not keep the window busy."""


@dataclass(frozen=True, slots=True)
class Reached:
    """Where somebody was in the text: source offsets of the first line in sight, of the caret, of what is selected."""

    top: int
    caret: int
    selected: tuple[int, int] | None


Lay = Callable[[PagesSoFar, Callable[[tuple[DocumentText, Laid]], None]], object]
"""Works out, elsewhere, what is needed to show the pages that are there, and hands it over."""


class ArrivingDocument(QFrame):
    """The preview. `explained()`: somebody wants to mark what can't be marked yet."""

    explained = Signal()

    def __init__(self, along: Along, font: QFont, characters: int, lay: Lay):
        super().__init__()
        self.along = along
        self.name = along.name
        self.setProperty("surface", "page")
        self._lay, self._is_laying = lay, False
        self._shown, self._rest_until = 0, 0.0
        self.view = TextView(font, characters)
        self.view.setAccessibleName(tr("{name}, still being read", name=along.name))
        self.view.claim_key.connect(self.explained)
        self._state = label("", "small", wrap=True)
        self._bar = Progress()
        self._stop = button(tr("Cancel"), along.stop_wanted.emit, kind="quiet", icon_name="close",
                            tip=tr("Stop reading; nothing of it is kept"))
        title = label(along.name, "strong")
        title.setMinimumWidth(40)
        head = row(picture("wait", "accent", 16), column(title, self._state, gap=1), self._bar, self._stop,
                   gap=SPACE.small, margins=(SPACE.medium, SPACE.small, SPACE.small, SPACE.small))
        head.setStretch(1, 1)
        self.setLayout(column(head, line(), self.view, gap=0))
        self.setFocusProxy(self.view)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._show)
        along.grew.connect(self.look)
        along.is_open = True
        self._say()
        self._show()

    def look(self) -> None:
        """Say how far it is, and show what came since in a turn of its own, once the window has rested from showing
        what came before."""
        self._say()
        self._show_soon()

    def _show_soon(self) -> None:
        if self.along.pages.count != self._shown and not (self._is_laying or self._later.isActive()):
            self._later.start(max(0, round((self._rest_until - time.monotonic()) * 1000) + 1))

    def reached(self) -> Reached:
        """Where somebody is in it."""
        top = self.view.offset_in_sight(self.view.fontMetrics().height() / 2)  # at the very edge it is the line above
        return Reached(top if self.view.verticalScrollBar().value() else 0, self.view.caret(), self.view.selected_span)

    def let_go(self) -> None:
        """The tab is closed; the document comes in all the same."""
        self.along.grew.disconnect(self.look)
        self.along.is_open, self.along.was_closed = False, True

    def _say(self) -> None:
        along = self.along
        if along.is_saved:
            self._state.setText(tr("All of it is read; it is put into the library…"))
        else:
            told = [tr("Reading… page {page} of {pages}.", page=numeral(along.done), pages=numeral(along.total))]
            if along.pages.is_full:
                told.append(tr("The first {pages} can be read already.", pages=numeral(along.pages.count)))
            told.append(tr("Claims can be marked once all of it has been read."))
            self._state.setText(" ".join(told))
        self._bar.reach(along.done, max(1, along.total))
        self._stop.setVisible(not along.is_saved)

    def _show(self) -> None:
        """The pages that are there: what they need is worked out elsewhere, which takes longer than to show them."""
        began, self._is_laying = time.monotonic(), True
        self._lay(self.along.pages, lambda there: self._take(began, *there))

    def _take(self, began: float, text: DocumentText, laid: Laid) -> None:
        """With the same line on top and the same words selected."""
        if not isValid(self):
            return  # the tab was closed meanwhile
        there, self._is_laying, self._shown = self.reached(), False, len(text.pages)
        self.view.load(text, laid)
        put_back(self.view, there)
        self._rest_until = time.monotonic() + SHARE * (time.monotonic() - began)
        self._show_soon()


def put_back(view: TextView, there: Reached) -> None:
    """Bring a text to where somebody was in it."""
    view.put_caret(there.caret)
    if there.selected is not None:
        view.select_span(*there.selected)
    if there.top:
        view.scroll_to(there.top)
    else:
        view.verticalScrollBar().setValue(0)
