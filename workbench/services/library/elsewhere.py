"""Reading in another process: it opens the library for itself, once, and does there what a service does here.

This is what the window's work process runs. Nothing of Qt is imported there; ids and words go in, values come out.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from workbench.services.library import libraries
from workbench.store.archive import Archive

FLAGS = 256
"""So many jobs can be told apart when one is asked to stop; later ones use the places again."""


class _Here:
    """This process: the flags by which the window asks it to stop."""

    flags: Sequence[int] = bytes(FLAGS)


def begin(flags: Sequence[int], nice: int = 0) -> None:
    """What the process does first. Ctrl+C in a terminal is meant for the window, which ends the process in its way."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(nice)
    _Here.flags = flags
    threading.Thread(target=_end_with_the_window, name="waits for the window's end", daemon=True).start()


def _end_with_the_window() -> None:
    """A window that was killed tells nobody; and the pipes on which work comes do not close, for this process holds
    both of their ends."""
    window = multiprocessing.parent_process()
    if window is not None:
        window.join()
        os._exit(1)


def answer(location: str, place: int, service: Callable, args: tuple, kwargs: dict[str, Any]) -> Any:
    """`service(archive, …)` in the library at `location`; one that names `cancelled` is given it: whether the flag at
    `place` is set."""
    if "cancelled" in service.__code__.co_varnames[: service.__code__.co_argcount + service.__code__.co_kwonlyargcount]:
        kwargs = kwargs | {"cancelled": lambda: bool(_Here.flags[place])}
    return service(_library(location), *args, **kwargs)


@lru_cache(maxsize=1)
def _library(location: str) -> Archive:
    archive = libraries.open_library(location, checker="", read_only=True)
    archive.keep_postings()
    return archive
