"""Bringing documents in: the queue that reads them, the list that shows how each fares, the places to drop and paste."""

from workbench.gui.imports.panel import ImportsPanel

__all__ = ["ImportsPanel"]
