"""The left panel: the case, its subjects and its sources."""

from workbench.gui.cases.panel import CasePanel

__all__ = ["CasePanel"]
