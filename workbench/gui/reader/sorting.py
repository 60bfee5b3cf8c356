"""What the reader says of passages sorted and lines taken back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.domain.documents import Edit, Passage, PassageKind, ViewChoice
from workbench.gui.keys import written
from workbench.gui.language import tr, tr_n
from workbench.gui.words import words

if TYPE_CHECKING:  # a text is shown before the library is open
    from workbench.services.reading.view import Sorting


def said(done: "Sorting") -> str:
    """What was sorted, and for whom it is remembered."""
    told = (tr_n("{number} passage is not part of the text now.", "{number} passages are not part of the text now.",
                 done.passages) if done.what is ViewChoice.FURNITURE
            else tr_n("{number} passage is part of the text now.", "{number} passages are part of the text now.",
                      done.passages))
    if done.remembered:
        told += " " + tr_n("The same line will be so in other texts of {publisher}.",
                           "The same lines will be so in other texts of {publisher}.", done.remembered,
                           publisher=done.publisher)
    return told


def remedy(done: "Sorting") -> str:
    """How to have it remembered, where nobody knows the publisher."""
    return "" if done.publisher else written(
        tr("To have it remembered, name the publisher in the document’s details ({details})."), details="cases.details")


def said_of_line(taken: Sequence[Edit], put_back: bool) -> str:
    """What was done with a line."""
    if taken:
        reasons = dict.fromkeys(words(edit.reason).lower() for edit in taken)
        return written(tr("Shown as it is written (before: {reasons}). {key} again undoes that.")
                       .replace("{reasons}", ", ".join(reasons)), key="reader.take_back")
    if put_back:
        return tr("The line is shown as before.")
    return tr("Nothing on this line is shown otherwise than it is written.")


def reason(passage: Passage | None) -> str:
    """Why a passage is set apart, for its tooltip; "" for the text itself."""
    if passage is None or passage.kind is not PassageKind.FURNITURE:
        return ""
    from workbench.gui.sentences import translated  # a text is shown sooner without

    why = (tr("Not part of the text: {why}.", why=translated(passage.why)) if passage.why
           else tr("Not part of the text."))
    return why + " " + written(tr("{key} makes it text."), key="reader.sort_passages")
