"""The work process: one, warm, made by spawn, without Qt. Work comes in order, and what runs can be told to stop."""

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the shell is painted sooner without
    from concurrent.futures import Future

NICE = 5
"""How far it steps back where cores are few: the window goes first."""


class WorkProcess:
    """Starts with the first work that it is given; anew where it came to a bad end."""

    def __init__(self):
        self._pool = None
        self._flags = None
        self._places = itertools.count()

    def submit(self, work: Callable, *args, **kwargs) -> "Future":
        """Do `work(*args, **kwargs)` there. All of it must be picklable."""
        from concurrent.futures import BrokenExecutor

        try:
            return self._started().submit(work, *args, **kwargs)
        except BrokenExecutor:
            self._pool = None
            return self._started().submit(work, *args, **kwargs)

    def ask(self, location: str, service: Callable, args: tuple, kwargs: dict) -> "tuple[Future, Callable[[], None]]":
        """`service(archive, …)` there, which opens the library at `location` for itself; and how to tell it to stop,
        which a service hears that names `cancelled`."""
        from workbench.services.library import elsewhere

        self._started()
        flags, place = self._flags, next(self._places) % elsewhere.FLAGS
        flags[place] = 0
        return self.submit(elsewhere.answer, location, place, service, args, kwargs), lambda: _set(flags, place)

    def close(self) -> None:
        """Whatever is under way stops as soon as it can; nothing is waited for."""
        if self._pool is not None:
            for place in range(len(self._flags)):
                self._flags[place] = 1
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _started(self):
        if self._pool is None:
            # Imported when first wanted: the shell is painted sooner without.
            import multiprocessing
            from concurrent.futures import ProcessPoolExecutor
            from multiprocessing.sharedctypes import RawArray

            from workbench.services.library import elsewhere

            self._flags = RawArray("b", elsewhere.FLAGS)
            self._pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"),
                                             initializer=elsewhere.begin, initargs=(self._flags, NICE))
        return self._pool


def _set(flags, place: int) -> None:
    flags[place] = 1
