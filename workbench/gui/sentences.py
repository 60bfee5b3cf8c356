"""Sentences of the rooms below the window, in its language."""

from workbench.domain.errors import WorkbenchError
from workbench.gui.language import language
from workbench.languages import sentences


def translated(text: str) -> str:
    """A sentence, or several, that a room below said."""
    return sentences.translated(language(), text)


def after_colon(text: str) -> str:
    """The same behind a colon."""
    return sentences.after_colon(language(), text)


def of_error(error: WorkbenchError) -> str:
    """What went wrong and what to do, in one line."""
    return f"{translated(error.message)} {translated(error.remedy)}".strip()
