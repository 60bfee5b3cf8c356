"""What PySide6 compiles anew at every start and a window hardly ever needs: it is run when it is asked for.

PySide6 carries a part of itself as Python text and keeps no bytecode of it. Most of that tells signatures, words the
complaint about a wrong argument, and writes stubs for editors: a third of the time that a bare window takes.
"""

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock

POSTPONED = frozenset(f"shibokensupport/signature/{name}.py" for name in (
    "errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool"))
"""Texts that PySide6 only reaches as a module's attributes. `mapping` is none: Qt's side looks into its dictionary."""
PROMISE = "from workbench.gui.postponed import promise\n__getattr__ = promise(globals(), {file!r})\n"

_texts: dict[str, str | bytes] = {}
_one_at_a_time = RLock()


@contextmanager
def postponed() -> Iterator[None]:
    """PySide6 is to be imported within. Where it is imported already, or has no such texts, this changes nothing."""
    plain = builtins.compile

    def compiled(*given, **named):
        if len(given) > 2 and given[1] in POSTPONED and given[2] == "exec":
            text, file, *rest = given
            _texts[file] = text
            given = PROMISE.format(file=file), file, *rest
        return plain(*given, **named)

    if "shiboken6" not in sys.modules:
        builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = plain


def promise(module: dict, file: str) -> Callable[[str], object]:
    """The `__getattr__` of a module with the dictionary `module`, whose text is run when something of it is asked for;
    who asks in another thread meanwhile waits."""

    def attribute(name: str) -> object:
        with _one_at_a_time:
            if not name.startswith("__") and file in _texts:
                exec(compile(_texts.pop(file), file, "exec"), module)
            if name in module:
                return module[name]
        raise AttributeError(f"module {module['__name__']!r} has no attribute {name!r}")

    return attribute
