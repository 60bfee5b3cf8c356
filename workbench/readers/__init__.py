"""A file in, document values out: `read(path)` for files, `read_text(text)` for what is pasted."""

from workbench.readers.reading import read, read_text

__all__ = ["read", "read_text"]
