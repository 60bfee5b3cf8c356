"""The matrix: claims against sources, with the stance in each cell."""

from workbench.gui.matrix.panel import MatrixPanel

__all__ = ["MatrixPanel"]
