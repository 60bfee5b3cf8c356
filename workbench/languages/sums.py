"""The working of a sum in a language."""

import re
from collections.abc import Sequence

from workbench.domain.calculations import PickedFigure
from workbench.domain.errors import SumRefused
from workbench.domain.sums import in_words, written
from workbench.languages.sentences import formula
from workbench.languages.tongue import ENGLISH

RESULT = re.compile(r"[=≈][^=≈]*$")
"""What a sum comes to, with its sign."""


def worked(code: str, working: str, expression: str, inputs: Sequence[PickedFigure]) -> str:
    """The working of a sum. In another language than English its figures are written anew, from their quantities: as a
    text has them, 7,600 would be read as less than eight."""
    if code == ENGLISH:
        return working
    try:
        shown = written(expression, [in_words(figure.quantity) for figure in inputs])
    except SumRefused:
        return working
    comes_to = RESULT.search(working)
    return formula(code, f"{shown} {comes_to[0]}") if comes_to else working
