"""Sentences of the rooms below the window, in its language."""

from collections.abc import Sequence

from workbench.domain.calculations import Calculation, PickedFigure
from workbench.domain.errors import WorkbenchError
from workbench.gui.language import language
from workbench.languages import sentences, sums


def translated(text: str) -> str:
    """A sentence, or several, that a room below said."""
    return sentences.translated(language(), text)


def after_colon(text: str) -> str:
    """The same behind a colon."""
    return sentences.after_colon(language(), text)


def worked(working: str, expression: str, figures: Sequence[PickedFigure]) -> str:
    """The working of a sum, with the numbers of the window's language."""
    return sums.worked(language(), working, expression, figures)


def of_sum(kept: Calculation) -> str:
    """A sum that is kept, with what it is called."""
    working = worked(kept.working, kept.expression, kept.inputs)
    return f"{kept.name}: {working}" if kept.name else working


def of_error(error: WorkbenchError) -> str:
    """What went wrong and what to do, in one line."""
    return f"{translated(error.message)} {translated(error.remedy)}".strip()
