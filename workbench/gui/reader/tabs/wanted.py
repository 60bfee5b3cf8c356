"""What is asked of a document before all of its text is there, to be done when it is."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.gui.reader.tabs.opened import OpenDocument


@dataclass
class Wanted:
    """`state` is how it was read when it was left, `place` a source span and whether to set it off with a bar, `words`
    what was looked for and where, `back` the first line in sight and the caret of the same text as it read before."""

    state: dict = field(default_factory=dict)
    place: tuple[int, int, bool] | None = None
    words: tuple[str, int] | None = None
    back: tuple[int, int] | None = None

    def meet(self, opened: "OpenDocument") -> None:
        """The text is there."""
        state, place, words, back = self.state, self.place, self.words, self.back
        self.__init__()
        if state:
            opened.recall(state)
        if place is not None:
            start, end, peek = place
            opened.go_to(start, end, peek=peek)
        if words is not None:
            opened.look_for(*words)
        if back is not None:
            top, caret = back
            opened.view.scroll_to(top)
            opened.view.put_caret(caret)
            opened.view.choose(("claim", opened.desk.claim_id) if opened.desk.claim_id is not None else None)
            opened.find_bar.look_again()
