"""Which acts are a window's own, so that it takes back those and no other window's."""

from collections.abc import Callable
from threading import get_ident

from workbench.domain.acts import Change


class OwnActs:
    """`done` are the entries of the history that were written for this window, in whichever thread; `heard` is the
    newest that it was told of, whoever wrote it."""

    def __init__(self):
        self.done: set[int] = set()
        self.heard = 0
        self._threads: set[int] = set()

    @property
    def are_under_way(self) -> bool:
        """Whether something is being done for this window."""
        return bool(self._threads)

    def do(self, service: Callable, *args, **kwargs):
        """What `service` does is this window's."""
        thread = get_ident()
        is_outermost = thread not in self._threads
        self._threads.add(thread)
        try:
            return service(*args, **kwargs)
        finally:
            if is_outermost:
                self._threads.discard(thread)

    def hear(self, change: Change) -> None:
        """Something was done; called on the thread that did it."""
        if get_ident() in self._threads:
            self.done.add(change.event)
