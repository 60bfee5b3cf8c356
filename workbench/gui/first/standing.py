"""Where somebody is in a first look: the claim and the words that whatever is typed next is meant for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """`place` is the span of the document that was asked for; `reached` is where somebody has come from there: the
    first line in sight, the caret, what is selected."""

    claim: int | None = None
    document: int | None = None
    place: tuple[int, int] | None = None
    reached: tuple[int, int, tuple[int, int] | None] | None = None

    def take(self, view):
        """Stand so in the panels of a library. What is returned is a document that is still being loaded, where words
        are selected in it: it is to be taken again when it is there."""
        if self.claim is not None:
            view.desk.choose_claim(self.claim)
        if self.document is None:
            return None
        if self.place is not None:
            view.desk.open_place(self.document, *self.place)
        else:
            view.desk.open_document(self.document)
        front = view.workspace.reader.main.front
        if self.reached is None or front is None or front.document.id != self.document:
            return None
        if not front.is_loaded:  # it goes to the place by itself; only what is to be done with words needs them
            return front if self.reached[2] is not None else None
        from workbench.gui.reader.tabs.arriving import Reached, put_back

        put_back(front.view, Reached(*self.reached))
        return None
