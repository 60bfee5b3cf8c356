"""Work done ahead in threads, its answers taken in order."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

Answer = TypeVar("Answer")


def in_order(jobs: Iterable[Callable[[], Answer]], at_once: int) -> Iterator[Future[Answer]]:
    """The answers to `jobs` in their order, `at_once` of them under way; never many more begun than taken.

    Whoever stops taking stops the rest: what has not begun never will.
    """
    left = iter(jobs)
    with ThreadPoolExecutor(at_once) as pool:
        try:
            begun = deque(pool.submit(job) for job in islice(left, 2 * at_once))
            while begun:
                answer = begun.popleft()
                answer.exception()
                begun.extend(pool.submit(job) for job in islice(left, 1))
                yield answer
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
