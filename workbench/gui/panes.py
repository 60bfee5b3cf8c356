"""How the panes stand in the window as designed, and what the tabs below are called."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from workbench.gui.language import marked

SIDES = (264, 760, 416)
"""Case, what is read, claim: widths in pixels."""
LEAST = {0: (180, 0.2, 0.22), 1: (540, 0.4, 0.42), 2: (300, 0.3, 0.36)}
"""The least width of the case, of what is read and of the claim. Larger type makes it larger, up to this share of the
window; in a very narrow one it is no more than that last share, for what is read than what the others leave."""
HEIGHTS = (520, 290)
"""What is read, and the tables below it."""
BELOW = {"claims": marked("Claims"), "ledger": marked("Ledger"), "quotations": marked("Quotations"),
         "matrix": marked("Matrix"), "imports": marked("Imports"), "history": marked("History"),
         "found": marked("Found")}
"""The tables below, by the name of their panel, in the order of their tabs."""


def as_shown(sizes: Sequence[int], before: Sequence[int]) -> list[int]:
    """The sizes of panes. One that is hidden has none: what it had before, for when it is shown again."""
    return [now or then for now, then in zip(sizes, before, strict=True)]


def panel_below(name: str) -> type[QWidget]:
    """The class of a panel below that is made when it is first seen."""
    match name:
        case "ledger":
            from workbench.gui.ledger import LedgerPanel as Panel
        case "quotations":
            from workbench.gui.quotations import QuotationsPanel as Panel
        case "matrix":
            from workbench.gui.matrix import MatrixPanel as Panel
        case "history":
            from workbench.gui.history import HistoryPanel as Panel
        case _:
            from workbench.gui.found import FoundPanel as Panel
    return Panel
