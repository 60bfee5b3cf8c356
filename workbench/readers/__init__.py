"""A file in, document values out: `read(path)` for files, `read_text(text)` for what is pasted."""

from workbench.readers.choose import is_plain, named
from workbench.readers.reading import read, read_rows, read_text
from workbench.readers.text import ENCODINGS, encoding_of
from workbench.readers.warm import LONGEST as LONGEST_TEXT
from workbench.readers.warm import TextReader

__all__ = [
    "ENCODINGS", "LONGEST_TEXT", "TextReader", "encoding_of", "is_plain", "named", "read", "read_rows", "read_text",
]
