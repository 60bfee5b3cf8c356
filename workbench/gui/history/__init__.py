"""The history of the whole library, as sentences."""

from workbench.gui.history.panel import HistoryPanel

__all__ = ["HistoryPanel"]
