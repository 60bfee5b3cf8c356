"""The ledger: every figure and date of the text to check beside those of the sources that count the same thing."""

from workbench.gui.ledger.panel import LedgerPanel

__all__ = ["LedgerPanel"]
