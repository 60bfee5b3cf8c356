"""The reader: documents as clean text, with what is marked in them."""

from workbench.gui.reader.pane import ReaderPane

__all__ = ["ReaderPane"]
