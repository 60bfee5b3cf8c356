"""What the reader says of passages sorted and lines taken back."""

from collections.abc import Sequence

from workbench.domain.documents import Edit, Passage, PassageKind, ViewChoice
from workbench.gui.words import count, words
from workbench.services.view import Sorting


def said(done: Sorting) -> str:
    """What was sorted, and for whom it is remembered."""
    number = count(done.passages, "passage")
    are = "is" if done.passages == 1 else "are"
    told = f"{number} {are} {'not part of the text' if done.what is ViewChoice.FURNITURE else 'part of the text'} now."
    if done.remembered:
        lines = "line" if done.remembered == 1 else "lines"
        told += f" The same {lines} will be so in what else {done.publisher} publishes."
    return told


def remedy(done: Sorting) -> str:
    """How to have it remembered, where nobody knows the publisher."""
    return "" if done.publisher else "To have it remembered, name the publisher in the document's details (Ctrl+D)."


def said_of_line(taken: Sequence[Edit], put_back: bool) -> str:
    """What was done with a line."""
    if taken:
        reasons = dict.fromkeys(words(edit.reason).lower() for edit in taken)
        return f"Shown as it is written: {', '.join(reasons)} before. L again undoes that."
    if put_back:
        return "The line is shown as before."
    return "Nothing on this line is shown otherwise than it is written."


def reason(passage: Passage | None) -> str:
    """Why a passage is set apart, for its tooltip; "" for the text itself."""
    if passage is None or passage.kind is not PassageKind.FURNITURE:
        return ""
    return f"Not part of the text{f': {passage.why}' if passage.why else ''}. F makes it text."
