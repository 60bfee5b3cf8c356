"""Find in the whole case: words as you type, every hit in every document with its sentence."""

from workbench.gui.found.panel import FoundPanel

__all__ = ["FoundPanel"]
