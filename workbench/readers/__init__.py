"""A file in, document values out: `read(path)` for files, `read_text(text)` for what is pasted."""

import importlib

_WHERE = {
    "ENCODINGS": "text",
    "LONGEST_TEXT": "isolated.warm:LONGEST",
    "TextReader": "isolated.warm",
    "encoding_of": "text",
    "is_plain": "choose",
    "named": "choose",
    "read": "reading",
    "read_rows": "reading",
    "read_text": "reading",
}
"""In which module each lies. Looked up when asked for: every worker imports this package, and uses none of it."""

__all__ = [*_WHERE]


def __getattr__(name: str):
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, called = _WHERE[name].partition(":")
    found = getattr(importlib.import_module(f"workbench.readers.{module}"), called or name)
    globals()[name] = found
    return found
