"""The quotations of the text to check, held against the words of the sources."""

from workbench.gui.quotations.panel import QuotationsPanel

__all__ = ["QuotationsPanel"]
