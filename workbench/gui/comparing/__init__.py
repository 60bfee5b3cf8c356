"""What the ledger and the quotations share: an answer that keeps itself fresh, a table, filters, two places beside one
another with the working."""

from workbench.gui.comparing.answer import Answer
from workbench.gui.comparing.filters import Filters
from workbench.gui.comparing.panel import ComparisonPanel
from workbench.gui.comparing.working import Side, Working

__all__ = ["Answer", "ComparisonPanel", "Filters", "Side", "Working"]
