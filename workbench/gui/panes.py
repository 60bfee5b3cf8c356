"""How the panes stand in the window as designed, and what the tabs below are called."""

from workbench.gui.language import marked

SIDES = (264, 760, 416)
"""Case, what is read, claim: widths in pixels."""
HEIGHTS = (560, 250)
"""What is read, and the tables below it."""
LEDGER, QUOTATIONS, MATRIX = marked("Ledger"), marked("Quotations"), marked("Matrix")
BELOW = {"claims": marked("Claims"), "ledger": LEDGER, "quotations": QUOTATIONS, "matrix": MATRIX,
         "imports": marked("Imports"), "history": marked("History"), "found": marked("Found")}
"""The tables below, by the name of their panel, in the order of their tabs."""
