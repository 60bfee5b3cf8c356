"""Bringing documents in: the queue that reads them, the list that shows how each fares, dropping and pasting."""

from workbench.gui.imports.panel import ImportsPanel

__all__ = ["ImportsPanel"]
